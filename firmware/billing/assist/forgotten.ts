import { type Cents, cents } from "../../lib/money.js";
import { euros, fr } from "../french.js";
import type { Nomenclature } from "../nomenclature.js";
import { rate } from "../rate.js";
import type { InvoiceInput, RatedInvoice } from "../types.js";
import { type Candidate, candidates } from "./candidates.js";
import { applyChange, applyChanges, type Change } from "./changes.js";
import type { Certainty, Forgotten } from "./model.js";

/** Each accepted change pays more than before, so the search ends by itself; this bound is for the day it would not. */
const MOST = 200;

const WEIGHT: Readonly<Record<Certainty, number>> = { due: 0, if: 1 };

export interface FullRating {
  readonly forgotten: readonly Forgotten[];
  /** With the due items alone. */
  readonly dueTotal: Cents;
  /** With all of them. */
  readonly total: Cents;
}

interface State {
  readonly input: InvoiceInput;
  readonly rated: RatedInvoice;
}

interface Accepted extends State {
  readonly candidate: Candidate;
}

/**
 * What the invoice lacks to be full: tries each candidate on the invoice as it becomes, due ones first and the best paid
 * first, until none is accepted and pays more. What only stands with another change is applied with it.
 */
export function findForgotten(input: InvoiceInput, rated: RatedInvoice, nomenclature: Nomenclature): FullRating {
  const start: State = { input, rated };
  let state = start;
  let items: readonly Forgotten[] = [];
  for (let round = 0; round < MOST; round += 1) {
    const accepted = best(state, nomenclature);
    if (accepted === undefined) break;
    items = withItem(items, accepted.candidate, start, nomenclature);
    state = accepted;
  }
  const sorted = [...items].sort((a, b) => WEIGHT[a.certainty] - WEIGHT[b.certainty] || b.gain - a.gain);
  const due = sorted.filter(({ certainty }) => certainty === "due");
  const totalWith = (some: readonly Forgotten[]): Cents => {
    const changes = some.flatMap((item) => item.changes);
    return cents(rated.total + (gainOf(changes, start, nomenclature) ?? 0));
  };
  return { forgotten: sorted, dueTotal: totalWith(due), total: totalWith(sorted) };
}

/** The candidate that is accepted and pays most, a due one before all others. */
function best(state: State, nomenclature: Nomenclature): Accepted | undefined {
  let chosen: Accepted | undefined;
  for (const candidate of candidates(state.input, state.rated, nomenclature)) {
    const input = applyChange(state.input, candidate.change);
    const tried = rate(input, nomenclature);
    if (!tried.ok || tried.value.total <= state.rated.total) continue;
    if (chosen === undefined || isBetter(candidate, tried.value, chosen))
      chosen = { candidate, input, rated: tried.value };
  }
  return chosen;
}

function isBetter(candidate: Candidate, rated: RatedInvoice, than: Accepted): boolean {
  const weight = WEIGHT[candidate.certainty] - WEIGHT[than.candidate.certainty];
  return weight < 0 || (weight === 0 && rated.total > than.rated.total);
}

/**
 * Adds an item; alone on the first invoice when it stands there, else with the item that makes it possible: within that
 * one, or beside it when it waits for a fact that the other does not. What two items at once would make possible is told
 * once they are applied.
 */
function withItem(
  items: readonly Forgotten[],
  candidate: Candidate,
  start: State,
  nomenclature: Nomenclature,
): readonly Forgotten[] {
  const alone = gainOf([candidate.change], start, nomenclature);
  if (alone !== undefined) return [...items, itemOf(candidate, alone, [candidate.change])];
  for (const [at, item] of items.entries()) {
    const changes: readonly [Change, ...Change[]] = [...item.changes, candidate.change];
    const gain = gainOf(changes, start, nomenclature);
    if (gain === undefined || gain <= item.gain) continue;
    if (WEIGHT[candidate.certainty] > WEIGHT[item.certainty]) {
      return [...items, itemOf(after(item, candidate), gain, changes)];
    }
    return items.map((one, position) => (position === at ? grown(item, gain, changes) : one));
  }
  return items;
}

function itemOf(candidate: Candidate, gain: Cents, changes: readonly [Change, ...Change[]]): Forgotten {
  const { id, passage, certainty, why } = candidate;
  const { text, article, source } = why;
  const said = { action: fr(candidate.text), text: sentence(candidate, gain), why: text };
  return { id, passage, certainty, ...said, article, source, gain, changes };
}

/** The candidate once the item is done: « Facturez l'acte retiré, injection, puis ajoutez TLS ». */
function after({ action }: Forgotten, candidate: Candidate): Candidate {
  const { text } = candidate;
  return { ...candidate, text: `${action}, puis ${text.charAt(0).toLowerCase()}${text.slice(1)}` };
}

/** An item that carries more changes: its sentence tells the new gain. */
function grown(item: Forgotten, gain: Cents, changes: readonly [Change, ...Change[]]): Forgotten {
  return { ...item, text: item.text.replace(euros(item.gain), euros(gain)), gain, changes };
}

function sentence({ text }: Candidate, gain: Cents): string {
  return fr(`${text} : + ${euros(gain)}`);
}

function gainOf(changes: readonly Change[], { input, rated }: State, nomenclature: Nomenclature): Cents | undefined {
  const tried = rate(applyChanges(input, changes), nomenclature);
  if (!tried.ok || tried.value.total <= rated.total) return undefined;
  return cents(tried.value.total - rated.total);
}
