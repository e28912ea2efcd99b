import { fr } from "../french.js";
import type { Nomenclature } from "../nomenclature.js";
import { rate } from "../rate.js";
import type { InvoiceInput, RatedInvoice, RatedLine } from "../types.js";
import { applyChanges, type Change } from "./changes.js";
import type { Choice, LineChange, Way } from "./model.js";

/** The invoice as it stands and as priced. */
export interface Base {
  readonly input: InvoiceInput;
  readonly rated: RatedInvoice;
  readonly nomenclature: Nomenclature;
}

/** A way as described; its price comes from `rate`. */
export interface Draft {
  readonly name: string;
  readonly reason: string;
  readonly confidence: Way["confidence"];
  /** Empty: as the invoice stands. */
  readonly changes: readonly Change[];
}

/** Prices a way by rating the changed invoice; undefined when the rules refuse it. */
export function wayOf(base: Base, draft: Draft): Way | undefined {
  const rated = ratedWith(base, draft.changes);
  if (rated === undefined) return undefined;
  const { total, amo, amc, patient } = rated;
  return {
    name: fr(draft.name),
    totals: { total, amo, amc, patient },
    changed: differences(base.rated, rated),
    reason: fr(draft.reason),
    confidence: draft.confidence,
    changes: draft.changes,
    current: draft.changes.length === 0,
  };
}

/** The priced invoice with these changes; undefined when the rules refuse it. */
export function ratedWith({ input, nomenclature, rated }: Base, changes: readonly Change[]): RatedInvoice | undefined {
  if (changes.length === 0) return rated;
  const tried = rate(applyChanges(input, changes), nomenclature);
  return tried.ok ? tried.value : undefined;
}

export interface ChoiceHead {
  readonly id: string;
  readonly passage: number | undefined;
  readonly question: string;
  readonly source: string;
}

/** A choice with the ways that the rules accept, dearest first; none when fewer than two remain. */
export function choiceOf(base: Base, head: ChoiceHead, drafts: readonly Draft[]): readonly Choice[] {
  const ways = drafts.flatMap((draft) => wayOf(base, draft) ?? []);
  if (ways.length < 2) return [];
  const sorted = [...ways].sort((a, b) => b.totals.total - a.totals.total);
  return [{ ...head, question: fr(head.question), ways: sorted }];
}

/** Lines that the invoice will carry. */
export function billed({ lines }: RatedInvoice): readonly RatedLine[] {
  return lines.filter(({ freedom }) => freedom !== "declined");
}

function differences(before: RatedInvoice, after: RatedInvoice): readonly LineChange[] {
  const old = new Map(billed(before).map((line) => [line.key, line]));
  const now = new Map(billed(after).map((line) => [line.key, line]));
  const changed: LineChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const was = old.get(key);
    const is = now.get(key);
    if (was?.amount === is?.amount && was?.code === is?.code) continue;
    changed.push({ lineKey: key, label: (is ?? was)?.label ?? key, before: was?.amount, after: is?.amount });
  }
  return changed;
}
