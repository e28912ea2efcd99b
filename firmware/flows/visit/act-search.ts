import { indexOf, tariffOf } from "../../billing/nurse/nomenclature/lookup.js";
import type { NurseAct, NurseTables } from "../../billing/nurse/nomenclature/model.js";
import { type ActSearch, createActSearch } from "../../billing/search/nurse.js";
import type { Zone } from "../../billing/types.js";
import { isWithin, type PlainDate } from "../../lib/dates.js";
import { type Cents, cents, roundHalfUp } from "../../lib/money.js";
import type { Favourite } from "../../store/contract.js";
import type { ActRow, ActSearchView } from "./types.js";

/** Rows shown at most; more letters narrow them. */
const ROWS = 40;
/** Enough to bring an act she uses before its equals, too little to outrun a better match of words. */
const RECENT_BOOST = 0.5;

export interface SearchInput {
  readonly query: string;
  readonly date: PlainDate;
  readonly zone: Zone;
  /** Ids, the most recent first. */
  readonly recent: readonly string[];
  readonly favourites: readonly Favourite[];
}

interface Searched {
  readonly tables: NurseTables;
  readonly enabled: readonly NurseAct[];
  readonly byId: ReadonlyMap<string, NurseAct>;
  /** Built at the first search: the first screen does not need it. */
  engine: ActSearch | undefined;
}

function searched(tables: NurseTables): Searched {
  const enabled = tables.acts.filter((act) => act.enabled);
  return { tables, enabled, byId: new Map(enabled.map((act) => [act.id, act])), engine: undefined };
}

/** The act search of a visit: favourites first, then recent acts, then the nomenclature (FAC-25, FAV-07). */
export function createVisitSearch(tables: () => NurseTables): (input: SearchInput) => ActSearchView {
  let known: Searched | undefined;
  return (input) => {
    const now = tables();
    if (known?.tables !== now) known = searched(now);
    return answer(known, input);
  };
}

function answer(known: Searched, input: SearchInput): ActSearchView {
  const inForce = (act: NurseAct): boolean => isWithin(input.date, act.from, act.to);
  const query = input.query.trim();
  if (query === "") {
    const recent = input.recent.flatMap((id) => known.byId.get(id) ?? []).filter(inForce);
    const others = known.enabled.filter((act) => inForce(act) && !recent.includes(act));
    return {
      query: input.query,
      corrected: undefined,
      favourites: input.favourites,
      rows: [
        ...recent.map((act) => row(known, act, "recent", input)),
        ...others.map((act) => row(known, act, "search", input)),
      ],
    };
  }
  known.engine ??= createActSearch(known.enabled);
  const recent = new Set(input.recent);
  const found = known.engine.find(query, (act) => (recent.has(act.id) ? RECENT_BOOST : 0));
  const words = query.toLowerCase();
  return {
    query: input.query,
    corrected: found.corrected,
    favourites: input.favourites.filter(({ label }) => label.toLowerCase().includes(words)),
    rows: found.hits
      .map(({ act }) => act)
      .filter(inForce)
      .slice(0, ROWS)
      .map((act) => row(known, act, recent.has(act.id) ? "recent" : "search", input)),
  };
}

function row({ tables }: Searched, act: NurseAct, origin: ActRow["origin"], { date, zone }: SearchInput): ActRow {
  return {
    id: act.id,
    label: act.label,
    letter: act.letter,
    coefficient: act.cumulation === "FORFAIT" ? null : act.coefficient,
    price: priceOf(tables, act, date, zone),
    origin,
  };
}

function priceOf(tables: NurseTables, act: NurseAct, date: PlainDate, zone: Zone): Cents | undefined {
  const tariff = tariffOf(indexOf(tables), act.letter, date, zone);
  return tariff === undefined ? undefined : cents(roundHalfUp(tariff.price * act.coefficient, 100));
}
