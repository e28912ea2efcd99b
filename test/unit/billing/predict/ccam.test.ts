import { describe, expect, it } from "vitest";
import type { ActInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { codes, told } from "./predicted.js";

describe("CCAM", () => {
  const acts = (...list: readonly (string | ActInput)[]): string[] => told(coded({ acts: list }));

  it("associations: one full act and one reduced", () => {
    const associated = (id: string, association: 1 | 2 | 3 | undefined): ActInput =>
      ccam(id, association === undefined ? {} : { association });
    const pair = (one: 1 | 2 | 3 | undefined, other: 1 | 2 | 3 | undefined): string[] =>
      acts(associated("AFLB001", one), associated("DEQP003", other));
    expect(pair(1, 2)).toEqual([]);
    expect(pair(1, 3)).toEqual([]);
    expect(pair(1, undefined)).toEqual(["R0294 p0/act/1"]);
    expect(pair(undefined, 2)).toEqual(["R0294 p0/act/0"]);
    expect(pair(1, 1)).toEqual(["R0294 p0/act/1"]);
    expect(pair(2, 2)).toEqual(["R0294 p0/act/1"]);
    expect(pair(3, 2)).toEqual(["R0294 p0/act/1"]);
  });

  it("complementary acts need none, acts of two visits neither", () => {
    expect(acts("AFLB001", "YYYY490")).toEqual([]);
    expect(told(coded([{ acts: ["AFLB001"] }, { time: "18:00", acts: ["DEQP003"] }]))).toEqual([]);
    expect(acts("AFLB001")).toEqual([]);
  });

  it("activity 4 without a known speciality is not doubted, the card's wins over the typed one", () => {
    const input = coded({ acts: [ccam("GAMA008", { activity: 4 })] }, { performer: { speciality: "02", sector: "1" } });
    expect(codes(coded({ acts: [ccam("GAMA008", { activity: 4 })] }))).not.toContain("R6120");
    expect(codes(input, { performer: { speciality: "04" } })).toContain("R6120");
    expect(codes(coded({ acts: ["GAMA008"] }, { performer: { speciality: "04", sector: "1" } }))).not.toContain(
      "R6120",
    );
  });

  it("modifier A: under 4 or over 80", () => {
    const at = (ageYears: number): boolean =>
      codes(
        coded(
          { acts: [ccam("GAMA008", { activity: 4, modifiers: ["A"] })] },
          { performer: { speciality: "02", sector: "1" }, patient: { ageYears } },
        ),
      ).includes("I0507");
    expect([3, 4, 80, 81].map(at)).toEqual([false, true, true, false]);
  });

  it("prices are compared with the day's, of the sector", () => {
    const typed = (unit: number, on: string, sector: "1" | "outside"): string[] =>
      codes(
        coded(
          { date: on, acts: [ccam("AFLB001", {}, { unit: cents(unit) })] },
          { performer: { speciality: "01", sector } },
        ),
      );
    // ccam_tarifs.csv: 50.56 until 2024, 51.76 in 2025, 52.96 since; outside 36.47 in 2025
    expect(typed(5056, "2024-12-31", "1")).toEqual([]);
    expect(typed(5176, "2025-01-01", "1")).toEqual([]);
    expect(typed(5176, "2025-12-31", "1")).toEqual([]);
    expect(typed(5296, "2026-01-01", "1")).toEqual([]);
    expect(typed(5176, "2026-01-01", "1")).toEqual(["R6150"]);
    expect(typed(3647, "2025-03-12", "outside")).toEqual([]);
    expect(typed(5176, "2025-03-12", "outside")).toEqual(["R6150"]);
    const unpaid = coded({ acts: [ccam("AFLB001", {}, { unit: cents(9000), qualifier: "N" })] });
    expect(codes(unpaid)).toEqual([]);
  });

  it("a supplement of nothing is none", () => {
    expect(codes(coded({ place: "HOME", acts: [ccam("DEQP003", { supplement: cents(0) })] }))).toEqual([]);
  });

  it.each(["ADC", "ACO", "ADA", "ADE", "ADI", "ATM", "AXI", "END", "INO", "TDS"])("%s is no act", (code) => {
    expect(codes(coded({ acts: [{ id: code, edit: { unit: cents(100) } }] }))).toContain("R6030");
  });
});
