/** The grammar of the Hungarian texts: times, days and moments with the endings and articles that they ask for. */
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../src/conversations/languages/languages.ts";
import type { AskText, DayName } from "../../../src/conversations/wording/wording.ts";
import { school } from "./hungarian-texts.ts";

const words = wordingOf("hu");
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
    const text = words.participant.waitlisted({
      ...place,
      name: "Hanna",
      because: "full",
      decided,
    });
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
    expect(words.askMove({ ...ask, date: named })).toContain(`! ${on} tele`);
    expect(words.participant.out({ date: named })).toContain(`a ${of} (`);
  });

  test("a class is named where there are several", () => {
    const named = { ...sunday, className: "Kölyökóra" };
    expect(words.day(named)).toBe("nov. 22., vasárnap (Kölyökóra)");
    expect(words.participant.out({ date: named })).toContain(
      "vasárnapi (nov. 22., Kölyökóra) listáról",
    );
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
    expect(Object.values(words.weekdayWords).map(([full]) => full)).toEqual([
      "vasarnap",
      "hetfo",
      "kedd",
      "szerda",
      "csutortok",
      "pentek",
      "szombat",
    ]);
  });
});
