// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_DIR } from "./enums.js";

/**
 * Create a tabview widget
 * @param parent pointer to a parent widget
 * @returns the created tabview
 */
export let lv_tabview_create: (parent: LvObj) => LvObj = (...args) => (lv_tabview_create = native("lv_tabview_create"))(...args);

/**
 * Add a tab to the tabview
 * @param obj pointer to a tabview widget
 * @param name the name of the tab, it will be displayed on the tab bar
 * @returns the widget where the content of the tab can be created
 * Ownership: `name` is copied.
 */
export let lv_tabview_add_tab: (obj: LvObj, name: string) => LvObj = (...args) => (lv_tabview_add_tab = native("lv_tabview_add_tab"))(...args);

/**
 * Change the name of the tab
 * @param obj pointer to a tabview widget
 * @param idx the index of the tab to rename
 * @param new_name the new name as a string
 * Ownership: `new_name` is copied.
 */
export let lv_tabview_set_tab_text: (obj: LvObj, idx: number, new_name: string) => void = (...args) => (lv_tabview_set_tab_text = native("lv_tabview_set_tab_text"))(...args);

/**
 * Add a tab with a translation tag to the tabview.
 * @param obj pointer to a tabview widget
 * @param tag translation key used for the tab label; will be displayed on the tab bar
 * @returns the widget where the content of the tab can be created
 * Ownership: `tag` is copied.
 */
export let lv_tabview_set_tab_translation_tag: (obj: LvObj, tag: string) => LvObj = (...args) => (lv_tabview_set_tab_translation_tag = native("lv_tabview_set_tab_translation_tag"))(...args);

/**
 * Show a tab
 * @param obj pointer to a tabview widget
 * @param idx the index of the tab to show
 * @param anim_en LV_ANIM_ON/OFF
 */
export let lv_tabview_set_active: (obj: LvObj, idx: number, anim_en: boolean) => void = (...args) => (lv_tabview_set_active = native("lv_tabview_set_active"))(...args);

/**
 * Set the position of the tab bar
 * @param obj pointer to a tabview widget
 * @param dir LV_DIR_TOP/BOTTOM/LEFT/RIGHT
 */
export let lv_tabview_set_tab_bar_position: (obj: LvObj, dir: LV_DIR | number) => void = (...args) => (lv_tabview_set_tab_bar_position = native("lv_tabview_set_tab_bar_position"))(...args);

/**
 * Set the width or height of the tab bar
 * @param obj pointer to tabview widget
 * @param size size of the tab bar in pixels or percentage.
 * will be used as width or height based on the position of the tab bar)
 */
export let lv_tabview_set_tab_bar_size: (obj: LvObj, size: number) => void = (...args) => (lv_tabview_set_tab_bar_size = native("lv_tabview_set_tab_bar_size"))(...args);

/**
 * Get the number of tabs
 * @param obj pointer to a tabview widget
 * @returns the number of tabs
 */
export let lv_tabview_get_tab_count: (obj: LvObj) => number = (...args) => (lv_tabview_get_tab_count = native("lv_tabview_get_tab_count"))(...args);

/**
 * Get the current tab's index
 * @param obj pointer to a tabview widget
 * @returns the zero based index of the current tab
 */
export let lv_tabview_get_tab_active: (obj: LvObj) => number = (...args) => (lv_tabview_get_tab_active = native("lv_tabview_get_tab_active"))(...args);

/**
 * Get a given tab button by index
 * @param obj pointer to a tabview widget
 * @param idx zero based index of the tab button to get.
 * < 0 means start counting tab button from the back (-1 is the last tab button)
 * @returns pointer to the tab button, or NULL if the index was out of range
 */
export let lv_tabview_get_tab_button: (obj: LvObj, idx: number) => LvObj | null = (...args) => (lv_tabview_get_tab_button = native("lv_tabview_get_tab_button"))(...args);

/**
 * Get the widget where the container of each tab is created
 * @param obj pointer to a tabview widget
 * @returns the main container widget
 */
export let lv_tabview_get_content: (obj: LvObj) => LvObj | null = (...args) => (lv_tabview_get_content = native("lv_tabview_get_content"))(...args);

/**
 * Get the tab bar where the buttons are created
 * @param obj pointer to a tabview widget
 * @returns the tab bar
 */
export let lv_tabview_get_tab_bar: (obj: LvObj) => LvObj | null = (...args) => (lv_tabview_get_tab_bar = native("lv_tabview_get_tab_bar"))(...args);

/**
 * Get the position of the tab bar
 * @param obj pointer to a tabview widget
 * @returns LV_DIR_TOP/BOTTOM/LEFT/RIGHT
 */
export let lv_tabview_get_tab_bar_position: (obj: LvObj) => LV_DIR | number = (...args) => (lv_tabview_get_tab_bar_position = native("lv_tabview_get_tab_bar_position"))(...args);
