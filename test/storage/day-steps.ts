/** What store tests play: a school, its training day, and random but possible facts of that day. */
import type { Outcome, Scene, Text } from "../../src/conversations/scene.ts";
import { asksTo, type Booking, type Day, isInPlay, pendingAskTo } from "../../src/domain/day.ts";
import type { Fact, Happening } from "../../src/domain/facts.ts";
import { fold, openedDay } from "../../src/domain/fold.ts";
import { hourMs, minuteMs } from "../../src/domain/times.ts";
import type { SchoolSettings, Step, Store } from "../../src/turns/ports.ts";

export const start = Date.UTC(2026, 10, 15, 9);
export const trainerPhone = "+36301112233";
export const schoolNumber = "+36705550100";

export const settings: SchoolSettings = {
  name: "Juli's Dog School",
  trainer: { name: "Juli", phone: trainerPhone },
  assistant: null,
  number: schoolNumber,
  timezone: "Europe/Budapest",
  language: "en",
  stripAccents: false,
  quietHours: { from: "21:00", to: "08:00" },
  reminder: null,
  textsPerDay: 20,
  classes: [
    {
      name: "Sunday class",
      weekday: "Sun",
      starts: "10:30",
      lastsMs: hourMs,
      capacity: 7,
      siblings: [{ starts: "09:00", capacity: 7 }],
      signupCloses: { weekday: "Fri", time: "18:00" },
      finalizes: { weekday: "Sat", time: "09:00" },
      decidesBy: { weekday: "Sat", time: "20:00" },
      replyWithinMs: hourMs,
      movables: true,
      distribution: "round_robin",
      siblingMin: 3,
      waitlistRatio: 0.5,
      autopilot: true,
    },
  ],
};

/** A step that tells these facts of the scene's day; `rest` replaces parts of the outcome. */
export function telling(
  happenings: Happening[],
  rest: Partial<Omit<Outcome, "scene">> = {},
): Step<null> {
  return ({ scene }) => {
    const facts = happenings.map((one) => factOf(one, scene));
    const day = scene.day && facts.reduce(fold, scene.day);
    const nothing = { alarms: [], opened: null, texts: [], people: [] };
    return { outcomes: [{ scene, day, facts, ...nothing, ...rest }], result: null };
  };
}

function factOf(happening: Happening, { now, day }: Pick<Scene, "now" | "day">): Fact {
  const number = "booking" in happening ? happening.booking : null;
  const booking = day?.bookings.find((one) => one.number === number);
  const about = "personId" in happening ? happening.personId : (booking?.personId ?? null);
  return { ...happening, at: now, actor: "rule", about, why: { because: "they-said-so" } };
}

/** Opens the class's day of that date with a root slot and a sibling of 7 places each. */
export function openingOf(classId: number, date: string): { day: Day; facts: Fact[]; alarms: [] } {
  const frame = { startsAt: start + 7 * 24 * hourMs, capacity: 7 };
  const fact = factOf(
    {
      fact: "day-opened",
      classId,
      date,
      times: {
        signupClosesAt: start + hourMs,
        finalizesAt: start + 2 * hourMs,
        decidesAt: start + 3 * hourMs,
        remindsAt: start + 4 * hourMs,
        endsAt: start + 7 * 24 * hourMs + hourMs,
      },
      slots: [
        { role: "root", ...frame },
        { role: "sibling", ...frame },
      ],
    },
    { now: start, day: null },
  );
  return { day: openedDay(fact), facts: [fact], alarms: [] };
}

export function textTo(personId: number, cause: string): Text {
  return {
    personId,
    kind: "reply",
    body: `About ${cause}`,
    cause,
    ask: null,
    dueAt: start,
    validUntil: start + hourMs,
    despiteOptOut: false,
  };
}

/** The id of the only class, after installing it and opening the day of 22 November. */
export async function openedClass(store: Store): Promise<number> {
  await store.install(settings);
  const [first] = await store.classes();
  if (!first) throw new Error("no class was installed");
  await store.turn(
    { of: "class", classId: first.rules.id },
    { now: start, freshCode: "1234", linkTo: () => null },
    telling([], { opened: openingOf(first.rules.id, "2026-11-22") }),
  );
  return first.rules.id;
}

