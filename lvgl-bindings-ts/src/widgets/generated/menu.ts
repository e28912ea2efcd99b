// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj, wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new Menu()`: what can be set afterwards can be given at once. */
export interface MenuOptions extends ObjOptions {
  /**
   * Set menu page to display in main
   * pointer to the menu page to set (NULL to clear main and clear menu history)
   */
  readonly page?: Obj | null | undefined;
  /**
   * Set menu page title
   * pointer to text for title in header (NULL to not display title)
   */
  readonly pageTitle?: string | undefined;
  /**
   * Set menu page title with a static text. It will not be saved by the label so the 'text' variable
   * has to be 'alive' while the page exists.
   * pointer to text for title in header (NULL to not display title)
   */
  readonly pageTitleStatic?: string | undefined;
  /**
   * Set menu page to display in sidebar
   * pointer to the menu page to set (NULL to clear sidebar)
   */
  readonly sidebarPage?: Obj | null | undefined;
  /**
   * Set the how the header should behave and its position
   * LV_MENU_HEADER_TOP_FIXED/TOP_UNFIXED/BOTTOM_FIXED
   */
  readonly modeHeader?: raw.LV_MENU_MODE_HEADER | undefined;
  /**
   * Set whether back button should appear at root
   * LV_MENU_ROOT_BACK_BUTTON_DISABLED/ENABLED
   */
  readonly modeRootBackButton?: raw.LV_MENU_MODE_ROOT_BACK_BUTTON | undefined;
}


/** LVGL's `lv_menu`. */
export class Menu extends Obj {
  constructor(parent: Obj | null, options: MenuOptions = {}, make: Maker = raw.lv_menu_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Create a menu page object.
   *
   * This call inserts the new page under menu->storage as its parent, which is itself a
   * child of the menu, so the resulting object hierarchy is: menu => storage => new_page
   * where `storage` is a Base Widget.
   * @param title pointer to text for title in header (NULL to not display title)
   * @returns pointer to the created menu page
   */
  pageCreate(title: string): Obj {
    return wrapObj(raw.lv_menu_page_create(this.handle, title));
  }

  /**
   * Create a menu cont object
   * @returns pointer to the created menu cont
   */
  contCreate(): Obj {
    return wrapObj(raw.lv_menu_cont_create(this.handle));
  }

  /**
   * Create a menu section object
   * @returns pointer to the created menu section
   */
  sectionCreate(): Obj {
    return wrapObj(raw.lv_menu_section_create(this.handle));
  }

  /**
   * Create a menu separator object
   * @returns pointer to the created menu separator
   */
  separatorCreate(): Obj {
    return wrapObj(raw.lv_menu_separator_create(this.handle));
  }

  /**
   * Set menu page to display in main
   * pointer to the menu page to set (NULL to clear main and clear menu history)
   */
  set page(value: Obj | null) {
    raw.lv_menu_set_page(this.handle, value?.handle ?? null);
  }

  /**
   * Set menu page title
   * pointer to text for title in header (NULL to not display title)
   */
  set pageTitle(value: string) {
    raw.lv_menu_set_page_title(this.handle, value);
  }

  /**
   * Set menu page title with a static text. It will not be saved by the label so the 'text' variable
   * has to be 'alive' while the page exists.
   * pointer to text for title in header (NULL to not display title)
   */
  set pageTitleStatic(value: string) {
    raw.lv_menu_set_page_title_static(this.handle, value);
  }

  /**
   * Set menu page to display in sidebar
   * pointer to the menu page to set (NULL to clear sidebar)
   */
  set sidebarPage(value: Obj | null) {
    raw.lv_menu_set_sidebar_page(this.handle, value?.handle ?? null);
  }

  /**
   * Set the how the header should behave and its position
   * LV_MENU_HEADER_TOP_FIXED/TOP_UNFIXED/BOTTOM_FIXED
   */
  get modeHeader(): raw.LV_MENU_MODE_HEADER {
    return raw.lv_menu_get_mode_header(this.handle);
  }
  set modeHeader(value: raw.LV_MENU_MODE_HEADER) {
    raw.lv_menu_set_mode_header(this.handle, value);
  }

  /**
   * Set whether back button should appear at root
   * LV_MENU_ROOT_BACK_BUTTON_DISABLED/ENABLED
   */
  get modeRootBackButton(): raw.LV_MENU_MODE_ROOT_BACK_BUTTON {
    return raw.lv_menu_get_mode_root_back_button(this.handle);
  }
  set modeRootBackButton(value: raw.LV_MENU_MODE_ROOT_BACK_BUTTON) {
    raw.lv_menu_set_mode_root_back_button(this.handle, value);
  }

  /**
   * Add menu to the menu item
   * @param obj pointer to the obj
   * @param page pointer to the page to load when obj is clicked
   */
  setLoadPageEvent(obj: Obj, page: Obj): void {
    raw.lv_menu_set_load_page_event(this.handle, obj.handle, page.handle);
  }

  /**
   * Get a pointer to menu page that is currently displayed in main
   * pointer to current page
   */
  get curMainPage(): Obj | null {
    return wrapObjOrNull(raw.lv_menu_get_cur_main_page(this.handle));
  }

  /**
   * Get a pointer to menu page that is currently displayed in sidebar
   * pointer to current page
   */
  get curSidebarPage(): Obj | null {
    return wrapObjOrNull(raw.lv_menu_get_cur_sidebar_page(this.handle));
  }

  /**
   * Get a pointer to main header obj
   * pointer to main header obj
   */
  get mainHeader(): Obj | null {
    return wrapObjOrNull(raw.lv_menu_get_main_header(this.handle));
  }

  /**
   * Get a pointer to main header back btn obj
   * pointer to main header back btn obj
   */
  get mainHeaderBackButton(): Obj | null {
    return wrapObjOrNull(raw.lv_menu_get_main_header_back_button(this.handle));
  }

  /**
   * Get a pointer to sidebar header obj
   * pointer to sidebar header obj
   */
  get sidebarHeader(): Obj | null {
    return wrapObjOrNull(raw.lv_menu_get_sidebar_header(this.handle));
  }

  /**
   * Get a pointer to sidebar header obj
   * pointer to sidebar header back btn obj
   */
  get sidebarHeaderBackButton(): Obj | null {
    return wrapObjOrNull(raw.lv_menu_get_sidebar_header_back_button(this.handle));
  }

  backButtonIsRoot(obj: Obj): boolean {
    return raw.lv_menu_back_button_is_root(this.handle, obj.handle);
  }

  /** Clear menu history */
  clearHistory(): void {
    raw.lv_menu_clear_history(this.handle);
  }
}
