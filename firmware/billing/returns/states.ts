import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { LotRef } from "./types.js";

/** Where an invoice stands (`shared/domain/billing.md` §3.3, `statuts_facture.csv`). */
export type InvoiceStatus =
  | { readonly kind: "pending" }
  | { readonly kind: "validated" }
  | { readonly kind: "signed_desync"; readonly missing: SigningCard }
  | Signed
  | { readonly kind: "unloaded" }
  /** `before`: refused, it was sent already in another lot. */
  | { readonly kind: "in_lot"; readonly lot: LotRef; readonly before: Signed | Rejected }
  | { readonly kind: "sent"; readonly lot: LotRef | undefined; readonly at: PlainDate }
  | { readonly kind: "accepted"; readonly at: PlainDate }
  | Rejected
  | { readonly kind: "no_ack_needed"; readonly at: PlainDate }
  | { readonly kind: "paid" }
  /** `partly`: one share is rejected, the other is paid or on its way: nothing may be billed anew. */
  | { readonly kind: "payment_rejected"; readonly partly: boolean }
  | { readonly kind: "anomaly" };

export interface Signed {
  readonly kind: "signed";
}

/** The lot was refused. `named`: the refusal points at this very invoice, not only at its lot. */
export interface Rejected {
  readonly kind: "rejected";
  readonly at: PlainDate;
  readonly reason: string;
  readonly named: boolean;
}

export type StatusKind = InvoiceStatus["kind"];
export type SigningCard = "cps" | "vitale";

/** What can happen to an invoice: done here, acknowledged by the caisse, or settled by the payers. */
export type StatusEvent = OwnEvent | AckEvent | MoneyEvent;

export type OwnEvent =
  | { readonly kind: "validate" }
  | { readonly kind: "sign-partly"; readonly missing: SigningCard }
  /** Every signature that its mode asks for is there. */
  | { readonly kind: "sign" }
  /** Handed to the office software, which sends it. */
  | { readonly kind: "unload" }
  | { readonly kind: "put-in-lot"; readonly lot: LotRef }
  | { readonly kind: "leave-lot" }
  /** The lot it is in has left. */
  | { readonly kind: "send"; readonly at: PlainDate }
  /** The office software tells that it has sent an unloaded invoice. */
  | { readonly kind: "sent-by-desk"; readonly lot: LotRef; readonly at: PlainDate }
  /** The same lot once more: no acknowledgement came, or an altered one. */
  | { readonly kind: "send-again"; readonly at: PlainDate }
  /** The demand of the AMC share (DRE) goes in a lot of its own, the first time or again. */
  | { readonly kind: "dre-in-lot"; readonly lot: LotRef }
  /** A corrected invoice with a new number takes its place. */
  | { readonly kind: "replace" };

export type AckEvent =
  | { readonly kind: "no-ack-expected"; readonly at: PlainDate }
  | { readonly kind: "ack-accepted"; readonly at: PlainDate }
  | { readonly kind: "ack-refused"; readonly at: PlainDate; readonly reason: string; readonly named: boolean };

export type MoneyEvent =
  /** Each share that is waited for is paid to the cent. */
  | { readonly kind: "paid" }
  | { readonly kind: "payment-rejected"; readonly partly: boolean }
  | { readonly kind: "paid-otherwise" };

export type StatusEventKind = StatusEvent["kind"];

/** Why a move is impossible. Stable codes; `explainRefusal` says them in French. */
export type MoveRefusal =
  | "no-number-yet"
  | "number-already-given"
  | "not-signed"
  | "already-signed"
  | "already-handed-over"
  | "not-in-a-lot"
  | "in-a-lot"
  | "not-sent"
  | "already-sent"
  | "already-accepted"
  | "already-settled"
  | "refused-recycle-or-correct"
  | "refused-correct-only"
  | "partly-paid"
  | "not-refused"
  | "not-unloaded";

export interface Refusal {
  readonly kind: "impossible-move";
  readonly from: StatusKind;
  readonly event: StatusEventKind;
  readonly why: MoveRefusal;
}

type Move = InvoiceStatus | MoveRefusal;

/**
 * The status after an event, or why the event cannot happen. Money outranks acknowledgements: a payment proves that the
 * invoice was received, whatever was acknowledged before, and nothing that is acknowledged later takes it back.
 */
export function next(status: InvoiceStatus, event: StatusEvent): Result<InvoiceStatus, Refusal> {
  const moved = move(status, event);
  return typeof moved === "string"
    ? err({ kind: "impossible-move", from: status.kind, event: event.kind, why: moved })
    : ok(moved);
}

