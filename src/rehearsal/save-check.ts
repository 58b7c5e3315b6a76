/** Checking a saved session: played again, does it give the same texts at the same times to the same people? */
import { type Instant, isoTime } from "../domain/times.ts";
import type { MessageRecord } from "../turns/ports.ts";
import { play } from "./play.ts";
import type { Scenario } from "./scenario.ts";
import type { Ground } from "./virtual-house.ts";

/** Plays the scenario on ground of its own. Gives a sentence on how its texts compare with those of the session. */
export async function comparePlayed(
  scenario: Scenario,
  session: readonly MessageRecord[],
  openGround: () => Ground,
): Promise<string> {
  const { store, carrier } = openGround();
  try {
    const played = await play(scenario, store, carrier);
    return compare(textsOf(session, scenario), textsOf(played.messages, scenario));
  } finally {
    await store.close();
  }
}

/** What the bot texted in the rehearsed time, when and to whom; codes are dice and differ. */
function textsOf(messages: readonly MessageRecord[], scenario: Scenario): string[] {
  const { startsAt, until, school, people } = scenario;
  const names = new Map([...people].map(([name, phone]) => [phone, name]));
  names.set(school.trainer.phone, school.trainer.name);
  const shownTime = (at: Instant): string => isoTime(at, school.timezone).slice(0, 19);
  return messages.flatMap((message) => {
    if (message.direction === "in" || message.at < startsAt || message.at > until) return [];
    const { to, body } = message.outgoing;
    const shown = JSON.stringify(body.replace(/\b\d{4}\b/g, "####"));
    return [`${shownTime(message.at).replace("T", " ")} to ${names.get(to) ?? to}: ${shown}`];
  });
}

function compare(before: string[], again: string[]): string {
  const missing = without(before, again);
  const added = without(again, before);
  const [firstMissing] = missing;
  const [firstAdded] = added;
  if (firstMissing === undefined && firstAdded === undefined) {
    return `Played again, it gives the same ${count(before)}.`;
  }
  const lines = [
    ...(firstMissing
      ? [`${missing.length} of ${count(before)} missing, first ${firstMissing}`]
      : []),
    ...(firstAdded ? [`${count(added)} more, first ${firstAdded}`] : []),
  ];
  return ["Played again, it is not all the same:", ...lines].join("\n  ");
}

function count(texts: readonly string[]): string {
  return texts.length === 1 ? "1 text" : `${texts.length} texts`;
}

/** Those of the one list that the other doesn't have as often. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
