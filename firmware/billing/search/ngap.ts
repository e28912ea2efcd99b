import type { PlainDate } from "../../lib/dates.js";
import type { NgapAct, NgapTable, NgapTariff } from "../ngap/model.js";
import type { Profession, Zone } from "../types.js";
import { createSearch, type SearchOptions } from "./engine.js";
import { buildIndex, type SearchEntry } from "./search-index.js";

/** Something a profession bills: an act named by its own row, or a code with its price. */
export type NgapFound =
  | { readonly kind: "act"; readonly id: string; readonly act: NgapAct }
  | { readonly kind: "tariff"; readonly id: string; readonly tariff: NgapTariff };

export interface NgapSearchResult {
  readonly hits: readonly { readonly found: NgapFound; readonly score: number }[];
  /** The words understood when a typing error was put right. */
  readonly corrected: string | undefined;
}

export interface NgapSearch {
  /** As the generic search; ids are those of acts, or codes. */
  find(query: string, options?: SearchOptions): NgapSearchResult;
}

/** What a profession may bill on a day, by id: the acts named by their own rows, then the codes, as the tables order them. */
export function ngapOn(
  table: NgapTable,
  profession: Profession,
  on: PlainDate,
  zone: Zone,
): ReadonlyMap<string, NgapFound> {
  const acts = table.acts(profession).filter((act) => coefficientOn(act, on) !== undefined);
  const letters = new Set(acts.map(({ letter }) => letter));
  // A letter whose acts have rows of their own is found by them.
  const tariffs = table.tariffs(profession, on, zone).filter(({ code }) => !letters.has(code));
  const all = new Map<string, NgapFound>();
  for (const act of acts) all.set(act.id, { kind: "act", id: act.id, act });
  for (const tariff of tariffs) all.set(tariff.code, { kind: "tariff", id: tariff.code, tariff });
  return all;
}

/** A search of what a profession may bill on a day. Built at once: some hundred entries. */
export function createNgapSearch(table: NgapTable, profession: Profession, on: PlainDate, zone: Zone): NgapSearch {
  const all = ngapOn(table, profession, on, zone);
  const search = createSearch(
    buildIndex(
      [...all.values()].map((found) => entryOf(found, on)),
      { idsAreCodes: false },
    ),
  );
  return {
    find(query, options) {
      const { hits, corrected } = search.find(query, options);
      const found = hits.flatMap(({ id, score }) => {
        const own = all.get(id);
        return own === undefined ? [] : [{ found: own, score }];
      });
      return { hits: found, corrected };
    },
  };
}

/** Hundredths; undefined when the act is not in force on that day. */
export function coefficientOn({ coefficients }: NgapAct, on: PlainDate): number | undefined {
  return coefficients.find(({ from, to }) => from <= on && (to === undefined || on <= to))?.value;
}

function entryOf(found: NgapFound, on: PlainDate): SearchEntry {
  if (found.kind === "tariff") {
    const { code, label } = found.tariff;
    return { id: found.id, label, alsoCalled: code, shortLabel: "", reimbursed: true };
  }
  const { letter, label } = found.act;
  const coefficient = String((coefficientOn(found.act, on) ?? 0) / 100).replace(".", ",");
  return {
    id: found.id,
    label,
    alsoCalled: `${letter} ${letter}${coefficient} ${coefficient}`,
    shortLabel: "",
    reimbursed: true,
  };
}
