// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvImageSource, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create an empty message box
 * @param parent the parent or NULL to create a modal msgbox
 * @returns the created message box
 */
export let lv_msgbox_create: (parent: LvObj | null) => LvObj = (...args) => (lv_msgbox_create = native("lv_msgbox_create"))(...args);

/**
 * Add title to the message box. It also creates a header for the title.
 * @param obj pointer to a message box
 * @param title the text of the tile
 * @returns the created title label
 * Ownership: `title` is copied.
 */
export let lv_msgbox_add_title: (obj: LvObj, title: string) => LvObj = (...args) => (lv_msgbox_add_title = native("lv_msgbox_add_title"))(...args);

/**
 * Add a button to the header of to the message box. It also creates a header.
 * @param obj pointer to a message box
 * @param icon the icon of the button
 * @returns the created button
 * Ownership: `icon` is kept alive for as long as the first argument lives.
 */
export let lv_msgbox_add_header_button: (obj: LvObj, icon: LvImageSource | null) => LvObj = (...args) => (lv_msgbox_add_header_button = native("lv_msgbox_add_header_button"))(...args);

/**
 * Add a text to the content area of message box. Multiple texts will be created below each other.
 * @param obj pointer to a message box
 * @param text text to add
 * @returns the created label
 * Ownership: `text` is copied.
 */
export let lv_msgbox_add_text: (obj: LvObj, text: string) => LvObj = (...args) => (lv_msgbox_add_text = native("lv_msgbox_add_text"))(...args);

/**
 * Add a button to the footer of to the message box. It also creates a footer.
 * @param obj pointer to a message box
 * @param text the text of the button
 * @returns the created button
 * Ownership: `text` is copied.
 */
export let lv_msgbox_add_footer_button: (obj: LvObj, text: string) => LvObj = (...args) => (lv_msgbox_add_footer_button = native("lv_msgbox_add_footer_button"))(...args);

/**
 * Add a close button to the message box. It also creates a header.
 * @param obj pointer to a message box
 * @returns the created close button
 */
export let lv_msgbox_add_close_button: (obj: LvObj) => LvObj = (...args) => (lv_msgbox_add_close_button = native("lv_msgbox_add_close_button"))(...args);

/**
 * Get the header widget
 * @param obj pointer to a message box
 * @returns the header, or NULL if not exists
 */
export let lv_msgbox_get_header: (obj: LvObj) => LvObj | null = (...args) => (lv_msgbox_get_header = native("lv_msgbox_get_header"))(...args);

/**
 * Get the footer widget
 * @param obj pointer to a message box
 * @returns the footer, or NULL if not exists
 */
export let lv_msgbox_get_footer: (obj: LvObj) => LvObj | null = (...args) => (lv_msgbox_get_footer = native("lv_msgbox_get_footer"))(...args);

/**
 * Get the content widget
 * @param obj pointer to a message box
 * @returns the content
 */
export let lv_msgbox_get_content: (obj: LvObj) => LvObj | null = (...args) => (lv_msgbox_get_content = native("lv_msgbox_get_content"))(...args);

/**
 * Get the title label
 * @param obj pointer to a message box
 * @returns the title, or NULL if it does not exist
 */
export let lv_msgbox_get_title: (obj: LvObj) => LvObj | null = (...args) => (lv_msgbox_get_title = native("lv_msgbox_get_title"))(...args);
