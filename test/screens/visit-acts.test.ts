import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft, VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import type { ActRow } from "../../firmware/flows/visit/types.js";
import { date, time } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { draftOf, passageOf, patientOf, type VisitAround, type VisitAtHand, visitAtHand } from "../support/visit.js";

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

const ACTS: VisitStep = { kind: "acts", passage: 0 };
/** Marcel of the mocks: a heavy dressing and two injections at home. */
const MARCEL: Partial<InvoiceDraft> = {
  patient: patientOf({
    lastName: "Delaunay",
    firstName: "Marcel",
    birth: { raw: "19470620", calendar: date("1947-06-20") },
    sex: "M",
  }),
  passages: [passageOf([{ id: "PC_ESCARRE" }, { id: "IM" }, { id: "SC" }], { time: time("10:18") })],
};

describe("acts", () => {
  it.each(["jour", "soleil", "nuit"] as const)("shows what is billed and why, by %s", (theme) => {
    const { t } = show(ACTS, MARCEL, {}, { theme });
    t.screenshot(`visit-acts-${theme}`);
    expect(t.text()).toContain("21,93 €");
  });

  it("keeps every line and amount at 150 percent", () => {
    const { t } = show(ACTS, MARCEL, {}, { scale: 150 });
    t.screenshot("visit-acts-150");
  });

  it("leads to the search, to the passage and back to the hub", () => {
    const { t, at } = show(ACTS, MARCEL);
    t.tap("Ajouter");
    t.tap("passage-0-open");
    t.tap("Valider");
    expect(at.calls).toEqual(["go act-search", "go passage", "go hub"]);
  });

  it("says why at a touch, with the calculation, and removes", () => {
    const { t, at } = show(ACTS, MARCEL);
    t.tap("line-p0-act-1");
    t.screenshot("visit-why");
    expect(t.text()).toContain("1,575 €");
    t.tap("why-modify");
    t.tap("line-p0-act-1");
    t.tap("Retirer");
    expect(at.calls).toEqual(["go act-edit", "removeAct 0 1"]);
    expect(t.has("line-p0-act-2")).toBe(false);
  });

  it("declines a fee, shows it struck, and takes it back", () => {
    const { t, at } = show(ACTS, MARCEL);
    t.tap("line-p0-MCI");
    t.screenshot("visit-why-fee");
    t.tap("Décliner");
    expect(t.text()).toContain("Retiré par vous");
    expect(t.text()).toContain("16,93 €");
    t.screenshot("visit-acts-declined");
    t.tap("line-p0-MCI");
    t.screenshot("visit-why-declined");
    t.tap("Rétablir");
    expect(at.calls).toEqual(["setDeclined p0/MCI true", "setDeclined p0/MCI false"]);
    expect(t.text()).toContain("21,93 €");
  });

  it("offers what the rules leave to her, and says why not the rest", () => {
    const { t, at } = show(ACTS, MARCEL);
    t.scroll(300);
    t.tap("passage-0-options");
    t.screenshot("visit-options");
    t.tap("option-TLS");
    expect(at.calls).toEqual(["setAdded 0 TLS true"]);
    t.scroll(-360);
    t.scroll(-360);
    t.scroll(250);
    t.tap("line-p0-TLS");
    t.tap("Retirer");
    expect(at.calls).toEqual(["setAdded 0 TLS true", "setAdded 0 TLS false"]);
  });

  it("holds several passages, each with its acts", () => {
    const { t, at } = show(ACTS, {
      passages: [
        passageOf([{ id: "IM" }], { time: time("07:30") }),
        passageOf([{ id: "IM", edit: { total: cents(123_456) } }], { date: date("2025-03-11"), place: "OFFICE" }),
      ],
    });
    t.screenshot("visit-acts-passages");
    t.reveal("passage-1-add");
    t.tap("passage-1-add");
    t.scroll(300);
    t.tap("add-passage");
    expect(at.calls).toEqual(["go act-search", "addPassage"]);
  });

  it("is kept as a favourite", () => {
    const { t, at } = show(ACTS, MARCEL);
    t.scroll(360);
    t.scroll(360);
    t.tap("save-favourite");
    expect(at.calls.join()).toContain("saveAsFavourite Pansement");
  });

  it("says what to do when there is none, and what is wrong when it cannot be priced", () => {
    const { t, at } = show(ACTS, { passages: [passageOf([])] });
    t.screenshot("visit-acts-none");
    expect(t.text()).toContain("Aucun acte");
    at.app.visit.addAct(0, "NO_SUCH_ACT");
    expect(t.text()).toContain("Acte inconnu : NO_SUCH_ACT");
  });
});

const ROWS: readonly ActRow[] = [
  { id: "PANS_SIMPLE", label: "Autre pansement", letter: "AMI", coefficient: 200, price: cents(630), origin: "recent" },
  {
    id: "PC_ESCARRE",
    label: "Pansement d’escarre (profonde, lourd et complexe)",
    letter: "AMI",
    coefficient: 400,
    price: cents(1260),
    origin: "recent",
  },
  {
    id: "STOMIE",
    label: "Pansement de stomie",
    letter: "AMI",
    coefficient: 300,
    price: cents(945),
    origin: "search",
  },
  {
    id: "BSA",
    label: "Forfait journalier, patient dépendant (prise en charge légère)",
    letter: "BSA",
    coefficient: null,
    price: cents(1300),
    origin: "search",
  },
  ...Array.from(
    { length: 30 },
    (_, index): ActRow => ({
      id: `X${index}`,
      label: `Surveillance ${index}, très long libellé qui ne tient pas sur une ligne`,
      letter: "AMI",
      coefficient: 150,
      price: undefined,
      origin: "search",
    }),
  ),
];

