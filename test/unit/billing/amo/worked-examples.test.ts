import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RatedInvoice } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { rated as nurseRated } from "../visit.js";
import { rated } from "./doctor.js";

/** « caisse, mutuelle, assuré, facture » in cents, in the order of the table's totals. */
function totals({ amo, amc, patient, total }: RatedInvoice): readonly number[] {
  return [amo, amc, patient, total];
}

/** The consultation of the manual, at the price typed with it. */
function consultation(unit: number) {
  return { id: "C", edit: { unit: cents(unit) } };
}

const both = { acts: [consultation(2300), "AFLB001"] };

describe("the manual's invoice, C 23.00 and AFLB001 50.56 at 70 %, formula 052", () => {
  it("W01: BR 23.00; AMO 16.10; AMC 6.90; patient 0.00", () => {
    const [line] = rated({ acts: [consultation(2300)] }).lines;
    expect(line).toMatchObject({ base: 2300, amoRate: 70, amo: 1610, amc: 690, patient: 0 });
  });

  it("W02: BR 50.56; AMO 35.39; AMC 15.17; patient 0.00", () => {
    const [line] = rated({ acts: ["AFLB001"] }).lines;
    expect(line).toMatchObject({ base: 5056, amoRate: 70, amo: 3539, amc: 1517, patient: 0 });
  });

  it("W03: caisse 51.49; mutuelle 22.07; assuré 0.00; facture 73.56", () => {
    expect(totals(rated(both))).toEqual([5149, 2207, 0, 7356]);
  });

  it("W04: AMO of C typed 19.00 repairs nothing: 54.39; 22.07; −2.90; 73.56", () => {
    const typed = rated(both, { typedShares: { "p0/act/0": { amo: cents(1900) } } });
    expect(totals(typed)).toEqual([5439, 2207, -290, 7356]);
    expect(typed.lines[0]).toMatchObject({ amc: 690, patient: -290, typed: { amo: true, amc: false } });
  });

  it("W05: AMC of C then typed 4.00: 54.39; 19.17; 0.00; 73.56", () => {
    const typedShares = { "p0/act/0": { amo: cents(1900), amc: cents(400) } };
    expect(totals(rated(both, { typedShares }))).toEqual([5439, 1917, 0, 7356]);
  });
});

describe("a nurse's AMI 1.5", () => {
  const visit = { acts: ["PONCTION_VEINEUSE"], place: "OFFICE" } as const;

  it("W10: 4.73 at 60 %: AMO 2.84; AMC 1.89", () => {
    expect(nurseRated(visit).lines[0]).toMatchObject({ base: 473, amo: 284, amc: 189, patient: 0 });
  });

  it("W11: régime local 90 %: AMO 4.26; AMC 0.47", () => {
    const [line] = nurseRated(visit, { patient: { regimeLocal: true } }).lines;
    expect(line).toMatchObject({ amoRate: 90, amo: 426, amc: 47 });
  });

  it("W16: ALD: AMO 4.73; AMC 0.00; patient 0.00", () => {
    const [line] = nurseRated(visit, { exemption: "4" }).lines;
    expect(line).toMatchObject({ amoRate: 100, amo: 473, amc: 0, patient: 0, exemption: "4" });
  });
});

describe("out of the parcours and AME, C 26.50", () => {
  const acts = [consultation(2650)];

  it("W13: adult, IPS S: 30 %, AMO 7.95; 18.55 left to the formula 052", () => {
    expect(rated({ acts }, { ips: "S" }).lines[0]).toMatchObject({ amoRate: 30, amo: 795, amc: 1855, patient: 0 });
  });

  it("W14: holder of the C2S: 70 % less 10.60: AMO 7.95; AMC 18.55", () => {
    const [line] = rated({ acts }, { ips: "S", c2s: true, amc: undefined }).lines;
    expect(line).toMatchObject({ amoRate: 70, amo: 795, amc: 1855, patient: 0 });
    expect(line?.reasons.map(({ rule }) => rule)).toContain("course-penalty");
  });

  it.each(["75500017", "0075500017", " 75500017"])("W17: AME (%j): qualifier N, rate 0, all on the AMC", (number) => {
    const [line] = rated({ acts }, { amc: { formula: "052", percent: undefined, number } }).lines;
    expect(line).toMatchObject({ qualifier: "N", amoRate: 0, amo: 0, amc: 2650, patient: 0 });
  });
});

/** What the table says, as it was read when the tests above were written. */
const EXPECTED: Readonly<Record<string, string>> = {
  W01: "BR 23.00; AMO 16.10; AMC 6.90; patient 0.00",
  W02: "BR 50.56; AMO 35.39; AMC 15.17; patient 0.00",
  W03: "caisse 51.49; mutuelle 22.07; assuré 0.00; facture 73.56",
  W04: "caisse 54.39; mutuelle 22.07; assuré -2.90; facture 73.56",
  W05: "caisse 54.39; mutuelle 19.17; assuré 0.00; facture 73.56; reference 000001434; soldes 54.39 / 19.17 / 0.00",
  W10: "BR 4.73; AMO 2.84; AMC 1.89",
  W11: "AMO 4.26; AMC 0.47; nature 13",
  W13: "AMO 7.95; with formula 052 on BR-MRO 18.55 (responsible contracts do not pay the extra 40 %: use formula of the attestation)",
  W14: "AMO 7.95; AMC 18.55",
  W16: "AMO 4.73; AMC 0.00; patient 0.00",
  W17: "qualifier N, rate 0, AMO 0.00, AMC 26.50, patient 0.00",
  W18: "012 p100 13.90; 012 p40 12.00; 020 13.90; 021 p50 11.50; 029 6.90; 02A p100 6.90; 02A p130 13.80; 02A p150 13.90; 050 p50 3.45; 052 6.90",
  W20: "NIR 2555555911042 key 74; régime 01; SESAM sans Vitale",
};

const table = new URL("../../../../../shared/domain/tables/worked_examples.csv", import.meta.url);

// The table is no part of the project: the check is made where it can be.
if (existsSync(table)) {
  it.each(Object.entries(EXPECTED))("%s is what the table expects", (id, expected) => {
    const row = readFileSync(table, "utf8")
      .split("\n")
      .find((line) => line.startsWith(`${id},`));
    expect(row).toContain(expected);
  });
}
