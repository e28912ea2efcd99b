import { counter, percent } from "../../i18n/format.js";
import { type BoxOptions, box, icon, type Node, scaled, text, visible } from "../core/node.js";
import { type Live, read } from "../core/scope.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";

/** What a pill says by its colour; its icon and word say it too. */
export type Tone = "ok" | "warn" | "err" | "neutral" | "calm" | "red";

const TONES: Readonly<Record<Tone, { readonly fill: ColorRole; readonly ink: ColorRole }>> = {
  ok: { fill: "oksoft", ink: "ok" },
  warn: { fill: "warnsoft", ink: "warn" },
  err: { fill: "errsoft", ink: "err" },
  neutral: { fill: "sunken", ink: "ink2" },
  calm: { fill: "soft", ink: "onsoft" },
  red: { fill: "errfill", ink: "onerr" },
};

export interface PillSpec {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly text: Live<string>;
}

/** A state in a word: 34 px high, rounded, icon 20 and text 20. In full sun it has an outline. */
export function pill(parent: Node, spec: PillSpec, where: BoxOptions = {}): Node {
  const { fill, ink } = TONES[spec.tone];
  const node = box(parent, {
    h: scaled(34),
    radius: 10,
    flow: "row",
    gap: 6,
    pad: [0, 12, 0, 10],
    styles: [styles.fill(fill), styles.ink(ink), styles.sunOutline(ink)],
    ...where,
  });
  if (spec.icon !== undefined) icon(node, spec.icon, { size: 20 });
  text(node, spec.text, { role: "caption", weight: "bold" });
  return node;
}

/** Full, half or hollow disc and the percent: readable without colour. */
export function ratePill(parent: Node, rate: 100 | 75 | 50 | 0, where: BoxOptions = {}): Node {
  const face = {
    100: { tone: "calm", icon: "fill:circle" },
    75: { tone: "warn", icon: "fill:chart-pie-slice" },
    50: { tone: "warn", icon: "fill:circle-half" },
    0: { tone: "neutral", icon: "circle" },
  } as const satisfies Record<number, { tone: Tone; icon: IconName }>;
  return pill(parent, { ...face[rate], text: percent(rate) }, { h: scaled(30), ...where });
}

/** How many wait: ✓ signed, ✒ to sign, ✕ refused. Zero is not drawn; above 99, « 99+ ». */
export function counterPill(parent: Node, kind: "signed" | "to-sign" | "refused", count: Live<number>): Node {
  const face = {
    signed: { tone: "ok", icon: "check" },
    "to-sign": { tone: "warn", icon: "fill:pen-nib" },
    refused: { tone: "err", icon: "x" },
  } as const satisfies Record<string, { tone: Tone; icon: IconName }>;
  const node = pill(parent, { ...face[kind], text: () => counter(read(count)) });
  visible(node, typeof count === "function" ? () => count() > 0 : count > 0);
  return node;
}
