import { indexOf } from "../../billing/nurse/nomenclature/lookup.js";
import type { NurseAct, NurseTables } from "../../billing/nurse/nomenclature/model.js";
import { type ActSearch, createActSearch } from "../../billing/search/nurse.js";
import type { FavouriteAct } from "./types.js";

/** Rows shown at most; more letters narrow them. */
const ROWS = 60;

export interface FavouriteActs {
  act(id: string): FavouriteAct | undefined;
  find(query: string): readonly FavouriteAct[];
}

/** The acts a favourite may hold: those of the nomenclature that can be billed, whatever the day. */
export function favouriteActs(tables: () => NurseTables): FavouriteActs {
  // Built at the first search: most favourites are made from a visit.
  let engine: { readonly of: NurseTables; readonly search: ActSearch } | undefined;
  return {
    act(id) {
      const known = indexOf(tables()).acts.get(id);
      return known === undefined ? undefined : face(known);
    },
    find(query) {
      const now = tables();
      const enabled = now.acts.filter((act) => act.enabled);
      const wanted = query.trim();
      if (wanted === "") return enabled.map(face);
      if (engine?.of !== now) engine = { of: now, search: createActSearch(enabled) };
      return engine.search
        .find(wanted, () => 0)
        .hits.slice(0, ROWS)
        .map(({ act }) => face(act));
    },
  };
}

function face({ id, label, letter, cumulation, coefficient }: NurseAct): FavouriteAct {
  return { id, label, letter, coefficient: cumulation === "FORFAIT" ? null : coefficient };
}
