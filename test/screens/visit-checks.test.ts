import { afterEach, describe, expect, it } from "vitest";
import type { InvoiceDraft } from "../../firmware/flows/visit/draft/draft.js";
import { date } from "../../firmware/lib/dates.js";
import type { ScreenSpec } from "../../firmware/ui/kit/index.js";
import { actsScreen } from "../../firmware/ui/screens/visit/acts/acts-screen.js";
import { assistantScreen } from "../../firmware/ui/screens/visit/checks/assistant-screen.js";
import { checksScreen } from "../../firmware/ui/screens/visit/checks/checks-screen.js";
import type { VisitApp } from "../../firmware/ui/screens/visit/frame.js";
import { hubScreen } from "../../firmware/ui/screens/visit/hub-screen.js";
import { recapScreen } from "../../firmware/ui/screens/visit/recap/recap-screen.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { DR_BERNARD, draftOf, passageOf, patientOf, TODAY, type VisitAtHand, visitAtHand } from "../support/visit.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(
  screen: (app: VisitApp) => ScreenSpec,
  draft: InvoiceDraft,
  look: UiOptions = {},
): { t: TestUi; at: VisitAtHand } {
  const at = visitAtHand(draft);
  const t = openUi(look);
  ui = t;
  t.mount(screen(at.app));
  return { t, at };
}

/** Her rights ended with February. */
const CLOSED = patientOf({
  rights: { periods: [{ from: date("2024-03-01"), to: date("2025-02-28") }], covers: [], readOn: TODAY },
});
/** Rights closed and a prescriber who is a pharmacist would be rejected; an ALD of which nothing is said is only told. */
const WRONG = draftOf({
  patient: { ...CLOSED, aldDeclared: true },
  prescription: { needed: true, prescriber: { ...DR_BERNARD, speciality: "50" }, date: date("2025-03-10") },
  insurance: { nature: "10", eventDate: undefined, ald: "unanswered", exemption: null },
  step: { kind: "checks" },
});

describe("what would be rejected", () => {
  it("stands above the key that signs, which still signs", () => {
    const { t, at } = show(hubScreen, draftOf({ patient: CLOSED }));
    t.screenshot("visit-hub-risk");
    expect(t.text()).toContain("1 risque de rejet");
    t.tap("risks");
    t.tap("Signer 8,83 €");
    expect(at.calls).toEqual(["go checks", "signVisit"]);
  });

  it("is on the recap too", () => {
    const { t, at } = show(recapScreen, draftOf({ patient: CLOSED }));
    expect(t.text()).toContain("1 risque de rejet");
    t.tap("risks");
    expect(at.calls).toEqual(["go checks"]);
  });

  it("takes no room in a visit that has none", () => {
    const { t } = show(hubScreen, draftOf());
    expect(t.has("risks")).toBe(false);
  });

  it.each(["jour", "nuit"] as const)("is listed with what to do, the gravest first, by %s", (theme) => {
    const { t } = show(checksScreen, WRONG, { theme });
    t.screenshot(`visit-checks-${theme}`);
    const said = t.text();
    expect(said).toContain("Droits fermés le 12/03/2025");
    expect(said.indexOf("Serait rejeté")).toBeLessThan(said.indexOf("À savoir"));
  });

  it("keeps its words at 150 percent", () => {
    const { t } = show(checksScreen, WRONG, { scale: 150 });
    t.screenshot("visit-checks-150");
  });

  it("each leads where it is mended: the sheet of the patient, the section, the line", () => {
    const { t, at } = show(checksScreen, WRONG);
    t.tap("mend-I1002");
    t.tap("mend-R1110");
    expect(at.calls).toEqual(["openVisitPatient", "go prescription"]);
  });

  it("an excess opens the sheet of its line; nothing is left once all is mended", () => {
    const dear = draftOf({
      passages: [passageOf([{ id: "PONCTION_VEINEUSE", edit: { total: 2_000 as never } }])],
      step: { kind: "checks" },
    });
    const { t, at } = show(checksScreen, dear);
    t.tap("mend-I1103");
    expect(t.text()).toContain("Total tapé par vous");
    t.tap("why-close");
    at.app.visit.editAct(0, 0, {});
    expect(t.text()).toContain("Aucun risque connu");
    t.tap("Revenir à la visite");
    expect(at.calls.at(-1)).toBe("go hub");
  });
});

/** A Sunday with two acts, one of them left out by hand, for a child of six. */
const SUNDAY = draftOf({
  patient: patientOf({ birth: { raw: "20190520", calendar: date("2019-05-20") } }),
  passages: [
    passageOf([{ id: "PONCTION_VEINEUSE" }, { id: "PANS_SIMPLE" }], { date: date("2025-03-09"), decline: ["IFD"] }),
  ],
  step: { kind: "assistant" },
});

describe("the rating assistant", () => {
  it("is opened from the acts, once there are some", () => {
    const { t, at } = show(actsScreen, draftOf({ step: { kind: "acts", passage: 0 } }));
    t.reveal("verify");
    t.tap("verify");
    expect(at.calls).toEqual(["go assistant"]);
    at.app.visit.removeAct(0, 0);
    expect(t.has("verify")).toBe(false);
  });

  it.each(["jour", "nuit"] as const)("tells what was forgotten and what it brings, by %s", (theme) => {
    const { t } = show(assistantScreen, SUNDAY, { theme });
    t.screenshot(`visit-assistant-${theme}`);
    expect(t.text()).toContain("+ 2,75 €");
  });

  it("keeps its words at 150 percent", () => {
    const { t } = show(assistantScreen, SUNDAY, { scale: 150 });
    t.screenshot("visit-assistant-150");
  });

  it("adds what was forgotten in one touch, and the total follows", () => {
    const { t, at } = show(assistantScreen, SUNDAY);
    t.tap("apply-p0-IFD-back");
    expect(at.calls).toEqual(["applyAdvice restore"]);
    expect(t.has("apply-p0-IFD-back")).toBe(false);
  });

  it("says which passage it speaks of when there are several, and unfolds what may not be added", () => {
    const two = [SUNDAY.passages[0], passageOf([{ id: "IM" }])] as const;
    const { t } = show(assistantScreen, { ...SUNDAY, passages: [...two] });
    expect(t.text()).toContain("Passage 1 : Reprenez IFD");
    t.reveal("refused");
    t.tap("refused");
    t.scroll(300);
    t.screenshot("visit-assistant-refused");
    expect(t.text()).toContain("Réservée à un seul acte AMI");
  });

  it("shows two ways side by side, and takes the one that is chosen", () => {
    const { t, at } = show(assistantScreen, SUNDAY);
    t.reveal("way-p0-coordination-0-choose");
    t.screenshot("visit-assistant-choice");
    t.tap("way-p0-coordination-0-choose");
    expect(at.calls).toEqual(["applyAdvice add"]);
  });
});
