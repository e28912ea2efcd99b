import { signal } from "@preact/signals-core";
import { afterEach, describe, expect, it } from "vitest";
import { cents } from "../../firmware/lib/money.js";
import {
  chips,
  emptyState,
  groupedRow,
  hubRows,
  listRow,
  note,
  patientCard,
  type RowPlace,
  rowCard,
  rule,
  type ScreenSpec,
  sectionTitle,
  segmented,
  shareBar,
  switchRow,
  type ThemeName,
  text,
  textField,
  virtualList,
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

/** Mock 04. */
function people(onTap: (name: string) => void): ScreenSpec {
  return {
    name: "people",
    head: {
      title: "Pour qui\u202F?",
      subtitle: "Carte Vitale lue, 4 bénéficiaires",
      action: { label: "Annuler", onTap: nothing },
    },
    route: { count: 6, current: 0 },
    foot: {
      back: { onTap: nothing },
      primary: { kind: "outlined", icon: "magnifying-glass", label: "Base patients", onTap: nothing },
    },
    build(body) {
      const list = [
        ["CR", "ROUSSEAU Camille", "Assurée, 39\u00A0ans", "2\u202F85\u202F05\u202F99\u202F999\u202F002\u202F30"],
        ["JP", "PETIT Julien", "Conjoint, 41\u00A0ans", "né le\u00A003/09/1983"],
        ["HP", "PETIT Hugo", "Enfant, 8\u00A0ans", "né le\u00A012/09/2016"],
        ["IP", "PETIT Inès", "Enfant, 3\u00A0ans", "née le\u00A003/02/2022"],
      ] as const;
      for (const [initials, person, detail, identity] of list) {
        patientCard(body, {
          initials,
          person,
          detail,
          identity,
          chosen: initials === "JP",
          rightsClosed: initials === "HP",
          onTap: () => onTap(person),
        });
      }
    },
  };
}

/** Mock 23. */
const hub: ScreenSpec = {
  name: "hub",
  head: { title: "La visite", subtitle: "ROUSSEAU Camille, 39\u00A0ans", action: { label: "Annuler", onTap: nothing } },
  foot: { back: { onTap: nothing }, primary: { label: "Signer 8,83\u00A0€", onTap: nothing } },
  build(body) {
    hubRows(body, [
      {
        over: "Prescription",
        title: "Dr\u00A0BERNARD, 10/03/2025",
        second: "reprise de la dernière visite",
        stop: "done",
        onTap: nothing,
      },
      {
        over: "Actes",
        title: "AMI\u00A01,5 · MAU · IFD",
        second: "prise de sang, à domicile, 09:30",
        stop: "current",
        onTap: nothing,
      },
      {
        over: "Assurance",
        title: "Maladie, sans ALD",
        second: "droits ouverts jusqu’au 31/12/2025",
        stop: "done",
        onTap: nothing,
      },
      {
        over: "Règlement",
        title: "Tiers payant AMO et AMC",
        second: "Mutuelle des Alpilles, 052",
        stop: "done",
        onTap: nothing,
      },
      { over: "Sécurisation", title: "Synchronisée", second: "CPS et Vitale en place", stop: "todo", onTap: nothing },
    ]);
    text(body, "caisse 5,30\u00A0€ · mutuelle 3,53\u00A0€ · assuré 0,00\u00A0€", {
      role: "caption",
      color: "ink2",
      w: "full",
    });
    shareBar(body, { amo: cents(530), amc: cents(353), patient: cents(0) }, 448);
  },
};

/** Rows, switches, fields, notes. */
const settings: ScreenSpec = {
  name: "settings",
  head: { title: "Réglages", subtitle: "Affichage et veille" },
  foot: { back: { onTap: nothing }, primary: { label: "Valider", onTap: nothing } },
  build(body) {
    segmented(
      body,
      [
        ["jour", "Jour"],
        ["soleil", "Soleil"],
        ["nuit", "Nuit"],
      ] as const,
      "soleil",
      nothing,
    );
    const card = rowCard(body);
    switchRow(card, {
      label: "Animations réduites",
      consequence: "Rien ne bouge à l’écran",
      on: true,
      onChange: nothing,
    });
    rule(card);
    switchRow(card, { label: "Buzzer", on: false, inactive: "Silencieux en thème Nuit", onChange: nothing });
    rule(card);
    listRow(card, { icon: "lock-key", title: "Veille", value: "2\u00A0min", onTap: nothing });
    rule(card);
    listRow(card, { icon: "trash", title: "Tout effacer", inactive: "Il reste 2 factures à envoyer" });
    note(body, { tone: "attention", title: "Il reste 1 essai", text: "Au 3e, la carte se bloque." });
    textField(body, {
      name: "nir",
      label: "Numéro de sécurité sociale",
      value: "2 85 05",
      focused: true,
      required: true,
      problem: "La clé ne correspond pas au numéro.",
      onTap: nothing,
    });
  },
};

interface Invoice {
  readonly kind: "day" | "invoice";
  readonly title: string;
  readonly place: RowPlace;
}

describe.each(THEMES)("lists by %s", (theme) => {
  it("people", () => {
    const t = open({ theme });
    const chosen: string[] = [];
    t.mount(people((name) => chosen.push(name)));
    t.screenshot(`kit-people-${theme}`);
    t.tap("PETIT Inès");
    expect(chosen).toEqual(["PETIT Inès"]);
  });

  it("hub", () => {
    const t = open({ theme });
    t.mount(hub);
    t.screenshot(`kit-hub-${theme}`);
  });

  it("settings", () => {
    const t = open({ theme });
    t.mount(settings);
    t.screenshot(`kit-settings-${theme}`);
  });

  it("invoices", () => {
    const t = open({ theme, status: { vitale: () => "empty" } });
    t.mount(invoices(signal(demoInvoices(4))));
    t.screenshot(`kit-invoices-${theme}`);
  });
});

function demoInvoices(perDay: number, days = 3): readonly Invoice[] {
  return Array.from({ length: days }, (_, day) => [
    { kind: "day", title: `Mercredi ${12 - day} mars`, place: "only" } as const,
    ...Array.from({ length: perDay }, (_, n) => {
      const place = n === 0 ? "first" : n === perDay - 1 ? "last" : "middle";
      return { kind: "invoice", title: `DELAUNAY Marcel ${day}.${n}`, place } as const;
    }),
  ]).flat();
}

/** Mock 14. */
function invoices(list: { readonly value: readonly Invoice[] }, onTap: (title: string) => void = nothing): ScreenSpec {
  return {
    name: "invoices",
    head: {
      title: "Factures",
      subtitle: "2 choisies, 35,71\u00A0€",
      action: { icon: "magnifying-glass", onTap: nothing },
    },
    foot: {
      line: true,
      back: { onTap: nothing },
      middle: { name: "trash", icon: "trash", onTap: nothing },
      primary: { label: "Signer 2 factures", onTap: nothing },
    },
    body: "free",
    bodyTop: 116,
    build(body) {
      const all = [
        { key: "all", label: "Toutes", count: 12 },
        { key: "to-sign", label: "À signer", icon: "pen-nib", count: 3 },
        { key: "signed", label: "Signées", icon: "check", count: 7 },
      ] as const;
      chips(body, all, "all", nothing, { x: 0, y: 2 });
      virtualList<Invoice, Invoice["kind"]>(
        body,
        {
          items: () => list.value,
          kindOf: (item) => item.kind,
          kinds: {
            day: { height: 36, build: (row, item) => sectionTitle(row, () => item().title, { x: 16, y: 6, w: 448 }) },
            invoice: {
              height: 94,
              build: (row, item) => {
                listRow(
                  groupedRow(row, 94, () => item().place),
                  {
                    title: () => item().title,
                    bold: true,
                    second: "10:18, attend la Vitale",
                    value: "21,93\u00A0€",
                    pill: { tone: "warn", icon: "fill:circle-half", text: "À finir" },
                    chosen: () => item().title.endsWith("0"),
                    onTap: () => onTap(item().title),
                  },
                  { minH: 90 },
                );
              },
            },
          },
        },
        { x: 0, y: 68, w: 480, h: 520 },
      );
    },
  };
}

describe("a long list", () => {
  it("shows rows far down, and follows touches to the right one", () => {
    const t = open();
    const tapped: string[] = [];
    t.mount(invoices(signal(demoInvoices(20, 10)), (title) => tapped.push(title)));
    t.reveal("DELAUNAY Marcel 2.7");
    t.tap("DELAUNAY Marcel 2.7");
    expect(tapped).toEqual(["DELAUNAY Marcel 2.7"]);
    expect(t.has("DELAUNAY Marcel 0.0")).toBe(false);
  });

  it("follows its items", () => {
    const t = open();
    const list = signal(demoInvoices(20, 10));
    t.mount(invoices(list));
    list.value = [{ kind: "invoice", title: "PETIT Inès", place: "only" }];
    expect(t.text()).toContain("PETIT Inès");
    expect(t.text()).not.toContain("DELAUNAY");
  });
});

describe("larger text", () => {
  it.each([125, 150] as const)("at %i percent nothing is cut", (scale) => {
    const t = open({ scale });
    t.mount(hub);
    t.screenshot(`kit-hub-${scale}`);
    t.mount(settings);
    t.screenshot(`kit-settings-${scale}`);
  });
});

describe("an empty list", () => {
  it("says what will come", () => {
    const t = open();
    t.mount({
      name: "none",
      head: { title: "Factures" },
      build: (body) =>
        emptyState(body, { icon: "receipt", title: "Aucune facture", text: "La première apparaîtra ici." }),
    });
    expect(t.text()).toContain("La première apparaîtra ici.");
  });
});
