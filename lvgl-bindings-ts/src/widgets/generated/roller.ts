// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import type { Subject } from "../../core/subject.js";
import * as raw from "../../raw/index.js";

/** Options of `new Roller()`: what can be set afterwards can be given at once. */
export interface RollerOptions extends ObjOptions {
  /**
   * Set the selected option
   * index of the selected option (0 ... number of option - 1);
   */
  readonly selected?: number | undefined;
  /**
   * Set the height to show the given number of rows (options)
   * number of desired visible rows
   */
  readonly visibleRowCount?: number | undefined;
}


/** LVGL's `lv_roller`. */
export class Roller extends Obj {
  constructor(parent: Obj | null, options: RollerOptions = {}, make: Maker = raw.lv_roller_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the options on a roller
   * @param options a string with '\n' separated options. E.g. "One\nTwo\nThree"
   * @param mode `LV_ROLLER_MODE_NORMAL` or `LV_ROLLER_MODE_INFINITE`
   */
  setOptions(options: string, mode: raw.LV_ROLLER_MODE): void {
    raw.lv_roller_set_options(this.handle, options, mode);
  }

  /**
   * Set the selected option
   * index of the selected option (0 ... number of option - 1);
   */
  get selected(): number {
    return raw.lv_roller_get_selected(this.handle);
  }
  set selected(value: number) {
    raw.lv_roller_set_selected(this.handle, value, false);
  }

  /**
   * Set the selected option
   * @param selOpt index of the selected option (0 ... number of option - 1);
   * @param anim LV_ANIM_ON: set with animation; LV_ANIM_OFF set immediately
   */
  setSelected(selOpt: number, anim = false): void {
    raw.lv_roller_set_selected(this.handle, selOpt, anim);
  }

  setSelectedStr(selOpt: string, anim = false): boolean {
    return raw.lv_roller_set_selected_str(this.handle, selOpt, anim);
  }

  /**
   * Set the height to show the given number of rows (options)
   * number of desired visible rows
   */
  set visibleRowCount(value: number) {
    raw.lv_roller_set_visible_row_count(this.handle, value);
  }

  /**
   * Get the options of a roller
   * the options separated by '\n'-s (E.g. "Option1\nOption2\nOption3")
   */
  get options(): string {
    return raw.lv_roller_get_options(this.handle);
  }

  /**
   * Get the total number of options
   * the total number of options
   */
  get optionCount(): number {
    return raw.lv_roller_get_option_count(this.handle);
  }

  /**
   * Bind an integer Subject to a Roller's value.
   * @param subject pointer to Subject
   * @returns pointer to newly-created Observer
   */
  bindValue(subject: Subject): raw.LvObserver | null {
    return raw.lv_roller_bind_value(this.handle, subject.handle);
  }
}
