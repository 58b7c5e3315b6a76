/** The built server in a process of its own, and what it says of itself. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { accountSid, authToken, publicUrl } from "./webhooks.ts";

export type ServerPlace = {
  /** The built program, dist/main.js. */
  mainFile: string;
  /** Where school files (`schools/`) and the database (`bench.db`) are. */
  folder: string;
  carrierUrl: string;
  redisUrl: string | null;
};

export type BenchServer = {
  url: string;
  /** From the start of the process until it listens. */
  startedInMs: number;
  usage(): Promise<Usage>;
  /** SIGTERM, by its id; gives how long it took. */
  stop(): Promise<number>;
};

export type Usage = { residentBytes: number; cpuS: number };

const patienceMs = 10 * 60_000;

/** Without a limit V8 lets garbage lie as long as the machine has memory: what it needs can't be seen (docs/load.md). */
const heapLimit = "--max-old-space-size=192";

/** Starts it on a free port. `BENCH_NODE_OPTIONS` go to its node, `--cpu-prof` for one. */
export async function startServer(place: ServerPlace): Promise<BenchServer> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [heapLimit, ...nodeOptions(), place.mainFile, "serve"], {
    cwd: place.folder,
    env: {
      PATH: process.env.PATH,
      PORT: "0",
      PUBLIC_URL: publicUrl,
      DATABASE_URL: "file:bench.db",
      SCHOOL_FILE: "schools",
      CARRIER: "twilio",
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_API_URL: place.carrierUrl,
      // What is measured is the server, not how slowly a number may text.
      SEGMENTS_PER_SECOND: "1000",
      ...(place.redisUrl && { REDIS_URL: place.redisUrl }),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  child.once("exit", () => process.off("exit", killWithUs));
  const url = await listeningUrl(child);
  const startedInMs = performance.now() - startedAt;
  return { url, startedInMs, usage: () => usageOf(url), stop: () => stopped(child) };
}

function nodeOptions(): string[] {
  return (process.env.BENCH_NODE_OPTIONS ?? "").split(" ").filter((one) => one !== "");
}

/** What it logs besides is read and let go. */
function listeningUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = "";
    const limit = setTimeout(() => reject(new Error("the server doesn't listen")), patienceMs);
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      if (limit.hasRef() === false) return;
      written += chunk;
      const url = /"url":"([^"]+)"/.exec(written)?.[1];
      if (url === undefined) return;
      clearTimeout(limit);
      limit.unref();
      resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${written}`)));
  });
}

/** From its own metrics, so that it works wherever the server does. */
async function usageOf(url: string): Promise<Usage> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string): number => {
    return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(metrics)?.[1] ?? Number.NaN);
  };
  return {
    residentBytes: value("process_resident_memory_bytes"),
    cpuS: value("process_cpu_seconds_total"),
  };
}

async function stopped(child: ChildProcess): Promise<number> {
  const since = performance.now();
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  return performance.now() - since;
}
