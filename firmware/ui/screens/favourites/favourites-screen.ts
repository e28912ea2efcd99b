import type { App } from "../../../flows/app-types.js";
import type { FavouriteRow } from "../../../flows/favourites/types.js";
import { fr } from "../../i18n/fr.js";
import { followDialog, keep, openSheet, rowCard, rows, type ScreenSpec, text } from "../../kit/index.js";
import { run } from "../../run.js";
import { searchList } from "../shared/search-list.js";
import { actCard, type FavouriteApp } from "./act-card.js";

/** Her favourites, found by words of their label (FAV-01); a touch shows what one holds. */
export function favouritesScreen(app: FavouriteApp & Pick<App, "goHome">): ScreenSpec {
  const flow = app.favourites;
  const state = keep(() => (flow.state.value.kind === "list" ? flow.state.value : undefined));
  const words = fr.favourites;
  return {
    name: "favourites",
    head: { title: words.title, subtitle: () => words.count(state().rows.length) },
    body: "free",
    bodyTop: 116,
    build(body) {
      searchList(body, {
        name: "favourite",
        icon: "fill:star",
        placeholder: words.search,
        query: () => state().query,
        setQuery: (query) => flow.setQuery(query),
        rows: () => state().rows.map(({ id, label, summary }) => ({ key: id, title: label, second: summary })),
        onTap: (id) => {
          const row = state().rows.find((each) => each.id === id);
          if (row !== undefined) openFavourite(app, row);
        },
        empty: { icon: "star", title: words.none, text: words.noneMore },
        notFound: { title: words.notFound, text: words.notFoundMore },
        foot: {
          back: { onTap: () => app.back(), onHome: () => app.goHome() },
          primary: {
            label: words.create,
            icon: "plus",
            kind: "outlined",
            name: "favourite-create",
            onTap: () => flow.create(),
          },
        },
      });
      followDialog("favourite-delete-dialog", () => {
        const { deleteAsked, rows: known } = state();
        const asked = known.find(({ id }) => id === deleteAsked);
        if (asked === undefined) return undefined;
        return {
          title: words.deleteTitle(asked.label),
          text: words.deleteText,
          actions: [
            { label: words.keep, name: "delete-no", onTap: () => run(flow.confirmDelete(false)) },
            {
              label: fr.common.delete,
              name: "delete-yes",
              kind: "danger",
              onTap: () => run(flow.confirmDelete(true)),
            },
          ],
        };
      });
    },
  };
}

function openFavourite(app: FavouriteApp, { id, label, content }: FavouriteRow): void {
  const { favourites: words, common } = fr;
  openSheet({
    name: "favourite-sheet",
    title: label,
    gap: 12,
    foot: (sheet) => [
      {
        label: common.delete,
        name: "favourite-delete",
        onTap: () => {
          sheet.close();
          app.favourites.askDelete(id);
        },
      },
      {
        label: common.modify,
        name: "favourite-edit",
        kind: "primary",
        onTap: () => {
          sheet.close();
          app.favourites.edit(id);
        },
      },
    ],
    build(into) {
      rows(rowCard(into), content.acts, (card, act) => actCard(card, app, act));
      if (content.add.length > 0) {
        text(into, words.added(content.add.join(", ")), { role: "label", color: "ink2", w: "full" });
      }
      if (content.decline.length > 0) {
        text(into, words.declined(content.decline.join(", ")), { role: "label", color: "ink2", w: "full" });
      }
    },
  });
}
