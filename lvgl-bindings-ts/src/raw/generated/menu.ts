// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_MENU_MODE_HEADER, LV_MENU_MODE_ROOT_BACK_BUTTON } from "./enums.js";

/**
 * Create a menu object
 * @param parent pointer to an object, it will be the parent of the new menu
 * @returns pointer to the created menu
 */
export let lv_menu_create: (parent: LvObj) => LvObj = (...args) => (lv_menu_create = native("lv_menu_create"))(...args);

/**
 * Create a menu page object.
 *
 * This call inserts the new page under menu->storage as its parent, which is itself a
 * child of the menu, so the resulting object hierarchy is: menu => storage => new_page
 * where `storage` is a Base Widget.
 * @param menu pointer to menu object.
 * @param title pointer to text for title in header (NULL to not display title)
 * @returns pointer to the created menu page
 * Ownership: `title` is copied.
 */
export let lv_menu_page_create: (menu: LvObj, title: string) => LvObj = (...args) => (lv_menu_page_create = native("lv_menu_page_create"))(...args);

/**
 * Create a menu cont object
 * @param parent pointer to a menu page or menu section object, it will be the parent of the new menu cont object
 * @returns pointer to the created menu cont
 */
export let lv_menu_cont_create: (parent: LvObj) => LvObj = (...args) => (lv_menu_cont_create = native("lv_menu_cont_create"))(...args);

/**
 * Create a menu section object
 * @param parent pointer to a menu page object, it will be the parent of the new menu section object
 * @returns pointer to the created menu section
 */
export let lv_menu_section_create: (parent: LvObj) => LvObj = (...args) => (lv_menu_section_create = native("lv_menu_section_create"))(...args);

/**
 * Create a menu separator object
 * @param parent pointer to a menu page object, it will be the parent of the new menu separator object
 * @returns pointer to the created menu separator
 */
export let lv_menu_separator_create: (parent: LvObj) => LvObj = (...args) => (lv_menu_separator_create = native("lv_menu_separator_create"))(...args);

/**
 * Set menu page to display in main
 * @param obj pointer to the menu
 * @param page pointer to the menu page to set (NULL to clear main and clear menu history)
 */
export let lv_menu_set_page: (obj: LvObj, page: LvObj | null) => void = (...args) => (lv_menu_set_page = native("lv_menu_set_page"))(...args);

/**
 * Set menu page title
 * @param page pointer to the menu page
 * @param title pointer to text for title in header (NULL to not display title)
 * Ownership: `title` is copied.
 */
export let lv_menu_set_page_title: (page: LvObj, title: string) => void = (...args) => (lv_menu_set_page_title = native("lv_menu_set_page_title"))(...args);

/**
 * Set menu page title with a static text. It will not be saved by the label so the 'text' variable
 * has to be 'alive' while the page exists.
 * @param page pointer to the menu page
 * @param title pointer to text for title in header (NULL to not display title)
 * Ownership: `title` is copied.
 */
export let lv_menu_set_page_title_static: (page: LvObj, title: string) => void = (...args) => (lv_menu_set_page_title_static = native("lv_menu_set_page_title_static"))(...args);

/**
 * Set menu page to display in sidebar
 * @param obj pointer to the menu
 * @param page pointer to the menu page to set (NULL to clear sidebar)
 */
export let lv_menu_set_sidebar_page: (obj: LvObj, page: LvObj | null) => void = (...args) => (lv_menu_set_sidebar_page = native("lv_menu_set_sidebar_page"))(...args);

/**
 * Set the how the header should behave and its position
 * @param obj pointer to a menu
 * @param mode LV_MENU_HEADER_TOP_FIXED/TOP_UNFIXED/BOTTOM_FIXED
 */
export let lv_menu_set_mode_header: (obj: LvObj, mode: LV_MENU_MODE_HEADER) => void = (...args) => (lv_menu_set_mode_header = native("lv_menu_set_mode_header"))(...args);

/**
 * Set whether back button should appear at root
 * @param obj pointer to a menu
 * @param mode LV_MENU_ROOT_BACK_BUTTON_DISABLED/ENABLED
 */
