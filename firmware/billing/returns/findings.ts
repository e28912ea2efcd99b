import type { PlainDate } from "../../lib/dates.js";
import { type Cents, cents } from "../../lib/money.js";
import { euros, fr, frenchDate } from "../french.js";
import { type CodeLookup, meaningOf } from "./codes.js";
import type { Acknowledgement, ObjectionReturn, ReturnMessage } from "./messages.js";
import type { PartFollowUp } from "./parts.js";
import { type InvoiceNumber, type LotRef, type Part, showNumber } from "./types.js";

/** What one returned line came to. `text` is one French sentence or two. */
export type Finding =
  | AcknowledgedFinding
  | PaidFinding
  | ObjectedFinding
  | { readonly kind: "doubled"; readonly message: ReturnMessage; readonly text: string }
  | UnmatchedFinding;

export interface AcknowledgedFinding {
  readonly kind: "acknowledged";
  readonly biller: string;
  readonly lot: LotRef;
  readonly outcome: "accepted" | "refused";
  /** Invoices of the lot. */
  readonly invoices: readonly InvoiceNumber[];
  readonly text: string;
}

/**
 * The share after the payment. `exact`: nothing is left; `partial`: less than asked, state A; `over`: too much;
 * `not-asked`: nothing was waited for; `contradicted`: this transfer was told before with another amount.
 */
export type PaidResult = "exact" | "partial" | "over" | "not-asked" | "contradicted";

export type PaidNote =
  /** A corrected invoice was sent since: it may be paid twice. */
  | { readonly kind: "late-replaced"; readonly by: InvoiceNumber }
  /** It was sent more than once: it may be paid twice. */
  | { readonly kind: "late-sent-again" }
  /** The time of keeping has passed. */
  | { readonly kind: "late-kept"; readonly until: PlainDate }
  | { readonly kind: "other-payer"; readonly wanted: string }
  | { readonly kind: "asked-differs"; readonly read: Cents; readonly asked: Cents }
  /** Its lot had been refused. */
  | { readonly kind: "after-refusal" };

export interface PaidFinding {
  readonly kind: "paid";
  readonly biller: string;
  readonly invoice: InvoiceNumber;
  readonly part: Part;
  readonly amount: Cents;
  readonly result: PaidResult;
  readonly notes: readonly PaidNote[];
  readonly text: string;
}

export interface ObjectedFinding {
  readonly kind: "objected";
  readonly biller: string;
  readonly invoice: InvoiceNumber;
  readonly part: Part;
  readonly what: "reject" | "signal";
  readonly code: string;
  readonly text: string;
}

/** `not-sent`: the invoice is known, but nothing tells that it left. */
export type UnmatchedWhy = "unknown-invoice" | "unknown-lot" | "not-sent";

/** Kept to be looked at, and tried again with the next returns. */
export interface UnmatchedFinding {
  readonly kind: "unmatched";
  readonly why: UnmatchedWhy;
  readonly message: ReturnMessage;
  readonly text: string;
}

const PART: Readonly<Record<Part, string>> = { amo: "part AMO", amc: "part AMC" };

export function acknowledged(message: Acknowledgement, invoices: readonly InvoiceNumber[]): AcknowledgedFinding {
  const { biller, lot, outcome } = message;
  const bills = invoices.length > 1 ? `${invoices.length} factures` : `${invoices.length} facture`;
  const head = `Lot ${lot.number} du ${frenchDate(lot.date)} : ${bills}`;
  const text =
    outcome.kind === "accepted"
      ? `${head}, accusé de réception positif.`
      : `${head}, lot refusé. Motif : ${sentence(outcome.reason)}${namedText(outcome.invoice)}`;
  return { kind: "acknowledged", biller, lot, outcome: outcome.kind, invoices, text: fr(text) };
}

function namedText(invoice: InvoiceNumber | undefined): string {
  return invoice === undefined ? "" : ` Facture en cause : ${showNumber(invoice)}.`;
}

export function paid(
  facts: Pick<PaidFinding, "biller" | "invoice" | "part" | "amount" | "result" | "notes">,
  after: PartFollowUp,
): PaidFinding {
  const head = `Facture ${showNumber(facts.invoice)} : ${PART[facts.part]}`;
  const text = [`${head} ${resultText(facts.result, facts.amount, after)}`, ...facts.notes.map(noteText)].join(" ");
  return { kind: "paid", ...facts, text: fr(text) };
}

