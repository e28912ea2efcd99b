import { describe, expect, it, test } from "vitest";
import type { B2File, B2Invoice, B2Line } from "../../../../firmware/billing/b2/model.js";
import { readFile } from "../../../../firmware/billing/b2/read.js";
import { B2Writer, describeWriteProblem, writeFile } from "../../../../firmware/billing/b2/write.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents, ZERO } from "../../../../firmware/lib/money.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";
import { ami, ami2, fileOf, hasSamples, invoice, sampleText, textOf } from "./sample.js";

const withoutAmc: B2Invoice["lines"] = [
  { ...ami, amc: ZERO },
  { ...ami2, amc: ZERO },
];

const samples: readonly (readonly [string, B2File])[] = [
  ["b2_fse_amc_separate.txt", fileOf({ split: true, amcNumber: undefined, lines: withoutAmc })],
  [
    "b2_fse_c2s_single.txt",
    fileOf(
      {},
      {
        counter: 2,
        lots: [
          { number: 2, mode: "3", invoices: [{ ...invoice, number: 1436, contract: "89", amcNumber: "99999997" }] },
        ],
      },
    ),
  ],
  [
    "b2_dre_separate.txt",
    fileOf(
      {},
      {
        counter: 3,
        application: "DR",
        lots: [{ number: 3, mode: "3", invoices: [{ ...invoice, amcNumber: "98532001" }] }],
      },
    ),
  ],
];

describe.skipIf(!hasSamples)("the samples", () => {
  test.each(samples)("%s is written byte by byte", (name, file) => {
    expect(textOf(file)).toBe(sampleText(name));
  });

  test.each(samples)("%s is read back", (name, file) => {
    expect(readFile(sampleText(name), sha256)).toEqual({ ok: true, value: file });
  });
});

/** Type of each record and, for lines, the code of its act. */
function outline(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\r\n")
    .map((record) => {
      if (!record.startsWith("4")) return record[38] === "S" ? "2S" : record.slice(0, record.startsWith("999") ? 3 : 1);
      const mark = record.slice(35, 36);
      return /\d/.test(mark) ? `4 ${record.slice(75, 80).trim()}` : `4${mark}`;
    });
}

function lineOf(code: string, changes: Partial<B2Line> = {}): B2Line {
  return { ...ami, code, ...changes };
}

describe("the order of records", () => {
  it("opens and closes file, lot and invoice", () => {
    expect(outline(textOf(fileOf({})))).toEqual(["0", "1", "2", "2S", "4 AMI", "4S", "4 AMI", "4S", "5", "6", "999"]);
  });

  it("puts a majoration after its act, a package before the acts of its day, days in order", () => {
    const lines: B2Invoice["lines"] = [
      lineOf("AMX", { date: date("2025-01-02") }),
      lineOf("MAU", { date: date("2025-01-01") }),
      lineOf("AMI", { date: date("2025-01-01"), complement: "N" }),
      lineOf("BSC", { date: date("2025-01-02") }),
      lineOf("MCI", { date: date("2025-01-02") }),
    ];
    expect(outline(textOf(fileOf({ lines }))).filter((one) => one.startsWith("4 "))).toEqual([
      "4 AMI N",
      "4 MAU",
      "4 BSC",
      "4 AMX",
      "4 MCI",
    ]);
  });

  it("writes 4E only with an RPPS, then the CCAM details by date under one sequence", () => {
    const ccam = (code: string, day: string) => ({
      code,
      activity: "1" as const,
      phase: 0 as const,
      modifiers: ["F"],
      association: "1" as const,
      exceptional: undefined,
      date: date(day),
      teeth: ["11", "12"],
    });
    const line = lineOf("ATM", {
      prescriber: { ...ami.prescriber, rpps: "99700557897" },
      ccam: [ccam("AFLB001", "2025-01-02"), ccam("BACA001", "2025-01-01")],
    });
    const text = textOf(fileOf({ lines: [line] }));
    expect(outline(text)).toEqual(["0", "1", "2", "2S", "4 ATM", "4S", "4E", "4M", "4M", "5", "6", "999"]);
    const details = text.split("\r\n").filter((record) => record[35] === "M");
    // Sequence at 37, code at 43, date at 65.
    expect(details.map((record) => [record.slice(36, 38), record.slice(42, 49), record.slice(64, 70)])).toEqual([
      ["01", "BACA001", "250101"],
      ["02", "AFLB001", "250102"],
    ]);
  });
});

