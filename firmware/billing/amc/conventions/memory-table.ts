import {
  type AmcKey,
  amcKey,
  type Convention,
  type ConventionOrigin,
  type ConventionTable,
  type Correspondance,
  holdsForGroup,
  type Regroupement,
  SINGLE_MANAGEMENT,
} from "./model.js";
import type { ConventionRow } from "./parse.js";

/**
 * A table held in memory, indexed once: what tests and a few conventions typed by hand need. Each answer is one look-up,
 * whatever the size of the table.
 */
export function memoryTable(origins: readonly ConventionOrigin[], rows: Iterable<ConventionRow>): ConventionTable {
  const byAmc = new Map<AmcKey, Convention[]>();
  const byGroup = new Map<AmcKey, Convention[]>();
  const byCaisse: Convention[] = [];
  const regroupements = new Map<AmcKey, Regroupement[]>();
  const correspondances = new Map<string, { readonly rank: number; readonly row: Correspondance }[]>();
  const types = new Set<string>();
  const addConvention = (row: Convention): void => {
    types.add(row.type);
    if (row.amc !== undefined) push(byAmc, amcKey(row.amc), row);
    if (row.signatory !== undefined && holdsForGroup(row)) push(byGroup, amcKey(row.signatory), row);
    if (row.amc === undefined && row.type === SINGLE_MANAGEMENT) byCaisse.push(row);
  };
  let rank = 0;
  for (const row of rows) {
    if (row.table === "convention") addConvention(row.value);
    else if (row.table === "regroupement") push(regroupements, amcKey(row.value.amc), row.value);
    else push(correspondances, placeOf(row.value), { rank: rank++, row: row.value });
  }
  return {
    state: () => (origins.length === 0 ? { kind: "absent" } : { kind: "present", origins }),
    ofAmc: (amc) => byAmc.get(amc) ?? [],
    ofGroup: (signatory) => byGroup.get(signatory) ?? [],
    ofCaisses: () => byCaisse,
    regroupements: (amc) => regroupements.get(amc) ?? [],
    correspondances: (mutuelle, regime) =>
      [mutuelle, ANY]
        .flatMap((number) => [...new Set([regime ?? ANY, ANY])].map((each) => `${number}|${each}`))
        .flatMap((place) => correspondances.get(place) ?? [])
        .sort((one, other) => one.rank - other.rank)
        .map(({ row }) => row),
    hasType: (type) => types.has(type),
  };
}

/** Stands for a mutuelle number or a régime with a wildcard. */
export const ANY = "*";

/** The two keys that a correspondance is looked up by. */
export function correspondanceKeys({ mutuelle, caisse }: Correspondance): {
  readonly mutuelle: string;
  readonly regime: string;
} {
  const regime = caisse.slice(0, 2);
  return {
    mutuelle: mutuelle === "" || mutuelle.includes("?") ? ANY : amcKey(mutuelle),
    regime: regime === "" || regime === "99" || regime.includes("?") ? ANY : regime,
  };
}

function placeOf(row: Correspondance): string {
  const keys = correspondanceKeys(row);
  return `${keys.mutuelle}|${keys.regime}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
