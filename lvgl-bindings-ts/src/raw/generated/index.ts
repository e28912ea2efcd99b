// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
export * from "./enums.js";
export * from "./obj.js";
export * from "./layout.js";
export * from "./scroll.js";
export * from "./style_local.js";
export * from "./style_shared.js";
export * from "./text.js";
export * from "./widgets.js";
export * from "./screen.js";
export * from "./input.js";
export * from "./misc.js";
