import { describe, expect, it } from "vitest";
import { priceOneCode } from "../../../../firmware/billing/coded/one-code.js";
import type { ActEdit, ActInput, CcamDetail } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import type { Visit } from "../visit.js";
import { ccam, coded, lineOf, priced, type Rest, refusal, rules, shown } from "./session.js";

const KINE = { profession: "kinesitherapeute" } as const;
const LUMBAR = "RAM_LOMBALGIE_COMMUNE";
const sunday = { date: "2025-03-16" };

function proposed(visit: Visit, rest: Rest = {}): string[] {
  return priced(visit, rest).proposals.map(({ code, refused }) => (refused === undefined ? code : `(${code})`));
}

function text(visit: Visit, rest: Rest = {}): string {
  const error = refusal(visit, rest);
  return error.kind === "conflict" ? error.text.replace(/\s/g, " ") : error.kind;
}

describe("the letter of the hour", () => {
  const letters = (visit: Visit, rest: Rest = {}): (string | undefined)[] =>
    priced(visit, rest).lines.map(({ complement }) => complement);

  it("stands on the first act that is billed and is no CCAM act", () => {
    expect(letters({ ...sunday, acts: [{ id: LUMBAR, edit: { complement: "F" } }] }, KINE)).toEqual(["F", undefined]);
    const two = { ...sunday, acts: [LUMBAR, "RAV_LYMPHOEDEME_UN_MEMBRE"], add: ["F"] };
    expect(letters(two, KINE)).toEqual(["F", undefined, undefined]);
    expect(letters({ ...two, decline: ["p0/act/0"] }, KINE)).toEqual([undefined, "F", undefined]);
    expect(letters({ ...sunday, acts: ["DEQP003", "G"], add: ["F"] })).toEqual([undefined, "F", undefined]);
  });

  it("is none when its majoration was left out, or nothing was typed", () => {
    const out = priced({ ...sunday, acts: [{ id: LUMBAR, edit: { complement: "F" } }], decline: ["F"] }, KINE);
    expect(shown(out)).toEqual(["RAM 7.49 = 1655"]);
    expect(out.lines[0]?.complement).toBeUndefined();
    expect(lineOf({ id: "C", edit: { complement: "" } }).complement).toBeUndefined();
    const declined = priced({ acts: [{ id: "C", edit: { complement: "U" } }], decline: ["p0/act/0"] });
    expect(declined.lines[0]?.complement).toBeUndefined();
  });

  it("says where its amount comes from", () => {
    const reasons = (visit: Visit): string[] | undefined =>
      priced({ ...sunday, ...visit }, KINE)
        .lines.at(-1)
        ?.reasons.map(({ rule }) => rule);
    expect(reasons({ acts: [LUMBAR], add: ["F"] })).toEqual(["tariff", "added"]);
    expect(reasons({ acts: [{ id: LUMBAR, edit: { complement: "F" } }] })).toEqual(["tariff", "complement-hand"]);
  });

  it("of another code is kept as typed", () => {
    const place = { profession: "medecin", passageIndex: 0, position: 0 } as const;
    const [passage] = coded({ acts: [] }).passages;
    const [declined] = coded({ acts: [], decline: ["p0/act/0"] }).passages;
    if (passage === undefined || declined === undefined) throw new Error("no passage");
    const one = (complement: NonNullable<ActEdit["complement"]>, at = passage): unknown => {
      const line = priceOneCode({ id: "C", edit: { complement } }, { ...place, passage: at }, someNomenclature);
      return line.ok ? [line.value.amount, line.value.complement] : line.error;
    };
    expect(one("N")).toEqual([2300, "N"]);
    expect(one("")).toEqual([2300, undefined]);
    expect(one("N", declined)).toEqual([0, undefined]);
  });
});

