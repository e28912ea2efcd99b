import { CRITERION_LENGTH } from "./model.js";

/**
 * Whether a critère secondaire accepts a beneficiary's code (CSR, or régime + caisse + centre): character by character, `?`
 * accepting any. Both are nine characters filled up with blanks on the right: `001` accepts only `001`, `001??????` all
 * that starts so. An empty criterion accepts everything (`shared/domain/billing.md` §6.3).
 */
export function criterionAccepts(criterion: string, code: string): boolean {
  if (criterion === "") return true;
  return patternAccepts(criterion.padEnd(CRITERION_LENGTH), code.toUpperCase().padEnd(CRITERION_LENGTH));
}

/** Characters of a criterion that are not wildcards: the more there are, the better the convention fits. */
export function fixedCharacters(criterion: string): number {
  return criterion.replaceAll("?", "").length;
}

/** Same length, and each character equal or facing a `?`. */
export function patternAccepts(pattern: string, text: string): boolean {
  if (pattern.length !== text.length) return false;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] !== "?" && pattern[at] !== text[at]) return false;
  }
  return true;
}

/**
 * Whether the `codeRegime` of a correspondance covers a caisse code (nine digits). Régime 99 is any, a centre 0000 is the
 * whole caisse, a caisse 000 with it the whole régime, as in the list of AMO bodies. An empty pattern covers all, known or
 * not.
 */
export function caisseCovered(pattern: string, caisse: string | undefined): boolean {
  if (pattern === "") return true;
  if (caisse === undefined) return false;
  const [regime, body, centre] = [pattern.slice(0, 2), pattern.slice(2, 5), pattern.slice(5)];
  const wholeCaisse = centre === "0000";
  return (
    (regime === "99" || patternAccepts(regime, caisse.slice(0, 2))) &&
    ((wholeCaisse && body === "000") || patternAccepts(body, caisse.slice(2, 5))) &&
    (wholeCaisse || patternAccepts(centre, caisse.slice(5)))
  );
}
