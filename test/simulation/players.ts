/** Many seeds at once: players take them in turn. What comes out is the same as when one plays them all. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./simulate.ts";

/** An outcome without its story: the same seed tells it again. */
export type Played = Omit<Outcome, "lines">;

export type Player = {
  /** One seed at a time. */
  play(seed: number): Promise<Played>;
  leave(): void;
};

export type Playing = {
  from: number;
  count: number;
  players: number;
  /** Told each outcome in the order of the seeds, up to the first that breaks a promise. */
  onPlayed: (played: Played) => void;
};

/** Gives the lowest seed that breaks a promise, null if none does. `hire`: processes, if left out. */
export async function playSeeds(
  { from, count, players, onPlayed }: Playing,
  hire: () => Player = hireProcess,
): Promise<Played | null> {
  const played = new Map<number, Played>();
  let next = from;
  let told = from;
  let end = from + count;
  const done = (one: Played): void => {
    const { seed } = one.case;
    played.set(seed, one);
    // Lower ones that are being played may break one, too; higher ones don't matter any more.
    if (one.breach) end = Math.min(end, seed + 1);
    for (let ready = played.get(told); ready && told < end; ready = played.get(told)) {
      onPlayed(ready);
      told += 1;
    }
  };
  const playOn = async (): Promise<void> => {
    const player = hire();
    try {
      while (next < end) {
        next += 1;
        done(await player.play(next - 1));
      }
    } finally {
      player.leave();
    }
  };
  await Promise.all(Array.from({ length: Math.min(players, count) }, playOn));
  const last = played.get(end - 1);
  return last?.breach ? last : null;
}

/** Seeds take a second, few as many as ten: one that takes longer than this goes round in circles. */
const seedMaxMs = 120_000;

/** What a seed breaks that can't be played to its end: it has no story to shrink. */
export const endlessPromise = "a run comes to its end";

const playerFile = fileURLToPath(new URL("./player.ts", import.meta.url));

/** A player in a process of its own, which ends when it leaves or we do. */
function hireProcess(): Player {
  let player: ChildProcess | null = null;
  return {
    async play(seed) {
      player ??= fork(playerFile, { execArgv: ["--import", "tsx"] });
      const played = await playIn(player, seed);
      if (played) return played;
      player.kill("SIGKILL");
      player = null;
      const breach = { promise: endlessPromise, found: `not within ${seedMaxMs / 1000} s` };
      const nothing = { endedAt: 0, steps: 0, texts: 0, doubles: 0 };
      return { case: { seed, without: [], hours: null }, breach, ...nothing };
    },
    leave() {
      player?.disconnect();
    },
  };
}

/** Null: it comes to no end. Throws if the process ends over it. */
function playIn(player: ChildProcess, seed: number): Promise<Played | null> {
  return new Promise((resolve, reject) => {
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      player.removeAllListeners();
      how();
    };
    const timer = setTimeout(() => settle(() => resolve(null)), seedMaxMs);
    // It is ours: what it says is what player.ts says.
    player.once("message", (played) => settle(() => resolve(played as Played)));
    player.once("exit", () => settle(() => reject(new Error(`the player of seed ${seed} died`))));
    player.send(seed);
  });
}
