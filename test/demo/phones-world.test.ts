/** The world of the phones: one clock for all who look, and one thing after another. */
import { describe, expect, test } from "vitest";
import type { PhonesWorld } from "../../src/demo/phones-world.ts";
import { minuteMs } from "../../src/domain/times.ts";
import { openWorld } from "../support/scenes.ts";

async function passed(world: PhonesWorld, work: () => Promise<unknown>): Promise<number> {
  const before = (await world.look()).now;
  await work();
  return (await world.look()).now - before;
}

describe("the clock", () => {
  test("stands still until it is played, and again when it is paused", async () => {
    const world = await openWorld("everyone-silent");
    expect(await passed(world, () => world.tick(500))).toBe(0);
    await world.play();
    expect(await passed(world, () => world.tick(500))).toBe(30_000);
    await world.pause();
    expect(await passed(world, () => world.tick(500))).toBe(0);
    expect(await world.look()).toMatchObject({ isPlaying: false, speed: 60 });
  });

  test.each([
    [1, 1_000],
    [60, 60_000],
    [600, 600_000],
  ])("at %d× a second takes %d ms", async (speed, ms) => {
    const world = await openWorld("everyone-silent");
    await world.play(speed);
    expect(await passed(world, () => world.tick(1_000))).toBe(ms);
  });

  test("keeps what is less than a second until it is one", async () => {
    const world = await openWorld("everyone-silent");
    await world.play(1);
    expect(await passed(world, () => world.tick(400))).toBe(0);
    expect(await passed(world, () => world.tick(400))).toBe(0);
    expect(await passed(world, () => world.tick(400))).toBe(1_000);
  });

  test("doesn't leap when the machine has slept", async () => {
    const world = await openWorld("everyone-silent");
    await world.play(60);
    expect(await passed(world, () => world.tick(3_600_000))).toBe(minuteMs);
  });

  test("stands once somebody has paused it, also where a tick came before that was done", async () => {
    const world = await openWorld("everyone-silent");
    await world.play(600);
    const moved = await passed(world, async () => {
      const pausing = world.pause();
      await world.tick(200);
      await pausing;
    });
    expect(moved).toBe(0);
    await world.play(1);
    expect(await passed(world, () => world.tick(1_000))).toBe(1_000);
  });

  test("goes on by ten minutes, and to the next deadline, also while it stands", async () => {
    const world = await openWorld("everyone-silent");
    expect(await passed(world, () => world.toNextDeadline())).toBe(5 * minuteMs);
    expect(await passed(world, () => world.advance(10 * minuteMs))).toBe(10 * minuteMs);
  });

  test("stops by itself where the scene is over, once", async () => {
    const world = await openWorld("everyone-silent");
    await world.play(600);
    for (let ticks = 0; ticks < 20; ticks += 1) await world.tick(1_000);
    const { isOver, isPlaying, now } = await world.look();
    expect({ isOver, isPlaying }).toEqual({ isOver: true, isPlaying: false });
    await world.play();
    for (let ticks = 0; ticks < 3; ticks += 1) await world.tick(1_000);
    expect(await world.look()).toMatchObject({ isPlaying: true, now: now + 30 * minuteMs });
  });
});

test("a scene that is opened begins anew, standing still, and whoever looked at another is told", async () => {
  const world = await openWorld("typical-saturday");
  const first = await world.look();
  await world.play(600);
  await world.tick(1_000);
  await world.open("two-siblings", "hu");
  const second = await world.look();
  expect(second).toMatchObject({
    scene: "two-siblings",
    language: "hu",
    isPlaying: false,
    speed: 60,
  });
  expect(second.opening).toBe(first.opening + 1);
  await world.open("typical-saturday", "en");
  expect(await world.look()).toMatchObject({ now: first.now, messages: first.messages });
});

test("what is asked for at once is done one after the other, and each change has its mark", async () => {
  const world = await openWorld("freed-place");
  const marks = new Set<string>();
  world.onChange(() => marks.add(world.mark));
  const { people } = await world.look();
  await Promise.all([
    ...people.slice(0, 3).map(({ phone }) => world.text(phone, "STATUS")),
    world.advance(minuteMs),
    ...people.slice(3, 6).map(({ phone }) => world.text(phone, "STATUS")),
  ]);
  const { messages, taken } = await world.look();
  const times = messages.slice(-12).map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBe(2);
  expect(taken.size).toBe(6);
  expect(marks.size).toBe(7);
});

