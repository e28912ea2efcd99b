import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft, VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import { NO_SPECIFICS } from "../../firmware/flows/visit/draft/draft.js";
import { date } from "../../firmware/lib/dates.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { draftOf, passageOf, patientOf, TODAY, type VisitAtHand, visitAtHand } from "../support/visit.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(
  step: VisitStep,
  draft: Partial<InvoiceDraft> = {},
  look: UiOptions = {},
): { t: TestUi; at: VisitAtHand } {
  const at = visitAtHand(draftOf({ ...draft, step }));
  const t = openUi(look);
  ui = t;
  t.mount(visitScreenOf(at.app, { kind: "visit", step: step.kind }));
  return { t, at };
}

const INSURANCE: VisitStep = { kind: "insurance" };
const of = (insurance: Partial<InvoiceDraft["insurance"]>): Partial<InvoiceDraft> => ({
  insurance: { ...draftOf().insurance, ...insurance },
});
const AT = of({ nature: "41", eventDate: date("2025-03-07") });

describe("the nature of the insurance (FAC-13)", () => {
  it("is one of four, by its full name, each with what it asks for", () => {
    const { t, at } = show(INSURANCE);
    t.tap("nature");
    t.screenshot("visit-natures");
    t.tap("nature-22");
    t.tap("nature");
    t.tap("nature-22");
    expect(at.calls).toEqual(["setNature 22 -"]);
  });

  it("asks for the day of a maternity, which may be to come (FAC-16)", () => {
    const { t, at } = show(INSURANCE, of({ nature: "30" }));
    expect(t.text()).toContain("Requis");
    t.tap("Indiquer la date");
    t.tap("day-20/03/2025");
    t.tap("date-validate");
    t.tap("Valider");
    expect(at.calls).toEqual(["setNature 30 2025-03-20", "go hub"]);
    expect(t.has("exemption")).toBe(false);
  });
});

describe("an accident de droit commun (FAC-14)", () => {
  it("is ticked by its date, which is not to come", () => {
    const { t, at } = show(INSURANCE);
    t.tap("common-law");
    t.tap("day-13/03/2025");
    expect(t.text()).toContain("Cette date est dans l’avenir.");
    t.tap("Annuler");
    expect(at.calls).toEqual([]);
    expect(t.has("common-law-date")).toBe(false);
    t.tap("common-law");
    t.tap("day-07/03/2025");
    t.tap("date-validate");
    t.tap("common-law");
    expect(at.calls).toEqual(["setCommonLawAccident 2025-03-07", "setCommonLawAccident -"]);
  });

  it("shows its date, which can be changed", () => {
    const { t, at } = show(INSURANCE, of({ commonLawAccident: date("2025-03-07") }));
    t.screenshot("visit-insurance-common-law");
    t.tap("common-law-date");
    t.tap("day-05/03/2025");
    t.tap("date-validate");
    expect(at.calls).toEqual(["setCommonLawAccident 2025-03-05"]);
  });

  it("after the care is said under its date, and the button leads there", () => {
    const { t, at } = show(INSURANCE, {
      ...of({ commonLawAccident: TODAY }),
      passages: [passageOf([{ id: "IM" }], { date: date("2025-03-10") })],
    });
    expect(t.text()).toContain("L’accident ne peut pas suivre les soins");
    t.tap("Corriger la date");
    t.tap("day-08/03/2025");
    t.tap("date-validate");
    expect(at.calls).toEqual(["setCommonLawAccident 2025-03-08"]);
  });
});

