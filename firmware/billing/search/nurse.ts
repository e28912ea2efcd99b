import type { NurseAct } from "../nurse/nomenclature/model.js";
import { createSearch } from "./engine.js";
import { SEARCH_SYNONYMS } from "./nurse-synonyms.js";
import { buildIndex, type SearchEntry } from "./search-index.js";

export interface ActHit {
  readonly act: NurseAct;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface ActSearchResult {
  readonly hits: readonly ActHit[];
  /** « pansement simple » when a typing error was put right; undefined when nothing was. */
  readonly corrected: string | undefined;
}

/** Points that the caller adds for what it knows: favourites, recent acts. 0 changes nothing, 10 outruns any text match. */
export type Boost = (act: NurseAct) => number;

export interface ActSearch {
  /**
   * Acts that hold every word of `query`, in any order, best first. Accents, capitals and one typing error in words of
   * four letters or more do not matter; the beginning of a word is enough. An empty query gives every act.
   */
  find(query: string, boost?: Boost): ActSearchResult;
}

/** Builds the index of `acts` once; switched-off acts are not found. */
export function createActSearch(acts: readonly NurseAct[]): ActSearch {
  const enabled = acts.filter((act) => act.enabled);
  const byId = new Map(enabled.map((act) => [act.id, act]));
  const search = createSearch(buildIndex(enabled.map(entryOf), { idsAreCodes: false }));
  return {
    find(query, boost) {
      const options = boost === undefined ? {} : { boost: (id: string) => boostOf(byId.get(id), boost) };
      const { hits, corrected } = search.find(query, { limit: enabled.length, ...options });
      const found = hits.flatMap(({ id, score }) => {
        const act = byId.get(id);
        return act === undefined ? [] : [{ act, score }];
      });
      return { hits: found, corrected };
    },
  };
}

const boostOf = (act: NurseAct | undefined, boost: Boost): number => (act === undefined ? 0 : boost(act));

function entryOf(act: NurseAct): SearchEntry {
  const coefficient = String(act.coefficient / 100).replace(".", ",");
  const synonyms = SEARCH_SYNONYMS[act.id] ?? "";
  const alsoCalled = `${act.keywords} ${synonyms} ${act.letter} ${act.letter}${coefficient} ${coefficient}`;
  return { id: act.id, label: act.label, alsoCalled, shortLabel: "", reimbursed: true };
}
