/** Plain values: texts, numbers, yes or no, one of a few words. */
import type { z } from "zod";
import { shown } from "./problems.ts";
import { leaf } from "./shapes.ts";

/** One line of at most `max` characters, not blank; blanks around it don't count. */
export function oneLine(max: number): z.ZodType<string> {
  return leaf("a text", `write 1 to ${max} characters on one line`, (value) => {
    if (typeof value !== "string" || /\p{Cc}/u.test(value)) return undefined;
    const text = value.trim();
    return text.length > 0 && text.length <= max ? text : undefined;
  });
}

export function wholeNumber(min: number, max: number): z.ZodType<number> {
  return leaf("a whole number", `write ${min} to ${max}, without quotes`, (value) =>
    Number.isInteger(value) ? Number(value) : undefined,
  ).refine((value) => value >= min && value <= max, { error: outOfRange(min, max) });
}

export function fraction(min: number, max: number): z.ZodType<number> {
  return leaf("a number", `write ${min} to ${max}, without quotes`, (value) =>
    typeof value === "number" ? value : undefined,
  ).refine((value) => value >= min && value <= max, { error: outOfRange(min, max) });
}

export const flag = leaf("true or false", "write one of the two, without quotes", (value) =>
  typeof value === "boolean" ? value : undefined,
);

export function oneOf<const W extends string>(words: readonly W[]): z.ZodType<W> {
  return leaf("known here", `write ${words.join(" or ")}`, (value) =>
    words.find((one) => one === value),
  );
}

function outOfRange(min: number, max: number): (issue: { input?: unknown }) => string {
  return ({ input }) => `${shown(input)} is out of range; write ${min} to ${max}`;
}
