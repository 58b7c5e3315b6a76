/** Texts that only say that a question was read: no answer, but none stands in the way of one either. */
import { describe, expect, test } from "vitest";
import { understandAnswer } from "../../../src/conversations/understanding/understand.ts";

function answerTo(text: string): string {
  return understandAnswer(text, { language: "hu", slotTime: "09:00", rootTime: "10:30" });
}

describe.each([
  "Jó tudni",
  "Ja igen",
  "Persze, persze",
  "Köszi, jó",
  "Jó nekem",
  "Nagyon szeretném",
  "Jó, köszi, hogy szóltál",
  "Oké, köszi az infót",
  "Rendben, várom",
])("%s", (text) => {
  test("is no answer, whatever courtesy stands beside it", () => {
    expect(answerTo(text)).toBe("unclear");
    expect(answerTo(`Szia! ${text} 😊`)).toBe("unclear");
    expect(answerTo(`Szuper! ${text}`)).toBe("unclear");
  });
  test("leaves a yes beside it a yes", () => {
    expect(answerTo(`${text}, jövünk 9-re`)).toBe("yes");
    expect(answerTo(`Igen! ${text}`)).toBe("yes");
  });
  test("makes no yes of a no", () => {
    expect(answerTo(`${text}, de nem jövünk`)).not.toBe("yes");
    expect(answerTo(`Nem. ${text}`)).not.toBe("yes");
  });
});
