import type { Search } from "./engine.js";

/** The search of a nomenclature that is not there: it finds nothing. */
export const NO_SEARCH: Search = {
  find: () => ({ hits: [], corrected: undefined }),
  keywords: () => [],
  withKeyword: () => [],
};
