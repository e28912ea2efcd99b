import { describe, expect, it } from "vitest";
import { date } from "../../../../firmware/lib/dates.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, said, told, weights } from "./predicted.js";
import { care, sample } from "./scenes/samples.js";

describe("earlier invoices", () => {
  const line = { invoice: "000001433", date: care, code: "AMI", coefficient: 150 };

  it("the same hour is sure, an unknown one a doubt, another none; the sure one wins", () => {
    const earlier = (...times: readonly (string | undefined)[]): string[] =>
      weights(sample, { earlier: times.map((time) => ({ ...line, time })) });
    expect(earlier("10:00")).toEqual(["I0602 reject"]);
    expect(earlier(undefined)).toEqual(["I0602 signal"]);
    expect(earlier("10:01")).toEqual([]);
    expect(earlier(undefined, "10:00")).toEqual(["I0602 reject"]);
    expect(earlier()).toEqual([]);
  });

  it("another code, coefficient, day or CCAM act is other care", () => {
    const other = (change: object): string[] => codes(sample, { earlier: [{ ...line, time: "10:00", ...change }] });
    expect(other({ code: "AMX" })).toEqual([]);
    expect(other({ coefficient: 100 })).toEqual([]);
    expect(other({ date: date("2025-03-11") })).toEqual([]);
    expect(other({ ccam: "AFLB001" })).toEqual([]);
    const epidural = coded({ acts: ["AFLB001"] });
    const atm = { ...line, code: "ATM", coefficient: null, time: "10:00" };
    expect(codes(epidural, { earlier: [{ ...atm, ccam: "AFLB001" }] })).toEqual(["I0602"]);
    expect(codes(epidural, { earlier: [atm] })).toEqual([]);
  });

  it("fees may come twice a day, day fees not; what is not paid is no double", () => {
    const travel = { ...line, code: "IFD", coefficient: null, time: "10:00" };
    expect(codes(sample, { earlier: [travel] })).toEqual([]);
    for (const code of ["BSA", "BSB", "BSC"]) {
      expect(codes(invoice({ acts: ["BSC"] }), { earlier: [{ ...travel, code }] })).toEqual(["I0603"]);
    }
    const free = invoice({ place: "OFFICE", acts: [{ id: "PONCTION_VEINEUSE", edit: { qualifier: "G" } }] });
    expect(codes(free, { earlier: [{ ...line, time: "10:00" }] })).toEqual([]);
  });

  it("the same visit twice, in any order of its acts", () => {
    const visits = (first: readonly string[], second: readonly string[]): string[] =>
      told(invoice([{ acts: first }, { acts: second }]));
    expect(visits(["IM", "PANS_SIMPLE"], ["PANS_SIMPLE", "IM"])).toContain("S0901 p1");
    expect(visits(["IM"], ["PANS_SIMPLE"])).not.toContain("S0901 p1");
    const empty = invoice([{ time: "18:00", acts: ["IM"] }, { acts: [] }, { acts: [] }]);
    expect(told(empty).filter((one) => one.startsWith("S0901"))).toEqual([]);
  });

  it("names the earlier invoice and what to do", () => {
    const at = (earlier: object, input = sample): string | undefined =>
      said(input, { earlier: [{ ...line, time: "10:00", ...earlier }] })[0];
    expect(at({})).toBe(
      "AMI du 12/03/2025 déjà facturé, facture 000001433 / Retirez l’acte, ou corrigez l’heure du passage",
    );
    expect(at({ time: undefined })).toContain("/ Vérifiez que c’était un autre passage du jour");
    const fee = { code: "BSA", coefficient: null };
    expect(at(fee, invoice({ acts: ["BSC"] }))).toMatch(/^Forfait du 12\/03\/2025 déjà facturé, facture 000001433/);
    const act = { code: "ATM", coefficient: null, ccam: "AFLB001" };
    expect(at(act, coded({ acts: ["AFLB001"] }))).toMatch(/^AFLB001 du 12\/03\/2025/);
  });

  it("one fault is told once for each act and each visit where it stands", () => {
    const free = { id: "IM", edit: { qualifier: "L" } } as const;
    expect(told(invoice({ acts: [free, free] }))).toEqual(["R1050 p0/act/0", "R1050 p0/act/1"]);
    const tomorrow = invoice(["08:00", "12:00", "18:00"].map((time) => ({ time, acts: ["IM"] })));
    expect(told(tomorrow, { today: date("2025-03-11") })).toEqual(["R9020 p0", "R9020 p1", "R9020 p2"]);
  });
});
