import { afterEach, describe, expect, it } from "vitest";
import type { CardError } from "../../firmware/cards/contract.js";
import { date } from "../../firmware/lib/dates.js";
import type { StatusModel } from "../../firmware/ui/kit/index.js";
import { cardRefusedScreen } from "../../firmware/ui/screens/session/card-refused-screen.js";
import { cpsBlockedScreen } from "../../firmware/ui/screens/session/cps-blocked-screen.js";
import { ficheScreen } from "../../firmware/ui/screens/session/fiche-screen.js";
import { situationScreen } from "../../firmware/ui/screens/session/situation-screen.js";
import { CABINET, fakeSession, NURSE } from "../support/session-fake.js";
import { openUi, type TestUi } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const open = (options: Parameters<typeof openUi>[0] = {}): TestUi => {
  ui = openUi({ status: { cps: () => "error", vitale: () => "empty" }, ...options });
  return ui;
};

const CPS_IN: Partial<StatusModel> = { cps: () => "ok", vitale: () => "empty" };

const REFUSALS: readonly (readonly [string, CardError, string])[] = [
  ["unknown", { kind: "unknown-card", code: "F004", atr: "3B00" }, "Carte inconnue"],
  ["mute", { kind: "io", code: "F004", io: { kind: "mute" } }, "Carte muette"],
  ["busy", { kind: "io", code: "F004", io: { kind: "busy" } }, "Lecteur occupé"],
  ["reader", { kind: "io", code: "F004", io: { kind: "reader", cause: "gone" } }, "Lecteur en panne"],
  ["vitale", { kind: "wrong-slot", code: "F004", found: "vitale" }, "Vitale dans le mauvais lecteur"],
  ["vitale-1", { kind: "obsolete-card", code: "F004", what: "vitale-1" }, "Vitale d’ancienne génération"],
  ["expired", { kind: "expired", code: "EXPIRED", on: date("2024-12-31") }, "CPS expirée"],
  ["updating", { kind: "being-updated", code: "F004" }, "Carte en cours de mise à jour"],
  ["malformed", { kind: "malformed", code: "F004", what: "D1" }, "Carte illisible"],
];

describe("a card that cannot be used", () => {
  it.each(REFUSALS)("%s says what happened and what to do", (name, error, title) => {
    const t = open();
    t.mount(cardRefusedScreen(fakeSession({ kind: "refused", error })));
    expect(t.text()).toContain(title);
    expect(t.text()).toContain("Retirez la carte");
    t.screenshot(`session-card-refused-${name}-jour`);
  });

  it.each(["soleil", "nuit"] as const)("reads by %s", (theme) => {
    const t = open({ theme });
    t.mount(cardRefusedScreen(fakeSession({ kind: "refused", error: { kind: "being-updated", code: "F004" } })));
    t.screenshot(`session-card-refused-updating-${theme}`);
  });

  it("fits in the largest text", () => {
    const t = open({ scale: 150 });
    t.mount(
      cardRefusedScreen(fakeSession({ kind: "refused", error: { kind: "unknown-card", code: "F004", atr: "" } })),
    );
    t.screenshot("session-card-refused-unknown-150");
  });

  it("keeps its words while it leaves", () => {
    const t = open();
    const fake = fakeSession({ kind: "refused", error: { kind: "being-updated", code: "F004" } });
    t.mount(cardRefusedScreen(fake));
    fake.state.value = { kind: "locked" };
    expect(t.text()).toContain("Carte en cours de mise à jour");
  });
});

describe("a blocked CPS", () => {
  it("says whose it is and how it is unblocked", () => {
    const t = open();
    const identity = {
      serial: "1",
      validFrom: date("2024-01-01"),
      validTo: date("2027-01-01"),
      test: true,
      civility: "Mme",
      lastName: "MOREL",
      firstName: "Sophie",
      nationalId: "10003456789",
      triesLeft: 0,
      maxTries: 3,
    };
    t.mount(cpsBlockedScreen(fakeSession({ kind: "blocked", identity })));
    expect(t.text()).toContain("CPS de MOREL Sophie");
    t.screenshot("session-cps-blocked-jour");
  });

  it("does without a name that could not be read", () => {
    const t = open();
    t.mount(cpsBlockedScreen(fakeSession({ kind: "blocked", identity: undefined })));
    expect(t.text()).toContain("Carte CPS bloquée");
  });
});

describe("the fiche PS", () => {
  it.each(["jour", "nuit", "soleil"] as const)("shows what the card says, by %s", (theme) => {
    const t = open({ theme, status: CPS_IN });
    const fake = fakeSession({ kind: "fiche", professional: { ...NURSE, situations: [CABINET] } });
    t.mount(ficheScreen(fake));
    expect(t.text()).toContain("10003456789");
    t.screenshot(`fiche-${theme}`);
    t.tap("Valider");
    expect(fake.calls).toEqual(["accept"]);
  });

  it("reads to its end, several situations and large text", () => {
    const t = open({ scale: 150, status: CPS_IN });
    t.mount(ficheScreen(fakeSession({ kind: "fiche", professional: NURSE })));
    t.assertNoClippedText();
    t.reveal("Ne signe pas de facture");
    t.screenshot("fiche-end-150");
  });
});

describe("several situations", () => {
  it("one touch chooses", () => {
    const t = open({ status: CPS_IN });
    const fake = fakeSession({ kind: "situation", professional: NURSE });
    t.mount(situationScreen(fake));
    t.screenshot("situation-jour");
    t.tap("situation-2");
    expect(fake.calls).toEqual(["situation 2"]);
  });

  it("at the largest text the names wrap", () => {
    const t = open({ scale: 150, status: CPS_IN });
    t.mount(situationScreen(fakeSession({ kind: "situation", professional: NURSE })));
    t.screenshot("situation-150");
  });
});
