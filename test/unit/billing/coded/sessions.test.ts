import { describe, expect, it } from "vitest";
import { priceOneCode } from "../../../../firmware/billing/coded/one-code.js";
import type { ActInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import type { Visit } from "../visit.js";
import { ccam, coded, lineOf, priced, refusal, rules, shown } from "./session.js";

const KINE = { profession: "kinesitherapeute" } as const;
const MIDWIFE = { profession: "sage-femme" } as const;

describe("codes that no table holds", () => {
  it("a midwife types her letter and its price, and the line says so", () => {
    const line = lineOf({ id: "SF", edit: { unit: cents(280), coefficient: 1250 } }, {}, MIDWIFE);
    expect(line).toMatchObject({ code: "SF", coefficient: 1250, unitPrice: 280, amount: 3500, kind: "act" });
    expect(line.reasons[0].text.replace(/\s/g, " ")).toBe("Prix saisi : aucun tarif de SF dans les tables");
  });

  it("without a price they are unknown", () => {
    expect(refusal({ acts: ["SF"] }, MIDWIFE)).toEqual({ kind: "unknown-act", act: "SF", passage: 0 });
    expect(refusal({ acts: [{ id: "not a code", edit: { unit: cents(1) } }] })).toMatchObject({ kind: "unknown-act" });
    expect(refusal({ acts: [{ id: "", edit: { unit: cents(1) } }] })).toMatchObject({ kind: "unknown-act" });
  });

  it("a code known at other dates or places: no tariff, unless the price is typed", () => {
    expect(refusal({ acts: ["G"], date: "2017-04-30" })).toEqual({
      kind: "no-tariff",
      code: "G",
      date: "2017-04-30",
      passage: 0,
    });
    expect(refusal({ acts: ["C"], zone: "DOM" })).toMatchObject({ kind: "no-tariff", code: "C" });
    const line = lineOf({ id: "C", edit: { unit: cents(2760) } }, { zone: "DOM" });
    expect(line.amount).toBe(2760);
    expect(line.reasons[0].text).toContain("aucun tarif de C au 12/03/2025");
  });

  it("a price typed over a known one is told", () => {
    const line = lineOf({ id: "C", edit: { unit: cents(2500) } });
    expect(line).toMatchObject({ unitPrice: 2500, amount: 2500 });
    expect(line.reasons[0].text).toBe("Prix unitaire saisi à la main");
  });
});

describe("what an invoice record cannot carry", () => {
  it.each([
    [{ quantity: 0 }],
    [{ quantity: 100 }],
    [{ quantity: 1.5 }],
    [{ coefficient: 0 }],
    [{ coefficient: 1_000_000 }],
    [{ total: cents(10_000_000) }],
    [{ unit: cents(-1) }],
    [{ unit: cents(10_000_000) }],
    [{ quantity: 99, coefficient: 999_999, unit: cents(9_999_999) }],
  ])("%j", (edit) => {
    expect(refusal({ acts: [{ id: "C", edit }] })).toMatchObject({ kind: "conflict", passage: 0 });
  });

  it("a flat fee has no coefficient, a letter no CCAM detail", () => {
    expect(refusal({ acts: [{ id: "MEG", edit: { coefficient: 200 } }] }, { patient: { ageYears: 5 } })).toMatchObject({
      kind: "conflict",
    });
    expect(refusal({ acts: [ccam("C", { association: 2 })] })).toMatchObject({ kind: "conflict" });
    expect(lineOf(ccam("C", { activity: 1, phase: 0, modifiers: [] })).amount).toBe(2300);
  });
});

describe("additions", () => {
  const child = { patient: { ageYears: 5 } };

  it("are lines of their own after the acts, once each", () => {
    const visit = priced({ acts: ["VG"], add: ["MEG", "MD", "MEG"], place: "HOME" }, child);
    expect(visit.lines.map(({ key, kind, amount, freedom }) => [key, kind, amount, freedom])).toEqual([
      ["p0/act/0", "act", 3000, "declinable"],
      ["p0/MEG", "fee", 500, "added"],
      ["p0/MD", "travel", 1000, "added"],
    ]);
  });

  it("name what is wrong with them", () => {
    expect(refusal({ acts: ["C"], add: ["XYZ"] })).toEqual({ kind: "unknown-fee", fee: "XYZ", passage: 0 });
    expect(refusal({ acts: ["C"], add: ["G"] })).toMatchObject({ kind: "conflict" });
    expect(refusal({ acts: ["C"], add: ["MD"] })).toMatchObject({ kind: "conflict" });
    expect(refusal({ acts: ["C"], add: ["F"], decline: ["F"] })).toMatchObject({ kind: "conflict" });
    expect(refusal({ acts: ["RAM_LOMBALGIE_COMMUNE"], add: ["IFO"], place: "HOME", date: "2026-01-01" }, KINE)).toEqual(
      { kind: "no-tariff", code: "IFO", date: "2026-01-01", passage: 0 },
    );
    expect(refusal({ acts: ["C"], decline: ["XYZ"] })).toMatchObject({ kind: "unknown-fee", fee: "XYZ" });
    expect(refusal({ acts: ["C"], decline: ["C"] })).toMatchObject({ kind: "conflict" });
  });

  it("MEG from six years on is a conflict, as an addition and as an act", () => {
    const seven = { patient: { ageYears: 7 } };
    const error = refusal({ acts: ["G"], add: ["MEG"] }, seven);
    expect(error.kind === "conflict" && error.text).toContain("MEG");
    expect(error.kind === "conflict" && error.text).toContain("moins de 6 ans");
    expect(refusal({ acts: ["G", "MEG"] }, seven)).toMatchObject({ kind: "conflict" });
    expect(shown(priced({ acts: ["G", "MEG"] }, child))).toEqual(["G = 3000", "MEG = 500"]);
    expect(shown(priced({ acts: ["G", "MEG"], decline: ["p0/act/1"] }, seven))).toEqual(["G = 3000", "(MEG)"]);
  });

  it("one travel fee for a physiotherapist, and never N with F", () => {
    const act = { acts: ["RAM_LOMBALGIE_COMMUNE"], place: "HOME", date: "2025-03-16", time: "21:00" } as const;
    const both = refusal({ ...act, add: ["IFD", "IFS"] }, KINE);
    expect(both.kind === "conflict" && both.text).toContain("IFD et IFS");
    const hours = refusal({ ...act, add: ["N", "F"] }, KINE);
    expect(hours.kind === "conflict" && hours.text).toContain("N et F");
    expect(shown(priced({ ...act, add: ["IFS", "N"] }, KINE))).toEqual(["RAM 7.49 = 1655", "IFS = 400", "N = 915"]);
  });

  it("rules of a lower confidence only warn", () => {
    expect(rules(priced({ acts: ["G"], add: ["MOP"] }))).toEqual(["MOP-age"]);
    expect(rules(priced({ acts: ["G"], add: ["MN"] }))).toEqual(["MN-hour"]);
    expect(rules(priced({ acts: ["G"], add: ["F"] }))).toEqual(["F-working-day"]);
    expect(rules(priced({ acts: ["VG"], add: ["MD", "MDN"], place: "HOME" }))).toEqual(["MD-several", "MD-several"]);
    const session = priced({ acts: ["G"], add: ["MOP"] });
    expect(session.warnings[0]?.lineKey).toBe("p0/MOP");
  });

  it("the hour's letter goes on the first act, its amount on its own line", () => {
    const night = { acts: ["RAM_LOMBALGIE_COMMUNE"], time: "21:00" } as const;
    const added = priced({ ...night, add: ["N"] }, KINE);
    expect(added.lines[0]?.complement).toBe("N");
    const typed = priced({ ...night, acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { complement: "N" } }] }, KINE);
    expect(shown(typed)).toEqual(["RAM 7.49 = 1655", "N = 915"]);
    expect(typed.lines[0]?.complement).toBe("N");
    // No majoration N in a doctor's table: the letter is carried, nothing is paid, and that is said.
    const doctor = priced({ acts: [{ id: "C", edit: { complement: "N" } }], time: "21:00" });
    expect(shown(doctor)).toEqual(["C = 2300"]);
    expect(doctor.lines[0]?.complement).toBe("N");
    expect(rules(doctor)).toEqual(["complement-no-price"]);
  });
});

