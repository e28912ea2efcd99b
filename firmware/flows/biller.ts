import type { BillingSituation } from "../model/people.js";

/** Owner of numbers, drafts and invoices: billing number with its key, nine digits. */
export function billerOf(situation: Pick<BillingSituation, "billingNumber" | "billingKey">): string {
  return `${situation.billingNumber}${situation.billingKey}`;
}
