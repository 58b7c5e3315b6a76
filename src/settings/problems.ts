/** Problems: what is wrong in a file, and how zod's issues become such lines. */
import type { z } from "zod";
import { AppError } from "../domain/errors.ts";

export type Path = readonly PropertyKey[];

/** `message` goes on after the path: `"an hour" is not a duration; write it as 90s, 60m or 2h`. */
export type Problem = { path: Path; message: string };

/** Whoever made more mistakes than this made one again and again. */
const problemsTold = 20;

/**
 * AppError `invalid` about a file or folder: how many problems it has, the first twenty with a line each, and how many
 * more there are.
 */
export function refusalOf(place: string, problems: readonly string[]): AppError {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const further = problems.length - problemsTold;
  const more = further > 0 ? [`and ${further} more; mend these first`] : [];
  const told = [...problems.slice(0, problemsTold), ...more];
  return new AppError("invalid", `${place} has ${count}`, { problems: told });
}

/** One problem an issue; a key that isn't known has one of its own. */
export function problemsOf(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    const { path, message } = issue;
    if (issue.code !== "unrecognized_keys") return [{ path, message }];
    return issue.keys.map((key) => ({ path: [...path, key], message }));
  });
}

/** `classes[0].replyWithin`; a name that isn't a plain word is put in brackets and quotes. */
export function pathText(path: Path): string {
  const parts = path.map((part) => {
    if (typeof part === "number") return `[${part}]`;
    const key = String(part);
    return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return parts.join("").replace(/^\./, "");
}

/** A value as it is named in a problem: short, and never a whole map or list. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
