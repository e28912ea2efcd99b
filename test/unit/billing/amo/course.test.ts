import { describe, expect, it } from "vitest";
import type { IpsCode, Profession } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { type Rest, rated } from "./doctor.js";

const consultation = { acts: [{ id: "C", edit: { unit: cents(2650) } }] };

function first(rest: Rest, department?: string) {
  const { lines, warnings } = rated({ ...consultation, department }, rest);
  return { ...lines[0], warnings: warnings.map(({ rule }) => rule) };
}

describe("parcours de soins", () => {
  it.each<[IpsCode, number]>([
    ["U", 70],
    ["T", 70],
    ["N", 70],
    ["R", 70],
    ["J", 70],
    ["B", 70],
    ["H", 70],
    ["O", 70],
    ["M", 70],
    ["D", 70],
    ["A", 70],
    ["S", 30],
  ])("%s: %i %% for an adult at a doctor's", (ips, percent) => {
    expect(first({ ips }).amoRate).toBe(percent);
  });

  it("applies from 16 years on", () => {
    expect(first({ ips: "S", patient: { ageYears: 15 } }).amoRate).toBe(70);
    expect(first({ ips: "S", patient: { ageYears: 16 } }).amoRate).toBe(30);
  });

  it.each<[Profession, number]>([
    ["sage-femme", 70],
    ["dentiste", 60],
    ["kinesitherapeute", 60],
  ])("never at a %s's", (profession, percent) => {
    expect(first({ ips: "S", profession }).amoRate).toBe(percent);
  });

  it("never in Mayotte", () => {
    expect(first({ ips: "S" }, "976").amoRate).toBe(70);
    expect(first({ ips: "S" }, "974").amoRate).toBe(30);
  });

  it("says that M and D are in only with a médecin traitant", () => {
    expect(first({ ips: "M" }).warnings).toEqual(["ips-mt"]);
    expect(first({ ips: "D" }).warnings).toEqual(["ips-mt"]);
    expect(first({ ips: "O" }).warnings).toEqual([]);
    expect(first({ ips: "M", patient: { ageYears: 12 } }).warnings).toEqual([]);
    expect(first({ ips: "M", exemption: "4" }).warnings).toEqual([]);
  });

  it("says what it cannot decide when the patient is out of it", () => {
    expect(first({ ips: "S" }).warnings).toEqual(["ips-mutuelle"]);
    expect(first({ ips: "S", amc: undefined }).warnings).toEqual([]);
    expect(first({ ips: "S", exemption: "9" }).warnings).toEqual(["ips-other-rate"]);
    expect(first({ ips: "S", patient: { regimeLocal: true } }).warnings).toEqual(["ips-other-rate"]);
    expect(first({ ips: "S", exemption: "4" }).warnings).toEqual([]);
  });
});

describe("the C2S out of the parcours", () => {
  it.each<[number, number]>([
    // 70 % of 20.00 is 14.00, 40 % of it 8.00: below the cap of 10.60
    [2000, 600],
    // 70 % of 26.50 is 18.55; 40 % is 10.60, the cap itself
    [2650, 795],
    // 70 % of 50.00 is 35.00; 40 % would be 20.00, the cap takes 10.60
    [5000, 2440],
  ])("base %i: the caisse pays %i, the C2S the rest", (unit, amo) => {
    const acts = [{ id: "C", edit: { unit: cents(unit) } }];
    const [line] = rated(
      { acts },
      { ips: "S", amc: { formula: "052", percent: undefined, number: "0099999997" } },
    ).lines;
    expect(line).toMatchObject({ amoRate: 70, amo, amc: unit - amo, patient: 0 });
  });

  it("does not touch a holder who is in it", () => {
    expect(first({ ips: "T", c2s: true }).amo).toBe(1855);
  });
});
