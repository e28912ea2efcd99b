import { afterEach, describe, expect, it } from "vitest";
import { type InvoiceDraft, NO_SPECIFICS, type VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import { visitScreenOf } from "../../firmware/ui/screens/visit/index.js";
import { openUi, type TestUi } from "../support/ui.js";
import { draftOf, passageOf, type VisitAtHand, visitAtHand } from "../support/visit.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

const STEP: VisitStep = { kind: "act-edit", passage: 0, act: 0 };

function show(draft: Partial<InvoiceDraft> = {}): { t: TestUi; at: VisitAtHand } {
  const at = visitAtHand(draftOf({ passages: [passageOf([{ id: "IM" }])], ...draft, step: STEP }));
  const t = openUi();
  ui = t;
  t.mount(visitScreenOf(at.app, { kind: "visit", step: STEP.kind }));
  return { t, at };
}

const editOf = ({ draft }: VisitAtHand) => draft.value.passages[0].acts[0]?.edit;

describe("one act by hand", () => {
  it("takes a unit price, and the tariff again", () => {
    const { t, at } = show();
    t.scroll(300);
    t.tap("automatic-unit");
    for (const key of ["4", ",", "5"]) t.tap(`key-${key === "," ? "comma" : key}`);
    t.screenshot("visit-edit-unit-pad");
    t.tap("unit-pad-validate");
    t.screenshot("visit-edit-unit");
    expect(editOf(at)).toEqual({ unit: 450 });
    expect(t.text()).toContain("4,50 €");
    t.tap("typed-unit");
    t.tap("key-5");
    t.tap("unit-pad-validate");
    expect(editOf(at)).toEqual({ unit: 500 });
    t.tap("automatic-unit");
    expect(editOf(at)).toBeUndefined();
  });

  it("says its own exemption only when each act does (FAC-52)", () => {
    const { t } = show();
    expect(t.has("act-exemption")).toBe(false);
    t.close();
    const each = show({ specifics: { ...NO_SPECIFICS, exemptionPerAct: true } });
    each.t.scroll(400);
    each.t.tap("act-exemption");
    expect(each.t.text()).toContain("Exonération de AMI 1");
    each.t.tap("exemption-5");
    expect(editOf(each.at)).toEqual({ exemption: "5" });
    each.t.tap("act-exemption");
    each.t.tap("exemption-rights");
    expect(editOf(each.at)).toBeUndefined();
  });

  it("asks what was answered to its prior agreement, and when (FAC-32, FAC-47)", () => {
    const { t, at } = show({ specifics: { ...NO_SPECIFICS, exemptionPerAct: true } });
    t.scroll(500);
    expect(t.has("agreement-code")).toBe(false);
    t.tap("agreement");
    t.tap("agreement-code");
    t.tap("agreement-0");
    t.tap("day-07/03/2025");
    t.tap("date-validate");
    t.scroll(500);
    t.screenshot("visit-edit-agreement");
    expect(at.draft.value.specifics?.agreement).toEqual({ code: "0", on: "2025-03-07" });
    t.tap("agreement-date");
    t.tap("day-10/03/2025");
    t.tap("date-validate");
    expect(at.draft.value.specifics?.agreement).toEqual({ code: "0", on: "2025-03-10" });
    t.tap("agreement-code");
    t.tap("agreement-9");
    expect(at.draft.value.specifics?.agreement).toEqual({ code: "9" });
    expect(t.has("agreement-date")).toBe(false);
  });

  it("gives its place to another act (FAC-26)", () => {
    const { t, at } = show();
    t.scroll(600);
    t.tap("replace-act");
    expect(at.draft.value.step).toEqual({ kind: "act-search", passage: 0, replace: 0 });
  });

  it("counts itself, not the same acts that share its line (FAC-53)", () => {
    const { t, at } = show({
      passages: [passageOf([{ id: "IM" }, { id: "IM" }])],
      specifics: { ...NO_SPECIFICS, groupActs: true },
    });
    t.tap("quantity-plus");
    expect(editOf(at)).toEqual({ quantity: 2 });
  });
});