describe("other lines", () => {
  it("a flat fee is an act or an addition, travel only at home", () => {
    expect(shown(priced({ acts: ["FRD"] }, KINE))).toEqual(["FRD = 10000"]);
    expect(shown(priced({ acts: ["RAM_LOMBALGIE_COMMUNE"], add: ["FRD"] }, KINE))).toEqual([
      "RAM 7.49 = 1655",
      "FRD = 10000",
    ]);
    expect(lineOf("ID", { place: "HOME" })).toMatchObject({ kind: "travel", coefficient: null, amount: 350 });
    expect(refusal({ acts: ["ID"] })).toMatchObject({ kind: "conflict" });
    expect(shown(priced({ acts: ["C", "ID"], decline: ["p0/act/1"] }))).toEqual(["C = 2300", "(ID)"]);
  });

  it("an act left out keeps its line, at 0, with the reason", () => {
    const [line] = priced({ acts: [{ id: "C", edit: { total: cents(3000) } }], decline: ["p0/act/0"] }).lines;
    expect(line).toMatchObject({ freedom: "declined", amount: 0, base: 0, ratePercent: 0, amountTyped: false });
    expect(line?.reasons.map(({ rule }) => rule)).toEqual(["tariff", "declined"]);
  });

  it("fees above the base are the patient's; a free act costs nothing", () => {
    const line = lineOf({ id: "C", edit: { total: cents(3000), qualifier: "E" } });
    expect(line).toMatchObject({ amount: 3000, base: 2300, amountTyped: true, qualifier: "E" });
    expect(line.reasons.map(({ rule }) => rule)).toEqual(["tariff", "total-typed"]);
    expect(lineOf({ id: "C", edit: { qualifier: "G" } })).toMatchObject({ amount: 0, base: 0 });
  });

  it("an act that is not reimbursed is told when a mutuelle is there", () => {
    const visit = { acts: [{ id: "C", edit: { qualifier: "N" as const } }] };
    expect(rules(priced(visit, { amc: { formula: "052", percent: undefined } }))).toEqual(["N-amc"]);
    expect(rules(priced(visit))).toEqual([]);
  });

  it("the urgency's letter stays on its act, the exemption too", () => {
    const line = lineOf({ id: "C", edit: { complement: "U", exemption: "3" } });
    expect(line).toMatchObject({ complement: "U", exemption: "3", amount: 2300 });
  });
});

