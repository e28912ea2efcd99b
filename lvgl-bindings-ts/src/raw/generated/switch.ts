// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_SWITCH_ORIENTATION } from "./enums.js";

/**
 * Create a switch object
 * @param parent pointer to an object, it will be the parent of the new switch
 * @returns pointer to the created switch
 */
export let lv_switch_create: (parent: LvObj) => LvObj = (...args) => (lv_switch_create = native("lv_switch_create"))(...args);

/**
 * Set the orientation of switch.
 * @param obj pointer to switch object
 * @param orientation switch orientation from `lv_switch_orientation_t`
 */
export let lv_switch_set_orientation: (obj: LvObj, orientation: LV_SWITCH_ORIENTATION) => void = (...args) => (lv_switch_set_orientation = native("lv_switch_set_orientation"))(...args);

/**
 * Get the orientation of switch.
 * @param obj pointer to switch object
 * @returns switch orientation from ::lv_switch_orientation_t
 */
export let lv_switch_get_orientation: (obj: LvObj) => LV_SWITCH_ORIENTATION = (...args) => (lv_switch_get_orientation = native("lv_switch_get_orientation"))(...args);