describe("the exoneration", () => {
  const placed = (...codes: readonly [B2Line["exemption"], ...B2Line["exemption"][]]) => {
    const [first, ...others] = codes.map((exemption) => lineOf("AMI", { exemption, rate: 100 }));
    const lines: B2Invoice["lines"] = [first ?? ami, ...others];
    const records = textOf(fileOf({ lines })).split("\r\n");
    const ofLines = records.filter((record) => /^4.{34}\d/.test(record)).map((record) => record[53]);
    return [records[2]?.[78], ofLines.join("")];
  };

  it("stands on the invoice when all lines agree", () => {
    expect(placed("4", "4")).toEqual(["4", "  "]);
  });

  it("else stands on the lines", () => {
    expect(placed("4", "0")).toEqual(["0", "40"]);
  });

  it("keeps 9 on the invoice, which is the only place it may have", () => {
    expect(placed("9", "3")).toEqual(["9", " 3"]);
  });
});

describe("what does not fit", () => {
  const problem = (one: Partial<B2Invoice>) => {
    const written = writeFile(fileOf(one), sha256);
    return written.ok ? "written" : describeWriteProblem(written.error);
  };

  test.each([
    [
      { lines: [lineOf("ABCDE")] as const },
      "invoice 1435, line 1: code_acte (record 4, position 76, length 5) is too long",
    ],
    [
      { lines: [ami, lineOf("AMI", { amo: cents(-1) })] as const },
      "invoice 1435, line 2: montant_amo (record 4, position 108, length 7) is negative: a B2 record has no sign",
    ],
    [
      { lines: [lineOf("AMI", { rate: 37.5 })] as const },
      "invoice 1435, line 1: taux (record 4, position 105, length 3) is not a whole number",
    ],
    [
      { lines: [lineOf("AMI", { amo: cents(500) })] as const },
      "invoice 1435: total_participation_avant_oc (record 5, position 74, length 8) is negative: a B2 record has no sign",
    ],
    [{ number: 1_000_000_000 }, "invoice 1000000000: numero_facture (record 2, position 30, length 9) is too long"],
    [
      { accident: { kind: "at-date", date: date("1999-01-01") } as const, nature: "41" as const },
      "invoice 1435: numero_at_ou_date (record 2, position 86, length 9) holds characters that the zone excludes",
    ],
  ])("is named with its zone %#", (one, expected) => {
    expect(problem(one)).toBe(expected);
  });

  it("more than 16 teeth or 26 CCAM acts are refused", () => {
    const act = {
      code: "AFLB001",
      activity: "1",
      phase: 0,
      modifiers: [],
      association: undefined,
      exceptional: undefined,
      date: undefined,
    } as const;
    const teeth = Array.from({ length: 17 }, () => "11");
    expect(problem({ lines: [lineOf("ATM", { ccam: [{ ...act, teeth }] })] })).toContain("dent_16");
    const many = Array.from({ length: 27 }, () => ({ ...act, teeth: [] }));
    expect(problem({ lines: [lineOf("ATM", { ccam: many })] })).toContain("sequence");
  });

  it("never tells a NIR", () => {
    expect(problem({ insured: { number: "16903660004091", key: "52" } })).not.toContain("169036600");
  });
});

describe("the writer", () => {
  it("gives the same text piece by piece", () => {
    const file = fileOf({});
    const writer = new B2Writer(file, sha256);
    const pieces = [
      writer.open(),
      writer.openLot({ number: 1, mode: "3" }),
      writer.invoice(invoice),
      writer.closeLot(),
      writer.close(),
    ];
    expect(pieces.map((piece) => (piece.ok ? piece.value : "")).join("")).toBe(textOf(file));
  });

  it("goes on after a refused invoice as if it had not been given", () => {
    const file = fileOf({});
    const writer = new B2Writer(file, sha256);
    const start = [writer.open(), writer.openLot({ number: 1, mode: "3" })];
    expect(writer.invoice({ ...invoice, rank: -1 }).ok).toBe(false);
    const pieces = [...start, writer.invoice(invoice), writer.closeLot(), writer.close()];
    expect(pieces.map((piece) => (piece.ok ? piece.value : "")).join("")).toBe(textOf(file));
  });

  it("marks every file as a test of version SI01", () => {
    // Positions 88 to 93 of record 000.
    expect(textOf(fileOf({})).slice(87, 93)).toBe("TESI01");
  });
});
