import { afterEach, describe, expect, it } from "vitest";
import { EMPTY_FORM, formOf } from "../../firmware/flows/patient/form.js";
import { emptyMutuelle } from "../../firmware/flows/patient/mutuelle-form.js";
import type { PatientForm, PatientState } from "../../firmware/flows/patient/types.js";
import { mutuelleFormScreen } from "../../firmware/ui/screens/patient/mutuelle-form-screen.js";
import { patientFormScreen } from "../../firmware/ui/screens/patient/patient-form-screen.js";
import {
  ALPILLES,
  CAMILLE,
  type FakePatients,
  fakePatients,
  MARIE_ANTOINETTE,
  TODAY,
} from "../support/patient-fake.js";
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
type FormState = Extract<PatientState, { kind: "form" }>;
const form = (content: PatientForm = EMPTY_FORM, errors: FormState["errors"] = {}): FormState => ({
  kind: "form",
  form: content,
  errors,
});
const typedForm = (app: FakePatients): PatientForm => {
  const state = app.state.value;
  if (state.kind !== "form") throw new Error("the form is gone");
  return state.form;
};
const TYPED = formOf(MARIE_ANTOINETTE);
const LONG = ["DE LA ROCHE", "Résidence", "Mutuelle générale"];

describe("a patient made by hand", () => {
  it.each(THEMES)("begins empty, by %s", (theme) => {
    const t = open({ theme });
    t.mount(patientFormScreen(fakePatients(form())));
    t.screenshot(`patient-form-${theme}`);
  });

  it("is typed with the keyboard", () => {
    const t = open();
    const app = fakePatients(form());
    t.mount(patientFormScreen(app));
    t.tap("field-lastName");
    t.type("LÉGER");
    t.screenshot("patient-form-typing-jour");
    t.tap("key-ok");
    expect(typedForm(app).lastName).toBe("LÉGER");
    t.tap("field-firstName");
    t.type("Z");
    t.tap("typing-cancel");
    expect(typedForm(app).firstName).toBe("");
  });

  it("and the pad: number, birth date, body", () => {
    const t = open();
    const app = fakePatients(form());
    t.mount(patientFormScreen(app));
    t.tap("field-nir");
    for (const key of "278012A99905192") t.tap(`key-${key}`);
    t.screenshot("patient-form-nir-jour");
    t.tap("typing-done");
    expect(typedForm(app).nir).toBe("278012A99905192");
    expect(t.text()).toContain("2 78 01 2A 999 051 92");
    t.tap("field-birth");
    for (const key of "14051985") t.tap(`key-${key}`);
    expect(t.text()).toContain("14/05/1985");
    t.tap("typing-done");
    t.reveal("field-amo");
    t.tap("field-amo");
    t.tap("key-clear");
    for (const key of "012610000") t.tap(`key-${key}`);
    t.tap("typing-done");
    expect(typedForm(app)).toMatchObject({ birth: "14051985", regime: "01", caisse: "261", centre: "0000" });
  });

  it("chooses quality, sex, rank, lunar date, what she declares", () => {
    const t = open();
    const app = fakePatients(form());
    t.mount(patientFormScreen(app));
    t.reveal("field-lunar");
    t.tap("field-lunar");
    t.reveal("field-rank-plus");
    t.tap("field-rank-plus");
    t.reveal("segment-F");
    t.tap("segment-F");
    t.reveal("field-quality");
    t.tap("field-quality");
    t.screenshot("patient-form-quality-jour");
    t.tap("quality-6");
    for (const flag of ["ald", "regimeLocal", "dependent"]) {
      t.reveal(`field-${flag}`);
      t.tap(`field-${flag}`);
    }
    expect(typedForm(app)).toMatchObject({
      lunar: true,
      birthRank: 2,
      sex: "F",
      quality: "6",
      ald: true,
      regimeLocal: true,
      dependent: true,
    });
  });

  it("says how far he lives", () => {
    const t = open();
    const app = fakePatients(form());
    t.mount(patientFormScreen(app));
    t.reveal("field-km");
    t.tap("field-km");
    for (const key of ["4", "comma", "5"]) t.tap(`key-${key}`);
    t.screenshot("patient-form-km-jour");
    t.tap("typing-done");
    t.reveal("segment-MOUNTAIN");
    t.tap("segment-MOUNTAIN");
    expect(typedForm(app).travel).toEqual({ oneWayKm: 4.5, terrain: "MOUNTAIN" });
  });

  it("says what is wrong under the field, and leads to the first", () => {
    const t = open();
    const app = fakePatients(form({ ...TYPED, nir: "278012A99905100" }));
    t.mount(patientFormScreen(app));
    t.reveal("mutuelle-add");
    expect(t.has("field-nir")).toBe(false);
    t.tap("Valider");
    expect(app.calls).toEqual(["save"]);
    app.state.value = form(
      { ...TYPED, nir: "278012A99905100", birth: "32132020", centre: "" },
      {
        nir: { kind: "nir-key", expected: "92" },
        birth: { kind: "date" },
        centre: { kind: "required" },
      },
    );
    expect(t.text()).toContain("ce numéro aurait la clé 92");
    t.screenshot("patient-form-errors-jour", { allowDots: LONG });
  });

  it("reads at 150 percent", () => {
    const t = open({ scale: 150 });
    t.mount(patientFormScreen(fakePatients(form(TYPED, { nir: { kind: "nir-length" } }))));
    t.screenshot("patient-form-150");
  });
});

