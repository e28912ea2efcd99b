// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import type { Subject } from "../../core/subject.js";
import { wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new Dropdown()`: what can be set afterwards can be given at once. */
export interface DropdownOptions extends ObjOptions {
  /**
   * Set text of the drop-down list's button.
   * If set to `NULL` the selected option's text will be displayed on the button.
   * If set to a specific text then that text will be shown regardless of the selected option.
   * the text as a string (Copy is saved)
   */
  readonly text?: string | undefined;
  /**
   * Set text of the drop-down list's button.
   * If set to `NULL` the selected option's text will be displayed on the button.
   * If set to a specific text then that text will be shown regardless of the selected option.
   * the text as a string (Only its pointer is saved)
   */
  readonly textStatic?: string | undefined;
  /**
   * Set the options in a drop-down list from a string.
   * The options will be copied and saved in the object so the `options` can be destroyed after calling this function
   * a string with '\n' separated options. E.g. "One\nTwo\nThree"
   */
  readonly options?: string | undefined;
  /**
   * Set the options in a drop-down list from a static string (global, static or dynamically allocated).
   * Only the pointer of the option string will be saved.
   * a static string with '\n' separated options. E.g. "One\nTwo\nThree"
   */
  readonly optionsStatic?: string | undefined;
  /**
   * Set the selected option
   * id of the selected option (0 ... number of option - 1);
   */
  readonly selected?: number | undefined;
  /**
   * Set the direction of the a drop-down list
   * LV_DIR_LEFT/RIGHT/TOP/BOTTOM
   */
  readonly dir?: raw.LV_DIR | number | undefined;
  /**
   * Set an arrow or other symbol to display when on drop-down list's button. Typically a down caret or arrow.
   * E.g. when drop down is checked (opened) rotate the symbol by 180 degree
   * a text like `LV_SYMBOL_DOWN`, an image (pointer or path) or NULL to not draw symbol icon
   */
  readonly symbol?: raw.LvImageSource | null | undefined;
  /**
   * Set whether the selected option in the list should be highlighted or not
   * true: highlight enabled; false: disabled
   */
  readonly selectedHighlight?: boolean | undefined;
}


/** LVGL's `lv_dropdown`. */
export class Dropdown extends Obj {
  constructor(parent: Obj | null, options: DropdownOptions = {}, make: Maker = raw.lv_dropdown_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set text of the drop-down list's button.
   * If set to `NULL` the selected option's text will be displayed on the button.
   * If set to a specific text then that text will be shown regardless of the selected option.
   * the text as a string (Copy is saved)
   */
  get text(): string | null {
    return raw.lv_dropdown_get_text(this.handle);
  }
  set text(value: string) {
    raw.lv_dropdown_set_text(this.handle, value);
  }

  /**
   * Set text of the drop-down list's button.
   * If set to `NULL` the selected option's text will be displayed on the button.
   * If set to a specific text then that text will be shown regardless of the selected option.
   * the text as a string (Only its pointer is saved)
   */
  set textStatic(value: string) {
    raw.lv_dropdown_set_text_static(this.handle, value);
  }

  /**
   * Set the options in a drop-down list from a string.
   * The options will be copied and saved in the object so the `options` can be destroyed after calling this function
   * a string with '\n' separated options. E.g. "One\nTwo\nThree"
   */
  get options(): string {
    return raw.lv_dropdown_get_options(this.handle);
  }
  set options(value: string) {
    raw.lv_dropdown_set_options(this.handle, value);
  }

  /**
   * Set the options in a drop-down list from a static string (global, static or dynamically allocated).
   * Only the pointer of the option string will be saved.
   * a static string with '\n' separated options. E.g. "One\nTwo\nThree"
   */
  set optionsStatic(value: string) {
    raw.lv_dropdown_set_options_static(this.handle, value);
  }

  /**
   * Add an options to a drop-down list from a string. Only works for non-static options.
   * @param option a string without '\n'. E.g. "Four"
   * @param pos the insert position, indexed from 0, LV_DROPDOWN_POS_LAST = end of string
   */
  addOption(option: string, pos: number): void {
    raw.lv_dropdown_add_option(this.handle, option, pos);
  }

  /** Clear all options in a drop-down list. Works with both static and dynamic options. */
  clearOptions(): void {
    raw.lv_dropdown_clear_options(this.handle);
  }

  /**
   * Set the selected option
   * id of the selected option (0 ... number of option - 1);
   */
  get selected(): number {
    return raw.lv_dropdown_get_selected(this.handle);
  }
  set selected(value: number) {
    raw.lv_dropdown_set_selected(this.handle, value);
  }

  /**
   * Set the direction of the a drop-down list
   * LV_DIR_LEFT/RIGHT/TOP/BOTTOM
   */
  get dir(): raw.LV_DIR | number {
    return raw.lv_dropdown_get_dir(this.handle);
  }
  set dir(value: raw.LV_DIR | number) {
    raw.lv_dropdown_set_dir(this.handle, value);
  }

  /**
   * Set an arrow or other symbol to display when on drop-down list's button. Typically a down caret or arrow.
   * E.g. when drop down is checked (opened) rotate the symbol by 180 degree
   * a text like `LV_SYMBOL_DOWN`, an image (pointer or path) or NULL to not draw symbol icon
   */
  set symbol(value: raw.LvImageSource | null) {
    raw.lv_dropdown_set_symbol(this.handle, value);
  }

  /**
   * Set whether the selected option in the list should be highlighted or not
   * true: highlight enabled; false: disabled
   */
  get selectedHighlight(): boolean {
    return raw.lv_dropdown_get_selected_highlight(this.handle);
  }
  set selectedHighlight(value: boolean) {
    raw.lv_dropdown_set_selected_highlight(this.handle, value);
  }

  /**
   * Get the list of a drop-down to allow styling or other modifications
   * pointer to the list of the drop-down
   */
  get list(): Obj | null {
    return wrapObjOrNull(raw.lv_dropdown_get_list(this.handle));
  }

  /**
   * Get the total number of options
   * the total number of options in the list
   */
  get optionCount(): number {
    return raw.lv_dropdown_get_option_count(this.handle);
  }

  /**
   * Get the index of an option.
   * @param option an option as string
   * @returns index of `option` in the list of all options. -1 if not found.
   */
  getOptionIndex(option: string): number {
    return raw.lv_dropdown_get_option_index(this.handle, option);
  }

  /** Open the drop.down list */
  open(): void {
    raw.lv_dropdown_open(this.handle);
  }

  /** Close (Collapse) the drop-down list */
  close(): void {
    raw.lv_dropdown_close(this.handle);
  }

  get isOpen(): boolean {
    return raw.lv_dropdown_is_open(this.handle);
  }

  /**
   * Bind an integer Subject to a Dropdown's value.
   * @param subject pointer to Subject
   * @returns pointer to newly-created Observer
   */
  bindValue(subject: Subject): raw.LvObserver | null {
    return raw.lv_dropdown_bind_value(this.handle, subject.handle);
  }
}
