// SPDX-License-Identifier: Apache-2.0
/** Helpers for tests of programs that draw with LVGL. They need no test framework and go with any. */
import "../index.js";

export { type ClippedOptions, type ClippedText, clippedTexts } from "./clipped.js";
export { comparePictures, type Difference, differencePicture } from "./compare.js";
export { describe as describeObj } from "./describe.js";
export { LvTestError, type LvTestErrorCode } from "./errors.js";
export { checkPicture, expectPicture, type PictureOptions, type PictureResult } from "./expect-picture.js";
export {
  type DragOptions,
  Finger,
  type FingerOptions,
  type LongPressOptions,
  type SwipeDirection,
  type SwipeOptions,
} from "./finger.js";
export type { Query } from "./match.js";
export type { Spot, Target } from "./place.js";
export { Queries, type Rest, within } from "./queries.js";
export type { Scope } from "./scope.js";
export { Screenshot, screenshot } from "./screenshot.js";
export { openTestUi, TestUi, type TestUiOptions } from "./test-ui.js";
export { type ObjClass, plain, registerTexts, textsOf } from "./texts.js";
export type { KeyOptions } from "./typing.js";
export {
  advance,
  type SettleOptions,
  settle,
  useVirtualTime,
  VirtualTime,
  type VirtualTimeOptions,
  type WaitOptions,
  waitFor,
} from "./virtual-time.js";
export { isSeen, type Seen, seen, type Unseen } from "./visibility.js";
