/** What the trainer can do on the live page: commands as she would text them, none that would be refused. */
import { siblingsOf } from "../../domain/day.ts";
import type { Instant } from "../../domain/times.ts";
import type { Heard } from "../reaction.ts";
import {
  codesLockedUntil,
  codeTries,
  codeValidMs,
  openCode,
  withoutOtherCodes,
} from "../trainer/codes.ts";
import { effectOf } from "../trainer/trainer-acts.ts";
import type { SlotCommand, TrainerCommand } from "../trainer/trainer-commands.ts";
import { timeOf, whenOf, wordsOf } from "../view.ts";
import { heardAt } from "./heard-at.ts";
import type { LiveAction, LiveView } from "./page-views.ts";
import type { Shown } from "./shown.ts";

/** Pausing or going on, saying GO to a plan, and the fates of slots that are short. */
export function liveActions(shown: Shown, heard: Heard): LiveAction[] {
  const { day } = heard.story;
  // Of a class that is no longer taught, texts are about others.
  if (day.over || !shown.classNames.includes(shown.rules.name)) return [];
  const canPause = !day.paused && day.phase !== "called-off";
  const pausing = canPause ? [plain(shown, "PAUSE", "")] : [];
  if (codesLockedUntil(heard.scene, shown.person) !== null) return pausing;
  const { codeFirst } = wordsOf(shown).pages.views.live;
  const plainOnes = (["RESUME", "GO"] as const)
    .filter((name) => isPossible(heard, { name }))
    .map((name) => plain(shown, name, ` ${codeFirst}`));
  return [...pausing, ...plainOnes, ...fates(shown, heard)];
}

/** Is this among what the live page offers now? Four digits are where a code is awaited. */
export function isOffered(shown: Shown, says: string): boolean {
  const heard = heardAt(shown);
  if (/^\d{4}$/.test(says)) return awaitedCode(shown, heard) !== null;
  return liveActions(shown, heard).some((action) => action.says === says);
}

function isPossible(heard: Heard, command: TrainerCommand): boolean {
  return !("refusal" in effectOf(heard, command));
}

function plain(shown: Shown, name: "PAUSE" | "RESUME" | "GO", more: string): LiveAction {
  const { label, explains } = wordsOf(shown).pages.views.live.action[name];
  return { says: saysIn(shown, name), label, explains: `${explains}${more}` };
}

function fates(shown: Shown, heard: Heard): LiveAction[] {
  const words = wordsOf(shown).pages.views.live;
  const commands = siblingsOf(heard.story.day).flatMap(({ number, startsAt }) =>
    (["OPEN", "DROP"] as const).map((name) => ({ name, slot: number, startsAt })),
  );
  return commands.flatMap(({ name, slot, startsAt }) => {
    const command: SlotCommand = { name, slot };
    const effect = effectOf(heard, command);
    if ("refusal" in effect) return [];
    const time = timeOf(shown, startsAt);
    return {
      says: saysIn(shown, `${name} ${time}`),
      label: name === "OPEN" ? words.open({ time }) : words.drop({ time }),
      explains: `${effect.text} ${words.codeFirst}`,
    };
  });
}

/** In a school with several classes a text names the one it is about. */
function saysIn({ classNames, rules }: Shown, command: string): string {
  return classNames.length > 1 ? `${command} ${rules.name}` : command;
}

/** The command of this day that waits for a code, with what it would do now; never the code, or what could be it. */
export function awaitedCode(shown: Shown, heard: Heard): LiveView["code"] {
  const open = openCode(shown.person, shown.now);
  if (open?.dayId !== shown.day.id) return null;
  const { command, expiresAt, triesLeft } = open;
  if (codesLockedUntil(heard.scene, shown.person) !== null) return null;
  const effect = effectOf(heard, command);
  const { pages, trainer } = wordsOf(shown);
  const { views } = pages;
  return {
    command: views.live.command(command.name),
    effect: withoutOtherCodes("refusal" in effect ? effect.refusal : effect.text),
    wrong: triesLeft < codeTries ? trainer.wrongCode({ triesLeft }) : null,
    until: expiresAt,
    untilText: views.until({ by: whenOf(shown, expiresAt) }),
  };
}

/** While no codes are taken at all; and for as long as one is good after one for this day was spent or ran out. */
export function codeRefused(shown: Shown, { scene }: Heard): string | null {
  const { trainer, pages } = wordsOf(shown);
  const locked = codesLockedUntil(scene, shown.person);
  if (locked !== null) return trainer.codesLocked({ until: whenOf(shown, locked) });
  const { session } = shown.person;
  const isLately = (at: Instant, dayId: string): boolean =>
    dayId === shown.day.id &&
    at <= shown.now &&
    shown.now < at + codeValidMs &&
    !isLaterHeard(shown, at);
  if (session.state === "resting" && session.codeSpent) {
    const { at, dayId } = session.codeSpent;
    return isLately(at, dayId) ? pages.views.live.codeSpent : null;
  }
  if (session.state !== "awaiting-code") return null;
  const { expiresAt, dayId, command } = session;
  return isLately(expiresAt, dayId) ? trainer.codeOver({ command: command.name }) : null;
}

/** Has the trainer done something since? */
function isLaterHeard({ ledger }: Shown, since: Instant): boolean {
  return ledger.some(({ at, actor }) => actor === "trainer" && at > since);
}
