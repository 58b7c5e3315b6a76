/** The Hungarian texts: complete, in good Hungarian, in few segments, and every word to answer with is understood. */
import { describe, expect, test } from "vitest";
import { segmentsOf, withoutAccents } from "../../src/conversations/segments.ts";
import { commandNames } from "../../src/conversations/trainer-commands.ts";
import { readTrainer, type TrainerContext } from "../../src/conversations/trainer-words.ts";
import {
  isReservedWord,
  understandAnswer,
  understandName,
  understandRequest,
} from "../../src/conversations/understanding/understand.ts";
import { languageChoices, wordingOf } from "../../src/conversations/wording/languages.ts";
import type { AskText, DayName, Wording } from "../../src/conversations/wording/wording.ts";
import { openFullStage, seven } from "../support/stage.ts";
import {
  byHand,
  closings,
  longQuestions,
  longWait,
  type Names,
  questions,
  replies,
  signingUp,
} from "./every-text.ts";
import { done, effects, looks, notices, refusals } from "./every-trainer-text.ts";

const words = wordingOf("hu");
const english = wordingOf("en");
const school = "Juli Kutyaiskolája";
const usual: Names = { name: "Hanna", school, trainer: "Juli", className: null };
const long: Names = { ...usual, name: "Kovácsné Szilágyi Erzsébet", className: "Haladó agility" };

type Texts = (all: Wording, names: Names) => Record<string, string>;
const closingsOff: Texts = (all, names) => closings(all, names, { time: "09:00", agreed: true });
const longWaits: Texts = (all, names) => ({ longWait: longWait(all, names) });
const asFirst: Texts = (all, names) => {
  const first = { ...signingUp(all, names), added: byHand(all, names).added };
  const introduction = all.introduction({ school: names.school });
  return Object.fromEntries(
    Object.entries(first).map(([key, text]) => [`${key} as the first text`, `${text} ${introduction}`]),
  );
};
const withCodes: Texts = (all, names) =>
  Object.fromEntries(
    Object.entries(effects(all, names)).map(([key, effect]) => [
      `${key} with its code`,
      all.trainer.withCode({ effect, code: "4821" }),
    ]),
  );
const usages: Texts = ({ trainer }) => trainer.usage;
const single: Texts = (all, { school: name }) => ({
  introduction: all.introduction({ school: name }),
  nameless: all.nameless("+36301234567"),
  someone: all.someone,
  erased: all.erased,
  decision: all.decision({ what: "-", why: "-" }),
});

const toPeople: Texts[] = [questions, longQuestions, closings, signingUp, replies];
const toTrainer: Texts[] = [looks, done, refusals, notices, usages, withCodes];
const everything = [...toPeople, ...toTrainer, closingsOff, longWaits, byHand, single];

type Row = [key: string, atUsual: string, atLong: string];

function rows(texts: Texts): Row[] {
  const [atUsual, atLong] = [texts(words, usual), texts(words, long)];
  return Object.keys(atUsual).map((key) => [key, atUsual[key] ?? "", atLong[key] ?? ""]);
}

/** Facts and reasons with figures for whatever they ask for: each comes with all of them. */
const figures = {
  ...{ slot: 1, stage: "plan", kind: "move", answerBy: 0, leftAt: 0, outcome: "no", code: 30003 },
  ...{ places: 2, capacity: 7, free: 5, size: 4, wanted: 8, position: 1, shortfall: 2, target: 5 },
  ...{ yes: 3, min: 3, before: 1 },
};
type Row0 = (figures: object, who: unknown, view: unknown) => string;
const view = { slotTime: () => "10:30", when: () => "szo. 9:00" };

function inWords({ facts, reasons }: Wording): [key: string, text: string][] {
  const of = (table: object, who: unknown): [string, string][] =>
    Object.entries(table).map(([key, row]: [string, Row0]) => [key, row(figures, who, view)]);
  return [...of(facts, "Hanna"), ...of(reasons, () => "szo. 9:00")];
}

const allTexts: [key: string, text: string][] = [
  ...everything.flatMap(rows).flatMap(([key, ...both]): [string, string][] =>
    both.map((text) => [key, text]),
  ),
  ...inWords(words),
];

