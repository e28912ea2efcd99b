import type { PlainDate } from "../../../lib/dates.js";
import type { Favourite } from "../../../store/contract.js";
import type { Performer } from "../performer.js";
import type { ActRow } from "../types.js";
import type { ActList } from "./act-lists.js";

/** Rows shown at most; more letters narrow them. */
export const ROWS = 40;
/** Enough to bring an act she uses before its equals, too little to outrun a better match of words. */
export const RECENT_BOOST = 0.5;

/** What a search of acts starts from. */
export interface SearchInput {
  readonly query: string;
  readonly date: PlainDate;
  readonly performer: Performer;
  readonly list: ActList;
  /** CCAM only: the field holds the beginning of a keyword; `chosen` is the one whose acts are wanted (FAC-38). */
  readonly byKeyword: { readonly chosen: string | undefined } | undefined;
  /** Ids, the most recent first. */
  readonly recent: readonly string[];
  readonly favourites: readonly Favourite[];
}

/** What one list found. */
export interface FoundActs {
  readonly rows: readonly ActRow[];
  /** The words understood, when a typing error was put right. */
  readonly corrected: string | undefined;
}