function move(status: InvoiceStatus, event: StatusEvent): Move {
  switch (event.kind) {
    case "validate":
      return status.kind === "pending" ? { kind: "validated" } : "number-already-given";
    case "sign-partly":
      return signing(status) ?? { kind: "signed_desync", missing: event.missing };
    case "sign":
      return status.kind === "signed_desync" ? { kind: "signed" } : (signing(status) ?? { kind: "signed" });
    case "unload":
      return status.kind === "signed" ? { kind: "unloaded" } : notReady(status);
    case "put-in-lot":
      return putInLot(status, event.lot);
    case "leave-lot":
      return status.kind === "in_lot" ? status.before : "not-in-a-lot";
    case "send":
      return status.kind === "in_lot" ? { kind: "sent", lot: status.lot, at: event.at } : "not-in-a-lot";
    case "sent-by-desk":
      return status.kind === "unloaded" ? { kind: "sent", lot: event.lot, at: event.at } : "not-unloaded";
    case "send-again":
      return status.kind === "sent" ? { ...status, at: event.at } : notWaiting(status);
    case "dre-in-lot":
      return dreInLot(status);
    case "replace":
      return replace(status);
    case "paid":
    case "payment-rejected":
    case "paid-otherwise":
      return mayHaveLeft(status) ? settled(event) : "not-sent";
    case "no-ack-expected":
    case "ack-accepted":
    case "ack-refused":
      return mayHaveLeft(status) ? acknowledged(status, event) : "not-sent";
  }
}

/** Why an invoice cannot take a first signature; undefined when it can. */
function signing(status: InvoiceStatus): MoveRefusal | undefined {
  if (status.kind === "validated") return undefined;
  return status.kind === "pending" ? "no-number-yet" : "already-signed";
}

/** Why an invoice that is not `signed` cannot leave the terminal. */
function notReady(status: Exclude<InvoiceStatus, Signed>): MoveRefusal {
  switch (status.kind) {
    case "pending":
      return "no-number-yet";
    case "validated":
    case "signed_desync":
      return "not-signed";
    case "unloaded":
      return "already-handed-over";
    case "in_lot":
      return "in-a-lot";
    case "rejected":
      return status.named ? "refused-correct-only" : "refused-recycle-or-correct";
    case "payment_rejected":
      return status.partly ? "partly-paid" : "refused-correct-only";
    case "accepted":
    case "paid":
    case "anomaly":
      return "already-accepted";
    default:
      return "already-sent";
  }
}

function putInLot(status: InvoiceStatus, lot: LotRef): Move {
  if (status.kind === "signed") return { kind: "in_lot", lot, before: status };
  if (status.kind !== "rejected") return notReady(status);
  // Sent again unchanged, what was named would be refused again.
  return status.named ? "refused-correct-only" : { kind: "in_lot", lot, before: status };
}

/** Why the same lot is not sent again. */
function notWaiting(status: InvoiceStatus): MoveRefusal {
  switch (status.kind) {
    case "accepted":
    case "paid":
    case "anomaly":
    case "payment_rejected":
      return "already-accepted";
    case "no_ack_needed":
      return "already-sent";
    case "rejected":
      return status.named ? "refused-correct-only" : "refused-recycle-or-correct";
    default:
      return "not-sent";
  }
}

/** The demand follows its invoice and does not change where that one stands. */
function dreInLot(status: InvoiceStatus): Move {
  switch (status.kind) {
    case "signed":
      return "not-in-a-lot";
    case "pending":
    case "validated":
    case "signed_desync":
    case "rejected":
      return notReady(status);
    case "paid":
      return "already-settled";
    default:
      return status;
  }
}

function replace(status: InvoiceStatus): Move {
  switch (status.kind) {
    case "rejected":
      return status;
    case "payment_rejected":
      return status.partly ? "partly-paid" : status;
    case "anomaly":
      return "partly-paid";
    case "paid":
      return "already-settled";
    case "in_lot":
      return "in-a-lot";
    case "sent":
    case "accepted":
    case "no_ack_needed":
      return "not-refused";
    default:
      return "not-sent";
  }
}

function settled(event: MoneyEvent): InvoiceStatus {
  switch (event.kind) {
    case "paid":
      return { kind: "paid" };
    case "payment-rejected":
      return { kind: "payment_rejected", partly: event.partly };
    case "paid-otherwise":
      return { kind: "anomaly" };
  }
}

function acknowledged(status: InvoiceStatus, event: AckEvent): Move {
  if (status.kind === "paid" || status.kind === "payment_rejected" || status.kind === "anomaly")
    return "already-settled";
  // Waiting in a new lot, it has not been sent since the refusal.
  if (status.kind === "in_lot") return "in-a-lot";
  switch (event.kind) {
    case "no-ack-expected":
      return status.kind === "sent" ? { kind: "no_ack_needed", at: event.at } : notWaiting(status);
    case "ack-accepted":
      return { kind: "accepted", at: event.at };
    case "ack-refused":
      return { kind: "rejected", at: event.at, reason: event.reason, named: event.named };
  }
}

/** Whether a return can be about it: the desk sends unloaded ones without telling, a recycled one was sent before. */
function mayHaveLeft(status: InvoiceStatus): boolean {
  switch (status.kind) {
    case "pending":
    case "validated":
    case "signed_desync":
    case "signed":
      return false;
    case "in_lot":
      return status.before.kind === "rejected";
    default:
      return true;
  }
}
