import { describe, expect, it } from "vitest";
import type { CcamAct } from "../../../../firmware/billing/ccam/model.js";
import { priceCoded } from "../../../../firmware/billing/coded/price.js";
import { rate } from "../../../../firmware/billing/rate.js";
import { cents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { ccam, coded, lineOf, priced, refusal, rules, shown } from "../coded/session.js";
import type { Visit } from "../visit.js";

const OUTSIDE = { performer: { speciality: undefined, sector: "outside" } } as const;

describe("a CCAM act on its day", () => {
  it.each([
    ["AFLB001", "2024-12-31", 5056, 3578],
    ["AFLB001", "2025-01-01", 5176, 3647],
    ["AFLB001", "2025-12-31", 5176, 3647],
    ["AFLB001", "2026-01-01", 5296, 3717],
    ["DEQP003", "2024-12-31", 1426, 1352],
    ["DEQP003", "2026-01-01", 1477, 1381],
    ["HBJA003", "2025-03-12", 8000, 8000],
  ])("%s on %s: %i cents, outside secteur 1 %i", (code, date, sector1, outside) => {
    expect(lineOf(code, { date }).amount).toBe(sector1);
    expect(lineOf(code, { date }, OUTSIDE).amount).toBe(outside);
  });

  it("carries its grouping code, and the act beside it", () => {
    expect(lineOf("AFLB001", { date: "2024-12-01" })).toMatchObject({
      key: "p0/act/0",
      kind: "act",
      code: "ATM",
      label: "inj. péridurale sang autologue",
      coefficient: null,
      ratePercent: 100,
      quantity: 1,
      unitPrice: 5056,
      amount: 5056,
      base: 5056,
      ccam: { code: "AFLB001", activity: 1, phase: 0, modifiers: [], association: undefined, exceptional: undefined },
      qualifier: undefined,
    });
    // The anaesthetist's activity of the same act has its own grouping code.
    expect(lineOf(ccam("GAMA008", { activity: 4 }))).toMatchObject({ code: "ADA", amount: 7785 });
  });

  it("says the tariff, the activity and the row", () => {
    const [reason] = lineOf("AFLB001", { date: "2024-12-01" }).reasons;
    expect(reason.text.replace(/\s/g, " ")).toBe("Tarif AFLB001 activité 1 50,56 € au 01/12/2024");
    expect(reason.source).toBe("ccam_tarifs.csv AFLB001 1/0 2015-01-01, secteur 1");
    const [outside] = lineOf("AFLB001", { date: "2024-12-01" }, OUTSIDE).reasons;
    expect(outside.text).toContain("35,78");
    expect(outside.source).toContain("hors secteur 1");
  });

  it("the manual's invoice, C 23.00 + AFLB001 50.56: caisse 51.49, mutuelle 22.07, patient 0", () => {
    const visit = { acts: ["C", "AFLB001"], date: "2024-12-01" };
    const result = rate(coded(visit, { amc: { formula: "052", percent: undefined } }), someNomenclature);
    expect(result).toMatchObject({ ok: true, value: { total: 7356, amo: 5149, amc: 2207, patient: 0 } });
  });
});

describe("errors of a CCAM act", () => {
  it.each([
    [ccam("AFLB001", { activity: 4 }), "AFLB001 : pas d’activité 4, l’acte a seulement la 1"],
    [ccam("GAMA008", { activity: 5 }), "GAMA008 : pas d’activité 5, l’acte a les 1, 4"],
    [ccam("AFLB001", { phase: 2 }), "AFLB001 : pas de phase 2, l’acte a seulement la 0"],
    [ccam("AFLB001", { modifiers: ["J"] }), "AFLB001 : le modificateur J n’est pas admis (admis : F, P, S, U)"],
    [ccam("HBJA003", { modifiers: ["F"] }), "HBJA003 : le modificateur F n’est pas admis (l’acte n’en admet aucun)"],
    [ccam("ZZZZ999", { modifiers: ["R", "R"] }), "ZZZZ999 : le modificateur R est saisi deux fois"],
    [ccam("ZZZZ999", { modifiers: ["Y", "Z"] }), "ZZZZ999 : les modificateurs Y et Z s’excluent"],
    [ccam("ZZZZ999", { modifiers: ["F", "P"] }), "ZZZZ999 : les modificateurs F et P s’excluent : un seul d’horaire"],
    [ccam("ZZZZ999", { modifiers: ["E", "F", "R", "L", "J"] }), "ZZZZ999 : quatre modificateurs au plus, pas 5"],
    [ccam("GAMA008", { modifiers: ["A"] }), "GAMA008 : le modificateur A est réservé à l’activité 4"],
    [ccam("AFLB001", {}, { coefficient: 200 }), "AFLB001 : un acte CCAM n’a pas de coefficient"],
    [ccam("AFLB001", {}, { complement: "F" }), "AFLB001 : un acte CCAM prend un modificateur, pas le complément F"],
  ])("%j", (act, text) => {
    const error = refusal({ acts: [act] });
    if (error.kind !== "conflict") throw new Error(error.kind);
    expect(error.text.replace(/\s/g, " ")).toBe(text);
  });

  it("a code that the tables do not hold is unknown, even with a price", () => {
    expect(refusal({ acts: ["ABCD123"] })).toEqual({ kind: "unknown-act", act: "ABCD123", passage: 0 });
    expect(refusal({ acts: [{ id: "ABCD123", edit: { unit: cents(1000) } }] })).toMatchObject({ kind: "unknown-act" });
  });

  it("no price before its first one, unless it is typed", () => {
    const visit = { date: "2019-10-17" };
    expect(refusal({ ...visit, acts: ["HBJA003"] })).toEqual({ kind: "no-price", code: "HBJA003", passage: 0 });
    const line = lineOf({ id: "HBJA003", edit: { unit: cents(7000) } }, visit);
    expect(line).toMatchObject({ code: "TDS", amount: 7000, base: 7000 });
    expect(line.reasons[0].text).toContain("aucun tarif de HBJA003 au 17/10/2019");
  });
});

describe("modifiers", () => {
  const amount = (
    modifiers: readonly string[],
    speciality?: string,
    profession: "medecin" | "sage-femme" | "dentiste" = "medecin",
  ): number =>
    lineOf(ccam("ZZZZ999", { modifiers }), {}, { profession, performer: { speciality, sector: "1" } }).amount;

  it("flat ones are those of who performs", () => {
    expect(amount(["P"])).toBe(10_000 + 3500);
    expect(amount(["P"], "22")).toBe(10_000 + 3500);
    expect(amount(["P"], "12")).toBe(10_000 + 5000);
    expect(amount(["P"], undefined, "sage-femme")).toBe(10_000 + 3500);
    expect(amount(["F"])).toBe(10_000 + 1906);
    expect(amount(["F"], "04")).toBe(10_000 + 4000);
    expect(amount(["F"], "12")).toBe(10_000 + 4000);
    expect(amount(["S"])).toBe(10_000 + 4000);
    expect(amount(["S"], "07")).toBe(10_000 + 8000);
    expect(amount(["S"], "05")).toBe(10_000 + 4000);
    expect(amount(["U"], "05")).toBe(10_000 + 2515);
    expect(amount(["U"], "11")).toBe(10_000 + 5000);
    expect(amount(["U"], undefined, "dentiste")).toBe(10_000 + 2515);
  });

  it.each([
    ["02", 5000],
    ["07", 5000],
    ["10", 5000],
    ["11", 5000],
    ["15", 5000],
    ["16", 5000],
    ["18", 5000],
    ["41", 5000],
    ["43", 5000],
    ["44", 5000],
    ["45", 5000],
    ["46", 5000],
    ["47", 5000],
    ["48", 5000],
    ["49", 5000],
    ["77", 5000],
    ["79", 5000],
    ["03", 2515],
    ["70", 2515],
  ])("U of speciality %s: %i cents", (speciality, expected) => {
    expect(amount(["U"], speciality)).toBe(10_000 + expected);
  });

  it.each([
    ["06", true, true],
    ["13", true, false],
    ["14", true, false],
    ["23", false, false],
    ["36", false, false],
  ])("radiography, speciality %s: Y %s, Z %s", (speciality, y, z) => {
    const taken = (modifier: string): boolean => {
      const visit = { acts: [ccam("ZZZZ999", { modifiers: [modifier] })] };
      const result = priceCoded(coded(visit, { performer: { speciality, sector: "1" } }), someNomenclature);
      return result.ok;
    };
    expect([taken("Y"), taken("Z")]).toEqual([y, z]);
  });

  it("K of a dental specialist, not of every dentist", () => {
    const act = { acts: [ccam("JQGD010", { modifiers: ["K"] })] };
    const dentist = (speciality: string | undefined) => ({
      profession: "dentiste" as const,
      performer: { speciality, sector: "1" as const },
    });
    expect(priced(act, dentist("69")).lines[0]?.amount).toBe(40_755);
    expect(refusal(act, dentist(undefined))).toMatchObject({ kind: "conflict" });
  });

  it("one that names others is refused", () => {
    expect(refusal({ acts: [ccam("ZZZZ999", { modifiers: ["U"] })] })).toMatchObject({ kind: "conflict" });
    const error = refusal({ acts: [ccam("ZZZZ999", { modifiers: ["Y"] })] });
    expect(error.kind === "conflict" && error.text).toContain("radiologue, pneumologue, rhumatologue");
  });

  it("percents are of the price and add up; a euro one comes after", () => {
    // 100.00 x (1 + 0.50 + 0.20) + 19.06
    expect(amount(["R", "L", "F"])).toBe(17_000 + 1906);
    const line = lineOf(ccam("ZZZZ999", { modifiers: ["R", "F"] }));
    const told = line.reasons.map(({ rule, text }) => `${rule}: ${text.replace(/\s/g, " ")}`);
    expect(told).toContain(
      "modifier-R: Modificateur R, Chirurgie plastique, plaie ou brûlure : face, cou, main : + 50 %, 50,00 €",
    );
    expect(told).toContain("modifier-F: Modificateur F, Urgence dimanche ou jour férié : 19,06 €");
    expect(line.ccam?.modifiers).toEqual(["R", "F"]);
  });

  it("outside secteur 1 they have their own rate: K of a surgeon + 25 %, secteur 1 + 30 %", () => {
    const act = { acts: [ccam("JQGD010", { modifiers: ["K"] })] };
    const of = (sector: "1" | "outside"): number | undefined =>
      priced(act, { performer: { speciality: "07", sector } }).lines[0]?.amount;
    // 313.50 x 1.30 = 407.55; x 1.25 = 391.875
    expect(of("1")).toBe(40_755);
    expect(of("outside")).toBe(39_188);
    // A midwife's K: + 20 % = 376.20
    expect(priced(act, { profession: "sage-femme" }).lines[0]?.amount).toBe(37_620);
  });

  it("the anaesthetist's go with activity 4", () => {
    // 77.85 + 23.00; 77.85 x 1.06 = 82.521
    expect(lineOf(ccam("GAMA008", { activity: 4, modifiers: ["A"] })).amount).toBe(7785 + 2300);
    expect(lineOf(ccam("GAMA008", { activity: 4, modifiers: ["7"] })).amount).toBe(8252);
  });
});

describe("associations", () => {
  it("reduce the price and its percents, not the euros", () => {
    // 50.56 / 2 = 25.28; F stays 19.06
    const line = lineOf(ccam("AFLB001", { association: 2, modifiers: ["F"] }), { date: "2024-12-01" });
    expect(line).toMatchObject({ ratePercent: 50, amount: 2528 + 1906, ccam: { association: 2 } });
    const told = line.reasons.find(({ rule }) => rule === "association-2");
    expect(told?.text.replace(/\s/g, " ")).toBe("Code association 2 : 50 % de la valeur, 25,28 €");
  });

  it.each([
    [1, 5056],
    [2, 2528],
    [3, 3792],
    [4, 5056],
    [5, 5056],
  ] as const)("code %i: %i cents of 50.56", (association, expected) => {
    expect(lineOf(ccam("AFLB001", { association }), { date: "2024-12-01" }).amount).toBe(expected);
  });

  it("quantity multiplies before the only rounding, the supplement comes last", () => {
    const act = ccam("HBQD001", { association: 3, supplement: cents(123) }, { quantity: 3 });
    expect(lineOf(act).amount).toBe(3 * 3750 + 123);
  });

  it("never reduce a complementary act", () => {
    const both = { acts: ["DEQP003", ccam("YYYY490", { association: 2 })] };
    expect(shown(priced(both))).toEqual(["DEQP003 = 1452", "YYYY490 = 960"]);
    expect(rules(priced(both))).toEqual(["ccam-complementary-reduced"]);
  });
});

describe("what is charged", () => {
  it("fees above the base are the patient's", () => {
    expect(lineOf({ id: "AFLB001", edit: { total: cents(10_000), qualifier: "A" } })).toMatchObject({
      amount: 10_000,
      base: 5176,
      amountTyped: true,
      qualifier: "A",
    });
    expect(lineOf({ id: "AFLB001", edit: { total: cents(4000) } })).toMatchObject({ amount: 4000, base: 4000 });
  });

  it("a free act costs nothing", () => {
    expect(lineOf({ id: "AFLB001", edit: { qualifier: "G", total: cents(4000) } })).toMatchObject({
      amount: 0,
      base: 0,
    });
  });

  it("an act that is not reimbursed has a typed price, no base, and the qualifier N", () => {
    expect(refusal({ acts: ["AHQP001"] })).toEqual({ kind: "no-price", code: "AHQP001", passage: 0 });
    const expected = { amount: 6000, base: 0, qualifier: "N" };
    const line = lineOf({ id: "AHQP001", edit: { unit: cents(6000) } });
    expect(line).toMatchObject(expected);
    expect(line.reasons.map(({ rule }) => rule)).toContain("ccam-not-reimbursed");
    expect(lineOf({ id: "AHQP001", edit: { total: cents(6000) } })).toMatchObject(expected);
    expect(lineOf({ id: "AHQP001", edit: { qualifier: "G" } })).toMatchObject({ amount: 0, base: 0, qualifier: "G" });
  });

  it("a typed unit replaces the tariff and is told", () => {
    const line = lineOf(ccam("AFLB001", { association: 2 }, { unit: cents(4001) }));
    expect(line.amount).toBe(2001);
    expect(line.reasons[0].rule).toBe("unit-typed");
  });
});

describe("checks of a session", () => {
  const warned = (acts: NonNullable<Visit["acts"]>, visit: Visit = {}): string[] =>
    priced({ acts, ...visit }).warnings.map(({ rule, lineKey }) => `${rule} ${lineKey ?? "-"}`);
  // HBJA003 is at 80.00, AFLB001 at 51.76, HBQD001 at 50.00.

  it("two acts need an association code", () => {
    expect(warned(["HBJA003", "HBQD001"])).toEqual([
      "ccam-association-missing p0/act/0",
      "ccam-association-missing p0/act/1",
    ]);
    expect(warned([ccam("HBJA003", { association: 1 }), ccam("HBQD001", { association: 2 })])).toEqual([]);
    expect(warned([ccam("HBJA003", { association: 4 }), ccam("HBQD001", { association: 4 })])).toEqual([]);
  });

  it("surgeon's and anaesthetist's activities are not two acts", () => {
    const both = [
      ccam("GAMA008", {}, { ententePrealable: true }),
      ccam("GAMA008", { activity: 4 }, { ententePrealable: true }),
    ];
    expect(warned(both)).toEqual([]);
  });

  it("the dearer act is the one in full", () => {
    expect(warned([ccam("HBJA003", { association: 2 }), ccam("HBQD001", { association: 1 })])).toEqual([
      "ccam-association-dearer p0/act/0",
    ]);
  });

  it("more than two, but for the exceptions", () => {
    const three = (a: 1 | 2 | 3, b: 1 | 2 | 3, c: 1 | 2 | 3): string[] =>
      warned([
        ccam("HBJA003", { association: a }),
        ccam("HBQD001", { association: b }),
        ccam("AFLB001", { association: c }),
      ]).filter((rule) => !rule.includes("dearer"));
    expect(three(1, 2, 2)).toEqual(["ccam-three-acts -"]);
    expect(three(1, 2, 3)).toEqual(["ccam-three-acts -"]);
    expect(three(1, 3, 3)).toEqual(["ccam-too-many -"]);
  });

  it("an association code on a single act, unless the other one was done at another hour of the day", () => {
    const act = ccam("HBJA003", { association: 5 });
    expect(warned([act])).toEqual(["ccam-association-single p0/act/0"]);
    const twice = priced([
      { acts: [act], time: "09:00" },
      { acts: [ccam("HBQD001", { association: 5 })], time: "15:00" },
    ]);
    expect(rules(twice)).toEqual([]);
    expect(warned([ccam("DEQP003", { association: 1 }), ccam("YYYY490", { association: 1 })])).toEqual([]);
  });

  it("a complementary act needs an act that lists it", () => {
    expect(warned(["YYYY490"])).toEqual(["ccam-complementary-alone p0/act/0"]);
    expect(warned(["AFLB001", "YYYY490"])).toEqual(["ccam-complementary-unlisted p0/act/1"]);
    expect(warned(["DEQP003", "YYYY490"])).toEqual([]);
  });

  it("a consultation does not go with an act, an ECG aside; the sum stays plain", () => {
    const manual = priced({ acts: ["C", "AFLB001"], date: "2024-12-01" });
    expect(manual.lines.map(({ amount }) => amount)).toEqual([2300, 5056]);
    expect(rules(manual)).toEqual(["ccam-consultation"]);
    expect(warned(["G", "DEQP003"])).toEqual([]);
  });

  it("sex, prior agreement, conditions", () => {
    expect(warned(["ELQM002"])).toEqual(["ccam-sex p0/act/0"]);
    expect(warned(["GAMA008"])).toEqual(["ccam-prior-agreement p0/act/0"]);
    expect(warned([{ id: "GAMA008", edit: { ententePrealable: true } }])).toEqual([]);
    expect(warned(["QZFA001"])).toEqual(["ccam-conditional p0/act/0"]);
    expect(warned([ccam("QZFA001", { exceptional: "N" })])).toEqual([]);
  });

  it("modifiers of hours against the clock", () => {
    const by = (modifier: string, visit: Visit): string[] =>
      warned([ccam("AFLB001", { modifiers: [modifier] })], visit);
    const told = ["ccam-modifier-hour p0/act/0"];
    expect(by("F", { date: "2025-03-16" })).toEqual([]);
    expect(by("F", { date: "2025-05-29" })).toEqual([]);
    expect(by("F", {})).toEqual(told);
    expect(by("P", { time: "19:59" })).toEqual(told);
    expect(by("P", { time: "20:00" })).toEqual([]);
    expect(by("S", { time: "07:59" })).toEqual([]);
    expect(by("S", { time: "08:00" })).toEqual(told);
  });

  it("an act that is left out is not looked at", () => {
    const session = priced({ acts: ["HBJA003", "HBQD001"], decline: ["p0/act/1"] });
    expect(shown(session)).toEqual(["HBJA003 = 8000", "(TDS)"]);
    expect(rules(session)).toEqual([]);
  });

  it("has no opinion where the tables give a complementary act of another kind", () => {
    const listed: CcamAct | undefined = someNomenclature.ccam.act("GAMA008");
    expect(listed?.complementary).toEqual(["GELE001"]);
    expect(warned([ccam("GAMA008", {}, { ententePrealable: true }), "GELE001"])).toEqual([]);
  });
});
