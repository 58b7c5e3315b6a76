/** What comes next on a day, in sentences: "If Gabi stays silent, Eva is asked at 10:00." */
import { askOf, bookingOf, type Day } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { storyOf, tell } from "../../domain/story.ts";
import { advance } from "../../splitter/walk.ts";
import { fullNameOf, quietEnd, slotTime, whenOf, wordsOf } from "../view.ts";
import type { AskedFor } from "../wording/view-words.ts";
import type { Shown } from "./shown.ts";
import { type StepAhead, stepsAhead } from "./steps-ahead.ts";

/** Further ahead it all depends on answers. */
const sentencesMax = 3;

/** What waits for the trainer first, then what time will do, the soonest first. */
export function nextSentences(shown: Shown): string[] {
  const { day } = shown;
  const { ahead } = wordsOf(shown).pages.views.live;
  if (day.over || day.phase === "called-off") return [];
  const steps = stepsAhead(shown, sentencesMax);
  const sentences = steps.flatMap((step, index) => {
    const isSupposed = steps.slice(0, index).some(isSilence);
    return sentenceOf(shown, step, isSupposed) ?? [];
  });
  const waits = [
    ...(day.paused ? [ahead.paused] : []),
    ...(day.stage === "plan" ? [ahead.onGo({ follows: onGo(shown) })] : []),
  ];
  return [...waits, ...sentences].slice(0, sentencesMax);
}

function isSilence({ facts }: StepAhead): boolean {
  return facts.some((fact) => fact.fact === "ask-closed" && fact.outcome === "silent");
}

/** `isSupposed`: it comes so only if others have stayed silent before. */
function sentenceOf(shown: Shown, step: StepAhead, isSupposed: boolean): string | null {
  const { ahead } = wordsOf(shown).pages.views.live;
  const { kinds, facts } = step;
  const at = whenOf(shown, step.at);
  const follows = clausesOf(shown, step);
  const silent = namesIn(shown, facts, (f) => f.fact === "ask-closed" && f.outcome === "silent");
  if (silent.length > 0) return ahead.silence({ people: silent, at, too: isSupposed, follows });
  if (kinds.includes("decides")) return ahead.decides({ at, follows: isSupposed ? null : follows });
  if (kinds.includes("finalization")) return ahead.finalizes({ at, follows });
  if (kinds.includes("sign-up-closes")) return ahead.signUpCloses({ at });
  if (kinds.includes("quiet-ends")) return ahead.quietEnds({ at, supposed: isSupposed, follows });
  if (kinds.includes("reminder")) return ahead.reminds({ at });
  const unnamed = namesIn(shown, facts, (f) => f.fact === "left");
  return unnamed.length > 0 ? ahead.noName({ people: unnamed, at, follows }) : null;
}

function namesIn(shown: Shown, facts: readonly Fact[], isMeant: (fact: Fact) => boolean): string[] {
  const about = facts.filter(isMeant).flatMap((fact) => fact.about ?? []);
  return about.map((id) => fullNameOf(shown, id));
}

/** What a GO would lead to. */
function onGo(shown: Shown): string[] {
  const { day, now, rules } = shown;
  const why = { because: "trainer-said-so" } as const;
  const gone = tell(storyOf(day, now), { fact: "went-ahead" }, why, { actor: "trainer" });
  const mayAsk = !day.paused && quietEnd(shown, now) === null;
  return clausesOf(shown, advance(gone, rules, mayAsk));
}

/** What follows from these facts, as clauses. */
function clausesOf(shown: Shown, { facts, day }: { facts: readonly Fact[]; day: Day }): string[] {
  const { clause: words } = wordsOf(shown).pages.views.live;
  const asked = askedIn(shown, { facts, day }, (kind) => kind !== "offer");
  const offered = askedIn(shown, { facts, day }, (kind) => kind === "offer");
  const isCalledOff = facts.some((fact) => fact.fact === "walk-called-off");
  const fates = facts.flatMap((fact) => {
    switch (fact.fact) {
      case "yes-counted":
        return words.counts({
          name: fullNameOf(shown, bookingOf(day, fact.booking).personId),
          time: slotTime(shown, day, fact.slot),
        });
      case "sibling-opened":
        return words.opens({ time: slotTime(shown, day, fact.slot) });
      case "sibling-short":
        return words.short({ time: slotTime(shown, day, fact.slot) });
      case "sibling-dropped":
        return isCalledOff ? [] : words.drops({ time: slotTime(shown, day, fact.slot) });
      case "walk-called-off":
        return words.fits;
      case "settled":
        return words.settles;
      default:
        return fact.fact === "finalized" && fact.stage === "plan" ? words.awaitsGo : [];
    }
  });
  return [
    ...(asked.length > 0 ? [words.asks({ people: asked })] : []),
    ...(offered.length > 0 ? [words.offers({ people: offered })] : []),
    ...fates,
  ];
}

/** Each with the slot where more than one is to be filled. */
function askedIn(
  shown: Shown,
  { facts, day }: { facts: readonly Fact[]; day: Day },
  isMeant: (kind: string) => boolean,
): AskedFor[] {
  const isClear = day.slots.length <= 2;
  return facts.flatMap((fact) => {
    if (fact.fact !== "ask-sent" || !isMeant(fact.kind)) return [];
    const { slot, booking } = askOf(day, fact.ask);
    const name = fullNameOf(shown, bookingOf(day, booking).personId);
    return [{ name, time: isClear ? null : slotTime(shown, day, slot) }];
  });
}
