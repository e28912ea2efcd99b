import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import { type LotRef, type Part, sameLot } from "./types.js";

/** What a return tells of one invoice. */
export type Fact = AckFact | PaymentFact | ObjectionFact;

/** ARL: the lot was received, or refused whole. */
export interface AckFact {
  readonly kind: "ack";
  readonly at: PlainDate;
  readonly id: string;
  readonly lot: LotRef;
  readonly outcome: "accepted" | "refused";
  /** Empty when accepted. */
  readonly reason: string;
  /** The refusal points at this invoice. */
  readonly named: boolean;
}

export interface PaymentFact {
  readonly kind: "payment";
  readonly at: PlainDate;
  readonly part: Part;
  /** The bank transfer that carries it: one transfer pays a share of an invoice once. */
  readonly transfer: string;
  readonly payer: string;
  readonly paid: Cents;
  /** What the payer read as asked. */
  readonly asked: Cents;
}

/** A reject, or a signal: paid, but something to know. */
export interface ObjectionFact {
  readonly kind: "reject" | "signal";
  readonly at: PlainDate;
  readonly part: Part;
  readonly code: string;
  readonly label: string;
  /** The whole share, or one act of it: the rest will be paid. */
  readonly level: "invoice" | "act";
}

/** Facts with the same key are the same fact; also the order in which they are kept. */
export function factKey(fact: Fact): string {
  switch (fact.kind) {
    case "ack":
      return key(fact.at, "0", fact.lot.number, fact.lot.date, fact.id, fact.outcome, fact.reason, fact.named ? 1 : 0);
    case "payment":
      return key(fact.at, "1", fact.part, fact.transfer, fact.paid, fact.asked, fact.payer);
    case "reject":
    case "signal":
      return key(fact.at, "2", fact.kind, fact.part, fact.code, fact.level, fact.label);
  }
}

function key(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

/** The set with one more fact, in its fixed order; the same list when the fact is in it. */
export function addFact(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const added = factKey(fact);
  const at = facts.findIndex((known) => factKey(known) >= added);
  const there = facts[at];
  if (there !== undefined && factKey(there) === added) return facts;
  return at < 0 ? [...facts, fact] : facts.toSpliced(at, 0, fact);
}

/** Payments of a share by the transfer that carries them. More than one in a group: the same transfer told twice. */
export function paymentsByTransfer(facts: readonly Fact[], part: Part): ReadonlyMap<string, readonly PaymentFact[]> {
  const groups = new Map<string, PaymentFact[]>();
  for (const fact of facts) {
    if (fact.kind !== "payment" || fact.part !== part) continue;
    groups.set(fact.transfer, [...(groups.get(fact.transfer) ?? []), fact]);
  }
  return groups;
}

/**
 * The acknowledgement of a lot that counts: the latest; of two on one day the one that accepts, since a lot that was
 * received once is received.
 */
export function ackOf(facts: readonly Fact[], lot: LotRef): AckFact | undefined {
  let counting: AckFact | undefined;
  for (const fact of facts) {
    if (fact.kind !== "ack" || !sameLot(fact.lot, lot)) continue;
    const later = counting === undefined || fact.at > counting.at;
    if (later || (fact.at === counting?.at && fact.outcome === "accepted")) counting = fact;
  }
  return counting;
}
