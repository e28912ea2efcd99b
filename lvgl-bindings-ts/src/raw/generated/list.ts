// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvImageSource, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a list object
 * @param parent pointer to an object, it will be the parent of the new list
 * @returns pointer to the created list
 */
export let lv_list_create: (parent: LvObj) => LvObj = (...args) => (lv_list_create = native("lv_list_create"))(...args);

/**
 * Add text to a list
 * @param list pointer to a list, it will be the parent of the new label
 * @param txt text of the new label
 * @returns pointer to the created label
 * Ownership: `txt` is copied.
 */
export let lv_list_add_text: (list: LvObj, txt: string) => LvObj = (...args) => (lv_list_add_text = native("lv_list_add_text"))(...args);

/**
 * Add button to a list
 * @param list pointer to a list, it will be the parent of the new button
 * @param icon icon for the button, when NULL it will have no icon
 * @param txt text of the new button, when NULL no text will be added
 * @returns pointer to the created button
 * Ownership: `icon` is kept alive for as long as the first argument lives.
 * Ownership: `txt` is copied.
 */
export let lv_list_add_button: (list: LvObj, icon: LvImageSource | null, txt: string) => LvObj = (...args) => (lv_list_add_button = native("lv_list_add_button"))(...args);

/**
 * Get text of a given list button
 * @param list pointer to a list
 * @param btn pointer to the button
 * @returns text of btn, if btn doesn't have text "" will be returned
 */
export let lv_list_get_button_text: (list: LvObj, btn: LvObj) => string = (...args) => (lv_list_get_button_text = native("lv_list_get_button_text"))(...args);

/**
 * Set text of a given list button
 * @param list pointer to a list
 * @param btn pointer to the button
 * @param txt pointer to the text
 * Ownership: `txt` is copied.
 */
export let lv_list_set_button_text: (list: LvObj, btn: LvObj, txt: string) => void = (...args) => (lv_list_set_button_text = native("lv_list_set_button_text"))(...args);

/**
 * Add translation tag text to a list
 * @param list pointer to a list, it will be the parent of the new label
 * @param tag translation tag of the new label
 * @returns pointer to the created label
 * Ownership: `tag` is copied.
 */
export let lv_list_add_translation_tag: (list: LvObj, tag: string) => LvObj = (...args) => (lv_list_add_translation_tag = native("lv_list_add_translation_tag"))(...args);

/**
 * Add translation tag button to a list
 * @param list pointer to a list, it will be the parent of the new button
 * @param icon icon for the button, when NULL it will have no icon
 * @param tag translation tag of the new button, when NULL no translation tag will be added
 * @returns pointer to the created button
 * Ownership: `icon` is kept alive for as long as the first argument lives.
 * Ownership: `tag` is copied.
 */
export let lv_list_add_button_translation_tag: (list: LvObj, icon: LvImageSource | null, tag: string) => LvObj = (...args) => (lv_list_add_button_translation_tag = native("lv_list_add_button_translation_tag"))(...args);

/**
 * Set translation tag text of a given list button
 * @param list pointer to a list
 * @param btn pointer to the button
 * @param tag pointer to the translation tag
 * Ownership: `tag` is copied.
 */
export let lv_list_set_button_translation_tag: (list: LvObj, btn: LvObj, tag: string) => void = (...args) => (lv_list_set_button_translation_tag = native("lv_list_set_button_translation_tag"))(...args);
