import type { Nomenclature } from "../../../billing/nomenclature.js";
import type { Search } from "../../../billing/search/engine.js";
import type { ActSearchView } from "../types.js";
import { listsOf } from "./act-lists.js";
import { ccamActsOfKeyword, findCcamActs } from "./ccam-acts.js";
import { createNgapActs } from "./ngap-acts.js";
import { createNurseActs } from "./nurse-acts.js";
import type { FoundActs, SearchInput } from "./search-input.js";

/** Keywords shown at most; more letters narrow them. */
const KEYWORDS = 60;
/** Two letters and more: one alone begins a thousand keywords. */
const KEYWORD_FROM = 2;
/** What the act code of an invoice record holds. */
const TYPED_CODE = /^[A-Z][A-Z0-9]{0,3}$/;

export interface ActSources {
  readonly nomenclature: () => Nomenclature;
  readonly ccamSearch: () => Search;
}

/**
 * The act search of a visit: favourites first, then recent acts, then the list of the profession that is looked at
 * (FAC-24, FAC-25, FAC-35, FAC-37, FAC-38, FAV-07).
 */
export function createVisitSearch({ nomenclature, ccamSearch }: ActSources): (input: SearchInput) => ActSearchView {
  const nurse = createNurseActs();
  const ngap = createNgapActs();
  return (input) => {
    const now = nomenclature();
    const common = commonOf(input);
    if (input.performer.profession === "infirmier") return { ...common, ...nurse(now.nurse, input) };
    if (input.list !== "ccam") return withTyped({ ...common, ...ngap(now.ngap, input) }, input);
    if (input.byKeyword === undefined) {
      return withTyped({ ...common, ...findCcamActs(now.ccam, ccamSearch(), input) }, input);
    }
    return { ...common, ...byKeyword(now, ccamSearch(), input) };
  };
}

function commonOf(input: SearchInput): Omit<ActSearchView, keyof FoundActs> {
  const words = input.query.trim().toLowerCase();
  return {
    query: input.query,
    favourites:
      words === "" ? input.favourites : input.favourites.filter(({ label }) => label.toLowerCase().includes(words)),
    lists: listsOf(input.performer.profession),
    list: input.list,
    keywords: undefined,
    typable: undefined,
    on: input.date,
  };
}

function byKeyword(
  { ccam }: Nomenclature,
  search: Search,
  input: SearchInput,
): Pick<ActSearchView, "favourites" | "keywords"> & FoundActs {
  const chosen = input.byKeyword?.chosen;
  const beginning = input.query.trim();
  const found = beginning.length < KEYWORD_FROM ? [] : search.keywords(beginning).slice(0, KEYWORDS);
  return {
    favourites: [],
    corrected: undefined,
    keywords: { found: chosen === undefined ? found : [], chosen },
    rows: chosen === undefined ? [] : ccamActsOfKeyword(ccam, search, chosen, input),
  };
}

/**
 * A letter that no table holds is typed with its price, in the first list of the profession; what stands in the field is
 * proposed when it can be one and is not found.
 */
function withTyped(view: ActSearchView, { performer }: SearchInput): ActSearchView {
  const [first] = listsOf(performer.profession);
  if (view.list !== first) return view;
  const code = view.query.trim().toUpperCase();
  const free = TYPED_CODE.test(code) && !view.rows.some(({ letter }) => letter === code);
  return { ...view, typable: { code: free ? code : undefined } };
}
