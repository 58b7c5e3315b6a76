/** Whether a call is as Twilio describes it, and as Twilio's documentation says beyond the description. */
import type { Schema } from "./description.ts";
import { textProblems } from "./schema-check.ts";

export type Refusal = { status: number; code: number; problems: string[] };

type Parameters = { name: string; in: string; required: boolean; schema: Schema }[];

/** Null: nothing is wrong with it. */
export function createProblems(
  { form: schema }: { form: Schema },
  form: URLSearchParams,
  contentType: string | undefined,
): Refusal | null {
  if (!contentType?.startsWith("application/x-www-form-urlencoded")) {
    return { status: 415, code: 20415, problems: ["the body is no form"] };
  }
  const known = new Map(Object.entries(schema.properties ?? {}));
  const missing = (schema.required ?? []).filter((name) => !form.get(name));
  const problems = [
    ...missing.map((name) => `${name} is missing`),
    ...[...known].flatMap(([name, { type }]) => {
      return form.getAll(name).length > 1 && type !== "array" ? [`${name} comes twice`] : [];
    }),
    ...valueProblems(known, form),
  ];
  if (problems.length > 0) return { status: 400, code: 20001, problems };
  return beyondTheDescription(form);
}

/** Null: nothing is wrong with it. */
export function listProblems(
  { parameters }: { parameters: Parameters },
  query: URLSearchParams,
): Refusal | null {
  const inQuery = parameters.filter((one) => one.in === "query");
  const known = new Map(inQuery.map(({ name, schema }) => [name, schema]));
  const problems = valueProblems(known, query);
  return problems.length > 0 ? { status: 400, code: 20001, problems } : null;
}

function valueProblems(known: ReadonlyMap<string, Schema>, values: URLSearchParams): string[] {
  return [...values].flatMap(([name, value]) => {
    const schema = known.get(name);
    return schema ? textProblems(name, value, schema) : [`${name} is unknown`];
  });
}

/** From the description of ValidityPeriod: "Accepted values are integers from `1` to `36000`." */
const validityS = { min: 1, max: 36_000 };
/** From the description of Body: "Can be up to 1,600 characters in length." */
const bodyCharactersMax = 1600;

/** What the description says in words alone, or Twilio's list of errors: https://www.twilio.com/docs/api/errors */
function beyondTheDescription(form: URLSearchParams): Refusal | null {
  const bad = (code: number, problem: string) => ({ status: 400, code, problems: [problem] });
  if (!form.get("From") && !form.get("MessagingServiceSid")) {
    return bad(21603, "From or MessagingServiceSid is missing");
  }
  if (!form.get("Body") && !form.get("MediaUrl") && !form.get("ContentSid")) {
    return bad(21619, "Body, MediaUrl or ContentSid is missing");
  }
  if ((form.get("Body") ?? "").length > bodyCharactersMax) {
    return bad(21617, `Body has more than ${bodyCharactersMax} characters`);
  }
  const validity = form.get("ValidityPeriod");
  const isInRange =
    validity === null || (Number(validity) >= validityS.min && Number(validity) <= validityS.max);
  if (!isInRange) return bad(20001, `ValidityPeriod is not within 1 and ${validityS.max}`);
  return callbackProblem(form.get("StatusCallback"));
}

/** From the description of StatusCallback: "URL must contain a valid hostname and underscores are not allowed." */
function callbackProblem(callback: string | null): Refusal | null {
  if (callback === null) return null;
  const { protocol, hostname } = new URL(callback, "none://");
  if (/^https?:$/.test(protocol) && /^[a-z\d.-]+$/.test(hostname)) return null;
  return { status: 400, code: 21609, problems: ["StatusCallback is no address"] };
}
