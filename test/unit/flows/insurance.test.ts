import { describe, expect, test } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import * as change from "../../../firmware/flows/visit/draft/change.js";
import * as insurance from "../../../firmware/flows/visit/draft/change-insurance.js";
import { type InvoiceDraft, NO_SPECIFICS } from "../../../firmware/flows/visit/draft/draft.js";
import { agreementOf, insuranceInForce, specificsInForce } from "../../../firmware/flows/visit/draft/in-force.js";
import { missingAgreement, missingInsurance } from "../../../firmware/flows/visit/insurance/missing-insurance.js";
import { rateDraft } from "../../../firmware/flows/visit/rate-draft.js";
import { exists, wayTo } from "../../../firmware/flows/visit/steps.js";
import { addDays } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { draftOf, passageOf, TODAY } from "../../support/visit.js";

const YESTERDAY = addDays(TODAY, -1);
const TOMORROW = addDays(TODAY, 1);
type Insurance = Partial<InvoiceDraft["insurance"]>;
const of = (change_: Insurance, more: Partial<InvoiceDraft> = {}): InvoiceDraft =>
  draftOf({ ...more, insurance: { ...draftOf().insurance, ...change_ } });
const kinds = (draft: InvoiceDraft): readonly string[] => missingInsurance(draft).map(({ kind }) => kind);
const acts = (...list: InvoiceDraft["passages"][0]["acts"]): InvoiceDraft => draftOf({ passages: [passageOf(list)] });

describe("what the section Assurance needs", () => {
  test.each<[string, Insurance, readonly string[]]>([
    ["maladie needs nothing", {}, []],
    ["soins médicaux gratuits need nothing: no limit is 0", { nature: "22" }, []],
    ["maternity needs its date", { nature: "30" }, ["event-date"]],
    ["an accident at work needs its number or its date", { nature: "41" }, ["work-accident"]],
    ["its date is enough", { nature: "41", eventDate: TODAY }, []],
    ["its number is enough", { nature: "41", workAccident: { identifier: "020105342", sheetFilled: false } }, []],
    [
      "an empty number is none",
      { nature: "41", workAccident: { identifier: "", code: "", organism: "", sheetFilled: true } },
      ["work-accident"],
    ],
    [
      "code of two characters, body of nine digits",
      { nature: "41", eventDate: TODAY, workAccident: { code: "A", organism: "01349988", sheetFilled: false } },
      ["work-accident-code", "work-accident-organism"],
    ],
    [
      "both whole",
      { nature: "41", eventDate: TODAY, workAccident: { code: "A2", organism: "013499881", sheetFilled: false } },
      [],
    ],
    ["an accident at work after the care", { nature: "41", eventDate: TOMORROW }, ["accident-after-care"]],
    ["an accident de droit commun after the care", { commonLawAccident: TOMORROW }, ["accident-after-care"]],
    ["an accident de droit commun of another nature does not count", { nature: "22", commonLawAccident: TOMORROW }, []],
    ["a birth may be to come", { nature: "30", eventDate: TOMORROW }, []],
    ["an AMO service that covers the care", { amoService: { code: "01", from: YESTERDAY, to: TODAY } }, []],
    [
      "an AMO service that ended before",
      { amoService: { code: "01", from: YESTERDAY, to: YESTERDAY } },
      ["amo-service-dates"],
    ],
    [
      "an AMO service that starts after",
      { amoService: { code: "01", from: TOMORROW, to: TOMORROW } },
      ["amo-service-dates"],
    ],
  ])("%s", (_, change_, missing) => expect(kinds(of(change_))).toEqual(missing));

  test.each([
    ["10", []],
    ["41", []],
    ["30", ["terror-victim-nature"]],
    ["22", ["terror-victim-nature"]],
  ] as const)("a victim of terrorism under nature %s", (nature, missing) => {
    const draft = of({ nature, eventDate: TODAY }, { specifics: { ...NO_SPECIFICS, terrorVictim: true } });
    expect(kinds(draft)).toEqual(missing);
  });
});

test("care of sexual health is under maladie only", () => {
  const specifics = { ...NO_SPECIFICS, sexualHealth: { anonymous: false } };
  expect(kinds(draftOf({ specifics }))).toEqual([]);
  expect(kinds(of({ nature: "22" }, { specifics }))).toEqual(["sexual-health-nature"]);
});

describe("what is signed is what belongs to the nature", () => {
  const all: Insurance = {
    eventDate: TODAY,
    commonLawAccident: YESTERDAY,
    workAccident: { identifier: "020105342", sheetFilled: true },
    smgLimit: cents(500),
  };
  test.each([
    ["10", ["commonLawAccident"]],
    ["30", []],
    ["41", ["workAccident"]],
    ["22", ["smgLimit"]],
  ] as const)("nature %s", (nature, kept) => {
    const inForce = insuranceInForce(of({ ...all, nature }));
    const asked = ["commonLawAccident", "workAccident", "smgLimit"];
    expect(Object.keys(inForce).filter((key) => asked.includes(key))).toEqual(kept);
  });

  test("a nature that was tried and left costs nothing that was typed", () => {
    const typed = of({ ...all, nature: "41" });
    const back = insurance.setNature(insurance.setNature(typed, "22", undefined), "41", TODAY);
    expect(insuranceInForce(back)).toEqual(insuranceInForce(typed));
  });
});

