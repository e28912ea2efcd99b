import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmcBasis, AmcFormula, LocalFormula } from "../../../../firmware/billing/amc/formulas.js";
import { standInPricer } from "../../../../firmware/billing/amc/sts.js";
import type { AmcFormulaCode } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";

/** Narrow and no-break spaces are typography: read as plain ones here. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

/** W18: DR 30.00, BR 23.00, AMO 16.10. */
const w18: AmcBasis = { charged: cents(3000), base: cents(2300), amo: cents(1610) };

const cases: readonly (readonly [AmcFormulaCode, number | undefined, number, name: string, figures: string])[] = [
  ["012", 100, 1390, "100 % de la dépense", "min(30,00 − 16,10 ; 100 % × 30,00) = 13,90"],
  ["012", 40, 1200, "40 % de la dépense", "min(30,00 − 16,10 ; 40 % × 30,00) = 12,00"],
  ["020", undefined, 1390, "100 % du tarif", "min(30,00 − 16,10 ; 23,00) = 13,90"],
  ["021", 50, 1150, "50 % du tarif", "min(30,00 − 16,10 ; 50 % × 23,00) = 11,50"],
  ["029", undefined, 690, "100 % du tarif, moins la caisse", "min(30,00 − 16,10 ; 23,00 − 16,10) = 6,90"],
  ["02A", 100, 690, "100 % du tarif, moins la caisse", "min(30,00 − 16,10 ; 100 % × 23,00 − 16,10) = 6,90"],
  ["02A", 130, 1380, "130 % du tarif, moins la caisse", "min(30,00 − 16,10 ; 130 % × 23,00 − 16,10) = 13,80"],
  ["02A", 150, 1390, "150 % du tarif, moins la caisse", "min(30,00 − 16,10 ; 150 % × 23,00 − 16,10) = 13,90"],
  ["050", 50, 345, "50 % du ticket modérateur", "min(30,00 − 16,10 ; 50 % × (23,00 − 16,10)) = 3,45"],
  ["052", undefined, 690, "100 % du ticket modérateur", "min(30,00 − 16,10 ; 23,00 − 16,10) = 6,90"],
];

describe("the seven formulas of the manual (W18)", () => {
  it.each(cases)("%s at %s: %i", (formula, percent, expected) => {
    expect(standInPricer.price({ formula, percent }, w18)).toBe(expected);
  });

  it.each(cases)("%s at %s tells how: %i", (formula, percent, amc, name, figures) => {
    const detail = standInPricer.detail({ formula, percent }, w18);
    expect(detail).toMatchObject({ formula, amc, mark: "SI01" });
    expect([plain(detail.name), plain(detail.figures)]).toEqual([name, figures]);
  });

  it("tells the rule in letters", () => {
    const rule = (formula: AmcFormulaCode, percent?: number): string =>
      plain(standInPricer.detail({ formula, percent }, w18).rule);
    expect(rule("052")).toBe("min(DR − MRO ; TR − MRO)");
    expect(rule("050", 50)).toBe("min(DR − MRO ; 50 % × (TR − MRO))");
    expect(rule("02A", 130)).toBe("min(DR − MRO ; 130 % × TR − MRO)");
  });

  it("a percent that is not given is 100, and may have decimals", () => {
    expect(standInPricer.price({ formula: "012", percent: undefined }, w18)).toBe(1390);
    // 12.5 % of 23.00 is 2.875
    expect(standInPricer.price({ formula: "021", percent: 12.5 }, w18)).toBe(288);
    expect(plain(standInPricer.detail({ formula: "021", percent: 12.5 }, w18).name)).toBe("12,5 % du tarif");
  });

  it("is never negative", () => {
    const full: AmcBasis = { charged: cents(2300), base: cents(2300), amo: cents(2300) };
    expect(standInPricer.price({ formula: "02A", percent: 50 }, full)).toBe(0);
    expect(standInPricer.detail({ formula: "02A", percent: 50 }, full).amc).toBe(0);
  });
});

