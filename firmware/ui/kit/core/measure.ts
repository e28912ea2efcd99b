import { COORD_MAX } from "lvgl-bindings-ts";
import { lv_text_get_size } from "lvgl-bindings-ts/raw";
import { displayText } from "../../i18n/format.js";
import { textFont } from "../theme/look.js";
import type { TextRole, Weight } from "../theme/typography.js";

/** Width of a text on one line in the look in use, px. */
export function textWidth(text: string, role: TextRole, weight: Weight): number {
  return measure(text, role, weight, COORD_MAX).x;
}

/** Height of a text wrapped in `width` px in the look in use, px. */
export function textHeight(text: string, role: TextRole, weight: Weight, width: number): number {
  return measure(text, role, weight, width).y;
}

function measure(
  text: string,
  role: TextRole,
  weight: Weight,
  width: number,
): { readonly x: number; readonly y: number } {
  return lv_text_get_size(displayText(text), textFont(role, weight).handle, 0, 0, width, 0);
}
