import type { PlainDate } from "../../../lib/dates.js";
import type { LedgerInvoice } from "../../../store/contract.js";
import { readDocument } from "../../sign/document.js";
import type { DraftPassage } from "../draft/draft.js";

type DayFee = Exclude<DraftPassage["dayFeeAlreadyBilled"], null>;

const DAY_FEES: readonly DayFee[] = ["BSA", "BSB", "BSC"];

export function isDayFee(code: string): code is DayFee {
  return DAY_FEES.some((fee) => fee === code);
}

/** The dependency fee that one of these invoices of a patient bills on a day: it is billed once a day and no more. */
export function dayFeeOn(
  invoices: readonly LedgerInvoice[],
  patientId: string,
  date: PlainDate,
): DraftPassage["dayFeeAlreadyBilled"] {
  for (const invoice of invoices) {
    if (invoice.patientId !== patientId) continue;
    const document = readDocument(invoice.document);
    const billed = document?.lines.find(
      (line) => isDayFee(line.code) && line.amount > 0 && document.passages[line.passage]?.date === date,
    );
    if (billed !== undefined && isDayFee(billed.code)) return billed.code;
  }
  return null;
}
