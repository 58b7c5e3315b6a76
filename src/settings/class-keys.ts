/** A class as its settings are written; what is left out is as in Juli's Sunday class. */
import type { z } from "zod";
import type { ClassRules } from "../domain/settings.ts";
import { type Weekday, type WeekTime, weekdays } from "../domain/times.ts";
import { timeOfDay, weekday, weekTime } from "./clock-times.ts";
import { duration } from "./durations.ts";
import { flag, fraction, oneLine, oneOf, wholeNumber } from "./plain-values.ts";
import type { Problem } from "./problems.ts";
import { between, keys, list } from "./shapes.ts";

const capacity = wholeNumber(1, 500);

/** People text it to say which class they mean: digits alone would be places or a time. */
const className = oneLine(80).refine(
  (name) => /(^|\s)\p{L}+($|\s)/u.test(name.normalize("NFC")),
  "has no word in it; write one that people can text, of letters alone",
);

const written = keys({
  name: className.prefault("Sunday class"),
  weekday: weekday.prefault("Sun"),
  starts: timeOfDay.prefault("10:30"),
  lasts: duration("1s", "24h").prefault("60m"),
  capacity: capacity.prefault(7),
  siblings: list(keys({ starts: timeOfDay, capacity }), 8).prefault([
    { starts: "09:00", capacity: 7 },
  ]),
  signupCloses: weekTime.prefault("Fri 18:00"),
  finalizes: weekTime.prefault("Sat 09:00"),
  decidesBy: weekTime.prefault("Sat 20:00"),
  replyWithin: duration("1s", "24h").prefault("60m"),
  movables: flag.prefault(true),
  distribution: oneOf(["round_robin", "fill_first"]).prefault("round_robin"),
  siblingMin: wholeNumber(1, 500).prefault(3),
  waitlistRatio: fraction(0, 10).prefault(0.5),
  autopilot: flag.prefault(true),
});

type Written = z.output<typeof written>;

/** The keys of one class; gives its rules without an id. */
export const classKeys: z.ZodType<Omit<ClassRules, "id">> = written
  .check(
    between(["starts", "siblings"], differentTimes),
    between(["weekday", "signupCloses", "finalizes"], signupClosesFirst),
    between(["weekday", "finalizes", "decidesBy"], decidesAfterFinalizing),
    between(["weekday", "decidesBy", "starts", "siblings"], decidesBeforeStart),
  )
  .transform(({ lasts, replyWithin, ...rules }) => ({
    ...rules,
    lastsMs: lasts,
    replyWithinMs: replyWithin,
  }));

function differentTimes({ starts, siblings }: Written): Problem[] {
  return siblings.flatMap((sibling, index) => {
    const path = ["siblings", index, "starts"];
    const earlier = siblings.slice(0, index).some((one) => one.starts === sibling.starts);
    const taken = sibling.starts === starts ? "the class itself" : earlier && "another sibling";
    if (!taken) return [];
    return [{ path, message: `${sibling.starts} is when ${taken} starts; write another time` }];
  });
}

function signupClosesFirst({ weekday, signupCloses, finalizes }: Written): Problem[] {
  if (minuteOfWeek(signupCloses, weekday) <= minuteOfWeek(finalizes, weekday)) return [];
  const late = `${inWords(signupCloses)} is after finalizes (${inWords(finalizes)})`;
  return [{ path: ["signupCloses"], message: `${late}; write that time or an earlier one` }];
}

function decidesAfterFinalizing({ weekday, finalizes, decidesBy }: Written): Problem[] {
  if (minuteOfWeek(finalizes, weekday) < minuteOfWeek(decidesBy, weekday)) return [];
  const early = `${inWords(decidesBy)} is not after finalizes (${inWords(finalizes)})`;
  return [{ path: ["decidesBy"], message: `${early}; write a later time` }];
}

function decidesBeforeStart({ weekday, decidesBy, starts, siblings }: Written): Problem[] {
  const inOrder = [starts, ...siblings.map((one) => one.starts)].toSorted();
  const first = { weekday, time: inOrder[0] ?? starts };
  if (minuteOfWeek(decidesBy, weekday) <= minuteOfWeek(first, weekday)) return [];
  const late = `${inWords(decidesBy)} is after the first slot starts (${inWords(first)})`;
  return [{ path: ["decidesBy"], message: `${late}; write that time or an earlier one` }];
}

function inWords({ weekday, time }: WeekTime): string {
  return `${weekday} ${time}`;
}

/** Local minutes since the start of the seven days that end with the class's weekday. */
function minuteOfWeek({ weekday, time }: WeekTime, classDay: Weekday): number {
  const day = (weekdays.indexOf(weekday) - weekdays.indexOf(classDay) + 6) % 7;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return (day * 24 + hours) * 60 + minutes;
}
