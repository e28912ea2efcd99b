import { describe, expect, it } from "vitest";
import { amcShare } from "../../../firmware/billing/amc/formulas.js";
import { splitLine } from "../../../firmware/billing/shares.js";
import type { AmcFormulaCode, ExemptionCode } from "../../../firmware/billing/types.js";
import { cents, roundHalfUp, sumCents } from "../../../firmware/lib/money.js";
import { rated } from "./visit.js";

const standard = { formula: "052", percent: undefined } as const;

describe("the manual's invoice, C 23.00 and AFLB001 50.56 at 70 % (W01 to W05)", () => {
  const c = { charged: cents(2300), typed: undefined };
  const peridural = splitLine(cents(5056), cents(5056), 70, standard, undefined);
  const total = (first: ReturnType<typeof splitLine>): readonly number[] => [
    sumCents([first.amo, peridural.amo]),
    sumCents([first.amc, peridural.amc]),
    sumCents([first.patient, peridural.patient]),
    sumCents([first.amo, first.amc, first.patient, peridural.amo, peridural.amc, peridural.patient]),
  ];

  it("W01, W02: 16.10 + 6.90 and 35.39 + 15.17", () => {
    expect(splitLine(c.charged, c.charged, 70, standard, undefined)).toEqual({ amo: 1610, amc: 690, patient: 0 });
    expect(peridural).toEqual({ amo: 3539, amc: 1517, patient: 0 });
  });

  it("W03: caisse 51.49, mutuelle 22.07, assuré 0, facture 73.56", () => {
    expect(total(splitLine(c.charged, c.charged, 70, standard, undefined))).toEqual([5149, 2207, 0, 7356]);
  });

  it("W04: AMO typed 19.00 repairs nothing, the patient is at −2.90 and the total stays", () => {
    const typed = splitLine(c.charged, c.charged, 70, standard, { amo: cents(1900) });
    expect(typed).toEqual({ amo: 1900, amc: 690, patient: -290 });
    expect(total(typed)).toEqual([5439, 2207, -290, 7356]);
  });

  it("W05: AMC then typed 4.00 brings the patient back to 0", () => {
    const typed = splitLine(c.charged, c.charged, 70, standard, { amo: cents(1900), amc: cents(400) });
    expect(total(typed)).toEqual([5439, 1917, 0, 7356]);
  });
});

describe("rounding", () => {
  it("is half up in integers, where binary floats go down", () => {
    expect(roundHalfUp(315 * 150, 100)).toBe(473);
    expect(roundHalfUp(13_975 * 70, 100)).toBe(9783);
  });
});

describe("complementary formulas (W18: DR 30.00, BR 23.00, AMO 16.10)", () => {
  it.each<[AmcFormulaCode, number | undefined, number]>([
    ["012", 100, 1390],
    ["012", 40, 1200],
    ["020", undefined, 1390],
    ["021", 50, 1150],
    ["029", undefined, 690],
    ["02A", 100, 690],
    ["02A", 130, 1380],
    ["02A", 150, 1390],
    ["050", 50, 345],
    ["052", undefined, 690],
  ])("%s at %s: %i", (formula, percent, expected) => {
    const basis = { charged: cents(3000), base: cents(2300), amo: cents(1610) };
    expect(amcShare({ formula, percent }, basis)).toBe(expected);
  });

  it("is never negative", () => {
    const basis = { charged: cents(2300), base: cents(2300), amo: cents(2300) };
    expect(amcShare({ formula: "02A", percent: 50 }, basis)).toBe(0);
  });

  it("W17: at rate 0 the formula takes the whole of the base", () => {
    expect(splitLine(cents(2650), cents(2650), 0, standard, undefined)).toEqual({ amo: 0, amc: 2650, patient: 0 });
  });
});

describe("rate of the caisse", () => {
  const first = (...rest: Parameters<typeof rated> extends [unknown, ...infer R] ? R : never) =>
    rated({ acts: ["PONCTION_VEINEUSE"], place: "OFFICE" }, ...rest).lines[0];

  it("W10: 60 %: 2.84 and 1.89", () => {
    expect(first()).toMatchObject({ amount: 473, amoRate: 60, amo: 284, amc: 189, patient: 0 });
  });

  it("W11: régime local 90 %: 4.26 and 0.47", () => {
    expect(first({ patient: { regimeLocal: true } })).toMatchObject({ amoRate: 90, amo: 426, amc: 47 });
  });

  it("W16: ALD 100 %", () => {
    expect(first({ exemption: "4" })).toMatchObject({ amoRate: 100, amo: 473, amc: 0, patient: 0 });
  });

  it.each<[ExemptionCode | null, number]>([
    [null, 60],
    ["0", 60],
    ["1", 100],
    ["2", 100],
    ["3", 100],
    ["5", 100],
    ["6", 100],
    ["7", 100],
    ["9", 80],
    ["C", 100],
  ])("exemption %s: %i %%", (exemption, percent) => {
    expect(first({ exemption })?.amoRate).toBe(percent);
  });

  it.each(["30", "41"] as const)("nature %s: 100 %%", (nature) => {
    expect(first({ nature })?.amoRate).toBe(100);
  });

  it("régime local is better than the solidarity allowance, maternity than both", () => {
    expect(first({ exemption: "9", patient: { regimeLocal: true } })?.amoRate).toBe(90);
    expect(first({ nature: "30", exemption: "9" })?.amoRate).toBe(100);
  });

  it("without complementary insurance the patient pays the rest", () => {
    expect(first({ amc: undefined })).toMatchObject({ amo: 284, amc: 0, patient: 189 });
  });
});

describe("shares typed on a line of the recap", () => {
  it("change that line and the totals, never the amount", () => {
    const before = rated({ acts: ["PONCTION_VEINEUSE"] });
    const after = rated({ acts: ["PONCTION_VEINEUSE"] }, { typedShares: { "p0/act/0": { amo: cents(300) } } });
    expect(after.lines[0]).toMatchObject({ amo: 300, amc: 189, patient: -16, typed: { amo: true, amc: false } });
    expect(after.lines.slice(1)).toEqual(before.lines.slice(1));
    expect(after).toMatchObject({ total: before.total, amo: before.amo + 16, amc: before.amc, patient: -16 });
  });
});
