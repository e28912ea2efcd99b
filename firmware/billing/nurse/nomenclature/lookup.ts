import { isWithin, type PlainDate } from "../../../lib/dates.js";
import type { Zone } from "../../types.js";
import type { NurseAct, NurseTables, Tariff } from "./model.js";

/** Rows of a tables object by id and by code; built once per object. */
export interface TablesIndex {
  readonly acts: ReadonlyMap<string, NurseAct>;
  readonly tariffs: ReadonlyMap<string, readonly Tariff[]>;
}

const built = new WeakMap<NurseTables, TablesIndex>();

/** The index of `tables`, made at the first call for this object. */
export function indexOf(tables: NurseTables): TablesIndex {
  let index = built.get(tables);
  if (index === undefined) {
    const tariffs = new Map<string, Tariff[]>();
    for (const row of tables.tariffs) {
      const rows = tariffs.get(row.code);
      if (rows === undefined) tariffs.set(row.code, [row]);
      else rows.push(row);
    }
    index = { acts: new Map(tables.acts.map((act) => [act.id, act])), tariffs };
    built.set(tables, index);
  }
  return index;
}

/** The price row of `code` on that day in that zone; undefined when none is in force. Disabled rows count too. */
export function tariffOf(index: TablesIndex, code: string, on: PlainDate, zone: Zone): Tariff | undefined {
  const rows = index.tariffs.get(code);
  if (rows === undefined) return undefined;
  for (const row of rows) {
    if ((row.zone === "ALL" || row.zone === zone) && isWithin(on, row.from, row.to)) return row;
  }
  return undefined;
}
