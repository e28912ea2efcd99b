import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { date } from "../../firmware/lib/dates.js";
import { fr } from "../../firmware/ui/i18n/fr.js";
import {
  box,
  button,
  digitPad,
  followDialog,
  icon,
  namedSteps,
  note,
  numericEntry,
  openDatePicker,
  openSheet,
  progressBar,
  type ScreenSpec,
  type ThemeName,
  text,
  toast,
} from "../../firmware/ui/kit/index.js";
import { pin, plainScreen, search } from "../support/pad-screens.js";
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
const nothing = (): void => undefined;
const THEMES: readonly ThemeName[] = ["jour", "soleil", "nuit"];

/** Mock 12. */
const signing: ScreenSpec = {
  name: "signing",
  head: { title: "Signature", subtitle: "ROUSSEAU Camille, 8,83\u00A0€" },
  route: { count: 6, current: 5 },
  foot: { primary: { kind: "outlined", label: "Arrêter, garder le brouillon", onTap: nothing } },
  body: "free",
  build(body) {
    progressBar(body, 0.634, 448, { x: 16, y: 189 });
    namedSteps(
      body,
      [
        { label: "Cartes reconnues", state: "done", detail: "0,8\u00A0s" },
        { label: "Signée par la CPS", state: "done", detail: "1,4\u00A0s" },
        { label: "Signature par la Vitale…", state: "running" },
        { label: "Enregistrement", state: "todo" },
      ],
      { x: 20, y: 221, w: 440 },
    );
    note(
      body,
      { tone: "calm", icon: "hand-palm", title: "Laissez les deux cartes en place, encore 3 secondes environ." },
      { x: 16, y: 457, w: 448 },
    );
  },
};

/** Mock 08. */
const whySheet: ScreenSpec = plainScreen((body) => {
  button(body, {
    label: "Pourquoi",
    onTap: () => {
      openSheet({
        name: "why",
        foot: (sheet) => [
          { label: fr.common.remove, icon: "trash", onTap: sheet.close },
          { label: fr.common.close, kind: "primary", onTap: sheet.close },
        ],
        build: (content) => {
          const question = box(content, { w: "full", flow: "row", gap: 12 });
          icon(question, "fill:circle-half", { size: 44, color: "warn" });
          text(question, "Pourquoi 50\u202F%\u202F?", { role: "title", weight: "bold", grow: 1 });
          text(content, "AMI\u00A01, injection intramusculaire", { role: "label", color: "ink2", w: "full" });
          text(content, "C’est le deuxième acte de la séance\u00A0: il compte pour la moitié.", { w: "full" });
        },
      });
    },
  });
});

const PULLED_OUT = {
  title: "Carte Vitale retirée",
  text: "La signature s’est arrêtée. Rien n’est perdu, le brouillon est gardé.",
  note: {
    tone: "calm",
    icon: "arrow-u-up-left",
    title: "Remettez la Vitale de Camille",
    text: "La signature reprend seule.",
  },
  actions: [{ label: "Finir plus tard", onTap: nothing }],
} as const;

describe.each(THEMES)("pads and overlays by %s", (theme) => {
  it("PIN after a wrong try", () => {
    const t = open({ theme, status: { vitale: () => "empty" } });
    t.mount(pin(() => ({ kind: "left", count: 2, afterWrong: true })));
    t.tap("key-1");
    t.tap("key-2");
    t.screenshot(`kit-pin-${theme}`);
  });

  it("last try, and blocked", () => {
    const t = open({ theme });
    t.mount(pin(() => ({ kind: "left", count: 1, afterWrong: false })));
    t.screenshot(`kit-pin-last-${theme}`);
    t.mount(pin(() => ({ kind: "blocked" })));
    expect(t.has("key-1")).toBe(false);
    t.screenshot(`kit-pin-blocked-${theme}`);
  });

  it("keyboard", () => {
    const t = open({ theme });
    const query = signal("");
    t.mount(search(query));
    t.type("pansment");
    expect(query.value).toBe("pansment");
    t.screenshot(`kit-keyboard-${theme}`);
  });

  it("work under way", () => {
    const t = open({ theme, status: { vitale: () => "reading" } });
    t.mount(signing);
    t.screenshot(`kit-signing-${theme}`);
  });

  it("sheet", () => {
    const t = open({ theme });
    t.mount(whySheet);
    t.tap("Pourquoi");
    t.screenshot(`kit-sheet-${theme}`);
    t.tap("Fermer");
    expect(t.has("why")).toBe(false);
  });

  it("dialog", () => {
    const t = open({ theme, status: { vitale: () => "error" } });
    t.mount(plainScreen(() => followDialog("pulled-out", () => PULLED_OUT)));
    t.screenshot(`kit-dialog-${theme}`);
  });

  it("date", () => {
    const t = open({ theme });
    t.mount(
      plainScreen((body) => {
        button(body, {
          label: "Date",
          onTap: () => {
            openDatePicker({
              title: "Date des soins",
              value: date("2025-03-12"),
              today: date("2025-03-12"),
              latest: date("2025-03-12"),
              lastVisit: date("2025-03-10"),
              onChoose: nothing,
            });
          },
        });
      }),
    );
    t.tap("Date");
    t.screenshot(`kit-date-${theme}`);
  });

  it("toast", () => {
    const t = open({ theme });
    t.mount(plainScreen());
    toast({ text: "Acte retiré", action: { label: fr.common.restore, onTap: nothing } });
    t.screenshot(`kit-toast-${theme}`);
    t.advance(8_000);
    expect(t.has("Acte retiré")).toBe(false);
  });

  it("amount", () => {
    const t = open({ theme });
    const entry = numericEntry(530, { decimals: 2, negative: true });
    t.mount({
      ...plainScreen((body) => {
        text(body, entry.text, { role: "figure", weight: "bold", x: 16, y: 40, w: 448, align: "right", name: "entry" });
        digitPad(body, { left: "comma", minus: true, onKey: entry.key }, { x: 16, y: 150 });
      }),
      body: "free",
    });
    for (const key of ["key-3", "key-comma", "key-0"]) t.tap(key);
    expect(entry.text()).toBe("3,0");
    t.screenshot(`kit-amount-${theme}`);
  });
});
