import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";
import type { DetailLine } from "./types.js";

/** The lines of an invoice, from what was signed. Empty when the document is of another version. */
export function detailLines(invoice: LedgerInvoice): readonly DetailLine[] {
  const document = readDocument(invoice.document);
  if (document === undefined) return [];
  return document.lines.map(({ passage, code, ccam, label, coefficient, amount, amo, amc, patient }) => ({
    passage,
    date: document.passages[passage]?.date ?? invoice.careDate,
    // A CCAM act is told by its own code, its grouping code stands in the invoice record.
    code: ccam?.code ?? code,
    label,
    coefficient,
    amount,
    amo,
    amc,
    patient,
  }));
}
