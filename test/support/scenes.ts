/** Phones on which the scenes of scenes/ are played. */
import { onTestFinished } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { Phones } from "../../src/demo/phones.ts";
import { PhonesWorld } from "../../src/demo/phones-world.ts";
import { type SceneName, sceneOf } from "../../src/demo/scenes.ts";
import type { Language } from "../../src/domain/settings.ts";
import { isoTime } from "../../src/domain/times.ts";
import type { MessageRecord } from "../../src/turns/ports.ts";

/** The phones of a scene, before its curtain rises. */
export async function openPhones(name: SceneName, language: Language = "en"): Promise<Phones> {
  const phones = new Phones(sceneOf(name, language), openRehearsal());
  onTestFinished(() => phones.close());
  await phones.open();
  return phones;
}

/** The world with a scene opened in it. `publicUrl`: where its pages are, if it has any. */
export async function openWorld(
  name: SceneName,
  language: Language = "en",
  publicUrl: string | null = null,
): Promise<PhonesWorld> {
  const world = new PhonesWorld(() => openRehearsal(publicUrl));
  onTestFinished(() => world.close());
  await world.open(name, language);
  return world;
}

/** Every text in and out, a line each; codes are dice and differ. */
export function textsIn(messages: readonly MessageRecord[]): string[] {
  return messages.map((one) => {
    const at = isoTime(one.at, "Europe/Budapest").slice(0, 19);
    const text =
      one.direction === "in"
        ? `${one.from}: ${one.body}`
        : `to ${one.outgoing.to}: ${one.outgoing.body}`;
    return `${at} ${text}`.replace(/\b\d{4}\b(?!-)/g, "####");
  });
}
