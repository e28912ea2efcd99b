import type { TypedShares } from "../../../billing/types.js";
import type { Cents } from "../../../lib/money.js";
import type { InvoiceDraft } from "./draft.js";

/** Changes of the section Règlement (FAC-21 … FAC-23) and of the shares typed by hand (FAC-59, FAC-60). */

/**
 * The AMC share is never advanced alone: asking for it asks for both, leaving the AMO leaves both (FAC-23,
 * shared/domain/billing.md §6).
 */
export function setTiersPayant(
  draft: InvoiceDraft,
  { amo, amc }: { readonly amo?: boolean; readonly amc?: boolean },
): InvoiceDraft {
  const tiersPayantAmo = amc === true || (amo ?? draft.settlement.tiersPayantAmo);
  const tiersPayantAmc = tiersPayantAmo && (amc ?? draft.settlement.tiersPayantAmc);
  return settled(draft, { tiersPayantAmo, tiersPayantAmc });
}

/** Choosing one asks for its third-party payment where the AMO's is asked; choosing none asks for none. */
export function setMutuelle(draft: InvoiceDraft, id: string | undefined): InvoiceDraft {
  return settled(draft, {
    mutuelleId: id,
    tiersPayantAmc: id !== undefined && draft.settlement.tiersPayantAmo,
  });
}

/** The formula stays the mutuelle's: only who is sent what changes. */
export function setConvention(draft: InvoiceDraft, key: string): InvoiceDraft {
  return { ...draft, settlement: { ...draft.settlement, convention: key } };
}

function settled(draft: InvoiceDraft, change: Partial<InvoiceDraft["settlement"]>): InvoiceDraft {
  const settlement = { ...draft.settlement, ...change };
  const sameAmc =
    settlement.mutuelleId === draft.settlement.mutuelleId &&
    settlement.tiersPayantAmc === draft.settlement.tiersPayantAmc;
  return {
    ...draft,
    settlement,
    // A share typed for one mutuelle says nothing of another, nor of none.
    typedShares: sameAmc ? draft.typedShares : withoutAmc(draft.typedShares),
    negativeConfirmed: undefined,
    origins: { ...draft.origins, settlement: "typed" },
  };
}

function withoutAmc(shares: InvoiceDraft["typedShares"]): InvoiceDraft["typedShares"] {
  return Object.fromEntries(
    Object.entries(shares).flatMap(([line, { amo }]) => (amo === undefined ? [] : [[line, { amo }]])),
  );
}

/** Types a share of a line; undefined goes back to the computed one. The other share is never repaired (FAC-60). */
export function setShare(
  draft: InvoiceDraft,
  line: string,
  share: keyof TypedShares,
  amount: Cents | undefined,
): InvoiceDraft {
  const { [line]: before, ...others } = draft.typedShares;
  const { [share]: _, ...rest } = before ?? {};
  const typed = amount === undefined ? rest : { ...rest, [share]: amount };
  return {
    ...draft,
    typedShares: Object.keys(typed).length === 0 ? others : { ...others, [line]: typed },
    negativeConfirmed: undefined,
  };
}
