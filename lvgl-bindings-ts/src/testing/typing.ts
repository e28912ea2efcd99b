// SPDX-License-Identifier: Apache-2.0
/** Text into text areas, and keys of keyboard widgets. */
import type { Obj } from "../core/obj.js";
import type { ButtonMatrix } from "../widgets/buttonmatrix.js";
import { TextArea } from "../widgets/generated/textarea.js";
import { describe, quote } from "./describe.js";
import { LvTestError } from "./errors.js";
import { buttonIndex } from "./place.js";
import { buttonTexts } from "./texts.js";
import { advance, FRAME } from "./virtual-time.js";

/** Options of pressKeys. */
export interface KeyOptions {
  /** Texts of the keys that lead to other layouts. Default: those of LVGL's keyboard. */
  readonly switches?: readonly string[] | undefined;
}

/** Keys of LVGL's keyboard that lead to its other layouts. */
const SWITCHES = ["abc", "ABC", "1#"];

/** What LVGL's keyboard writes on keys that are not characters (LV_SYMBOL_NEW_LINE, LV_SYMBOL_BACKSPACE). */
const SPECIAL: Readonly<Record<string, string>> = { "\n": "\uF8A2", "\b": "\uF55A" };

function press(keyboard: ButtonMatrix, key: string, tap: (matrix: ButtonMatrix, key: string) => void): boolean {
  if (buttonIndex(keyboard, key) < 0) return false;
  tap(keyboard, key);
  return true;
}

/** @throws LvTestError LVGL_TEST_NO_KEY naming the character and the keys there are */
export function pressKeys(
  keyboard: ButtonMatrix,
  text: string,
  tap: (matrix: ButtonMatrix, key: string) => void,
  { switches = SWITCHES }: KeyOptions = {},
): void {
  for (const character of text.normalize("NFC")) {
    const key = SPECIAL[character] ?? character;
    const untried = new Set(switches);
    while (!press(keyboard, key, tap)) {
      const next = [...untried].find((name) => buttonIndex(keyboard, name) >= 0);
      if (next === undefined) {
        const keys = buttonTexts(keyboard).filter((shown) => shown !== null);
        throw new LvTestError(
          "LVGL_TEST_NO_KEY",
          `${describe(keyboard)} has no key ${quote(character)} in any layout; this one has ${keys.map(quote).join(", ")}`,
          { obj: keyboard },
        );
      }
      untried.delete(next);
      tap(keyboard, next);
    }
  }
}

/** @throws LvTestError LVGL_TEST_WRONG_ARGUMENT for what is not a text area, LVGL_TEST_NOT_TYPED */
export function typeInto(obj: Obj, text: string, tap: (area: Obj) => void): void {
  if (!(obj instanceof TextArea))
    throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", `${describe(obj)} is not a text area`, { obj });
  tap(obj);
  for (const character of text.normalize("NFC")) {
    if (obj.deleted)
      throw new LvTestError("LVGL_TEST_NOT_TYPED", `the text area was deleted before ${quote(character)} was typed`, {
        obj,
      });
    if (character === "\n" && obj.oneLine) obj.send("ready");
    else if (character === "\b") obj.deleteChar();
    else insert(obj, character);
    advance(FRAME);
  }
}

function insert(area: TextArea, character: string): void {
  const before = area.text;
  area.addText(character);
  if (area.deleted || area.text !== before) return;
  throw new LvTestError(
    "LVGL_TEST_NOT_TYPED",
    `${describe(area)} did not take ${quote(character)}: it is full, or accepts other characters only`,
    { obj: area },
  );
}
