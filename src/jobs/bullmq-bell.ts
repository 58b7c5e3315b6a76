/** The bell on Redis: delayed BullMQ jobs that carry ids, and a scheduled sweep that sets lost ones anew. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, Queue, Worker } from "bullmq";
import { Redis, type RedisOptions } from "ioredis";
import type { Logger } from "pino";
import { AppError } from "../domain/errors.ts";
import { minuteMs } from "../domain/times.ts";
import type { Bell, Wakeup } from "../turns/ports.ts";
import { jobData, jobOf, leaveNothing } from "./bell-jobs.ts";
import { closingMs, isReply, reasonOf, standsOrEnds } from "./redis-connections.ts";
import { ringsAtOnce } from "./slots.ts";

/** One each, as a worker's slots are all alike. */
const queueNames = { alarm: "alarms", outgoing: "texts" } as const;
const rows = ["alarm", "outgoing"] as const;
const sweepName = "sweep";
const everyMinute = "* * * * *";

/** How soon a flushed Redis is noticed: the sweep's own schedule is flushed with the rest. */
const watchEveryMs = 5_000;

const jobsPerRoundTrip = 500;

/** `set` and `ping` give up after this; the worker waits for Redis as long as it takes. */
const commandTimeoutMs = 3_000;
const longestReconnectMs = 2_000;

/** What `ping` writes goes by itself after this. */
const pingKeptMs = 60_000;
/** As a script, since that is how BullMQ writes. */
const writePing = "return redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])";

export type BullmqBellOptions = {
  /** `redis://…` or `rediss://…`, with its password and database. */
  redisUrl: string;
  /** IANA name of the zone in which the sweep is scheduled. */
  timezone: string;
  log: Logger;
  /** What our keys in Redis start with: the same for all processes on one database, and another for every other. */
  prefix: string;
};

/**
 * A bell shared by all processes with the same Redis and prefix: those that called `start` ring, each as many at
 * a time as `ringsAtOnce` says. `set` logs its failures and gives up within seconds: the sweep sets the rows again.
 * `ping` writes, and throws AppError `unavailable`, within seconds too. Nothing connects before it is first used.
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
  workers: Worker<unknown>[];
  watch: NodeJS.Timeout;
  onRing: (wakeup: Wakeup) => Promise<void>;
  onSweep: () => Promise<void>;
};

class BullmqBell implements Bell {
  readonly #options: BullmqBellOptions;
  readonly #log: Logger;
  readonly #prefix: string;
  readonly #commands: Redis;
  readonly #queues: Record<Wakeup["row"], Queue<unknown>>;
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
    this.#prefix = options.prefix;
    this.#commands = this.#connect({
      lazyConnect: true,
      connectTimeout: commandTimeoutMs,
      commandTimeout: commandTimeoutMs,
      maxRetriesPerRequest: 1,
    });
    this.#queues = { alarm: this.#queueOf("alarm"), outgoing: this.#queueOf("outgoing") };
  }

  #queueOf(row: Wakeup["row"]): Queue<unknown> {
    const queue = new Queue(queueNames[row], {
      connection: this.#commands,
      prefix: this.#prefix,
      // Without these BullMQ waits for its first connection for ever, or never tries a second.
      skipWaitingForReady: true,
      skipVersionCheck: true,
      skipMetasUpdate: true,
    });
    queue.on("error", (error) => this.#noteTrouble(error));
    return queue;
  }

  async set(wakeups: readonly Wakeup[]): Promise<void> {
    try {
      for (let first = 0; first < wakeups.length; first += jobsPerRoundTrip) {
        const some = wakeups.slice(first, first + jobsPerRoundTrip);
        await Promise.all(rows.map((row) => this.#add(row, some)));
      }
    } catch (error) {
      this.#log.warn(
        { count: wakeups.length, reason: this.#trouble ?? reasonOf(error) },
        "Redis didn't take the wakeups; the sweep sets them again",
      );
    }
  }

  async #add(row: Wakeup["row"], wakeups: readonly Wakeup[]): Promise<void> {
    const ours = wakeups.filter((wakeup) => wakeup.row === row);
    if (ours.length === 0) return;
    const jobs = ours.map((wakeup) => jobOf(wakeup, Date.now(), this.#bornAt));
    await this.#queues[row].addBulk(jobs);
  }

  async start(onRing: Rings["onRing"], onSweep: Rings["onSweep"]): Promise<void> {
    const redis = this.#connect({ maxRetriesPerRequest: null });
    const workers = rows.map((row) => this.#workerOf(row, redis));
    const watch = setInterval(() => void this.#track(this.#watch()), watchEveryMs);
    this.#rings = { redis, workers, watch, onRing, onSweep };
    await this.#track(this.#scheduleSweeps());
  }

  #workerOf(row: Wakeup["row"], redis: Redis): Worker<unknown> {
    const handle = (job: Job<unknown>) => this.#track(this.#handle(job));
    const worker = new Worker<unknown>(queueNames[row], handle, {
      connection: redis,
      prefix: this.#prefix,
      concurrency: ringsAtOnce,
    });
    worker.on("error", (error) => this.#noteTrouble(error));
    return worker;
  }

  async ping(): Promise<void> {
    try {
      await this.#commands.eval(writePing, 1, `${this.#prefix}:ping`, this.#bornAt, pingKeptMs);
    } catch (error) {
      throw this.#unavailable(error);
    }
  }

  #unavailable(cause: unknown): AppError {
    const { host } = new URL(this.#options.redisUrl);
    const said = isReply(cause)
      ? `can't be written: ${reasonOf(cause)}`
      : `doesn't answer: ${this.#trouble ?? reasonOf(cause)}`;
    return new AppError("unavailable", `Redis at ${host} ${said}`, { cause });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#rings !== null) await this.#stopRings(this.#rings);
    await Promise.all(rows.map((row) => this.#queues[row].close()));
    this.#commands.disconnect();
  }

  async #stopRings({ redis, workers, watch }: Rings): Promise<void> {
    clearInterval(watch);
    // BullMQ's orderly close waits for ever on a connection that isn't there.
    const stand = (await Promise.all(workers.map(standsOrEnds))).every((stands) => stands);
    const orderly = stand && redis.status === "ready";
    const closed = Promise.all(workers.map((worker) => worker.close(!orderly)));
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
      const schedule = await this.#queues.alarm.getJobScheduler(sweepName);
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
      await this.#queues.alarm.upsertJobScheduler(
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