test("what fails is told whoever asked for it, and everything else goes on", async () => {
  const world = await openWorld("freed-place");
  await expect(world.text("+36000000000", "STATUS")).rejects.toThrow("nobody here has this phone");
  const [somebody] = (await world.look()).people;
  await world.text(somebody?.phone ?? "", "STATUS");
  expect((await world.look()).messages.at(-1)).toMatchObject({ direction: "out" });
});

describe("a code", () => {
  async function playing(): Promise<PhonesWorld> {
    const world = await openWorld("freed-place");
    await world.play();
    return world;
  }
  const trainer = "+36301112233";

  test("that the trainer is given stops the clock until somebody plays on", async () => {
    const world = await playing();
    await world.text(trainer, "STATUS");
    expect(await world.look()).toMatchObject({ isPlaying: true, awaitsCode: false });
    await world.text(trainer, "SPLIT");
    expect(await world.look()).toMatchObject({ isPlaying: false, awaitsCode: true });
    await world.play();
    await world.tick(1_000);
    expect(await world.look()).toMatchObject({ isPlaying: true, awaitsCode: true });
    await world.advance(5 * minuteMs);
    expect((await world.look()).awaitsCode).toBe(false);
  });

  test("stops it, too, when it comes of something said on a page", async () => {
    const world = await openWorld("freed-place", "en", "http://127.0.0.1:1");
    await world.text(trainer, "LINK");
    await world.text(trainer, "PAUSE");
    await world.play();
    const opened = await openedLive(world);
    await world.pages.say(opened, "once", "RESUME");
    expect(await world.look()).toMatchObject({ isPlaying: false, awaitsCode: true });
  });
});

async function openedLive(world: PhonesWorld) {
  const texts = JSON.stringify((await world.look()).messages);
  const [, token = ""] = /\/live\/(\w+)/.exec(texts) ?? [];
  const opened = await world.pages.open("live", token);
  if (!opened) throw new Error("the link opens nothing");
  return opened;
}

describe("what is meant for another opening than the one that is on", () => {
  test("isn't done, whatever it is", async () => {
    const world = await openWorld("typical-saturday");
    const { opening, people } = await world.look();
    const phone = people[0]?.phone ?? "";
    await world.open("freed-place", "en");
    const before = await world.look();
    await Promise.all([
      world.text(phone, "OUT", opening),
      world.advance(minuteMs, opening),
      world.toNextDeadline(opening),
      world.play(600, opening),
      world.letAnswer(false, opening),
    ]);
    expect(await world.look()).toEqual(before);
    await world.play(600, before.opening);
    await world.pause(opening);
    await world.letAnswer(false, before.opening);
    await world.text(phone, "STATUS", before.opening);
    expect(await world.look()).toMatchObject({ isPlaying: true, answersByItself: false });
    expect((await world.look()).taken.size).toBe(1);
  });

  test("neither is what was pressed on its pages", async () => {
    const world = await openWorld("typical-saturday", "en", "http://127.0.0.1:1");
    await world.text("+36301112233", "LINK");
    const opened = await openedLive(world);
    await world.open("typical-saturday", "en");
    await world.pages.say(opened, "once", "PAUSE");
    expect((await world.look()).record.day.paused).toBe(false);
  });
});

test("each scene ends by itself, also the second one, and stays over in the weeks that follow", async () => {
  const world = await openWorld("everyone-silent");
  for (const scene of ["everyone-silent", "typical-saturday"] as const) {
    await world.open(scene, "en");
    await world.play(600);
    for (let ticks = 0; ticks < 30; ticks += 1) await world.tick(1_000);
    expect(await world.look()).toMatchObject({ isOver: true, isPlaying: false });
  }
  await world.advance(2 * 24 * 60 * minuteMs);
  expect((await world.look()).isOver).toBe(true);
});