describe("proposals", () => {
  const proposed = (visit: Visit, rest: Parameters<typeof priced>[1] = {}): string[] =>
    priced(visit, rest).proposals.map(({ code, refused }) => (refused === undefined ? code : `(${code})`));

  it("nothing on an ordinary day", () => {
    expect(proposed({ acts: ["G"] })).toEqual([]);
    expect(proposed({ acts: ["C"] })).toEqual([]);
  });

  it("a child under six, an elder from eighty", () => {
    expect(proposed({ acts: ["G"] }, { patient: { ageYears: 5 } })).toEqual(["MEG"]);
    expect(proposed({ acts: ["G"] }, { patient: { ageYears: 6 } })).toEqual([]);
    expect(proposed({ acts: ["G"] }, { patient: { ageYears: 79 } })).toEqual([]);
    expect(proposed({ acts: ["G"] }, { patient: { ageYears: 80 } })).toEqual(["MOP"]);
  });

  it("the travel of a visit by its hour", () => {
    const at = (time: string, date = "2025-03-12"): string[] => proposed({ acts: ["VG"], place: "HOME", time, date });
    expect(at("10:00")).toEqual(["MD"]);
    expect(at("20:00")).toEqual(["MD", "MDN"]);
    expect(at("05:59")).toEqual(["MD", "MDI"]);
    expect(at("06:00")).toEqual(["MD", "MDN"]);
    expect(at("08:00")).toEqual(["MD"]);
    expect(at("10:00", "2025-03-16")).toEqual(["MD", "MDD"]);
    expect(proposed({ acts: ["VG"], add: ["MD"], place: "HOME" })).toEqual([]);
  });

  it("night and Sunday of a consultation", () => {
    const at = (time: string, date = "2025-03-12"): string[] => proposed({ acts: ["G"], time, date });
    expect(at("20:00")).toEqual(["MN"]);
    expect(at("23:59")).toEqual(["MN"]);
    expect(at("00:00")).toEqual(["MM"]);
    expect(at("07:59")).toEqual(["MN"]);
    expect(at("10:00", "2025-03-16")).toEqual(["F"]);
    expect(at("10:00", "2025-05-29")).toEqual(["F"]);
    // Saturday
    expect(at("11:59", "2025-03-15")).toEqual([]);
    expect(at("12:00", "2025-03-15")).toEqual(["F"]);
  });

  it("a physiotherapist at home, by night, on a holiday", () => {
    const act = { acts: ["RAM_LOMBALGIE_COMMUNE"] };
    expect(proposed(act, KINE)).toEqual([]);
    expect(proposed({ ...act, place: "HOME" }, KINE)).toEqual(["IFD", "IFS"]);
    expect(proposed({ ...act, place: "HOME", add: ["IFD"] }, KINE)).toEqual(["(IFS)"]);
    expect(proposed({ ...act, time: "20:00" }, KINE)).toEqual(["N"]);
    expect(proposed({ ...act, time: "19:59" }, KINE)).toEqual([]);
    expect(proposed({ ...act, date: "2025-05-29" }, KINE)).toEqual(["F"]);
    expect(proposed({ ...act, date: "2025-04-18", department: "67" }, KINE)).toEqual(["F"]);
  });

  it("say their price, their reason and its source", () => {
    const [proposal] = priced({ acts: ["VG"], place: "HOME" }).proposals;
    expect(proposal).toMatchObject({ passage: 0, code: "MD", amount: 1000, reason: { rule: "MD" } });
    expect(proposal?.reason.source).toBe("nomenclature §7.1");
  });
});

