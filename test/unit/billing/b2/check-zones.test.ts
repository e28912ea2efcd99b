import { describe, expect, it, test } from "vitest";
import { checkText } from "../../../../firmware/billing/b2/check.js";
import { ZERO } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, ami2, fileOf, invoice, textOf } from "./sample.js";
import { findings, patched, rehashed, without } from "./told.js";

// One invoice of one line: 1 file, 2 lot, 3 invoice, 4 its complement, 5 line, 6 its complement, 7 totals, 8 lot, 9 file.
const plain = textOf(fileOf({ lines: [ami] }));
/** Lines 2 to 7 are under the hash of the lot. */
const HASH = "8 error B2-HASH 6@61+64 empreinte_sha256_hex (2-7)";

describe("a zone that does not read is told by its picture, and compared with nothing:", () => {
  // Positions and pictures of b2_layout.csv.
  it.each<[what: string, line: number, position: number, zone: string, expected: readonly string[]]>([
    [
      "letters in an amount",
      7,
      58,
      "0000X473",
      ["7 error B2-PICTURE 5@58+8 total_honoraires", "8 error B2-TOTAL 6@25+9 total_honoraires", HASH],
    ],
    ["a count of records", 7, 39, "0X2", ["7 error B2-PICTURE 5@39+3 nb_enregistrements_3_4", HASH]],
    ["a rate", 5, 105, "0 0", ["5 error B2-PICTURE 4@105+3 taux", HASH]],
    [
      // The base of 4.73 reads as none: the AMO of 2.84 is above it.
      "a base",
      5,
      98,
      "000047X",
      ["5 error B2-PICTURE 4@98+7 base_remboursement", "5 error B2-AMO-BASE 4@108+7 montant_amo", HASH],
    ],
    ["a sequence with a sign", 5, 81, "-1", ["5 error B2-PICTURE 4@81+2 quantite", HASH]],
    ["a number with blanks around", 5, 44, " 9100069 ", ["5 error B2-PICTURE 4@44+9 prescripteur_numero_cle", HASH]],
    ["a day that no month has", 5, 70, "250230", ["5 error B2-DATE 4@70+6 date_soins", HASH]],
    [
      "a sign outside the character set",
      5,
      76,
      "AM\u00C9",
      ["5 error B2-CHARACTERS 4@76+5 code_acte", "5 error B2-CODE 4@76+5 code_acte", HASH],
    ],
    [
      "a small letter",
      5,
      76,
      "AMi",
      ["5 error B2-CHARACTERS 4@76+5 code_acte", "5 error B2-CODE 4@76+5 code_acte", HASH],
    ],
    ["a number of invoices", 8, 15, "000X", ["8 error B2-PICTURE 6@15+4 nb_factures"]],
    ["a total of the lot", 8, 34, "00000X284", ["8 error B2-PICTURE 6@34+9 total_amo"]],
    ["the PS at the end of a lot", 8, 2, "X", ["8 error B2-PICTURE 6@2+9 ps_numero_cle"]],
    ["the number of the lot at its end", 8, 12, "X", ["8 error B2-PICTURE 6@12+3 numero_lot"]],
    ["the hash in capitals", 8, 61, "ABCDEF", ["8 error B2-CHARACTERS 6@61+64 empreinte_sha256_hex"]],
    ["the hash cut short", 8, 123, "  ", ["8 error B2-CHARACTERS 6@61+64 empreinte_sha256_hex"]],
    ["the hash after a blank", 8, 61, " ", ["8 error B2-CHARACTERS 6@61+64 empreinte_sha256_hex"]],
    ["no hash at all", 8, 61, " ".repeat(64), ["8 error B2-CANONICAL 6@61+64 empreinte_sha256_hex"]],
    ["the number of the file", 1, 50, "0X1", ["1 error B2-PICTURE 000@50+3 identification_fichier"]],
    ["the number of the file at its end", 9, 4, "0X1", ["9 error B2-PICTURE 999@4+3 identification_fichier"]],
    ["the count of lots", 9, 7, "X", ["9 error B2-PICTURE 999@7+4 nb_lots"]],
    ["the number of a lot", 2, 21, "X", ["2 error B2-PICTURE 1@21+3 numero_lot", HASH]],
  ])("%s", (_what, line, position, zone, expected) => {
    expect(findings(patched(plain, line, position, zone))).toEqual(expected);
  });

  it("two lots whose numbers do not read have not the same one", () => {
    const lot = (number: number) =>
      ({ number, mode: "3", invoices: [{ ...invoice, lines: [ami], number: 1434 + number }] }) as const;
    const two = textOf(fileOf({}, { lots: [lot(1), lot(2)] }));
    const unread = patched(patched(two, 2, 21, "X01"), 9, 21, "X02");
    expect(findings(unread)).toEqual([
      "2 error B2-PICTURE 1@21+3 numero_lot",
      HASH,
      "9 error B2-PICTURE 1@21+3 numero_lot",
      "15 error B2-HASH 6@61+64 empreinte_sha256_hex (9-14)",
    ]);
  });
});

