import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft } from "../../firmware/flows/visit/draft/draft.js";
import { date } from "../../firmware/lib/dates.js";
import { hubScreen } from "../../firmware/ui/screens/visit/hub-screen.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import {
  DR_BERNARD,
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

function show(draft: InvoiceDraft, around: VisitAround = {}, look: UiOptions = {}): { t: TestUi; at: VisitAtHand } {
  const at = visitAtHand(draft, around);
  const t = openUi(look);
  ui = t;
  t.mount(hubScreen(at.app));
  return { t, at };
}

const ALD_PATIENT = patientOf({
  rights: {
    periods: [{ from: date("2025-01-01"), to: date("2025-12-31") }],
    covers: [{ from: date("2024-01-01"), to: date("2027-12-31"), aldCode: "1", situation: undefined }],
    readOn: date("2025-03-12"),
  },
});
const UNANSWERED: InvoiceDraft["insurance"] = {
  nature: "10",
  eventDate: undefined,
  ald: "unanswered",
  exemption: null,
};

describe("the visit on one page", () => {
  it.each(["jour", "soleil", "nuit"] as const)("shows every section filled, by %s", (theme) => {
    const { t } = show(draftOf(), {}, { theme });
    t.screenshot(`visit-hub-${theme}`);
    expect(t.text()).toContain("reprise de la dernière visite");
  });

  it("keeps every action at 150 percent", () => {
    const { t } = show(draftOf(), {}, { scale: 150 });
    t.screenshot("visit-hub-150");
  });

  it("signs in one touch when nothing is missing", () => {
    const { t, at } = show(draftOf());
    t.tap("Signer 8,83 €");
    expect(at.calls).toEqual(["signVisit"]);
  });

  it("opens each section, and the recap from the shares", () => {
    const { t, at } = show(draftOf());
    for (const section of ["prescription", "acts", "insurance", "settlement", "securing"]) t.tap(`section-${section}`);
    t.tap("who-pays");
    expect(at.calls).toEqual([
      "go prescription",
      "go acts",
      "go insurance",
      "go settlement",
      "go securing",
      "go recap",
    ]);
  });

  it("names the first thing that is missing and leads there", () => {
    const { t, at } = show(
      draftOf({ passages: [passageOf([])], prescription: { needed: true, prescriber: undefined, date: undefined } }),
    );
    t.screenshot("visit-hub-missing");
    expect(t.text()).toContain("il manque le prescripteur");
    expect(t.text()).toContain("il manque un acte");
    t.tap("Choisir le prescripteur");
    at.app.visit.setPrescriber(DR_BERNARD);
    t.tap("Dater l’ordonnance");
    at.app.visit.setPrescriptionDate(date("2025-03-10"));
    t.tap("Ajouter un acte");
    expect(at.calls.filter((call) => !call.startsWith("set"))).toEqual([
      "pickPrescriber",
      "go prescription",
      "go act-search",
    ]);
  });

  it("asks the question of the ALD on the spot when it is all that is missing", () => {
    const { t, at } = show(draftOf({ patient: ALD_PATIENT, insurance: UNANSWERED }));
    t.screenshot("visit-hub-ald");
    t.tap("ald-yes");
    expect(at.calls).toEqual(["answerAld yes"]);
    expect(t.text()).toContain("Maladie, soins de l’ALD");
    expect(t.text()).toContain("caisse 8,83 € · mutuelle 0,00 € · assuré 0,00 €");
    t.tap("Signer 8,83 €");
    expect(at.calls).toContain("signVisit");
  });

  it("notices the Vitale of another patient, and says what was not written", () => {
    const { t } = show(draftOf(), {
      vitale: { kind: "other-patient", name: "DE LA ROCHEFOUCAULD-MONTBEL Marie-Antoinette" },
      modes: [
        { mode: "synchronise", refused: { kind: "other-vitale" } },
        { mode: "degrade", refused: undefined },
      ],
      saveError: "disk-full",
    });
    t.screenshot("visit-hub-other-vitale");
    expect(t.text()).toContain("Vitale d’un autre patient");
    expect(t.text()).toContain("Mémoire pleine");
  });

  it("says that no card can sign", () => {
    const { t, at } = show(draftOf(), { modes: [{ mode: "synchronise", refused: { kind: "no-cps" } }] });
    expect(t.text()).toContain("il manque la CPS");
    t.tap("Voir la sécurisation");
    expect(at.calls).toEqual(["go securing"]);
  });

  it("holds long names, many acts and large sums", () => {
    const long = patientOf({ lastName: "de la Rochefoucauld-Montbel", firstName: "Marie-Antoinette" });
    const total = { edit: { total: 123_456 as never } };
    const { t } = show(
      draftOf({
        patient: long,
        prescription: {
          needed: true,
          prescriber: { ...DR_BERNARD, lastName: "de la Rochefoucauld-Montbel" },
          date: date("2025-03-10"),
        },
        passages: [
          passageOf([{ id: "PONCTION_VEINEUSE", ...total }, { id: "IM" }, { id: "SC" }, { id: "PANS_SIMPLE" }]),
          passageOf([{ id: "IM" }], { date: date("2025-03-13") }),
        ],
      }),
    );
    t.screenshot("visit-hub-long", { allowDots: ["DE LA ROCHEFOUCAULD", "Dr DE LA ROCHEFOUCAULD"] });
  });
});

describe("cancelling", () => {
  it.each([
    ["Garder le brouillon", "cancel keep"],
    ["Supprimer", "cancel delete"],
    ["Continuer", "cancel continue"],
  ])("asks: %s", (choice, call) => {
    const { t, at } = show(draftOf());
    t.tap("Annuler");
    if (choice === "Continuer") t.screenshot("visit-cancel");
    t.tap(choice);
    expect(at.calls).toEqual([call]);
    expect(t.has("cancel-sheet")).toBe(false);
  });

  it("goes on when the veil is touched", () => {
    const { t, at } = show(draftOf());
    t.tap("Annuler");
    t.tapAt(240, 120);
    expect(at.calls).toEqual(["cancel continue"]);
  });
});
