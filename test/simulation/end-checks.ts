/** What must hold when all is over: everybody told once or the trainer told that they couldn't be, nothing left to do. */
import { type Booking, type Day, slotOf } from "../../src/domain/day.ts";
import { localTime } from "../../src/domain/times.ts";
import { openArchive } from "../../src/storage/archive.ts";
import { verifyDay } from "../../src/turns/verify.ts";
import type { DayWatch } from "./day-watch.ts";
import type { LedgerWatch } from "./ledger-watch.ts";
import type { Program } from "./program.ts";
import type { TextRow } from "./reader.ts";
import type { Run } from "./run.ts";
import type { Webhooks } from "./webhooks.ts";

/** Notes in the chronicle what doesn't hold. */
export async function checkEnd(
  run: Run,
  parts: { program: Program; webhooks: Webhooks; ledger: LedgerWatch },
): Promise<void> {
  const { chronicle } = run;
  const { program, webhooks, ledger } = parts;
  const texts = program.reader.texts();
  const now = program.now();
  if (!program.isUp()) chronicle.broken("the program comes back");
  const unsent = texts.filter(({ status, dueAt }) => {
    return status === "sending" || status === "unknown" || (status === "pending" && dueAt <= now);
  });
  if (unsent.length > 0) {
    const shown = unsent.map(({ id, status, cause }) => `${id} ${status} ${cause}`);
    chronicle.broken("no text is left unsent", shown.join(", "));
  }
  const left = program.reader.alarmsDue(now).map(({ kind, dayId }) => `${kind} of ${dayId}`);
  if (left.length > 0) chronicle.broken("nothing due is left", left.join(", "));
  for (const messageId of webhooks.acknowledged) {
    if (program.reader.hasMessage(messageId)) continue;
    chronicle.broken("what was acknowledged is in the inbox", messageId);
  }
  for (const [dayId, watch] of ledger.days) {
    checkDayEnd(run, { dayId, watch, day: program.reader.day(dayId), now });
    checkTold(run, { dayId, watch, texts });
  }
  const days = [...ledger.days.keys()].map((dayId) => program.reader.day(dayId));
  for (const classId of new Set(days.map((day) => day.classId))) {
    const isAhead = days.some((day) => day.classId === classId && !day.over);
    if (!isAhead) chronicle.broken("there is always a next day", classId);
  }
  await verifyAll(run, program.file);
}

function checkDayEnd(
  { chronicle }: Run,
  { dayId, day, now }: { dayId: string; watch: DayWatch; day: Day; now: number },
): void {
  if (day.times.endsAt >= now) return;
  if (!day.over || !day.summedUp) chronicle.broken("a day that is past is over", dayId);
  if (day.phase !== "settled" && day.phase !== "called-off") {
    chronicle.broken("a day that is past is settled or called off", dayId);
  }
  const unnamed = day.bookings.filter(({ nameBy }) => nameBy !== null && nameBy < now);
  if (unnamed.length > 0) chronicle.broken("no place is kept for long without a name", unnamed);
  const open = day.asks.filter(({ outcome }) => outcome === "pending");
  if (open.length > 0) chronicle.broken("no question outlives its day", [dayId, ...open]);
}

type Told = { dayId: string; watch: DayWatch; texts: TextRow[] };

function checkTold(run: Run, told: Told): void {
  const { settled, calledOff } = told.watch;
  if (settled) {
    checkEveryone(run, told, settled, "closing");
    const papers = told.texts.filter(({ cause }) => cause === `${told.dayId}/paper`);
    if (papers.length !== 1) run.chronicle.broken("the trainer gets the paper", told.dayId);
  }
  if (calledOff) checkEveryone(run, told, calledOff, "called-off");
}

/** Everyone with a standing at that moment whom texts reached. */
function checkEveryone(run: Run, told: Told, day: Day, what: "closing" | "called-off"): void {
  for (const booking of day.bookings.filter(({ standing }) => standing !== "out")) {
    if (!booking.reachable) continue;
    const slot = booking.slot === null ? null : slotOf(day, booking.slot);
    const slotTime = slot && localTime(slot.startsAt, "Europe/Budapest").replace(/^0/, "");
    checkOne(run, told, { booking, slotTime }, what);
  }
}

function checkOne(
  { chronicle }: Run,
  { dayId, texts }: Told,
  { booking: { number, personId }, slotTime }: { booking: Booking; slotTime: string | null },
  what: "closing" | "called-off",
): void {
  const cause = `${dayId}/${what}/${number}`;
  const own = texts.filter((text) => {
    const isOfKind = what === "closing" ? text.kind === "closing" : text.cause === cause;
    return isOfKind && text.dayId === dayId && text.personId === personId;
  });
  const [text] = own;
  if (own.length !== 1 || !text) {
    chronicle.broken("everyone is told once", `${cause}: ${own.length} texts`);
    return;
  }
  if (what === "closing" && slotTime !== null && !text.body.includes(slotTime)) {
    chronicle.broken("the closing text says when they come", `${cause}: ${text.body}`);
  }
  const isTold = text.status === "sent" || text.status === "delivered";
  if (isTold) return;
  const notice = texts.some((one) => one.cause === `not-reached/${cause}` || isNews(one, cause));
  if (!notice) {
    chronicle.broken(
      "everyone is told, or the trainer that they aren't",
      `${cause}: ${text.status}`,
    );
  }
}

function isNews({ cause, kind }: TextRow, about: string): boolean {
  return kind === "notice" && cause.endsWith(`not-reached/${about}`);
}

/** What `backwalk verify` would say. */
async function verifyAll({ chronicle }: Run, file: string): Promise<void> {
  const archive = openArchive(`file:${file}`);
  const [damage, orphans] = [await archive.damage(), await archive.orphans()];
  if (damage.length + orphans.length > 0) chronicle.broken("the file is sound", [damage, orphans]);
  for (const day of await archive.allDays()) {
    const { differences } = await verifyDay(archive, day);
    if (differences.length > 0) chronicle.broken("verify finds nothing", differences);
  }
  const repeated = await archive.repeatedCauses();
  if (repeated.length > 0) chronicle.broken("one cause, one text", repeated);
  await archive.close();
}