function resultText(result: PaidResult, amount: Cents, { expected, due }: PartFollowUp): string {
  switch (result) {
    case "exact":
      return `payée, ${euros(amount)}. Rien ne reste dû.`;
    case "partial":
      return `payée en partie, ${euros(amount)} sur ${euros(expected)}. Reste dû : ${euros(due)}.`;
    case "over":
      return `trop payée, ${euros(amount)}. Trop-perçu : ${euros(cents(-due))}.`;
    case "not-asked":
      return `payée, ${euros(amount)}, alors que rien n'était attendu.`;
    case "contradicted":
      return `annoncée deux fois par le même virement avec des montants différents. Demandez au payeur lequel est juste.`;
  }
}

function noteText(note: PaidNote): string {
  switch (note.kind) {
    case "late-replaced":
      return `Paiement tardif : elle est corrigée par la facture ${showNumber(note.by)}, qui pourrait être payée aussi.`;
    case "late-sent-again":
      return "Paiement tardif : elle a été envoyée plusieurs fois, et pourrait être payée deux fois.";
    case "late-kept":
      return `Paiement tardif : le délai de conservation a pris fin le ${frenchDate(note.until)}.`;
    case "other-payer":
      return `Le payeur n'est pas celui attendu (${note.wanted}).`;
    case "asked-differs":
      return `Le payeur a lu ${euros(note.read)} demandés, au lieu de ${euros(note.asked)}.`;
    case "after-refusal":
      return "Son lot avait pourtant été refusé : ne la renvoyez pas.";
  }
}

export function objected(message: ObjectionReturn, lookup: CodeLookup | undefined): ObjectedFinding {
  const { biller, invoice, part, kind, code } = message;
  const text = `Facture ${showNumber(invoice)} : ${objectionText(message, lookup)}`;
  return { kind: "objected", biller, invoice, part, what: kind, code, text: fr(text) };
}

/** « part AMO rejetée, I1002 Droits non ouverts. », without the invoice. */
export function objectionText(
  { part, kind, code, label, level }: Pick<ObjectionReturn, "part" | "kind" | "code" | "label" | "level">,
  lookup: CodeLookup | undefined,
): string {
  const what = kind === "signal" ? `${PART[part]}, signalement` : rejectText(part, level);
  const known = meaningOf(code, lookup)?.label ?? label;
  return fr(`${what}, ${sentence(`${code} ${known}`)}`);
}

function rejectText(part: Part, level: "invoice" | "act"): string {
  return level === "invoice" ? `${PART[part]} rejetée` : `${PART[part]}, un acte rejeté`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

export function doubled(message: ReturnMessage): Finding {
  return { kind: "doubled", message, text: fr(`${aboutText(message)} : déjà reçu, compté une seule fois.`) };
}

export function unmatched(message: ReturnMessage, why: UnmatchedWhy): UnmatchedFinding {
  return { kind: "unmatched", why, message, text: unmatchedText(message, why) };
}

const UNMATCHED: Readonly<Record<UnmatchedWhy, string>> = {
  "unknown-invoice":
    "aucune facture de ce numéro. Vérifiez le numéro de facturation, ou cherchez-la sur l'autre poste.",
  "unknown-lot": "aucun lot de ce numéro et de ce jour.",
  "not-sent": "la facture n'est pas notée comme envoyée. Notez son envoi : ce retour sera repris.",
};

export function unmatchedText(message: ReturnMessage, why: UnmatchedWhy): string {
  return fr(`${aboutText(message)} : ${UNMATCHED[why]}`);
}

function aboutText(message: ReturnMessage): string {
  const day = frenchDate(message.date);
  switch (message.kind) {
    case "ARL":
      return `Accusé de réception du ${day}, lot ${message.lot.number}`;
    case "payment":
      return `Paiement du ${day}, facture ${showNumber(message.invoice)}`;
    case "reject":
      return `Rejet du ${day}, facture ${showNumber(message.invoice)}`;
    case "signal":
      return `Signalement du ${day}, facture ${showNumber(message.invoice)}`;
  }
}
