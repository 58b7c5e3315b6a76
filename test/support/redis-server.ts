/** A real Redis for tests: nothing on disk, on loopback, ended with the test. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const readyWithinMs = 10_000;

export type RedisServer = {
  url: string;
  port: number;
  /** As a crash would end it. */
  kill(): Promise<void>;
  /** Until `resume` it answers nothing, and its connections stand. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
};

/**
 * Starts `redis-server` on `port`, or on a free one, and resolves when it takes connections. Null when the
 * machine has no such program: then say loudly what is skipped. Throws when it is there but doesn't start.
 */
export async function startRedis(port?: number): Promise<RedisServer | null> {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "backwalk-redis-"));
  const server = spawn(
    "redis-server",
    [
      ...["--bind", "127.0.0.1", "--port", String(chosen), "--dir", folder],
      ...["--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction"],
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const killWithUs = () => server.kill("SIGKILL");
  process.once("exit", killWithUs);
  const end = async (signal: NodeJS.Signals) => {
    process.off("exit", killWithUs);
    if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) {
      const ended = once(server, "exit");
      server.kill(signal);
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (await isUp(server)) {
      const url = `redis://127.0.0.1:${chosen}`;
      return {
        url,
        port: chosen,
        kill: () => end("SIGKILL"),
        pause: () => void server.kill("SIGSTOP"),
        resume: () => void server.kill("SIGCONT"),
        stop: () => end("SIGTERM"),
      };
    }
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
  await end("SIGKILL");
  return null;
}

/** A loopback port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** False when there is no such program. */
async function isUp(server: ChildProcess): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`redis-server didn't start: ${why}`));
    const limit = setTimeout(() => fail("not ready in time"), readyWithinMs);
    let printed = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      printed = (printed + chunk).slice(-2_000);
      if (printed.includes("Ready to accept connections")) settle(() => resolve(true));
    });
    server.once("exit", (code) => settle(() => fail(`exit code ${code}\n${printed}`)));
    server.once("error", (error) => {
      const missing = "code" in error && error.code === "ENOENT";
      settle(() => (missing ? resolve(false) : fail(error.message)));
    });
    function settle(how: () => void): void {
      clearTimeout(limit);
      how();
    }
  });
}
