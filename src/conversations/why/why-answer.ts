/** The trainer's WHY: how somebody stands and why, what the ledger says, who competed; or why one and not another. */
import type { Booking } from "../../domain/day.ts";
import type { Fact } from "../../domain/facts.ts";
import { dayNameOf, fullNameOf, slotTime, type Viewed, whenOf, wordsOf } from "../view.ts";
import { decisiveInWords, explanationInWords } from "../wording/in-words.ts";
import type { WhyView } from "../wording/wording.ts";
import { whyLines } from "./why.ts";
import { compare, type Party } from "./why-comparison.ts";
import type { Told } from "./why-ledger.ts";
import type { Line } from "./why-obstacles.ts";
import { type Contender, contendersAround, contendersOf, lineOf } from "./why-order.ts";
import { type Explanation, explain } from "./why-standing.ts";

/** What a scene knows of its day. */
export function toldOf({ rules }: Viewed, day: Told["day"], ledger: readonly Fact[]): Told {
  return { day, ledger, rules };
}

/** How explanations read to whoever sees the scene. */
export function whyViewOf(scene: Viewed, { day }: Told): WhyView {
  return {
    slotTime: (slot) => slotTime(scene, day, slot),
    when: (at) => whenOf(scene, at),
  };
}

/** `WHY Gabi`. */
export function whyText(scene: Viewed, told: Told, personId: number): string {
  const words = wordsOf(scene);
  const { day, ledger } = told;
  const explanation = explain(told, personId);
  if (!explanation) {
    return words.trainer.nothingAbout({ name: fullNameOf(scene, personId) });
  }
  const lines = [
    explainedLine(scene, told, explanation, personId),
    ...whyLines(scene, day, ledger, personId),
    ...competition(scene, told, personId),
  ];
  return words.why.answer({ date: dayNameOf(scene, day), lines });
}

function explainedLine(
  scene: Viewed,
  told: Told,
  explanation: Explanation,
  personId: number,
): string {
  const who = fullNameOf(scene, personId);
  return explanationInWords(wordsOf(scene), explanation, who, whyViewOf(scene, told));
}

/** Those who competed with them, themselves among them; nothing if nobody did. */
function competition(scene: Viewed, told: Told, personId: number): string[] {
  const words = wordsOf(scene).why;
  const booking = told.day.bookings.findLast((one) => one.personId === personId);
  const entered = booking && enteredIn(told, booking);
  if (!booking || !entered) return [];
  const { shown, before, after } = contendersAround(entered.contenders, booking);
  return [
    words.inOrder[entered.line],
    ...(before ? [words.more] : []),
    ...shown.map((one) => contenderLine(scene, told, one, null)),
    ...(after ? [words.more] : []),
  ];
}

type Entered = { line: Line; contenders: Contender[]; contender: Contender };

/**
 * The line in which a booking competed, and its place there as counted for `whom` if they stood in the same one;
 * null if it didn't compete.
 */
function enteredIn(told: Told, booking: Booking, whom: Booking = booking): Entered | null {
  const line = lineOf(told, booking);
  const contenders = contendersOf(told, line, lineOf(told, whom) === line ? whom : booking);
  const contender = contenders.find((one) => one.booking.number === booking.number);
  return contender ? { line, contenders, contender } : null;
}

function contenderLine(
  scene: Viewed,
  told: Told,
  { booking, position, fates }: Contender,
  line: Line | null,
): string {
  const name = fullNameOf(scene, booking.personId);
  const { places } = booking;
  return wordsOf(scene).why.contender(
    { name, places, position, line, fates },
    whyViewOf(scene, told),
  );
}

/** `WHY Gabi NOT Feri`. */
export function whyNotText(
  scene: Viewed,
  told: Told,
  personId: number,
  notPersonId: number,
): string {
  const words = wordsOf(scene);
  const comparison = compare(told, personId, notPersonId);
  if (!comparison) return whyText(scene, told, personId);
  const { one, other, decisive } = comparison;
  const names = {
    one: fullNameOf(scene, one.personId),
    other: fullNameOf(scene, other.personId),
  };
  const parties = one.personId === personId ? [one, other] : [other, one];
  return words.why.answer({
    date: dayNameOf(scene, told.day),
    lines: [
      ...parties.flatMap((party) => partyLine(scene, told, party, one)),
      decisiveInWords(words, decisive, names, whyViewOf(scene, told)),
    ],
  });
}

/**
 * Their place in line as `one` saw it, with what came of it; of somebody who didn't compete, how they stand. If they
 * aren't even on the day, the reason says it all.
 */
function partyLine(scene: Viewed, told: Told, party: Party, one: Party): string[] {
  const { booking, personId } = party;
  const entered = booking && enteredIn(told, booking, one.booking ?? booking);
  if (entered) return [contenderLine(scene, told, entered.contender, entered.line)];
  const explanation = explain(told, personId);
  if (!explanation || explanation.because === "left" || explanation.because === "turned-away") {
    return [];
  }
  return [explainedLine(scene, told, explanation, personId)];
}
