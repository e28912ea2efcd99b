import type Database from "better-sqlite3";
import { err, ok, type Result } from "../../lib/result.js";
import type { InvoiceState } from "../../model/invoice.js";
import type { AppendError, ChangeError, Ledger, LedgerInvoice, NewInvoice } from "../contract.js";
import type { Sync } from "../protocol.js";
import type { Writer } from "../writes.js";
import { chainOf, type NewRow } from "./chain.js";
import { type InvoiceBody, invoiceReader } from "./invoices.js";

const PAYABLE: readonly InvoiceState[] = ["half-signed", "signed", "exported"];
const EXPORTABLE: readonly InvoiceState[] = ["signed", "exported"];

/** The append-only ledger. Every change is a transaction of its own; reading folds the rows of an invoice. */
export function ledgerOf(db: Database.Database, writer: Writer): Sync<Ledger> {
  const chain = chainOf(db);
  const invoices = invoiceReader(db);
  const maxNumber = db.prepare<[string], { readonly last: number | null }>(
    "SELECT max(number) AS last FROM ledger WHERE kind = 'invoice' AND biller = ?",
  );
  const numberOfDraft = db.prepare<[string], { readonly number: number }>(
    "SELECT number FROM ledger WHERE kind = 'invoice' AND draft_id = ?",
  );
  const removeDraft = db.prepare<[string]>("DELETE FROM draft WHERE id = ?");

  const nextNumber = (biller: string): number => (maxNumber.get(biller)?.last ?? 0) + 1;

  const stored = (biller: string, number: number): LedgerInvoice => {
    const invoice = invoices.get(biller, number);
    if (invoice === undefined) throw new Error(`number ${number} is not where it was just written`);
    return invoice;
  };

  /** An invoice in one of `states`, or why not. */
  const inState = (
    biller: string,
    number: number,
    states: readonly InvoiceState[],
  ): Result<LedgerInvoice, ChangeError> => {
    const invoice = invoices.get(biller, number);
    if (invoice === undefined) return err({ kind: "unknown-invoice" });
    return states.includes(invoice.state) ? ok(invoice) : err({ kind: "refused", state: invoice.state });
  };

  /** One more row for an invoice that is in one of `states`; none when `settled` says the change is already there. */
  const change = (
    states: readonly InvoiceState[],
    row: NewRow,
    settled: (invoice: LedgerInvoice) => boolean = () => false,
  ): Result<LedgerInvoice, ChangeError> =>
    writer.transaction(() => {
      const found = inState(row.biller, row.number, states);
      if (!found.ok || settled(found.value)) return found;
      chain.add(row);
      return ok(stored(row.biller, row.number));
    });

  return {
    nextNumber,
    append: (invoice) =>
      writer.transaction<LedgerInvoice, AppendError>(() => {
        const known = numberOfDraft.get(invoice.draftId)?.number;
        if (known !== undefined) return err({ kind: "already", number: known });
        const next = nextNumber(invoice.biller);
        if (invoice.number !== next) return err({ kind: "taken", next });
        chain.add(openingRow(invoice));
        removeDraft.run(invoice.draftId);
        const { draftId: _, ...rest } = invoice;
        return ok({ ...rest, payments: [] });
      }),
    complete: (biller, number, signature) =>
      change(["half-signed"], {
        kind: "signature",
        biller,
        number,
        state: "signed",
        at: signature.at,
        body: JSON.stringify(signature),
      }),
    delete(biller, number, at) {
      const done = change(["half-signed"], { kind: "deletion", biller, number, state: "deleted", at, body: "{}" });
      return done.ok ? ok(undefined) : done;
    },
    markExported: (biller, numbers, file, at) =>
      writer.transaction<void, ChangeError>(() => {
        for (const number of numbers) {
          const found = inState(biller, number, EXPORTABLE);
          if (!found.ok) return found;
          chain.add({ kind: "export", biller, number, state: "exported", at, body: JSON.stringify({ file }) });
        }
        return ok(undefined);
      }),
    addPayment: (biller, number, payment) =>
      change(
        PAYABLE,
        { kind: "payment", biller, number, state: null, at: payment.at, body: JSON.stringify(payment) },
        (invoice) => invoice.payments.some(({ id }) => id === payment.id),
      ),
    removePayment: (biller, number, paymentId, at) =>
      change(
        PAYABLE,
        { kind: "payment-removal", biller, number, state: null, at, body: JSON.stringify({ id: paymentId }) },
        (invoice) => !invoice.payments.some(({ id }) => id === paymentId),
      ),
    get: invoices.get,
    findByDraft: invoices.byDraft,
    list: invoices.list,
    lastOf: invoices.lastOf,
    verify: chain.verify,
  };
}

function openingRow(invoice: NewInvoice): NewRow {
  const { draftId, state, ...rest } = invoice;
  const body: InvoiceBody = rest;
  return {
    kind: "invoice",
    biller: invoice.biller,
    number: invoice.number,
    state,
    at: invoice.createdAt,
    draft_id: draftId,
    patient_id: invoice.patientId,
    insured_nir: invoice.insuredNir,
    body: JSON.stringify(body),
  };
}
