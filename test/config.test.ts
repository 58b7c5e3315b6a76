import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { doubtsIn, readConfig } from "../src/config.ts";
import { problemsIn, refusalOf } from "./settings/refusal.ts";

const sid = `AC${"0123456789abcdef".repeat(2)}`;
const twilio = {
  TWILIO_ACCOUNT_SID: sid,
  TWILIO_AUTH_TOKEN: "a-secret",
  PUBLIC_URL: "https://backwalk.example",
};

describe("the environment", () => {
  test("needs nothing set", () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: "127.0.0.1",
      publicUrl: null,
      databaseUrl: "file:data/backwalk.db",
      redisUrl: null,
      schoolFile: "school.yaml",
      carrier: { kind: "simulated" },
      sending: { isHeld: false, limits: { segmentsPerSecond: 10, textsADay: null } },
      logLevel: "info",
    });
  });

  test("is as if unset where the example leaves it as it is", () => {
    expect(readConfig(parseEnv(readFileSync(".env.example", "utf8")))).toEqual(readConfig({}));
  });

  test("has every variable in the example, with a comment", () => {
    const lines = readFileSync(".env.example", "utf8").split("\n");
    const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    const source = readFileSync("src/config.ts", "utf8");
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
    expect(names).toEqual(read);
    for (const name of names) {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      expect(lines[at - 1], name).toMatch(/^# /);
    }
  });

  test("sets everything", () => {
    const env = {
      ...twilio,
      PORT: "0",
      HOST: "::1",
      DATABASE_URL: "file::memory:",
      REDIS_URL: "rediss://user:pass@redis.example:6380/1",
      SCHOOL_FILE: "/etc/backwalk/school.yaml",
      CARRIER: "twilio",
      TWILIO_MESSAGING_SERVICE_SID: `MG${"A".repeat(32)}`,
      TWILIO_API_URL: "http://127.0.0.1:4010",
      SENDING: "held",
      SEGMENTS_PER_SECOND: "1",
      DAILY_TEXTS: "500",
      LOG_LEVEL: "silent",
      SOMETHING_ELSE: "x",
    };
    expect(readConfig(env)).toEqual({
      port: 0,
      host: "::1",
      publicUrl: "https://backwalk.example",
      databaseUrl: "file::memory:",
      redisUrl: "rediss://user:pass@redis.example:6380/1",
      schoolFile: "/etc/backwalk/school.yaml",
      carrier: {
        kind: "twilio",
        publicUrl: "https://backwalk.example",
        accountSid: sid,
        authToken: "a-secret",
        messagingServiceSid: `MG${"A".repeat(32)}`,
        apiUrl: "http://127.0.0.1:4010",
      },
      sending: { isHeld: true, limits: { segmentsPerSecond: 1, textsADay: 500 } },
      logLevel: "silent",
    });
  });

  test("counts what is empty or blank as not set, and no blanks around a value", () => {
    expect(readConfig({ PORT: "", CARRIER: " ", PUBLIC_URL: undefined })).toEqual(readConfig({}));
    expect(readConfig({ PORT: " 8081\r" }).port).toBe(8081);
  });

  test("may have an @ in the path of an address", () => {
    const { publicUrl } = readConfig({ PUBLIC_URL: "https://backwalk.example/@juli" });
    expect(publicUrl).toBe("https://backwalk.example/@juli");
  });

  test("sends texts by Twilio once its account is set, unless told otherwise", () => {
    expect(readConfig(twilio).carrier.kind).toBe("twilio");
    expect(readConfig({ ...twilio, CARRIER: "simulated" }).carrier.kind).toBe("simulated");
    expect(readConfig({ ...twilio, TWILIO_ACCOUNT_SID: "" }).carrier.kind).toBe("simulated");
  });
});

