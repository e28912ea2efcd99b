import fc from "fast-check";
import { expect, it } from "vitest";
import { detailsCode, detailsText } from "../../../firmware/documents/details-code.js";
import { cents } from "../../../firmware/lib/money.js";
import { quittanceOf, TEST_NIR } from "../../support/quittance.js";

it("holds number, biller, date, totals and the hash of what was signed", () => {
  expect(detailsText(quittanceOf())).toBe(
    "TOURNEE 1 TEST SI01 / FACTURE 266999010 000001434 / DATE 2025-03-12 / TOTAL 8.83 / AMO 5.30 / AMC 0.00 / " +
      "PATIENT 3.53 / SHA256 9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
  );
});

it("a real invoice bears no mark of a test", () => {
  expect(detailsText(quittanceOf({ test: false })).startsWith("TOURNEE 1 / FACTURE ")).toBe(true);
});

it("names nobody", () => {
  const text = detailsText(quittanceOf());
  expect(text).not.toContain(TEST_NIR);
  expect(text).not.toMatch(/ROUSSEAU|GARNIER|BERNARD/i);
});

it("stays small whatever the amounts: signs of the dense mode, a code of 57 modules at most", () => {
  const money = fc.integer({ min: -99_999_999, max: 99_999_999 }).map(cents);
  fc.assert(
    fc.property(money, money, money, money, (total, amo, amc, patient) => {
      const quittance = quittanceOf({ totals: { total, amo, amc, patient } });
      expect(detailsText(quittance)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
      const modules = detailsCode(quittance);
      expect(modules.length).toBeLessThanOrEqual(57);
      expect(modules.every((row) => row.length === modules.length)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
