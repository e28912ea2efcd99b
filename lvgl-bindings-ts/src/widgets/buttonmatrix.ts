// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import { lv_buttonmatrix_set_ctrl_map, lv_buttonmatrix_set_map } from "../raw/handwritten.js";
import { ButtonMatrixBase, type ButtonMatrixBaseOptions } from "./generated/buttonmatrix.js";

export interface ButtonMatrixOptions extends ButtonMatrixBaseOptions {
  readonly map?: readonly string[] | undefined;
  readonly controls?: readonly number[] | undefined;
}

/** Many light buttons in one object. */
export class ButtonMatrix extends ButtonMatrixBase {
  constructor(parent: Obj | null, options: ButtonMatrixOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** The buttons' texts; "\n" begins a new row. None may be empty. */
  set map(texts: readonly string[]) {
    lv_buttonmatrix_set_map(this.handle, texts);
  }

  /** Relative width (low four bits) and `ButtonMatrixCtrl` bits of every button, after the map. */
  set controls(bits: readonly number[]) {
    lv_buttonmatrix_set_ctrl_map(this.handle, bits);
  }
}
