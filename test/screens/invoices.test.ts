import { afterEach, describe, expect, it } from "vitest";
import type { ListPlace } from "../../firmware/flows/invoices/list-state.js";
import type { InvoicesState } from "../../firmware/flows/invoices/types.js";
import { date } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { invoiceScreen } from "../../firmware/ui/screens/invoices/invoice-screen.js";
import { invoicesScreen } from "../../firmware/ui/screens/invoices/invoices-screen.js";
import {
  detailOf,
  halfSigned,
  type InvoicesAtHand,
  invoicesAtHand,
  LINES,
  ledgerInvoice,
  listOf,
  payment,
} from "../support/invoices.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";

const LONG = "DE LA ROCHEFOUCAULD-MONTBEL Marie-Antoinette";
const owed = (total: number) => ({ total: cents(total), amo: cents(total), amc: cents(0), patient: cents(0) });
const ALL = [
  halfSigned({ number: 1436, patientName: "DELAUNAY Marcel", amounts: owed(2193) }),
  halfSigned({ number: 1435, patientName: "NGUYEN Thi Lan", amounts: owed(1378) }),
  ledgerInvoice({ number: 1434, patientName: LONG, amounts: owed(123456), mode: "degrade" }),
  ledgerInvoice({ number: 1433, patientName: "ROUSSEAU Camille", careDate: date("2025-03-10"), amounts: owed(883) }),
  ledgerInvoice({ number: 1412, careDate: date("2025-03-10") }),
  ledgerInvoice({ number: 1401, patientName: "BERNARD Odette", state: "exported", careDate: date("2024-12-30") }),
] as const;
const CARD = { insertion: 1, nir: ALL[0].insuredNir, holder: "Camille ROUSSEAU", only: true };
const NAMES = ["DE LA", "papier"];

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(change: Partial<ListPlace> = {}, look: UiOptions = {}): { t: TestUi; at: InvoicesAtHand } {
  const at = invoicesAtHand(listOf(ALL, change));
  const t = openUi(look);
  ui = t;
  t.mount(invoicesScreen(at.app));
  return { t, at };
}

