import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { DraftRepository, StoredDraft } from "../../../store/contract.js";
import { fullName } from "../../vitale-of-patient.js";
import type { KeptDraft } from "../types.js";
import type { InvoiceDraft } from "./draft.js";

export interface KeptDrafts {
  readonly list: ReadonlySignal<readonly KeptDraft[]>;
  /** Reads again which drafts of a biller wait; of nobody when undefined. */
  refresh(biller: string | undefined): Promise<void>;
}

/** The visits that wait on the home screen: those of the open session's biller only. */
export function createKeptDrafts(drafts: DraftRepository, unsaved: () => readonly StoredDraft[]): KeptDrafts {
  const list = signal<readonly KeptDraft[]>([]);
  let shown: string | undefined;
  let reads = 0;
  return {
    list,
    async refresh(biller) {
      reads += 1;
      const mine = reads;
      // Another professional never sees the names of the one before, not even while hers are read.
      if (shown !== biller) list.value = [];
      shown = biller;
      if (biller === undefined) return;
      const stored = await drafts.list(biller);
      if (mine !== reads) return;
      const held = unsaved().filter((each) => each.biller === biller);
      const ids = new Set(held.map(({ id }) => id));
      list.value = [...held, ...stored.filter(({ id }) => !ids.has(id))].flatMap(rowOf);
    },
  };
}

function rowOf(stored: StoredDraft): readonly KeptDraft[] {
  const draft = readDraft(stored);
  return draft === undefined
    ? []
    : [{ id: draft.id, patientName: fullName(draft.patient), careDate: draft.passages[0].date }];
}

/**
 * The visit in a stored draft. The store is encrypted and only this program writes it, so the shape is checked no further
 * than what tells a draft of this version; another stays where it is and is not shown.
 */
export function readDraft({ content }: StoredDraft): InvoiceDraft | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  const draft = content as Partial<InvoiceDraft>;
  const complete =
    draft.patient !== undefined &&
    draft.passages?.[0] !== undefined &&
    draft.prescription !== undefined &&
    draft.insurance !== undefined &&
    draft.settlement !== undefined &&
    draft.step !== undefined;
  return complete ? (draft as InvoiceDraft) : undefined;
}
