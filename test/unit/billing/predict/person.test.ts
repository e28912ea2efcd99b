import { describe, expect, it } from "vitest";
import type { PersonContext } from "../../../../firmware/billing/predict/context.js";
import { date } from "../../../../firmware/lib/dates.js";
import { invoice } from "../visit.js";
import { codes } from "./predicted.js";
import { sample } from "./scenes/samples.js";

describe("the person", () => {
  const person = (known: PersonContext): string[] => codes(sample, { person: known });

  it("a rank is a digit from 1 to 9", () => {
    for (const birthRank of [1, 9]) expect(person({ birthRank })).toEqual([]);
    for (const birthRank of [0, 10, 1.5]) expect(person({ birthRank })).toEqual(["R0201"]);
  });

  it("a quality is one digit", () => {
    for (const quality of ["0", "9"]) expect(person({ quality })).toEqual([]);
    for (const quality of ["", "10", "A1", "1A"]) expect(person({ quality })).toEqual(["R0202"]);
  });

  it("the first digit of the number says the sex", () => {
    for (const nirStartsWith of ["1", "7"]) {
      expect(person({ sex: "F", nirStartsWith })).toEqual(["R0203"]);
      expect(person({ sex: "M", nirStartsWith })).toEqual([]);
    }
    for (const nirStartsWith of ["2", "8"]) {
      expect(person({ sex: "M", nirStartsWith })).toEqual(["R0203"]);
      expect(person({ sex: "F", nirStartsWith })).toEqual([]);
    }
    expect(person({ sex: "unknown", nirStartsWith: "1" })).toEqual([]);
    for (const nirStartsWith of ["3", "21", "12", undefined]) expect(person({ sex: "M", nirStartsWith })).toEqual([]);
    expect(person({ nirStartsWith: "1" })).toEqual([]);
  });

  it("maternity: a newborn, or a woman from 11 to 60", () => {
    const at = (ageYears: number, sex: "F" | "M" = "F", nature: "10" | "30" = "30"): string[] =>
      codes(invoice({ acts: ["IM"] }, { nature, patient: { ageYears, sex } }), { person: { sex } });
    expect([0, 11, 60].flatMap((age) => at(age))).toEqual([]);
    expect([1, 10, 61].flatMap((age) => at(age))).toEqual(["I0204", "I0204", "I0204"]);
    expect(at(0, "M")).toEqual([]);
    expect(at(30, "M")).toEqual(["I0204"]);
    expect(at(5, "F", "10")).toEqual([]);
  });

  it("only a twin's rank that was typed is doubted", () => {
    expect(person({ birthRank: 2, typed: true })).toEqual(["I0212"]);
    expect(person({ birthRank: 1, typed: true })).toEqual([]);
    expect(person({ birthRank: 2 })).toEqual([]);
    expect(person({ birthRank: 12, typed: true })).toEqual(["R0201"]);
    expect(person({ typed: true })).toEqual([]);
  });

  it("AME needs a provisional number", () => {
    const ame = invoice({ acts: ["IM"] }, { amc: { formula: "052", percent: undefined, number: "075500017" } });
    const with7 = (nirStartsWith: string): string[] => codes(ame, { person: { nirStartsWith } });
    expect(with7("1")).toEqual(["R0214"]);
    expect(with7("17")).toEqual(["R0214"]);
    expect(with7("71")).toEqual(["R0214"]);
    expect(with7("7")).toEqual([]);
    expect(codes(ame)).toEqual([]);
    expect(codes(sample, { person: { nirStartsWith: "1" } })).toEqual([]);
  });

  it("one care before the birth is enough", () => {
    const two = invoice([{ acts: ["IM"] }, { date: "2025-03-10", acts: ["IM"] }]);
    expect(codes(two, { person: { birth: date("2025-03-10") } })).toEqual([]);
    expect(codes(two, { person: { birth: date("2025-03-11") } })).toEqual(["R9020"]);
  });

  it("AME is the number of the State's medical aid, with any zeros before it", () => {
    const amc = (number: string): string[] =>
      codes(invoice({ acts: ["IM"] }, { amc: { formula: "052", percent: undefined, number } }), {
        person: { nirStartsWith: "1" },
      });
    expect(amc("75500017")).toEqual(["R0214"]);
    expect(amc("0075500017")).toEqual(["R0214"]);
    expect(amc("780004099")).toEqual([]);
  });
});
