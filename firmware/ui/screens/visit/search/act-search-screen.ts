import { type Signal, signal } from "@preact/signals-core";
import type { ActRow, ActSearchView } from "../../../../flows/visit/types.js";
import { actCode, amount, displayText } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  after,
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
  segmented,
  styles,
  text,
  textButton,
  virtualList,
} from "../../../kit/index.js";
import { splitLabel } from "../act-label.js";
import { type VisitApp, visitStep } from "../frame.js";
import { createLeads, type Lead, type Leads } from "./act-leads.js";

type Filter = "all" | "favourites" | "recent";
type Item =
  | { readonly kind: "corrected"; readonly word: string }
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "lead"; readonly lead: Lead }
  | { readonly kind: "favourite"; readonly id: string; readonly label: string }
  | { readonly kind: "act"; readonly row: ActRow };

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

function itemsOf(view: ActSearchView, filter: Filter, leads: Leads): readonly Item[] {
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

const said = (): RowKind<Item> => ({
  height: scaled(48),
  build(row, item) {
    const line = box(row, { x: 20, y: 8, w: 440, flow: "row" });
    text(line, () => (item().kind === "said" ? textOf(item()) : ""), { role: "label", color: "ink2", grow: 1 });
  },
});

function textOf(item: Item): string {
  return item.kind === "said" ? item.text : "";
}

/** A way to other acts: by keyword, on another day, a code typed by hand. */
function leading(choose: (item: Item) => void): RowKind<Item> {
  const height = scaled(74);
  return {
    height,
    build(row, item) {
      const lead = (): Lead | undefined => {
        const now = item();
        return now.kind === "lead" ? now.lead : undefined;
      };
      const node = box(row, { x: 8, w: 464, h: height - 2, flow: "row", gap: 12, pad: [0, 12], radius: 16 });
      icon(node, () => lead()?.icon ?? "plus", { size: 30, color: "primary" });
      const words = box(node, { grow: 1, flow: "column", gap: -2 });
      text(words, () => lead()?.title ?? "", { role: "label", w: "full", fit: "dots" });
      text(words, () => lead()?.second ?? "", { role: "caption", color: "ink2", w: "full", fit: "dots" });
      rule(row, { x: 20, y: height - 2, w: 440 });
      pressable(node, () => choose(item()), { pressed: styles.rowPressed() });
    },
  };
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

/** An act told by its code: code and price, and under them its official label, which may be long. */
function coded(choose: (item: Item) => void): RowKind<Item> {
  const height = scaled(98);
  return {
    height,
    build(row, item) {
      const node = box(row, { x: 8, w: 464, h: height - 2, flow: "row", gap: 12, pad: [0, 12], radius: 16 });
      icon(node, () => glyphOf(item()), { size: 30, color: "accentInk" });
      const words = box(node, { grow: 1, flow: "column", gap: -1 });
      const first = box(words, { w: "full", flow: "row", gap: 8 });
      text(first, () => codeOf(item()), { role: "row", weight: "bold", grow: 1 });
      text(first, () => priceOf(item()), { role: "label" });
      text(words, () => labelOf(item()), { role: "caption", color: "ink2", w: "full", fit: "dots", lines: 2 });
      rule(row, { x: 20, y: height - 2, w: 440 });
      pressable(node, () => choose(item()), { pressed: styles.rowPressed() });
    },
  };
}

function labelOf(item: Item): string {
  return item.kind === "act" ? displayText(item.row.label) : "";
}

function glyphOf(item: Item): IconName {
  if (item.kind === "favourite") return "fill:star";
  if (item.kind === "act" && item.row.origin === "recent") return "clock-clockwise";
  return item.kind === "act" && item.row.origin === "favourite-act" ? "star" : "bandaids";
}

function titleOf(item: Item): string {
  if (item.kind === "favourite") return displayText(item.label);
  return item.kind === "act" ? displayText(splitLabel(item.row.label).act) : "";
}

function secondOf(item: Item): string {
  if (item.kind === "favourite") return fr.actSearch.favourite;
  if (item.kind !== "act") return "";
  const { detail } = splitLabel(item.row.label);
  return detail === "" && item.row.origin === "recent" ? fr.actSearch.recentAct : detail;
}

function codeOf(item: Item): string {
  return item.kind === "act" ? actCode(item.row.letter, item.row.coefficient) : "";
}

function priceOf(item: Item): string {
  if (item.kind !== "act") return "";
  const { price, priceToType } = item.row;
  if (price !== undefined) return amount(price);
  return priceToType === true ? fr.lists.priceToType : "";
}
