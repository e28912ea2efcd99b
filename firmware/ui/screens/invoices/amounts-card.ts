import type { Balances, LedgerInvoice } from "../../../flows/invoices/types.js";
import { amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, currentLook, type Node, rowCard, rule, shareMark, text } from "../../kit/index.js";

/** Room of « 1 234,56 € » at 22 px. */
const COLUMN = 128;

/** Amounts and balances of an invoice (FAC-62). Nothing has come from caisse or mutuelle yet: their balance is their share. */
export function amountsCard(
  parent: Node,
  amounts: LedgerInvoice["amounts"],
  balances: () => Balances | undefined,
): void {
  const card = rowCard(parent, { pad: [8, 18, 6, 18], gap: 4, name: "amounts" });
  // Larger text has no room for two columns; the only balance that says something new gets a row.
  const both = currentLook().scale === 100;
  if (both) {
    const head = box(card, { w: "full", flow: "row", main: "end" });
    for (const title of [fr.invoices.amounts.amount, fr.invoices.amounts.balance])
      text(head, title, { role: "caption", color: "ink2", w: COLUMN, align: "right" });
  }
  const names = { amo: fr.kit.share.caisse, amc: fr.kit.share.mutuelle, patient: fr.kit.share.patient } as const;
  const balanceText = (kind: "amo" | "amc" | "patient"): string => {
    if (kind !== "patient") return amount(amounts[kind]);
    const known = balances();
    return known === undefined ? "" : amount(known.balance);
  };
  for (const kind of ["amo", "amc", "patient"] as const) {
    const row = box(card, { w: "full", flow: "row", gap: 10, minH: 34, name: `amount-${kind}` });
    shareMark(row, kind);
    text(row, names[kind], { role: "label", grow: 1 });
    const right = both ? { w: COLUMN - 10, align: "right" as const } : {};
    text(row, amount(amounts[kind]), { role: "label", weight: "bold", ...right });
    if (both) text(row, () => balanceText(kind), { role: "label", color: "ink2", ...right });
  }
  if (!both) {
    const row = box(card, { w: "full", flow: "row", gap: 10 });
    text(row, fr.invoices.amounts.patientBalance, { role: "label", color: "ink2", grow: 1 });
    text(row, () => balanceText("patient"), { role: "label", weight: "bold" });
  }
  rule(card);
  const total = box(card, { w: "full", flow: "row", gap: 8, minH: 42, name: "amount-total" });
  text(total, fr.invoices.amounts.total, { role: "label", grow: 1 });
  text(total, amount(amounts.total), { role: "title", weight: "bold" });
}
