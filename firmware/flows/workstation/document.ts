import type { PlainDate } from "../../lib/dates.js";
import { SECURING_CODE, type SecuringMode } from "../../model/invoice.js";
import type { BillingSituation, Professional } from "../../model/people.js";
import type { WorkstationInvoice } from "../../model/workstation-invoice.js";
import { canonicalJson } from "../sign/canonical-json.js";
import { DOCUMENT_VERSION } from "../sign/document.js";

/** What the cards sign of a « facture poste de travail »: the invoice as the PC prepared it, who signs, when and how. */
export interface WorkstationDocument {
  readonly version: typeof DOCUMENT_VERSION;
  readonly test: true;
  readonly kind: "facture-poste-de-travail";
  readonly mode: { readonly name: SecuringMode; readonly code: string };
  readonly date: PlainDate;
  readonly professional: Omit<Professional, "situations"> & { readonly situation: BillingSituation };
  readonly invoice: WorkstationInvoice;
}

export interface WorkstationDocumentFacts {
  readonly invoice: WorkstationInvoice;
  readonly professional: Professional;
  readonly situation: BillingSituation;
  readonly date: PlainDate;
}

/** The signed text: the same facts give the same bytes. Both cards sign it, so its mode is `synchronise`. */
export function writeWorkstationDocument(facts: WorkstationDocumentFacts): string {
  const { situations: _, ...holder } = facts.professional;
  const document: WorkstationDocument = {
    version: DOCUMENT_VERSION,
    test: true,
    kind: "facture-poste-de-travail",
    mode: { name: "synchronise", code: SECURING_CODE.synchronise },
    date: facts.date,
    professional: { ...holder, situation: facts.situation },
    invoice: facts.invoice,
  };
  return canonicalJson(document);
}