describe("what a session is told", () => {
  it("an act left out is not told as not reimbursed", () => {
    const amc = { formula: "052" as const, percent: undefined };
    const visit = { acts: ["C", { id: "C", edit: { qualifier: "N" as const } }] };
    expect(rules(priced(visit, { amc }))).toEqual(["N-amc"]);
    expect(rules(priced({ ...visit, decline: ["p0/act/1"] }, { amc }))).toEqual([]);
  });

  it("association 5 needs another CCAM act on the day", () => {
    const five = { acts: [ccam("AFLB001", { association: 5 })] };
    const beside = (other: Visit): string[] => rules(priced([five, { time: "18:00", ...other }]));
    expect(beside({ acts: ["DEQP003"] })).toEqual([]);
    expect(beside({ acts: ["G", "DEQP003"] })).toEqual([]);
    expect(beside({ acts: ["G"] })).toEqual(["ccam-association-single"]);
    expect(beside({ date: "2025-03-13", acts: ["DEQP003"] })).toEqual(["ccam-association-single"]);
  });

  it("a consultation beside a technical act: letters and examinations, as they are billed", () => {
    const beside = (act: string | ActInput, decline: readonly string[] = [], rest: Rest = {}): string[] =>
      rules(priced({ acts: [act, "AFLB001"], decline }, rest));
    expect(beside("G")).toEqual(["ccam-consultation"]);
    expect(beside("COE", [], { patient: { ageYears: 1 } })).toEqual(["ccam-consultation"]);
    expect(beside("G", ["p0/act/0"])).toEqual([]);
    expect(beside("MEG", [], { patient: { ageYears: 4 } })).toEqual([]);
    expect(beside({ id: "SF", edit: { unit: cents(280) } })).toEqual([]);
  });

  it("sessions are counted in order of time, whatever the order of the passages", () => {
    // 15 sessions before an agreement (kine_actes.csv): the 16th is the later one.
    const fifteen = { acts: [{ id: LUMBAR, edit: { quantity: 15 } }] };
    const late = (visits: readonly Visit[]): (string | undefined)[] =>
      priced(visits, KINE).warnings.map(({ lineKey }) => lineKey);
    expect(late([fifteen, { date: "2025-03-13", acts: [LUMBAR] }])).toEqual(["p1/act/0"]);
    expect(late([{ date: "2025-03-13", acts: [LUMBAR] }, fifteen])).toEqual(["p0/act/0"]);
    const three = [{ date: "2025-03-14", acts: [LUMBAR] }, fifteen, { date: "2025-03-13", acts: [LUMBAR] }];
    expect(late(three)).toEqual(["p2/act/0", "p0/act/0"]);
  });
});

describe("what an act cannot carry or does not have", () => {
  it.each<CcamDetail>([
    { modifiers: ["F"] },
    { supplement: cents(1) },
    { exceptional: "O" },
    { activity: 4 },
    { phase: 1 },
    { association: 1 },
  ])("a letter refuses %j", (detail) => {
    expect(text({ acts: [ccam("C", detail)] })).toContain("réservés aux actes CCAM");
  });

  it("details of nothing are none", () => {
    expect(lineOf(ccam("C", {})).amount).toBe(2300);
    expect(lineOf(ccam("C", { supplement: cents(0), modifiers: [], phase: 0 })).amount).toBe(2300);
    expect(shown(priced({ acts: [{ id: "MEG", edit: { coefficient: 100 } }] }, { patient: { ageYears: 5 } }))).toEqual([
      "MEG = 500",
    ]);
  });

  it("an act of the list whose letter has no price there: none, or the one typed", () => {
    const overseas = { zone: "DOM" } as const;
    expect(refusal({ ...overseas, acts: ["RSC_CANAL_CARPIEN_OPERE"] }, KINE)).toEqual({
      kind: "no-tariff",
      code: "RSC",
      date: "2025-03-12",
      passage: 0,
    });
    // 7.49 x 2.43 = 18.2007
    const line = lineOf({ id: "RSC_CANAL_CARPIEN_OPERE", edit: { unit: cents(243) } }, overseas, KINE);
    expect(line).toMatchObject({ code: "RSC", label: "Canal carpien opéré", coefficient: 749, amount: 1820 });
    expect(line.reasons[0].text).toContain("aucun tarif de RSC au 12/03/2025");
    expect(refusal({ date: "2026-01-01", acts: ["RPE_DEAMBULATION_DU_SUJET_AGE"] }, KINE)).toMatchObject({
      kind: "no-tariff",
      code: "RPE_DEAMBULATION_DU_SUJET_AGE",
    });
  });
});

describe("a doctor's additions", () => {
  it("the ages' majorations go with general practice", () => {
    expect(proposed({ acts: ["C"] }, { patient: { ageYears: 4 } })).toEqual([]);
    expect(proposed({ acts: ["C"] }, { patient: { ageYears: 85 } })).toEqual([]);
    // MEG has no overseas row
    expect(proposed({ acts: ["G"], zone: "DOM" }, { patient: { ageYears: 4 } })).toEqual([]);
  });

  it("travel goes with a visit at home, once", () => {
    expect(proposed({ acts: ["VG"], place: "OFFICE" })).toEqual([]);
    expect(proposed({ acts: ["G"], place: "HOME" })).toEqual([]);
    expect(rules(priced({ acts: ["VG"], add: ["MD"], place: "HOME" }))).toEqual([]);
    expect(proposed({ acts: ["VG"], add: ["MD"], place: "HOME", time: "21:00" })).toEqual([]);
  });

  it("night and Sunday of a consultation at the office, one of the two", () => {
    expect(proposed({ acts: ["G"], place: "HOME", time: "21:00" })).toEqual([]);
    const both = { acts: ["G"], ...sunday };
    expect(proposed({ ...both, time: "20:30", add: ["MN"] })).toEqual([]);
    expect(proposed({ ...both, time: "03:00", add: ["MM"] })).toEqual([]);
    expect(rules(priced({ ...both, time: "20:30", add: ["MN", "F"] }))).toEqual(["F-night"]);
    expect(rules(priced({ ...both, time: "03:00", add: ["MM", "F"] }))).toEqual(["F-night"]);
    expect(rules(priced({ acts: ["G"], add: ["MM"] }))).toEqual(["MM-hour"]);
  });

  it.each([
    ["20:30", "2025-03-12", "MN"],
    ["03:00", "2025-03-12", "MM"],
    ["10:00", "2025-03-16", "F"],
    ["12:00", "2025-03-15", "F-saturday"],
  ])("at %s on %s for the reason %s", (time, date, rule) => {
    expect(priced({ acts: ["G"], time, date }).proposals.map(({ reason }) => reason.rule)).toEqual([rule]);
  });

  it("a doubt stands on the act that is billed, else on the addition", () => {
    const keys = (visit: Visit): (string | undefined)[] => priced(visit).warnings.map(({ lineKey }) => lineKey);
    expect(keys({ acts: ["G", "MOP"] })).toEqual(["p0/act/1"]);
    expect(keys({ acts: ["G", "MOP"], add: ["MOP"], decline: ["p0/act/1"] })).toEqual(["p0/MOP"]);
  });

  it("an examination is an act: neither added nor left out as a fee", () => {
    expect(text({ acts: ["C"], add: ["COE"] })).toContain("ajoutez l’acte");
    expect(text({ acts: ["C"], decline: ["COE"] })).toContain("retirez sa ligne");
    expect(shown(priced({ acts: ["C"], decline: ["MEG", "IK", "IKM"] }))).toEqual(["C = 2300"]);
    expect(shown(priced({ acts: [LUMBAR], date: "2026-01-01", decline: ["IFO"] }, KINE))).toHaveLength(1);
  });
});

