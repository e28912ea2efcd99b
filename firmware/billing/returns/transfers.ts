import { type Cents, cents, sumCents } from "../../lib/money.js";
import { euros, fr, frenchDate } from "../french.js";
import { paymentsByTransfer } from "./facts.js";
import type { AnnouncedTransfer, Book } from "./matching.js";
import { PARTS } from "./types.js";

/** A transfer whose details do not make its amount. */
export interface TransferGap {
  readonly transfer: AnnouncedTransfer;
  /** What the payments that it carries make together, those that fit no invoice included. */
  readonly found: Cents;
  readonly text: string;
}

/** The transfers that do not add up: a return is missing, or one transfer was announced with two amounts. */
export function transferGaps(book: Book): readonly TransferGap[] {
  const found = new Map<string, Cents>();
  const add = (biller: string, id: string, amount: Cents): void => {
    const key = keyOf(biller, id);
    found.set(key, sumCents([found.get(key) ?? cents(0), amount]));
  };
  for (const { invoice, returns } of book.invoices) {
    for (const part of PARTS) {
      for (const [id, told] of paymentsByTransfer(returns, part)) {
        add(invoice.biller, id, cents(Math.min(...told.map(({ paid }) => paid))));
      }
    }
  }
  for (const message of book.unmatched) {
    if (message.kind !== "payment") continue;
    const { shares, transfer, biller } = message;
    for (const part of PARTS) add(biller, transfer.id, shares[part]?.paid ?? cents(0));
  }
  return book.transfers.flatMap((transfer) => {
    const sum = found.get(keyOf(transfer.biller, transfer.id)) ?? cents(0);
    return sum === transfer.amount ? [] : [{ transfer, found: sum, text: textOf(transfer, sum) }];
  });
}

function keyOf(biller: string, id: string): string {
  return JSON.stringify([biller, id]);
}

function textOf({ id, date, amount }: AnnouncedTransfer, found: Cents): string {
  const made = `Virement ${id} du ${frenchDate(date)} : ${euros(amount)} annoncés, ${euros(found)} retrouvés.`;
  return fr(found < amount ? `${made} Il manque des retours.` : `${made} Demandez le détail au payeur.`);
}
