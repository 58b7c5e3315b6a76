/** How the server refuses to start, and how it stops: what an operator sees of it. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bells } from "../support/live-bells.ts";
import { mainFile } from "../support/live-program.ts";
import {
  type BellKind,
  type LiveSchool,
  openLiveSchool,
  patience,
} from "../support/live-school.ts";

const timeoutMs = 30_000;

/** Ends with status 2 and every problem on stderr; no database is made and nobody is texted. */
async function expectRefusal(
  live: LiveSchool,
  env: Record<string, string>,
  problems: RegExp[],
  args = ["serve"],
): Promise<void> {
  const ended = await live.run(args, env).ended;
  expect(ended).toMatchObject({ status: 2, stdout: "" });
  for (const problem of problems) expect(ended.stderr).toMatch(problem);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(live.databaseFile)).toBe(false);
  expect(live.twilio.calls).toEqual([]);
}

async function open(bell: BellKind = "embedded"): Promise<LiveSchool> {
  const live = await openLiveSchool(bell);
  onTestFinished(live.close);
  return live;
}

test("a wrong environment is refused with all its problems and without its secrets", {
  timeout: timeoutMs,
}, async () => {
  const live = await open();
  const env = {
    PORT: "99999",
    REDIS_URL: "http://localhost",
    PUBLIC_URL: "",
    LOG_LEVEL: "hunter2",
  };
  await expectRefusal(live, env, [
    /4 problems/,
    /PORT: /,
    /REDIS_URL: /,
    /PUBLIC_URL: /,
    /LOG_LEVEL: /,
  ]);
  const { stderr } = await live.run(["serve"], env).ended;
  expect(stderr).not.toContain("hunter2");
});

test("a wrong school file is refused with all its problems, each with its line", {
  timeout: timeoutMs,
}, async () => {
  const live = await open();
  const wrong =
    'number: "12"\nlanguege: en\nclasses:\n  - weekday: Someday\n    replyWithin: soon\n';
  writeFileSync(join(live.folder, "school.yaml"), wrong);
  await expectRefusal(live, {}, [
    /school\.yaml has 4 problems/,
    /school\.yaml:1 number: /,
    /school\.yaml:2 languege: /,
    /school\.yaml:4 classes\[0\]\.weekday: /,
    /school\.yaml:5 classes\[0\]\.replyWithin: /,
  ]);
});

test("without a school file the server says which one it wants", {
  timeout: timeoutMs,
}, async () => {
  const live = await open();
  await expectRefusal(live, { SCHOOL_FILE: "elsewhere.yaml" }, [
    /elsewhere\.yaml.*school\.example\.yaml/,
  ]);
});

test("an unknown option or command is refused", { timeout: timeoutMs }, async () => {
  const live = await open();
  await expectRefusal(live, {}, [/--fast/], ["serve", "--fast"]);
  await expectRefusal(live, {}, [/serv/], ["serv"]);
});

for (const { bell, present } of bells) {
  test.runIf(present)(
    `a server that finds its port taken gives up (${bell} bell)`,
    {
      timeout: timeoutMs,
    },
    async () => {
      const live = await open(bell);
      const server = await live.serve();
      const { port } = new URL(live.url());
      // A database of its own: it opens its first day, for which it rings, before it listens.
      const env = {
        PORT: port,
        DATABASE_URL: `file:${join(live.folder, "other.db")}`,
      };
      const second = await live.run(["serve"], env).ended;
      expect(second).toMatchObject({ status: 2, stdout: "" });
      expect(second.stderr).toContain(`127.0.0.1:${port}`);
      expect(second.stderr).not.toMatch(/^\s+at /m);
      expect((await fetch(`${live.url()}/readyz`)).status).toBe(200);
      expect(await server.end("SIGTERM")).toMatchObject({ status: 0, stderr: "" });
    },
  );
}

test("a server that gets SIGHUP stops in good order", { timeout: timeoutMs }, async () => {
  const live = await open();
  const server = await live.serve();
  expect(await server.end("SIGHUP")).toMatchObject({ status: 0, stderr: "" });
  expect(server.written().stdout).toContain('"msg":"stopped"');
  expect(existsSync(`${live.databaseFile}-wal`)).toBe(false);
});

const terminal = "/usr/bin/script";
if (!existsSync(terminal)) {
  console.warn("SKIPPED: no `script` on this machine, so no server's terminal is closed");
}

test.runIf(existsSync(terminal))(
  "a server whose terminal is closed stops in good order, though it can say so nowhere",
  { timeout: timeoutMs },
  async () => {
    const live = await open();
    // The terminal is that of `script`, and closed when that ends.
    const command = `echo pid $$; exec ${process.execPath} ${mainFile} serve`;
    const env = { PATH: process.env.PATH, PORT: "0", DATABASE_URL: `file:${live.databaseFile}` };
    const args = ["-qfec", command, "/dev/null"];
    const held = spawn(terminal, args, { cwd: live.folder, env, stdio: ["pipe", "pipe", "pipe"] });
    let shown = "";
    held.stdout.setEncoding("utf8").on("data", (chunk: string) => (shown += chunk));
    await expect.poll(() => shown, patience).toContain("listening on");
    const pid = Number(/pid (\d+)/.exec(shown)?.[1]);
    onTestFinished(() => {
      if (isAlive(pid)) process.kill(pid, "SIGKILL");
    });
    expect(existsSync(`${live.databaseFile}-wal`)).toBe(true);
    // It isn't through at once, as this connection is left some time.
    const port = /127\.0\.0\.1:(\d+)/.exec(shown)?.[1];
    const socket = connect(Number(port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    held.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), patience).toBe(false);
    expect(existsSync(`${live.databaseFile}-wal`)).toBe(false);
  },
);

/** What has ended and isn't fetched by its parent isn't alive. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test("a connection on which nothing comes doesn't keep the server from stopping", {
  timeout: timeoutMs,
}, async () => {
  const live = await open();
  const server = await live.serve();
  const socket = connect(Number(new URL(live.url()).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  // Accepted before it was.
  expect((await fetch(`${live.url()}/healthz`)).status).toBe(200);
  const ended = await server.end("SIGTERM");
  expect(ended).toMatchObject({ status: 0, stderr: "" });
  expect(ended.tookMs).toBeLessThan(10_000);
});
