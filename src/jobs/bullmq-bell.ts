/** The bell on Redis: delayed BullMQ jobs that carry ids, and a scheduled sweep that sets lost ones anew. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, type JobsOptions, Queue, Worker } from "bullmq";
import { Redis, type RedisOptions } from "ioredis";
import type { Logger } from "pino";
import { z } from "zod";
import { AppError } from "../domain/errors.ts";
import { minuteMs } from "../domain/times.ts";
import type { Bell, Wakeup } from "../turns/ports.ts";

const queueName = "bell";
const sweepName = "sweep";
const everyMinute = "* * * * *";

/** How soon a flushed Redis is noticed: the sweep's own schedule is flushed with the rest. */
const watchEveryMs = 5_000;

/** Most rings wait for the carrier: a few that hang must not keep deadlines from being noticed. */
const ringsAtOnce = 64;
const jobsPerRoundTrip = 500;

/** `set` and `ping` give up after this; the worker waits for Redis as long as it takes. */
const commandTimeoutMs = 3_000;
const longestReconnectMs = 2_000;

/** How long BullMQ may take to put its books in order, once every ring is handled. */
const closingMs = 5_000;

/** A job that is kept after its end, even a failed one, makes BullMQ ignore the next of the same id. */
const leaveNothing = { removeOnComplete: true, removeOnFail: true } satisfies JobsOptions;

const jobData = z.object({
  row: z.enum(["alarm", "outgoing"]),
  id: z.int(),
  version: z.int(),
  dueAt: z.int(),
});

export type BullmqBellOptions = {
  /** `redis://…` or `rediss://…`, with its password and database. */
  redisUrl: string;
  /** IANA name of the zone in which the sweep is scheduled. */
  timezone: string;
  log: Logger;
  /** What our keys in Redis start with; `backwalk`, unless two installations share a database. */
  prefix?: string;
};

/**
 * A bell shared by all processes with the same Redis and prefix: those that called `start` ring, 64 at
 * a time each. `set` logs its failures and gives up within seconds: the sweep sets the rows again. `ping`
 * throws AppError `unavailable`, within seconds too. Nothing connects before it is first used.
 */
export function bullmqBell(options: BullmqBellOptions): Bell {
  return new BullmqBell(options);
}

type ConnectionLimits = Pick<
  RedisOptions,
  "lazyConnect" | "connectTimeout" | "commandTimeout" | "maxRetriesPerRequest"
>;

type Rings = {
  redis: Redis;
  worker: Worker<unknown>;
  watch: NodeJS.Timeout;
  onRing: (wakeup: Wakeup) => Promise<void>;
  onSweep: () => Promise<void>;
};

class BullmqBell implements Bell {
  readonly #options: BullmqBellOptions;
  readonly #log: Logger;
  readonly #prefix: string;
  readonly #commands: Redis;
  readonly #queue: Queue<unknown>;
  #rings: Rings | null = null;
  readonly #running = new Set<Promise<void>>();
  #watching = false;
  /** Tells this process's jobs from those of one that was killed. */
  readonly #bornAt = Date.now();
  #stopping = false;
  #stopped = false;
  /** What Redis complained about last; null when all is well. */
  #trouble: string | null = null;

