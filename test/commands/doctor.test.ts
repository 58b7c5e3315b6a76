/** `doctor`, as an operator runs it: a line a thing, what to fix, and the exit status. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { examineNode } from "../../src/commands/doctor.ts";
import { startFakeRedis } from "../support/fake-redis.ts";
import { startFakeTwilio } from "../support/fake-twilio.ts";
import { type Ended, requireBuilt, runProgram } from "../support/live-program.ts";
import { closed, listening } from "../support/loopback.ts";

// Each test starts the program once or twice, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(requireBuilt);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backwalk-doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

function run(command: string, env: Record<string, string> = {}): Promise<Ended> {
  return runProgram([command], folder, env).ended;
}

/** Its lines, without the free space. */
async function doctor(
  env: Record<string, string> = {},
): Promise<{ status: number | null; lines: string[] }> {
  const { status, stdout, stderr } = await run("doctor", env);
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n");
  return { status, lines: lines.filter((line) => !line.endsWith("are free on its disk")) };
}

const unused = [
  "ok       Redis: not used: no REDIS_URL, one process rings its own alarms",
  "ok       Twilio: not used: texts are simulated and reach nobody",
  "ok       public address: not used: no PUBLIC_URL",
  "ok       clock: nothing here to compare it with; let NTP set it",
];

function schoolFile(text = ""): void {
  writeFileSync(join(folder, "school.yaml"), text);
}

test("with a school file and nothing else it says that all is well, and what isn't used", async () => {
  schoolFile();
  const { status, lines } = await doctor();
  expect(lines).toEqual([
    `ok       Node: ${process.versions.node}`,
    "ok       environment: is right",
    "ok       school files: school.yaml is right: Juli's Dog School",
    expect.stringMatching(
      /^ok {7}time zone: Europe\/Budapest: on 20\d\d-\d\d-\d\d the clocks go (forward|back) by 60 min, to 0[23]:00$/,
    ),
    "ok       week: Sunday class: questions from Sat 09:00, decided by Sat 20:00",
    "ok       database: data/backwalk.db isn't there yet; `backwalk serve` makes it",
    ...unused,
    "no problems, no warnings",
  ]);
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(["school.yaml"]);
});

test("of an address with a password in it nothing is shown, nor is it called", async () => {
  schoolFile();
  for (const name of ["TWILIO_API_URL", "PUBLIC_URL"]) {
    const { status, lines } = await doctor({ [name]: "http://user:hunter2@127.0.0.1:1" });
    expect(lines.join("\n")).toContain(`${name}: has a name or password in it`);
    expect(lines.join("\n")).not.toMatch(/hunter2|user:/);
    expect(status).toBe(1);
  }
});

test("a database that is there is looked at", async () => {
  schoolFile();
  await run("migrate");
  const { status, lines } = await doctor();
  expect(lines.filter((line) => line.includes("database"))).toHaveLength(4);
  expect({ status, sums: lines.at(-1) }).toEqual({ status: 0, sums: "no problems, no warnings" });
});

test("without a school file it says where to get one", async () => {
  const { status, lines } = await doctor();
  expect(lines[2]).toBe(
    "problem  school files: school.yaml can't be read; copy school.example.yaml to it",
  );
  expect({ status, sums: lines.at(-1) }).toEqual({ status: 1, sums: "1 problem, no warnings" });
});

