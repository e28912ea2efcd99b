import type { NgapQuery, NgapTable, NgapTariff } from "../../billing/ngap/model.js";
import { coefficientOn, createNgapSearch, type NgapFound, type NgapSearch } from "../../billing/search/ngap.js";
import { type Cents, cents, roundHalfUp } from "../../lib/money.js";
import { type FoundActs, RECENT_BOOST, ROWS, type SearchInput } from "./search-input.js";
import type { ActRow } from "./types.js";

/** Enough for every letter and exam of a profession. */
const ALL = 400;

interface Searched {
  readonly key: string;
  readonly table: NgapTable;
  readonly engine: NgapSearch;
}

/**
 * Letters, fees and majorations of a doctor, acts and letters of a physiotherapist (FAC-25), or the COx in force on the
 * day of care (FAC-35).
 */
export function createNgapActs(): (table: NgapTable, input: SearchInput) => FoundActs {
  let known: Searched | undefined;
  return (table, input) => {
    const { performer, date } = input;
    const key = `${performer.profession} ${date} ${performer.zone}`;
    if (known?.key !== key || known.table !== table) {
      known = { key, table, engine: createNgapSearch(table, performer.profession, date, performer.zone) };
    }
    return answer(known, input);
  };
}

function answer({ table, engine }: Searched, input: SearchInput): FoundActs {
  const query = input.query.trim();
  const recent = new Set(input.recent);
  const boost = (id: string): number => (recent.has(id) ? RECENT_BOOST : 0);
  const { hits, corrected } = engine.find(query, { limit: ALL, boost });
  const found = hits.map((hit) => hit.found).filter((one) => holds(one, input));
  const rowOf = (one: NgapFound): ActRow => row(table, one, recent.has(one.id) ? "recent" : "search", input);
  if (query !== "") return { corrected, rows: found.slice(0, ROWS).map(rowOf) };
  const rank = new Map(input.recent.map((id, at) => [id, at]));
  const used = found.filter(({ id }) => rank.has(id));
  used.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  const others = found.filter(({ id }) => !rank.has(id));
  others.sort((a, b) => orderOf(a) - orderOf(b));
  return { corrected: undefined, rows: [...used, ...others].map(rowOf) };
}

/** Kilometres are computed from the way travelled. */
function holds(found: NgapFound, { list }: SearchInput): boolean {
  if (found.kind === "act") return list === "ngap";
  return found.tariff.kind === "exam" ? list === "cox" : list === "ngap" && found.tariff.kind !== "kilometre";
}

const ORDER: Readonly<Record<NgapTariff["kind"], number>> = {
  letter: 1,
  exam: 1,
  fee: 2,
  majoration: 3,
  travel: 4,
  kilometre: 5,
};

function orderOf(found: NgapFound): number {
  return found.kind === "act" ? 0 : ORDER[found.tariff.kind];
}

function row(table: NgapTable, found: NgapFound, origin: ActRow["origin"], input: SearchInput): ActRow {
  const { performer, date } = input;
  const query: NgapQuery = { ...performer, on: date };
  if (found.kind === "act") {
    const { act } = found;
    const coefficient = coefficientOn(act, date) ?? 100;
    const unit = priceOf(table, act.letter, query);
    const price = unit === undefined ? undefined : cents(roundHalfUp(unit * coefficient, 100));
    return { id: act.id, label: act.label, letter: act.letter, coefficient, price, origin, priceToType: false };
  }
  const { code, label } = found.tariff;
  const price = priceOf(table, code, query);
  return { id: code, label, letter: code, coefficient: null, price, origin, priceToType: price === undefined };
}

function priceOf(table: NgapTable, code: string, query: NgapQuery): Cents | undefined {
  const answered = table.tariff(code, query);
  return answered.kind === "found" ? answered.tariff.price : undefined;
}
