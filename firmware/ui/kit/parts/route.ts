import { type BoxOptions, box, liveStyle, type Node, visible } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import { styles } from "../theme/styles.js";
import { listRow, rowCard, rows } from "./rows.js";

/** A stop of the route: passed, where she is (or what is missing), or still to come. */
export type StopState = "done" | "current" | "todo";

const SIZE = { done: 16, current: 28, todo: 16 } as const;

function stopDot(parent: Node, centerX: number, centerY: number, stop: Live<StopState>): Node {
  const dot = box(parent, { radius: 14 });
  watch(stop, (value) => {
    const size = SIZE[value];
    dot.setSize(size, size);
    dot.setPos(Math.round(centerX - size / 2), Math.round(centerY - size / 2));
  });
  liveStyle(dot, stop, (value) => styles.fill(value === "done" ? "primary" : value === "current" ? "accent" : "bg"));
  liveStyle(dot, stop, (value) =>
    value === "current"
      ? styles.outline("primary", 4)
      : value === "todo"
        ? styles.outline("edge", 3)
        : styles.outline("primary", 0),
  );
  return dot;
}

export interface RouteSpec {
  /** How many stops; an invoice has six. */
  readonly count: number;
  /** Index of the current stop. */
  readonly current: Live<number>;
  /** A touch on a done stop goes back there. */
  readonly onStop?: (index: number) => void;
}

const LENGTH = 428;

/** Where am I: stops of a round on one line, 448×28, from x 16. */
export function routeLine(parent: Node, spec: RouteSpec, y = 119): Node {
  const { count, current, onStop } = spec;
  const holder = box(parent, { x: 12, y, w: 456, h: 28, name: "route" });
  const left = 14;
  box(holder, { x: left, y: 12, w: LENGTH, h: 4, radius: 2, styles: [styles.fill("line")] });
  const done = box(holder, { x: left, y: 12, w: 0, h: 4, radius: 2, styles: [styles.fill("primary")] });
  watch(current, (index) => (done.width = Math.round((LENGTH * index) / (count - 1))));
  for (let index = 0; index < count; index++) {
    const at = left + (LENGTH * index) / (count - 1);
    const stop = (): StopState => {
      const here = read(current);
      return index < here ? "done" : index === here ? "current" : "todo";
    };
    const dot = stopDot(holder, at, 14, stop);
    if (onStop === undefined) continue;
    pressable(dot, () => (index < read(current) ? onStop(index) : undefined), { reach: 24 });
  }
  return holder;
}

export interface HubSection {
  readonly name?: string;
  /** « Actes ». */
  readonly over: string;
  readonly title: Live<string>;
  readonly second?: Live<string>;
  /** `current`: something is missing here, and `second` says what. */
  readonly stop: Live<StopState>;
  readonly onTap: () => void;
}

/**
 * The hub of an invoice: its sections in one card, the route standing upright at their left, one stop per section. What
 * is missing is the apricot stop.
 */
export function hubRows(parent: Node, sections: readonly HubSection[], where: BoxOptions = {}): Node {
  const holder = box(parent, { w: 448, ...where });
  const line = box(holder, { x: 12, y: 0, w: 4, h: 0, radius: 2, styles: [styles.fill("primary")], name: "route" });
  const card = rowCard(holder, { x: 40, y: 0, w: 408 });
  const built: Node[] = [];
  rows(card, sections, (into, { stop: _, ...section }) => {
    built.push(listRow(into, { ...section, bold: true }));
  });
  const dots = sections.map(({ stop }) => ({ stop, dot: stopDot(holder, 14, 0, stop) }));
  // Rows grow with their texts, so the stops are put where the rows are.
  const align = (): void => {
    const middles = built.map((row) => row.y + 2 + Math.round(row.height / 2));
    dots.forEach(({ stop, dot }, index) => {
      dot.y = (middles[index] ?? 0) - SIZE[read(stop)] / 2;
    });
    const [first = 0, last = first] = [middles[0], middles.at(-1)];
    line.y = first - 10;
    line.height = last - first + 20;
  };
  holder.updateLayout();
  align();
  card.on("sizeChanged", align);
  for (const { stop } of dots) watch(stop, align);
  return holder;
}

const VISITS_SHOWN = 5;
const VISIT_PITCH = 47;

/** The visits of the day as stops: one per visit billed (five at most), then the one to come. */
export function visitDots(parent: Node, count: () => number, where: { readonly x: number; readonly y: number }): Node {
  const holder = box(parent, { ...where, w: 28 + VISIT_PITCH * VISITS_SHOWN, h: 28, name: "visits" });
  const line = box(holder, { x: 10, y: 12, w: 0, h: 4, radius: 2, styles: [styles.fill("primary")] });
  const drawn = (): number => Math.min(VISITS_SHOWN, count());
  for (let index = 0; index < VISITS_SHOWN; index++) {
    const dot = box(holder, {
      x: index * VISIT_PITCH,
      y: 4,
      w: 20,
      h: 20,
      radius: 10,
      styles: [styles.fill("primary")],
    });
    visible(dot, () => drawn() > index);
  }
  const next = box(holder, {
    y: 0,
    w: 28,
    h: 28,
    radius: 14,
    styles: [styles.fill("accent"), styles.outline("primary", 4)],
  });
  watch(drawn, (visits) => {
    line.width = visits * VISIT_PITCH;
    next.x = visits === 0 ? 0 : visits * VISIT_PITCH - 4;
  });
  return holder;
}
