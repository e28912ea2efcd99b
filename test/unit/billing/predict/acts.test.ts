import { describe, expect, it } from "vitest";
import type { ActEdit, Profession } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { invoice, type Visit } from "../visit.js";
import { codes, predicted, told, weights } from "./predicted.js";
import { kine } from "./scenes/samples.js";

const nurse = (edit: ActEdit, id = "IM", visit: Visit = {}): string[] =>
  told(invoice({ ...visit, acts: [{ id, edit }] }));

describe("dates of care", () => {
  const two = invoice([{ acts: ["IM"] }, { date: "2023-02-28", acts: ["IM"] }]);

  it("two years and three months end on the last day of a shorter month", () => {
    // 31 May 2025 less 27 months: 28 February 2023
    expect(told(two, { today: date("2025-05-31") })).toEqual([]);
    expect(told(two, { today: date("2025-06-01") })).toEqual(["I0601 p1"]);
    const leap = invoice({ date: "2024-02-28", acts: ["IM"] });
    expect(codes(leap, { today: date("2026-05-28") })).toEqual([]);
    expect(codes(leap, { today: date("2026-05-31") })).toEqual(["I0601"]);
    // March 2025 less 27 months is December 2022, of the year before last
    expect(codes(invoice({ date: "2022-12-12", acts: ["IM"] }), { today: date("2025-03-12") })).toEqual([]);
    expect(codes(invoice({ date: "2022-12-11", acts: ["IM"] }), { today: date("2025-03-12") })).toEqual(["I0601"]);
  });

  it("a day to come is the fault of its passage", () => {
    expect(told(two, { today: date("2025-03-11") })).toEqual(["R9020 p0"]);
  });
});

describe("quantities of a nurse's acts", () => {
  it("one assessment, one day fee; any number of what has no daily maximum", () => {
    expect(nurse({ quantity: 2 }, "DI_INITIAL")).toEqual(["R1070 p0/act/0"]);
    expect(nurse({ quantity: 1 }, "DI_INITIAL")).toEqual([]);
    for (const id of ["BSA", "BSB", "BSC"]) expect(nurse({ quantity: 2 }, id)).toEqual(["R1070 p0/act/0"]);
    expect(nurse({ quantity: 9 })).toEqual([]);
  });

  it("what the rules do not pay is not counted", () => {
    // No AIS on the day of the day fee (nomenclature.md §4.3); without it four a day.
    const ais = { id: "AIS_SEANCE", edit: { quantity: 5 } };
    expect(told(invoice({ acts: [ais] }))).toEqual(["I0605 p0/act/0"]);
    expect(told(invoice({ acts: ["BSA", ais] }))).toEqual([]);
  });
});

describe("acts on one line", () => {
  it("are told once, on that line", () => {
    const act = { id: "PONCTION_VEINEUSE", edit: { unit: cents(300), quantity: 2 } };
    const input = invoice({ place: "OFFICE", acts: [act, act] }, { groupActs: true });
    expect(told(input)).toEqual(["I0607 p0/act/0"]);
  });

  it("are compared with the tariff of their own letter", () => {
    // AIS 2.65 (§2) beside an AMI
    const ais = { id: "AIS_SEANCE", edit: { unit: cents(265) } };
    expect(told(invoice({ acts: ["IM", ais] }))).toEqual([]);
  });
});

describe("coefficients", () => {
  it("above the nomenclature's, not at it nor below", () => {
    const lumbar = (coefficient: number, on = "2025-03-12"): string[] =>
      told(kine({ date: on, acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { coefficient } }] }));
    expect(lumbar(749)).toEqual([]);
    expect(lumbar(750)).toEqual(["R1080 p0/act/0"]);
    expect(lumbar(100)).toEqual([]);
    // 8.09 since 1 January 2026 (kine_actes.csv)
    expect(lumbar(750, "2025-12-31")).toEqual(["R1080 p0/act/0"]);
    expect(lumbar(809, "2026-01-01")).toEqual([]);
    expect(lumbar(810, "2026-01-01")).toEqual(["R1080 p0/act/0"]);
    expect(told(coded({ acts: [{ id: "C", edit: { coefficient: 300 } }] }))).toEqual([]);
  });

  it("are shown as typed and as in the nomenclature", () => {
    const [one] = predicted(invoice({ acts: [{ id: "PONCTION_VEINEUSE", edit: { coefficient: 250 } }] }));
    expect(one?.text.replace(/\s/g, " ")).toBe("Coefficient 2,5 saisi, la nomenclature dit 1,5");
  });
});

