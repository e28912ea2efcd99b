import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { date } from "../../firmware/lib/dates.js";
import { fr } from "../../firmware/ui/i18n/fr.js";
import {
  box,
  button,
  chips,
  digitPad,
  followDialog,
  icon,
  keyboard,
  namedSteps,
  note,
  numericEntry,
  openDatePicker,
  openSheet,
  type PinInput,
  type PinTries,
  pinPad,
  progressBar,
  type ScreenSpec,
  searchField,
  type ThemeName,
  text,
  textButton,
  toast,
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
const nothing = (): void => undefined;
const THEMES: readonly ThemeName[] = ["jour", "soleil", "nuit"];

interface TypedPin extends PinInput {
  readonly code: () => string;
}
/** Stands for the flow that owns the code. */
function typedPin(): TypedPin {
  const code = signal("");
  return {
    code: () => code.value,
    count: () => code.value.length,
    type: (digit) => {
      if (code.value.length < 4) code.value += String(digit);
    },
    erase: () => {
      code.value = code.value.slice(0, -1);
    },
    clear: () => {
      code.value = "";
    },
  };
}

function pin(tries: () => PinTries, entry: PinInput = typedPin()): ScreenSpec {
  return {
    name: "pin",
    body: "free",
    bodyTop: 44,
    foot: {
      back: { onTap: nothing },
      primary: {
        label: fr.common.validate,
        inactive: () => (entry.count() === 4 ? undefined : fr.kit.pinNeedsFour),
        onTap: nothing,
      },
    },
    build(body) {
      text(body, fr.kit.pinTitle, { role: "title", weight: "bold", x: 16, y: 20, w: 448, align: "center" });
      text(body, "CPS de Claire MOREL, infirmière", {
        role: "label",
        color: "ink2",
        x: 16,
        y: 60,
        w: 448,
        align: "center",
      });
      pinPad(body, { entry, tries, top: 104 });
    },
  };
}

/** Mock 06. */
function search(query: { value: string }): ScreenSpec {
  return {
    name: "search",
    body: "free",
    bodyTop: 44,
    build(body) {
      const top = box(body, { x: 16, y: 8, w: 456, flow: "row", gap: 4 });
      searchField(
        top,
        {
          name: "query",
          value: () => query.value,
          focused: true,
          onTap: nothing,
          onClear: () => {
            query.value = "";
          },
        },
        { w: 356 },
      );
      textButton(top, { label: fr.common.close, onTap: nothing }, { pad: [0, 6] });
      const filters = [
        { key: "all", label: "Tous", count: 24 },
        { key: "favourites", label: "Favoris", icon: "star", count: 6 },
        { key: "recent", label: "Récents", icon: "clock-clockwise" },
      ] as const;
      chips(body, filters, "all", nothing, { x: 0, y: 84 });
      keyboard(
        body,
        {
          onText: (typed) => {
            query.value += typed;
          },
          onErase: () => {
            query.value = query.value.slice(0, -1);
          },
          onOk: nothing,
          okEnabled: () => query.value !== "",
        },
        474,
      );
    },
  };
}

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

const plainScreen = (build: ScreenSpec["build"] = nothing): ScreenSpec => ({
  name: "plain",
  head: { title: "Actes", subtitle: "DELAUNAY Marcel, 77\u00A0ans, ALD", action: { label: "Annuler", onTap: nothing } },
  route: { count: 6, current: 2 },
  foot: { back: { onTap: nothing }, primary: { label: "Valider", onTap: nothing } },
  build,
});

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

describe("PIN pad", () => {
  const first = (): PinTries => ({ kind: "left", count: 3, afterWrong: false });

  it("hands the digits on and never shows one", () => {
    const t = open();
    const entry = typedPin();
    t.mount(pin(first, entry));
    t.tap("primary");
    expect(t.text()).toContain(fr.kit.pinNeedsFour);
    const before = t.text();
    for (const digit of "7305") t.tap(`key-${digit}`);
    expect(entry.code()).toBe("7305");
    expect(t.text()).toBe(before);
  });

  it("erases one, or all, or all by a long press", () => {
    const t = open();
    const entry = typedPin();
    t.mount(pin(first, entry));
    for (const key of ["key-9", "key-9", "key-clear", "key-1", "key-2", "key-9", "key-erase", "key-3"]) t.tap(key);
    expect(entry.code()).toBe("123");
    t.hold("key-erase", 700);
    expect(entry.code()).toBe("");
  });
});

describe("keyboard", () => {
  it("writes accents, capitals, digits and signs", () => {
    const t = open();
    const query = signal("");
    t.mount(search(query));
    const wanted = "Éà çœùn’ 12,5 Ï";
    t.type(wanted);
    expect(query.value).toBe(wanted);
  });

  it("OK is inactive when there is nothing to find, and ⌫ takes the last letter", () => {
    const t = open();
    const query = signal("ab");
    t.mount(search(query));
    t.tap("key-erase");
    expect(query.value).toBe("a");
    t.tap("query-clear");
    expect(query.value).toBe("");
  });

  it("the nearest key wins: a touch in the gap still writes", () => {
    const t = open();
    const query = signal("");
    t.mount(search(query));
    t.tapAt(2, 540);
    t.tapAt(478, 610);
    expect(query.value).toBe("am");
  });

  it("opens the accents of a held letter above it", () => {
    const t = open();
    const query = signal("cot");
    t.mount(search(query));
    t.press(124, 558);
    t.advance(100);
    t.advance(700);
    t.screenshot("kit-keyboard-accents");
    t.release();
  });

  it("shows the letter above the finger, and the one under it when it leaves counts", () => {
    const t = open();
    const query = signal("");
    t.mount(search(query));
    t.drag([30, 550], [124, 550]);
    expect(query.value).toBe("e");
  });
});

describe("date picker", () => {
  it("goes through months, refuses the future in words, and gives the day", () => {
    const t = open();
    const chosen: string[] = [];
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
              onChoose: (day) => chosen.push(day),
            });
          },
        });
      }),
    );
    t.tap("Date");
    t.tap("day-13/03/2025");
    expect(t.text()).toContain(fr.kit.dateTooLate);
    t.tap("month-previous");
    expect(t.text()).toContain("février 2025");
    t.tap("day-28/02/2025");
    expect(t.text()).toContain("vendredi 28 février 2025");
    t.tap("date-validate");
    expect(chosen).toEqual(["2025-02-28"]);
    expect(t.has("date-picker")).toBe(false);
  });
});