describe("kilometres", () => {
  const go = (
    oneWayKm: number,
    terrain: "PLAIN" | "MOUNTAIN" | "FOOT",
    visit: Visit = {},
    rest: Parameters<typeof priced>[1] = {},
  ): string[] => shown(priced({ acts: ["VG"], place: "HOME", travel: { oneWayKm, terrain }, ...visit }, rest)).slice(1);

  it("there and back less the allowance", () => {
    // 12 km in mountain: 24 - 2 = 22 km x 0.91
    expect(go(12, "MOUNTAIN")).toEqual(["IKM x22 = 2002"]);
    // 10 km in plain: 20 - 4 = 16 km x 0.61
    expect(go(10, "PLAIN")).toEqual(["IK x16 = 976"]);
    expect(go(3, "FOOT")).toEqual(["IKS x6 = 2742"]);
    expect(go(2, "PLAIN")).toEqual([]);
  });

  it("not at the office, once for a home", () => {
    expect(go(10, "PLAIN", { place: "OFFICE" })).toEqual([]);
    expect(go(10, "PLAIN", { sameHomeRank: 2 })).toEqual([]);
  });

  it("at the department's price: Guyane 0.80 in 2026", () => {
    const visit: Visit = { acts: ["G"], zone: "DOM", department: "973", date: "2026-01-01" };
    expect(go(10, "PLAIN", visit)).toEqual(["IK x16 = 1280"]);
    // No price overseas before 2026: not billed, and that is said.
    const before = priced({ ...visit, date: "2025-12-31", place: "HOME", travel: { oneWayKm: 10 } });
    expect(shown(before)).toEqual(["G = 3600"]);
    expect(rules(before)).toEqual(["IK-no-price"]);
  });

  it("of a physiotherapist, metropole and overseas", () => {
    const act: Visit = { acts: ["RAM_LOMBALGIE_COMMUNE"] };
    expect(go(10, "PLAIN", act, KINE)).toEqual(["IK x16 = 608"]);
    expect(go(10, "PLAIN", { ...act, zone: "DOM" }, KINE)).toEqual(["IK x16 = 688"]);
  });

  it("may be left out by code or by key, and are travel lines", () => {
    for (const name of ["IK", "p0/IK"]) expect(go(10, "PLAIN", { decline: [name] })).toEqual(["(IK)"]);
    const [, line] = priced({ acts: ["VG"], place: "HOME", travel: { oneWayKm: 10 } }).lines;
    expect(line).toMatchObject({ key: "p0/IK", kind: "travel", quantity: 16, freedom: "declinable" });
    expect(line?.reasons.map(({ rule }) => rule)).toEqual(["tariff", "IK", "IK-town"]);
  });

  it("typed as an act replace the computed ones; added, they are computed all the same", () => {
    const typed = { acts: ["VG", { id: "IK", edit: { quantity: 20 } }] };
    expect(go(10, "PLAIN", typed)).toEqual(["IK x20 = 1220"]);
    expect(go(10, "PLAIN", { add: ["IK"] })).toEqual(["IK x16 = 976"]);
    expect(refusal({ acts: ["VG"], add: ["IKM"], place: "HOME", travel: { oneWayKm: 10 } })).toMatchObject({
      kind: "conflict",
    });
    expect(refusal({ acts: ["VG"], add: ["IK"], place: "HOME" })).toMatchObject({ kind: "conflict" });
  });

  it("a journey for nothing is not billed", () => {
    expect(go(10, "PLAIN", { decline: ["p0/act/0"] })).toEqual(["(IK)"]);
  });

  it("a midwife is told that the tables have no price for hers", () => {
    const acts = [{ id: "SF", edit: { unit: cents(280) } }];
    expect(rules(priced({ acts, place: "HOME", travel: { oneWayKm: 10 } }, MIDWIFE))).toEqual(["IK-no-price"]);
  });
});

describe("one code for another pricer", () => {
  const [passage] = coded({ acts: [], place: "HOME" }, { profession: "infirmier" }).passages;
  const one = (act: ActInput): ReturnType<typeof priceOneCode> => {
    if (passage === undefined) throw new Error("no passage");
    return priceOneCode(act, { profession: "infirmier", passage, passageIndex: 2, position: 1 }, someNomenclature);
  };

  it("prices what is typed, under the key of its place", () => {
    expect(one({ id: "KC", edit: { unit: cents(200), coefficient: 500 } })).toMatchObject({
      ok: true,
      value: { key: "p2/act/1", passage: 2, code: "KC", amount: 1000 },
    });
  });

  it("refuses what it cannot know, and a nurse's CCAM", () => {
    expect(one({ id: "KC" })).toEqual({ ok: false, error: { kind: "unknown-act", act: "KC", passage: 2 } });
    expect(one({ id: "AFLB001" })).toMatchObject({ ok: false, error: { kind: "conflict", passage: 2 } });
  });
});
