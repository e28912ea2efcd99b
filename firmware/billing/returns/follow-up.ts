import type { PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { ackOf, addFact, type Fact } from "./facts.js";
import { type PartFollowUp, partOf } from "./parts.js";
import { type InvoiceStatus, next } from "./states.js";
import { statusOf } from "./status.js";
import type { FollowUpError, Step } from "./steps.js";
import {
  type Amounts,
  type InvoiceNumber,
  isInvoiceNumber,
  owedBy,
  type Part,
  type SecuringCode,
  type ThirdParty,
} from "./types.js";

/** What never changes in an invoice, as far as its life after signing needs it. */
export interface InvoiceFacts {
  /** Billing number and key, nine digits: each biller counts from 1. */
  readonly biller: string;
  readonly number: InvoiceNumber;
  /** The day the sheet was completed, from which its delay runs (R161-42, 10° and 11°). */
  readonly madeOn: PlainDate;
  readonly securing: SecuringCode;
  readonly thirdParty: ThirdParty;
  readonly amounts: Amounts;
  /** Who is to pay each share: number of the caisse or of the complementary; absent when not known. */
  readonly payers: Readonly<Partial<Record<Part, string>>>;
  /** The AMC share goes in a demand of its own (DRE), with its own return. */
  readonly separateAmc: boolean;
  /** The refused invoice that this one corrects. */
  readonly replaces: InvoiceNumber | undefined;
}

/**
 * The life of one invoice in one value of plain data. `steps` and `returns` are the history; the rest follows from them
 * and is kept so that a list needs no computation. `returns` is a set in one fixed order: what was told twice, or in
 * another order, gives the same value.
 */
export interface FollowUp {
  readonly invoice: InvoiceFacts;
  readonly steps: readonly Step[];
  readonly returns: readonly Fact[];
  readonly status: InvoiceStatus;
  readonly parts: Readonly<Record<Part, PartFollowUp>>;
  readonly replacedBy: InvoiceNumber | undefined;
}

/** A step done here, or what a return tells of this invoice. */
export type FollowUpEvent = Step | { readonly kind: "returned"; readonly fact: Fact };

/** An invoice on its first day: nothing done yet. */
export function newFollowUp(invoice: InvoiceFacts): Result<FollowUp, FollowUpError> {
  return restore(invoice, [], []);
}

/**
 * The same value again from what is kept of it.
 * @returns `bad-history` with the rank (from 0) of the first step that could not have been done.
 */
export function restore(
  invoice: InvoiceFacts,
  steps: readonly Step[],
  returns: readonly Fact[],
): Result<FollowUp, FollowUpError> {
  if (!isInvoiceNumber(invoice.number)) return err({ kind: "bad-number", number: invoice.number });
  return derive(invoice, steps, returns.reduce(addFact, []));
}

/** The invoice after one more event; a return that is known already changes nothing. */
export function apply(followUp: FollowUp, event: FollowUpEvent): Result<FollowUp, FollowUpError> {
  const { invoice, steps, returns } = followUp;
  if (event.kind === "returned") {
    const grown = addFact(returns, event.fact);
    if (grown === returns) return ok(followUp);
    const possible = next(followUp.status, probeOf(event.fact));
    if (!possible.ok && possible.error.why === "not-sent") return possible;
    return derive(invoice, steps, grown);
  }
  if (event.kind === "replace") {
    const refused = replacement(followUp, event.by);
    if (refused !== undefined) return err(refused);
  }
  if (event.kind === "dre-in-lot") {
    const refused = demand(followUp);
    if (refused !== undefined) return err(refused);
  }
  const moved = next(followUp.status, event);
  return moved.ok ? derive(invoice, [...steps, event], returns) : moved;
}

function demand({ invoice, steps, parts }: FollowUp): FollowUpError | undefined {
  if (!invoice.separateAmc) return { kind: "not-separate" };
  const again = steps.some(({ kind }) => kind === "dre-in-lot");
  return again && parts.amc.state !== "R" ? { kind: "dre-under-way" } : undefined;
}

function replacement({ invoice, replacedBy }: FollowUp, by: InvoiceNumber): FollowUpError | undefined {
  if (replacedBy !== undefined) return { kind: "already-replaced", by: replacedBy };
  return by === invoice.number || !isInvoiceNumber(by) ? { kind: "bad-number", number: by } : undefined;
}

/** Any return proves the same thing: that the invoice had left. */
function probeOf(fact: Fact): { readonly kind: "ack-accepted"; readonly at: PlainDate } {
  return { kind: "ack-accepted", at: fact.at };
}

/** The AMC share: its demand, when it has one, is rejected with its lot, and a new demand answers what was rejected before. */
function amcPart(expected: Cents, steps: readonly Step[], returns: readonly Fact[]): PartFollowUp {
  const demands = steps.filter((step) => step.kind === "dre-in-lot");
  const last = demands.at(-1);
  if (last === undefined) return partOf("amc", expected, returns);
  const open = demands.length > 1 ? returns.filter((fact) => fact.kind !== "reject" || fact.at > last.at) : returns;
  const part = partOf("amc", expected, open);
  const refused = ackOf(returns, last.lot)?.outcome === "refused";
  return refused && part.state === "C" ? { ...part, state: "R" } : part;
}

function derive(
  invoice: InvoiceFacts,
  steps: readonly Step[],
  returns: readonly Fact[],
): Result<FollowUp, FollowUpError> {
  const owed = owedBy(invoice.amounts, invoice.thirdParty);
  const parts = { amo: partOf("amo", owed.amo, returns), amc: amcPart(owed.amc, steps, returns) };
  const status = statusOf(invoice, steps, returns, parts);
  if (!status.ok) return status;
  const replacedBy = steps.findLast((step) => step.kind === "replace")?.by;
  return ok({ invoice, steps, returns, status: status.value, parts, replacedBy });
}
