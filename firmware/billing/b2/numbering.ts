/** A counter that goes round: what it gives next, and the range it owns (shared/domain/billing.md §1.5). */
export interface Counter {
  readonly next: number;
  readonly first: number;
  readonly last: number;
}

/** A number given, and the counter after it. A number given is never given back, whatever becomes of what carries it. */
export interface Given {
  readonly number: number;
  readonly counter: Counter;
}

/**
 * Takes the next number; after the last of its range comes the first. A next number outside its range (a range changed by
 * hand) counts as the first.
 */
export function next(counter: Counter): Given {
  const { first, last } = counter;
  const number = counter.next >= first && counter.next <= last ? counter.next : first;
  return { number, counter: { ...counter, next: number === last ? first : number + 1 } };
}

/** Invoices of one professional: 9 digits, or the part of them that this terminal owns beside the desk. */
export const INVOICE_COUNTER: Counter = { next: 1, first: 1, last: 999_999_999 };
/** Lots of one professional. */
export const LOT_COUNTER: Counter = { next: 1, first: 1, last: 999 };
/** B2 files of one professional. */
export const FILE_COUNTER: Counter = { next: 0, first: 0, last: 999 };
