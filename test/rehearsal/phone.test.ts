/** The terminal phone, typed on line by line: what it prints. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openRehearsal } from "../../src/app.ts";
import { Phone } from "../../src/rehearsal/phone.ts";
import { codeIn, eventsIn, full, newFile, pickUp } from "../support/handset.ts";
import { momentOf } from "../support/week.ts";

describe("what is printed", () => {
  test("the start says which school, what time, whether one can sign up and who types", async () => {
    const { opening, prompt, type } = await pickUp({ at: "Sat 10:00" });
    expect(opening).toContain("Juli's Dog School, +36705550100. It is Sat 2026-11-21 10:00.");
    expect(opening).toContain(
      "Sunday class, Sun 2026-11-22 10:30: sign-up has closed; /wait until Sun 10:30 leads to the next one.",
    );
    expect(opening).toContain("You are Anna, +36205550001.");
    expect(prompt()).toBe("Anna 10:00> ");
    expect(await type("/wait until Sun 10:30", "JOIN Anna")).toContain("a place on Sun 29 Nov");
    const monday = await pickUp();
    expect(monday.opening).toContain("sign-up closes on Fri 2026-11-20 18:00.");
  });

  test("what the bot texts to anybody comes at once, as in a transcript", async () => {
    const phone = await pickUp();
    expect(await phone.type("JOIN Anna")).toBe(
      [
        "",
        "Mon 16 Nov",
        "  18:00  → Anna            Thanks Anna, you have a place on Sun 22 Nov at 10:30. Can't come? Text",
        "                           OUT. This is Juli's Dog School. STOP ends these texts.",
      ].join("\n"),
    );
    expect(await phone.type("/as trainer", "STATUS")).toMatch(
      /^You are Juli, the trainer, \+36301112233\.\n {2}18:00 {2}→ Juli \(trainer\) {2}Sun 22 Nov: /,
    );
    expect(phone.prompt()).toBe("trainer 18:00> ");
  });

  test("where no terminal does, what was typed is shown too", async () => {
    const phone = await pickUp({ echoes: true });
    expect(await phone.type("JOIN Anna")).toMatch(
      /^ {2}18:00 {2}Anna → {12}JOIN Anna\n {2}18:00 {2}→ Anna {12}Thanks Anna/m,
    );
  });

  test("on the way of a wait everything comes in its order and at its time", async () => {
    const phone = await pickUp();
    await phone.type(...full);
    const printed = await phone.type("/wait until Sat 10:30");
    const times = [...printed.matchAll(/^ {2}(\d\d:\d\d) {2}(→ \S+)/gm)].map(
      ([, time, who]) => `${time} ${who}`,
    );
    // Seven and two: five stay, four go. Silent after an hour, the next are asked.
    expect(times.slice(0, 4)).toEqual([
      "09:00 → Hanna",
      "09:00 → Imre",
      "09:00 → Gabi",
      "09:00 → Feri",
    ]);
    expect(times.slice(4).every((line) => line >= "10:00")).toBe(true);
    expect(times.slice(4).length).toBeGreaterThan(0);
    expect(printed.endsWith("It is Sat 2026-11-21 10:30.")).toBe(true);
  });

  test.each([
    ["/wait 90s", "Mon 2026-11-16 18:01"],
    ["/wait 60m", "Mon 2026-11-16 19:00"],
    ["/wait 2h", "Mon 2026-11-16 20:00"],
    ["/wait 3d", "Thu 2026-11-19 18:00"],
    ["/wait until Tue 08:15", "Tue 2026-11-17 08:15"],
    ["/wait until Mon 18:00", "Mon 2026-11-23 18:00"],
    ["/wait until Sat 9:00", "Sat 2026-11-21 09:00"],
  ])("%s leads to %s", async (line, time) => {
    const phone = await pickUp();
    expect(await phone.type(line)).toContain(`It is ${time}.`);
  });

  test("the paper and the people are those of now", async () => {
    const phone = await pickUp();
    await phone.type("JOIN Anna 2", "/as Bea", "JOIN Bea");
    expect(await phone.type("/paper")).toBe(
      "Juli's paper\n  Sun 22 Nov\n  10:30 (3 of 7): Anna (2), Bea\n  Waiting: nobody",
    );
    expect(await phone.type("/people")).toBe(
      [
        "  Juli (trainer)  +36301112233",
        "  Anna            +36205550001",
        "  Bea             +36205550002",
        "  the bot         +36705550100",
      ].join("\n"),
    );
  });

  test("names are found whatever their case and accents, and whom the trainer added has her number", async () => {
    const phone = await pickUp({ as: "trainer" });
    const code = codeIn(await phone.type("ADD Béla 06 30 123 4567"));
    expect(await phone.type(code)).toContain("→ Béla ");
    expect(await phone.type("/as bela")).toBe("You are Béla, +36301234567.");
    expect(await phone.type("/as Anna", "/as ANNA")).toBe(
      "You are Anna, +36205550001.\nYou are Anna, +36205550001.",
    );
    expect(await phone.type("/as Trainer")).toBe("You are Juli, the trainer, +36301112233.");
  });

  test("the trainer is found by her name, too", async () => {
    const phone = await pickUp({ as: "juli" });
    expect(phone.opening).toContain("You are Juli, the trainer, +36301112233.");
    expect(phone.prompt()).toBe("trainer 18:00> ");
    await phone.type("/as Bea", "JOIN Bea");
    expect(await phone.type("/as JULI", "LIST")).toContain("10:30: Bea");
    await phone.type("/carrier undelivered Juli");
    const file = newFile();
    await phone.save(file);
    expect(eventsIn(file)).toContainEqual(expect.stringContaining('to: "trainer"'));
  });

  test("a namesake of the trainer whom she added is somebody else", async () => {
    const phone = await pickUp({ as: "trainer" });
    await phone.type(codeIn(await phone.type("ADD Juli 06 30 123 4567")));
    expect(await phone.type("/as Juli")).toBe("You are Juli, +36301234567.");
    expect(await phone.type("/as trainer")).toBe("You are Juli, the trainer, +36301112233.");
  });

  test("a school with several classes has a day of each open, and a paper of each", async () => {
    const school = `
classes:
  - name: Puppies
  - { name: Seniors, weekday: Wed, starts: "17:00", siblings: [], signupCloses: "Tue 18:00",
      finalizes: "Wed 09:00", decidesBy: "Wed 12:00" }
`;
    const phone = await pickUp({ school });
    expect(phone.opening).toContain("Puppies, Sun 2026-11-22 10:30: sign-up closes");
    expect(phone.opening).toContain("Seniors, Wed 2026-11-18 17:00: sign-up closes");
    await phone.type("JOIN Anna Seniors");
    expect(await phone.type("/paper")).toMatch(/Puppies[\s\S]*nobody[\s\S]*Seniors[\s\S]*Anna/);
  });
});

describe("a line that can't be carried out is answered and changes nothing", () => {
  test.each([
    ["/foo", "/foo is no command of the phone; /help shows them"],
    ["/As Bea", "/As is no command"],
    ["/as", "write /as and a name"],
    ["/as 123", '"123" is not a person\'s name; write 1 to 40 characters, a letter among them'],
    ["/wait", "write /wait and a time, as 90s, 60m, 2h or 3d (31d at most)"],
    ["/wait 60", "write /wait"],
    ["/wait 0m", "write /wait"],
    ["/wait 32d", "write /wait"],
    ["/wait 60m more", "write /wait"],
    ["/wait until", "write /wait"],
    ["/wait until Saturday", "write /wait"],
    ["/wait until Sat 24:00", "write /wait"],
    ["/paper now", "write /paper with nothing after it"],
    ["/quit now", "write /quit with nothing after it"],
    ["/carrier", "write /carrier undelivered NAME"],
    ["/carrier fails Anna", "write /carrier undelivered NAME"],
    ["/carrier undelivered 30005", "write /carrier undelivered NAME"],
    ["/carrier undelivered Zita", "nobody here is called Zita; /people shows who there is"],
    ["/carrier works Zita", "nobody here is called Zita"],
    ["/save", "write /save and the name of a file"],
    ["/save!", "write /save and the name of a file"],
    [`/save ${join(newFile(), "x.yaml")}`, "can't be written (ENOENT)"],
    [`/save ${tmpdir()}`, `${tmpdir()} is a folder; write the path of a file in it`],
    [`/save! ${tmpdir()}`, `${tmpdir()} is a folder; write the path of a file in it`],
    ["ab ".repeat(534), "that has 1602 characters, a text at most 1600"],
    ["", ""],
    ["   ", ""],
  ])("%.40s", async (line, answer) => {
    const phone = await pickUp();
    const people = await phone.type("/people");
    const printed = await phone.type(line);
    expect(printed).toContain(answer);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(await phone.texts()).toEqual([]);
    expect(await phone.type("/people")).toBe(people);
    expect(phone.prompt()).toBe("Anna 18:00> ");
    expect(await phone.type("JOIN Anna")).toContain("Thanks Anna");
  });

  test("but /quit hangs up, and so does nothing else", async () => {
    const phone = new Phone({
      schoolFile: { name: "school.yaml", text: "" },
      startsAt: momentOf("Mon 18:00"),
      as: "Anna",
      openGround: openRehearsal,
      print: () => {},
      echoes: false,
    });
    onTestFinished(() => phone.close());
    await phone.open();
    expect(await phone.type("/nonsense")).toBe(true);
    expect(await phone.type("quit")).toBe(true);
    expect(await phone.type(" /quit ")).toBe(false);
  });

  test("who types first needs a name, too", async () => {
    await expect(pickUp({ as: "42" })).rejects.toMatchObject({ code: "invalid" });
    await expect(pickUp({ as: "" })).rejects.toMatchObject({ code: "invalid" });
  });
});