describe("an accident at work (FAC-17)", () => {
  it("asks for its date or its number: the number is enough", () => {
    const { t, at } = show(INSURANCE, of({ nature: "41" }));
    t.screenshot("visit-insurance-accident-empty");
    expect(t.text()).toContain("Indiquer la date");
    t.tap("work-identifier");
    for (const key of "020105342") t.tap(`key-${key}`);
    t.tap("typing-done");
    expect(at.draft.value.insurance.workAccident?.identifier).toBe("020105342");
    t.tap("Valider");
    expect(at.calls.at(-1)).toBe("go hub");
  });

  it("takes its date from the button, never to come", () => {
    const { t, at } = show(INSURANCE, of({ nature: "41" }));
    t.tap("Indiquer la date");
    t.tap("day-13/03/2025");
    expect(t.text()).toContain("Cette date est dans l’avenir.");
    t.tap("day-07/03/2025");
    t.tap("date-validate");
    expect(at.calls).toEqual(["setNature 41 2025-03-07"]);
  });

  it.each([100, 150] as const)("shows code, body and sheet as typed, at %i percent", (scale) => {
    const workAccident = { identifier: "020105342", code: "A2", organism: "013499881", sheetFilled: true };
    const { t } = show(INSURANCE, of({ nature: "41", eventDate: date("2025-03-07"), workAccident }), { scale });
    t.screenshot(`visit-insurance-accident-${scale}`);
  });

  it("says what is not whole, and leads to it", () => {
    const { t, at } = show(INSURANCE, AT);
    t.tap("work-organism");
    for (const key of "0134") t.tap(`key-${key}`);
    t.tap("typing-done");
    t.tap("work-code");
    t.type("A");
    t.tap("key-ok");
    t.screenshot("visit-insurance-accident-wrong");
    expect(t.text()).toContain("L’organisme AT a neuf chiffres");
    t.tap("Corriger le code AT");
    t.type("2");
    t.tap("key-ok");
    t.tap("Corriger l’organisme");
    for (const key of "99881") t.tap(`key-${key}`);
    t.tap("typing-done");
    t.scroll(300);
    t.tap("sheet-filled");
    expect(at.draft.value.insurance.workAccident).toEqual({ code: "A2", organism: "013499881", sheetFilled: true });
    t.tap("Valider");
    expect(at.calls.at(-1)).toBe("go hub");
  });

  it("keeps what was typed when another nature is tried, and shows it again", () => {
    const { t } = show(INSURANCE, of({ nature: "41", workAccident: { identifier: "020105342", sheetFilled: true } }));
    t.tap("nature");
    t.tap("nature-10");
    expect(t.text()).not.toContain("020105342");
    t.tap("nature");
    t.tap("nature-41");
    expect(t.text()).toContain("020105342");
  });
});

describe("soins médicaux gratuits (FAC-18)", () => {
  it("have no limit until one is typed; zero is none", () => {
    const { t, at } = show(INSURANCE, of({ nature: "22" }));
    expect(t.text()).toContain("Sans limite");
    t.tap("smg-limit");
    t.tap("key-3");
    t.screenshot("visit-insurance-smg-pad");
    t.tap("smg-pad-validate");
    t.screenshot("visit-insurance-smg");
    expect(t.text()).toContain("3,00 €");
    t.tap("smg-limit");
    t.tap("key-0");
    t.tap("smg-pad-validate");
    expect(at.calls).toEqual(["setSmgLimit 300", "setSmgLimit 0"]);
    expect(t.text()).toContain("Sans limite");
  });
});