describe("unit prices", () => {
  it("of a CCAM act are not looked for among the letters", () => {
    expect(codes(coded({ acts: [ccam("AFLB001", {}, { unit: cents(5176) })] }))).toEqual([]);
  });

  it("of a nurse follow her zone", () => {
    // AMI 3.15, overseas 3.30 (ngap_tarifs_infirmier)
    expect(nurse({ unit: cents(330) }, "IM", { zone: "DOM" })).toEqual([]);
    expect(nurse({ unit: cents(315) }, "IM", { zone: "DOM" })).toEqual(["I0607 p0/act/0"]);
  });

  it("of a doctor's letter that the table has", () => {
    const act = (unit: number): string[] => told(coded({ acts: [{ id: "C", edit: { unit: cents(unit) } }] }));
    expect(act(2300)).toEqual([]);
    expect(act(2301)).toEqual(["I0607 p0/act/0"]);
  });
});

describe("complements", () => {
  const sunday = { date: "2025-03-16", time: "20:30" };

  it("urgency is the doctor's", () => {
    expect(weights(coded({ acts: [{ id: "C", edit: { complement: "U" } }] }))).toEqual([]);
    expect(weights(invoice({ acts: [{ id: "IM", edit: { complement: "U" } }] }))).toEqual(["R1010 reject"]);
  });

  it("night and Sunday of an assessment are a doubt, of care they are none", () => {
    for (const complement of ["N", "F"] as const) {
      const di = invoice({ ...sunday, acts: [{ id: "DI_INITIAL", edit: { complement } }] });
      expect(weights(di)).toContain("R1010 signal");
      expect(codes(invoice({ ...sunday, acts: [{ id: "IM", edit: { complement } }] }))).toEqual([]);
    }
    expect(codes(invoice({ ...sunday, acts: [{ id: "DI_INITIAL", edit: { complement: "" } }] }))).toEqual([]);
  });
});

describe("qualifiers (qualificatif_depense.csv)", () => {
  const ACTS: Readonly<Record<Profession, string>> = {
    infirmier: "IM",
    medecin: "C",
    kinesitherapeute: "RAM_LOMBALGIE_COMMUNE",
    "sage-femme": "SF",
    dentiste: "HBJA003",
  };
  const refused = (qualifier: NonNullable<ActEdit["qualifier"]>): Profession[] =>
    (["infirmier", "medecin", "kinesitherapeute", "sage-femme", "dentiste"] as const).filter((profession) => {
      const price = profession === "sage-femme" ? { unit: cents(280) } : {};
      const act = { id: ACTS[profession], edit: { ...price, qualifier } };
      const input = profession === "infirmier" ? invoice({ acts: [act] }) : coded({ acts: [act] }, { profession });
      return codes(input).includes("R2050");
    });

  it.each([
    ["A", ["infirmier", "kinesitherapeute", "dentiste"]],
    ["B", ["infirmier", "kinesitherapeute", "sage-femme", "dentiste"]],
    ["D", ["infirmier", "kinesitherapeute", "sage-femme"]],
    ["F", ["medecin", "kinesitherapeute", "sage-femme", "dentiste"]],
    ["M", ["infirmier", "kinesitherapeute", "sage-femme", "dentiste"]],
    ["E", []],
    ["N", []],
  ] as const)("%s is closed to %j", (qualifier, professions) => {
    expect(refused(qualifier)).toEqual(professions);
  });

  it("L goes with free medical care", () => {
    expect(told(invoice({ acts: [{ id: "IM", edit: { qualifier: "L" } }] }))).toEqual(["R1050 p0/act/0"]);
    expect(told(invoice({ acts: [{ id: "IM", edit: { qualifier: "L" } }] }, { nature: "22" }))).toEqual([]);
  });
});

describe("ages", () => {
  const first = (id: string, ageYears: number): boolean => {
    const act = { id, edit: { unit: cents(4000) } };
    return !codes(coded({ acts: [act] }, { patient: { ageYears } })).includes("R1040");
  };

  it.each([
    ["MOP", 80, 120],
    ["GL", 80, 120],
    ["COE", 0, 2],
    ["COD", 0, 5],
    ["COB", 6, 16],
    ["COH", 0, 16],
    ["COG", 2, 16],
    ["CEH", 0, 1],
    ["G", 0, 120],
  ])("%s is for %i to %i", (id, from, to) => {
    expect([from, to].map((age) => first(id, age))).toEqual([true, true]);
    if (from > 0) expect(first(id, from - 1)).toBe(false);
    if (to < 120) expect(first(id, to + 1)).toBe(false);
  });

  it("an infant's injection until the fifth birthday", () => {
    expect(codes(invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 0 } }))).toEqual([]);
    expect(codes(invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 4 } }))).toEqual([]);
    expect(codes(invoice({ acts: ["IV_ENFANT"] }, { patient: { ageYears: 5 } }))).toEqual(["R1040"]);
  });

  it("an act that is left out is no part of the invoice", () => {
    const input = invoice({ acts: ["IM", "IV_ENFANT"], decline: ["p0/act/1"] }, { patient: { ageYears: 6 } });
    expect(codes(input)).toEqual([]);
  });
});
