import { afterEach, describe, expect, it } from "vitest";
import type { InvoicesState } from "../../firmware/flows/invoices/types.js";
import { cents } from "../../firmware/lib/money.js";
import type { LedgerInvoice } from "../../firmware/store/contract.js";
import { paymentScreen } from "../../firmware/ui/screens/invoices/payment-screen.js";
import { resultScreen } from "../../firmware/ui/screens/invoices/result-screen.js";
import {
  detailOf,
  halfSigned,
  type InvoicesAtHand,
  invoicesAtHand,
  ledgerInvoice,
  payment,
} from "../support/invoices.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";

const LONG = "DE LA ROCHEFOUCAULD-MONTBEL Marie-Antoinette";
const LARGE = { total: cents(1_234_56), amo: cents(700_00), amc: cents(0), patient: cents(534_56) };

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(invoice: LedgerInvoice, look: UiOptions = {}): { t: TestUi; at: InvoicesAtHand } {
  const at = invoicesAtHand(detailOf(invoice), { kind: "done", invoice });
  const t = openUi(look);
  ui = t;
  t.mount(resultScreen(at.app));
  return { t, at };
}

describe("résumé of an invoice", () => {
  it.each(["jour", "soleil", "nuit"] as const)("tells number, shares and what is left to pay, by %s", (theme) => {
    const paid = [payment("a", "cb", 200), payment("b", "especes", 100)];
    const { t } = show(ledgerInvoice({ payments: paid }), { theme });
    t.screenshot(`result-${theme}`);
    expect(t.text()).toContain("N° 000 001 434, PETIT Julien");
    expect(t.text()).toContain("Le paiement est incomplet");
    expect(t.text()).toContain("Reste 0,53 €");
  });

  it("ends on the home menu", () => {
    const { t, at } = show(ledgerInvoice());
    t.screenshot("result-unpaid");
    t.tap("Ajouter un paiement");
    t.tap("Terminer");
    expect(at.calls).toEqual(["startPayment", "finish"]);
  });

  it("says that too much was paid, and adds nothing more", () => {
    const { t, at } = show(ledgerInvoice({ payments: [payment("a", "cheque", 400)] }));
    t.screenshot("result-negative");
    expect(t.text()).toContain("Le solde patient est négatif");
    t.tap("payment-add");
    expect(at.calls).toEqual([]);
    expect(t.text()).toContain("Tout est payé");
  });

  it("has no payment to take where the patient owes nothing", () => {
    const amounts = { total: cents(883), amo: cents(530), amc: cents(353), patient: cents(0) };
    const { t } = show(ledgerInvoice({ amounts }));
    t.screenshot("result-nothing-due");
    expect(t.text()).not.toContain("Ajouter un paiement");
  });

  it("asks before it removes a payment", () => {
    const { t, at } = show(ledgerInvoice({ payments: [payment("a", "especes", 100)] }));
    t.tap("payment-remove-a");
    t.screenshot("result-remove");
    t.tap("payment-keep");
    expect(at.calls).toEqual([]);
    t.tap("payment-remove-a");
    t.tap("payment-remove-yes");
    expect(at.calls).toEqual(["removePayment a"]);
  });

  it("reminds of the paper", () => {
    const { t } = show(ledgerInvoice({ mode: "degrade", patientName: LONG, amounts: LARGE }));
    t.screenshot("result-paper");
    expect(t.text()).toContain("Feuille de soins papier à joindre");
  });

  it("says where an invoice waits for the Vitale", () => {
    const { t } = show(halfSigned());
    t.screenshot("result-half");
    expect(t.text()).toContain("Facture à finir");
  });

  it("keeps its words at 150 percent", () => {
    const { t } = show(ledgerInvoice({ amounts: LARGE, payments: [payment("a", "especes", 500_00)] }), { scale: 150 });
    t.screenshot("result-150");
  });
});

function pay(look: UiOptions = {}, invoice: LedgerInvoice = ledgerInvoice()): { t: TestUi; at: InvoicesAtHand } {
  const due: InvoicesState = { kind: "payment", invoice, means: "cb", amount: invoice.amounts.patient };
  const at = invoicesAtHand(due);
  const t = openUi(look);
  ui = t;
  t.mount(paymentScreen(at.app));
  return { t, at };
}

describe("a payment", () => {
  it.each(["jour", "nuit"] as const)("begins with the default means and the balance, by %s", (theme) => {
    const { t, at } = pay({ theme });
    t.screenshot(`payment-${theme}`);
    t.tap("Valider");
    expect(at.calls).toEqual(["confirmPayment cb 353"]);
  });

  it("takes another means and another amount, and tells what is left", () => {
    const { t, at } = pay();
    t.tap("Espèces");
    for (const key of ["key-4", "key-comma", "key-5"]) t.tap(key);
    t.screenshot("payment-over");
    expect(t.text()).toContain("Le solde patient est négatif");
    expect(t.text()).toContain("−0,97 €");
    t.tap("Valider");
    expect(at.calls).toEqual(["confirmPayment especes 450"]);
  });

  it("does not take a payment of nothing", () => {
    const { t, at } = pay();
    t.hold("key-erase", 700);
    t.tap("Valider");
    expect(at.calls).toEqual([]);
    expect(t.text()).toContain("Tapez un montant.");
  });

  it("says when it was not written, and keeps what was typed", async () => {
    const { t, at } = pay();
    at.refuse({ kind: "disk-full" });
    t.tap("Valider");
    await Promise.resolve();
    t.advance(20);
    expect(t.text()).toContain("Mémoire pleine");
    t.tap("problem-ok");
    expect(t.text()).toContain("3,53 €");
  });

  it("keeps its words at 150 percent", () => {
    const { t } = pay({ scale: 150 }, ledgerInvoice({ patientName: LONG, amounts: LARGE }));
    t.screenshot("payment-150");
  });
});
