import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft, VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import type { ActRow, ActSearchView } from "../../firmware/flows/visit/types.js";
import { date, time } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { someNomenclature } from "../support/nomenclature.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { draftOf, passageOf, type VisitAround, type VisitAtHand, visitAtHand } from "../support/visit.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

/** A general practitioner's visit of Sunday 1 December 2024. */
function doctorDraft(change: Partial<InvoiceDraft> = {}): InvoiceDraft {
  const draft = draftOf();
  return {
    ...draft,
    situation: { ...draft.situation, billingNumber: "26199905", billingKey: "6", speciality: "01" },
    passages: [sunday([{ id: "C" }, { id: "AFLB001" }])],
    prescription: { needed: false, prescriber: undefined, date: undefined },
    insurance: { ...draft.insurance, ips: { code: "T" } },
    ...change,
  };
}

const sunday = (acts: Parameters<typeof passageOf>[0]): ReturnType<typeof passageOf> =>
  passageOf(acts, { date: date("2024-12-01"), time: time("10:00"), place: "OFFICE" });

function show(
  step: VisitStep,
  draft: InvoiceDraft = doctorDraft(),
  around: VisitAround = {},
  look: UiOptions = {},
): { t: TestUi; at: VisitAtHand } {
  const at = visitAtHand({ ...draft, step }, { nomenclature: someNomenclature, ...around });
  const t = openUi(look);
  ui = t;
  t.mount(visitScreenOf(at.app, { kind: "visit", step: step.kind }));
  return { t, at };
}

const SEARCH: VisitStep = { kind: "act-search", passage: 0 };
const SHEET: VisitStep = { kind: "act-edit", passage: 0, act: 1 };
const LISTS: Pick<ActSearchView, "lists" | "on"> = { lists: ["ngap", "cox", "ccam"], on: date("2024-12-01") };

function row(id: string, label: string, price: number | undefined, change: Partial<ActRow> = {}): ActRow {
  return {
    id,
    label,
    letter: id,
    coefficient: null,
    price: price === undefined ? undefined : cents(price),
    origin: "search",
    priceToType: price === undefined,
    ...change,
  };
}

const LETTERS: readonly ActRow[] = [
  row("G", "Consultation du généraliste", 2650, { origin: "recent" }),
  row("VG", "Visite du généraliste", 2650),
  row("MEG", "Majoration enfant de moins de 6 ans", 500),
];
const CCAM: readonly ActRow[] = [
  row("AFLB001", "inj. péridurale sang autologue", 5056),
  row("AHQP001", "EMG surf. sans vidéo", undefined),
];

