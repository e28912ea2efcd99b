import { afterEach, beforeEach, expect, test } from "vitest";
import type { ExportFile } from "../../../firmware/flows/invoices/export-file.js";
import type { InvoicesFlow, InvoicesState } from "../../../firmware/flows/invoices/types.js";
import { cents } from "../../../firmware/lib/money.js";
import { err } from "../../../firmware/lib/result.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { invoiceCopies, vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { unwrap } from "../../support/cards.js";
import { type FlowTerminal, flowTerminal, signIn, signingOn, type TestSigning } from "../../support/flow-terminal.js";

const BILLER = "266999010";
let terminal: FlowTerminal;
let flows: TestSigning;

beforeEach(async () => {
  terminal = await flowTerminal();
  flows = signingOn(terminal);
});
afterEach(async () => {
  await terminal.end();
});

function shown<K extends InvoicesState["kind"]>(flow: InvoicesFlow, kind: K): Extract<InvoicesState, { kind: K }> {
  const state = flow.state.peek();
  if (state.kind !== kind) throw new Error(`expected ${kind}, got ${state.kind}`);
  return state as Extract<InvoicesState, { kind: K }>;
}

/** Numbers 1 signed, 2 half-signed, 3 dégradé, all Camille Rousseau's. */
async function threeInvoices(): Promise<void> {
  for (const mode of ["synchronise", "desynchronise", "degrade"] as const) {
    await signIn(terminal, flows.sign, mode);
    flows.sign.clear();
  }
}

test("the list is newest first, filtered by state, and counts each", async () => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  const list = shown(invoices, "list");
  expect(list.rows.map(({ number, state, needsPaper }) => [number, state, needsPaper])).toEqual([
    [3, "signed", true],
    [2, "half-signed", false],
    [1, "signed", false],
  ]);
  expect(list.counts).toEqual({ all: 3, "half-signed": 1, signed: 2, exported: 0 });
  await invoices.setFilter("half-signed");
  expect(shown(invoices, "list").rows.map(({ number }) => number)).toEqual([2]);
  invoices.back();
  expect(invoices.state.peek().kind).toBe("none");
});

test("a Vitale narrows the list to its insured by itself, and lets it be widened", async () => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  expect(shown(invoices, "list")).toMatchObject({ onlyCard: true, counts: { all: 3 } });
  await terminal.putVitale(vitaleCard(VITALES.andreFontaine));
  expect(shown(invoices, "list")).toMatchObject({ onlyCard: true, rows: [], counts: { all: 0 } });
  await invoices.setOnlyCard(false);
  expect(shown(invoices, "list")).toMatchObject({ onlyCard: false, counts: { all: 3 } });
  terminal.vitale.remove();
  await Promise.resolve();
  expect(shown(invoices, "list").onlyCard).toBeUndefined();
});

test("the half-signed are finished with the patient's Vitale; the others are not asked", async () => {
  await threeInvoices();
  const vitale = vitaleCard(VITALES.camilleRousseau);
  await terminal.putVitale(vitale);
  const { invoices } = flows;
  await invoices.open();
  invoices.selectAll();
  expect(shown(invoices, "list").selection).toEqual({ count: 3, signable: 1, deletable: 1, exportable: 2 });
  await invoices.signSelected();
  const list = shown(invoices, "list");
  expect(list.report).toEqual({ action: "sign", result: { done: [2], failed: [] }, file: undefined });
  expect(list.counts).toMatchObject({ "half-signed": 0, signed: 3 });
  expect((await terminal.store.ledger.get(BILLER, 2))?.signatures.map(({ by }) => by)).toEqual(["cps", "vitale"]);
  expect(invoiceCopies(vitale)).toHaveLength(1);
  invoices.closeReport();
  expect(shown(invoices, "list").report).toBeUndefined();
});

test.each([
  ["no Vitale", () => Promise.resolve(terminal.vitale.remove()), "no-vitale"],
  ["another's Vitale", () => terminal.putVitale(vitaleCard(VITALES.andreFontaine)), "other-vitale"],
  [
    "a broken Vitale",
    () => terminal.putVitale(vitaleCard(VITALES.camilleRousseau, { truncateBeneficiariesAt: 60 })),
    "card",
  ],
  ["a locked CPS", () => terminal.lock(), "no-cps"],
] as const)("with %s, a half-signed one says why it stays so", async (_, spoil, why) => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  await spoil();
  await invoices.setOnlyCard(false);
  invoices.toggle(2);
  await invoices.signSelected();
  const list = shown(invoices, "list");
  expect(list.report?.result).toEqual({ done: [], failed: [{ number: 2, why }] });
  expect(list.counts["half-signed"]).toBe(1);
  expect(list.selection.count).toBe(1);
});

test("the Vitale pulled out at each exchange leaves the invoice half-signed, or signed once", async () => {
  const { invoices } = flows;
  const slot = terminal.vitale;
  const inner = vitaleCard(VITALES.camilleRousseau);
  const count = { left: Number.POSITIVE_INFINITY };
  const card = {
    atr: inner.atr,
    reset: () => inner.reset(),
    transmit(apdu: Uint8Array) {
      count.left -= 1;
      if (count.left === 0) slot.remove();
      return inner.transmit(apdu);
    },
  };
  let pulled = 0;
  for (let exchange = 1; ; exchange += 1) {
    await signIn(terminal, flows.sign, "desynchronise");
    await terminal.putVitale(card);
    await invoices.open();
    count.left = exchange;
    invoices.toggle(exchange);
    await invoices.signSelected();
    const left = count.left > 0;
    count.left = Number.POSITIVE_INFINITY;
    const invoice = await terminal.store.ledger.get(BILLER, exchange);
    const { state } = invoice ?? {};
    expect(invoice?.signatures.length).toBe(state === "signed" ? 2 : 1);
    if (left) break;
    pulled += 1;
    await terminal.putVitale(card);
    await invoices.open();
    if (state === "half-signed") {
      invoices.toggle(exchange);
      await invoices.signSelected();
    }
    expect((await terminal.store.ledger.get(BILLER, exchange))?.signatures).toHaveLength(2);
  }
  expect(pulled).toBeGreaterThan(5);
});

