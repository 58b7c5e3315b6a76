/** Everything that WHY can say in a language: each explanation, obstacle and comparison, with figures. */
import type { Decisive } from "../../../src/conversations/why/why-comparison.ts";
import type { Obstacle } from "../../../src/conversations/why/why-obstacles.ts";
import type { Explanation } from "../../../src/conversations/why/why-standing.ts";
import type { Wording } from "../../../src/conversations/wording/wording.ts";

const [slot, at, by] = [1, 0, 0];
const kinds = ["move", "seat", "offer"] as const;

const obstacles: Obstacle[] = [
  { because: "being-asked", slot, by },
  { because: "said-no", slot, at },
  { because: "silent", slot, by },
  { because: "said-yes-late", slot, at },
  { because: "yes-in-vain", slot },
  { because: "not-delivered", slot },
  { because: "taken-back", slot, at },
  { because: "opted-out" },
  { because: "unreachable" },
  { because: "pinned" },
  { because: "nobody-moves" },
  { because: "party-too-big", places: 2, shortfall: 1 },
  { because: "asked-before", times: 1 },
  { because: "asked-before", times: 2 },
  ...(["waiting", "booked"] as const).flatMap((line) =>
    [true, false].map((over) => ({ because: "turn-not-come" as const, line, over })),
  ),
];

const absences: Extract<Explanation, { because: "left" | "turned-away" }>[] = [
  { because: "turned-away", why: { because: "sign-up-closed" } },
  { because: "turned-away", why: { because: "waitlist-full", size: 4 } },
  { because: "turned-away", why: { because: "too-many-places", most: 7 } },
  ...(["said-so", "no-name", "trainer", "declined"] as const).map((how) => ({
    ...{ because: "left" as const, at, how },
  })),
];

const explanations: Explanation[] = [
  { because: "called-off" },
  ...absences,
  ...kinds.map((kind) => ({
    ...{ because: "asked" as const, kind, slot, by, position: 2, wanted: 10, capacity: 7 },
  })),
  ...[null, 0].map((keeps) => ({
    ...{ because: "agreed" as const, slot, at, yes: 2, target: 5, keeps },
  })),
  ...kinds.map((kind) => ({
    ...{ because: "said-yes" as const, kind, slot, at, position: 1, opened: 5 },
  })),
  { because: "said-yes", kind: "offer", slot, at, position: 1, opened: null },
  { because: "took-free-place", slot, at },
  ...[0, 1, 2].flatMap((before) =>
    [true, false].map((opens) => ({
      ...{ because: "placed-by-trainer" as const, slot, at, before, opens },
    })),
  ),
  ...[null, ...obstacles].map((obstacle) => ({
    ...{ because: "booked" as const, slot, position: 3, capacity: 7, obstacle },
  })),
  ...(["wanted", "full", "trainer"] as const).flatMap((how) =>
    [null, ...obstacles].map((obstacle) => ({
      ...{ because: "waits" as const, how, position: 2, taken: 7, capacity: 7, obstacle },
      decided: { word: "from" as const, at },
    })),
  ),
];

const decisions: Decisive[] = [
  ...obstacles.map((obstacle) => ({ because: "obstacle" as const, obstacle })),
  ...absences.map((explanation) => ({ because: "absent" as const, explanation })),
  ...[true, false].map((otherFirst) => ({
    ...{ because: "trainer-chose" as const, slot, otherFirst },
  })),
  { because: "put-to-wait", at },
  { because: "had-place", slot },
  { because: "down-for-sibling", slot },
  { because: "signed-up-later", at },
  { because: "took-free-place", slot, at },
  { because: "wanted-waitlist" },
  { because: "was-full", places: 2, free: 1 },
  ...(["waiting", "booked"] as const).flatMap((line) => [
    { because: "behind" as const, line, enough: 5, over: true },
    { because: "behind" as const, line, enough: 0, over: false },
    { because: "neither-asked" as const, line },
  ]),
  { because: "waiting-first", enough: 5, over: true },
  { because: "both-have-it" },
  { because: "both-asked" },
];

type InWords = (said: object, ...rest: unknown[]) => string;

/** With the names `one` and `other`, and the code that each puts into words. */
export function everyWhy({ why }: Wording): [key: string, text: string][] {
  const view = {
    slotTime: () => "09:00",
    when: () => ({ date: "2026-11-21", time: "10:00", today: false }),
    ...{ date: { date: "2026-11-22", className: null }, rootTime: "10:30", trainer: "Juli" },
  };
  const said = (
    table: object,
    all: readonly { because: string }[],
    ...rest: unknown[]
  ): [string, string][] => {
    const rows = new Map<string, InWords>(Object.entries(table));
    return all.flatMap((one): [string, string][] => {
      const row = rows.get(one.because);
      return row ? [[one.because, row(one, ...rest)]] : [];
    });
  };
  return [
    ...said(why.explained, explanations, "Hanna", view),
    ...said(why.own, explanations, { ...view, freeTime: null }),
    ...said(why.own, explanations, { ...view, freeTime: "09:00" }),
    ...said(why.decisive, decisions, { one: "Hanna", other: "Imre" }, view),
  ];
}
