import type { ReadonlySignal } from "@preact/signals-core";
import type { Nomenclature } from "../../billing/nomenclature.js";
import type { Search } from "../../billing/search/engine.js";
import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { Settings } from "../../settings/schema.js";
import type { Store, WriteError } from "../../store/contract.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { OpenSession } from "../session/types.js";
import type { InvoiceDraft } from "./draft/draft.js";
import type { ConventionFound } from "./insurance/convention.js";
import type { VisitFlow } from "./types.js";

export interface VisitDeps {
  readonly clock: Clock;
  readonly store: Store;
  readonly nomenclature: () => Nomenclature;
  /** Of the same tables as the nomenclature. */
  readonly ccamSearch: () => Search;
  readonly cards: CardsAtHand;
  readonly conventionOf: (draft: InvoiceDraft) => ConventionFound;
  readonly settings: ReadonlySignal<Settings>;
  readonly session: () => OpenSession | undefined;
  readonly log: Logger;
  readonly newId: () => string;
  /** Something was done, and how it is undone when it can be. */
  readonly onNotice: (
    notice: "draft-kept" | "draft-deleted" | "favourite-saved" | "advice-applied",
    undo?: () => void,
  ) => void;
  /** What she asked for could not be written. */
  readonly onWriteError: (why: WriteError["kind"]) => void;
}

/** The flow with what the app needs of it beyond the screens. */
export interface VisitHolder extends VisitFlow {
  /** Reads again which drafts wait. */
  refreshDrafts(): Promise<void>;
  /** The clock was set: what depends on the day is looked at again. */
  refresh(): void;
  /** The last change is durable, or was refused. */
  settled(): Promise<void>;
  /** The draft went into the ledger: nothing of it may be written any more. */
  close(): void;
  /** Leaves the visit with its draft kept, to open again on its hub. */
  leave(): void;
  /** Leaves the visit as its last save has it, step included. Writes nothing. */
  suspend(): void;
  dispose(): void;
}
