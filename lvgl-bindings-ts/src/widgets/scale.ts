// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import { lv_scale_set_text_src } from "../raw/widgets.js";
import { ScaleBase, type ScaleBaseOptions } from "./generated/scale.js";

export interface ScaleOptions extends ScaleBaseOptions {
  readonly texts?: readonly string[] | null | undefined;
}

/** Ticks and their labels, straight or round. */
export class Scale extends ScaleBase {
  constructor(parent: Obj | null, options: ScaleOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** The texts of the major ticks; null: the numbers. */
  set texts(texts: readonly string[] | null) {
    lv_scale_set_text_src(this.handle, texts);
  }
}
