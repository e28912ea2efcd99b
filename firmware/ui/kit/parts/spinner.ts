import { Arc, animate, Part } from "lvgl-bindings-ts";
import { isMotionReduced } from "../core/motion.js";
import { type BoxOptions, type Node, place } from "../core/node.js";
import type { ColorRole } from "../theme/colors.js";
import { styles } from "../theme/styles.js";

/** An arc that turns once a second, drawn and turned by LVGL alone; it stands still where motion is reduced. */
export function spinner(
  parent: Node,
  size: number,
  color: ColorRole,
  where: Pick<BoxOptions, "x" | "y" | "name"> = {},
): Node {
  const node = new Arc(parent, { clickable: false });
  place(node, { w: size, h: size, ...where });
  node.setBgAngles(0, 360);
  node.setAngles(315, 225);
  node.addStyle(styles.arc(color, Math.max(2, Math.round(size / 11))), Part.INDICATOR);
  if (!isMotionReduced()) {
    animate({
      target: node,
      apply: "arc_rotation",
      from: 0,
      to: 360,
      duration: 1000,
      repeat: Number.POSITIVE_INFINITY,
    });
  }
  return node;
}
