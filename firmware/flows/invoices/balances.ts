import { type Cents, cents, sumCents } from "../../lib/money.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { patientDue } from "../patient-due.js";
import { readDocument } from "../sign/document.js";
import type { Balances } from "./types.js";

type Settled = Pick<LedgerInvoice, "amounts" | "payments" | "document">;

/** What the patient still owes (FAC-62, FAC-66). Paying too much is told, never refused. */
export function balances(invoice: Settled): Balances {
  const due = dueOf(invoice);
  const paid = sumCents(invoice.payments.map(({ amount }) => amount));
  const balance = cents(due - paid);
  return {
    patientDue: due,
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
  const settlement = readDocument(invoice.document)?.settlement;
  // A document of another version tells nothing of what he advanced: his own share is sure.
  const due = settlement === undefined ? invoice.amounts.patient : patientDue(invoice.amounts, settlement);
  known.set(invoice, due);
  return due;
}
