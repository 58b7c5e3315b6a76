/** The app: the one place where the parts are joined. `serve`, the commands and the end-to-end tests start this. */

import { randomBytes, randomInt } from "node:crypto";
import type { Logger } from "pino";
import type { Config } from "./config.ts";
import type { PosterView } from "./conversations/pages/poster-view.ts";
import { type Finding, findingsOf } from "./domain/findings.ts";
import { bullmqBell } from "./jobs/bullmq-bell.ts";
import { embeddedBell, embeddedHorizonMs } from "./jobs/embedded-bell.ts";
import { type Health, healthOf } from "./jobs/health.ts";
import { lookUps } from "./jobs/look-ups.ts";
import { persistently } from "./jobs/persistence.ts";
import { examineRedis } from "./jobs/redis-examination.ts";
import { sweep } from "./jobs/sweep.ts";
import type { Ground } from "./rehearsal/virtual-house.ts";
import { phoneFinder } from "./settings/phones.ts";
import { simulatedCarrier } from "./sms/simulated-carrier.ts";
import { examineTwilio } from "./sms/twilio-account.ts";
import { twilioCarrier } from "./sms/twilio-carrier.ts";
import { twilioWebhooks } from "./sms/twilio-webhooks.ts";
import { openArchive as archiveAt } from "./storage/archive.ts";
import { type Copied, copyDatabase as copy } from "./storage/copy.ts";
import { examineDatabase } from "./storage/examination.ts";
import {
  openExistingSqliteStore,
  openSqliteStore,
  openSqliteStoreToRead,
} from "./storage/sqlite-store.ts";
import type { Archive } from "./turns/archive.ts";
import { pageLinks } from "./turns/page-links.ts";
import { pagesOf } from "./turns/pages.ts";
import type {
  Bell,
  Carrier,
  DeliveryReport,
  SchoolSettings,
  SendResult,
  Store,
  Wakeup,
} from "./turns/ports.ts";
import { applyCap, sendText } from "./turns/send-text.ts";
import { type House, takeTurn } from "./turns/take-turn.ts";
import { appMetrics, type Metrics } from "./web/metrics.ts";
import { type PagesRouter, pagesRouter } from "./web/pages/pages-router.ts";
import { posterPage } from "./web/pages/poster-page.ts";
import { examinePublicUrl } from "./web/reachability.ts";
import { webApp } from "./web/web-app.ts";
import { closeServer, listen, webServer } from "./web/web-server.ts";

export type App = {
  house: House & { bell: Bell };
  store: Store;
  /** Opens the schools' days, listens and rings; gives the address listened on. Closes everything if it fails. */
  start(): Promise<string>;
  /** Takes no more requests, finishes what is under way and closes everything. */
  stop(): Promise<void>;
};

