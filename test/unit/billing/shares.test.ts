import { describe, expect, it } from "vitest";
import type { ExemptionCode } from "../../../firmware/billing/types.js";
import { cents, roundHalfUp } from "../../../firmware/lib/money.js";
import { rated, refusal, rulesOf } from "./visit.js";

describe("rounding", () => {
  it("is half up in integers, where binary floats go down", () => {
    expect(roundHalfUp(315 * 150, 100)).toBe(473);
    expect(roundHalfUp(13_975 * 70, 100)).toBe(9783);
  });
});

describe("rate of the caisse at a nurse's", () => {
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

  it("are told in the line's reasons, and which of them was typed", () => {
    const key = "p0/act/0";
    const typed = (shares: { amo?: ReturnType<typeof cents>; amc?: ReturnType<typeof cents> }) =>
      rated({ acts: ["PONCTION_VEINEUSE"], place: "OFFICE" }, { typedShares: { [key]: shares } });
    const none = typed({});
    expect(rulesOf(none, key)).toEqual(["PLEIN", "tariff", "amo-60", "amc-052"]);
    expect(none.lines[0]?.typed).toEqual({ amo: false, amc: false, line: false });
    const amo = typed({ amo: cents(300) });
    expect(rulesOf(amo, key)).toEqual(["PLEIN", "tariff", "amo-60", "amo-typed", "amc-052"]);
    const both = typed({ amo: cents(300), amc: cents(100) });
    expect(rulesOf(both, key)).toEqual(["PLEIN", "tariff", "amo-60", "amo-typed", "amc-typed"]);
    expect(both.lines[0]).toMatchObject({ amo: 300, amc: 100, patient: 73, typed: { amo: true, amc: true } });
    const amc = typed({ amc: cents(100) });
    expect(rulesOf(amc, key)).toEqual(["PLEIN", "tariff", "amo-60", "amc-typed"]);
    expect(amc.lines[0]).toMatchObject({ amo: 284, amc: 100, patient: 89, typed: { amo: false, amc: true } });
    // A flat line was not typed.
    expect(typed({}).lines[1]?.typed).toEqual({ amo: false, amc: false, line: false });
  });
});

describe("an invoice", () => {
  it("is empty when nothing is in any of its visits; one without acts beside another is not", () => {
    expect(refusal([{ acts: [] }, { acts: [], time: "18:00" }])).toEqual({ kind: "empty" });
    expect(rated([{ acts: [] }, { acts: ["PONCTION_VEINEUSE"], time: "18:00" }]).lines.length).toBeGreaterThan(0);
  });
});
