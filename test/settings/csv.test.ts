/** CSV: what a spreadsheet may write is read, and what is written is read back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "../../src/settings/csv.ts";
import { tries } from "../support/properties.ts";

const cellsOf = (text: string, separator = ",") => readCsv(text, separator).map((one) => one.cells);

describe("records", () => {
  const rows: [string, string, string[][]][] = [
    ["nothing", "", []],
    ["one line", "a,b", [["a", "b"]]],
    ["an end of line", "a,b\n", [["a", "b"]]],
    ["line ends of Windows", "a\r\nb\r\n", [["a"], ["b"]]],
    ["line ends of old Macs", "a\rb", [["a"], ["b"]]],
    ["an empty line", "a\n\nb", [["a"], [""], ["b"]]],
    [
      "empty cells",
      ",a,\n,",
      [
        ["", "a", ""],
        ["", ""],
      ],
    ],
    ["blanks", " a , b ", [[" a ", " b "]]],
    ["quotes", '"a","b"', [["a", "b"]]],
    ["an empty cell in quotes", '"",x', [["", "x"]]],
    ["separators in quotes", '"a,b",c', [["a,b", "c"]]],
    ["doubled quotes", '"say ""hi""",c', [['say "hi"', "c"]]],
    ["nothing but a quote", '""""', [['"']]],
    ["a line end in quotes", '"a\r\nb",c\nd', [["a\r\nb", "c"], ["d"]]],
    ["quotes inside a plain cell", 'Béla "Bubu" Kis,c', [['Béla "Bubu" Kis', "c"]]],
  ];
  test.each(rows)("with %s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
    expect(readCsv(text, ",").filter((one) => one.fault !== null)).toEqual([]);
  });

  test.each([";", "\t"])("parted by %j", (separator) => {
    expect(cellsOf(`a,b${separator}"c${separator}d"`, separator)).toEqual([
      ["a,b", `c${separator}d`],
    ]);
  });

  test("know their lines, also after a cell of several", () => {
    expect(readCsv('a\n"b\nb\r\nb"\r\nc\n', ",").map((one) => one.line)).toEqual([1, 2, 5]);
  });
});

describe("faults", () => {
  test.each([
    ["a quote that is never closed", 'a\n"b,c\nd', 2, /never closed/],
    ["something after a closing quote", 'a\n"b"c,d', 2, /closing quote/],
  ])("%s", (_, text, line, words) => {
    const faulty = readCsv(text, ",").filter((one) => one.fault !== null);
    expect(faulty).toEqual([
      expect.objectContaining({ line, fault: expect.stringMatching(words) }),
    ]);
  });

  test("of one line leave the next as it is", () => {
    expect(readCsv('"b"c,d\ne,f', ",")[1]).toEqual({ line: 2, cells: ["e", "f"], fault: null });
  });
});

test("what is written is read back", () => {
  const letters = fc.constantFrom("a", "ű", '"', ",", ";", "\t", "\r", "\n", " ", "'", "=");
  const cell = fc.string({ unit: letters, maxLength: 8 });
  const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(records, (written) => {
      expect(cellsOf(writeCsv(written))).toEqual(written);
    }),
    tries(),
  );
});
