import { signal } from "@preact/signals-core";
import type { ActRow, ActSearchView } from "../../../flows/visit/types.js";
import { actCode, amount, displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  chips,
  dynamic,
  emptyState,
  HEIGHT,
  type IconName,
  icon,
  KEYBOARD_TOP,
  keyboard,
  type Node,
  pressable,
  type RowKind,
  rule,
  type ScreenSpec,
  STATUS_BAR,
  scaled,
  searchField,
  styles,
  text,
  textButton,
  virtualList,
} from "../../kit/index.js";
import { splitLabel } from "./act-label.js";
import { type VisitApp, visitStep } from "./frame.js";

type Filter = "all" | "favourites" | "recent";
type Item =
  | { readonly kind: "corrected"; readonly word: string }
  | { readonly kind: "favourite"; readonly id: string; readonly label: string }
  | { readonly kind: "act"; readonly row: ActRow };

const CHIPS_AT = 80;
const LIST_AT = 146;
const BODY = HEIGHT - STATUS_BAR;

/** Finds an act: favourites first, then recent ones, then the nomenclature, mistyped words told (FAC-25, mock 06). */
export function actSearchScreen(app: VisitApp): ScreenSpec {
  const { visit } = app;
  const step = visitStep(app, "act-search");
  const search = (): ActSearchView => visit.search.value;
  const filter = signal<Filter>("all");
  const typing = signal(true);
  const items = (): readonly Item[] => itemsOf(search(), filter.value);
  const choose = (item: Item): void => {
    const { passage } = step();
    if (item.kind === "corrected") return;
    if (item.kind === "favourite") visit.applyFavourite(passage, item.id);
    else visit.addAct(passage, item.row.id);
    app.back();
  };
  return {
    name: "visit-act-search",
    body: "free",
    bodyTop: STATUS_BAR,
    build(body) {
      dynamic(
        body,
        () => typing.value,
        (into, open) => {
          const bottom = open ? KEYBOARD_TOP - STATUS_BAR : BODY;
          results(into, items, filter, choose, bottom - LIST_AT);
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
          placeholder: fr.actSearch.hint,
          focused: () => typing.value,
          onTap: () => (typing.value = true),
          onClear: () => visit.setSearch(""),
        },
        { grow: 1 },
      );
      textButton(top, { name: "search-close", label: fr.common.close, onTap: () => app.back() });
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
    },
  };
}

function itemsOf({ corrected, favourites, rows }: ActSearchView, filter: Filter): readonly Item[] {
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

function results(
  into: Node,
  items: () => readonly Item[],
  filter: { readonly value: Filter },
  choose: (item: Item) => void,
  height: number,
): void {
  const where = { x: 0, y: LIST_AT, w: 480, h: height };
  const nothing = (): boolean => items().every(({ kind }) => kind === "corrected");
  dynamic(
    into,
    () => (nothing() ? filter.value : undefined),
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
      virtualList<Item, Item["kind"]>(
        holder,
        {
          items,
          kindOf: ({ kind }) => kind,
          kinds: { corrected: corrected(), favourite: choosable(choose), act: choosable(choose) },
        },
        { x: 0, y: 0, w: 480, h: height },
      );
    },
    where,
  );
}

const corrected = (): RowKind<Item> => ({
  height: scaled(32),
  build(row, item) {
    const line = box(row, { x: 20, y: 2, w: 440, flow: "row", gap: 6 });
    text(line, fr.kit.resultsFor, { role: "caption", color: "ink2" });
    text(line, () => correctedOf(item()), { role: "caption", weight: "bold", grow: 1, fit: "dots" });
  },
});

function correctedOf(item: Item): string {
  return item.kind === "corrected" ? item.word : "";
}

/** A favourite or an act: where it comes from, its name, its code and price. */
function choosable(choose: (item: Item) => void): RowKind<Item> {
  const height = scaled(74);
  return {
    height,
    build(row, item) {
      const node = box(row, { x: 8, w: 464, h: height - 2, flow: "row", gap: 12, pad: [0, 12], radius: 16 });
      icon(node, () => glyphOf(item()), { size: 30, color: "accentInk" });
      const words = box(node, { grow: 1, flow: "column", gap: -2 });
      text(words, () => titleOf(item()), { role: "label", w: "full", fit: "dots" });
      text(words, () => secondOf(item()), { role: "caption", color: "ink2", w: "full", fit: "dots" });
      const price = box(node, { flow: "column", cross: "end", gap: -2 });
      text(price, () => codeOf(item()), { role: "label", weight: "bold" });
      text(price, () => priceOf(item()), { role: "caption", color: "ink2" });
      rule(row, { x: 20, y: height - 2, w: 440 });
      pressable(node, () => choose(item()), { pressed: styles.rowPressed() });
    },
  };
}

function glyphOf(item: Item): IconName {
  if (item.kind === "favourite") return "fill:star";
  if (item.kind === "act" && item.row.origin === "recent") return "clock-clockwise";
  return item.kind === "act" && item.row.origin === "favourite-act" ? "star" : "bandaids";
}

function titleOf(item: Item): string {
  if (item.kind === "corrected") return "";
  return displayText(item.kind === "favourite" ? item.label : splitLabel(item.row.label).act);
}

function secondOf(item: Item): string {
  if (item.kind === "corrected") return "";
  if (item.kind === "favourite") return fr.actSearch.favourite;
  const { detail } = splitLabel(item.row.label);
  return detail === "" && item.row.origin === "recent" ? fr.actSearch.recentAct : detail;
}

function codeOf(item: Item): string {
  return item.kind === "act" ? actCode(item.row.letter, item.row.coefficient) : "";
}

function priceOf(item: Item): string {
  return item.kind === "act" && item.row.price !== undefined ? amount(item.row.price) : "";
}
