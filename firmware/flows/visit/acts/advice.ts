import { advise } from "../../../billing/assist/advise.js";
import { applyChanges, type Change } from "../../../billing/assist/changes.js";
import type { Advice } from "../../../billing/assist/model.js";
import type { Nomenclature } from "../../../billing/nomenclature.js";
import { mapPassages } from "../draft/change.js";
import { type InvoiceDraft, NO_SPECIFICS } from "../draft/draft.js";
import { inputOf } from "../rate-draft.js";

/**
 * The rating assistant on a draft, asked once per draft and prices: it rates the visit many times over, some
 * milliseconds that a screen redrawn by a card must not pay again. Undefined for a draft that has no price.
 */
export function createAdviser(): (draft: InvoiceDraft, nomenclature: Nomenclature) => Advice | undefined {
  let known: { draft: InvoiceDraft; nomenclature: Nomenclature; advice: Advice | undefined } | undefined;
  return (draft, nomenclature) => {
    if (known?.draft === draft && known.nomenclature === nomenclature) return known.advice;
    const advised = advise(inputOf(draft), nomenclature);
    known = { draft, nomenclature, advice: advised.ok ? advised.value : undefined };
    return known.advice;
  };
}

/** The draft with what the assistant proposed: the passages that it priced, and nothing else. */
export function applyAdvice(draft: InvoiceDraft, proposed: readonly Change[]): InvoiceDraft {
  const { passages, groupActs = false } = applyChanges(inputOf(draft), proposed);
  const next = mapPassages(draft, (passage, at) => {
    const { acts, add, decline, dayFeeAlreadyBilled } = passages[at] ?? passage;
    return { ...passage, acts, add, decline, dayFeeAlreadyBilled };
  });
  const { specifics = NO_SPECIFICS } = draft;
  return {
    ...draft,
    passages: next,
    ...(groupActs === specifics.groupActs ? {} : { specifics: { ...specifics, groupActs } }),
    negativeConfirmed: undefined,
    origins: { ...draft.origins, acts: "typed" },
  };
}

/**
 * Takes an advice back: acts and fees are again those of `before`. Where she changed the care after it, what she did
 * last holds.
 */
export function withoutAdvice(
  draft: InvoiceDraft,
  { before, after }: { readonly before: InvoiceDraft; readonly after: InvoiceDraft },
): InvoiceDraft {
  const { passages, specifics, typedShares } = draft;
  const untouched = passages === after.passages && specifics === after.specifics && typedShares === after.typedShares;
  if (!untouched) return draft;
  return {
    ...draft,
    passages: before.passages,
    specifics: before.specifics,
    typedShares: before.typedShares,
    negativeConfirmed: before.negativeConfirmed,
  };
}
