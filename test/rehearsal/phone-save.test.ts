/** What the terminal phone saves: rehearsed, it gives the same texts at the same times to the same people. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import {
  codeIn,
  eventsIn,
  full,
  type Handset,
  joining,
  newFile,
  pickUp,
  rehearsed,
  seven,
} from "../support/handset.ts";
import { patience, tries } from "../support/properties.ts";

const same = /^Played again, it gives the same \d+ texts?\.$/m;

/** Saves, plays the file, and expects the very texts of the session. Gives what is printed and the events. */
async function expectSame(phone: Handset): Promise<{ printed: string; events: string[] }> {
  const file = newFile();
  const printed = await phone.save(file);
  expect(await rehearsed(file)).toEqual(await phone.texts());
  expect(printed).toMatch(same);
  return { printed, events: eventsIn(file) };
}

describe("what is saved", () => {
  test("is Juli's Saturday with her SPLIT and its code, to be played again", async () => {
    const phone = await pickUp();
    await phone.type(...full);
    await phone.type("/wait until Sat 08:00", "/as trainer");
    await phone.type(codeIn(await phone.type("SPLIT")));
    await phone.type("/wait 5m", "/as Hanna", "YES", "/as Gabi", "sorry, can't", "/wait 30s");
    await phone.type("/as Imre", "yes", "/as Feri", "maybe", "/wait 10m", "yes", "/as Eva", "YES");
    const printed = await phone.type("/wait until Sun 08:00", "/paper", "/wait until Sun 11:45");
    expect(printed).toContain("09:00 (4 of 7): Eva, Feri, Hanna, Imre");
    const { events } = await expectSame(phone);
    expect(events).toContain('{ at: "Sat 08:00", from: "trainer", says: "SPLIT" }');
    expect(events).toContain('{ at: "Sat 08:05:30", from: "Imre", says: "yes" }');
    // Nine who sign up, seven answers, and her SPLIT: its code is answered by itself.
    expect(events).toHaveLength(16);
    expect(events.filter((event) => /says: "\d+"/.test(event))).toEqual([]);
  });

  test("has whoever writes after the bot's own alarms of one instant a second later", async () => {
    const phone = await pickUp();
    await phone.type(...full, "/wait until Sat 09:00", "/as Hanna", "YES", "/wait 1h");
    await phone.type("/as Gabi", "yes", "/carrier undelivered Feri 30005", "/wait until Sun 12:00");
    const { events } = await expectSame(phone);
    expect(events).toContain('{ at: "Sat 09:00:01", from: "Hanna", says: "YES" }');
    expect(events.at(-1)).toMatch(/carrier: "undelivered", to: "Feri", code: 30005/);
  });

  test("has the carrier's troubles and their end", async () => {
    const phone = await pickUp();
    await phone.type("/carrier undelivered Anna");
    expect(await phone.type("JOIN Anna")).toContain("(not delivered)");
    await phone.type("/carrier works Anna");
    expect(await phone.type("STATUS")).not.toContain("(not delivered)");
    const { events } = await expectSame(phone);
    expect(events).toEqual([
      '{ at: "Mon 18:00", carrier: "undelivered", to: "Anna" }',
      '{ at: "Mon 18:00", from: "Anna", says: "JOIN Anna" }',
      '{ at: "Mon 18:00", carrier: "works", to: "Anna" }',
      '{ at: "Mon 18:00", from: "Anna", says: "STATUS" }',
    ]);
  });

  test("has the names that were given, and none for those who never gave one", async () => {
    const phone = await pickUp();
    await phone.type("JOIN", "/wait 1m", "It's Anna", "/as Bea", "JOIN", "/wait 2h");
    await phone.type("/as Csaba", "JOIN");
    const { events } = await expectSame(phone);
    expect(events).toEqual([
      '{ at: "Mon 18:00", from: "Anna", says: "JOIN" }',
      '{ at: "Mon 18:01", from: "Anna", says: "It\'s Anna" }',
      '{ at: "Mon 18:01", from: "Bea", says: "JOIN" }',
      '{ at: "Mon 20:01", from: "Csaba", says: "JOIN" }',
      '{ at: "Mon 20:01", from: "Bea", says: "INFO" }',
      '{ at: "Mon 20:01", from: "Csaba", says: "INFO" }',
    ]);
  });

  test("has a command whose code came later at the time of the code, and says so", async () => {
    const phone = await pickUp();
    await phone.type(...full, "/wait until Sat 08:00", "/as trainer");
    const code = codeIn(await phone.type("SPLIT"));
    await phone.type("/wait 2m", "/as Hanna", "STATUS", "/as trainer", `split ${code}`, "/wait 3h");
    const file = newFile();
    const printed = await phone.save(file);
    expect(eventsIn(file).slice(-2)).toEqual([
      '{ at: "Sat 08:02", from: "Hanna", says: "STATUS" }',
      '{ at: "Sat 08:02", from: "trainer", says: "SPLIT" }',
    ]);
    expect(printed).toContain(
      '"SPLIT" of Sat 2026-11-21 08:00 stands at Sat 2026-11-21 08:02, when its code was texted',
    );
    // The bot's answer to SPLIT is all that comes at another time.
    expect(printed).toContain("1 of ");
    expect(printed).toContain("1 text more, first 2026-11-21 08:02:00 to Juli: ");
    const withoutAnswer = (texts: string[]) => texts.filter((text) => !text.includes("within"));
    expect(withoutAnswer(await rehearsed(file))).toEqual(withoutAnswer(await phone.texts()));
  });

  test("leaves out a command whose code never came or came too late, and keeps wrong codes", async () => {
    const phone = await pickUp();
    await phone.type(...full, "/wait until Sat 08:00", "/as trainer");
    const wrong = codeIn(await phone.type("SPLIT")) === "1111" ? "2222" : "1111";
    await phone.type(wrong);
    const late = codeIn(await phone.type("SPLIT"));
    await phone.type("/wait 6m", late);
    const file = newFile();
    const printed = await phone.save(file);
    expect(eventsIn(file).slice(-2)).toEqual([
      `{ at: "Sat 08:00", from: "trainer", says: "${wrong}" }`,
      `{ at: "Sat 08:06", from: "trainer", says: "${late}" }`,
    ]);
    const note =
      'left out: "SPLIT" of Sat 2026-11-21 08:00: its code wasn\'t texted in time, a rehearsal would do that';
    expect(printed.split(note)).toHaveLength(3);
    expect(printed).toContain("Played again, it is not all the same:");
  });

  test("has a code that came with the plan as its command", async () => {
    const phone = await pickUp({ school: "classes: [{ autopilot: false }]" });
    await phone.type(...full);
    const [code = ""] = /\b\d{4}\b(?!-)/.exec(await phone.type("/wait until Sat 09:00")) ?? [];
    await phone.type("/as trainer", `GO ${code}`, "/wait 2h");
    const file = newFile();
    await phone.save(file);
    expect(eventsIn(file).at(-1)).toBe('{ at: "Sat 09:00:01", from: "trainer", says: "GO" }');
    const asks = (texts: string[]) => texts.filter((text) => text.includes("YES or NO"));
    expect(asks(await rehearsed(file))).toEqual(asks(await phone.texts()));
    expect(asks(await phone.texts()).length).toBeGreaterThan(0);
  });

  test("is the week in which most was done; the rest is left out and counted", async () => {
    const phone = await pickUp({ at: "Sat 10:00" });
    await phone.type("JOIN Anna", "/wait until Mon 09:00", "JOIN Anna", "/as Bea", "JOIN Bea");
    await phone.type("/as Csaba", "MAYBE Csaba", "/wait until Sat 08:00", "/as Bea", "OUT");
    await phone.type("/wait 10d", "/as Anna", "JOIN");
    const file = newFile();
    const printed = await phone.save(file);
    expect(readFileSync(file, "utf8")).toContain('day: "2026-11-29"');
    expect(readFileSync(file, "utf8")).toContain('until: "Sun 23:59:59"');
    expect(printed).toContain(
      "left out: 1 line typed before the week that ends with the class on 2026-11-29",
    );
    expect(printed).toContain(
      "left out: 1 line typed after the week that ends with the class on 2026-11-29",
    );
    expect(eventsIn(file)).toHaveLength(4);
    const introduced = (text: string) => text.replace(/ This is.*$/, "");
    const ofWeek = (text: string) => text >= "2026-11-23" && text < "2026-11-30";
    expect((await rehearsed(file)).map(introduced).filter(ofWeek)).toEqual(
      (await phone.texts()).map(introduced).filter(ofWeek),
    );
  });

  test("has the texts of every class", async () => {
    const school = `
classes:
  - name: Puppies
  - { name: Seniors, weekday: Sat, starts: "17:00", siblings: [], finalizes: "Sat 09:00",
      decidesBy: "Sat 12:00" }
`;
    const phone = await pickUp({ school });
    await phone.type(
      "JOIN Anna Seniors",
      "JOIN Puppies",
      "/as Bea",
      "JOIN Bea",
      "2",
      "JOIN Puppies",
    );
    await phone.type("/wait until Fri 12:00", "OUT", "1", "/wait until Sun 12:00");
    await expectSame(phone);
  });

  test("keeps the school's own settings", async () => {
    const school = 'name: "Rex & Co: Hundeschule"\nclasses: [{ capacity: 2, replyWithin: 30m }]\n';
    const phone = await pickUp({ school });
    await phone.type(
      ...joining("Anna", "Bea"),
      "/as Csaba",
      "MAYBE Csaba",
      "/wait until Sun 12:00",
    );
    const { printed } = await expectSame(phone);
    expect(printed).toContain("Saved to ");
  });

  test("never replaces a file, unless told to", async () => {
    const phone = await pickUp();
    const file = newFile();
    writeFileSync(file, "mine");
    expect(await phone.save(file)).toBe(`${file} is there already; /save! ${file} writes over it`);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(await phone.type(`/save! ${file}`)).toContain(`Saved to ${file}: 0 events.`);
    expect(eventsIn(file)).toEqual([]);
  });

  test("is nothing as long as there is more of it than a rehearsal takes", async () => {
    const phone = await pickUp();
    await phone.type(...Array.from({ length: 1001 }, () => "/carrier works Anna"));
    const file = newFile();
    expect(await phone.save(file)).toContain("has more than 1000 entries");
    expect(existsSync(file)).toBe(false);
  });
});

