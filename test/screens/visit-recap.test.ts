import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft, VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import { date } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { draftOf, passageOf, type VisitAtHand, visitAtHand } from "../support/visit.js";

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

const RECAP: VisitStep = { kind: "recap" };
const LINE: VisitStep = { kind: "line-shares", line: "p0/act/0" };
const TYPED = { typedShares: { "p0/act/0": { amo: cents(300) } } };

describe("the recap", () => {
  it.each(["jour", "soleil", "nuit"] as const)("shows who pays, in total and by line, by %s", (theme) => {
    const { t, at } = show(RECAP, {}, { theme });
    t.screenshot(`visit-recap-${theme}`, { allowDots: ["Déplacement", "Prise de sang"] });
    t.tap("Valider et signer");
    expect(at.calls).toEqual(["signVisit"]);
  });

  it("keeps its amounts at 150 percent, and holds large ones", () => {
    const { t } = show(RECAP, {}, { scale: 150 });
    t.screenshot("visit-recap-150");
  });

  it("holds large sums over several passages", () => {
    const act = { id: "IM", edit: { total: cents(123_456) } };
    const { t } = show(RECAP, { passages: [passageOf([act]), passageOf([act], { date: date("2025-03-11") })] });
    t.screenshot("visit-recap-large", { allowDots: ["Injection", "Déplacement"] });
  });

  it("leads to the share that is touched", () => {
    const { t, at } = show(RECAP);
    t.tap("line-p0-act-0-amc");
    expect(at.calls).toEqual(["go line-shares"]);
    at.app.visit.go(LINE);
    t.mount(visitScreenOf(at.app, { kind: "visit", step: "line-shares" }));
    t.tap("key-1");
    expect(at.calls.at(-1)).toBe("setShare p0/act/0 amc 100");
  });

  it("asks before a negative share is signed", () => {
    const { t, at } = show(RECAP, TYPED);
    t.tap("Valider et signer");
    t.screenshot("visit-negative-dialog", { allowDots: ["Déplacement", "Prise de sang"] });
    t.tap("Corriger");
    expect(at.calls).toEqual([]);
    t.tap("Valider et signer");
    t.tap("Confirmer");
    expect(at.calls).toEqual(["confirmNegative", "signVisit"]);
    t.tap("Valider et signer");
    expect(at.calls).toEqual(["confirmNegative", "signVisit", "signVisit"]);
  });

  it("names what is missing instead of signing", () => {
    const { t, at } = show(RECAP, { prescription: { needed: true, prescriber: undefined, date: undefined } });
    t.tap("Choisir le prescripteur");
    expect(at.calls).toEqual(["go hub"]);
  });
});

describe("shares typed by hand", () => {
  it("keeps the other share and the total, and shows what is left to the patient in red", () => {
    const { t, at } = show(LINE);
    t.screenshot("visit-shares");
    t.tap("typed-amo");
    for (const key of ["3", "comma", "0", "0"]) t.tap(`key-${key}`);
    expect(t.text()).toContain("−0,16 €");
    expect(t.text()).toContain("1,89");
    t.screenshot("visit-shares-negative");
    expect(at.calls.at(-1)).toBe("setShare p0/act/0 amo 300");
    t.tap("Valider");
    t.tap("Confirmer");
    expect(at.calls.slice(-2)).toEqual(["confirmNegative", "back"]);
  });

  it("types the AMC alone", () => {
    const { t, at } = show(LINE);
    t.tap("typed-amc");
    t.tap("key-1");
    expect(at.calls).toEqual(["setShare p0/act/0 amc 100"]);
    expect(t.text()).toContain("2,84");
    expect(t.text()).toContain("0,89 €");
  });

  it("goes back to the computed shares", () => {
    const { t, at } = show(LINE, TYPED);
    t.tap("Rétablir");
    expect(at.calls).toEqual(["setShare p0/act/0 amo -", "setShare p0/act/0 amc -"]);
    expect(t.text()).toContain("2,84");
    t.tap("Valider");
    expect(at.calls.at(-1)).toBe("back");
  });

  it.each([125, 150] as const)("keeps its pad at %i percent", (scale) => {
    const { t } = show(LINE, TYPED, { scale });
    t.screenshot(`visit-shares-${scale}`);
  });
});
