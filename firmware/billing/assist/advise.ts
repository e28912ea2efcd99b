import { ok, type Result } from "../../lib/result.js";
import { fr } from "../french.js";
import type { Nomenclature } from "../nomenclature.js";
import { rate } from "../rate.js";
import type { InvoiceInput, RatedInvoice, RateError } from "../types.js";
import { ccamChoices } from "./choices/ccam.js";
import { exclusiveChoices } from "./choices/exclusive.js";
import { groupingChoice } from "./choices/grouping.js";
import { nurseChoices } from "./choices/nurse.js";
import { findForgotten } from "./forgotten.js";
import type { Advice, OpenQuestion, Refused } from "./model.js";
import { readingOf } from "./reading.js";

/**
 * The full legal rating of what was done: what is billed and in which order the rules read it, what was forgotten, what
 * may not be added, and the ways between which the rules leave a choice. Every price is `rate`'s: nothing is proposed
 * that it refuses, and amounts are in cents. Pure; the caller's invoice is not touched.
 *
 * Errors: those of `rate` on the invoice as it stands.
 */
export function advise(input: InvoiceInput, nomenclature: Nomenclature): Result<Advice, RateError> {
  const priced = rate(input, nomenclature);
  if (!priced.ok) return priced;
  const rated = priced.value;
  const base = { input, rated, nomenclature };
  const full = findForgotten(input, rated, nomenclature);
  return ok({
    rated,
    forgotten: full.forgotten,
    dueTotal: full.dueTotal,
    fullTotal: full.total,
    refused: refusedOf(rated),
    reading: readingOf(rated),
    choices: [...exclusiveChoices(base), ...nurseChoices(base), ...ccamChoices(base), ...groupingChoice(base)],
    questions: input.passages.flatMap((passage, at) => openQuestions(passage, at)),
  });
}

function refusedOf({ proposals }: RatedInvoice): readonly Refused[] {
  return proposals.flatMap(({ passage, code, label, amount, refused }) =>
    refused === undefined
      ? []
      : [{ passage, code, label, amount, why: refused.text, article: refused.article, source: refused.source }],
  );
}

function openQuestions(
  { place, travel, sameHomeRank }: InvoiceInput["passages"][number],
  passage: number,
): readonly OpenQuestion[] {
  if (place !== "HOME" || travel.oneWayKm > 0 || sameHomeRank > 1) return [];
  const text = "Distance à 0 km : si le patient habite une autre commune, saisissez les kilomètres";
  return [{ passage, text: fr(text) }];
}