describe("specifics (FAC-48 … FAC-53)", () => {
  const step: VisitStep = { kind: "specifics" };
  const two: Partial<InvoiceDraft> = { passages: [passageOf([{ id: "PONCTION_VEINEUSE" }, { id: "IM" }])] };

  it("are one touch from Assurance, which says those that are set", () => {
    const { t, at } = show(INSURANCE, {
      specifics: { ...NO_SPECIFICS, terrorVictim: true, groupActs: true },
      ...of({ amoService: { code: "01", from: TODAY, to: TODAY } }),
    });
    expect(t.text()).toMatch(/Attentat, actes regroupés, \+\s1/);
    t.tap("specifics");
    expect(at.calls).toEqual(["go specifics"]);
  });

  it.each([100, 150] as const)("say what follows from each, at %i percent", (scale) => {
    const { t } = show(step, two, { scale });
    t.screenshot(`visit-specifics-${scale}`);
  });

  it("a victim of terrorism is one once she has said that the attestation was shown (FAC-49)", () => {
    const { t, at } = show(step);
    t.tap("terror-victim");
    t.screenshot("visit-specifics-terror");
    t.tap("terror-no");
    expect(at.calls).toEqual([]);
    t.tap("terror-victim");
    t.tap("terror-yes");
    t.tap("terror-victim");
    expect(at.calls).toEqual(['setSpecifics {"terrorVictim":true}', 'setSpecifics {"terrorVictim":false}']);
  });

  it("a victim of terrorism is under maladie or AT: maternity refuses it, and says so when it comes after", () => {
    const { t, at } = show(step, of({ nature: "30", eventDate: TODAY }));
    t.tap("terror-victim");
    expect(at.calls).toEqual([]);
    expect(t.text()).toContain("Maladie ou accident du travail seulement");
    t.close();
    const after = show(INSURANCE, {
      specifics: { ...NO_SPECIFICS, terrorVictim: true },
      ...of({ nature: "30", eventDate: TODAY }),
    });
    after.t.tap("Revoir les spécificités");
    expect(after.at.calls).toEqual(["go specifics"]);
    after.t.close();
    const mended = show(step, {
      specifics: { ...NO_SPECIFICS, terrorVictim: true },
      ...of({ nature: "30", eventDate: TODAY }),
    });
    mended.t.tap("terror-victim");
    expect(mended.at.calls).toEqual(['setSpecifics {"terrorVictim":false}']);
  });

  it("prévention commune is ticked by its qualifier (FAC-50)", () => {
    const { t, at } = show(step);
    t.tap("prevention");
    t.tap("prevention-BJ");
    t.tap("prevention-qualifier");
    t.tap("prevention-BF");
    t.screenshot("visit-specifics-prevention");
    t.tap("prevention");
    expect(at.calls).toEqual([
      'setSpecifics {"prevention":{"qualifier":"BJ"}}',
      'setSpecifics {"prevention":{"qualifier":"BF"}}',
      "setSpecifics {}",
    ]);
    expect(at.draft.value.specifics?.prevention).toBeUndefined();
  });

  it("care of sexual health is exonerated; a minor may stay anonymous, and be himself again (FAC-51)", () => {
    const minor = patientOf({ birth: { raw: "20091120", calendar: date("2009-11-20") } });
    const { t, at } = show(step, { patient: minor });
    t.tap("sexual-health");
    t.tap("anonymous");
    t.tap("anonymous-ist");
    for (const key of "261") t.tap(`key-${key}`);
    t.tap("typing-done");
    t.screenshot("visit-specifics-anonymous-dialog");
    t.tap("anonymous-yes");
    t.screenshot("visit-specifics-anonymous");
    expect(at.draft.value.patient.insuredNir).toBe("2555555261333");
    expect(at.draft.value.securing).toBe("sesam-sans-vitale");
    expect(t.text()).toContain("ANONYME Mineure, 15 ans");
    t.tap("anonymous");
    expect(at.draft.value.patient).toEqual(minor);
    t.tap("sexual-health");
    expect(t.has("anonymous")).toBe(false);
    expect(at.draft.value.insurance.exemption).toBeNull();
  });

  it("care of sexual health is under maladie only: another nature says so, and it can be taken back", () => {
    const { t, at } = show(step, {
      specifics: { ...NO_SPECIFICS, sexualHealth: { anonymous: false } },
      ...of({ nature: "22" }),
    });
    t.screenshot("visit-specifics-outside");
    t.tap("sexual-health");
    expect(at.calls).toEqual(["setSexualHealth false"]);
    expect(t.text()).not.toContain("Santé sexuelle, maladie seulement");
  });

  it("a patient of unknown sex is asked his; a caisse that is not three digits is said; an adult is never anonymous", () => {
    const minor = patientOf({ sex: "unknown", birth: { raw: "20091120", calendar: date("2009-11-20") } });
    const { t, at } = show(step, { patient: minor });
    t.tap("sexual-health");
    t.tap("anonymous");
    t.tap("anonymous-contraception");
    t.tap("anonymous-sex-M");
    t.tap("key-2");
    t.tap("typing-done");
    expect(t.text()).toContain("Les 3 chiffres de la caisse du cabinet");
    expect(at.calls).toEqual(["setSexualHealth true"]);
    t.close();
    const adult = show(step);
    adult.t.tap("sexual-health");
    adult.t.tap("anonymous");
    expect(adult.t.text()).toContain("Réservé aux mineurs");
    expect(adult.at.draft.value.hidden).toBeUndefined();
  });

  it("each act says its exemption, until the tick is taken away (FAC-52)", () => {
    const { t, at } = show(step, two);
    t.tap("exemption-per-act");
    t.scroll(300);
    t.tap("act-exemption-0-1");
    t.screenshot("visit-specifics-act-exemption");
    t.tap("exemption-7");
    t.screenshot("visit-specifics-acts", { allowDots: ["Prise de sang"] });
    expect(at.draft.value.passages[0].acts).toEqual([
      { id: "PONCTION_VEINEUSE" },
      { id: "IM", edit: { exemption: "7" } },
    ]);
    t.tap("exemption-per-act");
    expect(at.draft.value.passages[0].acts[1]).toEqual({ id: "IM" });
    expect(t.has("act-exemption-0-0")).toBe(false);
  });

  it("same acts go on one line (FAC-53)", () => {
    const { t, at } = show(step, { passages: [passageOf([{ id: "IM" }, { id: "IM" }])] });
    t.tap("group-acts");
    expect(at.calls).toEqual(['setSpecifics {"groupActs":true}']);
    t.tap("Valider");
    expect(at.calls.at(-1)).toBe("back");
  });
});

