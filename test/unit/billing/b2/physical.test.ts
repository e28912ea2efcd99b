import { describe, expect, it, test } from "vitest";
import { nestingFindings } from "../../../../firmware/billing/b2/nesting.js";
import { splitRecords } from "../../../../firmware/billing/b2/physical.js";
import { told } from "./told.js";

const a = "A".repeat(128);
const b = "B".repeat(128);
const c = "C".repeat(128);

/** Each record with what ends it, its text shortened to its first sign and its length. */
function cut(text: string): readonly string[] {
  return splitRecords(text).map(
    ({ line, text: own, end }) => `${line} ${own[0] ?? "-"}${own.length} ${JSON.stringify(end)}`,
  );
}

describe("a text is cut into records", () => {
  test.each<[what: string, text: string, records: readonly string[]]>([
    ["of 128 characters and CR LF", `${a}\r\n${b}\r\n`, ['1 A128 "\\r\\n"', '2 B128 "\\r\\n"']],
    ["the last without end", `${a}\r\n${b}`, ['1 A128 "\\r\\n"', '2 B128 ""']],
    ["none of nothing", "", []],
    ["short ones at their line ends", "A\r\nBB\nCCC\rD", ['1 A1 "\\r\\n"', '2 B2 "\\n"', '3 C3 "\\r"', '4 D1 ""']],
    ["empty ones too", "\r\n\nA", ['1 -0 "\\r\\n"', '2 -0 "\\n"', '3 A1 ""']],
    [
      "a short one before regular ones",
      `AA\r\n${b}\r\n${c}\r\n`,
      ['1 A2 "\\r\\n"', '2 B128 "\\r\\n"', '3 C128 "\\r\\n"'],
    ],
    ["one too long at its own end", `${a}AAAA\r\n${b}\r\n`, ['1 A132 "\\r\\n"', '2 B128 "\\r\\n"']],
    ["one too long, ended by a single sign", `${a}AAAA\n${b}\r\n`, ['1 A132 "\\n"', '2 B128 "\\r\\n"']],
    ["one too long after another", `${b}\r\n${a}AAAA\r\n${c}`, ['1 B128 "\\r\\n"', '2 A132 "\\r\\n"', '3 C128 ""']],
    ["one too long at the end", `${b}\r\n${a}AAAA`, ['1 B128 "\\r\\n"', '2 A132 ""']],
    [
      "one too long by one or two signs",
      `${a}A\r\n${b}BB\r\n${c}`,
      ['1 A129 "\\r\\n"', '2 B130 "\\r\\n"', '3 C128 ""'],
    ],
    ["with ends of one sign", `${a}\n${b}\n${c}\n`, ['1 A128 "\\n"', '2 B128 "\\n"', '3 C128 "\\n"']],
  ])("%s", (_what, text, records) => {
    expect(cut(text)).toEqual(records);
  });

  test.each<[what: string, text: string, records: readonly string[]]>([
    ["both signs changed", `${a}xy${b}\r\n${c}\r\n`, ['1 A128 "xy"', '2 B128 "\\r\\n"', '3 C128 "\\r\\n"']],
    ["LF changed", `${a}\rx${b}\r\n`, ['1 A128 "\\rx"', '2 B128 "\\r\\n"']],
    ["CR changed", `${a}x\n${b}\r\n`, ['1 A128 "x\\n"', '2 B128 "\\r\\n"']],
    [
      "changed, with a line end that came into the record",
      `A\n${a.slice(2)}xy${b}\r\n`,
      ['1 A128 "xy"', '2 B128 "\\r\\n"'],
    ],
    ["changed after a regular one", `${c}\r\n${a}xy${b}\r\n`, ['1 C128 "\\r\\n"', '2 A128 "xy"', '3 B128 "\\r\\n"']],
  ])("a damaged end costs its own record only: %s", (_what, text, records) => {
    expect(cut(text)).toEqual(records);
  });

  it("a whole CR LF inside a record ends it, even where the next record is regular", () => {
    // A short record whose CR LF stands before 128: the rest up to the damaged end is another record.
    const text = `AA\r\n${"D".repeat(124)}xy${b}\r\n`;
    expect(cut(text).slice(0, 2)).toEqual(['1 A2 "\\r\\n"', '2 D254 "\\r\\n"']);
  });
});

describe("the order of records", () => {
  const order = [
    "000",
    "1",
    "2",
    "2S",
    "4",
    "4S",
    "4E",
    "4M",
    "4M",
    "4",
    "4S",
    "5",
    "2",
    "2S",
    "4",
    "4S",
    "5",
    "6",
  ] as const;

  it("allows what the norm nests", () => {
    expect(nestingFindings([...order, "999"])).toEqual([]);
    expect(nestingFindings([...order, "1", "2", "2S", "4", "4S", "4M", "5", "6", "999"])).toEqual([]);
  });

  test.each<[what: string, types: Parameters<typeof nestingFindings>[0], expected: readonly string[]]>([
    [
      "a file that begins elsewhere",
      ["1", "2", "2S", "4", "4S", "5", "6", "999"],
      ["1 error B2-NESTING 1@1+128 record: the file does not begin with a record 000"],
    ],
    [
      "a file that does not end",
      order,
      ["18 error B2-NESTING 6@1+128 record: the file does not end with a record 999"],
    ],
    [
      "an end without what it closes",
      ["000", "999"],
      ["2 error B2-NESTING 999@1+128 record: record 999 may follow 6, not 000"],
    ],
    [
      "a second beginning",
      [...order, "000", "1", "2", "2S", "4", "4S", "5", "6", "999"],
      ["19 error B2-NESTING 000@1+128 record: record 000 may only begin the file"],
    ],
    [
      "a complement after another's",
      ["000", "1", "2", "2S", "4", "4S", "4E", "4E", "5", "6", "999"],
      ["8 error B2-NESTING 4E@1+128 record: record 4E may follow 4S, not 4E"],
    ],
    ["nothing at all", [], ["1 error B2-NESTING undefined@1+128 record: the file does not end with a record 999"]],
    ["no record after one of no known type", ["000", "1", undefined, "4S", "4", "4S", "5", "6", "999"], []],
  ])("%s", (_what, types, expected) => {
    expect(nestingFindings(types).map((one) => `${told(one)}: ${one.message}`)).toEqual(expected);
  });
});
