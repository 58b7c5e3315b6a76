import { describe, expect, test } from "vitest";
import {
  type Choice,
  chooseClass,
  chooseSchool,
  type TaughtClass,
} from "../../src/commands/choice.ts";
import { AppError } from "../../src/domain/errors.ts";
import { parseSchools } from "../../src/settings/school-file.ts";

const juli = "classes: [{ name: Sunday class }, { name: Kezdő kutyák }]";
const kati =
  'name: Kati\'s Riding School\nnumber: "+36705550200"\nclasses: [{ name: Sunday class }]';
const namesake = 'number: "+36705550300"\nclasses: [{ name: Agility }]';

/** What the store has of schools with these settings. */
function taught(...texts: string[]): TaughtClass[] {
  const files = texts.map((text, index) => ({ name: `${index}.yaml`, text }));
  return parseSchools(files, "schools").flatMap(({ classes, ...school }, at) => {
    return classes.map((rules, place) => ({
      school: { ...school, id: at + 1 },
      rules: { ...rules, id: 10 * (at + 1) + place },
    }));
  });
}

describe("a class is chosen", () => {
  const rows: [string, string[], Choice, number][] = [
    ["without a word, when it is the only one", [kati], {}, 10],
    ["by its name", [juli], { class: "Kezdő kutyák" }, 11],
    ["by its name without accents and case", [juli], { class: "kezdo KUTYAK" }, 11],
    [
      "by its name among all schools, when no other has it",
      [juli, kati],
      { class: "kezdo kutyak" },
      11,
    ],
    [
      "by its school's name, when that has no other",
      [juli, kati],
      { school: "kati's riding school" },
      20,
    ],
    ["by its school's number", [juli, kati], { school: "+36705550200" }, 20],
    ["by its school's number as written at home", [juli, kati], { school: "06 70 555 0200" }, 20],
    ["by both", [juli, kati], { school: "+36705550100", class: "sunday class" }, 10],
    ["by number, of schools with one name", [kati, juli, namesake], { school: "+36705550300" }, 30],
  ];
  test.each(rows)("%s", (_, schools, choice, id) => {
    expect(chooseClass(taught(...schools), choice).rules.id).toBe(id);
  });
});

describe("a class is not guessed", () => {
  const classesOfJuli = ['--class "Sunday class"', '--class "Kezdő kutyák"'];
  const both = [
    "--school +36705550100 (Juli's Dog School)",
    "--school +36705550200 (Kati's Riding School)",
  ];
  const rows: [string, string[], Choice, string, string[]][] = [
    ["of several", [juli], {}, "several classes may be meant; say which", classesOfJuli],
    ["of several schools", [juli, kati], {}, "several schools may be meant; say which", both],
    [
      "of one name in two schools",
      [juli, kati],
      { class: "Sunday class" },
      "several schools may be meant; say which",
      both,
    ],
    [
      "of the several of a school",
      [juli, kati],
      { school: "+36705550100" },
      "several classes may be meant; say which",
      classesOfJuli,
    ],
    [
      "of a name that none has",
      [juli],
      { class: "Agility" },
      "no class is called Agility",
      classesOfJuli,
    ],
    [
      "of a part of a name",
      [juli],
      { class: "Sunday" },
      "no class is called Sunday",
      classesOfJuli,
    ],
    [
      "of a name that another school's class has",
      [juli, namesake],
      { school: "+36705550100", class: "Agility" },
      "no class is called Agility",
      classesOfJuli,
    ],
    [
      "of a school that there isn't",
      [juli, kati],
      { school: "+36705550999" },
      "no school has the number or name +36705550999",
      both,
    ],
    [
      "of schools with one name",
      [namesake, juli],
      { school: "Juli's Dog School" },
      "several schools may be meant; say which",
      ["--school +36705550300 (Juli's Dog School)", "--school +36705550100 (Juli's Dog School)"],
    ],
  ];
  test.each(rows)("%s", (_, schools, choice, message, choices) => {
    const refusal = refusalOf(() => chooseClass(taught(...schools), choice));
    expect(refusal.message.split("\n")[0]).toBe(message);
    expect(refusal.problems).toEqual(choices);
  });
});

describe("a school", () => {
  test.each([
    ["is the only one, whatever its classes", [juli], undefined, 1],
    ["is chosen by its name", [juli, kati], "kati's riding school", 2],
    ["is chosen by its number", [juli, kati, namesake], "+36705550300", 3],
  ])("%s", (_, all, school, id) => {
    expect(chooseSchool(taught(...all), school === undefined ? {} : { school }).id).toBe(id);
  });

  test.each([
    ["of several", [juli, kati], undefined, "several schools may be meant; say which", 2],
    ["of one name", [juli, namesake], "Juli's Dog School", "several schools may be meant", 2],
    ["that there isn't", [juli, kati], "Bea", "no school has the number or name Bea", 2],
  ])("%s is not guessed", (_, all, school, message, choices) => {
    const choice = school === undefined ? {} : { school };
    const refusal = refusalOf(() => chooseSchool(taught(...all), choice));
    expect(refusal.message).toContain(message);
    expect(refusal.problems).toHaveLength(choices);
  });
});

function refusalOf(choose: () => unknown): AppError {
  try {
    choose();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("it was chosen");
}
