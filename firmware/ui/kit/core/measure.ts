import * as lv from "lvgl-bindings-ts/raw";
import { displayText } from "../../i18n/format.js";
import { textFont } from "../theme/look.js";
import type { TextRole, Weight } from "../theme/typography.js";

/** Width of a text on one line in the look in use, px. */
export function textWidth(text: string, role: TextRole, weight: Weight): number {
  return lv.lv_text_get_size(displayText(text), textFont(role, weight), 0, 0, lv.LV_COORD_MAX, 0).x;
}

/** Height of a text wrapped in `width` px in the look in use, px. */
export function textHeight(text: string, role: TextRole, weight: Weight, width: number): number {
  return lv.lv_text_get_size(displayText(text), textFont(role, weight), 0, 0, width, 0).y;
}
