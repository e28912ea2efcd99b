// SPDX-License-Identifier: Apache-2.0
/** LVGL 9.5 for TypeScript on Node. Functions keep LVGL's C names, so LVGL's own manual applies. */
export * from "./animation.js";
export * from "./display.js";
export { LvDeadHandleError, type LvErrorCode } from "./errors.js";
export * from "./generated/index.js";
export type * from "./handles.js";
export * from "./handwritten.js";
export * from "./image.js";
export * from "./runtime.js";
