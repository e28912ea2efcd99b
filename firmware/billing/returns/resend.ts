import type { PlainDate } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { fr } from "../french.js";
import { type CodeLookup, mendingOf } from "./codes.js";
import type { ObjectionFact } from "./facts.js";
import { objectionText } from "./findings.js";
import { apply, type FollowUp, type InvoiceFacts, newFollowUp } from "./follow-up.js";
import type { FollowUpError } from "./steps.js";
import { type InvoiceNumber, isInvoiceNumber, type LotRef, sameLot } from "./types.js";

/**
 * What may be done about a refusal. `recycle`: the same invoice, same number, in a new lot; `correct`: a corrected
 * invoice with a new number; `send-again`: the same lot once more; `amc-again`: only the demand of the AMC share;
 * `ask-patient`: the share is asked from the patient; `claim`: nothing is sent, the payer is asked.
 */
export type Way = "recycle" | "correct" | "send-again" | "amc-again" | "ask-patient" | "claim";

/** The ways out of where an invoice stands, the best first; none when nothing was refused. */
export function waysOut({ status, invoice, parts, replacedBy }: FollowUp): readonly Way[] {
  if (replacedBy !== undefined) return [];
  switch (status.kind) {
    case "sent":
      return ["send-again"];
    case "rejected":
      return status.named ? ["correct"] : ["recycle", "correct"];
    case "payment_rejected":
      if (!status.partly) return ["correct"];
      if (parts.amc.state !== "R") return ["claim"];
      // The AMO share is paid or will be: only a demand that went apart can go again alone.
      return invoice.separateAmc ? ["amc-again", "ask-patient"] : ["ask-patient"];
    case "anomaly":
      return ["claim"];
    default:
      return [];
  }
}

const WAYS: Readonly<Record<Way, string>> = {
  recycle: "Remettez-la telle quelle dans un nouveau lot",
  correct: "Corrigez-la : elle prendra un nouveau numéro",
  "send-again": "Renvoyez le même lot",
  "amc-again": "Refaites seulement la demande à la mutuelle (DRE)",
  "ask-patient": "Ne la renvoyez pas : demandez cette part à l'assuré, que sa mutuelle remboursera",
  claim: "Ne la renvoyez pas : réclamez au payeur",
};

/** « Remettez-la telle quelle dans un nouveau lot, ou corrigez-la : … » */
export function explainWays(ways: readonly Way[]): string | undefined {
  const [first, ...others] = ways.map((way) => WAYS[way]);
  if (first === undefined) return undefined;
  const rest = others.map((text) => `, ou ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  return fr(`${first}${rest.join("")}.`);
}

/** One reject in words, and what to change for it. */
export interface Mending {
  readonly code: string;
  readonly text: string;
  readonly mend: string;
}

/** What to change in an invoice before it is corrected, one entry per reject. */
export function mendings(followUp: FollowUp, lookup?: CodeLookup): readonly Mending[] {
  return followUp.returns
    .filter((fact): fact is ObjectionFact => fact.kind === "reject")
    .map((fact) => ({
      code: fact.code,
      text: objectionText(fact, lookup),
      mend: mendingOf(fact.code, "reject", lookup),
    }));
}

export type CorrectError =
  | FollowUpError
  /** A number is given once, even if its invoice was deleted or refused. */
  | { readonly kind: "number-taken"; readonly number: InvoiceNumber };

export interface Corrected {
  /** The refused one: knows what replaces it. */
  readonly old: FollowUp;
  /** The new one, nothing done yet: knows what it replaces. */
  readonly corrected: FollowUp;
}

/**
 * A corrected invoice under a new number, linked both ways with the refused one.
 * @param taken whether a number was ever given by this biller
 */
export function correct(
  refused: FollowUp,
  corrected: Omit<InvoiceFacts, "biller" | "replaces">,
  at: PlainDate,
  taken: (number: InvoiceNumber) => boolean,
): Result<Corrected, CorrectError> {
  const { number } = corrected;
  if (number === refused.invoice.number || (isInvoiceNumber(number) && taken(number))) {
    return err({ kind: "number-taken", number });
  }
  const old = apply(refused, { kind: "replace", at, by: number });
  if (!old.ok) return old;
  const made = newFollowUp({ ...corrected, biller: refused.invoice.biller, replaces: refused.invoice.number });
  return made.ok ? ok({ old: old.value, corrected: made.value }) : made;
}

export type RecycleError =
  | { readonly kind: "lot-taken"; readonly lot: LotRef }
  | { readonly kind: "refused"; readonly number: InvoiceNumber; readonly error: FollowUpError };

/**
 * The invoices of a refused lot in a new lot, same numbers: all of them or none.
 * @param taken whether a lot was ever made under this number and date
 */
export function recycle(
  refused: readonly FollowUp[],
  lot: LotRef,
  at: PlainDate,
  taken: (lot: LotRef) => boolean,
): Result<readonly FollowUp[], RecycleError> {
  const before = refused.some(({ steps }) => steps.some((step) => "lot" in step && sameLot(step.lot, lot)));
  if (before || taken(lot)) return err({ kind: "lot-taken", lot });
  const recycled: FollowUp[] = [];
  for (const followUp of refused) {
    const moved = apply(followUp, { kind: "put-in-lot", at, lot });
    if (!moved.ok) return err({ kind: "refused", number: followUp.invoice.number, error: moved.error });
    recycled.push(moved.value);
  }
  return ok(recycled);
}

/** The invoice, those it corrects and those that correct it, the oldest first; a link to an absent one ends the chain. */
export function chainOf(invoices: readonly FollowUp[], of: FollowUp): readonly InvoiceNumber[] {
  const { biller, number } = of.invoice;
  const ours = new Map(
    invoices.filter(({ invoice }) => invoice.biller === biller).map((one) => [one.invoice.number, one]),
  );
  const back = follow(number, (at) => ours.get(at)?.invoice.replaces);
  const forth = follow(number, (at) => ours.get(at)?.replacedBy);
  return [...back.toReversed(), number, ...forth];
}

/** The numbers reached link by link; stops where a link comes back to a number that was seen. */
function follow(
  from: InvoiceNumber,
  link: (number: InvoiceNumber) => InvoiceNumber | undefined,
): readonly InvoiceNumber[] {
  const seen = new Set([from]);
  for (let at = link(from); at !== undefined && !seen.has(at); at = link(at)) seen.add(at);
  return [...seen].slice(1);
}
