import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft } from "../../firmware/flows/visit/draft/draft.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { ALPILLES, draftOf, patientOf, type VisitAround, type VisitAtHand, visitAtHand } from "../support/visit.js";
import { convention, tableOf } from "../unit/billing/amc/convention-file.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

/** Camille's mutuelle has number 99999991 and no type; the care is of 12 March 2025. */
const AL = convention({
  numAMC: "99999991",
  typeConvention: "AL",
  critereSecondaire: "",
  numOrganismeSignataire: "775671993",
  libOrganismeSignataire: "ALMERYS",
});
const OTHER = convention({
  numAMC: "99999991",
  typeConvention: "SP",
  critereSecondaire: "01???????",
  numOrganismeSignataire: "428654321",
  libOrganismeSignataire: "SANTE PARTAGEE",
});

function show(
  conventions: readonly string[] | undefined,
  {
    draft = {},
    around = {},
    look = {},
  }: { draft?: Partial<InvoiceDraft>; around?: VisitAround; look?: UiOptions } = {},
): { t: TestUi; at: VisitAtHand } {
  const table = conventions === undefined ? {} : { conventions: tableOf({ conventions }, "2025-03-01") };
  const at = visitAtHand(draftOf({ ...draft, step: { kind: "settlement" } }), { ...table, ...around });
  const t = openUi(look);
  ui = t;
  t.mount(visitScreenOf(at.app, { kind: "visit", step: "settlement" }));
  return { t, at };
}

describe("the convention under the mutuelle (FAC-55)", () => {
  it("is named when a single one fits, and leaves with the third-party payment", () => {
    const { t } = show([AL]);
    expect(t.text()).toContain("Gestion séparée, convention AL Almerys");
    t.screenshot("visit-convention");
    t.tap("tp-amc");
    expect(t.has("convention")).toBe(false);
  });

  it("is not spoken of without a table", () => {
    expect(show(undefined).t.has("convention")).toBe(false);
  });

  it("is picked among several, and may be picked again", () => {
    const { t, at } = show([AL, OTHER]);
    // The criterion of the caisse 01 is the nearer one: used until she picks.
    expect(t.text()).toContain("convention SP SANTE PARTAGEE");
    expect(t.text()).toContain("2 conventions possibles, à choisir");
    t.tap("convention");
    t.screenshot("visit-convention-several");
    t.tap("AL Almerys");
    expect(at.calls).toEqual(["setConvention 99999991|775671993|AL|"]);
    expect(t.text()).toContain("Gestion séparée, convention AL Almerys");
    expect(t.text()).not.toContain("à choisir");
    t.tap("convention");
    t.tap("SP SANTE PARTAGEE");
    expect(t.text()).toContain("convention SP SANTE PARTAGEE");
  });

  it("tells the three causes when there is none, and the way out", () => {
    const { t, at } = show([convention({ numAMC: "302976568", typeConvention: "AL", critereSecondaire: "" })]);
    expect(t.text()).toContain("Aucune convention : la mutuelle de la fiche patient n’est pas la bonne.");
    t.screenshot("visit-convention-none");
    t.tap("convention");
    t.screenshot("visit-convention-causes");
    t.tap("Retirer le tiers payant AMC");
    expect(at.calls).toEqual(["setTiersPayant - false"]);
    expect(t.has("convention")).toBe(false);
  });

  it("never keeps from validating", () => {
    const { t, at } = show([convention({ numAMC: "302976568", typeConvention: "AL", critereSecondaire: "" })]);
    t.tap("Valider");
    expect(at.calls).toEqual(["go hub"]);
  });

  it("is one flow in gestion unique, whatever the sheet says", () => {
    const blue = convention({
      numAMC: "99999991",
      typeConvention: "RO",
      critereSecondaire: "01???????",
      numOrganismeSignataire: "01",
      libOrganismeSignataire: "MUTUELLE BLEUE",
    });
    expect(show([blue]).t.text()).toContain("Gestion unique, convention RO MUTUELLE BLEUE");
  });

  it("follows « Tiers payant coordonné » for a C2S of another body than the caisse (PRO-04)", () => {
    const patient = patientOf({ mutuelles: [{ ...ALPILLES, number: "88888888" }] });
    const c2s = convention({ numAMC: "88888888", typeConvention: "AL", critereSecondaire: "" });
    expect(show([c2s], { draft: { patient } }).t.text()).toContain("Gestion séparée, convention AL Almerys");
    ui?.close();
    // One flow to the caisse: no convention has a say.
    const { t } = show([c2s], { draft: { patient }, around: { thirdPartyMode: "coordonne" } });
    expect(t.has("convention")).toBe(false);
  });

  it("is read whole in the largest text", () => {
    const { t } = show([AL, OTHER], { look: { scale: 150 } });
    t.reveal("convention");
    t.screenshot("visit-convention-150", { allowDots: ["ROUSSEAU Camille"] });
  });
});
