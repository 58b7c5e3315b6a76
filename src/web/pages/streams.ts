/** All streams of a server that keep open pages up to date: no more than it can bear. */
import type { Request, Response } from "express";
import type { Logger } from "pino";
import { type Source, Stream, type StreamLimits } from "./stream.ts";

export type Streams = {
  /** Answers with events until whoever looks has gone; 503 where there are too many already. */
  open(request: Request, response: Response, source: Source): void;
  /** Has the streams of this key look at once. */
  hurry(key: string): void;
  /** Ends all; none is opened after that. */
  close(): void;
};

/** How many there may be, in all and of one key. */
type StreamCounts = { streamsMax: number; streamsPerKeyMax: number };

export const usualStreamLimits: StreamLimits & StreamCounts = {
  streamsMax: 200,
  streamsPerKeyMax: 10,
  lookEveryMs: 1_000,
  renewEveryMs: 30_000,
  beatEveryMs: 15_000,
  unreadMs: 60_000,
};

/** How long those are asked to wait for whom there is no room. */
const retryWhenFullS = 30;

export function eventStreams(log: Logger, limits = usualStreamLimits): Streams {
  const streams = new Set<Stream>();
  const looking = setInterval(() => {
    for (const stream of streams) stream.look();
  }, limits.lookEveryMs).unref();
  const { streamsMax, streamsPerKeyMax } = limits;
  let isClosed = false;
  const hasRoom = (key: string): boolean => {
    const ofKey = [...streams].filter((stream) => stream.key === key);
    return !isClosed && streams.size < streamsMax && ofKey.length < streamsPerKeyMax;
  };
  return {
    open(request, response, source) {
      if (!hasRoom(source.key)) {
        response.status(503).set("Retry-After", String(retryWhenFullS)).end();
        return;
      }
      response.status(200).set("Content-Type", "text/event-stream; charset=utf-8");
      // A proxy that gathers what it passes on would hold the events back.
      response.set("X-Accel-Buffering", "no");
      if (request.method === "HEAD") {
        response.end();
        return;
      }
      // Whoever has gone while their link was opened doesn't go again.
      if (response.destroyed) return;
      const stream = new Stream(response, source, limits, log);
      streams.add(stream);
      response.on("close", () => streams.delete(stream));
      stream.begin();
    },
    hurry(key) {
      for (const stream of streams) if (stream.key === key) stream.hurry();
    },
    close() {
      isClosed = true;
      clearInterval(looking);
      for (const stream of streams) stream.end();
    },
  };
}
