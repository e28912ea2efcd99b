import { describe, expect, it } from "vitest";
import type { ActInput } from "../../../firmware/billing/types.js";
import { type CcamFacts, ccamFactsOf } from "../../../firmware/flows/visit/acts/ccam-facts.js";
import { date } from "../../../firmware/lib/dates.js";
import { someNomenclature } from "../../support/nomenclature.js";
import { draftOf, passageOf } from "../../support/visit.js";

function facts(act: ActInput, speciality = "01", convention = "1", day = "2024-12-01"): CcamFacts | undefined {
  const draft = draftOf();
  return ccamFactsOf(
    {
      ...draft,
      situation: { ...draft.situation, speciality, convention },
      passages: [passageOf([act], { date: date(day) })],
    },
    0,
    0,
    someNomenclature.ccam,
  );
}

const codes = (found: CcamFacts | undefined, place: number): readonly string[] =>
  found?.modifiers[place]?.choices.map(({ code }) => code) ?? [];

describe("what the sheet of a CCAM act offers", () => {
  it("is nothing for an act of another list, or one that the tables do not hold", () => {
    expect(facts({ id: "C" })).toBeUndefined();
    expect(facts({ id: "AAAA001" })).toBeUndefined();
  });

  it("follows activity and phase: the anaesthetist's grouping, and the modifiers of activity 4", () => {
    expect(facts({ id: "GAMA008" })).toMatchObject({ activities: [1, 4], phases: [0], grouping: "ADC" });
    const asleep = facts({ id: "GAMA008", edit: { ccam: { activity: 4 } } });
    expect(asleep).toMatchObject({ activity: 4, grouping: "ADA", priorAgreement: true });
    expect(codes(asleep, 0)).toEqual(expect.arrayContaining(["A", "7", "3"]));
    expect(codes(facts({ id: "GAMA008" }), 0)).not.toContain("A");
  });

  it("keeps to the performer: K is a surgeon's", () => {
    expect(codes(facts({ id: "GAMA008" }, "01"), 0)).toEqual(["J"]);
    expect(codes(facts({ id: "GAMA008" }, "04"), 0)).toEqual(["J", "K"]);
  });

  it("gives the amounts of the performer: a paediatrician's Sunday, outside secteur 1", () => {
    const sunday = (speciality: string): unknown =>
      facts({ id: "AFLB001" }, speciality)?.modifiers[0]?.choices.find(({ code }) => code === "F")?.adds;
    expect(sunday("01")).toEqual({ kind: "flat", value: 1906 });
    expect(sunday("12")).toEqual({ kind: "flat", value: 4000 });
    const k = facts({ id: "GAMA008" }, "04", "3")?.modifiers[0]?.choices.find(({ code }) => code === "K");
    expect(k?.adds).toEqual({ kind: "percent", value: 2500 });
  });

  it("opens one more place as long as something may stand there, four at most", () => {
    expect(facts({ id: "AFLB001" })?.modifiers).toHaveLength(1);
    const places = (modifiers: readonly string[]): number =>
      facts({ id: "ZZZZ999", edit: { ccam: { modifiers } } })?.modifiers.length ?? 0;
    expect(places(["L"])).toBe(2);
    expect(places(["L", "F", "R"])).toBe(4);
    expect(places(["L", "F", "R", "J"])).toBe(4);
    expect(facts({ id: "HBJA003" })?.modifiers).toEqual([]);
  });

  it("says which modifiers exclude those already there", () => {
    const found = facts({ id: "ZZZZ999", edit: { ccam: { modifiers: ["F"] } } });
    const refused = found?.modifiers[1]?.choices.filter((each) => each.refused !== undefined);
    expect(refused?.map(({ code }) => code)).toEqual(["P", "S"]);
    // In its own place the chosen one may be changed for another hour.
    expect(found?.modifiers[0]?.choices.every((each) => each.refused === undefined)).toBe(true);
  });

  it("tells a complementary act, one that is not reimbursed and one under conditions", () => {
    expect(facts({ id: "YYYY490" })).toMatchObject({ complementary: true });
    expect(facts({ id: "AHQP001" })).toMatchObject({ reimbursed: false });
    expect(facts({ id: "QZFA001" })).toMatchObject({ conditional: true });
  });
});
