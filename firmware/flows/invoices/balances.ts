import { type Cents, cents, sumCents, ZERO } from "../../lib/money.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";
import type { Balances } from "./types.js";

type Settled = Pick<LedgerInvoice, "amounts" | "payments" | "document">;

/** What the patient still owes (FAC-62, FAC-66). Paying too much is told, never refused. */
export function balances(invoice: Settled): Balances {
  const patientDue = dueOf(invoice);
  const paid = sumCents(invoice.payments.map(({ amount }) => amount));
  const balance = cents(patientDue - paid);
  return {
    patientDue,
    paid,
    balance,
    message: balance > 0 ? "incomplete" : balance < 0 ? "negative" : "none",
  };
}

// A signed document never changes and is long to read: a list of hundreds asks at each touch.
const known = new WeakMap<Settled, Cents>();

/** His share, and those that he advances because no third-party payment was signed for them (FAC-23). */
function dueOf(invoice: Settled): Cents {
  const before = known.get(invoice);
  if (before !== undefined) return before;
  const { amo, amc, patient } = invoice.amounts;
  const settlement = readDocument(invoice.document)?.settlement;
  const due = sumCents([
    patient,
    settlement?.tiersPayantAmo === false ? amo : ZERO,
    settlement?.tiersPayantAmc === false ? amc : ZERO,
  ]);
  known.set(invoice, due);
  return due;
}
