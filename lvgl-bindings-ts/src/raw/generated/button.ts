// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a button object
 * @param parent pointer to an object, it will be the parent of the new button
 * @returns pointer to the created button
 */
export let lv_button_create: (parent: LvObj) => LvObj = (...args) => (lv_button_create = native("lv_button_create"))(...args);
