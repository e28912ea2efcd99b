// SPDX-License-Identifier: Apache-2.0
/** LVGL's functions under their C names, over handles: LVGL's own manual applies. */
export * from "./animations.js";
export * from "./draw-tasks.js";
export * from "./drawing.js";
export { LvDeadHandleError, type LvErrorCode } from "./errors.js";
export * from "./events.js";
export * from "./generated/index.js";
export * from "./groups.js";
export type * from "./handles.js";
export * from "./handwritten.js";
export * from "./inputs.js";
export * from "./observers.js";
export * from "./odds.js";
export * from "./styles.js";
export * from "./test-helpers.js";
export * from "./themes.js";
export * from "./translations.js";
export * from "./user-data.js";
export * from "./widgets.js";
