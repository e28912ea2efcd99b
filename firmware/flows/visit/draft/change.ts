import type { ActEdit } from "../../../billing/types.js";
import type { FavouriteContent } from "../../favourites/types.js";
import { askAld, withoutExemption } from "./change-insurance.js";
import type { DraftPassage, DraftPrescription, InvoiceDraft } from "./draft.js";

/** Changes of a draft's prescription, passages and acts, each a pure function from one value to the next. */

export function prescribe(draft: InvoiceDraft, prescription: Partial<DraftPrescription>): InvoiceDraft {
  return {
    ...draft,
    prescription: { ...draft.prescription, ...prescription },
    origins: { ...draft.origins, prescription: "typed" },
  };
}

/** The passages, each changed; there is always one. */
export function mapPassages(
  draft: InvoiceDraft,
  change: (passage: DraftPassage, index: number) => DraftPassage,
): InvoiceDraft["passages"] {
  const [first, ...rest] = draft.passages;
  return [change(first, 0), ...rest.map((passage, at) => change(passage, at + 1))];
}

/** Replaces one passage; an index outside the list changes nothing. */
export function withPassage(
  draft: InvoiceDraft,
  index: number,
  change: (passage: DraftPassage) => DraftPassage,
): InvoiceDraft {
  return { ...draft, passages: mapPassages(draft, (passage, at) => (at === index ? change(passage) : passage)) };
}

/** Lines get other keys when acts change: what was typed on them no longer says anything. */
function actsChanged(draft: InvoiceDraft): InvoiceDraft {
  return { ...draft, typedShares: {}, negativeConfirmed: undefined, origins: { ...draft.origins, acts: "typed" } };
}

/** `edit` is what it is added with. */
export function addAct(draft: InvoiceDraft, passage: number, id: string, edit?: ActEdit): InvoiceDraft {
  const act = edit === undefined ? { id } : { id, edit };
  return actsChanged(withPassage(draft, passage, (each) => ({ ...each, acts: [...each.acts, act] })));
}

/**
 * The act that the search gave: takes the place of the one it was opened for (FAC-26), or joins the others. Date and what
 * was said of the care stay; coefficient and prices typed by hand were those of the code that goes.
 */
export function chooseAct(draft: InvoiceDraft, passage: number, id: string, edit?: ActEdit): InvoiceDraft {
  const { step } = draft;
  if (step.kind !== "act-search" || step.replace === undefined) return addAct(draft, passage, id, edit);
  const act = step.replace;
  const before = draft.passages[passage]?.acts[act];
  if (before === undefined || before.id === id) return draft;
  const { coefficient: _c, unit: _u, total: _t, ccam: _d, ...kept } = before.edit ?? {};
  const after = withPassage(draft, passage, (each) => ({
    ...each,
    acts: each.acts.map((one, at) => (at === act ? { id } : one)),
    // What was left out was the act that goes.
    decline: each.decline.filter((line) => line !== `p${passage}/act/${act}` && line !== `act/${act}`),
  }));
  return editAct(after, passage, act, { ...kept, ...edit });
}

export function removeAct(draft: InvoiceDraft, passage: number, act: number): InvoiceDraft {
  return actsChanged(
    withPassage(draft, passage, (each) => ({
      ...each,
      acts: each.acts.filter((_, at) => at !== act),
      // Declines of acts are by position.
      decline: each.decline.filter((line) => !line.includes("/act/")),
    })),
  );
}

export function editAct(draft: InvoiceDraft, passage: number, act: number, edit: ActEdit): InvoiceDraft {
  const edited = Object.keys(edit).length > 0;
  return actsChanged(
    withPassage(draft, passage, (each) => ({
      ...each,
      acts: each.acts.map((one, at) => (at === act ? (edited ? { id: one.id, edit } : { id: one.id }) : one)),
    })),
  );
}

/** `line` is a key of a rated line: `p0/MCI`, `p1/act/0`. */
export function decline(draft: InvoiceDraft, line: string, declined: boolean): InvoiceDraft {
  const match = /^p(\d+)\/(.+)$/.exec(line);
  if (match === null) return draft;
  const [, index, rest] = match;
  return withPassage(draft, Number(index), (each) => {
    const others = each.decline.filter((one) => one !== line && one !== rest);
    return { ...each, decline: declined ? [...others, line] : others };
  });
}

export function addFee(draft: InvoiceDraft, passage: number, fee: string, added: boolean): InvoiceDraft {
  return actsChanged(
    withPassage(draft, passage, (each) => {
      const others = each.add.filter((one) => one !== fee);
      return { ...each, add: added ? [...others, fee] : others };
    }),
  );
}

/** The favourite's acts replace those of a passage that has none, and join the others. */
export function applyFavourite(draft: InvoiceDraft, passage: number, favourite: FavouriteContent): InvoiceDraft {
  const changed = actsChanged(
    withPassage(draft, passage, (each) => ({
      ...each,
      acts: [...each.acts, ...favourite.acts],
      add: [...new Set([...each.add, ...favourite.add])],
      decline: [...new Set([...each.decline, ...declinedAt(favourite.decline, passage)])],
    })),
  );
  return { ...changed, origins: { ...changed.origins, acts: "favourite" } };
}

/**
 * What a favourite made from a passage holds. Which acts were left out is said by position, so it is not kept; nor is an
 * exoneration, which is that of one patient.
 */
export function favouriteOf({ acts, add, decline: declined }: DraftPassage): FavouriteContent {
  return { acts: acts.map(withoutExemption), add, decline: declined.filter((line) => !line.includes("/act/")) };
}

/** The date decides the rights: the ALD question follows it. */
export function setPassage(draft: InvoiceDraft, index: number, fields: Partial<DraftPassage>): InvoiceDraft {
  const next = withPassage(draft, index, (each) => ({ ...each, ...fields }));
  return { ...next, insurance: { ...next.insurance, ald: askAld(next) } };
}

/** Takes a passage away; the last one stays. */
export function removePassage(draft: InvoiceDraft, index: number): InvoiceDraft {
  const [first, ...rest] = draft.passages.filter((_, at) => at !== index);
  if (first === undefined) return draft;
  const shorter: InvoiceDraft = { ...draft, passages: [first, ...rest], step: { kind: "acts", passage: 0 } };
  return actsChanged({
    ...shorter,
    insurance: { ...shorter.insurance, ald: askAld(shorter) },
    passages: mapPassages(shorter, (each, at) => ({ ...each, decline: declinedAt(each.decline, at) })),
  });
}

/** Keys of declined lines as they read at the passage of this index: `p1/MCI` becomes `p0/MCI`. */
export function declinedAt(keys: readonly string[], passage: number): readonly string[] {
  return keys.map((key) => key.replace(/^p\d+\//, `p${passage}/`));
}
