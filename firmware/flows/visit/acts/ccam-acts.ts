import type { CcamAct, CcamCatalogue, CcamPrice } from "../../../billing/ccam/model.js";
import type { Search } from "../../../billing/search/engine.js";
import { isWithin } from "../../../lib/dates.js";
import type { Cents } from "../../../lib/money.js";
import type { ActRow } from "../types.js";
import { type FoundActs, RECENT_BOOST, ROWS, type SearchInput } from "./search-input.js";

/** Acts of a keyword shown at most: « abord » has a thousand, which words narrow better. */
const KEYWORD_ROWS = 150;
/** Four letters and three digits. */
const CCAM_CODE = /^[A-Z]{4}\d{3}$/;

/** Whether an id is the code of a CCAM act. */
export function isCcamCode(id: string): boolean {
  return CCAM_CODE.test(id);
}

/** CCAM acts by the beginning of their code or by words; without any, those billed lately (FAC-37). */
export function findCcamActs(catalogue: CcamCatalogue, search: Search, input: SearchInput): FoundActs {
  const lately = input.recent.filter(isCcamCode);
  const recent = new Set(lately);
  const query = input.query.trim();
  if (query === "") return { corrected: undefined, rows: rowsOf(catalogue, lately, recent, input) };
  const boost = (id: string): number => (recent.has(id) ? RECENT_BOOST : 0);
  const { hits, corrected } = search.find(query, { limit: ROWS, ...(recent.size === 0 ? {} : { boost }) });
  const ids = hits.map(({ id }) => id);
  return { corrected, rows: rowsOf(catalogue, ids, recent, input) };
}

/** Acts whose label holds the keyword (FAC-38). */
export function ccamActsOfKeyword(
  catalogue: CcamCatalogue,
  search: Search,
  keyword: string,
  input: SearchInput,
): readonly ActRow[] {
  return rowsOf(catalogue, search.withKeyword(keyword).slice(0, KEYWORD_ROWS), new Set(input.recent), input);
}

function rowsOf(
  catalogue: CcamCatalogue,
  ids: readonly string[],
  recent: ReadonlySet<string>,
  input: SearchInput,
): readonly ActRow[] {
  return ids.flatMap((id) => {
    const act = catalogue.act(id);
    return act === undefined ? [] : [rowOf(act, recent.has(id) ? "recent" : "search", input)];
  });
}

function rowOf(act: CcamAct, origin: ActRow["origin"], input: SearchInput): ActRow {
  const first = firstPrice(act, input);
  const price = act.reimbursed && first !== undefined ? amountOf(first, input) : undefined;
  return {
    id: act.code,
    label: act.shortLabel,
    letter: act.code,
    coefficient: null,
    price,
    origin,
    priceToType: price === undefined,
    ...(first === undefined ? {} : added(first)),
  };
}

/** The first activity and phase that have a price on that day: what the act is added with. */
function firstPrice({ prices }: CcamAct, { date }: SearchInput): CcamPrice | undefined {
  const then = prices.filter(({ from, to }) => isWithin(date, from, to));
  return then.find(({ activity, phase }) => activity === 1 && phase === 0) ?? then[0];
}

function amountOf({ sector1, outside }: CcamPrice, { performer }: SearchInput): Cents {
  return performer.sector === "outside" ? outside : sector1;
}

/** Nothing is typed of an act whose activity 1 and phase 0 exist. */
function added({ activity, phase }: CcamPrice): Pick<ActRow, "edit"> {
  return activity === 1 && phase === 0 ? {} : { edit: { ccam: { activity, phase } } };
}
