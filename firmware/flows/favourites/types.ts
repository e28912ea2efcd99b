import type { ReadonlySignal } from "@preact/signals-core";
import type { ActInput } from "../../billing/types.js";

/** What a favourite holds: acts with their settings, and the fees she always adds or leaves out. */
export interface FavouriteContent {
  readonly acts: readonly ActInput[];
  readonly add: readonly string[];
  readonly decline: readonly string[];
}

/** An act of the nomenclature, as the search and the form show it. */
export interface FavouriteAct {
  readonly id: string;
  readonly label: string;
  /** « AMI ». */
  readonly letter: string;
  /** Hundredths; null for day fees. */
  readonly coefficient: number | null;
}

export interface FavouriteRow {
  readonly id: string;
  readonly label: string;
  readonly content: FavouriteContent;
  /** « AMI 4 + AMI 1 ». */
  readonly summary: string;
}

export type FavouritesState =
  | { readonly kind: "none" }
  | {
      readonly kind: "list";
      readonly query: string;
      readonly rows: readonly FavouriteRow[];
      readonly deleteAsked: string | undefined;
    }
  | {
      readonly kind: "form";
      readonly id: string | undefined;
      readonly label: string;
      readonly content: FavouriteContent;
      readonly labelMissing: boolean;
      readonly actsMissing: boolean;
    };

export interface FavouritesFlow {
  readonly state: ReadonlySignal<FavouritesState>;
  open(): Promise<void>;
  setQuery(query: string): void;
  create(): void;
  edit(id: string): void;
  setLabel(label: string): void;
  /** An act the form holds; undefined when the nomenclature no longer has it. */
  act(id: string): FavouriteAct | undefined;
  /** Acts by words; all of them when nothing is typed. */
  findActs(query: string): readonly FavouriteAct[];
  addAct(actId: string): void;
  editAct(index: number, edit: ActInput["edit"]): void;
  removeAct(index: number): void;
  save(): Promise<void>;
  askDelete(id: string): void;
  confirmDelete(yes: boolean): Promise<void>;
  back(): void;
}
