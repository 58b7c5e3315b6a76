/** The trainer's live page: where the day stands, who is asked, and the story of how it came so far. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { liveView } from "../../../src/conversations/pages/live-view.ts";
import type { LiveView } from "../../../src/conversations/pages/page-views.ts";
import {
  pendingAsks,
  placesFree,
  placesOf,
  placesPending,
  seatedIn,
} from "../../../src/domain/day.ts";
import { tries } from "../../support/properties.ts";
import { openFullStage, openStage } from "../../support/stage.ts";
import { saturday, WhyDay } from "../../support/why-days.ts";
import { lived, liveOn, lives, shownOn, shownTo, trainer } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

function seatsOf(view: LiveView): string[] {
  return view.slots.map(({ time, headcount, status, seats }) => {
    return `${time} ${headcount}, ${status}: ${seats.map(({ label }) => label).join("; ")}`;
  });
}

describe("a Saturday", () => {
  test("before it is decided", async () => {
    const stage = await openFullStage(waiting);
    const view = await liveOn(stage);
    expect(view).toMatchObject({ title: "Sun 22 Nov", asOf: "Mon 16 Nov, 12:00", asked: [] });
    expect(view.phase).toBe("Sign-up is open until Fri 18:00.");
    expect(view.latestEnd).toBe("All decided by Sat 20:00 at the latest.");
    expect(seatsOf(view)).toEqual([
      "09:00 0 of 7, closed, not needed so far: free; free; free; free; free; free; free",
      "10:30 7 of 7, open: Anna has it; Bea has it; Csaba has it; Dani has it; Eva has it; Feri has it; Gabi has it",
    ]);
    await stage.at("Fri 18:00");
    expect((await liveOn(stage)).phase).toBe("Sign-up is closed; at Sat 09:00 I see who fits.");
  });

  test("while it is filled", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    await stage.says("Gabi", "yes");
    await stage.says("Feri", "no");
    await stage.says("Imre", "yes");
    await stage.at("Sat 09:08");
    const view = await liveOn(stage);
    expect(view.phase).toBe("I'm filling 09:00.");
    expect(seatsOf(view)).toEqual([
      "09:00 2 of 7, being filled: yes for 2 of 5 places: Gabi said yes; Imre said yes; Hanna is asked, until 10:00; Jana is asked, until 10:00; Eva is asked, until 10:00; free; free",
      "10:30 7 of 7, open: Anna has it; Bea has it; Csaba has it; Dani has it; Eva has it; Feri has it; Gabi keeps it until 09:00 opens",
    ]);
    expect(view.slots[0]?.seats.map((one) => one.state)).toEqual([
      ...["agreed", "agreed", "asked", "asked", "asked", "free", "free"],
    ]);
    expect(view.asked).toMatchObject([
      { name: "Hanna", what: "asked to come at 09:00", untilText: "until 10:00" },
      { name: "Jana", what: "asked to come at 09:00" },
      { name: "Eva", what: "asked to come at 09:00 instead of 10:30" },
    ]);
    expect(view.asked.map((one) => one.until)).toEqual(
      (await stage.day()).asks.filter((one) => one.outcome === "pending").map((a) => a.answerBy),
    );
  });

  test("those who wait are there in order, with their places, without who has said yes", async () => {
    const stage = await openFullStage(["Hanna"]);
    await stage.says("Kati", "JOIN Kati 2");
    await stage.waiting("Imre");
    expect((await liveOn(stage)).waiting).toEqual([
      { position: 1, name: "Hanna", places: null },
      { position: 2, name: "Kati", places: "2 places" },
      { position: 3, name: "Imre", places: null },
    ]);
    await stage.at("Sat 09:00");
    await stage.says("Kati", "yes");
    const left = (await liveOn(stage)).waiting.map(({ position, name }) => `${position} ${name}`);
    expect(left).toEqual(["1 Hanna", "3 Imre"]);
  });

  test("whose time ends first stands first, whoever was asked first", async () => {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    await stage.at("Sat 09:08");
    await stage.says("Hanna", "no");
    await stage.says("Jana", "no");
    const { asked } = await liveOn(stage);
    const untils = asked.map(({ until }) => until);
    expect(new Set(untils).size).toBeGreaterThan(1);
    expect(untils).toEqual(untils.toSorted((a, b) => a - b));
  });

  test("a question whose text hasn't left is said to be about to", async () => {
    const stage = await openFullStage(waiting);
    stage.trouble("Hanna", { busyForMs: 60_000 });
    await stage.at("Sat 09:00");
    const { asked } = await liveOn(stage);
    expect(asked.map((one) => [one.name, one.isUnsent])).toContainEqual(["Hanna", true]);
    expect(asked.map((one) => [one.name, one.isUnsent])).toContainEqual(["Imre", false]);
  });

  test("once it is settled, with a freed place on offer", async () => {
    const stage = await openFullStage([...waiting, "Kati"]);
    await stage.at("Sat 09:00");
    await stage.at("Sat 20:00");
    await stage.says("Bea", "OUT");
    const view = await liveOn(stage);
    expect(view.phase).toBe("It was settled at 10:00.");
    expect(view.latestEnd).toBeNull();
    expect(seatsOf(view)).toEqual([
      "09:00 0 of 7, dropped: free; free; free; free; free; free; free",
      "10:30 6 of 7, open: Anna has it; Csaba has it; Dani has it; Eva has it; Feri has it; Gabi has it; Hanna is asked, until 21:00",
    ]);
    expect(view.asked[0]).toMatchObject({ name: "Hanna", what: "offered a place at 10:30" });
  });

  test("called off, and over", async () => {
    const stage = await openFullStage(waiting);
    await stage.orders("CALLOFF");
    const off = await liveOn(stage);
    expect(off).toMatchObject({ phase: "The class is called off.", next: [], latestEnd: null });
    expect(off).toMatchObject({ actions: [], code: null });
    expect(off.slots.map((slot) => slot.status)).toEqual(["called off"]);
    const other = await openFullStage(waiting);
    const { date } = await other.day();
    await other.at("Sun 10:31");
    const over = liveView(await shownTo(other, "trainer", { date }), null);
    expect(over).toMatchObject({ phase: "This day is over.", next: [], actions: [] });
  });

  test("of free places only those are kept that were freed for who waits", async () => {
    const stage = await openStage();
    await stage.booked("Anna", "Bea", "Csaba", "Dani", "Eva");
    await stage.waiting("Hanna");
    await stage.says("trainer", "PAUSE");
    await stage.says("Bea", "OUT");
    const free = (await liveOn(stage)).slots[1]?.seats.filter(({ name }) => name === null);
    expect(free?.map(({ state }) => state)).toEqual(["kept", "free", "free"]);
  });

  test("a place that is kept for those who wait while it is paused", async () => {
    const stage = await openFullStage(waiting);
    await stage.says("trainer", "PAUSE");
    await stage.says("Bea", "OUT");
    const view = await liveOn(stage);
    expect(view.phase).toBe("Sign-up is open until Fri 18:00. You have paused me.");
    expect(view.slots[1]?.seats.at(-1)).toEqual({
      ...{ state: "kept", name: null, label: "free, kept for those who wait" },
    });
  });

  test("free places first, a plan that waits, a slot that is short", async () => {
    const offers = await openStage();
    await offers.booked("Anna", "Bea");
    await offers.waiting("Hanna");
    await offers.at("Sat 09:00");
    const phase = "Free places at 10:30 are offered to those who wait.";
    expect((await liveOn(offers)).phase).toBe(phase);

    const plan = await openFullStage(waiting, { class: { autopilot: false } });
    await plan.at("Sat 09:00");
    expect((await liveOn(plan)).phase).toBe("The plan waits for your GO.");

    const short = await openFullStage(["Hanna"], { class: { movables: false } });
    await short.at("Sat 09:00");
    await short.says("Hanna", "yes");
    expect(await liveOn(short)).toMatchObject({
      phase: "Too few said yes to 09:00: shall I open or drop it?",
      latestEnd: "All decided by 20:00 at the latest.",
      slots: [{ status: "short: yes for only 1 place" }, {}],
    });
  });
});

describe("the story", () => {
  async function told() {
    const stage = await openFullStage(waiting);
    await stage.at("Sat 09:00");
    await stage.says("Gabi", "no");
    return stage;
  }

  test("is every fact with its reason, under its date", async () => {
    const stage = await told();
    const { story, people, lookedFor } = await liveOn(stage);
    expect(lookedFor).toBeNull();
    expect(story).toHaveLength((await stage.ledger()).length);
    expect(story.filter((one) => one.heading)).toEqual([
      {
        ...{ at: "12:00", heading: "Mon 16 Nov" },
        text: "The day opened for sign-up. Why: a day opens a week ahead.",
      },
      { at: "18:00", heading: "Fri 20 Nov", text: "Sign-up closed. Why: its time has come." },
      { at: "09:00", heading: "Sat 21 Nov", text: "Finalization began. Why: its time has come." },
    ]);
    expect(people.map((one) => one.name)).toEqual([
      ...["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi", "Hanna", "Imre", "Jana"],
    ]);
  });

  test("is about one person only, if one is looked for", async () => {
    const { story, lookedFor, people } = await liveOn(await told(), "Gabi");
    expect(people.find((one) => one.id === lookedFor)?.name).toBe("Gabi");
    expect(story.map(({ heading, at, text }) => `${heading} ${at} ${text}`)).toEqual([
      "Mon 16 Nov 12:00 Gabi is booked for 10:30. Why: 1 place was free.",
      "Sat 21 Nov 09:00 Gabi is asked to move to 09:00, until 10:00. Why: the booked come after the waiting, latest first: number 1 from the end; 2 of 5 places to fill.",
      "null 09:00 Gabi's question is closed: no. Why: they answered no.",
    ]);
  });

  test("is about everyone, if nobody of the ledger is looked for", async () => {
    const shown = await shownTo(await told(), "trainer");
    expect(liveView(shown, 123_456)).toEqual(liveView(shown, null));
  });

  test("two of one name can be told apart", async () => {
    const stage = await openStage();
    await stage.booked("Anna");
    await stage.says("Second", "JOIN Anna");
    const { people } = await liveOn(stage);
    const both = ["Anna (the number ending 01)", "Anna (the number ending 02)"];
    expect(people.map((one) => one.name)).toEqual(both);
    await stage.booked("Bea", "Csaba", "Dani", "Eva", "Feri");
    await stage.waiting("Hanna", "Imre");
    await stage.at("Sat 09:00");
    for (const name of ["Eva", "Feri", "Csaba", "Dani"]) await stage.says(name, "NO");
    const { asked, next } = await liveOn(stage);
    expect(asked.map((one) => one.name)).toContain(both[1]);
    expect(next[0]).toContain(both[1]);
  });
});

test("it is in the language of whoever looks, else in the school's", () => {
  const hungarian = { language: "hu" } as const;
  const school = liveView(shownOn(saturday(), hungarian), null);
  expect(school).toMatchObject({ language: "hu", phase: "Most telik az új időpont: 9:00." });
  const person = { ...trainer, id: 2, language: "en" } as const;
  const own = liveView(shownOn(saturday(), { ...hungarian, person }), null);
  expect(own).toMatchObject({ language: "en", title: "Sun 22 Nov", phase: "I'm filling 09:00." });
});

test("in Hungarian", async () => {
  const stage = await openFullStage(waiting, { language: "hu" });
  expect(await liveOn(stage)).toMatchObject({
    ...{ title: "nov. 22., vasárnap", asOf: "nov. 16., hétfő, 12:00" },
    phase: "Péntek 18:00-ig lehet jelentkezni.",
    latestEnd: "Legkésőbb szombat 20:00-ig minden eldől.",
  });
  await stage.at("Sat 09:00");
  await stage.says("Gabi", "igen");
  const view = await liveOn(stage);
  expect(view.slots[0]).toMatchObject({
    ...{ time: "9:00", headcount: "1/7", status: "most telik: 1 helyre van igen, a cél 5" },
  });
  expect(view.slots[0]?.seats.map((one) => one.label).slice(0, 2)).toEqual([
    "Gabi igent mondott",
    "Hanna kérdést kapott, 10:00-ig válaszolhat",
  ]);
  expect(view.slots[1]?.seats.at(-1)?.label).toBe("Gabi helye, amíg 9:00 meg nem nyílik");
  expect(view.asked.map((one) => one.what)).toContain("átjönne-e 10:30 helyett 9:00-ra");
  expect(view.story.at(-1)?.text).toBe("Gabi kérdése lezárult: igen. Miért: ezt válaszolta: igen.");
});

test("whatever happens, there is a seat for each place, in the state that its place is in", () => {
  fc.assert(
    fc.property(lives, (events) => {
      const week = new WhyDay().joins("Anna Bea Csaba").joins("Dani", 3).waitlists("Hanna Imre");
      const shown = shownOn(lived(week, events));
      const { day } = shown;
      const view = liveView(shown, null);
      const seats = new Map(view.slots.map((slot) => [slot.time, slot.seats]));
      for (const slot of day.slots) {
        const own = seats.get(slot.role === "root" ? "10:30" : "09:00");
        if (!own) continue;
        const count = (state: string) => own.filter((one) => one.state === state).length;
        expect(own).toHaveLength(slot.capacity);
        expect(count("taken") + count("leaving")).toBe(placesOf(seatedIn(day, slot)));
        const leaving = seatedIn(day, slot).filter((one) => one.agreed !== null);
        expect(count("leaving")).toBe(placesOf(leaving));
        expect(count("asked")).toBe(placesPending(day, slot));
        expect(count("free") + count("kept")).toBe(placesFree(day, slot));
        expect(count("kept")).toBe(Math.min(slot.toOffer, placesFree(day, slot)));
      }
      expect(seats.has("10:30")).toBe(true);
      expect(view.asked).toHaveLength(pendingAsks(day).length);
      expect(view.next.length).toBeLessThanOrEqual(3);
    }),
    tries(150),
  );
});
