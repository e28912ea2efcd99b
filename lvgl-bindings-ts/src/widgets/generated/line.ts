// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Line()`: what can be set afterwards can be given at once. */
export interface LineBaseOptions extends ObjOptions {
  /**
   * Enable (or disable) the y coordinate inversion.
   * If enabled then y will be subtracted from the height of the object,
   * therefore the y = 0 coordinate will be on the bottom.
   * true: enable the y inversion, false:disable the y inversion
   */
  readonly yInvert?: boolean | undefined;
}


/** LVGL's `lv_line`. */
export class LineBase extends Obj {
  constructor(parent: Obj | null, options: LineBaseOptions = {}, make: Maker = raw.lv_line_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Enable (or disable) the y coordinate inversion.
   * If enabled then y will be subtracted from the height of the object,
   * therefore the y = 0 coordinate will be on the bottom.
   * true: enable the y inversion, false:disable the y inversion
   */
  get yInvert(): boolean {
    return raw.lv_line_get_y_invert(this.handle);
  }
  set yInvert(value: boolean) {
    raw.lv_line_set_y_invert(this.handle, value);
  }

  /**
   * Get the number of points in the array of points.
   * number of points in array of points
   */
  get pointCount(): number {
    return raw.lv_line_get_point_count(this.handle);
  }

  get isPointArrayMutable(): boolean {
    return raw.lv_line_is_point_array_mutable(this.handle);
  }
}
