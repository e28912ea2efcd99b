import { afterEach, describe, expect, it } from "vitest";
import type { PatientState } from "../../firmware/flows/patient/types.js";
import { date } from "../../firmware/lib/dates.js";
import type { StatusModel } from "../../firmware/ui/kit/index.js";
import { beneficiariesScreen } from "../../firmware/ui/screens/patient/beneficiaries-screen.js";
import { patientSheetScreen } from "../../firmware/ui/screens/patient/patient-sheet-screen.js";
import { patientsScreen } from "../../firmware/ui/screens/patient/patients-screen.js";
import { BASE, CAMILLE, fakePatients, family, MARIE_ANTOINETTE } from "../support/patient-fake.js";
import { openUi, type TestUi } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const open = (options: Parameters<typeof openUi>[0] = {}): TestUi => {
  ui = openUi(options);
  return ui;
};
const THEMES = ["jour", "soleil", "nuit"] as const;
const NO_VITALE: Partial<StatusModel> = { vitale: () => "empty" };
const LONG = ["DE LA ROCHE"];
const list = (purpose: "visit" | "sheet", patients = BASE) => ({ kind: "list", query: "", patients, purpose }) as const;
const sheet = (patient = CAMILLE): PatientState => ({
  kind: "sheet",
  patient,
  rights: patient.rights === undefined ? { kind: "unknown" } : { kind: "open", until: date("2025-12-31") },
  deleteAsked: false,
});

describe("the base of patients", () => {
  it.each(THEMES)("is a list by name, by %s", (theme) => {
    const t = open({ theme, status: NO_VITALE });
    t.mount(patientsScreen(fakePatients(list("sheet"))));
    t.screenshot(`patients-${theme}`, { allowDots: LONG });
  });

  it("a few letters find a patient, one touch chooses him", () => {
    const t = open({ status: NO_VITALE });
    const app = fakePatients(list("visit"));
    t.mount(patientsScreen(app));
    t.tap("patient-search");
    t.type("la");
    expect(t.text()).toContain("LAMBERT Jeanne");
    expect(t.text()).not.toContain("DELAUNAY");
    t.screenshot("patients-search-jour");
    t.tap("LAMBERT Jeanne");
    expect(app.calls).toEqual(["patient p6"]);
  });

  it("for a visit without a Vitale, says that one may come", () => {
    const t = open({ status: NO_VITALE });
    const app = fakePatients(list("visit"));
    t.mount(patientsScreen(app));
    expect(t.text()).toContain("Sa Vitale peut être insérée");
    t.screenshot("patients-visit-jour", { allowDots: LONG });
    app.slot.value = { kind: "reading" };
    expect(t.text()).toContain("Lecture de la Vitale…");
    app.slot.value = { kind: "refused", error: { kind: "io", code: "F004", io: { kind: "mute" } } };
    expect(t.text()).toContain("Carte muette");
  });

  it("finds nobody, and says what to do", () => {
    const t = open({ status: NO_VITALE });
    const app = fakePatients(list("sheet"));
    t.mount(patientsScreen(app));
    t.tap("patient-search");
    t.type("zz");
    t.screenshot("patients-not-found-jour");
    t.tap("key-ok");
    t.tap("Créer un patient");
    expect(app.calls).toEqual(["create"]);
  });

  it("is empty at first", () => {
    const t = open({ status: NO_VITALE });
    t.mount(patientsScreen(fakePatients(list("visit", []))));
    t.screenshot("patients-empty-jour");
  });

  it.each([125, 150] as const)("reads at %i percent", (scale) => {
    const t = open({ scale, status: NO_VITALE });
    t.mount(patientsScreen(fakePatients(list("sheet"))));
    t.screenshot(`patients-${scale}`);
  });
});

describe("the people of a Vitale", () => {
  it.each(THEMES)("say quality, age and what is wrong with their rights, by %s", (theme) => {
    const t = open({ theme });
    const app = fakePatients({ kind: "beneficiaries", rows: family(), purpose: "visit" });
    t.mount(beneficiariesScreen(app));
    t.screenshot(`beneficiaries-${theme}`);
    t.tap("PETIT Hugo");
    expect(app.calls).toEqual(["beneficiary 2"]);
  });

  it("are nineteen at most, all within reach", () => {
    const t = open();
    const app = fakePatients({ kind: "beneficiaries", rows: family(15), purpose: "visit" });
    t.mount(beneficiariesScreen(app));
    expect(t.text()).toContain("Carte Vitale lue, 19 bénéficiaires");
    t.reveal("beneficiary-18");
    t.screenshot("beneficiaries-19-jour");
    t.tap("beneficiary-18");
    expect(app.calls).toEqual(["beneficiary 18"]);
  });

  it("read at 150 percent", () => {
    const t = open({ scale: 150 });
    const app = fakePatients({ kind: "beneficiaries", rows: family(), purpose: "sheet" });
    t.mount(beneficiariesScreen(app));
    t.screenshot("beneficiaries-150");
    t.tap("Base patients");
    expect(app.calls).toEqual(["openBase sheet"]);
  });
});

describe("a patient's sheet", () => {
  it.each(THEMES)("says rights in words with their date, by %s", (theme) => {
    const t = open({ theme });
    t.mount(patientSheetScreen(fakePatients(sheet())));
    expect(t.text()).toContain("2 85 05 99 999 002 30");
    t.screenshot(`patient-sheet-${theme}`);
  });

  it("shows who he is, where he lives and how far", () => {
    const t = open();
    const app = fakePatients(sheet());
    t.mount(patientSheetScreen(app));
    t.tap("Identité");
    expect(t.text()).toContain("4,5 km, montagne");
    t.screenshot("patient-sheet-identity-jour");
    t.tap("patient-edit");
    t.tap("Facturer");
    expect(app.calls).toEqual(["edit", "bill camille"]);
  });

  it("typed by hand, says that nothing was read", () => {
    const t = open({ scale: 150 });
    t.mount(patientSheetScreen(fakePatients(sheet(MARIE_ANTOINETTE))));
    expect(t.text()).toContain("Droits non lus");
    t.screenshot("patient-sheet-typed-150");
    t.reveal("Fiche tapée à la main, droits à vérifier.");
    t.assertNoClippedText();
  });

  it("asks before it is deleted", () => {
    const t = open();
    const app = fakePatients(sheet(MARIE_ANTOINETTE));
    t.mount(patientSheetScreen(app));
    t.tap("patient-delete");
    t.screenshot("patient-delete-jour", { allowDots: LONG });
    t.tap("Garder");
    t.tap("patient-delete");
    t.tap("Supprimer");
    expect(app.calls).toEqual(["delete false", "delete true"]);
  });
});
