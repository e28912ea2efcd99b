import { afterEach, describe, expect, it } from "vitest";
import { cents } from "../../firmware/lib/money.js";
import {
  actLine,
  box,
  button,
  checkBox,
  counterPill,
  emptyState,
  progressBar,
  rowCard,
  rows,
  type ScreenSpec,
  sectionTitle,
  shareBlock,
  slotGlyph,
  squareButton,
  stepper,
  switchGlyph,
  type ThemeName,
  text,
} from "../../firmware/ui/kit/index.js";
import { openUi, type TestUi } from "../support/ui.js";

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});
const open = (...args: Parameters<typeof openUi>): TestUi => {
  ui = openUi(...args);
  return ui;
};

const THEMES: readonly ThemeName[] = ["jour", "soleil", "nuit"];

/** The parts and states of mock 22. */
const partsAndStates: ScreenSpec = {
  name: "parts",
  body: "free",
  bodyTop: 0,
  build(body) {
    const column = box(body, { x: 16, y: 48, w: 448, flow: "column", gap: 8 });
    sectionTitle(column, "Logement des cartes");
    const slots = box(column, { w: "full", flow: "row", gap: 6 });
    for (const face of ["empty", "reading", "ok", "error", "mute"] as const) slotGlyph(slots, "CPS", () => face);
    sectionTitle(column, "Boutons : normal, attente, inactif");
    const buttons = box(column, { w: "full", flow: "row", gap: 8 });
    const look = { grow: 1, h: 64, role: "label" } as const;
    button(buttons, { label: "Valider", kind: "primary", onTap: () => undefined }, look);
    button(buttons, { label: "Valider", kind: "primary", waiting: () => true, onTap: () => undefined }, look);
    button(buttons, { label: "Valider", kind: "primary", inactive: "Rien n’est choisi", onTap: () => undefined }, look);
    button(buttons, { label: "Effacer", kind: "danger", onTap: () => undefined }, look);
    sectionTitle(column, "Interrupteur, case, compteurs");
    const glyphs = box(column, { w: "full", flow: "row", gap: 5 });
    switchGlyph(glyphs, true);
    switchGlyph(glyphs, false);
    checkBox(glyphs, true);
    checkBox(glyphs, false);
    box(glyphs, { grow: 1, h: 1 });
    counterPill(glyphs, "signed", 3);
    counterPill(glyphs, "to-sign", 2);
    counterPill(glyphs, "refused", 1);
    sectionTitle(column, "Réglage pas à pas");
    const card = rowCard(column);
    stepper(card, {
      name: "sleep",
      label: "Veille",
      bounds: "1 à 15 min",
      value: 2,
      low: 1,
      high: 15,
      format: (value) => `${value}\u00A0min`,
      onChange: () => undefined,
    });
    sectionTitle(column, "Rien à montrer");
    emptyState(column, { icon: "receipt", title: "Aucune facture aujourd’hui", text: "La première apparaîtra ici." });
    sectionTitle(column, "Progression connue, puis inconnue");
    progressBar(column, 0.585, 448);
    progressBar(column, undefined, 448);
  },
};

const acts: ScreenSpec = {
  name: "acts",
  head: {
    title: "Actes",
    subtitle: "DELAUNAY Marcel, 77 ans, ALD",
    action: { label: "Annuler", onTap: () => undefined },
  },
  route: { count: 6, current: 2 },
  foot: {
    back: { onTap: () => undefined },
    primary: { label: "Valider", icon: "arrow-right", iconAfter: true, onTap: () => undefined },
  },
  body: "free",
  build(body) {
    const card = rowCard(body, { x: 16, y: 0, w: 448 });
    rows(
      card,
      [
        {
          code: "AMI\u00A04",
          rate: 100,
          amount: "12,60\u00A0€",
          label: "Pansement d’escarre profonde",
          reason: "Acte le plus fort : taux plein",
        },
        {
          code: "AMI\u00A01",
          rate: 50,
          amount: "1,58\u00A0€",
          label: "Injection intramusculaire",
          reason: "2e acte : moitié (art. 11 B)",
        },
        {
          code: "AMI\u00A01",
          rate: 0,
          amount: "0,00\u00A0€",
          unpaid: true,
          label: "Injection sous-cutanée",
          reason: "3e acte : non payé (art. 11 B)",
        },
        { code: "MCI", amount: "5,00\u00A0€", label: "Coordination infirmière", reason: "Pansement lourd à domicile" },
        { code: "IFD", amount: "2,75\u00A0€", label: "Déplacement à domicile", reason: "Une fois par passage" },
      ] as const,
      (into, act) => actLine(into, { ...act, onTap: () => undefined }),
    );
    const under = box(body, { x: 16, y: 461, w: 448, h: 80, flow: "row", gap: 12 });
    button(under, { label: "Ajouter", icon: "plus", onTap: () => undefined }, { w: 236, h: 68 });
    const total = box(under, { grow: 1, flow: "column", cross: "end" });
    text(total, "Total, 5 lignes", { role: "caption", color: "ink2" });
    text(total, "21,93\u00A0€", { role: "figure", weight: "bold" });
  },
};

const recap: ScreenSpec = {
  name: "recap",
  head: { title: "Récapitulatif", subtitle: "ROUSSEAU Camille, 12/03/2025" },
  route: { count: 6, current: 4 },
  foot: {
    line: true,
    back: { onTap: () => undefined },
    middle: { name: "trash", icon: "trash", onTap: () => undefined },
    primary: { label: "Valider et signer", onTap: () => undefined },
  },
  build(body) {
    const card = box(body, { w: "full" });
    shareBlock(card, { amo: cents(530), amc: cents(353), patient: cents(0) }, 408);
    shareBlock(box(body, { w: "full" }), { amo: cents(300), amc: cents(599), patient: cents(-16) }, 408);
    shareBlock(box(body, { w: "full" }), { amo: cents(530), amc: cents(0), patient: cents(353) }, 408);
    squareButton(body, { icon: "magnifying-glass", name: "find", onTap: () => undefined });
  },
};

describe.each(THEMES)("the kit by %s", (theme) => {
  it("parts and states", () => {
    const t = open({ theme });
    t.mount(partsAndStates);
    t.screenshot(`kit-parts-${theme}`);
    expect(t.text()).toContain("Aucune facture aujourd’hui");
  });

  it("acts", () => {
    const t = open({ theme });
    t.mount(acts);
    t.screenshot(`kit-acts-${theme}`);
  });

  it("shares", () => {
    const t = open({ theme });
    t.mount(recap);
    t.screenshot(`kit-recap-${theme}`);
  });
});
