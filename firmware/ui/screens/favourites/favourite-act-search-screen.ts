import { signal } from "@preact/signals-core";
import { actCode } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { ScreenSpec } from "../../kit/index.js";
import { searchList } from "../shared/search-list.js";
import type { FavouriteApp } from "./act-card.js";

/** An act for a favourite, by words in any order; one touch adds it and comes back (FAV-02). */
export function favouriteActSearchScreen(app: FavouriteApp): ScreenSpec {
  const query = signal("");
  const words = fr.favourites;
  return {
    name: "favourite-act-search",
    head: { title: words.searchTitle },
    body: "free",
    bodyTop: 116,
    build(body) {
      searchList(body, {
        name: "act",
        placeholder: words.searchAct,
        typing: true,
        query: () => query.value,
        setQuery: (typed) => {
          query.value = typed;
        },
        rows: () =>
          app.favourites.findActs(query.value).map(({ id, label, letter, coefficient }) => ({
            key: id,
            title: label,
            second: actCode(letter, coefficient),
          })),
        onTap: (id) => {
          app.favourites.addAct(id);
          app.back();
        },
        empty: { icon: "bandaids", title: words.actNotFound, text: words.actNotFoundMore },
        notFound: { title: words.actNotFound, text: words.actNotFoundMore },
        foot: { back: { onTap: () => app.back() } },
      });
    },
  };
}
