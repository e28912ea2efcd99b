import { fr } from "../../../i18n/fr.js";
import { dynamic, emptyState, type Node, virtualList } from "../../../kit/index.js";
import { choosable, coded, corrected, leading, said } from "./result-rows.js";
import type { Filter, Item } from "./search-items.js";

/** The long list of what was found, or why there is nothing. */
export function resultsList(
  into: Node,
  items: () => readonly Item[],
  filter: () => Filter,
  choose: (item: Item) => void,
  where: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): void {
  const nothing = (): boolean => items().every(({ kind }) => kind === "corrected");
  dynamic(
    into,
    () => (nothing() ? filter() : undefined),
    (holder, empty) => {
      if (empty !== undefined) {
        const words = {
          all: [fr.actSearch.none, fr.actSearch.noneText],
          favourites: [fr.actSearch.noFavourite, fr.actSearch.noFavouriteText],
          recent: [fr.actSearch.noRecent, fr.actSearch.noRecentText],
        } as const;
        const [title, more] = words[empty];
        emptyState(holder, { icon: "magnifying-glass", title, text: more }, { x: 16, y: 4, w: 448 });
        return;
      }
      virtualList<Item, Item["kind"] | "coded">(
        holder,
        {
          items,
          kindOf: (item) => (item.kind === "act" && item.row.priceToType !== undefined ? "coded" : item.kind),
          kinds: {
            corrected: corrected(),
            said: said(),
            lead: leading(choose),
            favourite: choosable(choose),
            act: choosable(choose),
            coded: coded(choose),
          },
        },
        { x: 0, y: 0, w: where.w, h: where.h },
      );
    },
    where,
  );
}
