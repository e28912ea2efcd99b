import type { PlainDate } from "../../lib/dates.js";
import { euros, fr, frenchDate } from "../french.js";
import type { CodeLookup } from "./codes.js";
import type { Fact } from "./facts.js";
import { objectionText } from "./findings.js";
import type { FollowUp } from "./follow-up.js";
import type { InvoiceStatus } from "./states.js";
import type { Step } from "./steps.js";
import { showNumber } from "./types.js";

export interface HistoryRow {
  readonly at: PlainDate;
  /** French. */
  readonly text: string;
}

/** All that happened to an invoice, the oldest first; on one day what was done here before what came back. */
export function historyOf({ steps, returns }: FollowUp, lookup?: CodeLookup): readonly HistoryRow[] {
  const rows = [
    ...steps.map((step) => ({ at: step.at, text: fr(stepText(step)) })),
    ...returns.map((fact) => ({ at: fact.at, text: fr(factText(fact, lookup)) })),
  ];
  return rows.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}

function stepText(step: Step): string {
  switch (step.kind) {
    case "validate":
      return "Validée, numéro attribué.";
    case "sign-partly":
      return step.missing === "vitale"
        ? "Signée par la CPS, il manque la Vitale."
        : "Signée par la Vitale, il manque la CPS.";
    case "sign":
      return "Signée.";
    case "unload":
      return "Confiée au logiciel du cabinet.";
    case "put-in-lot":
      return `Mise dans le lot ${step.lot.number} du ${frenchDate(step.lot.date)}.`;
    case "dre-in-lot":
      return `Demande à la mutuelle (DRE) mise dans le lot ${step.lot.number} du ${frenchDate(step.lot.date)}.`;
    case "leave-lot":
      return "Retirée du lot.";
    case "send":
      return "Envoyée.";
    case "sent-by-desk":
      return `Envoyée par le logiciel du cabinet, lot ${step.lot.number} du ${frenchDate(step.lot.date)}.`;
    case "send-again":
      return "Envoyée de nouveau.";
    case "replace":
      return `Corrigée par la facture ${showNumber(step.by)}.`;
  }
}

function factText(fact: Fact, lookup: CodeLookup | undefined): string {
  switch (fact.kind) {
    case "ack":
      return fact.outcome === "accepted"
        ? `Lot ${fact.lot.number} : accusé de réception positif.`
        : `Lot ${fact.lot.number} refusé. Motif : ${fact.reason}.`;
    case "payment":
      return `Part ${fact.part.toUpperCase()} payée, ${euros(fact.paid)}, virement ${fact.transfer}.`;
    case "reject":
    case "signal": {
      const text = objectionText(fact, lookup);
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    }
  }
}

/** Where an invoice stands, in French, as a list shows it. */
export function statusText(status: InvoiceStatus): string {
  switch (status.kind) {
    case "pending":
      return "en cours de saisie";
    case "validated":
      return "validée, à signer";
    case "signed_desync":
      return status.missing === "vitale" ? "attend la Vitale" : "attend la CPS";
    case "signed":
      return "signée, à envoyer";
    case "unloaded":
      return "confiée au logiciel du cabinet";
    case "in_lot":
      return `dans le lot ${status.lot.number}`;
    case "sent":
      return "envoyée, sans réponse";
    case "accepted":
      return "reçue par la caisse";
    case "rejected":
      return "lot refusé";
    case "no_ack_needed":
      return "envoyée, pas d’accusé attendu";
    case "paid":
      return "payée";
    case "payment_rejected":
      return "rejet au paiement";
    case "anomaly":
      return "payée autrement que demandé";
  }
}
