import type { ActRow, ActSearchView } from "../../../../flows/visit/types.js";
import { fr } from "../../../i18n/fr.js";
import type { Lead, Leads } from "./act-leads.js";

/** What of the results is shown. */
export type Filter = "all" | "favourites" | "recent";

/** One row of the list. */
export type Item =
  | { readonly kind: "corrected"; readonly word: string }
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "lead"; readonly lead: Lead }
  | { readonly kind: "favourite"; readonly id: string; readonly label: string }
  | { readonly kind: "act"; readonly row: ActRow };

/** The rows in their order: leads that come first, what was understood, favourites, acts, the other leads. */
export function itemsOf(view: ActSearchView, filter: Filter, leads: Leads): readonly Item[] {
  const found = foundIn(view, filter);
  if (filter !== "all") return found;
  const before = leads.before(view).map(leadItem);
  const rest = leads.after(view).map(leadItem);
  if (before.length + rest.length === 0) return found;
  const nothing = view.query.trim() !== "" && view.keywords === undefined && found.length === 0;
  return [...before, ...(nothing ? [{ kind: "said", text: fr.actSearch.none } as const] : found), ...rest];
}

const leadItem = (lead: Lead): Item => ({ kind: "lead", lead });

function foundIn({ corrected, favourites, rows }: ActSearchView, filter: Filter): readonly Item[] {
  const said: readonly Item[] = corrected === undefined ? [] : [{ kind: "corrected", word: corrected }];
  const sets = favourites.map(({ id, label }): Item => ({ kind: "favourite", id, label }));
  const acts = rows.map((row): Item => ({ kind: "act", row }));
  switch (filter) {
    case "all":
      return [...said, ...sets, ...acts];
    case "favourites":
      return sets;
    case "recent":
      return acts.filter((item) => item.kind === "act" && item.row.origin === "recent");
  }
}