describe("invoices", () => {
  it.each(["jour", "soleil", "nuit"] as const)("lists them by day, each with its state in a word, by %s", (theme) => {
    const { t } = show({ selected: new Set([1436, 1435]) }, { theme });
    t.screenshot(`invoices-${theme}`, { allowDots: NAMES });
    expect(t.text()).toContain("2 choisies, 35,71 €");
    expect(t.text()).toContain("Signer 2 factures");
    expect(t.text()).toContain("attend la Vitale");
  });

  it("keeps every action at 150 percent", () => {
    const { t } = show({ selected: new Set([1436]) }, { scale: 150 });
    t.screenshot("invoices-150", { allowDots: NAMES });
  });

  it("says above the list which must be sent before their delay ends", () => {
    const headline = "1 facture en retard, 2 factures à suivre avant le 25/11/2026";
    const at = invoicesAtHand(listOf(ALL), { kind: "idle" }, { count: 3, late: true, headline });
    const t = openUi();
    ui = t;
    t.mount(invoicesScreen(at.app));
    expect(t.text()).toContain(headline);
    t.screenshot("invoices-pressing", { allowDots: NAMES });
  });

  it("filters by state", () => {
    const { t, at } = show();
    t.tap("chip-half-signed");
    t.tap("chip-signed");
    expect(at.calls).toEqual(["setFilter half-signed", "setFilter signed"]);
  });

  it("chooses by the left of a row or a long press, opens by the rest", () => {
    const { t, at } = show();
    t.tapAt(40, 270);
    t.tapAt(90, 360);
    t.tap("NGUYEN Thi Lan");
    t.hold("DELAUNAY Marcel", 700);
    expect(at.calls).toEqual(["toggle 1436", "toggle 1435", "openInvoice 1435", "toggle 1436"]);
  });

  it("narrows to the card in the slot and widens again", () => {
    const { t, at } = show({ card: CARD });
    t.screenshot("invoices-card", { allowDots: NAMES });
    expect(t.text()).toContain("Seulement la carte de Camille ROUSSEAU");
    t.tap("only-card");
    expect(at.calls).toEqual(["setOnlyCard false"]);
    at.state.value = listOf(ALL);
    expect(t.has("only-card")).toBe(false);
  });

  it("says why nothing can be done yet, and that a signed one stays", () => {
    const { t, at } = show();
    t.tap("act");
    expect(t.text()).toContain("Touchez d’abord la case à gauche");
    at.state.value = listOf(ALL, { selected: new Set([1433]) });
    t.tap("delete");
    expect(t.text()).toContain("Une facture signée ne se supprime plus.");
    t.tap("Exporter 1 facture");
    expect(at.calls).toEqual(["exportSelected"]);
  });

  it("signs at once what can be signed, and asks where both are chosen", () => {
    const { t, at } = show({ selected: new Set([1436, 1435]) });
    t.tap("Signer 2 factures");
    at.state.value = listOf(ALL, { selected: new Set([1436, 1433, 1412]) });
    t.tap("Agir sur 3 factures");
    t.screenshot("invoices-actions", { allowDots: NAMES });
    t.tap("Exporter 2 factures");
    expect(at.calls).toEqual(["signSelected", "exportSelected"]);
  });

  it("asks to leave the cards while it signs", () => {
    const { t } = show({ selected: new Set([1436, 1435]), busy: "signing" });
    expect(t.text()).toContain("Laissez les cartes…");
  });

  it("asks before it deletes, and says what becomes of the numbers", () => {
    const { t, at } = show({ selected: new Set([1436, 1435, 1433]) });
    t.tap("delete");
    at.state.value = listOf(ALL, { selected: new Set([1436, 1435, 1433]), asked: "delete" });
    t.screenshot("invoices-delete", { allowDots: NAMES });
    t.tap("delete-no");
    t.tap("Supprimer 2 factures");
    expect(at.calls).toEqual(["askDelete", "confirmDelete false", "confirmDelete true"]);
    at.state.value = listOf(ALL);
    expect(t.has("delete-dialog")).toBe(false);
  });

  it("names each failure and what to do", () => {
    const { t, at } = show();
    const result = {
      done: [1401],
      failed: [
        { number: 1436, why: "other-vitale" },
        { number: 1434, why: "no-cps" },
      ],
    } as const;
    at.state.value = listOf(ALL, { report: { action: "sign", result, file: undefined } });
    t.screenshot("invoices-report", { allowDots: NAMES });
    expect(t.text()).toContain("1 facture signée");
    expect(t.text()).toContain("Mettez la Vitale du patient, puis signez de nouveau.");
    t.tap("report-ok");
    expect(at.calls).toEqual(["closeReport"]);
  });

  it("tells where the export is", () => {
    const { t, at } = show();
    const result = { done: [1433, 1412], failed: [] };
    const file = "exports/tournee-266000012-2025-03-12-0942-1412-1433.json";
    at.state.value = listOf(ALL, { report: { action: "export", result, file } });
    t.screenshot("invoices-exported", { allowDots: NAMES });
    expect(t.text()).toContain("2 factures exportées");
    expect(t.text()).toContain("tournee-266000012");
  });

  it("says what will come where there is nothing yet", () => {
    const at = invoicesAtHand(listOf([]));
    const t = openUi();
    ui = t;
    t.mount(invoicesScreen(at.app));
    t.screenshot("invoices-empty");
    at.state.value = listOf([], { card: CARD });
    expect(t.text()).toContain("Aucune facture pour cette carte");
  });
});

function open(state: InvoicesState, look: UiOptions = {}): { t: TestUi; at: InvoicesAtHand } {
  const at = invoicesAtHand(state);
  const t = openUi(look);
  ui = t;
  t.mount(invoiceScreen(at.app));
  return { t, at };
}

describe("one invoice", () => {
  it("shows its state, its amounts, its payments and the share of each line", () => {
    const { t, at } = open(detailOf(ledgerInvoice({ payments: [payment("a", "cb", 353)] })));
    t.screenshot("invoice-signed");
    expect(t.text()).toContain("CPS et Vitale");
    t.reveal("Indemnité forfaitaire de déplacement");
    t.screenshot("invoice-lines");
    expect(t.text()).toContain("caisse 3,78 € · mutuelle 0,00 € · assuré 2,52 €");
    t.tap("back");
    expect(at.calls).toEqual(["back"]);
  });

  it("says what a half-signed one waits for, and heads each passage", () => {
    const second = LINES.map((line) => ({ ...line, passage: 1 }));
    const { t } = open(detailOf(halfSigned({ patientName: LONG }), [...LINES, ...second]), { theme: "nuit" });
    t.screenshot("invoice-half", { allowDots: NAMES });
    expect(t.text()).toContain("CPS, il manque la Vitale");
    for (let pages = 0; pages < 4; pages++) t.scroll(300);
    expect(t.text()).toContain("Mercredi 12 mars 2025, passage 2");
  });

  it("keeps its words at 150 percent", () => {
    const { t } = open(detailOf(ledgerInvoice()), { scale: 150 });
    t.screenshot("invoice-150");
    for (let pages = 0; pages < 4; pages++) t.scroll(300);
    t.screenshot("invoice-150-lines");
  });
});
