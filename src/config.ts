/** The configuration: the one place that reads the environment, and tells every problem at once. */
import { z } from "zod";
import { AppError } from "./domain/errors.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const carriers = ["twilio", "simulated"] as const;
const sendings = ["on", "held"] as const;

/** Where a school's settings are, unless SCHOOL_FILE says otherwise. */
export const usualSchoolFile = "school.yaml";

export type LogLevel = (typeof logLevels)[number];

export type TwilioAccount = {
  accountSid: string;
  /** Secret: signs requests both ways. */
  authToken: string;
  /** Sends instead of the school's number, if there is one. */
  messagingServiceSid: string | null;
  /** Base address of the API, without a trailing slash. */
  apiUrl: string;
};

export type Config = {
  /** 0: any free port. */
  port: number;
  host: string;
  /** The address that Twilio and people reach, without a trailing slash; never null with Twilio. */
  publicUrl: string | null;
  /** `file:` and a path, or `file::memory:`. */
  databaseUrl: string;
  /** Null: the embedded bell rings. */
  redisUrl: string | null;
  /** A school's settings, or a folder with a file of them for each school. */
  schoolFile: string;
  carrier: { kind: "simulated" } | ({ kind: "twilio"; publicUrl: string } & TwilioAccount);
  sending: {
    /** All texts wait here. */
    isHeld: boolean;
    /** What a sending number may do. */
    limits: { segmentsPerSecond: number; textsADay: number | null };
  };
  logLevel: LogLevel;
};

// Messages say the right form and never the value: a secret may have gone into the wrong variable.
const variables = z.object({
  PORT: z.string().refine(isPort, "is not a port; write 0 to 65535").default("8080"),
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, "is not a host; write it as 127.0.0.1")
    .default("127.0.0.1"),
  PUBLIC_URL: webUrl("https://backwalk.example").optional(),
  DATABASE_URL: z
    .string()
    .regex(/^file:./, "is not a file; write it as file:data/backwalk.db, or file::memory:")
    .default("file:data/backwalk.db"),
  REDIS_URL: z
    .string()
    .refine(
      isRedisUrl,
      "is not a Redis address; write it as redis://127.0.0.1:6379, a % in a password as %25",
    )
    .optional(),
  SCHOOL_FILE: z.string().default(usualSchoolFile),
  CARRIER: z.enum(carriers, `is not a carrier; write ${carriers.join(" or ")}`).optional(),
  TWILIO_ACCOUNT_SID: sid("AC").optional(),
  TWILIO_AUTH_TOKEN: z.string().regex(/^\S+$/, "has blanks in it; copy it again").optional(),
  TWILIO_MESSAGING_SERVICE_SID: sid("MG").optional(),
  TWILIO_API_URL: webUrl("https://api.twilio.com").default("https://api.twilio.com"),
  SENDING: z.enum(sendings, `is no switch; write ${sendings.join(" or ")}`).default("on"),
  SEGMENTS_PER_SECOND: count(1000).default(10),
  DAILY_TEXTS: count(1_000_000).optional(),
  LOG_LEVEL: z
    .enum(logLevels, `is not a level; write one of ${logLevels.join(", ")}`)
    .default("info"),
});

type Variables = z.output<typeof variables>;

/**
 * The configuration in an environment; an empty variable counts as not set, blanks around a value
 * don't count. Throws AppError `invalid` with one line a problem, `PORT: is not a port; …`.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = withoutBlanks(env);
  const parsed = variables.safeParse(set);
  const wrong = parsed.error?.issues.map((one) => `${one.path.join(".")}: ${one.message}`) ?? [];
  const problems = [...wrong, ...missingForTwilio(set)];
  if (!parsed.success || problems.length > 0) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new AppError("invalid", `the environment has ${count}`, { problems });
  }
  const values = parsed.data;
  return {
    port: Number(values.PORT),
    host: values.HOST,
    publicUrl: values.PUBLIC_URL ?? null,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL ?? null,
    schoolFile: values.SCHOOL_FILE,
    carrier: usesTwilio(set) ? twilioOf(values) : { kind: "simulated" },
    sending: {
      isHeld: values.SENDING === "held",
      limits: {
        segmentsPerSecond: values.SEGMENTS_PER_SECOND,
        textsADay: values.DAILY_TEXTS ?? null,
      },
    },
    logLevel: values.LOG_LEVEL,
  };
}

/**
 * What `demo` reads of an environment, whatever else is in it; `port` null: not set. Throws AppError `invalid` as
 * `readConfig` does.
 */
