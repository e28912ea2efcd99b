import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../../../firmware/billing/amc/conventions/columns.js";
import {
  type BadLine,
  type ConventionFileError,
  nameOfConventionFile,
  parseAllConventions,
  parseConventions,
} from "../../../../firmware/billing/amc/conventions/parse.js";
import { bytesOf, convention, correspondance, fileOf, regroupement } from "./convention-file.js";

const HEADER = "numAMC;typeConvention;critereSecondaire;typeAccord;numOrganismeSignataire";
const GOOD = "302976568;RO;94???????;T;94";
const manyGood = (count: number): string => `${GOOD}\n`.repeat(count);

function read(file: string | Uint8Array): ReturnType<typeof parseAllConventions> {
  return parseAllConventions(typeof file === "string" ? bytesOf(file) : file);
}

function taken(file: string | Uint8Array) {
  const result = read(file);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function refusal(file: string | Uint8Array): ConventionFileError | undefined {
  const result = read(file);
  return result.ok ? undefined : result.error;
}

/** The only bad line among twenty good ones. */
function badAmong(line: string, header = HEADER): BadLine | undefined {
  const { badLines, rows } = taken(`${header}\n${manyGood(20)}${line}\n${GOOD}\n`);
  expect(rows.convention).toBe(21);
  expect(badLines).toHaveLength(1);
  expect(badLines[0]?.line).toBe(22);
  return badLines[0];
}

describe("a convention file", () => {
  it("gives each column of a full line its meaning", () => {
    const cells = [
      "0302976568;775671993;RO;94???????;T;MUTUELLE BLEUE;302976568;MUTUELLE CENTRALE;OPERATEUR;R1;HOTE;DOMAINE;S",
      "1;0;1;0;1;1;0;20260101;IDB;https://exemple.test/idb",
    ].join(";");
    const { all, bad } = taken(`${COLUMNS.convention.join(";")}\n${cells}\n`);
    expect(bad).toBe(0);
    expect(all).toEqual([
      {
        table: "convention",
        line: 2,
        cells: cells.split(";"),
        value: {
          amcToUse: "0302976568",
          signatory: "775671993",
          type: "RO",
          criterion: "94???????",
          accord: "T",
          signatoryLabel: "MUTUELLE BLEUE",
          amc: "302976568",
          amcLabel: "MUTUELLE CENTRALE",
          payer: "OPERATEUR",
          routing: "R1",
          host: "HOTE",
          domain: "DOMAINE",
          stsRouting: "S",
          reach: "group",
          attestation: "not-used",
          computation: "by-hand",
          cancellation: "refused",
          rectification: "accepted",
          application: "applied",
          systematic: "on-choice",
          from: "2026-01-01",
          service: "IDB",
          serviceAddress: "https://exemple.test/idb",
        },
      },
    ]);
  });

  it("takes its columns in any order and case, needs five, and names those it does not know", () => {
    const { all, ignoredColumns } = taken(
      "TYPEACCORD,numamc,typeConvention,Remarque,critereSecondaire,numOrganismeSignataire\nT,00490003,SP,essai,,\n",
    );
    expect(all[0]?.value).toMatchObject({
      amc: "00490003",
      type: "SP",
      criterion: "",
      accord: "T",
      signatory: undefined,
    });
    expect(ignoredColumns).toEqual(["remarque"]);
  });

  it("holds three tables one under the other, filled up as a spreadsheet does", () => {
    const file = fileOf({
      conventions: [convention({ numAMC: "302976568", typeConvention: "RO", critereSecondaire: "94???????" })],
      regroupements: [regroupement({ numeroAMC: "302976568", typeConvention: "RO", numeroSignataire: "94" })],
      correspondances: [correspondance({ numMutuelle: "????????", codeRegime: "092000000", numeroAMC: "77565712" })],
    });
    const filledUp = file.replace(/\n/g, `${";".repeat(20)}\r\n`);
    for (const each of [file, filledUp, file.replaceAll("\n", "\r")]) {
      const { rows, bad, all } = taken(each);
      expect([rows, bad]).toEqual([{ convention: 1, regroupement: 1, correspondance: 1 }, 0]);
      expect(all[2]?.value).toEqual({ mutuelle: "????????", caisse: "092000000", amc: "77565712", amcLabel: "" });
    }
  });

  it("reads quotes, with separators and quotes within", () => {
    const { all } = taken(`${HEADER};libelleAMC\n"302976568";"RO";;T;;"LA ""BLEUE"" ; SUD"\n`);
    expect(all[0]?.value).toMatchObject({ amc: "302976568", amcLabel: 'LA "BLEUE" ; SUD' });
  });

  it.each([
    ["20260131", "2026-01-31"],
    ["2026-01-31", "2026-01-31"],
    ["31/01/2026", "2026-01-31"],
    ["00000000", undefined],
    ["", undefined],
  ])("reads the date %s as %s", (written, meant) => {
    const { all } = taken(`${HEADER};dateApplication\n${GOOD};${written}\n`);
    expect(all[0]?.value).toMatchObject({ from: meant });
  });
});

describe("accents", () => {
  const accents = `${HEADER};libelleAMC\n${GOOD};MUTUELLE ÉTÉ ŒUVRE\n`;
  // É C9, Œ 8C in Windows-1252.
  const windows = Uint8Array.from([...accents].map((char) => ({ É: 0xc9, Œ: 0x8c })[char] ?? char.charCodeAt(0)));

  it("are read from UTF-8, with a mark or without, and from Windows-1252", () => {
    for (const file of [bytesOf(accents), bytesOf(`\uFEFF${accents}`), windows]) {
      expect(taken(file).all[0]?.value).toMatchObject({ amcLabel: "MUTUELLE ÉTÉ ŒUVRE" });
    }
  });

  it("of both encodings may stand in one file", () => {
    const pasted = Uint8Array.from([...bytesOf(accents), ...windows]);
    expect(taken(pasted).all.map(({ value }) => value)).toMatchObject([
      { amcLabel: "MUTUELLE ÉTÉ ŒUVRE" },
      { amcLabel: "MUTUELLE ÉTÉ ŒUVRE" },
    ]);
  });

  it("with a damaged byte spoil their line alone", () => {
    const file = bytesOf(`${HEADER};libelleAMC\n${`${GOOD};x\n`.repeat(20)}${GOOD};ÉTÉ\n`);
    const damaged = Uint8Array.from(file);
    damaged[file.length - 2] = 0x20;
    expect(taken(damaged)).toMatchObject({
      rows: { convention: 20 },
      badLines: [{ line: 22, why: { kind: "unreadable" } }],
    });
  });
});

describe("a bad line is left out and told:", () => {
  it.each([
    ["too few cells", "302976568;RO", { kind: "cells", found: 2, expected: 5 }],
    ["too many", `${GOOD};x`, { kind: "cells", found: 6, expected: 5 }],
    ["a number of a spreadsheet", "3,02977E+08;RO;;T;94", { kind: "cell", column: "numAMC", needs: "number" }],
    ["a number too long", "30297656800;RO;;T;94", { kind: "cell", column: "numAMC", needs: "number" }],
    ["no type", "302976568;;;T;94", { kind: "cell", column: "typeConvention", needs: "a-value" }],
    ["a type too long", "302976568;ROO;;T;94", { kind: "cell", column: "typeConvention", needs: "code" }],
    [
      "a criterion too long",
      "302976568;RO;94????????;T;",
      { kind: "cell", column: "critereSecondaire", needs: "pattern" },
    ],
    ["nobody concerned", ";RO;;T;", { kind: "cell", column: "numAMC", needs: "amc-or-signatory" }],
    ["a quote that is not closed", '"302976568;RO;;T;94', { kind: "quotes" }],
    ["a quote within a cell", '3029"76568;RO;;T;94', { kind: "quotes" }],
    ["a zero byte", "302976568;R\u0000;;T;94", { kind: "unreadable" }],
    ["a line without end", "x".repeat(9000), { kind: "too-long" }],
  ])("%s", (_, line, why) => {
    expect(badAmong(line)?.why).toEqual(why);
  });

  it.each([
    ["dateApplication", "20260230", "date"],
    ["dateApplication", "demain", "date"],
    ["gestionAnnulation", "2", "flag"],
    ["libelleAMC", "x".repeat(251), "short-text"],
  ])("%s « %s »", (column, cell, needs) => {
    const header = `${column};${HEADER}`;
    const file = `${header}\n${`;${GOOD}\n`.repeat(10)}${cell};${GOOD}\n`;
    expect(taken(file).badLines).toEqual([{ line: 12, why: { kind: "cell", column, needs } }]);
  });
});

describe("lines", () => {
  it.each([
    ["LF", "\n"],
    ["CR LF", "\r\n"],
    ["CR", "\r"],
  ])("ended by %s are counted alike", (_, end) => {
    const file = `${HEADER}\n${manyGood(12)}x\n${GOOD}\n`.replaceAll("\n", end);
    expect(taken(file)).toMatchObject({ rows: { convention: 13 }, badLines: [{ line: 14 }] });
  });

  it("hold criteria in capitals, cells without the blanks around them, quoted or not", () => {
    const [first] = taken(`${HEADER};libelleAMC\n 302976568 ;RO; 94a?????? ;T;94; BLEUE \n`).all;
    expect(first?.value).toMatchObject({ amc: "302976568", criterion: "94A??????", amcLabel: "BLEUE" });
    const [quoted] = taken(`${HEADER};libelleAMC\n302976568;RO;;T;94;" BLEUE ; SUD "\n`).all;
    expect(quoted?.value).toMatchObject({ amcLabel: "BLEUE ; SUD" });
  });

  it("of text that begins as an archive or with one byte of a mark are read", () => {
    expect(refusal("PK;x\n")?.kind).toBe("no-header");
    expect(refusal(Uint8Array.from([0xff, ...bytesOf("x\n")]))?.kind).not.toBe("not-text");
  });

  it("of a file of UTF-16 with its mark alone are no text", () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      expect(refusal(Uint8Array.from([...mark, ...bytesOf("texte")]))).toEqual({
        kind: "not-text",
        looksLike: "UTF-16",
      });
    }
  });
});

