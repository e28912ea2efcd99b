import type { InvoiceRow, InvoicesState } from "../../../flows/invoices/types.js";
import { amount, invoiceNumber } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { RowFace } from "../shared/chosen-row.js";
import { statePill } from "./faces.js";

export type ListState = Extract<InvoicesState, { readonly kind: "list" }>;

/** An invoice of the ledger as its row shows it. */
export function faceOf(row: InvoiceRow): RowFace {
  return {
    name: row.patientName,
    total: row.total,
    caption: invoiceNumber(row.number),
    waits: waitsFor(row),
    selected: row.selected,
    state: row.state,
    pill: () => statePill(row.state),
  };
}

/** What an invoice still waits for; "" when for nothing. */
function waitsFor({ state, needsPaper, balances }: InvoiceRow): string {
  const { invoices } = fr;
  const parts: string[] = [];
  if (state === "half-signed") parts.push(invoices.waitsVitale);
  if (needsPaper) parts.push(invoices.paper);
  if (balances.message === "incomplete") parts.push(invoices.left(amount(balances.balance)));
  if (balances.message === "negative")
    parts.push(invoices.payments.over(amount(balances.balance)).toLocaleLowerCase("fr-FR"));
  return parts.join(", ");
}
