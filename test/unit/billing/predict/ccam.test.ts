import { describe, expect, it } from "vitest";
import type { CcamAct, CcamPrice } from "../../../../firmware/billing/ccam/model.js";
import { predict } from "../../../../firmware/billing/predict/predict.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type { ActInput, CcamDetail } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { memoryCcam, someNomenclature } from "../../../support/nomenclature.js";
import { ccam, coded } from "../coded/session.js";
import { codes, said, told } from "./predicted.js";

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

  it("full-rate associations go together, two reduced ones do not", () => {
    const pair = (association: 3 | 4 | 5): string[] =>
      acts(ccam("AFLB001", { association }), ccam("DEQP003", { association }));
    expect(pair(4)).toEqual([]);
    expect(pair(5)).toEqual([]);
    expect(pair(3)).toEqual(["R0294 p0/act/1"]);
  });

  it("say which act lacks its code, or that the codes do not fit", () => {
    const pair = (one: CcamDetail, other: CcamDetail): string | undefined =>
      said(coded({ acts: [ccam("AFLB001", one), ccam("DEQP003", other)] }))[0];
    expect(pair({ association: 1 }, {})).toMatch(/^DEQP003 : le code d’association manque/);
    expect(pair({ association: 1 }, { association: 1 })).toMatch(/^Codes d’association qui ne vont pas ensemble/);
  });

  it("say whose act it is", () => {
    const of = (id: string, sex: "F" | "M"): string[] =>
      said(coded({ acts: [id] }, { patient: { sex, ageYears: 30 } }));
    expect(of("ELQM002", "F")).toContainEqual(expect.stringMatching(/^ELQM002 : acte réservé aux hommes/));
    expect(of("JQGD010", "M")).toContainEqual(expect.stringMatching(/^JQGD010 : acte réservé aux femmes/));
    expect(of("ELQM002", "M").join()).not.toContain("réservé");
  });

  it("prices are those of the activity, until the last day", () => {
    const agreed = { agreement: { code: "4", date: date("2025-02-01") } } as const;
    const anaesthesia = (unit: number): string[] =>
      codes(
        coded(
          { acts: [ccam("GAMA008", { activity: 4 }, { unit: cents(unit) })] },
          { performer: { speciality: "02", sector: "1" } },
        ),
        agreed,
      );
    // ccam_tarifs.csv: GAMA008 209.00, its anaesthesia 77.85 in 2025
    expect(anaesthesia(7785)).toEqual([]);
    expect(anaesthesia(20_900)).toEqual(["R6150"]);
    const epidural = (on: string): string[] =>
      codes(coded({ date: on, acts: [ccam("AFLB001", {}, { unit: cents(5296) })] }));
    expect(epidural("2025-12-31")).toEqual(["R6150"]);
    expect(epidural("2026-01-01")).toEqual([]);
  });

  it("prices are those of the phase", () => {
    const phase = (one: 0 | 1, sector1: number): CcamPrice => ({
      activity: 1,
      phase: one,
      grouping: "ATM",
      from: undefined,
      to: undefined,
      sector1: cents(sector1),
      outside: cents(sector1),
    });
    const known = someNomenclature.ccam.act("AFLB001");
    if (known === undefined) throw new Error("AFLB001 is in the tables");
    const act: CcamAct = { ...known, phases: [0, 1], prices: [phase(0, 5176), phase(1, 2000)] };
    const nomenclature = { ...someNomenclature, ccam: memoryCcam([act], []) };
    const typed = (unit: number): string[] => {
      const input = coded({ acts: [ccam("AFLB001", { phase: 1 }, { unit: cents(unit) })] });
      const rated = rate(input, nomenclature);
      if (!rated.ok) throw new Error(`refused: ${JSON.stringify(rated.error)}`);
      return predict({ input, rated: rated.value, context: {} }, nomenclature).map(({ code }) => code);
    };
    expect(typed(2000)).toEqual([]);
    expect(typed(5176)).toEqual(["R6150"]);
  });

  it("a price that has always been is compared, a day without one is not", () => {
    expect(codes(coded({ acts: [ccam("ZZZZ999", {}, { unit: cents(9999) })] }))).toEqual(["R6150"]);
    // HBQD001 has its price since 1 April 2019
    const before = { date: "2019-03-31", acts: [ccam("HBQD001", {}, { unit: cents(4000) })] };
    expect(codes(coded(before, { profession: "dentiste" }))).toEqual([]);
    expect(codes(coded({ ...before, date: "2019-04-01" }, { profession: "dentiste" }))).toEqual(["R6150"]);
    const outside = { profession: "dentiste", performer: { speciality: "19", sector: "outside" } } as const;
    expect(codes(coded(before, outside))).toEqual([]);
  });
});
