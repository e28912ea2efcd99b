import { type BoxOptions, box, liveStyle, type Node, text, visible } from "../core/node.js";
import { pressable } from "../core/press.js";
import type { Live } from "../core/scope.js";
import { styles } from "../theme/styles.js";
import { shareMark } from "./share.js";

export interface ShareFieldSpec {
  readonly name: string;
  readonly share: "amo" | "amc";
  readonly label: string;
  /** Formatted. */
  readonly value: Live<string>;
  readonly onTap: () => void;
}

/** A share of a line that can be typed over: square, name, amount; 64 px. */
export function shareField(parent: Node, spec: ShareFieldSpec, where: BoxOptions = {}): Node {
  const node = box(parent, {
    minH: 64,
    radius: 16,
    flow: "row",
    gap: 8,
    pad: [4, 12],
    styles: [styles.fill("surface"), styles.outline("edge", 2)],
    name: spec.name,
    ...where,
  });
  shareMark(node, spec.share);
  text(node, spec.label, { role: "caption", color: "ink2", grow: 1 });
  text(node, spec.value, { role: "label", weight: "bold" });
  pressable(node, spec.onTap, { pressed: styles.rowPressed() });
  return node;
}

/** The same share being typed: name over a large amount, ringed when the pad writes into it (mock 11). */
export function shareEntry(
  parent: Node,
  spec: ShareFieldSpec & { readonly focused: Live<boolean> },
  where: BoxOptions = {},
): Node {
  const node = box(parent, {
    minH: 96,
    radius: 16,
    flow: "column",
    main: "center",
    gap: 2,
    pad: [6, 16],
    styles: [styles.fill("surface")],
    name: spec.name,
    ...where,
  });
  liveStyle(node, spec.focused, (on) => (on ? styles.outline("primary", 4) : styles.outline("edge", 2)));
  const top = box(node, { w: "full", flow: "row", gap: 8 });
  shareMark(top, spec.share);
  text(top, spec.label, { role: "label", color: "ink2" });
  const line = box(node, { w: "full", flow: "row", gap: 3 });
  text(line, spec.value, { role: "figure", weight: "bold", name: `${spec.name}-value` });
  const caret = box(line, { w: 3, h: 38, styles: [styles.fill("primary")] });
  visible(caret, spec.focused);
  box(line, { grow: 1, h: 1 });
  text(line, "€", { role: "label", color: "ink2" });
  pressable(node, spec.onTap);
  return node;
}