describe("the AMO service (FAC-54)", () => {
  const step: VisitStep = { kind: "amo-service" };

  it("is the card's until one is typed, which covers the care", () => {
    const { t, at } = show(step);
    t.tap("amo-service-code");
    t.screenshot("visit-amo-services");
    t.tap("amo-service-01");
    t.screenshot("visit-amo-service");
    expect(at.draft.value.insurance.amoService).toEqual({ code: "01", from: TODAY, to: TODAY });
    t.tap("amo-service-code");
    t.tap("amo-service-card");
    expect(at.draft.value.insurance.amoService).toBeUndefined();
  });

  it("has two dates, the first never after the last, and says when it misses the care", () => {
    const amoService = { code: "10", from: TODAY, to: TODAY } as const;
    const { t, at } = show(step, of({ amoService }));
    t.tap("amo-service-from");
    t.tap("day-13/03/2025");
    t.tap("day-01/03/2025");
    t.tap("date-validate");
    t.tap("amo-service-to");
    t.tap("day-11/03/2025");
    t.tap("date-validate");
    expect(at.draft.value.insurance.amoService).toEqual({ code: "10", from: "2025-03-01", to: "2025-03-11" });
    expect(t.text()).toContain("Le service ne couvre pas les soins");
    t.assertNoClippedText();
    t.close();
    const before = show(
      INSURANCE,
      of({ amoService: { ...amoService, to: date("2025-03-11"), from: date("2025-03-01") } }),
    );
    before.t.tap("Dater le service AMO");
    expect(before.at.calls).toEqual(["go amo-service"]);
  });
});

describe("the prior agreement (FAC-47)", () => {
  const step: VisitStep = { kind: "securing" };
  const asked: Partial<InvoiceDraft> = { passages: [passageOf([{ id: "IM", edit: { ententePrealable: true } }])] };

  it("is not there until an act asks for it", () => {
    const { t } = show(step);
    expect(t.has("agreement-code")).toBe(false);
  });

  it("is not asked until said otherwise; each answer has its day, which the button asks for", () => {
    const { t, at } = show(step, asked);
    expect(t.text()).toContain("9, pas de demande");
    t.tap("agreement-code");
    t.screenshot("visit-agreements");
    t.tap("agreement-4");
    t.tap("Annuler");
    t.screenshot("visit-securing-agreement");
    t.tap("Dater l’entente");
    t.tap("day-07/03/2025");
    t.tap("date-validate");
    t.tap("Valider");
    expect(at.calls).toEqual([
      'setSpecifics {"agreement":{"code":"4"}}',
      'setSpecifics {"agreement":{"code":"4","on":"2025-03-07"}}',
      "go hub",
    ]);
  });
});
