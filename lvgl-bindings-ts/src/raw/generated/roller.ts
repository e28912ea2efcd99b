// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_ROLLER_MODE } from "./enums.js";

/**
 * Create a roller object
 * @param parent pointer to an object, it will be the parent of the new roller.
 * @returns pointer to the created roller
 */
export let lv_roller_create: (parent: LvObj) => LvObj = (...args) => (lv_roller_create = native("lv_roller_create"))(...args);

/**
 * Set the options on a roller
 * @param obj pointer to roller object
 * @param options a string with '\n' separated options. E.g. "One\nTwo\nThree"
 * @param mode `LV_ROLLER_MODE_NORMAL` or `LV_ROLLER_MODE_INFINITE`
 * Ownership: `options` is copied.
 */
export let lv_roller_set_options: (obj: LvObj, options: string, mode: LV_ROLLER_MODE) => void = (...args) => (lv_roller_set_options = native("lv_roller_set_options"))(...args);

/**
 * Set the selected option
 * @param obj pointer to a roller object
 * @param sel_opt index of the selected option (0 ... number of option - 1);
 * @param anim LV_ANIM_ON: set with animation; LV_ANIM_OFF set immediately
 */
export let lv_roller_set_selected: (obj: LvObj, sel_opt: number, anim: boolean) => void = (...args) => (lv_roller_set_selected = native("lv_roller_set_selected"))(...args);

export let lv_roller_set_selected_str: (obj: LvObj, sel_opt: string, anim: boolean) => boolean = (...args) => (lv_roller_set_selected_str = native("lv_roller_set_selected_str"))(...args);

/**
 * Set the height to show the given number of rows (options)
 * @param obj pointer to a roller object
 * @param row_cnt number of desired visible rows
 */
export let lv_roller_set_visible_row_count: (obj: LvObj, row_cnt: number) => void = (...args) => (lv_roller_set_visible_row_count = native("lv_roller_set_visible_row_count"))(...args);

/**
 * Get the index of the selected option
 * @param obj pointer to a roller object
 * @returns index of the selected option (0 ... number of option - 1);
 */
export let lv_roller_get_selected: (obj: LvObj) => number = (...args) => (lv_roller_get_selected = native("lv_roller_get_selected"))(...args);

/**
 * Get the options of a roller
 * @param obj pointer to roller object
 * @returns the options separated by '\n'-s (E.g. "Option1\nOption2\nOption3")
 */
export let lv_roller_get_options: (obj: LvObj) => string = (...args) => (lv_roller_get_options = native("lv_roller_get_options"))(...args);

/**
 * Get the total number of options
 * @param obj pointer to a roller object
 * @returns the total number of options
 */
export let lv_roller_get_option_count: (obj: LvObj) => number = (...args) => (lv_roller_get_option_count = native("lv_roller_get_option_count"))(...args);

/**
 * Bind an integer Subject to a Roller's value.
 * @param obj pointer to Roller
 * @param subject pointer to Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_roller_bind_value: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_roller_bind_value = native("lv_roller_bind_value"))(...args);
