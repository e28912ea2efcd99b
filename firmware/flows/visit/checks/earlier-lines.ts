import type { EarlierLine } from "../../../billing/predict/context.js";
import type { LedgerInvoice } from "../../../store/contract.js";
import { readDocument } from "../../sign/document.js";

/** What these invoices already bill for a patient: an invoice that was deleted bills nothing. */
export function earlierLines(invoices: readonly LedgerInvoice[], patientId: string): readonly EarlierLine[] {
  return invoices.flatMap((invoice) => {
    if (invoice.patientId !== patientId || invoice.state === "deleted") return [];
    const document = readDocument(invoice.document);
    if (document === undefined) return [];
    return document.lines.flatMap((line): readonly EarlierLine[] => {
      const passage = document.passages[line.passage];
      if (passage === undefined || line.amount === 0 || line.freedom === "declined") return [];
      return [
        {
          invoice: String(invoice.number).padStart(9, "0"),
          date: passage.date,
          time: passage.time,
          code: line.code,
          coefficient: line.coefficient,
          ccam: line.ccam?.code,
        },
      ];
    });
  });
}
