/** A school whose week is now: its folder, database and carrier, and the phones of its people. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { daysAfter, localDate, weekdayOf } from "../../src/domain/times.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import type { DayRecord } from "../../src/turns/ports.ts";
import { type CreateCall, type FormParams, signedPost, startFakeTwilio } from "./fake-twilio.ts";
import { type Ended, type Program, requireBuilt, runProgram, urlOf } from "./live-program.ts";
import { startRedis } from "./redis-server.ts";

export const accountSid = `AC${"5".repeat(32)}`;
export const authToken = "0123456789abcdef0123456789abcdef";
/** Not where the server listens: as behind a proxy. */
export const publicUrl = "https://backwalk.example";
export const schoolNumber = "+36705550100";
/** Long enough to answer on a busy machine, short enough to wait for. */
export const replyWithinMs = 5_000;

/** For what has to come, however slow the machine. */
export const patience = { timeout: 20_000, interval: 20 };

export const booked = ["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi"];
export const waiting = ["Hanna", "Imre", "Jana"];
export const everyone = [...booked, ...waiting];
export const trainer = "Juli";

export function phoneOf(name: string): string {
  const number = [trainer, ...everyone].indexOf(name);
  if (number < 0) throw new Error(`nobody here is called ${name}`);
  return `+363011100${String(number).padStart(2, "0")}`;
}

export type LiveSchool = Awaited<ReturnType<typeof openLiveSchool>>;

export type BellKind = "embedded" | "Redis";

/** `bell`: what rings for it; a Redis is its own. Nothing runs until `serve`. Call `close` when done. */
export async function openLiveSchool(bell: BellKind) {
  requireBuilt();
  const redis = bell === "Redis" ? await startRedis() : null;
  const twilio = await startFakeTwilio();
  const folder = mkdtempSync(join(tmpdir(), "backwalk-live-"));
  writeFileSync(join(folder, "school.yaml"), schoolYaml());
  const databaseFile = join(folder, "data", "live.db");
  const env: Record<string, string> = {
    PORT: "0",
    PUBLIC_URL: publicUrl,
    DATABASE_URL: `file:${databaseFile}`,
    CARRIER: "twilio",
    // The walks here take seconds.
    SEGMENTS_PER_SECOND: "1000",
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_URL: twilio.url,
    LOG_LEVEL: "trace",
    ...(redis && { REDIS_URL: redis.url }),
  };
  const programs: Program[] = [];
  let url = "";
  let messages = 0;

  const run = (
    args: readonly string[],
    changes: Readonly<Record<string, string>> = {},
    limits: Parameters<typeof runProgram>[3] = {},
  ): Program => {
    const program = runProgram(args, folder, { ...env, ...changes }, limits);
    programs.push(program);
    return program;
  };
  const post = async (path: string, form: FormParams, token = authToken): Promise<number> => {
    const answer = await signedPost(`${url}${path}`, token, publicUrl, form);
    return answer.status;
  };
  const textForm = (from: string, body: string) => {
    messages += 1;
    const MessageSid = `SM1${messages.toString(16).padStart(31, "0")}`;
    const AccountSid = accountSid;
    return { MessageSid, AccountSid, From: phoneOf(from), To: schoolNumber, Body: body };
  };
  const textsTo = (name: string): CreateCall[] => {
    return twilio.calls.filter((call) => call.form.To === phoneOf(name) && call.sid !== null);
  };

  return {
    twilio,
    redis,
    folder,
    databaseFile,
    /** Runs the program with these changes to its environment. */
    run,
    /** Where the server listens. */
    url: () => url,
    /** Starts the server, with these changes to its environment; from now on texts go to it. */
    async serve(
      limits: Parameters<typeof runProgram>[3] = {},
      changes: Readonly<Record<string, string>> = {},
    ): Promise<Program> {
      const server = run(["serve"], changes, limits);
      url = await vi.waitFor(() => listeningUrl(server), patience);
      return server;
    },
    /** Runs another command beside it. */
    async command(...args: string[]): Promise<Ended> {
      return await run(args).ended;
    },
    post,
    textForm,
    /** The bot gets a text; gives the answer's status. */
    async says(from: string, body: string): Promise<number> {
      return await post("/twilio/inbound", textForm(from, body));
    },
    /** The texts to somebody that the carrier took, oldest first. */
    textsTo,
    /** Waits for a text to somebody; gives the last one that matches. */
    async hears(name: string, pattern: RegExp): Promise<CreateCall> {
      return await vi.waitFor(() => {
        const found = textsTo(name).findLast((call) => pattern.test(call.form.Body ?? ""));
        if (found) return found;
        const heard = textsTo(name).map((call) => call.form.Body);
        throw new Error(`${name} hears nothing like ${pattern}, only: ${heard.join(" | ")}`);
      }, patience);
    },
    /** The carrier reports on a text that it took; gives the answer's status. */
    async reports(text: CreateCall, status: string, code = "", token = authToken): Promise<number> {
      const { pathname, search } = new URL(text.form.StatusCallback ?? "");
      const form = { MessageSid: text.sid ?? "", AccountSid: accountSid, MessageStatus: status };
      return await post(`${pathname}${search}`, { ...form, ErrorCode: code }, token);
    },
    /** The day as the database has it. */
    async dayRecord(): Promise<DayRecord> {
      const store = openSqliteStore(`file:${databaseFile}`);
      try {
        const [first] = await store.classes();
        const record = first ? await store.dayRecord(first.rules.id) : null;
        if (!record) throw new Error("no day is open");
        return record;
      } finally {
        await store.close();
      }
    },
    async close(): Promise<void> {
      const running = programs.filter((program) => !program.hasEnded());
      await Promise.all(running.map((program) => program.end("SIGKILL")));
      await twilio.close();
      await redis?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listeningUrl(server: Program): string {
  const url = urlOf(server);
  if (url !== undefined) return url;
  const { stdout, stderr } = server.written();
  throw new Error(`the server doesn't listen: ${stdout}${stderr}`);
}

/** Sign-up is open today, and the class is so far off that only SPLIT or `finalize` ends it. */
function schoolYaml(): string {
  const zone = "Europe/Budapest";
  const inDays = (days: number) => weekdayOf(daysAfter(localDate(Date.now(), zone), days));
  return `
name: The Live School
trainer: { name: ${trainer}, phone: "${phoneOf(trainer)}" }
number: "${schoolNumber}"
timezone: ${zone}
quietHours: { from: "00:00", to: "00:00" }
classes:
  - weekday: ${inDays(4)}
    signupCloses: "${inDays(2)} 18:00"
    finalizes: "${inDays(3)} 09:00"
    decidesBy: "${inDays(3)} 20:00"
    replyWithin: ${replyWithinMs / 1000}s
`;
}
