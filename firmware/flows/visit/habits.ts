import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { Nomenclature } from "../../billing/nomenclature.js";
import type { Favourite, Store } from "../../store/contract.js";
import { readFavouriteContent } from "../favourites/content.js";
import type { FavouriteContent } from "../favourites/types.js";
import type { OpenSession } from "../session/types.js";
import { createVisitSearch } from "./act-search.js";
import type { InvoiceDraft } from "./draft.js";
import { zoneOf } from "./rate-draft.js";
import type { ActSearchView } from "./types.js";

export interface Habits {
  readonly search: ReadonlySignal<ActSearchView>;
  /** Reads what she bills most lately and her favourites. */
  load(): Promise<void>;
  setQuery(query: string): void;
  /** Searches again with the same letters, at the date of the passage on the screen. */
  refresh(): void;
  /** What a favourite of hers holds; undefined when there is none of this id, or of another version. */
  favourite(id: string): FavouriteContent | undefined;
}

export interface HabitsParts {
  readonly store: Pick<Store, "actUsage" | "favourites">;
  readonly nomenclature: () => Nomenclature;
  readonly session: () => OpenSession | undefined;
  readonly draft: () => InvoiceDraft | undefined;
}

const NO_SEARCH: ActSearchView = { query: "", corrected: undefined, favourites: [], rows: [] };
const RECENT_ACTS = 12;

/** The act search of a visit, by what this professional does: favourites and recent acts first (FAC-25, FAV-07). */
export function createHabits({ store, nomenclature, session, draft }: HabitsParts): Habits {
  const search = signal<ActSearchView>(NO_SEARCH);
  const find = createVisitSearch(() => nomenclature().nurse);
  let query = "";
  let recent: readonly string[] = [];
  let favourites: readonly Favourite[] = [];
  let loads = 0;

  const refresh = (): void => {
    const now = draft();
    if (now === undefined) return;
    const { step } = now;
    const index = "passage" in step ? step.passage : 0;
    const { date } = now.passages[index] ?? now.passages[0];
    // A favourite is several acts: it cannot take the place of one.
    const sets = step.kind === "act-search" && step.replace !== undefined ? [] : favourites;
    search.value = find({ query, date, zone: zoneOf(now.situation), recent, favourites: sets });
  };

  return {
    search,
    refresh,
    async load() {
      const owner = session()?.professional.nationalId;
      if (owner === undefined) return;
      loads += 1;
      const mine = loads;
      const [acts, own] = await Promise.all([store.actUsage.recent(owner, RECENT_ACTS), store.favourites.list(owner)]);
      if (mine !== loads) return;
      recent = acts;
      favourites = own.filter(({ content }) => readFavouriteContent(content) !== undefined);
      refresh();
    },
    setQuery(text) {
      query = text;
      refresh();
    },
    favourite: (id) => readFavouriteContent(favourites.find((each) => each.id === id)?.content),
  };
}
