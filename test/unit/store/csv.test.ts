import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "../../../firmware/store/tables/csv.js";

const cellsOf = (text: string): unknown => parseCsv(text).records.map(({ cells }) => cells);

test.each([
  [
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a,b\r\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["\uFEFFa,b", [["a", "b"]]],
  ['"a,1","say ""hi""",c', [["a,1", 'say "hi"', "c"]]],
  [
    "a,,\n,,",
    [
      ["a", "", ""],
      ["", "", ""],
    ],
  ],
  ["a\n\n\nb", [["a"], ["b"]]],
  ['"x\ny",z', [["x\ny", "z"]]],
  ['""', []],
  ["", []],
])("%j", (text, expected) => {
  expect(cellsOf(text)).toEqual(expected);
  expect(parseCsv(text).errors).toEqual([]);
});

test("each record keeps the line it starts on, also after a line break within quotes", () => {
  expect(parseCsv('h\n"a\r\nb"\n\nc').records).toEqual([
    { line: 1, cells: ["h"] },
    { line: 2, cells: ["a\r\nb"] },
    { line: 5, cells: ["c"] },
  ]);
});

test("a line with an error is left out and named; the others stay", () => {
  const { records, errors } = parseCsv('a,b\nc,"d"e\nf,g"h\ni,j\nk,"l\nm');
  expect(records.map(({ line }) => line)).toEqual([1, 4]);
  expect(errors).toEqual([
    { line: 2, why: "text-after-quote" },
    { line: 3, why: "quote-within-cell" },
    { line: 5, why: "quote-not-closed" },
  ]);
});

test("what is written is read back, whatever the cells hold", () => {
  const cell = fc.string({
    unit: fc.oneof(fc.constantFrom(",", '"', "\n", "\r", " "), fc.string({ unit: "grapheme", maxLength: 1 })),
  });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  const written = (values: readonly (readonly string[])[], end: string): string =>
    values.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",") + end).join("");
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (values, end) => {
      expect(cellsOf(written(values, end))).toEqual(values);
    }),
    { numRuns: 300 },
  );
});

test("any text ends, and every line is a record, an error or empty", () => {
  const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "\uFEFF", "é"), maxLength: 60 });
  fc.assert(
    fc.property(text, (input) => {
      const { records, errors } = parseCsv(input);
      const lines = [...records, ...errors].map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      expect(Math.max(0, ...lines)).toBeLessThanOrEqual(input.split("\n").length);
    }),
    { numRuns: 1_000 },
  );
});
