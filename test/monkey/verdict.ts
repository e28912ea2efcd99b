import { median } from "../bench/median.js";
import type { Sample } from "./gauge.js";
import type { Life } from "./lives.js";
import { EVERY_SCREEN } from "./screens.js";

/** What lives one after another say together. */
export interface Verdict {
  readonly events: number;
  readonly deeds: number;
  readonly ledgerRows: number;
  /** By screen, of all lives. */
  readonly screens: Readonly<Record<string, { readonly visits: number; readonly deeds: number }>>;
  readonly neverSeen: readonly string[];
  /** What a life left behind on the lock screen that was not there when it began: kind and number, with its seed. */
  readonly leftBehind: readonly string[];
  /** Growth from the first third of the lives to the last, each measured as its terminal came out of its box. */
  readonly growth: {
    /** Bytes of LVGL's heap; always 0 without the builtin variant. */
    readonly lvglBytes: number;
    readonly handles: number;
    /** Share of JavaScript's heap, 0.01 for one percent. */
    readonly jsShare: number;
    readonly rssShare: number;
  };
  /** The most LVGL's heap held on the lock screen at the end of a life: fonts of every scale are in. */
  readonly mostLvglBytes: number;
  readonly grew: boolean;
}

/** Styles and fonts are made when a screen first needs them and kept as long as the look: they have an end, not a zero. */
const KEPT: ReadonlySet<string> = new Set(["LvStyle", "LvFont"]);
/** JavaScript's heap is never the same twice. */
const JS_NOISE = 0.02;
/** Pages that the C library keeps for itself. */
const RSS_NOISE = 0.1;

/** @throws RangeError without any life */
export function verdictOf(lives: readonly Life[]): Verdict {
  if (lives.length === 0) throw new RangeError("no life to judge");
  const screens: Record<string, { visits: number; deeds: number }> = {};
  for (const { report } of lives) {
    for (const [screen, { visits, deeds }] of Object.entries(report.screens)) {
      const sum = screens[screen] ?? { visits: 0, deeds: 0 };
      screens[screen] = sum;
      sum.visits += visits;
      sum.deeds += deeds;
    }
  }
  const { lvglGrew, ...growth } = growthOf(lives);
  const leftBehind = lives.flatMap(leftBy);
  const { handles, jsShare, rssShare } = growth;
  return {
    events: total(lives.map(({ report }) => report.events)),
    deeds: total(lives.map(({ report }) => total(Object.values(report.deeds)))),
    ledgerRows: total(lives.map((life) => life.ledgerRows)),
    screens,
    neverSeen: EVERY_SCREEN.filter((screen) => screens[screen] === undefined),
    leftBehind,
    growth,
    mostLvglBytes: Math.max(...lives.map(({ last }) => last.lvglHeap)),
    grew: leftBehind.length > 0 || lvglGrew || handles > 0 || jsShare > JS_NOISE || rssShare > RSS_NOISE,
  };
}

function leftBy({ seed, first, last }: Life): readonly string[] {
  const now: Readonly<Record<string, number>> = { widgets: last.widgets, ...last.handles };
  const then: Readonly<Record<string, number>> = { widgets: first.widgets, ...first.handles };
  return Object.entries(now)
    .filter(([kind, count]) => !KEPT.has(kind) && count > (then[kind] ?? 0))
    .map(([kind, count]) => `seed ${seed}: ${count - (then[kind] ?? 0)} ${kind}`);
}

function growthOf(lives: readonly Life[]): Verdict["growth"] & { readonly lvglGrew: boolean } {
  // The first lives warm up: V8 compiles what runs often and keeps what it learnt. With few lives there are no thirds.
  const warm = lives.length > 3 ? lives.slice(Math.ceil(lives.length / 5)) : lives;
  const third = Math.max(1, Math.floor(warm.length / 3));
  const grown = (read: (sample: Sample) => number) => {
    const earlier = warm.slice(0, third).map(({ first }) => read(first));
    const before = median(earlier);
    const after = median(warm.slice(-third).map(({ first }) => read(first)));
    return {
      by: after - before,
      share: before === 0 ? 0 : (after - before) / before,
      beyond: after > Math.max(...earlier),
    };
  };
  const lvgl = grown(({ lvglHeap }) => lvglHeap);
  return {
    lvglBytes: lvgl.by,
    // A new terminal's widgets lie a few hundred bytes closer or wider each time: a leak leaves that behind, chance does not.
    lvglGrew: lvgl.beyond,
    handles: grown(({ handles }) => total(Object.values(handles))).by,
    jsShare: grown(({ jsHeap }) => jsHeap).share,
    rssShare: grown(({ rss }) => rss).share,
  };
}

const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
