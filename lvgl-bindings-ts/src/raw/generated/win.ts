// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvImageSource, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a window widget
 * @param parent pointer to a parent widget
 * @returns the created window
 */
export let lv_win_create: (parent: LvObj) => LvObj = (...args) => (lv_win_create = native("lv_win_create"))(...args);

/**
 * Add a title to the window
 * @param txt the text of the title
 * @returns the widget where the content of the title can be created
 * Ownership: `txt` is copied.
 */
export let lv_win_add_title: (win: LvObj, txt: string) => LvObj = (...args) => (lv_win_add_title = native("lv_win_add_title"))(...args);

/**
 * Add a button to the window
 * @param icon an icon to be displayed on the button
 * @param btn_w width of the button
 * @returns the widget where the content of the button can be created
 * Ownership: `icon` is kept alive for as long as the first argument lives.
 */
export let lv_win_add_button: (win: LvObj, icon: LvImageSource | null, btn_w: number) => LvObj = (...args) => (lv_win_add_button = native("lv_win_add_button"))(...args);

/**
 * Get the header of the window
 * @param win pointer to a window widget
 * @returns the header of the window
 */
export let lv_win_get_header: (win: LvObj) => LvObj | null = (...args) => (lv_win_get_header = native("lv_win_get_header"))(...args);

/**
 * Get the content of the window
 * @param win pointer to a window widget
 * @returns the content of the window
 */
export let lv_win_get_content: (win: LvObj) => LvObj | null = (...args) => (lv_win_get_content = native("lv_win_get_content"))(...args);
