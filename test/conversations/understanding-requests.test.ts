/** What participants' and strangers' texts ask for when no ask is open. */
import { describe, expect, test } from "vitest";
import {
  isReservedWord,
  understandName,
  understandRequest,
} from "../../src/conversations/understanding/understand.ts";

const forty = "Maria Magdalena Theresia Kovacs-Nagyfalv";

describe("a booking", () => {
  test.each<[text: string, name: string | null, places: number]>([
    ["JOIN", null, 1],
    ["join", null, 1],
    ["Join!", null, 1],
    ["JION", null, 1],
    ["joim", null, 1],
    ["joinn", null, 1],
    ["JÓIN", null, 1],
    ["join please", null, 1],
    ["Please JOIN, thanks!", null, 1],
    ["Hi Juli, JOIN", null, 1],
    ["JOIN 🐶", null, 1],
    ["join the class please", null, 1],
    ["join on Sunday", null, 1],
    ["I'd like to join", null, 1],
    ["Hello, I would like to join the class", null, 1],
    ["join 2", null, 2],
    ["JOIN two", null, 2],
    ["join one", null, 1],
    ["join for 2", null, 2],
    ["join with 2 dogs please", null, 2],
    ["JOIN 9", null, 9],
    ["JOIN Jana", "Jana", 1],
    ["join jana", "jana", 1],
    ["JOIN JANA", "JANA", 1],
    ["JOIN Jana 2", "Jana", 2],
    ["JOIN jana two", "jana", 2],
    ["JOIN Jana, 2", "Jana", 2],
    ["JOIN 2 Jana", "Jana", 2],
    ["JOIN Jana with 2 dogs", "Jana", 2],
    ["JOIN Jana 2 dogs, thanks", "Jana", 2],
    ["JOIN Jana 3 places please", "Jana", 3],
    ["Join, Jana Kovács 2", "Jana Kovács", 2],
    ["Join: Jana Kovács", "Jana Kovács", 1],
    ["JOIN   Jana    Kovács  ", "Jana Kovács", 1],
    ["JOIN Jana.", "Jana", 1],
    ["JOIN Jana!!", "Jana", 1],
    ["JOIN B7", "B7", 1],
    ["JOIN W12 2", "W12", 2],
    ["JOIN “Jana”", "Jana", 1],
    ["JOIN (Jana)", "Jana", 1],
    ["JOIN Jana please", "Jana", 1],
    ["JOIN Jana 🐶🐶", "Jana", 1],
    ["JOIN Jana, thank you so much!", "Jana", 1],
    ["JOIN Jana thanks Juli", "Jana", 1],
    ["JOIN Juli", "Juli", 1],
    ["JOIN Ádám", "Ádám", 1],
    ["JOIN Béla", "Béla", 1],
    ["JOIN Be\u0301la", "Béla", 1],
    ["JOIN O’Brien", "O’Brien", 1],
    ["JOIN Kovács-Nagy Éva", "Kovács-Nagy Éva", 1],
    ["JOIN J. Kovács", "J. Kovács", 1],
    ["JOIN Jean Luc de Vries", "Jean Luc de Vries", 1],
    ["JOIN Will", "Will", 1],
    ["JOIN Ann", "Ann", 1],
    ["JOIN 李明", "李明", 1],
    ["JOIN Юля", "Юля", 1],
    ["JO\u200bIN Ja\u200bna", "Jana", 1],
    [`JOIN ${forty}`, forty, 1],
  ])("JOIN is understood: %s", (text, name, places) => {
    expect(understandRequest(text)).toEqual({ kind: "join", name, places });
  });

  test.each<[text: string, name: string | null, places: number]>([
    ["MAYBE", null, 1],
    ["maybe", null, 1],
    ["mabye", null, 1],
    ["Maybe, thanks", null, 1],
    ["maybe Béla", "Béla", 1],
    ["MAYBE Béla Nagy 2", "Béla Nagy", 2],
    ["maybe 2", null, 2],
  ])("MAYBE is understood: %s", (text, name, places) => {
    expect(understandRequest(text)).toEqual({ kind: "maybe", name, places });
  });

  test.each([
    "join us for the bbq tomorrow?",
    "join us for the bbq tomorrow",
    "join us",
    "join me please",
    "JOIN?",
    "JOIN Jana?",
    "can I join?",
    "join 0",
    "JOIN Jana 0",
    "JOIN zero",
    "join 10",
    "join ten",
    "JOIN Jana 12",
    "JOIN Jana 2 3",
    "JOIN Jana 2 Bea",
    "JOIN Jana and Bea",
    "JOIN Jana & Bea",
    "JOIN Jana, Bea",
    "JOIN Jana <3",
    "JOIN 06301234567",
    "JOIN at 9:00",
    "JOIN 9:00",
    "JOIN yes",
    "JOIN no",
    "JOIN out",
    "JOIN maybe",
    "JOIN tomorrow",
    "JOIN on monday",
    "JOIN if there is space",
    "join the waitlist",
    "join later",
    "not join",
    "joining the police",
    "join one two three four five",
    "JOIN Anna Bea Csaba Dani Eva",
    `JOIN ${forty}x`,
    "Jana JOIN",
    "joinjana",
    "JOIN ☎",
    "maybe?",
    "maybe later",
    "maybe not",
    "maybe yes",
    "maybe I can",
    "maybe tomorrow",
    "maybe next week",
    "maybe on sunday",
    "maybe join",
    "maybe at 9",
  ])("anything else is asked back: %s", (text) => {
    expect(understandRequest(text)).toEqual({ kind: "unclear" });
  });
});

