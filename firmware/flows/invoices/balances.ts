import { cents, sumCents } from "../../lib/money.js";
import type { LedgerInvoice } from "../../store/contract.js";
import type { Balances } from "./types.js";

/** What the patient still owes (FAC-62, FAC-66). Paying too much is told, never refused. */
export function balances({ amounts, payments }: Pick<LedgerInvoice, "amounts" | "payments">): Balances {
  const paid = sumCents(payments.map(({ amount }) => amount));
  const balance = cents(amounts.patient - paid);
  return {
    patientDue: amounts.patient,
    paid,
    balance,
    message: balance > 0 ? "incomplete" : balance < 0 ? "negative" : "none",
  };
}