describe("a physiotherapist's additions", () => {
  const act = { acts: [LUMBAR] };

  it("the other majoration is shown as refused where it would be due", () => {
    expect(proposed({ ...act, ...sunday, time: "21:00", add: ["N"] }, KINE)).toEqual(["(F)"]);
    expect(proposed({ ...act, time: "21:00", add: ["N"] }, KINE)).toEqual([]);
    expect(proposed({ ...act, ...sunday, time: "21:00", add: ["F"] }, KINE)).toEqual(["(N)"]);
    expect(proposed({ ...act, ...sunday, add: ["F"] }, KINE)).toEqual([]);
    expect(proposed({ ...act, ...sunday, time: "21:00" }, KINE)).toEqual(["N", "F"]);
  });

  it("at another hour or day they are doubted", () => {
    expect(rules(priced({ ...act, add: ["N"] }, KINE))).toEqual(["N-day"]);
    expect(rules(priced({ ...act, add: ["F"] }, KINE))).toEqual(["F-working-day"]);
    expect(rules(priced({ ...act, ...sunday, add: ["F"] }, KINE))).toEqual([]);
    expect(rules(priced({ ...act, time: "21:00", add: ["N"] }, KINE))).toEqual([]);
  });

  it("nothing goes with a visit without an act", () => {
    const empty = { ...sunday, place: "HOME", time: "21:00", acts: [], add: ["FRD"] } as const;
    expect(proposed(empty, KINE)).toEqual([]);
    expect(proposed({ ...act, place: "HOME", add: ["IFS"] }, KINE)).toEqual(["(IFD)"]);
  });
});

describe("kilometres that are asked for", () => {
  const far = { place: "HOME", travel: { oneWayKm: 10 } } as const;

  it("say why they are not billed", () => {
    const add = { acts: ["VG"], add: ["IK"] };
    expect(text({ ...add, place: "OFFICE", travel: { oneWayKm: 10 } })).toContain("IK : Réservé au domicile");
    expect(text({ ...add, place: "HOME", travel: { oneWayKm: 2 } })).toContain("abattement");
    expect(text({ ...add, ...far, sameHomeRank: 2 })).toContain("Même domicile");
    expect(text({ ...add, acts: ["VG", { id: "IKM", edit: {} }], ...far })).toContain("relief");
    expect(text({ acts: ["VG"], add: ["IKM"], ...far })).toContain("relief");
    expect(refusal({ acts: ["G"], add: ["IK"], ...far, zone: "DOM" })).toMatchObject({ kind: "no-tariff", code: "IK" });
  });

  it("go with any act that is billed, or with none typed", () => {
    expect(shown(priced({ acts: ["AFLB001"], ...far }))).toEqual(["AFLB001 = 5176", "IK x16 = 976"]);
    expect(shown(priced({ acts: ["VG", "C"], ...far, decline: ["p0/act/1"] }))).toContain("IK x16 = 976");
    expect(shown(priced({ acts: [], add: ["ID"], ...far }))).toContain("IK x16 = 976");
    const typed = { id: "IK", edit: { quantity: 20 } };
    expect(shown(priced({ acts: ["VG", typed], ...far, decline: ["p0/act/1"] }))).toContain("IK x16 = 976");
    const nothing = priced([
      { acts: ["G"], zone: "DOM" },
      { acts: [], ...far, zone: "DOM", time: "18:00" },
    ]);
    expect(rules(nothing)).toEqual([]);
  });
});
