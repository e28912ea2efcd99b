import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft, VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import { date } from "../../firmware/lib/dates.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import {
  ALPILLES,
  draftOf,
  passageOf,
  patientOf,
  type VisitAround,
  type VisitAtHand,
  visitAtHand,
} from "../support/visit.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(
  step: VisitStep,
  draft: Partial<InvoiceDraft> = {},
  around: VisitAround = {},
  look: UiOptions = {},
): { t: TestUi; at: VisitAtHand } {
  const at = visitAtHand(draftOf({ ...draft, step }), around);
  const t = openUi(look);
  ui = t;
  t.mount(visitScreenOf(at.app, { kind: "visit", step: step.kind }));
  return { t, at };
}

const HUB = "go hub";

describe("prescription", () => {
  const step: VisitStep = { kind: "prescription" };

  it("shows who prescribed and when, and goes back to the hub", () => {
    const { t, at } = show(step);
    t.screenshot("visit-prescription");
    t.tap("Valider");
    expect(at.calls).toEqual([HUB]);
  });

  it("lets her choose the prescriber, then the date, never after the care", () => {
    const { t, at } = show(step, { prescription: { needed: true, prescriber: undefined, date: undefined } });
    t.screenshot("visit-prescription-none");
    t.tap("primary");
    t.tap("prescription-date");
    t.screenshot("visit-prescription-date");
    t.tap("day-13/03/2025");
    expect(t.text()).toContain("Cette date est dans l’avenir.");
    t.tap("day-11/03/2025");
    t.tap("date-validate");
    expect(at.calls).toEqual(["pickPrescriber", "setPrescriptionDate 2025-03-11"]);
  });

  it("says that the prescription follows the care", () => {
    const { t } = show(step, { prescription: { needed: true, prescriber: undefined, date: date("2025-03-14") } });
    expect(t.text()).toContain("L’ordonnance ne peut pas suivre les soins");
    t.assertNoClippedText();
  });

  it("goes home by a long press, back by a short one, and along the route", () => {
    const { t, at } = show(step);
    t.tap("back");
    t.hold("back", 700);
    expect(at.calls).toEqual(["back", "goHome"]);
  });
});

describe("insurance", () => {
  const step: VisitStep = { kind: "insurance" };
  const asked: InvoiceDraft["insurance"] = { nature: "10", eventDate: undefined, ald: "unanswered", exemption: null };

  it.each([100, 150] as const)("shows body, rights, exemption and what she pays, at %i percent", (scale) => {
    const { t } = show(step, {}, {}, { scale });
    t.screenshot(`visit-insurance-${scale}`);
  });

  it("asks about the ALD, and the shares follow", () => {
    const { t, at } = show(step, { insurance: asked });
    t.screenshot("visit-insurance-ald");
    t.tap("segment-yes");
    expect(at.calls).toEqual(["answerAld yes"]);
    expect(t.text()).toContain("soins conformes au protocole ALD");
  });

  it("sets an exemption by hand, and follows the rights again", () => {
    const { t, at } = show(step);
    t.tap("exemption");
    t.screenshot("visit-exemptions");
    t.tap("exemption-3");
    expect(t.text()).toContain("soins particuliers exonérés");
    t.tap("exemption");
    t.tap("exemption-rights");
    expect(at.calls).toEqual(["setExemption 3", "setExemption -"]);
  });
});

describe("settlement", () => {
  const step: VisitStep = { kind: "settlement" };

  it("shows both tiers payants, the mutuelle, the rights and what is due today", () => {
    const { t, at } = show(step);
    t.screenshot("visit-settlement");
    t.tap("tp-amo");
    expect(at.calls).toEqual(["setTiersPayant false -"]);
    t.tap("tp-amc");
    expect(t.text()).toContain("Camille avance cette part");
    expect(t.text()).toContain("8,83 €");
  });

  it("chooses a mutuelle of the card or of the sheet, none, or opens the sheet", () => {
    const typed = { ...ALPILLES, id: "typed", source: "typed", name: "Mutuelle générale des longs libellés" } as const;
    const { t, at } = show(step, { patient: patientOf({ mutuelles: [ALPILLES, typed] }) });
    t.tap("mutuelle");
    t.screenshot("visit-mutuelles", { allowDots: ["Mutuelle générale"] });
    t.tap("mutuelle-1");
    t.tap("mutuelle");
    t.tap("mutuelle-none");
    t.tap("mutuelle");
    t.tap("mutuelle-sheet");
    t.tap("patient-sheet");
    expect(at.calls).toEqual(["setMutuelle typed", "setMutuelle -", "openVisitPatient", "openVisitPatient"]);
  });

  it("leads to nobody's sheet when the patient is anonymous", () => {
    const { t } = show(step, { hidden: { ...draftOf() } });
    expect(t.has("patient-sheet")).toBe(false);
    t.tap("mutuelle");
    expect(t.has("mutuelle-sheet")).toBe(false);
  });

  it("says who pays without a mutuelle, and that no rights were read", () => {
    const { t } = show(step, {
      patient: patientOf({ mutuelles: [], rights: undefined }),
      settlement: { tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: undefined },
    });
    expect(t.text()).toContain("part complémentaire à l’assuré");
    expect(t.text()).toContain("Droits AMO non lus");
    t.assertNoClippedText();
  });

  it("leads to the mutuelle that is missing", () => {
    const { t } = show(step, {
      patient: patientOf({ firstName: "Marie-Antoinette", mutuelles: [] }),
      settlement: { tiersPayantAmo: true, tiersPayantAmc: true, mutuelleId: undefined },
    });
    t.screenshot("visit-settlement-missing", { allowDots: ["ROUSSEAU Marie-Antoinette"] });
    t.tap("Choisir la mutuelle");
    expect(t.has("mutuelle-none")).toBe(true);
  });
});

