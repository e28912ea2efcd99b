/** How a typed word fits a known one. */
export interface Match {
  /** 4 whole word, 3 its beginning, 2 whole word with one error, 1 its beginning with one error. */
  readonly points: 1 | 2 | 3 | 4;
  readonly typo: boolean;
}

/** Shorter words are too easily another word. */
const MIN_FOR_TYPO = 4;

const WHOLE: Match = { points: 4, typo: false };
const BEGINNING: Match = { points: 3, typo: false };
const WHOLE_WITH_ERROR: Match = { points: 2, typo: true };
const BEGINNING_WITH_ERROR: Match = { points: 1, typo: true };

/** Compares a typed word with a known one, both plain; undefined when they have nothing in common. */
export function matchWord(typed: string, known: string): Match | undefined {
  if (known.startsWith(typed)) return typed.length === known.length ? WHOLE : BEGINNING;
  return mayHoldError(typed) ? matchWithError(typed, known) : undefined;
}

/** Whether an error is looked for in a typed word: not in short ones, nor in numbers. */
export function mayHoldError(typed: string): boolean {
  return typed.length >= MIN_FOR_TYPO && !/\d/.test(typed);
}

/**
 * Of the first two letters, one error leaves at least one in its place or beside it: rules most words out at once, before
 * `matchWithError` is asked.
 */
export function beginsAlike(typed: string, known: string): boolean {
  const first = typed.charCodeAt(0);
  const second = typed.charCodeAt(1);
  const knownFirst = known.charCodeAt(0);
  const knownSecond = known.charCodeAt(1);
  return first === knownFirst || second === knownSecond || first === knownSecond || second === knownFirst;
}

/** The same for a word that `mayHoldError` and does not begin the known one. */
export function matchWithError(typed: string, known: string): Match | undefined {
  const fit = fitWithError(typed, known);
  if (fit === "whole") return WHOLE_WITH_ERROR;
  return fit === "beginning" ? BEGINNING_WITH_ERROR : undefined;
}

/**
 * Damerau-Levenshtein distance of exactly one: a letter too many, too few, another one, or two neighbours swapped.
 */
export function isOneErrorAway(a: string, b: string): boolean {
  return a !== b && fitWithError(a, b) === "whole";
}

/**
 * Found without a matrix: the words agree before the first difference, and after it once it is undone. A beginning of
 * fewer than four letters is too easily another word's.
 */
function fitWithError(typed: string, known: string): "whole" | "beginning" | undefined {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === known.charCodeAt(at)) at += 1;
  const other = rest(typed, at + 1, known, at + 1);
  const missing = rest(typed, at, known, at + 1);
  const extra = rest(typed, at + 1, known, at);
  const swapped = isSwapped(typed, known, at) ? rest(typed, at + 2, known, at + 2) : undefined;
  if (other === "whole" || missing === "whole" || extra === "whole" || swapped === "whole") return "whole";
  return other ?? missing ?? extra ?? swapped;
}

function isSwapped(typed: string, known: string, at: number): boolean {
  return (
    at + 1 < typed.length &&
    typed.charCodeAt(at) === known.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === known.charCodeAt(at)
  );
}

/** How what is left of the typed word fits what is left of the known one. */
function rest(typed: string, from: number, known: string, knownFrom: number): "whole" | "beginning" | undefined {
  const left = typed.length - from;
  const end = knownFrom + left;
  if (left < 0 || end > known.length) return undefined;
  for (let at = 0; at < left; at += 1) {
    if (typed.charCodeAt(from + at) !== known.charCodeAt(knownFrom + at)) return undefined;
  }
  if (end === known.length) return "whole";
  return end >= MIN_FOR_TYPO ? "beginning" : undefined;
}