  constructor(options: BullmqBellOptions) {
    this.#options = options;
    this.#log = options.log;
    this.#prefix = options.prefix ?? "backwalk";
    this.#commands = this.#connect({
      lazyConnect: true,
      connectTimeout: commandTimeoutMs,
      commandTimeout: commandTimeoutMs,
      maxRetriesPerRequest: 1,
    });
    this.#queue = new Queue(queueName, {
      connection: this.#commands,
      prefix: this.#prefix,
      // Without these BullMQ waits for its first connection for ever, or never tries a second.
      skipWaitingForReady: true,
      skipVersionCheck: true,
      skipMetasUpdate: true,
    });
    this.#queue.on("error", (error) => this.#noteTrouble(error));
  }

  async set(wakeups: readonly Wakeup[]): Promise<void> {
    try {
      for (let first = 0; first < wakeups.length; first += jobsPerRoundTrip) {
        const some = wakeups.slice(first, first + jobsPerRoundTrip);
        await this.#queue.addBulk(some.map((wakeup) => jobOf(wakeup, Date.now(), this.#bornAt)));
      }
    } catch (error) {
      this.#log.warn(
        { count: wakeups.length, reason: this.#trouble ?? reasonOf(error) },
        "Redis didn't take the wakeups; the sweep sets them again",
      );
    }
  }

  async start(onRing: Rings["onRing"], onSweep: Rings["onSweep"]): Promise<void> {
    const redis = this.#connect({ maxRetriesPerRequest: null });
    const worker = new Worker<unknown>(queueName, (job) => this.#track(this.#handle(job)), {
      connection: redis,
      prefix: this.#prefix,
      concurrency: ringsAtOnce,
    });
    worker.on("error", (error) => this.#noteTrouble(error));
    const watch = setInterval(() => void this.#track(this.#watch()), watchEveryMs);
    this.#rings = { redis, worker, watch, onRing, onSweep };
    await this.#track(this.#scheduleSweeps());
  }

  async ping(): Promise<void> {
    try {
      await this.#commands.ping();
    } catch (error) {
      throw this.#unavailable(error);
    }
  }

  #unavailable(cause: unknown): AppError {
    const { host } = new URL(this.#options.redisUrl);
    const reason = this.#trouble ?? reasonOf(cause);
    return new AppError("unavailable", `Redis at ${host} doesn't answer: ${reason}`, { cause });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#rings !== null) await this.#stopRings(this.#rings);
    await this.#queue.close();
    this.#commands.disconnect();
  }

  async #stopRings({ redis, worker, watch }: Rings): Promise<void> {
    clearInterval(watch);
    // BullMQ's orderly close waits for ever on a connection that isn't there.
    const orderly = (await standsOrEnds(worker)) && redis.status === "ready";
    const closed = worker.close(!orderly);
    await this.#idle();
    await Promise.race([closed, sleep(closingMs, undefined, { ref: false })]);
    this.#stopped = true;
    redis.disconnect();
    await this.#idle();
  }

  async #idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => this.#running.delete(tracked));
    this.#running.add(tracked);
    return tracked;
  }

  async #handle(job: Job<unknown>): Promise<void> {
    if (this.#stopped || this.#rings === null) return;
    if (job.name === sweepName) return this.#sweep();
    const wakeup = jobData.safeParse(job.data);
    if (!wakeup.success) {
      this.#log.error({ job: job.id }, "a job in Redis isn't ours");
      return;
    }
    try {
      await this.#rings.onRing(wakeup.data);
    } catch (err) {
      const { row, id, version } = wakeup.data;
      this.#log.error({ row, id, version, err }, "a ring failed; the sweep rings again");
    }
  }

  async #sweep(): Promise<void> {
    try {
      await this.#rings?.onSweep();
    } catch (err) {
      this.#log.error({ err }, "a sweep failed; the next one is a minute away");
    }
  }

  /** Schedules anew and sweeps at once when the schedule is gone or has stood still. */
  async #watch(): Promise<void> {
    if (this.#watching) return;
    this.#watching = true;
    try {
      const schedule = await this.#queue.getJobScheduler(sweepName);
      const nextAt = schedule?.next ?? 0;
      this.#noteAnswer();
      if (nextAt + minuteMs < Date.now()) await this.#scheduleSweeps();
    } catch (error) {
      this.#noteFailure(error);
    } finally {
      this.#watching = false;
    }
  }

  async #scheduleSweeps(): Promise<void> {
    try {
      await this.#queue.upsertJobScheduler(
        sweepName,
        { pattern: everyMinute, tz: this.#options.timezone },
        { name: sweepName, opts: leaveNothing },
      );
    } catch (error) {
      this.#noteFailure(error);
    }
    await this.#sweep();
  }

  #connect(limits: ConnectionLimits): Redis {
    const redis = new Redis(this.#options.redisUrl, {
      ...limits,
      // No more attempts once we stop, so that whatever waits for an answer is let go.
      retryStrategy: (attempt) =>
        this.#stopping ? null : Math.min(attempt * 100, longestReconnectMs),
    });
    redis.on("error", (error) => this.#noteTrouble(error));
    redis.on("ready", () => this.#noteAnswer());
    return redis;
  }

  /** Each of our connections complains at every attempt: the log gets each complaint once. */
  #noteTrouble(error: unknown): void {
    const reason = reasonOf(error);
    if (this.#stopping || reason === this.#trouble) return;
    this.#trouble = reason;
    this.#log.warn({ reason }, "Redis is in trouble; nothing is lost, but rings may be late");
  }

  /** A command that failed says less than the connection it failed for. */
  #noteFailure(error: unknown): void {
    if (this.#trouble === null) this.#noteTrouble(error);
  }

  #noteAnswer(): void {
    if (this.#trouble === null) return;
    this.#trouble = null;
    this.#log.info("Redis answers again");
  }
}

/** Of a row that is so late something went wrong: the process that rang for it may have been killed. */
const overdueMs = 2_000;

/**
 * BullMQ ignores a job whose id it has, also while that is being handled, and takes a minute to see that whoever
 * handled it is dead. So the time is in the id, as a row may be put off while it is rung for, and what is overdue has
 * another id in each process and minute: a ring too many does nothing.
 */
function jobIdOf({ row, id, version, dueAt }: Wakeup, now: number, bornAt: number): string {
  const name = `${row}-${id}-v${version}-${dueAt}`;
  return now - dueAt > overdueMs ? `${name}-${bornAt}-${Math.floor(now / minuteMs)}` : name;
}

function jobOf(wakeup: Wakeup, now: number, bornAt: number) {
  const { row, id, version, dueAt } = wakeup;
  return {
    name: row,
    data: { row, id, version, dueAt },
    opts: {
      ...leaveNothing,
      jobId: jobIdOf(wakeup, now, bornAt),
      timestamp: now,
      delay: Math.max(0, dueAt - now),
    },
  };
}

/**
 * Whether the connection on which the worker waits for jobs stands. As no attempt follows once we stop, it
 * soon stands or has ended; closed while it's trying, it would keep the process up for ten seconds more.
 */
async function standsOrEnds(worker: Worker<unknown>): Promise<boolean> {
  // One that never stood is a promise without end.
  const everStood = worker.getBackend().blockingClient?.catch(() => null);
  const waiting = await Promise.race([everStood, sleep(1, null)]);
  const settled: (string | undefined)[] = ["ready", "end", undefined];
  const giveUpAt = Date.now() + closingMs;
  while (!settled.includes(waiting?.status) && Date.now() < giveUpAt) await sleep(20);
  return waiting?.status === "ready";
}

/** The message alone: Redis's errors carry the command they answer, a password included. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Where a name has several addresses, the message is empty and the code says it.
  return error.message || ("code" in error ? String(error.code) : error.name);
}
