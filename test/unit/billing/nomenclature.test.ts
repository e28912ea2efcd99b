import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOf, tariffOf } from "../../../firmware/billing/nurse/nomenclature/lookup.js";
import { nurseTables } from "../../../firmware/billing/nurse/nomenclature/tables.js";
import { addDays, date } from "../../../firmware/lib/dates.js";

const index = indexOf(nurseTables);

describe("the nurse's tables", () => {
  it("hold 116 acts under distinct ids", () => {
    expect(nurseTables.acts).toHaveLength(116);
    expect(index.acts.size).toBe(116);
  });

  it("have one price at most for a code, a zone and a day", () => {
    for (const a of nurseTables.tariffs) {
      const same = nurseTables.tariffs.filter(
        (b) =>
          b.code === a.code &&
          (a.zone === b.zone || a.zone === "ALL" || b.zone === "ALL") &&
          (a.from ?? "0000") <= (b.to ?? "9999") &&
          (b.from ?? "0000") <= (a.to ?? "9999"),
      );
      expect(same).toEqual([a]);
    }
  });

  it("switch off what only third parties read in amendment 11", () => {
    const off = nurseTables.tariffs.filter(({ enabled }) => !enabled).map(({ code }) => code);
    expect(off).toEqual(expect.arrayContaining(["MSG", "MIR", "MSD", "CIA", "CIB", "RKD"]));
    expect(nurseTables.acts.filter(({ enabled }) => !enabled).every(({ chapter }) => chapter === "A11")).toBe(true);
  });

  it("build their index once", () => {
    expect(indexOf(nurseTables)).toBe(index);
  });
});

const tables = new URL("../../../../shared/data/", import.meta.url);

// The source tables are no part of the project: the check is made where they are.
if (existsSync(new URL("ngap.csv", tables))) {
  describe("the typed tables against their source", () => {
    const acts = rowsOf("ngap_actes_infirmier.csv");
    const tariffs = rowsOf("ngap.csv").filter(({ profession }) => profession === "infirmier");

    it("hold each act as printed", () => {
      expect(new Set(index.acts.keys())).toEqual(new Set(acts.map(({ id }) => id)));
      for (const row of acts) {
        expect(index.acts.get(row.id ?? "")).toMatchObject({
          chapter: row.chapitre,
          article: row.article,
          label: row.label,
          letter: row.lettre,
          coefficient: Math.round(Number(row.coefficient) * 100),
          amxPossible: row.amx_possible === "1",
          cumulation: row.regle_cumul,
          withDayFee: row.regle_bsi,
          opensMci: row.ouvre_mci === "1",
          maximum: row.maximum || undefined,
          from: row.valid_from || undefined,
          to: row.valid_to || undefined,
          keywords: row.mots_cles,
        });
      }
    });

    it("give each price on its first day, or today when the first day is not known", () => {
      expect(tariffs.length).toBeGreaterThan(50);
      for (const row of tariffs) {
        const zone = row.zone === "DOM" ? "DOM" : "METRO";
        const found = tariffOf(index, row.code ?? "", date(row.valid_from || "2025-03-12"), zone);
        expect({ code: row.code, price: found?.price }).toEqual({
          code: row.code,
          price: Math.round(Number(row.unit_price_eur) * 100),
        });
      }
    });
  });
}

function rowsOf(name: string): Readonly<Record<string, string | undefined>>[] {
  const [head = "", ...lines] = readFileSync(new URL(name, tables), "utf8").trim().split("\n");
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

describe("dates", () => {
  const codes = [...new Set(nurseTables.tariffs.map(({ code }) => code))];
  const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(date("2010-01-01"), days));

  it("a later day of care never takes an older row", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom("METRO" as const, "DOM" as const),
        day,
        day,
        (code, zone, a, b) => {
          const [first, second] = a <= b ? [a, b] : [b, a];
          const before = tariffOf(index, code, first, zone)?.from ?? "";
          const after = tariffOf(index, code, second, zone);
          if (after !== undefined) expect((after.from ?? "") >= before).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
