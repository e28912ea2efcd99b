import { type BoxOptions, box, icon, type Node, text } from "../core/node.js";
import { pressable } from "../core/press.js";
import type { Live } from "../core/scope.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";

/** A plain text action: « Annuler » in the head, « Rétablir » in a toast. 64 px high. */
export function textButton(
  parent: Node,
  spec: { readonly name?: string; readonly label?: Live<string>; readonly icon?: IconName; readonly onTap: () => void },
  look: BoxOptions & { readonly color?: ColorRole } = {},
): Node {
  const { color = "primary", ...where } = look;
  const node = box(parent, {
    h: 64,
    pad: [0, 12],
    radius: 14,
    flow: "row",
    main: "center",
    gap: 8,
    styles: [styles.ink(color)],
    ...where,
    ...(spec.name === undefined ? {} : { name: spec.name }),
  });
  node.setStyle({ minWidth: 64 });
  if (spec.icon !== undefined) icon(node, spec.icon, { size: 34 });
  if (spec.label !== undefined) text(node, spec.label, { role: "label", weight: "bold" });
  pressable(node, spec.onTap, { pressed: styles.rowPressed() });
  return node;
}
