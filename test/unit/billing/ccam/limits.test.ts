import { describe, expect, it } from "vitest";
import { modifiersFor } from "../../../../firmware/billing/ccam/modifiers.js";
import type { ModifierActor } from "../../../../firmware/billing/ccam/performer.js";
import type { ActInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { ccam, lineOf, priced, refusal, rules } from "../coded/session.js";

const { ccam: catalogue } = someNomenclature;

describe("modifiers that may be chosen", () => {
  const offered = (id: string, beside: readonly string[], change: Partial<ModifierActor> = {}): string[] => {
    const act = catalogue.act(id);
    if (act === undefined) throw new Error(`no act ${id}`);
    const actor: ModifierActor = { profession: "medecin", activity: 1, ...change };
    return modifiersFor(act, beside, actor, catalogue).map(({ found, refused }) =>
      refused === undefined ? found.code : `(${found.code})`,
    );
  };

  it("are the act's, for who performs it: a general practitioner has no U", () => {
    expect(offered("AFLB001", [])).toEqual(["F", "P", "S"]);
    expect(offered("AFLB001", [], { performer: { speciality: "11", sector: "1" } })).toContain("U");
    expect(offered("HBJA003", [])).toEqual([]);
  });

  it("those of anaesthesia need activity 4", () => {
    expect(offered("GAMA008", [])).not.toContain("A");
    expect(offered("GAMA008", [], { activity: 4 })).toContain("A");
  });

  it("leave out those already there, and refuse what cannot join them", () => {
    expect(offered("AFLB001", ["F"])).toEqual(["(P)", "(S)"]);
    const act = catalogue.act("AFLB001");
    const [first] =
      act === undefined ? [] : modifiersFor(act, ["F"], { profession: "medecin", activity: 1 }, catalogue);
    expect(first?.refused).toBe("les modificateurs F et P s’excluent\u00A0: un seul d’horaire");
  });
});

describe("associations of a session", () => {
  type Code = 1 | 2 | 3 | 4 | 5 | undefined;
  const associated = (id: string, association: Code): ActInput =>
    ccam(id, association === undefined ? {} : { association });
  const acts = (...codes: readonly Code[]): string[] => {
    const ids = ["AFLB001", "DEQP003", "ELQM002"];
    const list = codes.map((association, at) => associated(ids[at] ?? "", association));
    return rules(priced({ acts: list }, { patient: { sex: "M" } }));
  };

  it("4 and 5 do not count among the associated", () => {
    expect(acts(1, 4)).toEqual([]);
    expect(acts(undefined, 4)).toEqual([]);
    expect(acts(undefined, 5)).toEqual([]);
    expect(acts(4, 5, undefined)).toEqual([]);
    expect(acts(1, 2, 4)).toEqual([]);
  });

  it("the dearer is the full one, at half and at 75 %", () => {
    expect(acts(2, 1)).toEqual(["ccam-association-dearer"]);
    expect(acts(3, 1)).toEqual(["ccam-association-dearer"]);
    expect(acts(1, 3)).toEqual([]);
    expect(rules(priced({ acts: [ccam("AFLB001", { association: 1 }), ccam("AFLB001", { association: 2 })] }))).toEqual(
      [],
    );
    // R is 50 % of the price: 150.00 against 100.00
    const pair = [ccam("ZZZZ999", { association: 1 }), ccam("ZZZZ999", { association: 2, modifiers: ["R"] })];
    expect(rules(priced({ acts: pair }))).toEqual(["ccam-association-dearer"]);
  });

  it("three acts, in any order of their codes", () => {
    expect(acts(3, 1, 2)).toContain("ccam-three-acts");
    expect(acts(1, 2, 2)).toContain("ccam-three-acts");
    expect(acts(1, 1, 2)).toContain("ccam-too-many");
  });

  it("a code on an act alone; 1 beside a complementary act is fine", () => {
    for (const code of [1, 2, 3, 4, 5] as const) expect(acts(code)).toEqual(["ccam-association-single"]);
    const beside = (association: Code): string[] =>
      rules(priced({ acts: [associated("DEQP003", association), "YYYY490"] }));
    expect(beside(1)).toEqual([]);
    expect(beside(2)).toEqual(["ccam-association-single"]);
  });

  it("a complementary act is never reduced, nor in the way of a consultation", () => {
    for (const association of [2, 3] as const) {
      const visit = { acts: ["DEQP003", ccam("YYYY490", { association })] };
      expect(rules(priced(visit))).toEqual(["ccam-complementary-reduced"]);
      expect(priced(visit).lines[1]).toMatchObject({ amount: 960, ratePercent: 100 });
    }
    expect(rules(priced({ acts: ["G", "DEQP003", "YYYY490"] }))).toEqual([]);
    expect(rules(priced({ acts: ["G", ccam("AFLB001", { association: 5 })] }))).not.toContain("ccam-consultation");
  });
});

describe("conditions of a CCAM act", () => {
  it("of one sex, said so", () => {
    const told = (id: string, sex: "F" | "M"): string[] =>
      priced({ acts: [id] }, { patient: { sex } }).warnings.map(({ text }) => text);
    expect(told("ELQM002", "M")).toEqual([]);
    expect(told("ELQM002", "F")[0]).toContain("aux hommes");
    expect(told("JQGD010", "F")).toEqual([]);
    expect(told("JQGD010", "M")[0]).toContain("aux femmes");
  });

  it("hours of its modifiers", () => {
    const ear = { performer: { speciality: "11", sector: "1" } } as const;
    const at = (modifier: string, time: string): string[] =>
      rules(priced({ time, acts: [ccam("ZZZZ999", { modifiers: [modifier] })] }, ear));
    expect(at("U", "10:00")).toEqual(["ccam-modifier-hour"]);
    expect(at("U", "21:00")).toEqual([]);
    expect(at("R", "10:00")).toEqual([]);
  });
});

describe("the line of a CCAM act", () => {
  it("tells its supplement, and the reduced value without it", () => {
    // 14.52 / 2 = 7.26, and 5.00 of supplement
    const line = lineOf(ccam("DEQP003", { association: 2, supplement: cents(500) }));
    expect(line.amount).toBe(1226);
    const told = line.reasons.map(({ rule, text }) => `${rule}: ${text.replace(/\s/g, " ")}`);
    expect(told.slice(1)).toEqual([
      "association-2: Code association 2 : 50 % de la valeur, 7,26 €",
      "ccam-supplement: Supplément de charge 5,00 €",
    ]);
    expect(lineOf(ccam("DEQP003", { supplement: cents(0) })).reasons.map(({ rule }) => rule)).toEqual(["tariff"]);
  });

  it("tells where a typed price stands", () => {
    const told = (id: string, edit: object, date = "2025-03-12"): string[] =>
      lineOf({ id, edit }, { date }).reasons.map(({ text }) => text.replace(/\s/g, " "));
    expect(told("AFLB001", { unit: cents(6000) })).toEqual(["Prix unitaire saisi à la main"]);
    expect(told("AFLB001", {}, "2025-03-13")).toEqual(["Tarif AFLB001 activité 1 51,76 € au 13/03/2025"]);
    expect(told("AHQP001", { total: cents(6000) })[0]).toBe("Prix saisi : l’acte n’a pas de tarif");
    expect(told("AHQP001", { unit: cents(6000) })[0]).toBe("Prix unitaire saisi à la main");
    expect(lineOf("ZZZZ999").reasons[0].source).toBe("ccam_tarifs.csv ZZZZ999 1/0, secteur 1");
  });

  it("carries a coefficient of 1 and no complement, and fits the invoice record", () => {
    expect(lineOf(ccam("AFLB001", {}, { coefficient: 100, complement: "" })).amount).toBe(5176);
    const huge = refusal({ acts: [ccam("AFLB001", {}, { unit: cents(9_999_999), quantity: 99 })] });
    expect(huge).toMatchObject({ kind: "conflict", passage: 0 });
  });

  it("a dental specialist is of code 36 or 69", () => {
    const k = (speciality: string): number =>
      lineOf(
        ccam("JQGD010", { modifiers: ["K"] }),
        {},
        { profession: "dentiste", performer: { speciality, sector: "1" } },
      ).amount;
    expect(k("36")).toBe(k("69"));
  });
});