type Deed = { by: string; says: string } | { wait: string; ms: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      by: fc.constantFrom(...seven, "Hanna"),
      says: fc.constantFrom("JOIN", "2", "MAYBE", "YES", "no", "OUT", "STATUS", "hm?", "STOP"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constant("trainer"),
      says: fc.constantFrom("PAUSE", "RESUME", "SPLIT", "PLAN", "CAPACITY 4", "CAPACITY 2"),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Deed>(
      { wait: "1m", ms: minuteMs },
      { wait: "20m", ms: 20 * minuteMs },
      { wait: "60m", ms: hourMs },
      { wait: "7h", ms: 7 * hourMs },
      { wait: "1d", ms: 24 * hourMs },
    ),
  },
);

async function carryOut(phone: Handset, deed: Exclude<Deed, { wait: string }>): Promise<void> {
  const says = deed.says === "2" ? `JOIN ${deed.by} 2` : deed.says;
  const printed = await phone.type(`/as ${deed.by}`, says);
  if (printed.includes("within 5 minutes")) await phone.type(codeIn(printed));
}

test("whatever people do in a week, played again it gives the same texts", {
  timeout: patience(120_000),
}, async () => {
  const school = "classes: [{ capacity: 3, siblings: [{ starts: '09:00', capacity: 3 }] }]";
  const week = fc.array(deed, { minLength: 20, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(week, async (deeds) => {
      const phone = await pickUp({ at: "Thu 12:00", school });
      // Until Sunday night: what comes after it is in no file.
      let leftMs = 83 * hourMs;
      for (const one of deeds) {
        if (!("wait" in one)) await carryOut(phone, one);
        else if (one.ms < leftMs) {
          leftMs -= one.ms;
          await phone.type(`/wait ${one.wait}`);
        }
      }
      await expectSame(phone);
    }),
    tries(15),
  );
});
