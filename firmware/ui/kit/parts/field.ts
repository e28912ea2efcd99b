import { FlexAlign } from "lvgl-bindings-ts";
import { common } from "../../i18n/fr/common.js";
import { textWidth } from "../core/measure.js";
import { type BoxOptions, box, icon, liveStyle, type Node, text, visible } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import { styles } from "../theme/styles.js";

export interface FieldSpec {
  readonly name: string;
  readonly value: Live<string>;
  readonly placeholder?: Live<string>;
  /** The keyboard or pad types into this field. */
  readonly focused: Live<boolean>;
  readonly onTap: () => void;
}

function frame(parent: Node, spec: FieldSpec, where: BoxOptions): Node {
  const node = box(parent, {
    w: "full",
    h: 72,
    radius: 16,
    flow: "row",
    gap: 12,
    pad: [0, 12],
    styles: [styles.fill("surface"), styles.ink("ink")],
    name: spec.name,
    ...where,
  });
  liveStyle(node, spec.focused, (on) => (on ? styles.outline("primary", 4) : styles.outline("edge", 2)));
  pressable(node, spec.onTap);
  return node;
}

function typed(node: Node, spec: FieldSpec): void {
  const holder = box(node, { grow: 1, h: 52, flow: "row", gap: 2 });
  text(holder, () => read(spec.value), { role: "body", name: `${spec.name}-value` });
  const caret = box(holder, { w: 3, h: 36, styles: [styles.fill("primary")] });
  visible(caret, spec.focused);
  // What is typed last stays in view, with the caret: a long text leaves by the left.
  watch(
    () => read(spec.focused) && textWidth(read(spec.value), "body", "regular") > room(holder),
    (long) => holder.setStyle({ flexMainPlace: long ? FlexAlign.END : FlexAlign.START }),
  );
  const { placeholder } = spec;
  if (placeholder !== undefined) {
    const hint = text(holder, placeholder, { role: "body", color: "ink2" });
    visible(hint, () => read(spec.value) === "");
  }
}

/** Room for text beside the caret, px. */
function room(holder: Node): number {
  holder.updateLayout();
  return holder.width - 8;
}

/** A field alone: what is typed and the caret; 72 px. Its label stands elsewhere (the head of a typing page). */
export function typingField(parent: Node, spec: FieldSpec, where: BoxOptions = {}): Node {
  const node = frame(parent, spec, where);
  typed(node, spec);
  return node;
}

/** Find: magnifier, text 26, ⓧ to clear; 68 px. */
export function searchField(
  parent: Node,
  spec: FieldSpec & { readonly onClear: () => void },
  where: BoxOptions = {},
): Node {
  const node = frame(parent, { placeholder: common.search, ...spec }, { h: 68, ...where });
  icon(node, "magnifying-glass", { size: 30, color: "ink2" });
  typed(node, { placeholder: common.search, ...spec });
  const clear = box(node, { w: 48, h: "full", flow: "row", main: "center", name: `${spec.name}-clear` });
  icon(clear, "fill:x-circle", { size: 34, color: "ink2" });
  visible(clear, () => read(spec.value) !== "");
  pressable(clear, spec.onClear, { reach: 8 });
  return node;
}

/** A labelled field; what is wrong stands under it, in words. */
export function textField(
  parent: Node,
  spec: FieldSpec & {
    readonly label: Live<string>;
    readonly required?: boolean;
    readonly problem?: Live<string | undefined>;
  },
  where: BoxOptions = {},
): Node {
  const node = box(parent, { w: "full", flow: "column", gap: 4, ...where });
  const top = box(node, { w: "full", flow: "row", gap: 8, pad: [0, 4] });
  text(top, spec.label, { role: "label", color: "ink2", grow: 1 });
  if (spec.required === true) {
    const mark = text(top, common.required, { role: "caption", weight: "bold", color: "err" });
    visible(mark, () => read(spec.value) === "");
  }
  typed(frame(node, spec, {}), spec);
  const { problem } = spec;
  if (problem !== undefined) {
    const line = box(node, { w: "full", flow: "row", gap: 8, pad: [0, 4] });
    icon(line, "fill:warning-circle", { size: 24, color: "err" });
    text(line, () => read(problem) ?? "", { role: "caption", color: "err", grow: 1, name: `${spec.name}-problem` });
    visible(line, () => read(problem) !== undefined);
  }
  return node;
}
