/** Plays schools into the middle of a walk, through the real server: texts in, texts out, as on a Saturday. */
import type { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { StandInCarrier, TakenText } from "./carrier.ts";
import { trainerPhone } from "./school-files.ts";
import { sendText } from "./webhooks.ts";

const booked = ["Anna", "Bea", "Csaba", "Dani", "Eva", "Feri", "Gabi"];
const waiting = ["Hanna", "Imre", "Jana"];
const everyone = [...booked, ...waiting];

/** Nothing that a class of ours could make sense of. */
export const smallTalk = "Sorry, the traffic is awful this morning, we saw two accidents already";

/** The same ten people in every school. */
function phoneOf(place: number): string {
  return `+363011100${String(place + 1).padStart(2, "0")}`;
}

/** Asked in the first wave, and never heard of again: whose deadline it is that passes. */
const silentPhone = phoneOf(booked.indexOf("Feri"));

/** Everybody else. */
export const textingPhones = everyone
  .map((_name, place) => phoneOf(place))
  .filter((phone) => phone !== silentPhone);

/** Seven are booked and three wait, so five are asked. */
const askedAtOnce = 5;
const patienceMs = 120_000;

/**
 * Leaves each of these schools with four who have said yes and one whose question is open. Everybody has texted so
 * much that can't be understood that small talk is not answered any more today.
 */
export async function playWalks(
  url: string,
  agent: Agent,
  carrier: StandInCarrier,
  numbers: readonly string[],
): Promise<void> {
  const heard = new Map<string, TakenText[]>(numbers.map((number) => [number, []]));
  carrier.listen((text) => heard.get(text.from)?.push(text));
  for (const number of numbers) {
    await playWalk(number, {
      heard: heard.get(number) ?? [],
      say: async (from, body) => {
        await sendText(url, agent, { from, to: number, body });
      },
    });
  }
}

type Line = { heard: readonly TakenText[]; say(from: string, body: string): Promise<void> };

async function playWalk(number: string, { heard, say }: Line): Promise<void> {
  for (const [place, name] of everyone.entries()) {
    await say(phoneOf(place), `${booked.includes(name) ? "JOIN" : "MAYBE"} ${name}`);
  }
  await say(trainerPhone, "SPLIT");
  const code = await seen(`a code for ${number}`, () => {
    const toTrainer = heard.filter((text) => text.to === trainerPhone).map((text) => text.body);
    return toTrainer.map((body) => /\b\d{4}\b/.exec(body)?.[0]).find((one) => one !== undefined);
  });
  await say(trainerPhone, code);
  const asked = await seen(`the questions of ${number}`, () => {
    const questions = heard.filter((text) => isQuestion(text));
    return questions.length === askedAtOnce ? questions.map((text) => text.to) : undefined;
  });
  if (!asked.includes(silentPhone)) throw new Error(`${number} doesn't ask whom it should`);
  for (const phone of asked.filter((one) => one !== silentPhone)) await say(phone, "YES");
  for (const round of [1, 2, 3]) {
    for (const phone of textingPhones) await say(phone, `${smallTalk} (${round})`);
  }
}

export function isQuestion({ body }: TakenText): boolean {
  return /YES or NO by/.test(body);
}

async function seen<T>(what: string, look: () => T | undefined): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  while (Date.now() < giveUpAt) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(10);
  }
  throw new Error(`${what} didn't come`);
}