test("only a half-signed one can be deleted, after a question; its number stays used", async () => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  invoices.toggle(1);
  invoices.askDelete();
  expect(shown(invoices, "list").asked).toBe("none");
  invoices.toggle(2);
  invoices.askDelete();
  expect(shown(invoices, "list").asked).toBe("delete");
  await invoices.confirmDelete(false);
  expect(shown(invoices, "list")).toMatchObject({ asked: "none", counts: { all: 3 } });
  invoices.askDelete();
  await invoices.confirmDelete(true);
  const list = shown(invoices, "list");
  expect(list.report?.result).toEqual({ done: [2], failed: [] });
  expect(list.rows.map(({ number }) => number)).toEqual([3, 1]);
  expect(await terminal.store.ledger.nextNumber(BILLER)).toBe(4);
});

test("signed ones leave to one file with what was signed, and say that they did", async () => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  invoices.selectAll();
  await invoices.exportSelected();
  const list = shown(invoices, "list");
  const name = "tournee-266999010-2026-11-03-0900-1-3.json";
  expect(list.report).toEqual({ action: "export", result: { done: [1, 3], failed: [] }, file: `USB/${name}` });
  expect(list.counts).toEqual({ all: 3, "half-signed": 1, signed: 0, exported: 2 });
  const file = JSON.parse(flows.exported.get(name) ?? "") as ExportFile;
  expect(file).toMatchObject({ format: "tournee-export", version: "SI01", test: true, biller: BILLER });
  const first = await terminal.store.ledger.get(BILLER, 1);
  expect(file.invoices.map(({ number, state }) => [number, state])).toEqual([
    [1, "signed"],
    [3, "signed"],
  ]);
  expect(file.invoices[0]?.document).toBe(first?.document);
  expect(file.invoices[0]?.signatures).toEqual(first?.signatures);
});

test("a file that cannot be written marks nothing", async () => {
  await threeInvoices();
  const { invoices } = signingOn(terminal, { sink: { write: async () => err({ detail: "no key" }) } });
  await invoices.open();
  invoices.toggle(1);
  await invoices.exportSelected();
  const list = shown(invoices, "list");
  expect(list.report).toEqual({
    action: "export",
    result: { done: [], failed: [{ number: 1, why: "write" }] },
    file: undefined,
  });
  expect(list.counts).toMatchObject({ signed: 2, exported: 0 });
});

test("payments: the balance is proposed, several means add up, too much is told (FAC-66)", async () => {
  await signIn(terminal, flows.sign, "synchronise", {
    settlement: { tiersPayantAmo: false, tiersPayantAmc: false, mutuelleId: undefined },
  });
  const { invoices } = flows;
  await invoices.openInvoice(1);
  const due = shown(invoices, "detail").balances.patientDue;
  expect(due).toBeGreaterThan(0);
  expect(shown(invoices, "detail").lines.map(({ code }) => code)).toContain("AMI");
  invoices.startPayment();
  expect(shown(invoices, "payment")).toMatchObject({ means: "cb", amount: due });
  invoices.setPayment({ amount: cents(due - 38) });
  // Touched twice: one payment.
  const [payment] = await Promise.all([invoices.confirmPayment(), invoices.confirmPayment()]);
  expect(unwrap(payment)).toMatchObject({ means: "cb", amount: due - 38 });
  expect(shown(invoices, "detail").balances).toMatchObject({ balance: 38, message: "incomplete" });
  invoices.startPayment();
  invoices.setPayment({ means: "especes", amount: cents(40) });
  await invoices.confirmPayment();
  expect(shown(invoices, "detail").balances).toMatchObject({ balance: -2, message: "negative" });
  const [, cash] = shown(invoices, "detail").invoice.payments;
  await invoices.removePayment(cash?.id ?? "");
  expect(shown(invoices, "detail").balances.balance).toBe(38);
  invoices.startPayment();
  invoices.setPayment({ amount: cents(0) });
  expect(await invoices.confirmPayment()).toMatchObject({ ok: false, error: { kind: "refused" } });
  invoices.back();
  expect(shown(invoices, "detail").invoice.payments).toHaveLength(1);
  invoices.back();
  expect(invoices.state.peek().kind).toBe("none");
});

test("from the list, back from an invoice shows the list with what changed", async () => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  await invoices.openInvoice(1);
  invoices.startPayment();
  invoices.setPayment({ amount: cents(100) });
  await invoices.confirmPayment();
  invoices.back();
  expect(shown(invoices, "list").rows.find(({ number }) => number === 1)?.balances.paid).toBe(100);
});

test("a colleague's session does not see them", async () => {
  await threeInvoices();
  const { invoices } = flows;
  await invoices.open();
  await terminal.putCps(cpsCard(NURSES.luciePetitjean));
  expect(invoices.state.peek().kind).toBe("none");
  await invoices.open();
  expect(shown(invoices, "list").rows).toEqual([]);
});
