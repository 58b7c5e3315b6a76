/** How the trainer's texts are read where a code and an argument look alike. */
import { describe, expect, test } from "vitest";
import {
  readTrainer,
  type TrainerRequest,
} from "../../../src/conversations/trainer/trainer-words.ts";

function read(body: string): TrainerRequest {
  return readTrainer(body, { slotAt: () => null, mentioned: null });
}

describe("four digits after a command's word", () => {
  test.each(["SPLIT", "GO", "RESUME", "OPEN", "DROP", "CALLOFF", "STATUS", "PAUSE"])(
    "are a code after %s",
    (word) => {
      expect(read(`${word} 4821`)).toEqual({ kind: "code", code: "4821", word });
    },
  );

  test("are a code after the word in another language", () => {
    expect(read("mehet 4821")).toEqual({ kind: "code", code: "4821", word: "GO" });
  });

  test.each([
    ["TELL 1030", { name: "TELL", text: "1030" }],
    ["ÜZEN 1030", { name: "TELL", text: "1030" }],
    ["PIN 1111", { name: "PIN", who: "1111" }],
    ["REMOVE 1111", { name: "REMOVE", who: "1111" }],
    ["WHY 1111", { name: "WHY", who: "1111", not: null }],
    ["CALLOFF 2026 storm", { name: "CALLOFF", reason: "2026 storm" }],
  ])("are what the command is about: %s", (body, command) => {
    expect(read(body)).toEqual({ kind: "command", command });
  });

  test.each(["CAPACITY 1000", "MOVE 1030", "ADD 1030"])("can be misused: %s", (body) => {
    expect(read(body)).toEqual({ kind: "misused", name: body.split(" ")[0] });
  });
});
