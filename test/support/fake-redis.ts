/** A stand-in for a Redis that isn't here: an old one, one of another setting, or one with another clock. */
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export type FakeRedis = { url: string; close(): Promise<void> };

/** What it says of itself. */
export type RedisTraits = {
  version: string;
  /** Null: it doesn't tell. */
  policy: string | null;
  /** Milliseconds by which its clock is ahead of ours. */
  aheadMs: number;
  /** It has the database 0 and no other. */
  single: boolean;
  /** It takes connections and never answers. */
  mute: boolean;
};

/** Understands INFO and TIME, and says OK to the rest. */
export async function startFakeRedis(traits: Partial<RedisTraits>): Promise<FakeRedis> {
  const whole: RedisTraits = {
    version: "7.2.4",
    policy: "noeviction",
    aheadMs: 0,
    single: false,
    mute: false,
    ...traits,
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // Whoever asks may hang up at any time.
    socket.on("error", () => socket.destroy());
    if (whole.mute) return;
    socket.setEncoding("utf8").on("data", (data: string) => {
      for (const command of commandsIn(data)) socket.write(answerTo(command, whole));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("not listening");
  return {
    url: `redis://127.0.0.1:${address.port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** The first word of each command: an array of strings, each with its length on the line before it. */
function commandsIn(data: string): string[] {
  return [...data.matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n/g)].map(([, word = ""]) =>
    word.toLowerCase(),
  );
}

function answerTo(command: string, { version, policy, aheadMs, single }: RedisTraits): string {
  if (command === "select" && single) return "-ERR DB index is out of range\r\n";
  if (command === "info") {
    const told = policy === null ? [] : [`maxmemory_policy:${policy}`];
    return bulk(["# Server", `redis_version:${version}`, "# Memory", ...told, ""].join("\r\n"));
  }
  if (command === "time") {
    const now = Date.now() + aheadMs;
    return `*2\r\n${bulk(String(Math.floor(now / 1000)))}${bulk(String((now % 1000) * 1000))}`;
  }
  return "+OK\r\n";
}

function bulk(text: string): string {
  return `$${Buffer.byteLength(text)}\r\n${text}\r\n`;
}