describe("each act says its exemption (FAC-52)", () => {
  const two = acts({ id: "PANS_SIMPLE" }, { id: "IM", edit: { quantity: 2 } });
  const asked = insurance.setSpecifics(two, { exemptionPerAct: true });
  const told = change.editAct(asked, 0, 1, { quantity: 2, exemption: "3" });

  test("that act alone is at 100 %", () => {
    const rated = rateDraft(told, builtInNomenclature);
    expect(rated.ok && rated.value.lines.map(({ key, amoRate }) => [key, amoRate])).toEqual(
      expect.arrayContaining([
        ["p0/act/0", 60],
        ["p0/act/1", 100],
      ]),
    );
  });

  test("a favourite keeps none: it is for other patients too", () => {
    expect(change.favouriteOf(told.passages[0]).acts).toEqual(two.passages[0].acts);
  });

  test("without the tick, nor with a nature at 100 % by itself, no act keeps one; what else was changed stays", () => {
    for (const bare of [
      insurance.setSpecifics(told, { exemptionPerAct: false }),
      insurance.setNature(told, "30", TODAY),
    ]) {
      expect(bare.passages[0].acts).toEqual(two.passages[0].acts);
      expect(bare.specifics?.exemptionPerAct).toBe(false);
    }
    expect(insurance.setNature(told, "10", undefined).passages).toEqual(told.passages);
    const only = change.editAct(asked, 0, 0, { exemption: "7" });
    expect(insurance.setSpecifics(only, { exemptionPerAct: false }).passages[0].acts[0]).toEqual({ id: "PANS_SIMPLE" });
  });
});

describe("the prior agreement (FAC-47)", () => {
  const asked = acts({ id: "IM", edit: { ententePrealable: true } });

  test("is 9 until something is said, and none when no act asks", () => {
    expect(agreementOf(asked)).toEqual({ code: "9" });
    expect(missingAgreement(asked)).toEqual([]);
    expect(agreementOf(acts({ id: "IM" }))).toBeUndefined();
  });

  test.each(["0", "4", "5", "D"] as const)("code %s needs its day", (code) => {
    const dateless = insurance.setSpecifics(asked, { agreement: { code } });
    expect(missingAgreement(dateless)).toEqual([{ kind: "agreement-date" }]);
    expect(missingAgreement(insurance.setSpecifics(asked, { agreement: { code, on: TODAY } }))).toEqual([]);
  });

  test("is signed with the act that asks for it, not without", () => {
    const said = insurance.setSpecifics(asked, { agreement: { code: "4", on: TODAY } });
    expect(specificsInForce(said)).toMatchObject({ agreement: { code: "4", on: TODAY } });
    expect(specificsInForce(change.editAct(said, 0, 0, {}))).toEqual(NO_SPECIFICS);
    expect(specificsInForce(asked)).toMatchObject({ agreement: { code: "9" } });
    expect(specificsInForce(acts({ id: "IM" }))).toBeUndefined();
  });
});

describe("another act in the place of one (FAC-26)", () => {
  const edit = { quantity: 2, coefficient: 300, unit: cents(400), total: cents(900), qualifier: "E" } as const;
  const first = passageOf([{ id: "PANS_SIMPLE", edit }, { id: "IM" }], { decline: ["p0/act/0", "p0/MCI"] });
  const search: InvoiceDraft = draftOf({
    passages: [first, passageOf([{ id: "IM" }])],
    step: { kind: "act-search", passage: 0, replace: 0 },
  });

  test("keeps date and what was said of the care, not the prices of the code that goes, nor that it was left out", () => {
    const next = change.chooseAct(search, 0, "SC");
    expect(next.passages[0]).toEqual({
      ...first,
      acts: [{ id: "SC", edit: { quantity: 2, qualifier: "E" } }, { id: "IM" }],
      decline: ["p0/MCI"],
    });
    expect(next.passages[1]).toEqual(search.passages[1]);
    expect(next.origins.acts).toBe("typed");
  });

  test("the same act again changes nothing; a search that replaces none adds", () => {
    expect(change.chooseAct(search, 0, "PANS_SIMPLE")).toBe(search);
    const adding: InvoiceDraft = { ...search, step: { kind: "act-search", passage: 0 } };
    expect(change.chooseAct(adding, 0, "SC").passages[0].acts.map(({ id }) => id)).toEqual(["PANS_SIMPLE", "IM", "SC"]);
  });

  test("after a power cut the way back is the act's sheet, while there is one", () => {
    const { step } = search;
    expect(wayTo(step).map(({ kind }) => kind)).toEqual(["hub", "acts", "act-edit"]);
    expect(exists(step, search)).toBe(true);
    expect(exists({ kind: "act-search", passage: 0, replace: 2 }, search)).toBe(false);
    expect(exists({ kind: "act-search", passage: 0 }, search)).toBe(true);
  });
});

test("specifics and AMO service are found again where they were left", () => {
  expect(wayTo({ kind: "specifics" }).map(({ kind }) => kind)).toEqual(["hub", "insurance"]);
  expect(wayTo({ kind: "amo-service" }).map(({ kind }) => kind)).toEqual(["hub", "insurance", "specifics"]);
  for (const kind of ["specifics", "amo-service"] as const) expect(exists({ kind }, draftOf())).toBe(true);
});
