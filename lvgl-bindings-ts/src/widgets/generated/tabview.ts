// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj, wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new TabView()`: what can be set afterwards can be given at once. */
export interface TabViewOptions extends ObjOptions {
  /**
   * Show a tab
   * the index of the tab to show
   */
  readonly active?: number | undefined;
  /**
   * Set the position of the tab bar
   * LV_DIR_TOP/BOTTOM/LEFT/RIGHT
   */
  readonly tabBarPosition?: raw.LV_DIR | number | undefined;
  /**
   * Set the width or height of the tab bar
   * will be used as width or height based on the position of the tab bar)
   * size of the tab bar in pixels or percentage.
   */
  readonly tabBarSize?: number | undefined;
}


/** LVGL's `lv_tabview`. */
export class TabView extends Obj {
  constructor(parent: Obj | null, options: TabViewOptions = {}, make: Maker = raw.lv_tabview_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Add a tab to the tabview
   * @param name the name of the tab, it will be displayed on the tab bar
   * @returns the widget where the content of the tab can be created
   */
  addTab(name: string): Obj {
    return wrapObj(raw.lv_tabview_add_tab(this.handle, name));
  }

  /**
   * Change the name of the tab
   * @param idx the index of the tab to rename
   * @param newName the new name as a string
   */
  setTabText(idx: number, newName: string): void {
    raw.lv_tabview_set_tab_text(this.handle, idx, newName);
  }

  /**
   * Add a tab with a translation tag to the tabview.
   * @param tag translation key used for the tab label; will be displayed on the tab bar
   * @returns the widget where the content of the tab can be created
   */
  setTabTranslationTag(tag: string): Obj {
    return wrapObj(raw.lv_tabview_set_tab_translation_tag(this.handle, tag));
  }

  /**
   * Show a tab
   * the index of the tab to show
   */
  set active(value: number) {
    raw.lv_tabview_set_active(this.handle, value, false);
  }

  /**
   * Show a tab
   * @param idx the index of the tab to show
   * @param animEn LV_ANIM_ON/OFF
   */
  setActive(idx: number, animEn = false): void {
    raw.lv_tabview_set_active(this.handle, idx, animEn);
  }

  /**
   * Set the position of the tab bar
   * LV_DIR_TOP/BOTTOM/LEFT/RIGHT
   */
  get tabBarPosition(): raw.LV_DIR | number {
    return raw.lv_tabview_get_tab_bar_position(this.handle);
  }
  set tabBarPosition(value: raw.LV_DIR | number) {
    raw.lv_tabview_set_tab_bar_position(this.handle, value);
  }

  /**
   * Set the width or height of the tab bar
   * will be used as width or height based on the position of the tab bar)
   * size of the tab bar in pixels or percentage.
   */
  set tabBarSize(value: number) {
    raw.lv_tabview_set_tab_bar_size(this.handle, value);
  }

  /**
   * Get the number of tabs
   * the number of tabs
   */
  get tabCount(): number {
    return raw.lv_tabview_get_tab_count(this.handle);
  }

  /**
   * Get the current tab's index
   * the zero based index of the current tab
   */
  get tabActive(): number {
    return raw.lv_tabview_get_tab_active(this.handle);
  }

  /**
   * Get a given tab button by index
   * @param idx zero based index of the tab button to get.
   * < 0 means start counting tab button from the back (-1 is the last tab button)
   * @returns pointer to the tab button, or NULL if the index was out of range
   */
  getTabButton(idx: number): Obj | null {
    return wrapObjOrNull(raw.lv_tabview_get_tab_button(this.handle, idx));
  }

  /**
   * Get the widget where the container of each tab is created
   * the main container widget
   */
  get content(): Obj | null {
    return wrapObjOrNull(raw.lv_tabview_get_content(this.handle));
  }

  /**
   * Get the tab bar where the buttons are created
   * the tab bar
   */
  get tabBar(): Obj | null {
    return wrapObjOrNull(raw.lv_tabview_get_tab_bar(this.handle));
  }
}
