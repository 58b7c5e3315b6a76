import { describe, expect, test } from "vitest";
import { personMeant } from "../../src/commands/erase.ts";
import { AppError } from "../../src/domain/errors.ts";
import type { KnownPerson } from "../../src/turns/ports.ts";
import { school as juli } from "../support/classes.ts";

const school = { ...juli, assistant: { name: "Kati", phone: "+36301112244" } };

const people = [
  person(1, "Juli", juli.trainer.phone),
  person(2, "Kati", "+36301112244"),
  person(3, "Anna", "+36301110001"),
  person(4, "Ánna", "+36301110002"),
  person(5, "Béla Kis", "+36301110003"),
  person(6, null, "+36301110004"),
  person(7, "Bela Nagy", "+36301110005"),
];

function person(id: number, name: string | null, phone: string): KnownPerson {
  return {
    ...{ id, name, phone, optedOut: false, language: null, introduced: false, linkEpoch: 0 },
    ...{ session: { state: "resting" }, firstDay: null, lastDay: null },
  };
}

describe("who is meant is found", () => {
  test.each([
    ["bela kis", 5],
    ["+36301110001", 3],
    ["06 30 111 0004", 6],
  ])("by %j", (who, id) => {
    expect(personMeant(people, school, who).id).toBe(id);
  });
});

describe("who is meant is not guessed", () => {
  const anna = "Anna, number ending 01";
  const rows: [string, string, string, string[]][] = [
    [
      "of two with one name",
      "anna",
      "several people are called anna; give the phone",
      [anna, "Ánna, number ending 02"],
    ],
    [
      "by a part of a name",
      "Béla",
      "nobody is called Béla or has that phone; give the whole name or the phone",
      ["Béla Kis, number ending 03", "Bela Nagy, number ending 05"],
    ],
    [
      "when nobody is called so",
      "Zoli",
      "nobody is called Zoli or has that phone; `backwalk export` lists all",
      [],
    ],
    [
      "by a number that nobody has",
      "+36301110009",
      "nobody is called +36301110009 or has that phone; `backwalk export` lists all",
      [],
    ],
    [
      "when it is the trainer",
      "Juli",
      "Juli, number ending 33 runs the school, by the school file; change that first",
      [],
    ],
    [
      "when it is the assistant",
      "+36 30 111 2244",
      "Kati, number ending 44 runs the school, by the school file; change that first",
      [],
    ],
  ];
  test.each(rows)("%s", (_, who, message, problems) => {
    const refusal = refusalOf(() => personMeant(people, school, who));
    expect(refusal.message.split("\n")[0]).toBe(message);
    expect(refusal.problems).toEqual(problems);
  });
});

function refusalOf(choose: () => unknown): AppError {
  try {
    choose();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("somebody was chosen");
}