describe("a patient read from a card", () => {
  it("keeps the card's identity, and says why when touched", () => {
    const t = open();
    const app = fakePatients(form(formOf(CAMILLE)));
    t.mount(patientFormScreen(app));
    t.tap("field-nir");
    expect(t.text()).toContain("Lu sur la Vitale");
    t.advance(5_000);
    t.screenshot("patient-form-card-jour");
    t.reveal("mutuelle-alpilles");
    t.tap("mutuelle-alpilles");
    expect(t.has("mutuelle-edit")).toBe(false);
    t.screenshot("patient-form-card-mutuelle-jour");
    t.tap("mutuelle-duplicate");
    t.tap("mutuelle-add");
    expect(app.calls).toEqual(["duplicate alpilles", "addMutuelle"]);
  });

  it("changes and removes what was typed", () => {
    const t = open();
    const app = fakePatients(form(TYPED));
    t.mount(patientFormScreen(app));
    t.reveal("mutuelle-add");
    t.scroll(240);
    t.tap("mutuelle-m1");
    t.tap("mutuelle-edit");
    t.tap("mutuelle-m1");
    t.tap("mutuelle-remove");
    expect(app.calls).toEqual(["editMutuelle m1", "remove m1"]);
  });
});

describe("a mutuelle", () => {
  const mutuelle = (change: Partial<ReturnType<typeof emptyMutuelle>> = {}): PatientState => ({
    kind: "mutuelle",
    form: { ...emptyMutuelle(TODAY), ...change },
    errors: {},
  });
  const typedMutuelle = (app: FakePatients) => {
    const state = app.state.value;
    if (state.kind !== "mutuelle") throw new Error("the form is gone");
    return state.form;
  };

  it.each(THEMES)("begins with the current year and the commonest formula, by %s", (theme) => {
    const t = open({ theme });
    t.mount(mutuelleFormScreen(fakePatients(mutuelle())));
    t.screenshot(`mutuelle-form-${theme}`);
  });

  it("takes a formula, and its percentage at once", () => {
    const t = open();
    const app = fakePatients(mutuelle({ name: "Mutuelle des Alpilles", number: "99999017" }));
    t.mount(mutuelleFormScreen(app));
    t.reveal("field-formula");
    t.tap("field-formula");
    t.screenshot("mutuelle-formula-jour");
    t.tap("formula-02A");
    for (const key of "150") t.tap(`key-${key}`);
    t.screenshot("mutuelle-percent-jour");
    t.tap("typing-done");
    expect(typedMutuelle(app)).toMatchObject({ formula: "02A", percent: "150" });
    t.reveal("field-percent");
    expect(t.text()).toContain("150 %");
  });

  it("takes dates from the calendar, the whole year at one touch", () => {
    const t = open();
    const app = fakePatients(mutuelle({ from: undefined, to: undefined }));
    t.mount(mutuelleFormScreen(app));
    t.reveal("field-from");
    t.tap("field-from");
    t.tap("day-15/03/2025");
    t.tap("Valider");
    t.reveal("mutuelle-year");
    t.tap("mutuelle-year");
    expect(typedMutuelle(app).from).toBe("2025-03-15");
    expect(app.calls).toEqual(["year"]);
  });

  it("reads the formula from what the attestation prints, or says what to do first", () => {
    const t = open();
    const app = fakePatients(mutuelle({ name: "Mutuelle des Alpilles", number: "99999017" }));
    t.mount(mutuelleFormScreen(app));
    const printed = (keys: readonly string[]): void => {
      t.reveal("field-attestation");
      t.tap("field-attestation");
      for (const _ of typedMutuelle(app).attestationRate) t.tap("key-erase");
      for (const key of keys) t.tap(`key-${key}`);
    };
    printed(["digits", "1", "3", "0", "%"]);
    t.screenshot("mutuelle-attestation-typing");
    t.tap("key-ok");
    expect(typedMutuelle(app)).toMatchObject({ attestationRate: "130%", formula: "02A", percent: "130" });
    t.reveal("attestation-note");
    expect(t.text()).toContain("AUXM de l’attestation : 130% (02A).");
    printed(["p", "e", "c"]);
    t.tap("key-ok");
    // What she chose stays: nothing printed replaces it.
    expect(typedMutuelle(app)).toMatchObject({ formula: "02A", percent: "130" });
    t.reveal("attestation-note");
    expect(t.text()).toContain("AUXM : prise en charge à demander avant de facturer.");
    t.screenshot("mutuelle-attestation-ask-first");
  });

  it("keeps what is rarely printed folded, and says how much of it there is", () => {
    const t = open();
    const app = fakePatients(mutuelle({ name: "Mutuelle des Alpilles", number: "99999017" }));
    t.mount(mutuelleFormScreen(app));
    t.reveal("technical");
    expect(t.text()).toContain("Routage, indicateur, date de référence");
    t.tap("technical");
    t.reveal("field-indicator");
    t.tap("field-indicator");
    for (const key of "22") t.tap(`key-${key}`);
    t.tap("typing-done");
    t.reveal("field-referenceDate");
    t.tap("field-referenceDate");
    t.tap("reference-prescription");
    expect(typedMutuelle(app)).toMatchObject({ indicator: "22", referenceDate: "prescription" });
    t.reveal("field-indicator");
    t.screenshot("mutuelle-technical");
    t.reveal("technical");
    t.tap("technical");
    expect(t.text()).toContain("2 données saisies");
  });

  it("opens what is folded when something in it is wrong", () => {
    const t = open();
    const app = fakePatients(mutuelle());
    t.mount(mutuelleFormScreen(app));
    app.state.value = {
      kind: "mutuelle",
      form: { ...emptyMutuelle(TODAY), indicator: "2" },
      errors: { indicator: { kind: "two-digits" } },
    };
    expect(t.text()).toContain("Deux chiffres, comme 22.");
  });

  it("says what is wrong, and leads there", () => {
    const t = open();
    const app = fakePatients(mutuelle());
    t.mount(mutuelleFormScreen(app));
    t.reveal("field-csr");
    t.tap("mutuelle-save");
    app.state.value = {
      kind: "mutuelle",
      form: emptyMutuelle(TODAY),
      errors: { name: { kind: "required" }, number: { kind: "digits" }, period: { kind: "order" } },
    };
    expect(t.text()).toContain("Des chiffres seulement, dix au plus.");
    t.screenshot("mutuelle-errors-jour");
  });

  it("reads at 150 percent", () => {
    const t = open({ scale: 150 });
    t.mount(mutuelleFormScreen(fakePatients(mutuelle({ name: ALPILLES.name, formula: "012" }))));
    t.screenshot("mutuelle-form-150");
  });
});
