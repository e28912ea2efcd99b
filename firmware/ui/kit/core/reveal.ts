import * as lv from "lvgl-bindings-ts/raw";
import { isMotionReduced } from "./motion.js";
import type { Node } from "./node.js";

/** Scrolls what holds a widget until it is in view: the field that is wrong, the row just added. */
export function reveal(node: Node): void {
  lv.lv_obj_scroll_to_view_recursive(node, isMotionReduced() ? lv.LV_ANIM_OFF : lv.LV_ANIM_ON);
}
