import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";
import type { DetailLine } from "./types.js";

/** The lines of an invoice, from what was signed. Empty when the document is of another version. */
export function detailLines(invoice: LedgerInvoice): readonly DetailLine[] {
  const document = readDocument(invoice.document);
  if (document === undefined) return [];
  return document.lines.map(({ passage, code, label, coefficient, amount, amo, amc, patient }) => ({
    passage,
    date: document.passages[passage]?.date ?? invoice.careDate,
    code,
    label,
    coefficient,
    amount,
    amo,
    amc,
    patient,
  }));
}