test("a text far longer than a text can be is no trouble", () => {
  const dogs = "🐶".repeat(50_000);
  expect(understandRequest(`JOIN Jana ${dogs}`)).toEqual({ kind: "join", name: "Jana", places: 1 });
  expect(understandRequest(`${dogs} JOIN Jana`)).toEqual({ kind: "join", name: "Jana", places: 1 });
});

describe("a request", () => {
  test.each([
    ["OUT", "out"],
    ["out", "out"],
    ["Out!", "out"],
    ["out please", "out"],
    ["OUT, sorry 😢", "out"],
    ["Hi Juli, out please, my dog is sick", "out"],
    ["i'm out", "out"],
    ["I’m out, sorry", "out"],
    ["We're out", "out"],
    ["count me out", "out"],
    ["please take me out", "out"],
    ["cancel my booking", "out"],
    ["please cancel my place", "out"],
    ["I'd like to cancel my booking", "out"],
    ["I have to cancel, sorry", "out"],
    ["give my place to someone else", "out"],
    ["take me off the waitlist", "out"],
    ["can't make it on sunday", "out"],
    ["Sorry, I can't come on Sunday", "out"],
    ["we won't be there this sunday", "out"],
    ["I'm not coming on Sunday", "out"],
    ["I'm not coming anymore", "out"],

    ["STATUS", "status"],
    ["status?", "status"],
    ["Status please", "status"],
    ["my status", "status"],
    ["what's my position?", "status"],
    ["where am I on the waitlist?", "status"],
    ["am I in?", "status"],
    ["WHY", "why"],
    ["why?", "why"],
    ["Why me?", "why"],
    ["why was I asked?", "why"],

    ["yes", "yes"],
    ["Why not", "yes"],
    ["ok 👍", "yes"],
    ["no", "no"],
    ["no thanks", "no"],
    ["can't make it", "no"],
    ["not this time", "no"],

    ["STOP", "opt-out"],
    ["cancel", "opt-out"],
    ["please stop", "opt-out"],
    ["stop texting me", "opt-out"],
    ["START", "opt-in"],
    ["unstop", "opt-in"],
    ["Start!", "opt-in"],
    ["HELP", "help"],
    ["info", "help"],
    ["Info.", "help"],

    ["out?", "unclear"],
    ["not out", "unclear"],
    ["I'm not out", "unclear"],
    ["no out", "unclear"],
    ["yes out", "unclear"],
    ["I'm out of treats", "unclear"],
    ["out of treats", "unclear"],
    ["I'm out with the dog", "unclear"],
    ["out of town", "unclear"],
    ["out or status", "unclear"],
    ["OUT STATUS", "unclear"],
    ["out at 9", "unclear"],
    ["can't make it on sunday?", "unclear"],
    ["I'm not coming if it rains", "unclear"],
    ["cancel at 9", "unclear"],
    ["please cancel", "unclear"],
    ["take me off the list", "unclear"],
    ["statue", "unclear"],
    ["status of Anna", "unclear"],
    ["why Anna", "unclear"],
    ["Why not?", "unclear"],
    ["why is it so cold", "unclear"],
    ["help me", "unclear"],
    ["start at 9", "unclear"],
    ["stop by at 9", "unclear"],
    ["can't stop", "unclear"],
    ["hi", "unclear"],
    ["Jana", "unclear"],
    ["thanks!", "unclear"],
    ["see you on sunday", "unclear"],
    ["🐶", "unclear"],
    ["?", "unclear"],
    ["", "unclear"],
  ])("%s → %s", (text, kind) => {
    expect(understandRequest(text)).toEqual({ kind });
  });
});

describe("an answer to the question for a name", () => {
  test.each([
    ["Jana", "Jana"],
    ["jana kovács", "jana kovács"],
    ["Jana Kovács, thanks!", "Jana Kovács"],
    ["Hi Juli, I'm Jana", "Jana"],
    ["My name is Jana Kovács.", "Jana Kovács"],
    ["It's Jana 🐶", "Jana"],
    ["Juli", "Juli"],
  ])("%s → %s", (text, name) => {
    expect(understandName(text)).toBe(name);
  });

  test.each(["", "?", "yes", "why?", "what for", "I'm not sure", "Jana?", "12345", "🐶", "thanks"])(
    "is not taken for one: %s",
    (text) => {
      expect(understandName(text)).toBeNull();
    },
  );
});

describe("a reserved word", () => {
  test.each(["STOP", "stop", " Stop ", "STOPALL", "cancel", "END", "help", "START", "INFO\n"])(
    "is one that the carrier answers: %j",
    (text) => {
      expect(isReservedWord(text)).toBe(true);
    },
  );
  test.each(["stop please", "STOP.", "opt out", "yes", "", "constructor", "stóp", "stopp"])(
    "is not: %j",
    (text) => {
      expect(isReservedWord(text)).toBe(false);
    },
  );
});
