import { type Signal, signal } from "@preact/signals-core";
import type { ActSearchView } from "../../../../flows/visit/types.js";
import { fr } from "../../../i18n/fr.js";
import {
  after,
  box,
  chips,
  dynamic,
  HEIGHT,
  KEYBOARD_TOP,
  keyboard,
  type Node,
  type ScreenSpec,
  STATUS_BAR,
  searchField,
  segmented,
  textButton,
} from "../../../kit/index.js";
import { type VisitApp, visitStep } from "../frame.js";
import { createLeads } from "./act-leads.js";
import { resultsList } from "./results-list.js";
import { type Filter, type Item, itemsOf } from "./search-items.js";

const CHIPS_AT = 80;
const SEGMENTS_HEIGHT = 60;
const LIST_AT = 146;
/** Indexes are read once the first picture of the screen is out, ms. */
const WARM_AFTER = 40;
const BODY = HEIGHT - STATUS_BAR;

/**
 * Finds an act: favourites first, then recent ones, then the nomenclature, mistyped words told (FAC-25, mock 06). Where the
 * profession bills from several lists, the keys « NGAP », « COx », « CCAM » stand above (FAC-24).
 */
export function actSearchScreen(app: VisitApp): ScreenSpec {
  const { visit } = app;
  const step = visitStep(app, "act-search");
  const search = (): ActSearchView => visit.search.value;
  const filter = signal<Filter>("all");
  const typing = signal(true);
  return {
    name: "visit-act-search",
    body: "free",
    bodyTop: STATUS_BAR,
    build(body) {
      const leads = createLeads(app, () => step().passage);
      const items = (): readonly Item[] => itemsOf(search(), filter.value, leads);
      const choose = (item: Item): void => {
        const { passage } = step();
        switch (item.kind) {
          case "corrected":
          case "said":
            return;
          case "lead":
            item.lead.onTap();
            return;
          case "favourite":
            visit.applyFavourite(passage, item.id);
            break;
          case "act":
            if (item.row.priceToType === true) {
              leads.typePrice(item.row.id, item.row.letter, item.row.edit);
              return;
            }
            visit.addAct(passage, item.row.id, item.row.edit);
            break;
        }
        app.back();
      };
      dynamic(
        body,
        () => typing.value,
        (into, open) => {
          const bottom = open ? KEYBOARD_TOP - STATUS_BAR : BODY;
          resultsList(into, items, () => filter.value, choose, { x: 0, y: LIST_AT, w: 480, h: bottom - LIST_AT });
          if (!open) return;
          keyboard(
            into,
            {
              onText: (more) => visit.setSearch(search().query + more),
              onErase: () => visit.setSearch(search().query.slice(0, -1)),
              onOk: () => (typing.value = false),
              okEnabled: true,
            },
            KEYBOARD_TOP - STATUS_BAR,
          );
        },
        { x: 0, y: 0, w: 480, h: BODY },
      );
      const top = box(body, { x: 16, y: 8, w: 460, h: 68, flow: "row", gap: 4 });
      searchField(
        top,
        {
          name: "act-query",
          value: () => search().query,
          placeholder: () => hintOf(search()),
          focused: () => typing.value,
          onTap: () => (typing.value = true),
          onClear: () => visit.setSearch(""),
        },
        { grow: 1 },
      );
      textButton(top, { name: "search-close", label: fr.common.close, onTap: () => app.back() });
      const { lists } = search();
      if (lists.length > 1) {
        segmented(
          body,
          lists.map((list) => [list, fr.lists.names[list]] as const),
          () => search().list,
          (list) => visit.setActList(list),
          { x: 16, y: CHIPS_AT, w: 448, h: SEGMENTS_HEIGHT },
        );
      } else filters(body, search, filter);
      after(WARM_AFTER, () => visit.warmSearch());
    },
  };
}

function filters(body: Node, search: () => ActSearchView, filter: Signal<Filter>): void {
  chips<Filter>(
    body,
    [
      { key: "all", label: fr.actSearch.all, count: () => search().favourites.length + search().rows.length },
      {
        key: "favourites",
        label: fr.actSearch.favourites,
        icon: "fill:star",
        iconColor: "accentInk",
        count: () => search().favourites.length,
      },
      { key: "recent", label: fr.actSearch.recent, icon: "clock-clockwise" },
    ],
    () => filter.value,
    (next) => (filter.value = next),
    { x: 0, y: CHIPS_AT },
  );
}

function hintOf({ list, keywords }: ActSearchView): string {
  if (keywords !== undefined) return fr.lists.keywordHint;
  return list === "ccam" ? fr.lists.ccamHint : fr.actSearch.hint;
}
