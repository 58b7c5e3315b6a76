/** The shapes that settings are made of, as zod schemas whose messages say what would be right. */
import { z } from "zod";
import { type Problem, problemsOf, shown } from "./problems.ts";

/**
 * A single value. `parse` gives undefined for what is not `wanted`; `form` says how to write it.
 * Problems read `"an hour" is not <wanted>; <form>`.
 */
export function leaf<T>(
  wanted: string,
  form: string | ((value: unknown) => string),
  parse: (value: unknown) => T | undefined,
): z.ZodType<T> {
  return z.unknown().transform((value, ctx) => {
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    const wrong = value === undefined ? "is missing" : `${shown(value)} is not ${wanted}`;
    const right = typeof form === "string" ? form : form(value);
    ctx.issues.push({ code: "custom", message: `${wrong}; ${right}`, input: value });
    return z.NEVER;
  });
}

/** A map with these keys and no others. */
export function keys<S extends z.core.$ZodShape>(shape: S) {
  const allowed = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === "unrecognized_keys") return `is not a key here; the keys are ${allowed}`;
      if (issue.input === undefined) return `is missing; write the keys ${allowed}`;
      return `${shown(issue.input)} is not a map; write the keys ${allowed}`;
    },
  });
}

/** A list of at most `max` items. */
export function list<T>(item: z.ZodType<T>, max: number) {
  const error = (issue: { input?: unknown }) =>
    issue.input === undefined
      ? "is missing; write a list, [] if it is empty"
      : `${shown(issue.input)} is not a list; write [] around it, or a line with a dash for each`;
  return z.array(item, { error }).max(max, `has more than ${max} entries; write at most ${max}`);
}

/** A map from names of the file's own choosing, in their order. */
export function mapOf<T>(key: z.ZodType<string>, item: z.ZodType<T>): z.ZodType<Map<string, T>> {
  return z.unknown().transform((value, ctx) => {
    const found = new Map<string, T>();
    if (!isMap(value)) {
      const message = `${shown(value)} is not a map; write a name and a value for each`;
      ctx.issues.push({ code: "custom", message, input: value });
      return z.NEVER;
    }
    for (const [name, raw] of Object.entries(value)) {
      const [named, parsed] = [key.safeParse(name), item.safeParse(raw)];
      if (named.success && parsed.success) found.set(named.data, parsed.data);
      pushIssues(ctx, named, [name]);
      pushIssues(ctx, parsed, [name]);
    }
    return found;
  });
}

/** The schema that the look of a value chooses, so that its problems are about what was meant. */
export function chosen<T>(choose: (value: unknown) => z.ZodType<T>): z.ZodType<T> {
  return z.unknown().transform((value, ctx) => {
    const parsed = choose(value).safeParse(value);
    if (parsed.success) return parsed.data;
    pushIssues(ctx, parsed, []);
    return z.NEVER;
  });
}

/** May be left out, or be a key with nothing after it: then it is `empty`. */
export function orEmpty<T>(schema: z.ZodType<T>, empty: unknown): z.ZodType<T> {
  return z.preprocess((value) => value ?? empty, schema).prefault(empty);
}

/**
 * A check between keys of one map, or of a list. It runs when what it rests on is right in itself, even if other keys
 * are wrong, so that all problems are told at once: of those `find` may see anything.
 */
export function between<T>(
  restsOn: readonly (keyof T & string)[],
  find: (value: T) => Problem[],
): z.core.$ZodCheck<T> {
  const wrong = (issue: { path?: PropertyKey[] | undefined; code?: string | undefined }) => {
    const key = issue.path?.[0];
    if (key === undefined) return issue.code !== "unrecognized_keys";
    return restsOn.some((one) => one === key);
  };
  return z.superRefine<T>(
    (value, ctx) => {
      for (const { path, message } of find(value)) {
        ctx.addIssue({ code: "custom", path: [...path], message });
      }
    },
    { when: (payload) => !payload.issues.some(wrong) },
  );
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pushIssues(
  ctx: z.core.$RefinementCtx,
  parsed: z.ZodSafeParseResult<unknown>,
  under: PropertyKey[],
): void {
  for (const { path, message } of problemsOf(parsed.error?.issues ?? [])) {
    ctx.issues.push({ code: "custom", path: [...under, ...path], message, input: undefined });
  }
}
