/** On the live page: the command that waits for its code, and what is said of codes that were wrong or ran out. */
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import { openFullStage, openStage, type Setting, type Stage } from "../../support/stage.ts";
import { liveOn } from "./looking.ts";

const waiting = ["Hanna", "Imre", "Jana"];

describe("a command that waits for its code", () => {
  async function waitingFor(command: string, setting: Setting = {}): Promise<Stage> {
    const stage = await openFullStage(waiting, setting);
    await stage.says("trainer", command);
    return stage;
  }

  test("is there with what it does and how long it waits", async () => {
    const stage = await waitingFor("SPLIT");
    const { code } = await liveOn(stage);
    expect(code).toMatchObject({ command: "SPLIT", untilText: "until 12:05" });
    expect(code?.effect).toContain(
      "SPLIT ends sign-up and starts asking now.\nSun 22 Nov: 7 booked",
    );
    expect(code?.until).toBe(stage.house.clock.now() + 5 * 60_000);
  });

  const commands = [
    ...["SPLIT", "CAPACITY 9", "TELL bring 4821 towels", "CALLOFF 4821 reasons", "REMOVE Anna"],
    ...["ADD Kati +36301114821", "MOVE Hanna 9:00", "WAIT Anna", "PIN Gabi"],
  ];
  test.each(commands)("%s: nothing on the page holds the code", async (command) => {
    const { code, ...rest } = await liveOn(await waitingFor(command));
    expect(code?.command).toBe(command.split(" ")[0]);
    expect(JSON.stringify([code?.effect, code?.untilText, rest])).not.toContain("4821");
    expect(code?.effect).not.toMatch(/(?<!\d)\d{4}(?!\d)/);
  });

  test("a class's name that could be it is written apart", async () => {
    const stage = await openStage({ more: [{ name: "Barn 4821 dogs", starts: "17:00" }] });
    await stage.says("trainer", "SPLIT dogs");
    await stage.lookAt("Barn 4821 dogs");
    expect((await liveOn(stage)).code?.effect).toContain("(Barn 48 21 dogs)");
  });

  test("whoever is to be added is known by name", async () => {
    const stage = await waitingFor("ADD Kati +36301119988");
    expect((await liveOn(stage)).code?.effect).toMatch(
      /^ADD Kati: Sun 22 Nov 10:30, .* waitlist, 4th/,
    );
  });

  test("its effect is that of now", async () => {
    const stage = await waitingFor("REMOVE Anna");
    expect((await liveOn(stage)).code?.effect).toContain("REMOVE takes Anna (10:30) off");
    await stage.says("Anna", "OUT");
    expect((await liveOn(stage)).code?.effect).toContain("Nobody called Anna");
  });

  test("is gone when it has run out, was used, or was for another day", async () => {
    const stage = await waitingFor("SPLIT");
    await stage.at("Mon 12:05");
    expect((await liveOn(stage)).code).toBeNull();
    await stage.orders("PIN Anna");
    expect((await liveOn(stage)).code).toBeNull();
    const two = await openStage({ more: [{ name: "Puppies", starts: "17:00" }] });
    await two.says("trainer", "CALLOFF Puppies");
    expect((await liveOn(two)).code).toBeNull();
    await two.lookAt("Puppies");
    expect((await liveOn(two)).code?.command).toBe("CALLOFF");
  });

  test.each([
    ["en", "That's not the code. 2 tries left.", "That's not the code. 1 try left."],
    ["hu", "Ez nem az a kód. Még 2 próbád van.", "Ez nem az a kód. Még 1 próbád van."],
  ] as const)(
    "says after a wrong code how many tries are left, in %s",
    async (language, ...says) => {
      const stage = await waitingFor(language === "en" ? "SPLIT" : "OSZTÁS", { language });
      expect((await liveOn(stage)).code?.wrong).toBeNull();
      for (const wrong of says) {
        await stage.says("trainer", "1111");
        expect((await liveOn(stage)).code?.wrong).toBe(wrong);
      }
      expect((await liveOn(stage)).codeRefused).toBeNull();
      await stage.says("trainer", "1111");
      const { codeSpent } = wordingOf(language).pages.views.live;
      expect(await liveOn(stage)).toMatchObject({ code: null, codeRefused: codeSpent });
      await stage.at("Mon 12:04");
      expect((await liveOn(stage)).codeRefused).toBe(codeSpent);
      await stage.at("Mon 12:05");
      expect((await liveOn(stage)).codeRefused).toBeNull();
    },
  );

  test("says after the last wrong code that it was, until the trainer does something", async () => {
    const stage = await waitingFor("SPLIT");
    for (let tries = 0; tries < 3; tries += 1) await stage.says("trainer", "1111");
    await stage.says("Hugo", "OUT");
    expect((await liveOn(stage)).codeRefused).toContain("it was the last try");
    await stage.at("Mon 12:01");
    await stage.says("trainer", "PAUSE");
    expect((await liveOn(stage)).codeRefused).toBeNull();
    await stage.says("trainer", "RESUME");
    await stage.says("trainer", "1111");
    await stage.says("trainer", stage.code);
    expect(await liveOn(stage)).toMatchObject({ code: null, codeRefused: null });
  });

  test("says so, too, where all that she did came at one moment, as on a clock that stands", async () => {
    const stage = await waitingFor("PAUSE");
    await stage.says("trainer", "RESUME");
    for (let tries = 0; tries < 3; tries += 1) await stage.says("trainer", "1111");
    expect((await liveOn(stage)).codeRefused).toContain("it was the last try");
  });

  test("says of another class's code nothing", async () => {
    const stage = await openStage({ more: [{ name: "Puppies", starts: "17:00" }] });
    await stage.says("trainer", "CALLOFF Puppies");
    for (let tries = 0; tries < 3; tries += 1) await stage.says("trainer", "1111");
    expect((await liveOn(stage)).codeRefused).toBeNull();
    await stage.lookAt("Puppies");
    expect((await liveOn(stage)).codeRefused).toContain("it was the last try");
  });

  test("says for a while of a code that has run out that it has", async () => {
    const stage = await waitingFor("SPLIT");
    await stage.at("Mon 12:05");
    const says = (await liveOn(stage)).codeRefused;
    expect(says).toMatch(/^That code has run out\. Nothing was done; text SPLIT again/);
    await stage.at("Mon 12:09");
    expect((await liveOn(stage)).codeRefused).toBe(says);
    await stage.at("Mon 12:10");
    expect((await liveOn(stage)).codeRefused).toBeNull();
  });

  test("isn't asked for while no codes are taken", async () => {
    const stage = await waitingFor("SPLIT");
    for (let tries = 0; tries < 9; tries += 1) {
      if (tries % 2 === 0) await stage.says("trainer", "SPLIT");
      if (tries === 8) expect((await liveOn(stage)).code).not.toBeNull();
      await stage.says("trainer", "1111");
    }
    expect((await stage.person("trainer")).session.state).toBe("awaiting-code");
    expect((await liveOn(stage)).code).toBeNull();
  });

  test("says while no codes are taken until when", async () => {
    const stage = await waitingFor("SPLIT");
    for (let tries = 0; tries < 9; tries += 1) {
      await stage.says("trainer", "1111");
      if (tries % 3 === 2 && tries < 8) await stage.says("trainer", "SPLIT");
    }
    const [answer] = await stage.says("trainer", "SPLIT");
    expect(answer).toContain("Too many wrong codes");
    expect(await liveOn(stage)).toMatchObject({ code: null, codeRefused: answer });
  });

  test("in Hungarian it is called as it is there", async () => {
    const { code } = await liveOn(await waitingFor("OSZTÁS", { language: "hu" }));
    expect(code).toMatchObject({ command: "OSZTÁS", untilText: "12:05-ig" });
    expect(code?.effect).toMatch(/^OSZTÁS: lezárom a jelentkezést/);
  });
});
