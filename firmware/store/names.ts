const MARKS = /\p{M}/gu;
const SEPARATORS = /[\s'’\-.]+/g;

/**
 * A name as it is searched and sorted: no accent, case, ligature, hyphen or apostrophe, which is the primary level of
 * the French alphabetical order. « Éléonore D'Œuvre-Noël » gives "eleonore d oeuvre noel".
 */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(SEPARATORS, " ")
    .trim();
}

/** The two ways a person is looked up: « rousseau camille » and « camille rousseau ». */
export function nameKeys(person: { readonly lastName: string; readonly firstName: string }): {
  readonly lastFirst: string;
  readonly firstLast: string;
} {
  const last = fold(person.lastName);
  const first = fold(person.firstName);
  return { lastFirst: `${last} ${first}`, firstLast: `${first} ${last}` };
}

/** Bounds [from, to[ of the folded keys that begin with what was typed. */
export function beginsWith(typed: string): { readonly from: string; readonly to: string } {
  const from = fold(typed);
  return { from, to: `${from}\u{10FFFF}` };
}
