import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rateText } from "../../../firmware/cli/rate.js";

interface ExpectedLine {
  readonly code: string;
  readonly coefficient: number | null;
  readonly ratePercent: number;
  readonly quantity: number;
  readonly amountCents: number;
}

interface Invoice {
  readonly id: string;
  readonly situation: string;
  readonly statut: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly lines: readonly ExpectedLine[];
  readonly totalCents: number;
}

const fixture = new URL("../../fixtures/nurse-invoices.json", import.meta.url);
const invoices: readonly Invoice[] = JSON.parse(readFileSync(fixture, "utf8"));

function rated(input: unknown): { lines: readonly ExpectedLine[]; totalCents: number } {
  const outcome = rateText(JSON.stringify(input));
  expect(outcome.stderr).toBe("");
  return JSON.parse(outcome.stdout);
}

describe("the 33 worked invoices of a nurse", () => {
  it("are all there", () => {
    expect(invoices).toHaveLength(33);
  });

  it.each(invoices)("$id $situation ($statut)", ({ input, lines, totalCents }) => {
    const result = rated(input);
    const shown = result.lines.map(({ code, coefficient, ratePercent, quantity, amountCents }) => ({
      code,
      coefficient,
      ratePercent,
      quantity,
      amountCents,
    }));
    expect(shown).toEqual(lines);
    expect(result.totalCents).toBe(totalCents);
  });
});

const table = new URL("../../../../shared/data/factures_infirmier.csv", import.meta.url);

// The table is no part of the project: the check is made where it can be.
if (existsSync(table)) {
  describe("the fixture against the table it was typed from", () => {
    const rows = readFileSync(table, "utf8").trim().split("\n").slice(1).map(cellsOf);

    it("holds each row once", () => {
      expect(invoices.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
    });

    it.each(invoices)("$id has the row's date, zone, status, lines and total", (invoice) => {
      const row = rows.find(([id]) => id === invoice.id) ?? [];
      const [, date, zone, , lines = "", total = "", , , statut] = row;
      expect(invoice.input).toMatchObject({ date, zone });
      expect(invoice.statut).toBe(statut);
      expect(invoice.totalCents).toBe(centsOf(total));
      const amounts = lines.split(" ; ").map((line) => centsOf(line.split(" = ")[1] ?? ""));
      expect(invoice.lines.map(({ amountCents }) => amountCents)).toEqual(amounts);
      const codes = lines.split(" ; ").map((line) => line.split(" ")[0]);
      expect(invoice.lines.map(({ code }) => code)).toEqual(codes);
    });
  });
}

function centsOf(euros: string): number {
  const [whole = "0", rest = "0"] = euros.split(".");
  return Number(whole) * 100 + Number(rest);
}

/** Cells of one CSV line; quotes protect commas. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
