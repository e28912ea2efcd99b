// SPDX-License-Identifier: Apache-2.0
import type { Obj } from "../core/obj.js";

/** Codes of the errors that the test helpers throw. */
export type LvTestErrorCode =
  /** Nothing matches. */
  | "LVGL_TEST_NOT_FOUND"
  /** Several objects match where one was asked for. */
  | "LVGL_TEST_AMBIGUOUS"
  /** Hidden, without a size, outside the display or scrolled away. */
  | "LVGL_TEST_NOT_VISIBLE"
  /** Something else takes the touch. */
  | "LVGL_TEST_COVERED"
  /** Nothing takes a touch there. */
  | "LVGL_TEST_NOT_CLICKABLE"
  | "LVGL_TEST_DISABLED"
  /** LVGL ignores touches at present: a screen is coming in. */
  | "LVGL_TEST_BUSY"
  /** No drag brings it into view. */
  | "LVGL_TEST_NOT_SCROLLABLE"
  /** What was pressed was never pressed long. */
  | "LVGL_TEST_NO_LONG_PRESS"
  /** No button, key or option of that text. */
  | "LVGL_TEST_NO_KEY"
  /** A text area did not take what was typed. */
  | "LVGL_TEST_NOT_TYPED"
  /** Something is still due after the limit. */
  | "LVGL_TEST_NOT_SETTLED"
  /** What was waited for did not come. */
  | "LVGL_TEST_TIMEOUT"
  /** pngjs is not installed. */
  | "LVGL_TEST_NO_PNGJS"
  | "LVGL_TEST_BAD_PNG"
  /** There is no reference picture. */
  | "LVGL_TEST_PICTURE_MISSING"
  | "LVGL_TEST_PICTURE_SIZE"
  | "LVGL_TEST_PICTURE_DIFFERS"
  /** References are never written where CI is set. */
  | "LVGL_TEST_UPDATE_IN_CI"
  | "LVGL_TEST_WRONG_ARGUMENT";

/** What a test helper throws: the message says what was sought and what is there. */
export class LvTestError extends Error {
  override readonly name = "LvTestError";
  readonly code: LvTestErrorCode;
  /** The object that was meant. */
  readonly obj: Obj | null;
  /** The object in the way: what covers it, hides it or clips it. */
  readonly by: Obj | null;

  constructor(
    code: LvTestErrorCode,
    message: string,
    objects: { readonly obj?: Obj | null; readonly by?: Obj | null } = {},
  ) {
    super(message);
    this.code = code;
    this.obj = objects.obj ?? null;
    this.by = objects.by ?? null;
  }
}
