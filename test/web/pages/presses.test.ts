/** How often a page may be pressed. */
import { expect, test } from "vitest";
import { hourMs } from "../../../src/domain/times.ts";
import { Pressed, pressesPerHourMax, Ration } from "../../../src/web/pages/presses.ts";

test("a link has so many presses in any hour, whatever others have", () => {
  const ration = new Ration();
  for (let press = 0; press < pressesPerHourMax; press += 1) {
    expect(ration.allows("one", press)).toBe(true);
  }
  expect(ration.allows("one", pressesPerHourMax)).toBe(false);
  expect(ration.allows("other", pressesPerHourMax)).toBe(true);
  expect(ration.allows("one", hourMs - 1)).toBe(false);
  // The first has run out, the second hasn't.
  expect(ration.allows("one", hourMs)).toBe(true);
  expect(ration.allows("one", hourMs)).toBe(false);
});

test("the latest thousand presses are known, and no more", () => {
  const pressed = new Pressed();
  for (let press = 0; press <= 1_000; press += 1) pressed.add(`press ${press}`);
  expect(["press 0", "press 1", "press 1000"].map((one) => pressed.has(one))).toEqual([
    ...[false, true, true],
  ]);
});