describe("securing", () => {
  const step: VisitStep = { kind: "securing" };
  const cpsAlone: VisitAround = {
    vitale: { kind: "none" },
    modes: [
      { mode: "synchronise", refused: { kind: "no-vitale" } },
      { mode: "sesam-sans-vitale", refused: { kind: "rights-unproven" } },
      { mode: "desynchronise", refused: undefined },
      { mode: "degrade", refused: undefined },
    ],
    mode: "degrade",
  };

  it("offers what the cards allow", () => {
    const { t, at } = show(step);
    t.screenshot("visit-securing");
    t.tap("mode-desynchronise");
    expect(at.calls).toEqual(["setSecuring desynchronise"]);
    expect(t.text()).toContain("Facture à finir");
  });

  it("says why the others are refused, and that the dégradé needs its paper", () => {
    const { t, at } = show(step, {}, cpsAlone);
    t.screenshot("visit-securing-cps-alone");
    expect(t.text()).toContain("Feuille de soins papier à joindre");
    t.tap("mode-synchronise");
    expect(at.calls).toEqual([]);
  });
});

describe("a passage", () => {
  const step: VisitStep = { kind: "passage", passage: 0 };

  it("is dated, timed, placed, with the travel of a home visit", () => {
    const { t, at } = show(step);
    t.screenshot("visit-passage");
    t.tap("passage-time");
    t.tap("key-2");
    t.tap("key-5");
    t.tap("key-0");
    t.tap("key-0");
    t.tap("time-validate");
    expect(t.text()).toContain("Cette heure n’existe pas");
    t.hold("key-erase", 700);
    for (const key of ["2", "0", "3", "0"]) t.tap(`key-${key}`);
    t.screenshot("visit-passage-time");
    t.tap("time-validate");
    t.tap("passage-km");
    t.tap("key-1");
    t.tap("key-2");
    t.tap("km-validate");
    t.tap("segment-MOUNTAIN");
    t.scroll(200);
    t.tap("same-home-rank-plus");
    t.scroll(-300);
    t.tap("segment-OFFICE");
    expect(t.has("passage-km")).toBe(false);
    expect(at.calls).toEqual([
      'setPassage 0 {"time":"20:30"}',
      'setPassage 0 {"travel":{"oneWayKm":12,"terrain":"PLAIN"}}',
      'setPassage 0 {"travel":{"oneWayKm":12,"terrain":"MOUNTAIN"}}',
      'setPassage 0 {"sameHomeRank":2}',
      'setPassage 0 {"place":"OFFICE"}',
    ]);
  });

  it("tells which day fee was billed already, and its date", () => {
    const { t, at } = show(step);
    t.tap("day-fee");
    t.tap("day-fee-BSB");
    t.tap("passage-date");
    t.tap("day-11/03/2025");
    t.tap("date-validate");
    t.tap("Valider");
    expect(at.calls).toEqual([
      'setPassage 0 {"dayFeeAlreadyBilled":"BSB"}',
      'setPassage 0 {"date":"2025-03-11"}',
      "back",
    ]);
  });

  it("is removed after a question, when there are others", () => {
    const { t, at } = show(
      { kind: "passage", passage: 1 },
      { passages: [passageOf([{ id: "IM" }]), passageOf([{ id: "IM" }])] },
    );
    expect(t.text()).toContain("Passage 2 sur 2");
    t.tap("remove-passage");
    t.screenshot("visit-passage-remove");
    t.tap("remove-passage-no");
    t.tap("remove-passage");
    t.tap("remove-passage-yes");
    expect(at.calls).toEqual(["removePassage 1"]);
  });
});
