/** Stands in for the carrier, in the process that also makes the load: takes every text. */
import { createServer } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { closed, listening } from "../test/support/loopback.ts";

export type TakenText = { from: string; to: string; body: string; at: number };

export type StandInCarrier = {
  /** For TWILIO_API_URL. */
  url: string;
  /** How many texts it has taken. */
  count(): number;
  /** From now on each text that it takes goes there, with when it came in, in ms since 1970. */
  listen(onText: (text: TakenText) => void): void;
  close(): Promise<void>;
};

export async function startCarrier(): Promise<StandInCarrier> {
  let taken = 0;
  let onText: (text: TakenText) => void = () => undefined;
  const server = createServer(async (request, response) => {
    const at = Date.now();
    const form = new URLSearchParams(await textOf(request));
    taken += 1;
    const sid = `SM${(2 ** 40 + taken).toString(16).padStart(32, "0")}`;
    response.writeHead(201, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ sid, status: "queued" }));
    const field = (name: string): string => form.get(name) ?? "";
    onText({ from: field("From"), to: field("To"), body: field("Body"), at });
  });
  return {
    url: await listening(server),
    count: () => taken,
    listen(to) {
      onText = to;
    },
    close: () => closed(server),
  };
}