export let lv_menu_set_mode_root_back_button: (obj: LvObj, mode: LV_MENU_MODE_ROOT_BACK_BUTTON) => void = (...args) => (lv_menu_set_mode_root_back_button = native("lv_menu_set_mode_root_back_button"))(...args);

/**
 * Add menu to the menu item
 * @param menu pointer to the menu
 * @param obj pointer to the obj
 * @param page pointer to the page to load when obj is clicked
 */
export let lv_menu_set_load_page_event: (menu: LvObj, obj: LvObj, page: LvObj) => void = (...args) => (lv_menu_set_load_page_event = native("lv_menu_set_load_page_event"))(...args);

/**
 * Get a pointer to menu page that is currently displayed in main
 * @param obj pointer to the menu
 * @returns pointer to current page
 */
export let lv_menu_get_cur_main_page: (obj: LvObj) => LvObj | null = (...args) => (lv_menu_get_cur_main_page = native("lv_menu_get_cur_main_page"))(...args);

/**
 * Get a pointer to menu page that is currently displayed in sidebar
 * @param obj pointer to the menu
 * @returns pointer to current page
 */
export let lv_menu_get_cur_sidebar_page: (obj: LvObj) => LvObj | null = (...args) => (lv_menu_get_cur_sidebar_page = native("lv_menu_get_cur_sidebar_page"))(...args);

/**
 * Get a pointer to main header obj
 * @param obj pointer to the menu
 * @returns pointer to main header obj
 */
export let lv_menu_get_main_header: (obj: LvObj) => LvObj | null = (...args) => (lv_menu_get_main_header = native("lv_menu_get_main_header"))(...args);

/**
 * Get a pointer to main header back btn obj
 * @param obj pointer to the menu
 * @returns pointer to main header back btn obj
 */
export let lv_menu_get_main_header_back_button: (obj: LvObj) => LvObj | null = (...args) => (lv_menu_get_main_header_back_button = native("lv_menu_get_main_header_back_button"))(...args);

/**
 * Get a pointer to sidebar header obj
 * @param obj pointer to the menu
 * @returns pointer to sidebar header obj
 */
export let lv_menu_get_sidebar_header: (obj: LvObj) => LvObj | null = (...args) => (lv_menu_get_sidebar_header = native("lv_menu_get_sidebar_header"))(...args);

/**
 * Get a pointer to sidebar header obj
 * @param obj pointer to the menu
 * @returns pointer to sidebar header back btn obj
 */
export let lv_menu_get_sidebar_header_back_button: (obj: LvObj) => LvObj | null = (...args) => (lv_menu_get_sidebar_header_back_button = native("lv_menu_get_sidebar_header_back_button"))(...args);

export let lv_menu_back_button_is_root: (menu: LvObj, obj: LvObj) => boolean = (...args) => (lv_menu_back_button_is_root = native("lv_menu_back_button_is_root"))(...args);

/**
 * Get the header mode of the menu
 * @param obj pointer to a menu
 * @returns LV_MENU_HEADER_TOP_FIXED/TOP_UNFIXED/BOTTOM_FIXED
 */
export let lv_menu_get_mode_header: (obj: LvObj) => LV_MENU_MODE_HEADER = (...args) => (lv_menu_get_mode_header = native("lv_menu_get_mode_header"))(...args);

/**
 * Get the root back button mode of the menu
 * @param obj pointer to a menu
 * @returns LV_MENU_ROOT_BACK_BUTTON_DISABLED/ENABLED
 */
export let lv_menu_get_mode_root_back_button: (obj: LvObj) => LV_MENU_MODE_ROOT_BACK_BUTTON = (...args) => (lv_menu_get_mode_root_back_button = native("lv_menu_get_mode_root_back_button"))(...args);

/**
 * Clear menu history
 * @param obj pointer to the menu
 */
export let lv_menu_clear_history: (obj: LvObj) => void = (...args) => (lv_menu_clear_history = native("lv_menu_clear_history"))(...args);