describe("the act search", () => {
  const step: VisitStep = { kind: "act-search", passage: 0 };
  const favourite = { id: "fav", owner: "n", label: "Insuline du matin", content: {} };
  const LONG = [
    "Surveillance",
    "très long libellé",
    "Forfait journalier",
    "patient dépendant",
    "prise en charge",
    "profonde, lourd",
  ];

  it.each(["jour", "nuit"] as const)("tells the corrected word above what it found, by %s", (theme) => {
    const { t } = show(
      step,
      {},
      { search: { query: "pansment", corrected: "pansement", rows: ROWS, favourites: [favourite] } },
      { theme },
    );
    t.screenshot(`visit-search-${theme}`, { allowDots: LONG });
    expect(t.text()).toContain("Résultats pour\npansement");
  });

  it("takes an act at one touch and goes back", () => {
    const { t, at } = show(step, {}, { search: { rows: ROWS, favourites: [favourite] } });
    t.screenshot("visit-search-start", { allowDots: LONG });
    t.tap("Pansement de stomie");
    expect(at.calls).toEqual(["addAct 0 STOMIE", "back"]);
  });

  it("takes a whole favourite", () => {
    const { t, at } = show(step, {}, { search: { rows: ROWS, favourites: [favourite] } });
    t.tap("Insuline du matin");
    expect(at.calls).toEqual(["applyFavourite 0 fav", "back"]);
  });

  it("types, erases, clears, and gives the list the whole screen on OK", () => {
    const { t, at } = show(step, {}, { search: { rows: ROWS } });
    t.type("im é");
    t.tap("key-erase");
    t.tap("act-query-clear");
    expect(at.calls).toEqual([
      "setSearch i",
      "setSearch im",
      "setSearch im ",
      "setSearch im é",
      "setSearch im ",
      "setSearch ",
    ]);
    t.tap("key-ok");
    t.screenshot("visit-search-all", { allowDots: LONG });
    expect(t.has("keyboard")).toBe(false);
    t.tap("act-query");
    expect(t.has("keyboard")).toBe(true);
    t.tap("Fermer");
    expect(at.calls.at(-1)).toBe("back");
  });

  it("filters favourites and recent ones, and says when there is none", () => {
    const { t } = show(step, {}, { search: { rows: ROWS } });
    t.tap("chip-recent");
    expect(t.has("Pansement de stomie")).toBe(false);
    expect(t.has("Autre pansement")).toBe(true);
    t.tap("chip-favourites");
    t.screenshot("visit-search-none");
    expect(t.text()).toContain("Aucun favori");
  });

  it("keeps its rows at 150 percent", () => {
    const { t } = show(step, {}, { search: { query: "pans", rows: ROWS, favourites: [favourite] } }, { scale: 150 });
    t.screenshot("visit-search-150", { allowDots: [...LONG, "Pansement", "Autre", "favori", "Insuline"] });
  });
});

describe("one act changed by hand", () => {
  const step: VisitStep = { kind: "act-edit", passage: 0, act: 0 };

  it.each([100, 150] as const)("shows what is computed at %i percent", (scale) => {
    const { t } = show(step, {}, {}, { scale });
    t.screenshot(`visit-edit-${scale}`, { allowDots: ["Prise de sang"] });
  });

  it("changes quantity, coefficient, qualifier and complement, then all back", () => {
    const { t, at } = show(step);
    t.tap("quantity-plus");
    t.tap("coefficient");
    t.tap("key-2");
    t.tap("key-comma");
    t.tap("key-5");
    t.screenshot("visit-edit-coefficient", { allowDots: ["Prise de sang"] });
    t.tap("coefficient-pad-validate");
    t.tap("qualifier");
    t.screenshot("visit-edit-qualifiers", { allowDots: ["Prise de sang"] });
    t.tap("qualifier-N");
    t.tap("complement");
    t.tap("complement-none");
    t.tap("Rétablir");
    expect(at.calls).toEqual([
      'editAct 0 0 {"quantity":2}',
      'editAct 0 0 {"quantity":2,"coefficient":250}',
      'editAct 0 0 {"quantity":2,"coefficient":250,"qualifier":"N"}',
      'editAct 0 0 {"quantity":2,"coefficient":250,"qualifier":"N","complement":""}',
      "editAct 0 0 {}",
    ]);
  });

  it("refuses a coefficient of nothing, in words", () => {
    const { t, at } = show(step);
    t.tap("coefficient");
    t.tap("key-0");
    t.tap("coefficient-pad-validate");
    expect(t.text()).toContain("Le coefficient va de 0,01 à 99,99");
    t.tap("Annuler");
    expect(at.calls).toEqual([]);
  });

  it("types the total, excess included, and computes it again", () => {
    const { t, at } = show(step);
    t.scroll(300);
    t.tap("automatic-total");
    for (const key of ["1", "0"]) t.tap(`key-${key}`);
    t.tap("total-pad-validate");
    expect(t.text()).toContain("tapé par vous, dépassement compris");
    t.screenshot("visit-edit-total", { allowDots: ["Prise de sang"] });
    t.tap("automatic-total");
    t.tap("agreement");
    expect(at.calls).toEqual(['editAct 0 0 {"total":1000}', "editAct 0 0 {}", 'editAct 0 0 {"ententePrealable":true}']);
  });

  it("removes the act", () => {
    const { t, at } = show(step);
    t.tap("remove-act");
    expect(at.calls).toEqual(["removeAct 0 0", "back"]);
  });
});
