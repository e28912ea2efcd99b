import { afterEach, describe, expect, it } from "vitest";
import type { ReaderModeState } from "../../firmware/flows/reader-mode/types.js";
import { readerPinScreen } from "../../firmware/ui/screens/reader/reader-pin-screen.js";
import { readerScreen } from "../../firmware/ui/screens/reader/reader-screen.js";
import { ASKED, ON, readerModeAtHand } from "../support/reader-mode.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(state: ReaderModeState, look: UiOptions = {}) {
  const at = readerModeAtHand(state);
  const t = openUi(look);
  ui = t;
  const app = { readerMode: at.flow, back: () => void at.calls.push("back") };
  t.mount(state.kind === "on" && state.pin !== undefined ? readerPinScreen(app) : readerScreen(app));
  return { t, at };
}

describe("mode PC/SC", () => {
  it.each(["jour", "soleil", "nuit"] as const)("says that the PC has the cards, by %s", (theme) => {
    const { t, at } = show(ON, { theme });
    t.screenshot(`reader-${theme}`);
    at.state.value = { ...ON, uses: { cps: "no-card", vitale: "working", application: "working" } };
    expect(t.text()).toContain("Pas de carte");
    expect(t.text()).toContain("Échange");
    at.state.value = { ...ON, asleep: true };
    expect(t.text()).toContain("Le poste est en veille");
  });

  it("lets her leave", () => {
    const { t, at } = show(ON);
    t.tap("leave");
    expect(at.calls).toEqual(["back"]);
  });

  it("reads at 150 percent", () => {
    const { t } = show({ ...ON, uses: { cps: "refused", vitale: "no-card", application: "powered" } }, { scale: 150 });
    t.screenshot("reader-150");
  });

  it("asks whether a PC may load and collect, with the digits that it shows too", () => {
    const { t, at } = show({ ...ON, pairing: { pcName: "Cabinet Morel, accueil", code: "402918" } });
    t.screenshot("reader-pairing");
    expect(t.text()).toMatch(/Code 402.918/);
    t.tap("pairing-yes");
    t.tap("pairing-no");
    expect(at.calls).toEqual(["pairing allowed", "pairing refused"]);
  });
});

describe("a code that the PC asks for", () => {
  it.each(["jour", "soleil", "nuit"] as const)("is typed on the terminal, by %s", (theme) => {
    const { t } = show({ ...ON, pin: ASKED }, { theme });
    t.screenshot(`reader-pin-${theme}`);
    expect(t.text()).toContain("Le code reste dans ce terminal.");
    expect(t.text()).toMatch(/encore 42.s/);
  });

  it("goes digit by digit, is refused, and needs its length before it goes", () => {
    const { t, at } = show({ ...ON, pin: ASKED });
    t.tap("key-7");
    t.tap("key-erase");
    t.tap("key-clear");
    t.tap("primary");
    expect(t.text()).toContain("Tapez au moins 4");
    at.state.value = { ...ON, pin: { ...ASKED, triesLeft: 0 } };
    expect(t.text()).toContain("Carte bloquée");
    at.state.value = { ...ON, pin: { ...ASKED, digits: 4 } };
    t.tap("primary");
    t.tap("refuse");
    expect(at.calls).toEqual(["digit 7", "erase", "clear", "submit", "refuse"]);
  });

  it("may be a new one, longer, typed again because it differed", () => {
    const pin = { ...ASKED, operation: "modify", entry: "new", digits: 5, maxDigits: 8, mismatch: true } as const;
    const { t } = show({ ...ON, pin: { ...pin, triesLeft: undefined } });
    t.screenshot("reader-pin-new");
    expect(t.text()).toContain("Nouveau code");
  });
});
