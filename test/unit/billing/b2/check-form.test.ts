import { describe, expect, it } from "vitest";
import { checkText } from "../../../../firmware/billing/b2/check.js";
import { readFile } from "../../../../firmware/billing/b2/read.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, fileOf, textOf } from "./sample.js";

/** A record of 128 characters and its CR LF. */
const RECORD = 130;
const told = (text: string): readonly string[] =>
  checkText(text, sha256).findings.map(
    ({ line, severity, rule, record, position, length, field }) =>
      `${line} ${severity} ${rule} ${record}@${position}+${length} ${field}`,
  );

/** The text with one zone written over; lines and positions begin at 1. */
function patched(text: string, line: number, position: number, zone: string): string {
  const at = (line - 1) * RECORD + position - 1;
  return text.slice(0, at) + zone + text.slice(at + zone.length);
}

/** With the hash of lines 2 to 7 made again: nothing tells that they were altered. */
function rehashed(text: string): string {
  const digest = sha256();
  for (let line = 2; line <= 7; line += 1) digest.update(text.slice((line - 1) * RECORD, line * RECORD - 2));
  return patched(text, 8, 61, digest.hex());
}

// 1 file, 2 lot, 3 invoice, 4 its complement, 5 line, 6 its complement, 7 totals, 8 lot, 9 file.
const plain = textOf(fileOf({ lines: [ami] }));

describe("a zone that has not its form is told alone:", () => {
  it.each<[what: string, line: number, position: number, zone: string, told: string]>([
    ["a day that is none", 5, 70, "250230", "5 error B2-DATE 4@70+6 date_soins"],
    ["a letter among digits", 5, 81, "0A", "5 error B2-PICTURE 4@81+2 quantite"],
    ["small letters", 5, 76, "ami ", "5 error B2-CHARACTERS 4@76+5 code_acte"],
    ["the version", 1, 90, "SI02", "1 error B2-FIXED 000@90+4 version_norme"],
    ["a filler that is filled", 1, 94, "X", "1 error B2-FIXED 000@94+35 filler"],
    ["a reserved zone of ours", 1, 83, "1", "1 error B2-FIXED 000@83+5 numero_chronologique"],
    ["no application", 1, 48, "XX", "1 error B2-CODE 000@48+2 application"],
    ["no securing mode", 2, 30, "9", "2 error B2-CODE 1@30+1 mode_securisation"],
    ["no form of a NIR", 4, 50, "9990366000409", "4 error B2-PICTURE 2S@50+13 nir_individuel"],
  ])("%s", (_what, line, position, zone, expected) => {
    expect(told(rehashed(patched(plain, line, position, zone)))).toContain(expected);
  });

  it("blanks or zeros are told as what is missing", () => {
    const message = (line: number, position: number, zone: string) =>
      checkText(rehashed(patched(plain, line, position, zone)), sha256).findings.find(({ rule }) => rule === "B2-FIXED")
        ?.message;
    expect(message(1, 94, "X")).toBe("filler must be blank");
    expect(message(1, 83, "1")).toBe("numero_chronologique must be zeros");
    expect(message(1, 90, "SI02")).toBe("version_norme must be SI01");
  });

  it("a record of no known type", () => {
    expect(told(patched(plain, 5, 1, "3"))).toContain("5 error B2-TYPE undefined@1+128 record");
  });
});

describe("a text that says the same and is not the one written", () => {
  it.each<[what: string, line: number, position: number, zone: string, told: string]>([
    ["a name with a blank before it", 2, 32, " FIRMIER", "2 error B2-CANONICAL 1@32+25 nom_ps"],
    ["a code away from its place", 5, 76, " AMI", "5 error B2-CANONICAL 4@76+5 code_acte"],
  ])("%s is told by its zone, and not read", (_what, line, position, zone, expected) => {
    const text = rehashed(patched(plain, line, position, zone));
    expect(told(text)).toEqual([expected]);
    const read = readFile(text, sha256);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toMatchObject([{ rule: "B2-CANONICAL", line }]);
  });

  it("is not told beside an error, which explains it", () => {
    const text = patched(patched(plain, 2, 32, " FIRMIER"), 9, 7, "0002");
    expect(told(rehashed(text))).toEqual(["9 error B2-COUNT 999@7+4 nb_lots"]);
  });

  it("as written is read, and a file without a lot is not", () => {
    expect(readFile(plain, sha256).ok).toBe(true);
    const records = plain.split("\r\n");
    const empty = [records[0], patched(`${records[8]}`, 1, 7, "0000000002"), ""].join("\r\n");
    const read = readFile(empty, sha256);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.every(({ rule }) => rule === "B2-NESTING")).toBe(true);
  });
});

describe("a record that lost its form costs itself alone", () => {
  const length = (text: string): readonly string[] =>
    told(text).filter((one) => one.includes("B2-LENGTH") || one.includes("B2-LINE-END"));
  const end = (line: number): number => line * RECORD - 2;

  it.each<[what: string, text: string, told: readonly string[]]>([
    ["a character lost", plain.slice(0, 600) + plain.slice(601), ["5 error B2-LENGTH 4@1+128 record"]],
    ["a character more", `${plain.slice(0, 600)}0${plain.slice(600)}`, ["5 error B2-LENGTH 4@1+128 record"]],
    ["an end of LF alone", plain.slice(0, end(5)) + plain.slice(end(5) + 1), ["5 error B2-LINE-END 4@1+128 record"]],
    [
      "an end of two other signs",
      `${plain.slice(0, end(5))}XX${plain.slice(end(5) + 2)}`,
      ["5 error B2-LINE-END 4@1+128 record"],
    ],
    ["no end at the end", plain.slice(0, -2), ["9 error B2-LINE-END 999@1+128 record"]],
    ["nothing after the end", plain, []],
  ])("%s", (_what, text, expected) => {
    expect(length(text)).toEqual(expected);
    expect(checkText(text, sha256).records).toBe(9);
  });
});
