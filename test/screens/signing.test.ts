import { afterEach, describe, expect, it } from "vitest";
import type { SignState, SignWait } from "../../firmware/flows/sign/types.js";
import { signingScreen } from "../../firmware/ui/screens/signing/signing-screen.js";
import { type SigningAtHand, signingAtHand, signingState } from "../support/signing.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import { draftOf, patientOf } from "../support/visit.js";

const CLAIRE = "Claire MOREL";
const CAMILLE = "Camille ROUSSEAU";
const LONG = patientOf({ lastName: "DE LA ROCHEFOUCAULD-MONTBEL", firstName: "Marie-Antoinette" });

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(state: SignState, look: UiOptions = {}): { t: TestUi; at: SigningAtHand } {
  const at = signingAtHand(state);
  const t = openUi(look);
  ui = t;
  t.mount(signingScreen(at.app));
  return { t, at };
}

describe("signature", () => {
  it.each(["jour", "soleil", "nuit"] as const)("names each step and asks to leave the cards, by %s", (theme) => {
    const { t } = show(signingState("sign-vitale"), { theme });
    t.screenshot(`signing-${theme}`);
    expect(t.text()).toContain("Laissez les deux cartes en place.");
    expect(t.text()).toContain("ROUSSEAU Camille, 8,83 €");
  });

  it("keeps its words at 150 percent", () => {
    const { t } = show(signingState("sign-cps", { draft: draftOf({ patient: LONG }) }), { scale: 150 });
    t.screenshot("signing-150", { allowDots: ["Marie"] });
  });

  it("shows the CPS alone where no Vitale signs", () => {
    const { t } = show(signingState("sign-cps", { names: ["check-cards", "sign-cps", "store"] }));
    t.screenshot("signing-cps-alone");
    expect(t.has("face-vitale")).toBe(false);
    expect(t.text()).toContain("Laissez la CPS en place.");
  });

  it("asks before it stops, and says that the draft is kept", () => {
    const { t, at } = show(signingState("sign-cps"));
    t.tap("Arrêter, garder le brouillon");
    expect(at.calls).toEqual(["askCancel"]);
    at.state.value = signingState("sign-cps", { cancelAsked: true });
    t.screenshot("signing-stop");
    expect(t.text()).toContain("Le brouillon est gardé");
    t.tap("stop-no");
    t.tap("stop-yes");
    expect(at.calls).toEqual(["askCancel", "cancel no", "cancel yes"]);
  });

  it("does not stop while the invoice is being stored, and says why", () => {
    const { t, at } = show(signingState("store"));
    t.tap("sign-cancel");
    expect(at.calls).toEqual([]);
    expect(t.text()).toContain("elle ne s’arrête plus");
  });

  it("changes one dialog as the cards come and go, and closes it when the right one is back", () => {
    const { t, at } = show(signingState("sign-vitale"));
    at.state.value = signingState("sign-vitale", { waiting: { kind: "vitale-out", holder: CAMILLE } });
    t.screenshot("signing-vitale-out");
    expect(t.text()).toContain("Remettez la Vitale de Camille ROUSSEAU");
    at.state.value = signingState("sign-vitale", {
      waiting: { kind: "other-vitale", holder: CAMILLE, found: "Julien PETIT" },
    });
    t.screenshot("signing-other-vitale");
    expect(t.text()).toContain("C’est la carte de Julien PETIT.");
    expect(t.text()).toContain("Mettez la Vitale de Camille ROUSSEAU");
    at.state.value = signingState("sign-vitale");
    expect(t.has("signing-dialog")).toBe(false);
  });

  it.each<[string, SignWait, string]>([
    ["cps-out", { kind: "cps-out", holder: CLAIRE }, "Carte CPS retirée"],
    ["cps-locked", { kind: "cps-locked", holder: CLAIRE }, "Carte CPS verrouillée"],
    [
      "card-mute",
      { kind: "card-error", card: "vitale", error: { kind: "io", code: "F001", io: { kind: "mute" } } },
      "Carte muette",
    ],
  ])("says what is kept and what to do: %s", (name, waiting, title) => {
    const { t, at } = show(signingState("sign-cps", { waiting }));
    t.screenshot(`signing-${name}`);
    expect(t.text()).toContain(title);
    t.tap("Finir plus tard");
    expect(at.calls).toEqual(["askCancel", "cancel yes"]);
  });

  it("leads to the code of a CPS that forgot it", () => {
    const { t, at } = show(signingState("sign-cps", { waiting: { kind: "cps-locked", holder: CLAIRE } }));
    t.tap("Taper le code");
    expect(at.calls).toEqual(["lock"]);
  });

  it("keeps the longest names in the dialog whole, at 150 percent too", () => {
    const holder = "Marie-Antoinette DE LA ROCHEFOUCAULD-MONTBEL";
    const { t } = show(
      signingState("sign-vitale", { waiting: { kind: "other-vitale", holder, found: "Jean-Baptiste VAN DEN BERGHE" } }),
      { scale: 150 },
    );
    t.screenshot("signing-other-vitale-150", { allowDots: ["Camill"] });
  });

  it.each(["disk-full", "io"] as const)("a write that failed numbers nothing and keeps the draft: %s", (kind) => {
    const { t, at } = show(signingState("store"));
    const error = kind === "io" ? ({ kind, detail: "" } as const) : ({ kind } as const);
    at.state.value = { kind: "failed", draft: draftOf(), error };
    t.screenshot(`signing-failed-${kind}`);
    expect(t.text()).toContain("La facture n’a pas reçu de numéro. Le brouillon est gardé.");
    t.tap("Réessayer");
    t.tap("Revenir à la visite");
    expect(at.calls).toEqual(["retry", "clear"]);
  });
});