test("every problem of the environment and of the school files is named, without secrets and numbers", async () => {
  mkdirSync(join(folder, "schools"));
  writeFileSync(join(folder, "schools", "a.yaml"), 'number: "+36705550100"\nlanguege: en\n');
  writeFileSync(join(folder, "schools", "b.yaml"), 'number: "+36705550100"\n');
  const env = { PORT: "99999", REDIS_URL: "hunter2", LOG_LEVEL: "hunter2", SCHOOL_FILE: "schools" };
  const { status, lines } = await doctor(env);
  const text = lines.join("\n");
  expect(lines.filter((line) => line.startsWith("problem  environment: "))).toHaveLength(3);
  expect(text).toContain("problem  environment: PORT: is not a port; write 0 to 65535");
  expect(text).toMatch(/problem {2}school files: schools\/a\.yaml:2 languege: is not a key here/);
  expect(text).toMatch(
    /problem {2}school files: schools\/b\.yaml:1 number: …00 is the bot's number/,
  );
  expect(text).toMatch(/warning {2}environment: .* aren't looked at before this is right/);
  expect(text).not.toMatch(/hunter2|705550100/);
  expect(status).toBe(1);
});

test("a week that leaves no time is a warning, and warnings alone end well", async () => {
  schoolFile('classes: [{ finalizes: "Sat 07:00", decidesBy: "Sat 09:30" }]');
  const { status, lines } = await doctor();
  expect(lines.filter((line) => line.startsWith("warning  week: Sunday class: "))).toHaveLength(2);
  expect({ status, sums: lines.at(-1) }).toEqual({ status: 0, sums: "no problems, 2 warnings" });
});

test("a token whose account was forgotten is a warning, and none is shown", async () => {
  schoolFile();
  const { status, lines } = await doctor({ TWILIO_AUTH_TOKEN: "hunter2" });
  expect(lines[1]).toBe(
    "warning  environment: TWILIO_ACCOUNT_SID: is missing beside TWILIO_AUTH_TOKEN: texts are simulated and reach nobody; set it, or CARRIER=simulated",
  );
  expect({ status, sums: lines.at(-1) }).toEqual({ status: 0, sums: "no problems, 1 warning" });
  expect(lines.join("\n")).not.toContain("hunter2");
});

test("Redis, Twilio and the public address are all looked at", async () => {
  schoolFile();
  const redis = await startFakeRedis({ policy: "volatile-lru" });
  onTestFinished(redis.close);
  const twilio = await startFakeTwilio();
  onTestFinished(twilio.close);
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/bot/healthz" ? 200 : 404).end();
  });
  const url = `${await listening(server)}/bot`;
  onTestFinished(() => closed(server));

  const account = `AC${"5".repeat(32)}`;
  const path = `/2010-04-01/Accounts/${account}`;
  twilio.show(`${path}.json`, { body: { status: "active" } });
  const number = { phone_number: "+36705550100", capabilities: { sms: true } };
  twilio.show(`${path}/IncomingPhoneNumbers.json`, {
    body: { incoming_phone_numbers: [{ ...number, sms_url: `${url}/twilio/inbound` }] },
  });
  const env = {
    REDIS_URL: redis.url,
    PUBLIC_URL: url,
    TWILIO_ACCOUNT_SID: account,
    TWILIO_AUTH_TOKEN: "hunter2",
    TWILIO_API_URL: twilio.url,
  };
  const { status, lines } = await doctor(env);
  expect(lines.slice(6)).toEqual([
    "ok       Redis: answers; version 7.2.4",
    "problem  Redis: maxmemory-policy is volatile-lru: it may drop rings; set maxmemory-policy to noeviction",
    expect.stringMatching(/^ok {7}clock: \d s apart from Redis's$/),
    "ok       Twilio: the credentials are right, the account is active",
    expect.stringMatching(/^ok {7}clock: \d s apart from Twilio's$/),
    `ok       Twilio: the number …00 of Juli's Dog School leads its texts to ${url}/twilio/inbound`,
    `ok       public address: ${url}/healthz answers 200`,
    "1 problem, no warnings",
  ]);
  expect(status).toBe(1);
  expect(lines.join("\n")).not.toContain("hunter2");
});

test.each([
  ["a server that isn't ours", 404, "answers 404"],
  ["a redirect", 301, "answers 301"],
  ["nobody", null, "doesn't answer"],
])("%s at the public address is a warning", async (_name, answer, says) => {
  schoolFile();
  const server = createServer((_request, response) => {
    response.writeHead(answer ?? 200, { Location: "/elsewhere" }).end();
  });
  const url = await listening(server);
  if (answer === null) await closed(server);
  else onTestFinished(() => closed(server));
  const { status, lines } = await doctor({ PUBLIC_URL: url });
  expect(lines).toContain(
    `warning  public address: ${url}/healthz ${says}; start the server, then look at the proxy and PUBLIC_URL`,
  );
  expect(status).toBe(0);
});

test("an argument that it doesn't know is wrong use", async () => {
  const ended = await runProgram(["doctor", "--mend"], folder, {}).ended;
  expect(ended).toMatchObject({ status: 2, stdout: "" });
  expect(existsSync(join(folder, "data"))).toBe(false);
});

test("the oldest Node that will do is the one of package.json", () => {
  const manifest: { engines: { node: string } } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const oldest = manifest.engines.node.replace(">=", "");
  expect(examineNode(`${oldest}.0`)).toMatchObject({ state: "ok" });
  expect(examineNode("20.18.9")).toMatchObject({
    state: "problem",
    says: `20.18.9 is too old; install ${oldest} or newer`,
  });
  expect(examineNode("9.99.0")).toMatchObject({ state: "problem" });
  expect(examineNode("100.0.0")).toMatchObject({ state: "ok" });
});
