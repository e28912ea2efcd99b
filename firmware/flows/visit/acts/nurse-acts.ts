import { indexOf, tariffOf } from "../../../billing/nurse/nomenclature/lookup.js";
import type { NurseAct, NurseTables } from "../../../billing/nurse/nomenclature/model.js";
import { type ActSearch, createActSearch } from "../../../billing/search/nurse.js";
import { isWithin } from "../../../lib/dates.js";
import { type Cents, cents, roundHalfUp } from "../../../lib/money.js";
import type { ActRow } from "../types.js";
import { type FoundActs, RECENT_BOOST, ROWS, type SearchInput } from "./search-input.js";

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

/** A nurse's acts: recent ones, then the nomenclature in its order, or what the typed words find (FAC-25). */
export function createNurseActs(): (tables: NurseTables, input: SearchInput) => FoundActs {
  let known: Searched | undefined;
  return (tables, input) => {
    if (known?.tables !== tables) known = searched(tables);
    return answer(known, input);
  };
}

function answer(known: Searched, input: SearchInput): FoundActs {
  const inForce = (act: NurseAct): boolean => isWithin(input.date, act.from, act.to);
  const query = input.query.trim();
  if (query === "") {
    const recent = input.recent.flatMap((id) => known.byId.get(id) ?? []).filter(inForce);
    const others = known.enabled.filter((act) => inForce(act) && !recent.includes(act));
    return {
      corrected: undefined,
      rows: [
        ...recent.map((act) => row(known, act, "recent", input)),
        ...others.map((act) => row(known, act, "search", input)),
      ],
    };
  }
  known.engine ??= createActSearch(known.enabled);
  const recent = new Set(input.recent);
  const found = known.engine.find(query, (act) => (recent.has(act.id) ? RECENT_BOOST : 0));
  return {
    corrected: found.corrected,
    rows: found.hits
      .map(({ act }) => act)
      .filter(inForce)
      .slice(0, ROWS)
      .map((act) => row(known, act, recent.has(act.id) ? "recent" : "search", input)),
  };
}

function row({ tables }: Searched, act: NurseAct, origin: ActRow["origin"], input: SearchInput): ActRow {
  return {
    id: act.id,
    label: act.label,
    letter: act.letter,
    coefficient: act.cumulation === "FORFAIT" ? null : act.coefficient,
    price: priceOf(tables, act, input),
    origin,
  };
}

function priceOf(tables: NurseTables, act: NurseAct, { date, performer }: SearchInput): Cents | undefined {
  const tariff = tariffOf(indexOf(tables), act.letter, date, performer.zone);
  return tariff === undefined ? undefined : cents(roundHalfUp(tariff.price * act.coefficient, 100));
}