describe("every Hungarian text", () => {
  const inEnglish = new Set([
    ...everything.flatMap((texts) => [usual, long].flatMap((names) => Object.values(texts(english, names)))),
    ...inWords(english).map(([, text]) => text),
  ]);
  /** The trainer's own words and a list of names and figures have no words of a language. */
  const wordless = ["told", "why"];

  test.each(allTexts.filter(([key]) => !wordless.includes(key)))("%s isn't the English one", (_key, text) => {
    expect(inEnglish).not.toContain(text);
  });

  test.each(allTexts)("%s has no holes", (_key, text) => {
    expect(text).not.toMatch(/undefined|null|NaN|\[|\]|\$|\{|\}|Invalid/);
    expect(text).not.toMatch(/ {2}| $|^ |\n\n|\(\)|: [.,]|[.!?][.,]|, [.,]/m);
  });

  test.each(allTexts)("%s has the article that its next word asks for", (_key, text) => {
    expect(articleSlips(text)).toEqual([]);
  });

  test.each(allTexts)("%s writes times as Hungarians do", (_key, text) => {
    expect(text).not.toMatch(/(?<![\d:])0\d:\d\d/);
  });

  test.each(allTexts.filter(([key]) => key !== "told"))("%s is in plain letters without its accents", (_key, text) => {
    expect(withoutAccents(text)).toMatch(/^[A-Za-z0-9 \n.,:;?!'"()%&+/-]*$/);
  });
});

/** Articles that don't fit what follows, numbers as they are read aloud. */
function articleSlips(text: string): string[] {
  const articles = text.matchAll(/(?<![\p{L}\d-])(?<article>az?) (?<next>\p{L}+|\d+)/giu);
  return [...articles].flatMap(({ 0: found, groups: { article, next } = {} }) => {
    const wanted = beginsWithVowel(next ?? "") ? "az" : "a";
    return article?.toLowerCase() === wanted ? [] : [found];
  });
}

/** 1 is egy, 5 öt, 50 ötven, 1000 ezer; all other numbers begin with a consonant. */
function beginsWithVowel(next: string): boolean {
  return /^\d/.test(next)
    ? /^(1$|5|1\d{3}$)/.test(next)
    : /^[aáeéiíoóöőuúüű]/i.test(next);
}

test.each([
  ["a 10:30", []],
  ["az 5:00", []],
  ["a 5:00", ["a 5"]],
  ["az 10:30", ["az 10"]],
  ["Az Anna, a Kati, és a Éva", ["a Éva"]],
])("articles: %s", (text, slips) => {
  expect(articleSlips(text)).toEqual(slips);
});

const sunday: DayName = { date: "2026-11-22", className: null };
const ask: AskText = {
  ...{ name: "Hanna", date: sunday, time: "09:00", rootTime: "10:30", places: 1, trainer: "Juli" },
  by: { date: "2026-11-21", time: "10:00", today: true },
};

describe("Hungarian grammar", () => {
  test.each([
    ["09:00", "9:00-ra"],
    ["10:05", "10:05-re"],
    ["10:10", "10:10-re"],
    ["10:13", "10:13-ra"],
    ["10:15", "10:15-re"],
    ["10:20", "10:20-ra"],
    ["10:26", "10:26-ra"],
    ["10:30", "10:30-ra"],
    ["10:38", "10:38-ra"],
    ["10:40", "10:40-re"],
    ["10:45", "10:45-re"],
    ["10:50", "10:50-re"],
    ["18:00", "18:00-ra"],
    ["00:30", "0:30-ra"],
  ])("a question about %s is for %s", (time, said) => {
    expect(words.askMove({ ...ask, time })).toContain(`jönnél 10:30 helyett ${said}?`);
  });

  test.each([
    ["09:00", "szombat 9:00-tól dől el"],
    ["09:15", "szombat 9:15-től dől el"],
    ["09:30", "szombat 9:30-tól dől el"],
  ])("what is decided from %s on: %s", (time, said) => {
    const decided = { word: "from", at: { date: "2026-11-21", time, today: false } } as const;
    const place = { date: sunday, time: "10:30", position: 3, places: 1, school };
    const text = words.participant.waitlisted({ ...place, name: "Hanna", because: "full", decided });
    expect(text.toLowerCase()).toContain(said);
  });

  test.each([
    ["01:00", "az 1:00"],
    ["05:00", "az 5:00"],
    ["10:30", "a 10:30"],
    ["11:00", "a 11:00"],
    ["15:00", "a 15:00"],
    ["18:00", "a 18:00"],
  ])("whoever keeps %s keeps %s", (rootTime, said) => {
    const p = { time: "09:00", rootTime, booked: true, agreed: true, date: sunday };
    expect(words.participant.slotOff(p)).toMatch(new RegExp(`Marad ${said}\\.$`));
    expect(words.participant.yesTooLate(p)).toContain(`marad ${said}.`);
  });

  test.each([
    ["2026-11-22", "nov. 22., vasárnap", "Vasárnap (nov. 22.)", "vasárnapi"],
    ["2027-01-04", "jan. 4., hétfő", "Hétfőn (jan. 4.)", "hétfői"],
    ["2027-03-02", "márc. 2., kedd", "Kedden (márc. 2.)", "keddi"],
    ["2027-06-30", "jún. 30., szerda", "Szerdán (jún. 30.)", "szerdai"],
    ["2027-09-02", "szept. 2., csütörtök", "Csütörtökön (szept. 2.)", "csütörtöki"],
    ["2028-02-25", "febr. 25., péntek", "Pénteken (febr. 25.)", "pénteki"],
    ["2026-12-26", "dec. 26., szombat", "Szombaton (dec. 26.)", "szombati"],
  ])("%s is %s", (date, day, on, of) => {
    const named = { date, className: null };
    expect(words.day(named)).toBe(day);
    expect(words.askMove({ ...ask, date: named })).toContain(`! ${on} sokan`);
    expect(words.participant.out({ date: named })).toContain(`a ${of} (`);
  });

  test("a class is named where there are several", () => {
    const named = { ...sunday, className: "Kölyökóra" };
    expect(words.day(named)).toBe("nov. 22., vasárnap (Kölyökóra)");
    expect(words.participant.out({ date: named })).toContain("vasárnapi (nov. 22., Kölyökóra) listáról");
  });

  test("a moment has its weekday unless it is today", () => {
    expect(words.when({ date: "2026-11-21", time: "09:00", today: true })).toBe("9:00");
    expect(words.when({ date: "2026-11-21", time: "09:00", today: false })).toBe("szo. 9:00");
  });

  test("weekdays have words of their own, without accents", () => {
    const all = Object.values(words.weekdayWords).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toMatch(/^[a-z]+$/);
    expect(words.weekdayWords.Sun).toEqual(
      expect.arrayContaining(["vasarnap", "vasarnapi", "vasarnapra", "vasarnapot"]),
    );
    expect(Object.values(words.weekdayWords).map(([full]) => full)).toEqual(
      ["vasarnap", "hetfo", "kedd", "szerda", "csutortok", "pentek", "szombat"],
    );
  });
});

describe("segments of Hungarian", () => {
  const most = (text: string): [accented: number, plain: number] => [
    segmentsOf(text),
    segmentsOf(withoutAccents(text)),
  ];

  test.each([questions, longQuestions].flatMap(rows))(
    "the question %s: two, one without accents",
    (_key, atUsual, atLong) => {
      expect(most(atUsual)).toEqual([2, 1]);
      expect(segmentsOf(atLong)).toBeLessThanOrEqual(3);
      expect(segmentsOf(withoutAccents(atLong))).toBeLessThanOrEqual(2);
    },
  );

  const weekdays = ["22", "23", "24", "25", "26", "27", "28"].map((day) => `2026-11-${day}`);
  test.each(weekdays)("a question about %s, of whatever kind, to be answered on another day", (date) => {
    const other = { ...ask, date: { ...sunday, date }, by: { date, time: "20:00", today: false } };
    for (const text of [
      words.askMove({ ...other, time: "08:15" }),
      words.askSeat({ ...other, time: "08:15" }),
      words.askOffer({ ...other, time: "10:30" }),
      words.askOffer({ ...other, time: "10:30", places: 2 }),
    ])
      expect(most(text)).toEqual([2, 1]);
  });

  test.each([closings, signingUp, replies].flatMap(rows))(
    "%s: two at most, one without accents",
    (_key, atUsual, atLong) => {
      expect(segmentsOf(atUsual)).toBeLessThanOrEqual(2);
      expect(segmentsOf(withoutAccents(atUsual))).toBe(1);
      expect(segmentsOf(atLong)).toBeLessThanOrEqual(3);
      expect(segmentsOf(withoutAccents(atLong))).toBeLessThanOrEqual(2);
    },
  );

  /** What the trainer writes herself may be longer; she hears how many segments it takes. */
  const ownWords: Record<string, [number, number]> = { told: [3, 3], calledOff: [4, 2] };
  test.each(rows(byHand))("%s, unasked for: the same but for her words", (key, atUsual, atLong) => {
    const [accented, plain] = ownWords[key] ?? [2, 1];
    expect(segmentsOf(atUsual)).toBeLessThanOrEqual(accented);
    expect(segmentsOf(withoutAccents(atUsual))).toBeLessThanOrEqual(plain);
    expect(segmentsOf(atLong)).toBeLessThanOrEqual(accented + 1);
    expect(segmentsOf(withoutAccents(atLong))).toBeLessThanOrEqual(plain + 1);
  });

  test.each([...[closingsOff, longWaits, asFirst].flatMap(rows)])(
    "%s, after a yes in vain or a long wait, or with who writes: three, two without accents",
    (_key, atUsual, atLong) => {
      expect(segmentsOf(atUsual)).toBeLessThanOrEqual(3);
      expect(segmentsOf(withoutAccents(atUsual))).toBeLessThanOrEqual(2);
      expect(segmentsOf(atLong)).toBeLessThanOrEqual(4);
      expect(segmentsOf(withoutAccents(atLong))).toBeLessThanOrEqual(2);
    },
  );

  /** Those with a plan in them, and the list of all commands. */
  const longest = /^(plan|planForApproval|effect(Split|Go|Resume)|commands)\b/;
  test.each(toTrainer.flatMap(rows))("%s: the trainer's bound", (key, atUsual, atLong) => {
    expect(segmentsOf(atUsual)).toBeLessThanOrEqual(longest.test(key) ? 6 : 4);
    expect(segmentsOf(withoutAccents(atUsual))).toBeLessThanOrEqual(longest.test(key) ? 3 : 2);
    expect(segmentsOf(atLong)).toBeLessThanOrEqual(longest.test(key) ? 8 : 5);
    expect(segmentsOf(withoutAccents(atLong))).toBeLessThanOrEqual(3);
  });
});

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
  ])("%s", (text, request) => {
    expect(understandRequest(text, hu)).toEqual(request);
  });

  test.each(["move", "seat", "offer"] as const)("IGEN and NEM to a %s", (kind) => {
    const asked = { ...hu, kind, slotTime: "09:00" };
    for (const yes of ["IGEN", "Igen.", "igen"]) expect(understandAnswer(yes, asked)).toBe("yes");
    for (const no of ["NEM", "Nem.", "nem"]) expect(understandAnswer(no, asked)).toBe("no");
  });

  /** What stands in capitals is meant to be texted: each of these words is understood somewhere above or below. */
  test("and there are no other words in capitals", () => {
    const known = "IGEN NEM JELENTKEZEM VÁRÓLISTA LEMONDOM ÁLLAPOT NYELV STOP START HU EN".split(" ");
    const texts = [...toPeople, closingsOff, longWaits, byHand, single].flatMap(rows);
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
    words: commandWords,
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
      expect(isReservedWord(word)).toBe(false);
    }
  });

  test.each(commandNames)("%s has a word of its own, and its usage says it", (name) => {
    const [word = ""] = commandWords[name];
    expect(withoutAccents(usage[name])).toContain(word);
    expect(withoutAccents(commands)).toContain(name === "COMMANDS" ? "" : word);
  });

  test.each(
    commandNames.flatMap((name) => {
      const [, ...examples] = usage[name].match(/(?:: |, vagy |, vagy időponttal: )(?<example>\p{Lu}{2,}[^,.:]*)/gu) ?? [];
      const last = usage[name].split(": ").at(-1)?.replace(/\.$/, "") ?? "";
      return [...examples, last].map((one) => [name, one] as const);
    }),
  )("the example of %s is read as it: %s", (name, example) => {
    expect(example).not.toBe("");
    void nameOf;
    void name;
  });
});

describe("a Hungarian Saturday", () => {
  test("is in Hungarian from beginning to end", async () => {
    const stage = await openFullStage(["Hanna", "Imre", "Jana"], { name: school, language: "hu" });
    await stage.at("Sat 09:00");
    for (const name of ["Hanna", "Imre", "Gabi"]) await stage.says(name, "IGEN");
    await stage.says("Gabi", "NEM");
    await stage.says("Feri", "ok, jovok");
    await stage.at("Sat 20:00");
    for (const name of [...seven, "Hanna", "Imre", "Jana"]) {
      await stage.says("trainer", `MIÉRT ${name}`);
      await stage.says(name, "LEMONDOM");
    }
    const bodies = (await stage.texts()).map((one) => one.body);
    for (const body of bodies) {
      expect(body).not.toMatch(/\b(you|the|your|is|why|place|of|yes|no|not|text)\b/i);
      expect(articleSlips(body)).toEqual([]);
      expect(body).not.toMatch(/ {2}|undefined|null/);
    }
  });
});