describe("the act search of a doctor", () => {
  it("has the keys NGAP, COx and CCAM above its acts (FAC-24)", () => {
    const { t, at } = show(SEARCH, doctorDraft(), { search: { ...LISTS, list: "ngap", rows: LETTERS } });
    t.screenshot("visit-lists-ngap");
    t.tap("segment-ccam");
    t.tap("Consultation du généraliste");
    expect(at.calls).toEqual(["setActList ccam", "addAct 0 G", "back"]);
  });

  it("has no such keys for one list alone", () => {
    const { t } = show(SEARCH, doctorDraft(), { search: { lists: ["ngap"], list: "ngap", rows: LETTERS } });
    expect(t.has("segment-ngap")).toBe(false);
    expect(t.text()).toContain("Récents");
  });

  it("shows CCAM acts by code and price, and asks the price that no table gives", () => {
    const { t, at } = show(SEARCH, doctorDraft(), { search: { ...LISTS, list: "ccam", query: "inj", rows: CCAM } });
    t.screenshot("visit-lists-ccam");
    t.tap("EMG surf. sans vidéo");
    for (const key of ["4", "5"]) t.tap(`key-${key}`);
    t.tap("code-price-validate");
    expect(at.calls).toEqual(['addAct 0 AHQP001 {"unit":4500}', "back"]);
  });

  it("looks for acts by keyword (FAC-38)", () => {
    const { t, at } = show(SEARCH, doctorDraft(), { search: { ...LISTS, list: "ccam" } });
    t.tap("Chercher par mot clé");
    at.search.value = {
      ...at.search.value,
      query: "péri",
      keywords: { found: ["périanale", "péridurale"], chosen: undefined },
    };
    t.advance(20);
    t.screenshot("visit-keywords");
    t.tap("péridurale");
    at.search.value = { ...at.search.value, keywords: { found: [], chosen: "péridurale" }, rows: CCAM.slice(0, 1) };
    t.advance(20);
    expect(t.text()).toContain("inj. péridurale sang autologue");
    t.tap("Mot clé : péridurale");
    t.tap("Chercher par code ou par mots");
    expect(at.calls).toEqual([
      "setByKeyword true",
      "chooseKeyword péridurale",
      "chooseKeyword -",
      "setByKeyword false",
    ]);
  });

  it("shows the COx at the day of care, which can be changed (FAC-34, FAC-35)", () => {
    const rows = [
      row("COE", "Examen avec certificat", 4750),
      row("COG", "Examen, pédiatre, enfant plus grand", undefined),
    ];
    const { t, at } = show(SEARCH, doctorDraft(), { search: { ...LISTS, list: "cox", rows } });
    t.screenshot("visit-lists-cox");
    t.tap("Tarifs du 01/12/2024");
    t.tap("Valider");
    expect(at.calls).toEqual(['setPassage 0 {"date":"2024-12-01"}']);
  });

  it("types a code with its coefficient and its price", () => {
    const { t, at } = show(SEARCH, doctorDraft(), {
      search: { ...LISTS, list: "ngap", query: "zz", typable: { code: "ZZ" } },
    });
    t.tap("Taper le code ZZ");
    t.tap("key-2");
    t.tap("code-coefficient-validate");
    for (const key of ["1", "2"]) t.tap(`key-${key}`);
    t.tap("code-price-validate");
    expect(at.calls).toEqual(['addAct 0 ZZ {"coefficient":200,"unit":1200}', "back"]);
  });
});

describe("the sheet of a CCAM act", () => {
  it.each(["jour", "soleil", "nuit"] as const)("shows what the act has, by %s", (theme) => {
    const { t } = show(SHEET, doctorDraft(), {}, { theme });
    t.screenshot(`visit-ccam-${theme}`);
    expect(t.text()).toContain("50,56 €");
  });

  it("keeps every word at 150 percent", () => {
    const { t } = show(SHEET, doctorDraft(), {}, { scale: 150 });
    t.screenshot("visit-ccam-150");
  });

  it("offers the modifiers of the act with what they are for, and adds them (FAC-42)", () => {
    const { t, at } = show(SHEET);
    t.tap("modifier-1");
    t.screenshot("visit-ccam-modifiers");
    t.tap("modifier-F");
    expect(at.calls).toEqual(['editAct 0 1 {"ccam":{"modifiers":["F"]}}']);
    expect(t.text()).toContain("69,62 €");
    t.tap("modifier-1");
    t.tap("modifier-none");
    expect(t.text()).not.toContain("69,62 €");
  });

  it("offers a second place where two modifiers go together, and refuses what excludes", () => {
    const acts = [{ id: "C" }, { id: "ZZZZ999" }];
    const { t } = show(SHEET, doctorDraft({ passages: [sunday(acts)] }));
    t.tap("modifier-1");
    t.tap("modifier-L");
    expect(t.has("modifier-2")).toBe(true);
    t.tap("modifier-2");
    t.tap("modifier-F");
    t.tap("modifier-3");
    expect(t.text()).toContain("un seul d’horaire");
  });

  it("takes association, supplement, qualifier and prices typed by hand (FAC-43 … FAC-45)", () => {
    const { t, at } = show(SHEET);
    t.tap("association");
    t.tap("association-3");
    expect(t.text()).toContain("37,92 €");
    t.tap("exceptional");
    t.tap("exceptional-O");
    t.reveal("supplement");
    t.tap("supplement");
    t.tap("key-5");
    t.tap("supplement-pad-validate");
    const last = at.calls.at(-1) ?? "";
    expect(last).toBe('editAct 0 1 {"ccam":{"association":3,"exceptional":"O","supplement":500}}');
    t.reveal("automatic-total");
    t.tap("automatic-total");
    for (const key of ["6", "0"]) t.tap(`key-${key}`);
    t.tap("total-pad-validate");
    expect(at.draft.value.passages[0].acts[1]?.edit?.total).toBe(6000);
    t.tap("restore");
    expect(at.draft.value.passages[0].acts[1]).toEqual({ id: "AFLB001" });
  });

  it("says what is wrong and stays, so that it can be mended", () => {
    const wrong = doctorDraft({
      passages: [sunday([{ id: "C" }, { id: "AFLB001", edit: { ccam: { activity: 4 } } }])],
    });
    const { t } = show(SHEET, wrong);
    expect(t.text()).toContain("Facture à revoir");
    t.tap("activity");
    t.tap("activity-1");
    expect(t.text()).toContain("50,56 €");
  });
});

