/** How a typed word fits a known one. */
export interface Match {
  /** 4 whole word, 3 its beginning, 2 whole word with one error, 1 its beginning with one error. */
  readonly points: 1 | 2 | 3 | 4;
  readonly typo: boolean;
}

/** Shorter words are too easily another word. */
const MIN_FOR_TYPO = 4;

/** Compares a typed word with a known one, both plain; undefined when they have nothing in common. */
export function matchWord(typed: string, known: string): Match | undefined {
  if (typed === known) return { points: 4, typo: false };
  if (known.startsWith(typed)) return { points: 3, typo: false };
  if (typed.length < MIN_FOR_TYPO || !beginsAlike(typed, known) || /\d/.test(typed)) return undefined;
  if (isOneErrorAway(typed, known)) return { points: 2, typo: true };
  const startsAlmost = [-1, 0, 1].some((extra) => {
    const length = typed.length + extra;
    return length < known.length && length >= MIN_FOR_TYPO && isOneErrorAway(typed, known.slice(0, length));
  });
  return startsAlmost ? { points: 1, typo: true } : undefined;
}

/** Of the first two letters, one error leaves at least one in its place or beside it: rules most words out at once. */
function beginsAlike(typed: string, known: string): boolean {
  return typed[0] === known[0] || typed[0] === known[1] || typed[1] === known[0] || typed[1] === known[1];
}

/**
 * Damerau-Levenshtein distance of exactly one: a letter too many, too few, another one, or two neighbours swapped.
 * Found without a matrix: the words agree before the first difference, and after it once it is undone.
 */
export function isOneErrorAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.slice(at);
  if (short.length < long.length) return rest === long.slice(at + 1);
  const substituted = short.slice(at + 1) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return substituted || swapped;
}