describe("what never varies", () => {
  const said = (line: number, position: number, zone: string) =>
    checkText(patched(plain, line, position, zone), sha256)
      .findings.filter(({ rule }) => rule === "B2-FIXED")
      .map(({ severity, position: at, field, message }) => `${severity} @${at} ${field}: ${message}`);

  it.each<[line: number, position: number, zone: string, expected: string]>([
    [1, 88, "E", "error @88 type_fichier: type_fichier must be T"],
    [1, 90, "SI02", "error @90 version_norme: version_norme must be SI01"],
    [3, 39, "2", "error @39 nature_operation: nature_operation must be 1"],
    [2, 70, "A", "error @70 filler: filler must be blank"],
    [5, 11, "A", "error @11 filler: filler must be blank"],
    // A zone of hospitals may come from elsewhere; in an envelope of ours it is an error.
    [5, 39, "07", "warning @39 mode_traitement: mode_traitement must be zeros"],
    [6, 39, "A", "warning @39 condition_exercice_executant: condition_exercice_executant must be blank"],
    [1, 20, "A", "error @20 programme_emetteur: programme_emetteur must be blank"],
    [1, 83, "1", "error @83 numero_chronologique: numero_chronologique must be zeros"],
    [7, 42, "1", "error @42 total_br_hospit: total_br_hospit must be zeros"],
  ])("record %i, position %i: %s is told", (line, position, zone, expected) => {
    expect(said(line, position, zone)).toEqual([expected]);
  });
});

describe("the length and the type of a record", () => {
  const records = plain.split("\r\n");
  const withLine = (line: number, record: string) =>
    [...records.slice(0, line - 1), record, ...records.slice(line)].join("\r\n");

  it("cut short or too long, it is told once, not zone by zone", () => {
    const line = records[4] ?? "";
    expect(findings(withLine(5, line.slice(0, 122)))).toEqual([
      "5 error B2-LENGTH 4@1+128 record",
      "7 error B2-TOTAL 5@90+8 total_oc_honoraires (3-7)",
      HASH,
    ]);
    expect(findings(withLine(5, `${line}00`))).toEqual(["5 error B2-LENGTH 4@1+128 record", HASH]);
    expect(checkText(withLine(5, `${line}00`), sha256).findings[0]?.message).toBe(
      "the record has 130 characters instead of 128",
    );
    // Cut within the filler of record 1: neither the filler nor what follows is told.
    expect(findings(withLine(2, (records[1] ?? "").slice(0, 100)))).toEqual(["2 error B2-LENGTH 1@1+128 record", HASH]);
  });

  test.each(["3", "7", "8", "X", " ", "0X", "99X"])("« %s… » is no record", (start) => {
    const line = records[1] ?? "";
    expect(findings(withLine(2, start + line.slice(start.length)))).toContain("2 error B2-TYPE undefined@1+128 record");
  });

  it("an empty line is one of no length and no type", () => {
    expect(findings(withLine(9, `\r\n${records[8]}`))).toEqual([
      "9 error B2-LENGTH undefined@1+128 record",
      "9 error B2-TYPE undefined@1+128 record",
      "10 error B2-COUNT 999@11+6 nb_enregistrements",
    ]);
  });

  it("a line end that is not CR LF is told with its record", () => {
    const damaged = patched(plain, 5, 129, "xy");
    expect(findings(damaged)).toEqual(["5 error B2-LINE-END 4@1+128 record"]);
    expect(findings(plain.slice(0, -2))).toEqual(["9 error B2-LINE-END 999@1+128 record"]);
  });
});

describe("what is not what the rest of the file gives", () => {
  // A blank before the name of the PS (32 to 56 of record 1) reads, and is not written so.
  const shifted = patched(plain, 2, 32, " FIRMIER");

  it("is told when nothing else is an error", () => {
    expect(findings(rehashed(shifted))).toEqual(["2 error B2-CANONICAL 1@32+25 nom_ps"]);
    // The hash says it already.
    expect(findings(shifted)).toEqual([HASH]);
  });

  it("is told beside a warning, but for a zone that another program filled", () => {
    const warned = patched(textOf(fileOf({ lines: [{ ...ami, amo: ami.amo, base: ami2.base }] })), 2, 32, " FIRMIER");
    // 60 % of 6.30 are 3.78, not 2.84.
    expect(findings(rehashed(warned))).toEqual([
      "2 error B2-CANONICAL 1@32+25 nom_ps",
      "5 warning B2-RATE 4@108+7 montant_amo",
    ]);
    // With an error beside the warning, the error is enough.
    expect(findings(warned)).toEqual(["5 warning B2-RATE 4@108+7 montant_amo", HASH]);
    expect(findings(rehashed(patched(shifted, 5, 39, "07")))).toEqual(["5 warning B2-FIXED 4@39+2 mode_traitement"]);
  });

  it("counts errors and warnings apart", () => {
    const check = checkText(patched(plain, 5, 39, "07"), sha256);
    const { errors, warnings, records, lots, invoices } = check;
    expect({ errors, warnings, records, lots, invoices }).toEqual({
      errors: 1,
      warnings: 1,
      records: 9,
      lots: 1,
      invoices: 1,
    });
  });
});

describe("a record left out", () => {
  // What follows the place of each of the nine records, and may not follow what stands before it.
  it.each([
    [1, "1 error B2-NESTING 1@1+128 record"],
    [2, "2 error B2-NESTING 2@1+128 record"],
    [3, "3 error B2-NESTING 2S@1+128 record"],
    [4, "4 error B2-NESTING 4@1+128 record"],
    [5, "5 error B2-NESTING 4S@1+128 record"],
    [6, "6 error B2-NESTING 5@1+128 record"],
    [7, "7 error B2-NESTING 6@1+128 record"],
    [8, "8 error B2-NESTING 999@1+128 record"],
    [9, "8 error B2-NESTING 6@1+128 record"],
  ])("line %i is missed where it should stand, and the rest still reads", (line, expected) => {
    const dre = textOf(fileOf({ lines: [ami] }, { application: "DR" }));
    const split = textOf(fileOf({ split: true, amcNumber: undefined, lines: [{ ...ami, amc: ZERO }] }));
    for (const text of [plain, dre, split]) {
      const check = checkText(without(text, line), sha256);
      expect(findings(without(text, line))).toContain(expected);
      expect([check.records, check.lots, check.invoices]).toEqual([8, 1, 1]);
    }
  });
});
