// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import { lv_arclabel_get_text_angle } from "../raw/widgets.js";
import { ArcLabelBase, type ArcLabelBaseOptions } from "./generated/arclabel.js";

export type ArcLabelOptions = ArcLabelBaseOptions;

/** Text along a circle. It is not drawn while its radius is 0. */
export class ArcLabel extends ArcLabelBase {
  constructor(parent: Obj | null, options: ArcLabelOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** The angle that the text takes, in degrees; 0 while there is no radius. */
  get textAngle(): number {
    return lv_arclabel_get_text_angle(this.handle);
  }
}
