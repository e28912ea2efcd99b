import { afterEach, describe, expect, it } from "vitest";
import type { ListPlace } from "../../firmware/flows/workstation/list-state.js";
import { cents } from "../../firmware/lib/money.js";
import { workstationInvoiceScreen } from "../../firmware/ui/screens/workstation/workstation-invoice-screen.js";
import { workstationScreen } from "../../firmware/ui/screens/workstation/workstation-screen.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";
import {
  someWorkstationInvoice,
  storedWorkstation,
  type WorkstationAtHand,
  workstationAtHand,
  workstationList,
} from "../support/workstation.js";

const named = (lastName: string, firstName: string) => ({ ...someWorkstationInvoice().patient, lastName, firstName });
const owed = (total: number) => ({ total: cents(total), amo: cents(total), amc: cents(0), patient: cents(0) });
const ALL = [
  storedWorkstation({ id: "a", number: 2041, careDate: "2026-11-02", totals: owed(2193) }),
  storedWorkstation({ id: "b", number: 2042, patient: named("DELAUNAY", "Marcel"), totals: owed(905) }),
  storedWorkstation({
    id: "c",
    number: 2043,
    patient: named("DE LA ROCHEFOUCAULD-MONTBEL", "Marie-Antoinette"),
    totals: owed(123456),
    presence: "apcv",
  }),
  storedWorkstation({ id: "d", number: 2040 }, { state: "refused", document: "{}", reason: "Rendue", at: 0 as never }),
];
const NAMES = ["DE LA", "ROUSSEAU"];

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(change: Partial<ListPlace> = {}, look: UiOptions = {}): { t: TestUi; at: WorkstationAtHand } {
  const at = workstationAtHand(workstationList(ALL, change));
  const t = openUi(look);
  ui = t;
  t.mount(workstationScreen(at.app));
  return { t, at };
}

describe("factures poste de travail", () => {
  it.each(["jour", "soleil", "nuit"] as const)("lists what waits for both cards, by %s", (theme) => {
    const { t } = show({ selected: new Set(["nurse/a", "nurse/b"]) }, { theme });
    t.screenshot(`workstation-${theme}`, { allowDots: NAMES });
    expect(t.text()).toContain("2 choisies, 30,98 €");
    expect(t.text()).toContain("Signer 2 factures");
    expect(t.text()).toContain("avec l’appli carte Vitale");
  });

  it("keeps every action at 150 percent", () => {
    const { t } = show({ selected: new Set(["nurse/a"]) }, { scale: 150 });
    t.screenshot("workstation-150", { allowDots: NAMES });
  });

  it("chooses, signs, gives back, filters and opens, once per touch", () => {
    const { t, at } = show({ selected: new Set(["nurse/a"]) });
    t.tap("sign");
    t.tap("return");
    t.tap("select-all");
    t.tap("chip-signed");
    t.tapAt(40, 270);
    t.tapAt(300, 270);
    expect(at.calls).toEqual([
      "signSelected",
      "askReturn",
      "selectAll",
      "setFilter signed",
      "toggle nurse/a",
      "openInvoice nurse/a",
    ]);
  });

  it("says what to do while nothing is chosen", () => {
    const { t, at } = show();
    t.tap("sign");
    expect(t.text()).toContain("Touchez d’abord la case à gauche d’une facture.");
    expect(t.text()).toContain("Signer les factures");
    expect(at.calls).toEqual([]);
  });

  it("is narrowed to the card in the slot, and can be widened", () => {
    const nir = someWorkstationInvoice().patient.insuredNir;
    const { t, at } = show({ card: { insertion: 1, nir, holder: "Camille ROUSSEAU", only: true } });
    t.screenshot("workstation-card", { allowDots: NAMES });
    t.tap("only-card");
    expect(at.calls).toEqual(["setOnlyCard false"]);
  });

  it("has nothing to show and says where they come from", () => {
    const { t, at } = show({ all: [] });
    t.screenshot("workstation-empty");
    at.state.value = workstationList([], { filter: "signed" });
    expect(t.text()).toContain("Aucune facture signée");
  });

  it("asks before giving back", () => {
    const { t, at } = show({ selected: new Set(["nurse/a", "nurse/b"]), asked: "return" });
    t.screenshot("workstation-return", { allowDots: NAMES });
    t.tap("return-yes");
    expect(at.calls).toEqual(["confirmReturn true"]);
  });

  it("recaps which are signed and which are not, and why", () => {
    const { t, at } = show();
    const line = (key: string, number: number, patientName: string) => ({ key, number, patientName });
    at.state.value = workstationList(ALL, {
      report: {
        action: "sign",
        done: [line("nurse/a", 2041, "ROUSSEAU Camille"), line("nurse/e", 2044, "PETIT Julien")],
        failed: [{ ...line("nurse/b", 2042, "DELAUNAY Marcel"), why: "other-vitale" }],
      },
    });
    t.screenshot("workstation-report", { allowDots: NAMES });
    expect(t.text()).toContain("2 factures signées");
    expect(t.text()).toContain("Vitale d’un autre patient");
    t.tap("report-ok");
    expect(at.calls).toEqual(["closeReport"]);
  });

  it("shows one whole, as the PC priced it", () => {
    const invoice = someWorkstationInvoice({ number: 2041 });
    const at = workstationAtHand({ kind: "detail", invoice, state: "to-sign" });
    const t = openUi();
    ui = t;
    t.mount(workstationInvoiceScreen(at.app));
    t.screenshot("workstation-invoice");
    expect(t.text()).toContain("AMI 3");
    t.tap("back");
    expect(at.calls).toEqual(["back"]);
  });
});
