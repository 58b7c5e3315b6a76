/** What the trainer can do on the live page: commands as she would text them, none that would be refused. */
import { siblingsOf } from "../../domain/day.ts";
import type { Heard } from "../reaction.ts";
import { codesLockedUntil, codeTries, isCodeSpent, withoutOtherCodes } from "../trainer/codes.ts";
import { effectOf } from "../trainer/trainer-acts.ts";
import type { SlotCommand, TrainerCommand } from "../trainer/trainer-commands.ts";
import { timeOf, whenOf, wordsOf } from "../view.ts";
import type { LiveAction, LiveView } from "./page-views.ts";
import type { Shown } from "./shown.ts";

/** Pausing or going on, saying GO to a plan, and the fates of slots that are short. */
export function liveActions(shown: Shown, heard: Heard): LiveAction[] {
  const { day } = heard.story;
  if (day.over) return [];
  const canPause = !day.paused && day.phase !== "called-off";
  const pausing = canPause ? [plain(shown, "PAUSE", "")] : [];
  if (codesLockedUntil(heard.scene, shown.person) !== null) return pausing;
  const { codeFirst } = wordsOf(shown).pages.views.live;
  const plainOnes = (["RESUME", "GO"] as const)
    .filter((name) => isPossible(heard, { name }))
    .map((name) => plain(shown, name, ` ${codeFirst}`));
  return [...pausing, ...plainOnes, ...fates(shown, heard)];
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
  const { session } = shown.person;
  if (session.state !== "awaiting-code") return null;
  const { command, dayId, expiresAt, triesLeft } = session;
  if (dayId !== shown.day.id || expiresAt <= shown.now) return null;
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

/** As it was answered by text: after the last try, and while no codes are taken at all. */
export function codeRefused(shown: Shown, { scene }: Heard): string | null {
  const { trainer } = wordsOf(shown);
  const locked = codesLockedUntil(scene, shown.person);
  if (locked !== null) return trainer.codesLocked({ until: whenOf(shown, locked) });
  return isCodeSpent(scene, shown.person) ? trainer.wrongCode({ triesLeft: 0 }) : null;
}