/** Joins the parts. The schools' settings are installed by `start`. */
export async function joinApp(
  config: Config,
  schools: readonly SchoolSettings[],
  log: Logger,
): Promise<App> {
  const store = openStore(config);
  const house = await joinHouse(config, schools, store, log);
  const carrier = carrierOf(config, log);
  const metrics = appMetrics(() => store.textTally(), config.sending);
  const unclear = lookUps(house, carrier, log);
  // So that what is far off isn't read each second.
  const horizonMs = config.redisUrl ? undefined : embeddedHorizonMs;
  const pages = await pagesFor(config, house, log);
  const health = healthOf(house, log);
  const server = webServer(webOf(config, house, { metrics, pages, health, log }));
  const stop = async (): Promise<void> => {
    pages?.close();
    await closeServer(server);
    await Promise.all([health.stop(), unclear.stop(), house.bell.stop()]);
    await store.close();
  };
  return {
    house,
    store,
    async start() {
      try {
        await openDays(house, store, schools);
        // Who can't listen must not ring either: another server may be at work on this database.
        const url = await listen(server, config);
        await applyCap(house, config.sending.limits);
        await house.bell.start(
          (wakeup) => wake({ house, carrier, metrics, sending: config.sending, log }, wakeup),
          () => {
            unclear.begin();
            return sweep(store, house.bell, house.clock.now(), horizonMs);
          },
        );
        health.begin();
        return url;
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
  };
}

/** The database, migrated. Throws AppError `unavailable` if it can't be opened. */
export function openStore({ databaseUrl }: Config): Store {
  return openSqliteStore(databaseUrl);
}

/** The database that is there already, migrated. Throws AppError as `requireFile` does, too. */
export function openExistingStore({ databaseUrl }: Pick<Config, "databaseUrl">): Store {
  return openExistingSqliteStore(databaseUrl);
}

/** The store as it is, to be looked at. Throws AppError as `openToRead` does. */
export function openStoreToRead({ databaseUrl }: Pick<Config, "databaseUrl">): Store {
  return openSqliteStoreToRead(databaseUrl);
}

/** What `verify` reads of the database. Throws AppError as `openToRead` does. */
export function openArchive({ databaseUrl }: Pick<Config, "databaseUrl">): Archive {
  return archiveAt(databaseUrl);
}

/** A copy of the database in a new file. Throws AppError as `openExisting` does. */
export function copyDatabase({ databaseUrl }: Config, file: string): Promise<Copied> {
  return copy(databaseUrl, file);
}

/** For each answer that `doctor` waits for. */
const examinationMs = 5_000;

/** What `doctor` finds about all that a server would use; nothing is changed. */
export async function examineParts(
  config: Config,
  schools: readonly SchoolSettings[],
): Promise<Finding[]> {
  const { databaseUrl, redisUrl, publicUrl, carrier } = config;
  // First: it blocks, and the others count time.
  const database = examineDatabase(databaseUrl);
  const unused = (about: string, says: string) => [findingsOf(about).ok(`not used: ${says}`)];
  const [redis, twilio, address] = await Promise.all([
    redisUrl
      ? examineRedis(redisUrl, examinationMs)
      : unused("Redis", "no REDIS_URL, one process rings its own alarms"),
    carrier.kind === "twilio"
      ? examineTwilio({ ...carrier, timeoutMs: examinationMs }, schools)
      : unused("Twilio", "texts are simulated and reach nobody"),
    publicUrl
      ? examinePublicUrl(publicUrl, examinationMs)
      : unused("public address", "no PUBLIC_URL"),
  ]);
  const found = [...database, ...redis, ...twilio, ...address];
  if (found.some(({ about }) => about === "clock")) return found;
  return [...found, findingsOf("clock").ok("nothing here to compare it with; let NTP set it")];
}

/** Of `Store.keyFor`: what links to pages are signed with. */
const linksPurpose = "links to pages";

/** Databases that share a Redis must not take each other's rings; the processes on one database must. */
async function prefixInRedis(store: Store): Promise<string> {
  return `backwalk-${(await store.keyFor("Redis")).slice(0, 16)}`;
}

/** What turns need, without anything started: enough for one command. */
export async function joinHouse(
  config: Config,
  schools: readonly SchoolSettings[],
  store: Store,
  log: Logger,
): Promise<House & { bell: Bell }> {
  const { redisUrl, publicUrl } = config;
  // Every minute is every minute: whose zone it is makes no difference.
  const timezone = schools[0]?.timezone ?? "UTC";
  return {
    store,
    bell: redisUrl
      ? bullmqBell({ redisUrl, timezone, log, prefix: await prefixInRedis(store) })
      : embeddedBell({ log }),
    clock: { now: () => Date.now() },
    phones: phoneFinder,
    randomness: { code: () => String(randomInt(1000, 10_000)) },
    linkTo: pageLinks(publicUrl, await store.keyFor(linksPurpose)),
  };
}

/**
 * Takes the settings over and opens each class's day if none is open; what fell due meanwhile is caught up with. Of
 * schools that are no longer among them no day is opened here.
 */
export async function openDays(
  house: House,
  store: Store,
  schools: readonly SchoolSettings[],
): Promise<void> {
  // All at once, so that they share commits.
  await Promise.all(schools.map((school) => store.install(school)));
  const numbers = new Set(schools.map(({ number }) => number));
  const taught = (await store.classes()).filter(({ school }) => numbers.has(school.number));
  await Promise.all(
    taught.map(({ rules }) => takeTurn(house, { kind: "class", classId: rules.id })),
  );
}

function carrierOf({ carrier }: Config, log: Logger): Carrier {
  return carrier.kind === "twilio" ? twilioCarrier(carrier) : simulatedCarrier(log);
}

type Waking = Pick<Config, "sending"> & {
  house: House;
  carrier: Carrier;
  metrics: Metrics;
  log: Logger;
};

async function wake(
  { house, carrier, metrics, sending, log }: Waking,
  wakeup: Wakeup,
): Promise<void> {
  const { row, id, version, dueAt } = wakeup;
  if (row === "outgoing" && sending.isHeld) return;
  metrics.rang(row, Math.max(0, house.clock.now() - dueAt));
  if (row === "alarm") return takeTurn(house, { kind: "alarm", id, version });
  const { limits } = sending;
  const result = await sendText(house, carrier, id, { limits, persistently: persistently(log) });
  if (!result) return;
  metrics.sent(result.outcome);
  noteSending(log, id, result);
}

/** What an operator has to see, with our own id for the text. */
function noteSending(log: Logger, textId: number, result: SendResult): void {
  if (result.outcome === "refused") {
    log.warn({ textId, code: result.code }, "the carrier refused a text");
  } else if (result.outcome === "busy") {
    log.warn({ textId, code: result.code }, "the carrier takes no text now; it waits");
  } else if (result.outcome === "unclear") {
    log.warn({ textId }, "the carrier may have a text or not; it is looked up");
  }
}

/** Null: nobody could reach them. */
async function pagesFor(
  { publicUrl }: Config,
  house: House,
  log: Logger,
): Promise<PagesRouter | null> {
  if (publicUrl === null) return null;
  const key = await house.store.keyFor(linksPurpose);
  return pagesRouter({ pages: pagesOf(house, key), log });
}

type WebSetting = { metrics: Metrics; pages: PagesRouter | null; health: Health; log: Logger };

function webOf(config: Config, house: House, { metrics, pages, health, log }: WebSetting) {
  const { publicUrl, carrier } = config;
  const account = carrier.kind === "twilio" ? carrier : { accountSid: null, authToken: null };
  const twilio = twilioWebhooks({
    accountSid: account.accountSid,
    authToken: account.authToken,
    publicUrl,
    onText: async (text) => {
      await takeTurn(house, { kind: "text", text });
      metrics.heard();
    },
    onReport: async (report) => {
      metrics.reported(report.status);
      if (report.status === "failed") noteFailure(log, report);
      await takeTurn(house, { kind: "report", report });
    },
    log,
  });
  return webApp({
    ready: health.look,
    metrics: metrics.registry,
    twilio,
    pages: pages?.router ?? null,
    log,
  });
}

function noteFailure(log: Logger, { id, code }: DeliveryReport): void {
  log.warn({ textId: id, code }, "a text was not delivered");
}

/**
 * An empty store in memory and a carrier without a network: what a rehearsal plays on. `publicUrl`: where its pages are
 * to be seen, if they are.
 */
export function openRehearsal(publicUrl: string | null = null): Ground {
  const links = { publicUrl, key: randomBytes(32).toString("hex") };
  return { store: openSqliteStore("file::memory:"), carrier: simulatedCarrier(), links };
}

/** The poster as a page to print. */
export function drawPoster(view: PosterView): string {
  return posterPage(view);
}
