import type { NgapQuery } from "../../billing/ngap/model.js";
import type { Nomenclature } from "../../billing/nomenclature.js";
import type { Search } from "../../billing/search/engine.js";
import { coefficientOn } from "../../billing/search/ngap.js";
import type { PlainDate } from "../../lib/dates.js";
import { listsOf } from "../visit/acts/act-lists.js";
import { createVisitSearch } from "../visit/acts/act-search.js";
import type { Performer } from "../visit/performer.js";
import type { FavouriteAct } from "./types.js";

export interface CodedActsParts {
  readonly nomenclature: () => Nomenclature;
  readonly ccamSearch: () => Search;
  /** Who is at work; undefined without a session. */
  readonly performer: () => Performer | undefined;
  readonly today: () => PlainDate;
}

/** The acts that a favourite of another profession than the nurse may hold. */
export interface CodedActs {
  act(id: string): FavouriteAct | undefined;
  /** Undefined for a nurse: her own table answers. */
  find(query: string): readonly FavouriteAct[] | undefined;
}

export function createCodedActs(parts: CodedActsParts): CodedActs {
  const search = createVisitSearch(parts);
  const other = (): Performer | undefined => {
    const performer = parts.performer();
    return performer?.profession === "infirmier" ? undefined : performer;
  };
  return {
    act(id) {
      const performer = other();
      return performer === undefined ? undefined : faceOf(id, parts, performer);
    },
    find(query) {
      const performer = other();
      if (performer === undefined) return undefined;
      const date = parts.today();
      return listsOf(performer.profession).flatMap((list) =>
        search({ query, date, performer, list, byKeyword: undefined, recent: [], favourites: [] }).rows.map(
          ({ id, label, letter, coefficient }) => ({ id, label, letter, coefficient }),
        ),
      );
    },
  };
}

function faceOf(id: string, { nomenclature, today }: CodedActsParts, performer: Performer): FavouriteAct | undefined {
  const { ccam, ngap } = nomenclature();
  const act = ccam.act(id);
  if (act !== undefined) return { id, label: act.shortLabel, letter: id, coefficient: null };
  const named = ngap.act(id);
  if (named !== undefined) {
    return { id, label: named.label, letter: named.letter, coefficient: coefficientOn(named, today()) ?? null };
  }
  const query: NgapQuery = { ...performer, on: today() };
  const answer = ngap.tariff(id, query);
  return answer.kind === "found" ? { id, label: answer.tariff.label, letter: id, coefficient: null } : undefined;
}