/** Facts that may follow on the scene's day, each chosen by two numbers; impossible choices are left out. */
export function randomFacts(
  scene: Scene,
  personIds: number[],
  choices: [number, number][],
): Fact[] {
  let { day } = scene;
  return choices.flatMap(([choice, pick]) => {
    if (!day) return [];
    const soFar = day;
    const happenings = happeningFor(soFar, personIds, choice, pick);
    const facts = happenings.map((one) => factOf(one, { now: scene.now, day: soFar }));
    day = facts.reduce(fold, soFar);
    return facts;
  });
}

function dayWide(slot: number, pick: number): Happening[] {
  return [
    { fact: "sign-up-closed" },
    { fact: "finalized", stage: "offers" },
    { fact: "walk-began" },
    { fact: "walk-called-off" },
    { fact: "paused" },
    { fact: "resumed" },
    { fact: "settled" },
    { fact: "reminded" },
    { fact: "told" },
    { fact: "called-off" },
    { fact: "summed-up" },
    { fact: "capacity-changed", slot, capacity: 7 + (pick % 3) },
    { fact: "places-freed", slot, places: 1 + (pick % 3) },
    { fact: "places-released", slot },
    { fact: "sibling-opened", slot: 1 },
    { fact: "sibling-short", slot: 1 },
    { fact: "sibling-dropped", slot: 1 },
  ];
}

function happeningFor(day: Day, personIds: number[], choice: number, pick: number): Happening[] {
  const standing = day.bookings.filter((one) => one.standing !== "out");
  const booking = standing[pick % Math.max(1, standing.length)];
  const ask = booking && pendingAskTo(day, booking);
  const lastAsks = standing.flatMap((one) => asksTo(day, one).slice(-1));
  const changing = lastAsks.find((one) => one.outcome === "yes");
  const slot = pick % day.slots.length;
  const newcomers = personIds.filter((id) => standing.every((one) => one.personId !== id));
  const newcomer = newcomers[pick % Math.max(1, newcomers.length)];
  const possible: (Happening | undefined)[] = [
    newcomer === undefined ? undefined : signingUp(day, newcomer, pick),
    ask && { fact: "ask-closed", ask: ask.number, outcome: outcomeFor(pick) },
    booking && !ask ? askingOf(day, booking, pick) : undefined,
    changing && { fact: "mind-changed", ask: changing.number },
    ...(booking ? toBooking(booking, slot, pick) : []),
    dayWide(slot, pick)[pick % dayWide(slot, pick).length],
  ];
  const chosen = possible[choice % possible.length];
  return chosen ? [chosen] : [];
}

function toBooking(one: Booking, slot: number, pick: number): (Happening | undefined)[] {
  const { number: booking } = one;
  return [
    { fact: "left", booking },
    { fact: "named", booking },
    { fact: pick % 2 ? "pinned" : "unpinned", booking },
    { fact: pick % 2 ? "unreachable" : "reachable", booking },
    { fact: "passed-over", booking, slot, shortfall: pick % 5 },
    { fact: "yes-too-late", booking, slot },
    isInPlay(one) ? { fact: "seated", booking, slot } : undefined,
    isInPlay(one) ? { fact: "moved", booking, slot } : undefined,
  ];
}

function signingUp(day: Day, personId: number, pick: number): Happening {
  return {
    fact: "signed-up",
    booking: day.bookings.length + 1,
    personId,
    places: 1 + (pick % 2),
    slot: pick % 3 === 0 ? null : 0,
    nameBy: pick % 4 === 0 ? start + minuteMs : null,
  };
}

function askingOf(day: Day, { number: booking, standing }: Booking, pick: number): Happening {
  const ofWaiting = pick % 3 === 0 ? "seat" : "offer";
  const kind = standing === "booked" ? "move" : ofWaiting;
  const slot = kind === "offer" ? 0 : 1;
  const answerBy = start + hourMs;
  return { fact: "ask-sent", ask: day.asks.length + 1, booking, kind, slot, answerBy };
}

function outcomeFor(pick: number): "yes" | "no" | "silent" | "undeliverable" | "withdrawn" {
  return (["yes", "no", "silent", "undeliverable", "withdrawn"] as const)[pick % 5] ?? "yes";
}
