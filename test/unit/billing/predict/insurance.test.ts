import { describe, expect, it } from "vitest";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, said, told } from "./predicted.js";
import { accident, kine, sample } from "./scenes/samples.js";

describe("insurance", () => {
  it("a second exoneration, but not the 0", () => {
    const at = (nature: "10" | "30" | "41", exemption: "0" | "4" | null): string[] =>
      codes(invoice({ acts: ["IM"] }, { nature, exemption, patient: { ageYears: 30 } }));
    expect(at("41", "4")).toEqual(["R0503"]);
    expect(at("30", "0")).toEqual([]);
    expect(at("41", null)).toEqual([]);
    expect(at("10", "4")).toEqual([]);
  });

  it("typed rates of each profession (taux_amo.csv)", () => {
    const rates = [0, 30, 50, 60, 65, 70, 80, 90, 100];
    const allowed = (make: (amoRate: number) => InvoiceInput): number[] =>
      rates.filter((one) => !codes(make(one)).includes("R0505"));
    expect(allowed((amoRate) => invoice({ acts: ["IM"] }, { amoRate }))).toEqual([0, 60, 80, 90, 100]);
    expect(allowed((amoRate) => kine({ acts: ["RAM_LOMBALGIE_COMMUNE"] }, { amoRate }))).toEqual([0, 60, 80, 90, 100]);
    expect(allowed((amoRate) => coded({ acts: ["C"] }, { amoRate }))).toEqual([0, 30, 70, 80, 90, 100]);
    const sf = [{ id: "SF", edit: { unit: cents(280) } }];
    expect(allowed((amoRate) => coded({ acts: sf }, { amoRate, profession: "sage-femme" }))).toEqual([
      0, 30, 70, 80, 90, 100,
    ]);
    expect(allowed((amoRate) => coded({ acts: ["HBJA003"] }, { amoRate, profession: "dentiste" }))).toEqual([
      0, 60, 70, 80, 90, 100,
    ]);
  });

  it("100 % typed: who has a reason", () => {
    const full = (rest: Partial<Omit<InvoiceInput, "patient" | "passages">>): boolean =>
      codes(invoice({ acts: ["IM"] }, { amoRate: 100, patient: { ageYears: 30 }, ...rest })).includes("R1060");
    for (const exemption of ["0", "9"] as const) expect(full({ exemption })).toBe(true);
    for (const exemption of ["3", "4"] as const) expect(full({ exemption })).toBe(false);
    for (const nature of ["30", "41", "90", "22"] as const) expect(full({ nature })).toBe(false);
    expect(full({ terrorVictim: true })).toBe(false);
    expect(full({ terrorVictim: false })).toBe(true);
    expect(full({ amoRate: 60 })).toBe(false);
    expect(full({ amoRate: null })).toBe(false);
  });

  it("prevention", () => {
    const at = (nature: "10" | "22" | "41" | "90", exemption: "0" | "4" | "7" | null, act = "IM"): string[] =>
      told(invoice({ acts: [act] }, { nature, exemption }));
    expect(at("90", null)).toEqual([]);
    expect(at("90", "0")).toEqual([]);
    expect(at("90", "4")).toEqual(["R0311 insurance"]);
    expect(at("22", "7")).toEqual(["R8030 insurance"]);
    expect(at("10", "7")).toEqual([]);
    for (const fee of ["BSA", "BSB", "BSC"]) expect(at("90", null, fee)).toContain("R8040 p0/act/0");
    expect(at("10", null, "BSA")).toEqual([]);
  });

  it("an accident at work is the insured's", () => {
    expect(codes(accident, { person: { quality: "6" } })).toEqual(["R3010"]);
    expect(codes(accident)).toEqual([]);
    expect(codes(sample, { person: { quality: "6" } })).toEqual([]);
  });

  it.each(["COB", "COD", "COG", "COM", "COA", "COE", "COH"])("the examination %s is illness", (id) => {
    const ageYears = id === "COB" ? 8 : 2;
    const at = (nature: "10" | "22" | "30" | "41"): boolean =>
      codes(coded({ acts: [{ id, edit: { unit: cents(4000) } }] }, { nature, patient: { ageYears } })).includes(
        "R1030",
      );
    const maternity = id !== "COE" && id !== "COH";
    expect([at("10"), at("22"), at("30"), at("41")]).toEqual([false, true, maternity, true]);
  });

  it("prevention is any profession's", () => {
    expect(codes(coded({ acts: ["C"] }, { nature: "90" }))).toEqual([]);
    expect(codes(coded({ acts: ["C"] }, { exemption: "7" }))).toEqual([]);
  });

  it("names what is at fault", () => {
    const exempt = (nature: "30" | "41"): string[] =>
      said(invoice({ acts: ["IM"] }, { nature, exemption: "4", patient: { ageYears: 30 } }));
    expect(exempt("30")[0]).toMatch(/^La maternité est déjà à 100 %/);
    expect(exempt("41")[0]).toMatch(/^L’accident du travail est déjà à 100 %/);
    const fee = said(invoice({ acts: ["BSA"] }, { nature: "90" }));
    expect(fee[0]).toMatch(/^Forfait journalier, dépendance légère : ce n’est pas un soin de prévention/);
    const exam = (nature: "30" | "41"): string[] =>
      said(coded({ acts: [{ id: "COD", edit: { unit: cents(3500) } }] }, { nature, patient: { ageYears: 2 } }));
    expect(exam("30").some((one) => one.includes("pas en maternité"))).toBe(true);
    expect(exam("41").some((one) => one.includes("pas en accident"))).toBe(true);
  });
});
