import { expect, test } from "vitest";
import { juliDefaults, parseSchools } from "../../src/settings/school-file.ts";
import { problemsIn, refusalOf } from "./refusal.ts";

const juli = { name: "schools/juli.yaml", text: "" };
const kati = {
  name: "schools/kati.yaml",
  text: 'name: Kati\'s Riding School\nnumber: "+36705550200"\n',
};

test("each file is a school, in the order of the files", () => {
  const schools = parseSchools([kati, juli], "schools");
  expect(schools).toEqual([
    { ...juliDefaults, name: "Kati's Riding School", number: "+36705550200" },
    juliDefaults,
  ]);
});

test("one trainer may have two schools", () => {
  const phones = parseSchools([kati, juli], "schools").map((one) => one.trainer.phone);
  expect(phones).toEqual(["+36301112233", "+36301112233"]);
});

test("a bot number is one school's, however it is written, and left out it is Juli's", () => {
  const other = { name: "schools/other.yaml", text: 'name: Other\nnumber: "+36 70 555-0100"\n' };
  const third = { name: "schools/third.yaml", text: "name: Third\n" };
  expect(problemsIn(() => parseSchools([juli, kati, other, third], "schools"))).toEqual([
    "schools/other.yaml:2 number: +36705550100 is the bot's number in schools/juli.yaml too; write this school's own",
    "schools/third.yaml:1 number: +36705550100 is the bot's number in schools/juli.yaml too; write this school's own",
  ]);
});

test("the problems of all files are told at once, between files too", () => {
  const wrong = { name: "schools/a.yaml", text: "nmae: A\ntextsPerDay: 0\n" };
  const broken = { name: "schools/b.yaml", text: "name: [\n" };
  const refusal = refusalOf(() => parseSchools([wrong, broken, juli, kati], "schools"));
  expect(refusal?.message).toMatch(/^schools has 4 problems\n/);
  expect(refusal?.problems).toEqual([
    expect.stringMatching(/^schools\/a\.yaml:1 nmae: is not a key here/),
    expect.stringMatching(/^schools\/a\.yaml:2 textsPerDay: 0 is out of range/),
    expect.stringMatching(/^schools\/b\.yaml:/),
    expect.stringMatching(/^schools\/juli\.yaml:1 number: .* in schools\/a\.yaml too/),
  ]);
});

test("one file alone is refused as ever", () => {
  const file = { name: "school.yaml", text: "nmae: x" };
  expect(refusalOf(() => parseSchools([file], "school.yaml"))?.message).toMatch(
    /^school\.yaml has 1 problem\n {2}school\.yaml:1 nmae: is not a key here/,
  );
});
