import { displayText } from "../../i18n/format.js";
import { textFont } from "../theme/look.js";
import type { TextRole, Weight } from "../theme/typography.js";

/** Width of a text on one line in the look in use, px. */
export function textWidth(text: string, role: TextRole, weight: Weight): number {
  return textFont(role, weight).measure(displayText(text)).width;
}

/** Height of a text wrapped in `width` px in the look in use, px. */
export function textHeight(text: string, role: TextRole, weight: Weight, width: number): number {
  return textFont(role, weight).measure(displayText(text), { maxWidth: width }).height;
}
