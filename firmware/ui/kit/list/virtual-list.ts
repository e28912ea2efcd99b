import { type Signal, signal } from "@preact/signals-core";
import { type BoxOptions, box, type Node } from "../core/node.js";
import { currentScope, inScope, type Live, type Scope, watch, withScope } from "../core/scope.js";

/** How one kind of row looks. Rows of a kind are recycled: `build` runs once per row in view, then follows its item. */
export interface RowKind<T> {
  /** px, separator included. */
  readonly height: number;
  readonly build: (row: Node, item: () => T) => void;
}

export interface VirtualListSpec<T, K extends string> {
  readonly items: Live<readonly T[]>;
  readonly kindOf: (item: T) => K;
  readonly kinds: Readonly<Record<K, RowKind<T>>>;
}

interface LiveRow<T, K> {
  readonly kind: K;
  readonly node: Node;
  readonly item: Signal<T>;
  readonly scope: Scope;
  index: number;
}

/** Rows built beyond the edges, so that a slow frame shows no hole, px. */
const MARGIN = 120;

/**
 * A list of any length in which only the rows in view exist. Scrolling moves them natively; this code runs only when a
 * row enters or leaves.
 */
export function virtualList<T, K extends string>(
  parent: Node,
  spec: VirtualListSpec<T, K>,
  where: BoxOptions = {},
): { readonly node: Node; readonly scrollTo: (index: number) => void } {
  const owner = currentScope();
  const node = box(parent, { w: "full", h: "full", scroll: "y", name: "list", ...where });
  // Holds the full height, so that LVGL knows how far the list scrolls.
  const extent = box(node, { x: 0, y: 0, w: 1, h: 0 });
  let items: readonly T[] = [];
  let tops: number[] = [0];
  let live: LiveRow<T, K>[] = [];
  const spare: LiveRow<T, K>[] = [];

  const heightOf = (item: T): number => spec.kinds[spec.kindOf(item)].height;
  const firstAt = (y: number): number => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle + 1] ?? Number.POSITIVE_INFINITY) <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const make = (kind: K, item: T): LiveRow<T, K> =>
    inScope(owner, () => {
      const row = box(node, { x: 0, w: "full", h: spec.kinds[kind].height });
      const current = signal(item);
      const { scope } = withScope(() => spec.kinds[kind].build(row, () => current.value));
      return { kind, node: row, item: current, scope, index: -1 };
    });
  const show = (index: number): LiveRow<T, K> | undefined => {
    const item = items[index];
    if (item === undefined) return undefined;
    const kind = spec.kindOf(item);
    const at = spare.findIndex((row) => row.kind === kind);
    const row = at < 0 ? make(kind, item) : spare.splice(at, 1)[0];
    if (row === undefined) return undefined;
    row.item.value = item;
    row.index = index;
    row.node.y = tops[index] ?? 0;
    row.node.hidden = false;
    return row;
  };
  const hide = (row: LiveRow<T, K>): void => {
    row.node.hidden = true;
    row.index = -1;
    spare.push(row);
  };
  const refresh = (): void => {
    const y = node.scrollY;
    const from = firstAt(Math.max(0, y - MARGIN));
    const to = Math.min(items.length, firstAt(y + node.height + MARGIN) + 1);
    const kept = new Map<number, LiveRow<T, K>>();
    for (const row of live) {
      if (row.index >= from && row.index < to) kept.set(row.index, row);
      else hide(row);
    }
    const next: LiveRow<T, K>[] = [];
    for (let index = from; index < to; index++) {
      const row = kept.get(index) ?? show(index);
      if (row !== undefined) next.push(row);
    }
    live = next;
  };

  watch(spec.items, (next) => {
    items = next;
    tops = [0];
    for (const item of items) tops.push((tops.at(-1) ?? 0) + heightOf(item));
    extent.height = tops.at(-1) ?? 0;
    for (const row of live) hide(row);
    live = [];
    node.updateLayout();
    refresh();
  });
  node.on("scroll", refresh);
  return { node, scrollTo: (index) => node.scrollToY(tops[index] ?? 0) };
}
