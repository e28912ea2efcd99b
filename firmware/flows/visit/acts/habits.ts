import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { Nomenclature } from "../../../billing/nomenclature.js";
import type { Search } from "../../../billing/search/engine.js";
import type { Favourite, Store } from "../../../store/contract.js";
import { readFavouriteContent } from "../../favourites/content.js";
import type { FavouriteContent } from "../../favourites/types.js";
import type { OpenSession } from "../../session/types.js";
import type { InvoiceDraft } from "../draft/draft.js";
import { performerOf } from "../performer.js";
import type { ActSearchView } from "../types.js";
import { type ActList, listsOf } from "./act-lists.js";
import { createVisitSearch } from "./act-search.js";

export interface Habits {
  readonly search: ReadonlySignal<ActSearchView>;
  /** Reads what she bills most lately and her favourites. */
  load(): Promise<void>;
  /** An empty field, in the list that was looked at last. */
  begin(): void;
  setQuery(query: string): void;
  setList(list: ActList): void;
  setByKeyword(on: boolean): void;
  chooseKeyword(keyword: string | undefined): void;
  /** Makes ready what the first letter of another profession than the nurse needs. */
  warm(): void;
  /** Searches again with the same letters, at the date of the passage on the screen. */
  refresh(): void;
  /** What a favourite of hers holds; undefined when there is none of this id, or of another version. */
  favourite(id: string): FavouriteContent | undefined;
}

export interface HabitsParts {
  readonly store: Pick<Store, "actUsage" | "favourites">;
  readonly nomenclature: () => Nomenclature;
  readonly ccamSearch: () => Search;
  readonly session: () => OpenSession | undefined;
  readonly draft: () => InvoiceDraft | undefined;
}

const NOTHING: ActSearchView = {
  query: "",
  corrected: undefined,
  favourites: [],
  rows: [],
  lists: ["ngap"],
  list: "ngap",
  keywords: undefined,
  typable: undefined,
  on: undefined,
};
const RECENT_ACTS = 12;

/** The act search of a visit, by what this professional does: favourites and recent acts first (FAC-25, FAV-07). */
export function createHabits({ store, nomenclature, ccamSearch, session, draft }: HabitsParts): Habits {
  const search = signal<ActSearchView>(NOTHING);
  const find = createVisitSearch({ nomenclature, ccamSearch });
  let query = "";
  let list: ActList = "ngap";
  let byKeyword: { readonly chosen: string | undefined } | undefined;
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
    const performer = performerOf(now.situation);
    const lists = listsOf(performer.profession);
    // The last list stays until another professional has another one.
    if (!lists.includes(list)) [list] = lists;
    search.value = find({ query, date, performer, list, byKeyword, recent, favourites: sets });
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
    begin() {
      query = "";
      byKeyword = undefined;
      refresh();
    },
    setQuery(text) {
      query = text;
      // Another beginning, other keywords.
      if (byKeyword !== undefined) byKeyword = { chosen: undefined };
      refresh();
    },
    setList(next) {
      list = next;
      byKeyword = undefined;
      refresh();
    },
    setByKeyword(on) {
      query = "";
      byKeyword = on ? { chosen: undefined } : undefined;
      refresh();
    },
    chooseKeyword(keyword) {
      byKeyword = { chosen: keyword };
      refresh();
    },
    warm() {
      const now = draft();
      if (now === undefined) return;
      const performer = performerOf(now.situation);
      if (performer.profession === "infirmier") return;
      const { date } = now.passages[0];
      // Any letter builds or reads the indexes; what it finds is of no use.
      for (const each of listsOf(performer.profession)) {
        find({ query: "a", date, performer, list: each, byKeyword: undefined, recent: [], favourites: [] });
      }
    },
    favourite: (id) => readFavouriteContent(favourites.find((each) => each.id === id)?.content),
  };
}
