/** Every word that a Hungarian text tells people to answer with is understood, the trainer's commands included. */
import { describe, expect, test } from "vitest";
import { languageChoices, wordingOf } from "../../../src/conversations/languages/languages.ts";
import { withoutAccents } from "../../../src/conversations/texting/segments.ts";
import { commandNames } from "../../../src/conversations/trainer/trainer-commands.ts";
import {
  endsInOwnWords,
  readTrainer,
  type TrainerContext,
} from "../../../src/conversations/trainer/trainer-words.ts";
import {
  understandAnswer,
  understandName,
  understandRequest,
} from "../../../src/conversations/understanding/understand.ts";
import { effects } from "./every-trainer-text.ts";
import { rows, toPeople, toPeopleToo } from "./hungarian-texts.ts";

const words = wordingOf("hu");

describe("what a Hungarian text tells people to answer is understood", () => {
  const hu = { language: "hu" } as const;

  test.each([
    ["JELENTKEZEM", { kind: "join", name: null, places: 1 }],
    ["JELENTKEZEM Kovács Hanna", { kind: "join", name: "Kovács Hanna", places: 1 }],
    ["Jelentkezem Hanna 2", { kind: "join", name: "Hanna", places: 2 }],
    ["JOIN Hanna", { kind: "join", name: "Hanna", places: 1 }],
    ["VÁRÓLISTA", { kind: "maybe", name: null, places: 1 }],
    ["VÁRÓLISTA Hanna", { kind: "maybe", name: "Hanna", places: 1 }],
    ["VAROLISTA", { kind: "maybe", name: null, places: 1 }],
    ["LEMONDOM", { kind: "out" }],
    ["lemondom.", { kind: "out" }],
    ["ÁLLAPOT", { kind: "status" }],
    ["allapot", { kind: "status" }],
    ["IGEN", { kind: "yes" }],
    ["NEM", { kind: "no" }],
    ["STOP", { kind: "opt-out" }],
    ["START", { kind: "opt-in" }],
    ...languageChoices().flatMap(({ name, word }) => [
      [`NYELV ${word}`, { kind: "language", language: word.toLowerCase() }] as const,
      [`NYELV ${name}`, { kind: "language", language: word.toLowerCase() }] as const,
    ]),
  ] as const)("%s", (text, request) => {
    expect(understandRequest(text, hu)).toEqual(request);
  });

  test.each(["move", "seat", "offer"] as const)("IGEN and NEM to a %s", (kind) => {
    const asked = { ...hu, kind, slotTime: "09:00" };
    for (const yes of ["IGEN", "Igen.", "igen"]) expect(understandAnswer(yes, asked)).toBe("yes");
    for (const no of ["NEM", "Nem.", "nem"]) expect(understandAnswer(no, asked)).toBe("no");
  });

  /** What stands in capitals is meant to be texted: each of these words is understood somewhere above or below. */
  test("and there are no other words in capitals", () => {
    const known = "IGEN NEM JELENTKEZEM VÁRÓLISTA LEMONDOM ÁLLAPOT NYELV STOP START HU EN".split(
      " ",
    );
    const groups = [...toPeople, ...toPeopleToo];
    const texts = groups.flatMap((group) => rows(group));
    const said = texts.flatMap(([, text]) => text.match(/\p{Lu}{2,}/gu) ?? []);
    expect(new Set(said)).toEqual(new Set(known));
  });

  test("a name that was asked for is a name", () => {
    expect(understandName("Kovácsné Szilágyi Erzsébet", hu)).toBe("Kovácsné Szilágyi Erzsébet");
  });
});

describe("the trainer's commands in Hungarian", () => {
  const { commandWords, commands, usage } = words.trainer;
  const context: TrainerContext = {
    slotAt: (time) => ["10:30", "09:00"].indexOf(time),
    mentioned: { personId: 7, written: "+36301234567" },
  };
  const nameOf = (text: string): string => {
    const read = readTrainer(text, context);
    return read.kind === "command" ? read.command.name : read.kind;
  };

  test("no word means two of them, nor what carriers keep for themselves", () => {
    const all = [...commandNames, ...Object.values(commandWords).flat()];
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) {
      expect(word).toMatch(/^[A-Z]+$/);
      const { kind } = understandRequest(word, { language: "en" });
      expect(["opt-out", "opt-in", "help"]).not.toContain(kind);
    }
  });

  test.each(commandNames)("%s has a word of its own, and its usage says it", (name) => {
    const [word = ""] = commandWords[name];
    expect(withoutAccents(usage[name])).toContain(word);
    expect(withoutAccents(commands)).toContain(name === "COMMANDS" ? "" : word);
  });

  test.each(commandNames)(
    "the example of %s is read as it, in lower case and plain letters, too",
    (name) => {
      const example =
        usage[name]
          .replace(/\.$/, "")
          .split(/: | vagy /)
          .at(-1) ?? "";
      for (const text of [example, example.toLowerCase(), withoutAccents(example)])
        expect(nameOf(text)).toBe(name);
    },
  );

  test.each([
    ["FELVESZ Jana 2 +36301234567 VÁRÓLISTA", { calledName: "Jana", places: 2, word: "maybe" }],
    ["felvesz Kovács Jana +36301234567", { calledName: "Kovács Jana", places: 1, word: "join" }],
    ["áttesz Kovács Anna 9:00-ra", { who: "Kovács Anna", slot: 1 }],
    ["Nyisd 9-re", { slot: 1 }],
    ["MIÉRT Anna és nem Bea?", { who: "Anna", not: "Bea?" }],
    ["létszám 8 9:00-ra", { slot: 1, capacity: 8 }],
    ["MEHET kérlek", { name: "GO" }],
  ])("%s", (text, command) => {
    expect(readTrainer(text, context)).toEqual({
      kind: "command",
      command: expect.objectContaining(command),
    });
  });

  test("a code may follow its command's word", () => {
    expect(readTrainer("MEHET 4821", context)).toEqual({ kind: "code", code: "4821", word: "GO" });
  });

  test("nothing that is texted with a code has another four digits", () => {
    for (const [, ...both] of rows(effects))
      for (const text of both) expect(text).not.toMatch(/\d{4}/);
  });

  test("in a school with several classes the end of ÜZEN and ELMARAD names none", () => {
    for (const text of ["ÜZEN jó időt vasárnapra", "elmarad: vihar vasárnap", "TELL", "calloff"])
      expect(endsInOwnWords(text)).toBe(true);
    for (const text of ["LISTA vasárnap", "", "PIN Anna"]) expect(endsInOwnWords(text)).toBe(false);
  });
});
