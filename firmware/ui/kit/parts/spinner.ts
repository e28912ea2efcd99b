import * as lv from "lvgl-bindings-ts/raw";
import { startAnimation } from "lvgl-bindings-ts/raw";
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
  const node = lv.lv_arc_create(parent);
  lv.lv_obj_remove_flag(node, lv.LV_OBJ_FLAG.CLICKABLE);
  place(node, { w: size, h: size, ...where });
  lv.lv_arc_set_bg_angles(node, 0, 360);
  lv.lv_arc_set_angles(node, 315, 225);
  lv.lv_obj_add_style(node, styles.arc(color, Math.max(2, Math.round(size / 11))), lv.LV_PART.INDICATOR);
  if (!isMotionReduced()) {
    startAnimation({
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
