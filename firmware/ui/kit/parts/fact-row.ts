import { textWidth } from "../core/measure.js";
import { type BoxOptions, box, type Node, text } from "../core/node.js";
import { type Live, read } from "../core/scope.js";
import { currentLook } from "../theme/look.js";

const GAP = 12;
/** Width of a card's inside, px. */
const ROOM = 412;

/** One fact to read: name at left, value semi-bold at right; the value takes its own line when both do not fit. */
export function factRow(
  parent: Node,
  spec: { readonly name?: string; readonly label: string; readonly value: Live<string>; readonly stacked?: boolean },
  where: BoxOptions = {},
): Node {
  const room = (): boolean =>
    textWidth(spec.label, "label", "regular") + textWidth(read(spec.value), "label", "bold") + GAP <= ROOM;
  const stacked = spec.stacked === true || currentLook().scale !== 100 || !room();
  const named = spec.name === undefined ? {} : { name: spec.name };
  const node = box(parent, {
    w: "full",
    flow: stacked ? "column" : "row",
    cross: "start",
    gap: stacked ? 0 : GAP,
    pad: [stacked ? 4 : 6, 0],
    ...where,
  });
  text(node, spec.label, { role: "label", color: "ink2", ...(stacked ? { w: "full" as const } : {}) });
  text(node, spec.value, {
    role: "label",
    weight: "bold",
    align: stacked ? "left" : "right",
    ...(stacked ? { w: "full" as const } : { grow: 1 }),
    ...named,
  });
  return node;
}
