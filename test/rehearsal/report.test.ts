/** `rehearse`, as it is run: its JSON is a public format, and a wrong file is refused with what would be right. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rehearsalFile } from "./rehearsal-files.ts";
import { type Report, report } from "./report-schema.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

type Run = { status: number; stdout: string; stderr: string };

function rehearse(...words: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [main, "rehearse", ...words], (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      if (typeof status === "number") resolve({ status, stdout, stderr });
      else reject(error);
    });
  });
}

function fileOf(name: string): string {
  return fileURLToPath(rehearsalFile(`${name}.yaml`));
}

async function reportFrom(name: string): Promise<Report> {
  const { stdout } = await rehearse(fileOf(name), "--json");
  return report.parse(JSON.parse(stdout));
}

describe("the JSON", () => {
  test("is one object with the promised keys and formats, and nothing else is printed", async () => {
    const { status, stdout, stderr } = await rehearse(fileOf("undeliverable"), "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const whole: unknown = JSON.parse(stdout);
    expect(report.safeParse(whole).error).toBeUndefined();
    expect(stdout).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  });

  test("has the slots in time order, the people in order of booking, and every ask", async () => {
    const { phase, slots, waiting, asks, settledAt } = await reportFrom("late-yes-taken");
    expect({ phase, settledAt, waiting }).toEqual({
      phase: "settled",
      settledAt: "2026-11-21T10:30:00+01:00",
      waiting: [],
    });
    expect(slots).toEqual([
      {
        role: "sibling",
        startsAt: "2026-11-22T09:00:00+01:00",
        capacity: 7,
        status: "open",
        places: 3,
        people: ["Dani", "Eva", "Feri"],
      },
      {
        role: "root",
        startsAt: "2026-11-22T10:30:00+01:00",
        capacity: 4,
        status: "open",
        places: 3,
        people: ["Anna", "Bea", "Csaba"],
      },
    ]);
    expect(asks[0]).toEqual({
      person: "Eva",
      kind: "seat",
      slot: "09:00",
      askedAt: "2026-11-21T09:00:00+01:00",
      answerBy: "2026-11-21T10:00:00+01:00",
      outcome: "yes",
      closedAt: "2026-11-21T09:05:00+01:00",
    });
    expect(asks.map(({ person, kind }) => `${person} ${kind}`)).toEqual([
      "Eva seat",
      "Feri seat",
      "Dani move",
    ]);
  });

  test("has those still waiting, the silent ones included, and what was dropped without people", async () => {
    const { slots, waiting } = await reportFrom("all-waiting-silent");
    expect(waiting).toEqual(["Eva", "Feri"]);
    const [dropped] = slots;
    expect(dropped).toMatchObject({ role: "sibling", status: "dropped", places: 0, people: [] });
  });

  test("says who wrote to whom, what kind of text it was and what became of it", async () => {
    const { messages } = await reportFrom("undeliverable");
    const about = messages.filter((one) => one.at === "2026-11-21T09:00:00+01:00");
    expect(about.map((one) => [one.direction, one.person, "kind" in one && one.kind])).toEqual([
      ["out", "Eva", "ask-seat"],
      ["out", "Feri", "ask-seat"],
      ["out", "Dani", "ask-move"],
      ["out", "Csaba", "ask-move"],
    ]);
    expect(about[2]).toMatchObject({ status: "failed", to: "+36205550004", segments: 1 });
    const first = messages[0];
    expect(first).toMatchObject({ direction: "in", person: "Anna", to: "+36705550100" });
    expect(messages.at(-1)).toMatchObject({
      person: "trainer",
      kind: "notice",
      to: "+36301112233",
    });
  });

  test("has summer time where it is summer", async () => {
    const { settledAt, slots, messages, asks, ledger } = await reportFrom("summer-saturday");
    expect(settledAt).toBe("2026-07-18T09:15:00+02:00");
    const times = [
      ...slots.map((one) => one.startsAt),
      ...messages.map((one) => one.at),
      ...asks.flatMap((one) => [one.askedAt, one.answerBy]),
      ...ledger.map((one) => one.at),
    ];
    expect(times.filter((time) => !time.endsWith("+02:00"))).toEqual([]);
  });

  test("has both offsets when the clocks change in the week", async () => {
    const { slots, asks } = await reportFrom("clocks-go-forward");
    expect(slots.map((one) => one.startsAt)).toEqual([
      "2026-03-29T09:00:00+02:00",
      "2026-03-29T10:30:00+02:00",
    ]);
    expect(asks.map((one) => one.askedAt)).toEqual([
      "2026-03-28T09:00:00+01:00",
      "2026-03-29T09:00:00+02:00",
    ]);
  });
});

test("without --json the transcript is printed, then the paper", async () => {
  const { status, stdout, stderr } = await rehearse(fileOf("no-overflow"));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^No overflow: only the closing texts\n/);
  expect(stdout).toMatch(
    /\nJuli's paper\n {2}Sun 22 Nov\n {2}10:30 \(3 of 4\): Anna, Bea, Csaba\n/,
  );
});

describe("a wrong file exits with 2, and stderr says where and what would be right:", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "wrong-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const wrong = {
    "broken YAML": {
      yaml: 'booked: [Anna]\ntitle: "Saturday\n',
      says: /wrong\.yaml:2 a " is opened and never closed/,
    },
    "an unknown key": {
      yaml: "booked: [Anna]\nwiating: [Eva]\n",
      says: /wrong\.yaml:2 wiating: is not a key here; the keys are title, .*waiting/,
    },
    "an unknown key of the class": {
      yaml: "booked: [Anna]\nschool:\n  class: { capcity: 4 }\n",
      says: /wrong\.yaml:3 school\.class\.capcity: is not a key here; the keys are .*capacity/,
    },
    "a day that isn't the class's": {
      yaml: "day: 2026-11-21\nbooked: [Anna]\n",
      says: /wrong\.yaml:1 day: 2026-11-21 is a Sat, the class is on Sun; write 2026-11-22/,
    },
  };

  test.each(Object.entries(wrong))("%s", async (_, { yaml, says }) => {
    const file = join(folder, "wrong.yaml");
    await writeFile(file, yaml);
    const { status, stdout, stderr } = await rehearse(file, "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
  });

  test("no file at all", async () => {
    const { status, stdout, stderr } = await rehearse(join(folder, "nowhere.yaml"));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/nowhere\.yaml can't be read; give the path of a rehearsal file/);
  });
});