describe("a formula that no STS code names", () => {
  const local: LocalFormula = {
    formula: "LOCAL",
    label: "Forfait de la mutuelle",
    multiplier: 100,
    left: "TM",
    operator: "none",
    right: "DR",
    ceiling: 0,
  };

  it.each<[string, Partial<LocalFormula>, number, string]>([
    ["TM", {}, 690, "min(30,00 − 16,10 ; (23,00 − 16,10)) = 6,90"],
    ["half of TM", { multiplier: 50 }, 345, "min(30,00 − 16,10 ; 0,50 × (23,00 − 16,10)) = 3,45"],
    // 30.00 − 20.00
    [
      "DR less 20.00",
      { left: "DR", operator: "minus", right: { value: 2000 } },
      1000,
      "min(30,00 − 16,10 ; (30,00 − 20,00)) = 10,00",
    ],
    // 6.90 + 5.00
    [
      "TM and 5.00",
      { operator: "plus", right: { value: 500 } },
      1190,
      "min(30,00 − 16,10 ; ((23,00 − 16,10) + 5,00)) = 11,90",
    ],
    // 6.90 × 1.25 = 8.625
    [
      "TM times 1.25",
      { operator: "times", right: { value: 125 } },
      863,
      "min(30,00 − 16,10 ; ((23,00 − 16,10) × 1,25)) = 8,63",
    ],
    // 30.00 ÷ 4
    [
      "a quarter of DR",
      { left: "DR", operator: "divide", right: { value: 400 } },
      750,
      "min(30,00 − 16,10 ; (30,00 ÷ 4,00)) = 7,50",
    ],
    ["DR up to 5.00", { left: "DR", ceiling: 500 }, 500, "min(30,00 − 16,10 ; 30,00, au plus 5,00) = 5,00"],
    ["never above DR − MRO", { left: "DR" }, 1390, "min(30,00 − 16,10 ; 30,00) = 13,90"],
    ["TM less DR gives nothing", { operator: "minus" }, 0, "min(30,00 − 16,10 ; ((23,00 − 16,10) − 30,00)) = 0,00"],
    [
      "a division by zero gives nothing",
      { operator: "divide", right: { value: 0 } },
      0,
      "min(30,00 − 16,10 ; ((23,00 − 16,10) ÷ 0,00)) = 0,00",
    ],
  ])("%s", (_name, change, amc, figures) => {
    const detail = standInPricer.detail({ ...local, ...change }, w18);
    expect(standInPricer.price({ ...local, ...change }, w18)).toBe(amc);
    expect(detail).toMatchObject({ formula: "LOCAL", name: "Forfait de la mutuelle", amc });
    expect(plain(detail.figures)).toBe(figures);
  });
});

describe("any formula on any amounts", () => {
  const codes = fc.constantFrom<AmcFormulaCode>("012", "020", "021", "029", "02A", "050", "052");
  const operand = fc.oneof(
    fc.constantFrom<"TM" | "DR">("TM", "DR"),
    fc.record({ value: fc.integer({ min: -10_000, max: 9_999_999 }) }),
  );
  const formulas: fc.Arbitrary<AmcFormula> = fc.oneof(
    fc.record({
      formula: codes,
      percent: fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: undefined }),
    }),
    fc.record({
      formula: fc.constant("LOCAL" as const),
      label: fc.constant("locale"),
      multiplier: fc.integer({ min: 0, max: 100_000 }),
      left: operand,
      operator: fc.constantFrom<LocalFormula["operator"]>("none", "minus", "plus", "times", "divide"),
      right: operand,
      ceiling: fc.integer({ min: 0, max: 9_999_999 }),
    }),
  );
  const bases: fc.Arbitrary<AmcBasis> = fc
    .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([charged, ofCharged, ofBase]) => {
      const base = Math.floor((charged * ofCharged) / 100);
      return { charged: cents(charged), base: cents(base), amo: cents(Math.floor((base * ofBase) / 100)) };
    });

  it("gives between nothing and what the caisse leaves, and tells the same", () => {
    fc.assert(
      fc.property(formulas, bases, (formula, basis) => {
        const amc = standInPricer.price(formula, basis);
        expect(amc).toBeGreaterThanOrEqual(0);
        expect(amc).toBeLessThanOrEqual(basis.charged - basis.amo);
        expect(standInPricer.detail(formula, basis).amc).toBe(amc);
      }),
    );
  });
});
