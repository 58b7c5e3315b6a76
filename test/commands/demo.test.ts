/** `demo` as it is run: phones at a terminal until Ctrl-C, a transcript everywhere else. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mainFile, requireBuilt, runProgram } from "../support/live-program.ts";
import { closed, listening } from "../support/loopback.ts";

const timeoutMs = 60_000;

const script = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "";
const hasTerminal = script.includes("util-linux");
if (!hasTerminal && process.env.CI === "true") throw new Error("there is no util-linux script");
if (!hasTerminal) console.warn("SKIPPED: no util-linux script, so demo isn't tried at a terminal");

function emptyFolder(): string {
  requireBuilt();
  const folder = mkdtempSync(join(tmpdir(), "backwalk-demo-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** `backwalk demo <args>` at a terminal of its own, which `script` makes. */
function atTerminal(args: readonly string[], env: Record<string, string> = {}) {
  // Without a shell in between, which Ctrl-C would end, too.
  const command = ["exec", process.execPath, mainFile, "demo", ...args].join(" ");
  const child: ChildProcess = spawn("script", ["-qefc", command, "/dev/null"], {
    cwd: emptyFolder(),
    env: { PATH: process.env.PATH, TERM: "xterm", ...env },
    stdio: ["pipe", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let shown = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (shown += chunk));
  return {
    shown: () => shown,
    address: () =>
      vi.waitFor(
        () => {
          const [, url] = /The phones are on (http:\/\/127\.0\.0\.1:\d+)\r?\n/.exec(shown) ?? [];
          if (!url) throw new Error(`no address in: ${shown}`);
          return url;
        },
        { timeout: 20_000 },
      ),
    pressCtrlC: () => child.stdin?.write("\u0003"),
    ended: once(child, "close").then(([status]: (number | null)[]) => status),
  };
}

describe.runIf(hasTerminal)("at a terminal", () => {
  test("prints an address of this machine, serves the phones there, and ends with 0 at Ctrl-C", {
    timeout: timeoutMs,
  }, async () => {
    const demo = atTerminal([]);
    const url = await demo.address();
    const page = await fetch(url);
    expect(await page.text()).toContain("A typical Saturday");
    // A window that is open doesn't hold it up.
    const stream = await fetch(`${url}/events`);
    const reader = stream.body?.getReader();
    await reader?.read();
    await fetch(`${url}/clock`, { method: "POST", body: new URLSearchParams({ do: "play" }) });
    const pressedAt = Date.now();
    demo.pressCtrlC();
    expect(await demo.ended).toBe(0);
    expect(Date.now() - pressedAt).toBeLessThan(3_000);
    await expect(fetch(url)).rejects.toThrow();
    await reader?.cancel().catch(() => undefined);
  });

  test("listens where --port or PORT says, and says what to do when that is taken", {
    timeout: timeoutMs,
  }, async () => {
    const other = createServer();
    const taken = await listening(other);
    onTestFinished(() => closed(other));
    const { port } = new URL(taken);
    for (const demo of [atTerminal(["--port", port]), atTerminal([], { PORT: port })]) {
      expect(await demo.ended).toBe(2);
      expect(demo.shown()).toContain(`can't listen on 127.0.0.1:${port}`);
      expect(demo.shown()).toContain("write another after --port, or 0 for any free one");
    }
    const free = atTerminal(["--port", "0"], { PORT: port });
    await free.address();
    free.pressCtrlC();
    expect(await free.ended).toBe(0);
  });

  test("plays the transcript where --text asks for it", { timeout: timeoutMs }, async () => {
    const demo = atTerminal(["--text"]);
    expect(await demo.ended).toBe(0);
    expect(demo.shown()).toContain("Juli's paper");
    expect(demo.shown()).not.toContain("http://");
  });

  test("opens no phones in production, but plays the transcript", {
    timeout: timeoutMs,
  }, async () => {
    const refused = atTerminal([], { NODE_ENV: "production" });
    expect(await refused.ended).toBe(2);
    expect(refused.shown()).toContain("`backwalk demo --text` plays it without a server");
    const played = atTerminal(["--text"], { NODE_ENV: "production" });
    expect(await played.ended).toBe(0);
  });

  test("refuses a port that is none", { timeout: timeoutMs }, async () => {
    const demo = atTerminal(["--port", "eighty"]);
    expect(await demo.ended).toBe(2);
    expect(demo.shown()).toContain("--port eighty is not a port; write 0 to 65535");
    const unseen = await runProgram(["demo", "--port", "99999"], emptyFolder(), {}).ended;
    expect(unseen).toMatchObject({ status: 2, stdout: "" });
    expect(unseen.stderr).toContain("--port 99999 is not a port");
  });
});

test("where the output is no terminal, it plays the transcript and ends, whatever the environment", {
  timeout: timeoutMs,
}, async () => {
  const env = { NODE_ENV: "production", PORT: "80", TWILIO_ACCOUNT_SID: "nonsense" };
  const { status, stdout, stderr } = await runProgram(["demo"], emptyFolder(), env).ended;
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^Juli's Saturday: seven dogs booked/);
  expect(stdout).toMatch(
    /Juli's paper\n {2}Sun 22 Nov\n {2}09:00 \(5 of 7\): Dani, Eva, Hanna, Imre, Jana\n/,
  );
});