describe("a file is refused as a whole:", () => {
  it.each([
    ["nothing in it", "", { kind: "empty" }],
    ["blank lines", "\n;;;\n", { kind: "empty" }],
    ["no header", `${GOOD}\n`, { kind: "no-header", line: 1 }],
    [
      "one needed column missing",
      "numAMC;typeConvention;typeAccord;numOrganismeSignataire\n",
      { kind: "no-header", line: 1, missing: ["critereSecondaire"] },
    ],
    [
      "a second header that lacks columns",
      `${HEADER}\n${GOOD}\nnumMutuelle;numeroAMC\n`,
      { kind: "no-header", line: 3, missing: ["codeRegime"] },
    ],
    ["a column twice", `${HEADER};numAMC\n`, { kind: "column-twice", line: 1, column: "numAMC" }],
    ["a header alone", `${HEADER}\n`, { kind: "no-convention", bad: 0 }],
    ["no good line", `${HEADER}\nx\n`, { kind: "no-convention", bad: 1, badLines: [{ line: 2 }] }],
    [
      "three bad lines of thirteen",
      `${HEADER}\n${manyGood(10)}${"x\n".repeat(3)}`,
      { kind: "too-many-bad-lines", good: 10, bad: 3 },
    ],
    ["cut in a line", `${HEADER}\n${manyGood(30)}302976568;RO`, { kind: "cut", line: 32 }],
    ["cut in quotes", `${HEADER}\n${manyGood(30)}"3029`, { kind: "cut", line: 32 }],
    [
      "cut in its last cell",
      `${HEADER};dateApplication\n${`${GOOD};20260101\n`.repeat(30)}${GOOD};2026010`,
      { kind: "cut", line: 32 },
    ],
    ["a ZIP archive", "PK\u0003\u0004 …", { kind: "not-text", looksLike: "ZIP" }],
  ])("%s", (_, file, error) => {
    expect(refusal(file)).toMatchObject(error);
  });

  it("UTF-16, with a mark or without, and a binary file", () => {
    const utf16 = Buffer.from(`${HEADER}\n${GOOD}\n`, "utf16le");
    expect(refusal(utf16)).toEqual({ kind: "not-text", looksLike: "UTF-16" });
    expect(refusal(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual({
      kind: "not-text",
      looksLike: "UTF-16",
    });
    expect(refusal(Buffer.from(utf16).swap16())).toEqual({ kind: "not-text", looksLike: "UTF-16" });
    expect(refusal(Uint8Array.from({ length: 500 }, (_, at) => at % 7))).toEqual({
      kind: "not-text",
      looksLike: "binary",
    });
  });

  it("but one bad line in ten is borne, and so is a last line without its end", () => {
    expect(taken(`${HEADER}\n${manyGood(9)}x\n`).bad).toBe(1);
    expect(taken(`${HEADER}\n${GOOD}\n${GOOD}`).rows.convention).toBe(2);
  });
});

describe("whatever the bytes", () => {
  it("there is a result, every line is read or reported, and the steps are short", () => {
    const pieces = fc.constantFrom(
      HEADER,
      GOOD,
      ";",
      '"',
      "\n",
      "\r",
      "é",
      "\u0000",
      "?",
      "302976568",
      "numMutuelle;codeRegime;numeroAMC\n",
    );
    const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((parts) => bytesOf(parts.join("")));
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const result = parseAllConventions(bytes);
        if (!result.ok) return;
        const { rows, all, bad, badLines } = result.value;
        expect(all).toHaveLength(rows.convention + rows.regroupement + rows.correspondance);
        expect(badLines).toHaveLength(bad);
        expect(new Set([...all, ...badLines].map(({ line }) => line)).size).toBe(all.length + bad);
      }),
      { numRuns: 2000 },
    );
    const steps = [...parseConventions(bytesOf(`${HEADER}\n${manyGood(1000)}`))].map(({ length }) => length);
    expect(steps.reduce((sum, length) => sum + length)).toBe(1000);
    expect(Math.max(...steps)).toBeLessThanOrEqual(50);
  });

  it("a file cut anywhere within a line is refused, and within its end nothing is lost", () => {
    const file = bytesOf(`${HEADER}\n${manyGood(3)}`);
    fc.assert(
      fc.property(fc.integer({ min: HEADER.length + 1, max: file.length }), (length) => {
        const cells = Buffer.from(file.subarray(0, length)).toString().split("\n").at(-1)?.split(";").length ?? 0;
        // With all its cells, or at a line's end, what is left is a file like any other.
        const error = refusal(file.subarray(0, length));
        if (cells < 5 && file[length - 1] !== 10) expect(error?.kind).toBe("cut");
        else expect(error?.kind ?? "no-convention").toBe("no-convention");
      }),
    );
  });
});

it("a file's name tells its origin and its day", () => {
  expect(nameOfConventionFile("/tmp/C-InterAMC_20260112.csv")).toEqual({ name: "InterAMC", date: "2026-01-12" });
  expect(nameOfConventionFile("C:\\x\\c-Ma mutuelle.CSV")).toEqual({ name: "Ma mutuelle", date: undefined });
  expect(nameOfConventionFile("C-X_20261340.csv")).toEqual({ name: "X_20261340", date: undefined });
  expect(nameOfConventionFile("table.csv")).toEqual({ name: "table", date: undefined });
});

const source = new URL("../../../../../shared/domain/tables/convention_columns.csv", import.meta.url);
it.skipIf(!existsSync(source))("the columns are those of the published list, in its order", () => {
  const rows = readFileSync(source, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "");
  const listed: Record<string, string[]> = {};
  for (const row of rows) {
    const [table = "", , field = ""] = row.split(",");
    listed[table] = [...(listed[table] ?? []), field];
  }
  expect(COLUMNS).toEqual(listed);
});