export function readDemoConfig(env: Readonly<Record<string, string | undefined>>): {
  port: number | null;
  isProduction: boolean;
} {
  const { PORT, NODE_ENV } = withoutBlanks(env);
  const port = PORT === undefined ? null : readConfig({ PORT }).port;
  return { port, isProduction: NODE_ENV === "production" };
}

/**
 * A line each on what the server starts with and probably isn't meant, in an environment whose configuration can be
 * read. As there, no value is shown.
 */
export function doubtsIn(env: Readonly<Record<string, string | undefined>>): string[] {
  const set = withoutBlanks(env);
  return [...forgottenAccount(set), ...unlikelySids(set)];
}

function forgottenAccount(set: Readonly<Record<string, string>>): string[] {
  if (set.CARRIER !== undefined || set.TWILIO_ACCOUNT_SID !== undefined) return [];
  const forTwilio = ["TWILIO_AUTH_TOKEN", "TWILIO_MESSAGING_SERVICE_SID", "PUBLIC_URL"];
  const others = forTwilio.filter((name) => set[name] !== undefined);
  if (others.length === 0) return [];
  const how = `is missing beside ${others.join(" and ")}: texts are simulated and reach nobody`;
  return [`TWILIO_ACCOUNT_SID: ${how}; set it, or CARRIER=simulated`];
}

/** Twilio makes them all of this form; a server for contract tests may not. */
function unlikelySids(set: Readonly<Record<string, string>>): string[] {
  const forms = { TWILIO_ACCOUNT_SID: "AC", TWILIO_MESSAGING_SERVICE_SID: "MG" };
  return Object.entries(forms).flatMap(([name, prefix]) => {
    const value = set[name];
    if (value === undefined || new RegExp(`^${prefix}[0-9a-f]{32}$`, "i").test(value)) return [];
    return [`${name}: is not ${prefix} and 32 hexadecimal digits; copy it whole`];
  });
}

function withoutBlanks(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const set = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ""] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ""));
}

function usesTwilio(set: Readonly<Record<string, string>>): boolean {
  const { CARRIER, TWILIO_ACCOUNT_SID } = set;
  return CARRIER === "twilio" || (CARRIER === undefined && TWILIO_ACCOUNT_SID !== undefined);
}

function missingForTwilio(set: Readonly<Record<string, string>>): string[] {
  if (!usesTwilio(set)) return [];
  const needed = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PUBLIC_URL"];
  const missing = needed.filter((name) => set[name] === undefined);
  return missing.map((name) => `${name}: is missing; Twilio needs it (CARRIER=simulated doesn't)`);
}

function twilioOf(values: Variables): Config["carrier"] {
  const { PUBLIC_URL, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = values;
  if (!PUBLIC_URL || !TWILIO_ACCOUNT_SID || !TWILIO_AUTH_TOKEN) {
    throw new Error("what Twilio needs was checked before");
  }
  return {
    kind: "twilio",
    publicUrl: PUBLIC_URL,
    accountSid: TWILIO_ACCOUNT_SID,
    authToken: TWILIO_AUTH_TOKEN,
    messagingServiceSid: values.TWILIO_MESSAGING_SERVICE_SID ?? null,
    apiUrl: values.TWILIO_API_URL,
  };
}

function count(most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `is not a whole number; write 1 to ${most}`)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, `is out of range; write 1 to ${most}`);
}

export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function isRedisUrl(text: string): boolean {
  return /^rediss?:\/\/[^\s/]/.test(text) && URL.canParse(text) && isDecodable(text);
}

/** A bare % in a password has to be written as %25. */
function isDecodable(text: string): boolean {
  return !/%(?![0-9a-f]{2})/i.test(text);
}

/** A base address: http or https, perhaps a path, nothing after it. Nobody could call one with a name and password in it. */
function webUrl(example: string) {
  const isBase = (text: string) => /^https?:\/\/[^\s?#]*[^\s?#/]$/.test(text) && URL.canParse(text);
  const isBare = (text: string) => !/^https?:\/\/[^/]*@/.test(text);
  return z
    .string()
    .refine(isBase, `is not an address; write it as ${example}, no slash at its end`)
    .refine(isBare, `has a name or password in it; write it as ${example}, without`);
}

function sid(prefix: "AC" | "MG") {
  const form = new RegExp(`^${prefix}[0-9a-z]+$`, "i");
  return z.string().regex(form, `is not of its form; copy it whole, it begins with ${prefix}`);
}
