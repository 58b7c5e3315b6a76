/** Dice keyed by what they are thrown for: leaving one thing out of a run changes no other throw. */

type Key = string | number;

export class Dice {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** From 0 up to, but not including, 1. The same key gives the same number. */
  roll(...key: Key[]): number {
    return hashOf(`${this.#seed}/${key.join("/")}`) / 2 ** 32;
  }

  /** True this often. */
  chance(rate: number, ...key: Key[]): boolean {
    return rate > 0 && this.roll(...key) < rate;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number, ...key: Key[]): number {
    return low + Math.floor(this.roll(...key) * (high - low + 1));
  }

  pick<T>(from: readonly T[], ...key: Key[]): T {
    const picked = from[Math.floor(this.roll(...key) * from.length)];
    if (picked === undefined) throw new Error(`nothing to pick from for ${key.join("/")}`);
    return picked;
  }

  /** One of them, as often as its weight says. */
  weighted<T extends string>(from: Readonly<Record<T, number>>, ...key: Key[]): T {
    const all = Object.entries<number>(from);
    let left = this.roll(...key) * all.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of all) {
      left -= weight;
      if (left < 0) return name as T;
    }
    throw new Error(`nothing to weigh for ${key.join("/")}`);
  }
}

/** FNV-1a with a last stirring (murmur3's), 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