describe("a wrong variable", () => {
  const url = (example: string) => `is not an address; write it as ${example}, no slash at its end`;
  const publicUrl = url("https://backwalk.example");
  const bare = (example: string) => `has a name or password in it; write it as ${example}, without`;
  const rows: [string, string, string][] = [
    ["PORT", "http", "is not a port; write 0 to 65535"],
    ["PORT", "65536", "is not a port; write 0 to 65535"],
    ["PORT", "-1", "is not a port; write 0 to 65535"],
    ["HOST", "http://x", "is not a host; write it as 127.0.0.1"],
    ["PUBLIC_URL", "https://backwalk.example/", publicUrl],
    ["PUBLIC_URL", "backwalk.example", publicUrl],
    ["PUBLIC_URL", "ftp://backwalk.example", publicUrl],
    ["PUBLIC_URL", "https://backwalk.example?x=1", publicUrl],
    ["PUBLIC_URL", "https://user:pw@backwalk.example", bare("https://backwalk.example")],
    ["PUBLIC_URL", "https://@backwalk.example/a@b", bare("https://backwalk.example")],
    ["TWILIO_API_URL", "api.twilio.com", url("https://api.twilio.com")],
    ["TWILIO_API_URL", "http://user:pw@127.0.0.1:4010", bare("https://api.twilio.com")],
    ["TWILIO_API_URL", "http://token@127.0.0.1:4010", bare("https://api.twilio.com")],
    [
      "DATABASE_URL",
      "postgres://u:p@x/y",
      "is not a file; write it as file:data/backwalk.db, or file::memory:",
    ],
    ["DATABASE_URL", "file:", "is not a file; write it as file:data/backwalk.db, or file::memory:"],
    [
      "REDIS_URL",
      "127.0.0.1:6379",
      "is not a Redis address; write it as redis://127.0.0.1:6379, a % in a password as %25",
    ],
    ["CARRIER", "pigeon", "is not a carrier; write twilio or simulated"],
    ["TWILIO_MESSAGING_SERVICE_SID", sid, "is not of its form; copy it whole, it begins with MG"],
    ["TWILIO_AUTH_TOKEN", "two words", "has blanks in it; copy it again"],
    [
      "LOG_LEVEL",
      "loud",
      "is not a level; write one of trace, debug, info, warn, error, fatal, silent",
    ],
  ];
  test.each(rows)("%s=%s", (name, value, problem) => {
    expect(problemsIn(() => readConfig({ [name]: value }))).toEqual([`${name}: ${problem}`]);
  });

  test("is told with all the others, what Twilio lacks among them", () => {
    const refusal = refusalOf(() => readConfig({ PORT: "x", CARRIER: "twilio", LOG_LEVEL: "y" }));
    expect(refusal?.message).toMatch(/^the environment has 5 problems\n/);
    expect(refusal?.problems).toEqual([
      "PORT: is not a port; write 0 to 65535",
      "LOG_LEVEL: is not a level; write one of trace, debug, info, warn, error, fatal, silent",
      "TWILIO_ACCOUNT_SID: is missing; Twilio needs it (CARRIER=simulated doesn't)",
      "TWILIO_AUTH_TOKEN: is missing; Twilio needs it (CARRIER=simulated doesn't)",
      "PUBLIC_URL: is missing; Twilio needs it (CARRIER=simulated doesn't)",
    ]);
  });

  test.each(["TWILIO_AUTH_TOKEN", "PUBLIC_URL"])("is one that Twilio needs: %s", (name) => {
    expect(problemsIn(() => readConfig({ ...twilio, [name]: "" }))).toEqual([
      `${name}: is missing; Twilio needs it (CARRIER=simulated doesn't)`,
    ]);
  });

  test("is never shown: a secret may be in it", () => {
    const names = readFileSync(".env.example", "utf8").match(/^[A-Z_]+(?==)/gm) ?? [];
    const env = Object.fromEntries(names.map((name) => [name, "hunter2 hunter2"]));
    const refusal = refusalOf(() => readConfig(env));
    expect(refusal?.problems).toHaveLength(names.length - 1); // any text may name a school file
    expect(refusal?.message).not.toContain("hunter2");
  });
});

describe("a doubt", () => {
  const simulated = "texts are simulated and reach nobody; set it, or CARRIER=simulated";
  const shape = "and 32 hexadecimal digits; copy it whole";
  test.each<[string, Record<string, string>, string[]]>([
    ["is had in nothing that is whole", twilio, []],
    ["is had in nothing that isn't there", {}, []],
    [
      "is had in a secret without its account",
      { TWILIO_AUTH_TOKEN: "hunter2" },
      [`TWILIO_ACCOUNT_SID: is missing beside TWILIO_AUTH_TOKEN: ${simulated}`],
    ],
    [
      "is had in a public address without an account",
      { PUBLIC_URL: "https://a.example", TWILIO_AUTH_TOKEN: "hunter2", TWILIO_ACCOUNT_SID: " " },
      [`TWILIO_ACCOUNT_SID: is missing beside TWILIO_AUTH_TOKEN and PUBLIC_URL: ${simulated}`],
    ],
    [
      "is not had where simulating is meant",
      { CARRIER: "simulated", TWILIO_AUTH_TOKEN: "hunter2", PUBLIC_URL: "https://a.example" },
      [],
    ],
    [
      "is had in sids that no one has",
      { ...twilio, TWILIO_ACCOUNT_SID: "ACtest", TWILIO_MESSAGING_SERVICE_SID: "MG1" },
      [
        `TWILIO_ACCOUNT_SID: is not AC ${shape}`,
        `TWILIO_MESSAGING_SERVICE_SID: is not MG ${shape}`,
      ],
    ],
  ])("%s", (_name, env, doubts) => {
    expect(doubtsIn(env)).toEqual(doubts);
    expect(() => readConfig(env)).not.toThrow();
  });
});
