// SPDX-License-Identifier: Apache-2.0
/** Keys of a keyboard as LVGL's keypads know them. */
import { textArgument } from "../raw/arguments.js";
import { LV_KEY } from "../raw/generated/enums.js";

const keys: Readonly<Record<string, LV_KEY>> = {
  Up: LV_KEY.UP,
  Down: LV_KEY.DOWN,
  Left: LV_KEY.LEFT,
  Right: LV_KEY.RIGHT,
  Escape: LV_KEY.ESC,
  Delete: LV_KEY.DEL,
  Backspace: LV_KEY.BACKSPACE,
  Return: LV_KEY.ENTER,
  "Keypad Enter": LV_KEY.ENTER,
  Tab: LV_KEY.NEXT,
  Home: LV_KEY.HOME,
  End: LV_KEY.END,
};

/**
 * What to feed a keypad for a key that moves or edits; null for the others, whose text comes by `onText`. LVGL's text
 * area takes LV_KEY.ESC for a character: keep that one back while it has the focus.
 * @param name as `Display.onKey` tells it
 * @throws TypeError LVGL_WRONG_ARGUMENT for what is no text
 */
export function lvKeyOf(name: string): LV_KEY | null {
  return Object.hasOwn(keys, textArgument("lvKeyOf", 1, name)) ? (keys[name] ?? null) : null;
}
