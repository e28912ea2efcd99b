import type { InvoiceRow, InvoicesState } from "../../../flows/invoices/types.js";
import type { PlainDate } from "../../../lib/dates.js";
import { amount, dateDay, dateLong, sentence } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { RowPlace } from "../../kit/index.js";

/** What the list is made of: a day, then its invoices. */
export type ListItem =
  | { readonly kind: "day"; readonly title: string }
  | { readonly kind: "invoice"; readonly row: InvoiceRow; readonly place: RowPlace };

/** Invoices under the day of their care, in the order they come (newest first). */
export function listItems(rows: readonly InvoiceRow[], today: PlainDate): readonly ListItem[] {
  return rows.flatMap((row, index): readonly ListItem[] => {
    const opens = rows[index - 1]?.careDate !== row.careDate;
    const closes = rows[index + 1]?.careDate !== row.careDate;
    const place = opens ? (closes ? "only" : "first") : closes ? "last" : "middle";
    const item: ListItem = { kind: "invoice", row, place };
    return opens ? [{ kind: "day", title: dayTitle(row.careDate, today) }, item] : [item];
  });
}

/** The year only where it is not this one. */
function dayTitle(day: PlainDate, today: PlainDate): string {
  return sentence(day.slice(0, 4) === today.slice(0, 4) ? dateDay(day) : dateLong(day));
}

/** What an invoice still waits for; "" when for nothing. */
export function waitsFor({ state, needsPaper, balances }: InvoiceRow): string {
  const { invoices } = fr;
  const parts: string[] = [];
  if (state === "half-signed") parts.push(invoices.waitsVitale);
  if (needsPaper) parts.push(invoices.paper);
  if (balances.message === "incomplete") parts.push(invoices.left(amount(balances.balance)));
  if (balances.message === "negative")
    parts.push(invoices.payments.over(amount(balances.balance)).toLocaleLowerCase("fr-FR"));
  return parts.join(", ");
}

export type ListState = Extract<InvoicesState, { readonly kind: "list" }>;
