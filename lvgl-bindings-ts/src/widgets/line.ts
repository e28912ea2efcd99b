// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { LvPoint } from "../raw/handles.js";
import { lv_line_set_points } from "../raw/handwritten.js";
import { LineBase, type LineBaseOptions } from "./generated/line.js";

export interface LineOptions extends LineBaseOptions {
  readonly points?: readonly LvPoint[] | undefined;
}

/** A line through points. */
export class Line extends LineBase {
  constructor(parent: Obj | null, options: LineOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** In pixels from the object's corner; the object owns the copy. */
  set points(points: readonly LvPoint[]) {
    lv_line_set_points(this.handle, points);
  }
}
