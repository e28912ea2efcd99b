// SPDX-License-Identifier: Apache-2.0
/** LVGL 9.5 for TypeScript on Node. */
export * from "./animation.js";
export * from "./display.js";
export * from "./image.js";
export * from "./raw/index.js";
export * from "./runtime.js";
