import type { Choice } from "../model.js";
import { type Base, choiceOf, type Draft, ratedWith } from "../variants.js";

/** Identical acts on one line or on several: rounding differs by a cent (`billing.md` §5.4). */
export function groupingChoice(base: Base): readonly Choice[] {
  const on = base.input.groupActs === true;
  const other = ratedWith(base, [{ kind: "group", on: !on }]);
  if (other === undefined || other.lines.length === base.rated.lines.length) return [];
  const draft = (grouped: boolean): Draft => ({
    name: grouped ? "Une ligne avec une quantité" : "Une ligne par acte",
    reason: grouped ? "Moins de lignes ; l'arrondi se fait une fois" : "Chaque acte est arrondi seul",
    confidence: "high",
    changes: grouped === on ? [] : [{ kind: "group", on: grouped }],
  });
  const question = "Regrouper les actes identiques ?";
  const head = { id: "grouping", passage: undefined, question, source: "billing.md §5.4, FAC-53" };
  return choiceOf(base, head, [draft(false), draft(true)]);
}
