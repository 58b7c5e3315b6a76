/** What Hungarian texts ask for when no ask is open, and which names they give. */
import { describe, expect, test } from "vitest";
import {
  understandName,
  understandRequest,
} from "../../../src/conversations/understanding/understand.ts";

const hungarian = { language: "hu", names: ["Juli"] } as const;
const asked = (text: string) => understandRequest(text, hungarian);

describe("a Hungarian booking", () => {
  test.each<[text: string, name: string | null, places: number]>([
    ["JÖN", null, 1],
    ["jon", null, 1],
    ["JÖN Jana 2", "Jana", 2],
    ["Jön Kovács Jana", "Kovács Jana", 1],
    ["JÖN Kovács Jana két kutyával, köszi!", "Kovács Jana", 2],
    ["JOIN Jana 2", "Jana", 2],
    ["join Király Péter", "Király Péter", 1],
    ["jelentkezem", null, 1],
    ["Szia Juli! Jelentkezem vasárnapra", null, 1],
    ["Jelentkezem az órára, Kovács Jana", "Kovács Jana", 1],
    ["jelentkezem 2 kutyával", null, 2],
    ["jövök", null, 1],
    ["Jövünk vasárnap!", null, 1],
    ["jövünk 2 kutyával", null, 2],
    ["szeretnék jönni", null, 1],
    ["Jó napot! Szeretnék jelentkezni vasárnapra", null, 1],
    ["feliratkozom", null, 1],
    ["foglalok", null, 1],
    ["kérek egy helyet", null, 1],
    ["írj fel vasárnapra", null, 1],
  ])("JOIN is understood: %s", (text, name, places) => {
    expect(asked(text)).toEqual({ kind: "join", name, places });
  });

  test.each<[text: string, name: string | null, places: number]>([
    ["TALÁN", null, 1],
    ["talán", null, 1],
    ["Talán Béla 2", "Béla", 2],
    ["várólista", null, 1],
    ["várólistára, kérem", null, 1],
    ["Kérem, írjatok fel a várólistára", null, 1],
    ["lehet, hogy jövök", null, 1],
    ["talán tudok jönni", null, 1],
    ["MAYBE Béla", "Béla", 1],
  ])("MAYBE is understood: %s", (text, name, places) => {
    expect(asked(text)).toEqual({ kind: "maybe", name, places });
  });

  test.each([
    "JÖN?",
    "jövök később",
    "jövök, ha lesz hely",
    "jövök 10:30-ra",
    "jövök Jana",
    "JÖN Anna és Béla",
    "JOIN Anna és Béla",
    "JÖN holnap",
    "JÖN 0",
    "JÖN 12",
    "talán holnap",
    "lehet",
    "mikor lesz óra?",
  ])("anything else is asked back: %s", (text) => {
    expect(asked(text)).toEqual({ kind: "unclear" });
  });
});

describe("a Hungarian request", () => {
  test.each([
    ["KI", "out"],
    ["ki", "out"],
    ["KI, beteg a kutyám", "out"],
    ["KI - elromlott a kocsink", "out"],
    ["OUT", "out"],
    ["nem jövök", "out"],
    ["Nem jövünk vasárnap, sajnos", "out"],
    ["nem tudok jönni vasárnap", "out"],
    ["mégsem jövünk", "out"],
    ["mégse tudok menni, lebetegedtem", "out"],
    ["lemondom", "out"],
    ["Lemondom a helyem", "out"],
    ["le kell mondanom az órát", "out"],
    ["kiesem", "out"],
    ["törölj", "out"],
    ["Törölj ki, kérlek", "out"],
    ["állapot", "status"],
    ["ÁLLAPOT?", "status"],
    ["helyzet", "status"],
    ["mi a helyzet?", "status"],
    ["hányadik vagyok?", "status"],
    ["hol vagyok a listán", "status"],
    ["van helyem?", "status"],
    ["STATUS", "status"],
    ["miért", "why"],
    ["Miért én?", "why"],
    ["WHY", "why"],
    ["igen", "yes"],
    ["mégis jövök", "yes"],
    ["nem", "no"],
    ["mégsem", "no"],
    ["leiratkozom", "opt-out"],
    ["STOP", "opt-out"],
    ["START", "opt-in"],
    ["INFO", "help"],

    ["ki?", "unclear"],
    ["ki ez", "unclear"],
    ["KI, csak vicc", "unclear"],
    ["KI, vagy mégsem", "unclear"],
    ["KI, a férjem kutyája nem", "unclear"],
    ["mégsem jövünk?", "unclear"],
    ["nem mondom le", "unclear"],
    ["ne törölj", "unclear"],
    ["nem esem ki", "unclear"],
    ["mégsem mondom le", "unclear"],
    ["nem jövök, ha esik", "unclear"],
    ["állapot miért", "unclear"],
    ["miért nem", "unclear"],
    ["szia", "unclear"],
    ["köszi", "unclear"],
    ["Kovács Jana", "unclear"],
  ])("%s → %s", (text, kind) => {
    expect(asked(text)).toEqual({ kind });
  });
});

describe("a Hungarian answer to the question for a name", () => {
  test.each([
    ["Jana", "Jana"],
    ["Kovács Jana vagyok", "Kovács Jana"],
    ["Szia, Jana vagyok!", "Jana"],
    ["Én Jana vagyok", "Jana"],
    ["a nevem Jana", "Jana"],
    ["Nevem: Kovács Jana", "Kovács Jana"],
    ["Jana a nevem", "Jana"],
    ["Itt Kovács Jana", "Kovács Jana"],
    ["Jana, a Rexi gazdája", "Jana"],
    ["Jana vagyok, a Rexi gazdája", "Jana"],
    ["Jana és Rexi", "Jana"],
    ["Jana meg a kutyám, Rexi", "Jana"],
    ["Szabó Péter, köszönöm!", "Szabó Péter"],
    ["Kovácsné Nagy Mária", "Kovácsné Nagy Mária"],
    ["Király Ádám", "Király Ádám"],
  ])("%s → %s", (text, name) => {
    expect(understandName(text, hungarian)).toBe(name);
  });

  test.each([
    "miért?",
    "nem tudom",
    "ki kérdezi?",
    "egy pillanat",
    "fáradt vagyok",
    "később",
    "hívj fel",
    "igen",
    "köszi",
    "Jana 2",
    "🐶",
  ])("is not taken for one: %s", (text) => {
    expect(understandName(text, hungarian)).toBeNull();
  });
});
