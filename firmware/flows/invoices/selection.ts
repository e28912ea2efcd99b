import type { InvoiceState } from "../../model/invoice.js";
import type { LedgerInvoice } from "../../store/contract.js";
import type { InvoicesFilter } from "./types.js";

const SHOWN: Readonly<Record<InvoicesFilter, readonly InvoiceState[]>> = {
  all: ["half-signed", "signed", "exported"],
  "half-signed": ["half-signed"],
  signed: ["signed"],
  exported: ["exported"],
};

export function passes(invoice: LedgerInvoice, filter: InvoicesFilter): boolean {
  return SHOWN[filter].includes(invoice.state);
}

/** Waits for its second signature: the only kind that can be signed, or leave the list. */
export function isUnfinished({ state }: LedgerInvoice): boolean {
  return state === "half-signed";
}

/** An exported one may be exported again: the file may have been lost. */
export function isExportable({ state }: LedgerInvoice): boolean {
  return state === "signed" || state === "exported";
}
