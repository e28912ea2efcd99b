import { type BoxOptions, box, icon, type Node, text } from "../core/node.js";
import type { Live } from "../core/scope.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";
import { textButton } from "./text-button.js";

export type NoteTone = "calm" | "attention" | "error";

const TONES = {
  calm: { fill: "soft", ink: "onsoft", icon: "info" },
  attention: { fill: "warnsoft", ink: "warn", icon: "fill:warning" },
  error: { fill: "errsoft", ink: "err", icon: "fill:warning-circle" },
} as const;

export interface NoteSpec {
  readonly tone: NoteTone;
  readonly icon?: IconName;
  /** The fact, semi-bold. */
  readonly title?: Live<string>;
  /** What follows from it. */
  readonly text?: Live<string>;
  /** A sum at right. */
  readonly sum?: Live<string>;
  readonly action?: { readonly label: string; readonly name?: string; readonly onTap: () => void };
}

/** One fact in context: radius 16, icon 34, text, a sum or an action at right. */
export function note(parent: Node, spec: NoteSpec, where: BoxOptions = {}): Node {
  const tone = TONES[spec.tone];
  const node = box(parent, {
    w: "full",
    minH: 64,
    radius: 16,
    flow: "row",
    gap: 14,
    pad: [10, 16],
    styles: [styles.fill(tone.fill), styles.ink(tone.ink), styles.sunOutline(tone.ink)],
    ...where,
  });
  icon(node, spec.icon ?? tone.icon, { size: 34 });
  const words = box(node, { grow: 1, flow: "column" });
  if (spec.title !== undefined) text(words, spec.title, { role: "label", weight: "bold", w: "full" });
  if (spec.text !== undefined) {
    text(words, spec.text, { role: spec.title === undefined ? "label" : "caption", w: "full" });
  }
  if (spec.sum !== undefined) text(node, spec.sum, { role: "body", weight: "bold" });
  if (spec.action !== undefined) textButton(node, spec.action);
  return node;
}