describe("the lines of a doctor's invoice", () => {
  it("name a CCAM act by its code, its grouping and its rate", () => {
    const acts = [
      { id: "AFLB001", edit: { ccam: { association: 1, modifiers: ["F"] } } },
      { id: "DEQP003", edit: { ccam: { association: 3 } } },
    ] as const;
    const { t } = show({ kind: "acts", passage: 0 }, doctorDraft({ passages: [sunday(acts)] }));
    t.screenshot("visit-ccam-lines", { allowDots: ["Dimanche 1er décembre"] });
    expect(t.text()).toContain("AFLB001");
    expect(t.text()).toContain("ATM, inj. péridurale sang autologue");
    expect(t.text()).toContain("75 %");
    t.tap("line-p0-act-0");
    t.screenshot("visit-ccam-why", { allowDots: ["Dimanche 1er décembre"] });
  });

  it("shows where an act that cannot be priced is mended", () => {
    const draft = doctorDraft({ passages: [sunday([{ id: "C" }, { id: "COG" }])] });
    const { t, at } = show({ kind: "acts", passage: 0 }, draft);
    expect(t.text()).toContain("COG : prix à taper");
    t.tap("unrated-0-1");
    t.tap("unrated-price");
    for (const key of ["4", "5"]) t.tap(`key-${key}`);
    t.tap("unit-pad-validate");
    expect(at.calls).toEqual(['editAct 0 1 {"unit":4500}']);
  });
});

describe("parcours de soins", () => {
  const unanswered = (): InvoiceDraft => doctorDraft({ insurance: draftOf().insurance });

  it("has its row on the visit of a doctor, and its verb when it lacks (FAC-19)", () => {
    const { t, at } = show({ kind: "hub" }, unanswered());
    t.screenshot("visit-hub-course");
    t.tap("Préciser le parcours");
    expect(at.calls).toEqual(["go course"]);
  });

  it("is answered at one touch, and goes back when nothing else is needed", () => {
    const { t, at } = show({ kind: "course" }, unanswered());
    t.screenshot("visit-course");
    t.tap("course-T");
    expect(at.calls).toEqual(['setCourse {"code":"T"}', "go hub"]);
  });

  it("asks who sent the patient, and whether a médecin traitant is declared (FAC-20)", () => {
    const { t, at } = show({ kind: "course" }, unanswered());
    t.tap("course-M");
    t.screenshot("visit-course-detail");
    t.tap("segment-yes");
    t.tap("course-lastName");
    t.type("Roy");
    t.tap("OK");
    t.tap("Valider");
    expect(at.draft.value.insurance.ips).toMatchObject({ code: "M", mtDeclared: "yes", doctor: { lastName: "Roy" } });
    expect(at.calls.at(-1)).toBe("go hub");
  });

  it("is not on a nurse's visit", () => {
    const { t } = show({ kind: "hub" }, draftOf());
    expect(t.has("course")).toBe(false);
  });
});
