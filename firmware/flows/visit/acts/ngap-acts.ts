import type { NgapQuery, NgapTable, NgapTariff } from "../../../billing/ngap/model.js";
import {
  coefficientOn,
  createNgapSearch,
  type NgapFound,
  type NgapSearch,
  ngapOn,
} from "../../../billing/search/ngap.js";
import { type Cents, cents, roundHalfUp } from "../../../lib/money.js";
import type { ActRow } from "../types.js";
import { type FoundActs, RECENT_BOOST, ROWS, type SearchInput } from "./search-input.js";

/** Enough for every letter and exam of a profession. */
const ALL = 400;

interface Searched {
  readonly key: string;
  readonly table: NgapTable;
  readonly all: readonly NgapFound[];
  /** Built at the first letter: the list alone needs none. */
  engine: NgapSearch | undefined;
}

/**
 * Letters, fees and majorations of a doctor, acts and letters of a physiotherapist (FAC-25), or the COx in force on the
 * day of care (FAC-35).
 */
export function createNgapActs(): (table: NgapTable, input: SearchInput) => FoundActs {
  let known: Searched | undefined;
  return (table, input) => {
    const { date } = input;
    const { profession, zone } = input.performer;
    const key = `${profession} ${date} ${zone}`;
    if (known?.key !== key || known.table !== table) {
      known = { key, table, all: [...ngapOn(table, profession, date, zone).values()], engine: undefined };
    }
    return answer(known, input);
  };
}

function answer(known: Searched, input: SearchInput): FoundActs {
  const query = input.query.trim();
  const rank = new Map(input.recent.map((id, at) => [id, at]));
  const rowOf = (one: NgapFound): ActRow => row(known.table, one, rank.has(one.id) ? "recent" : "search", input);
  if (query === "") {
    const all = known.all.filter((one) => holds(one, input));
    const used = all.filter(({ id }) => rank.has(id));
    used.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
    const others = all.filter(({ id }) => !rank.has(id));
    others.sort((a, b) => orderOf(a) - orderOf(b));
    return { corrected: undefined, rows: [...used, ...others].map(rowOf) };
  }
  const { profession, zone } = input.performer;
  known.engine ??= createNgapSearch(known.table, profession, input.date, zone);
  const boost = (id: string): number => (rank.has(id) ? RECENT_BOOST : 0);
  const { hits, corrected } = known.engine.find(query, { limit: ALL, boost });
  const found = hits.map((hit) => hit.found).filter((one) => holds(one, input));
  return { corrected, rows: found.slice(0, ROWS).map(rowOf) };
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
