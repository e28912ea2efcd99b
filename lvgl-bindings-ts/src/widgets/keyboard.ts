// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { LV_KEYBOARD_MODE } from "../raw/generated/enums.js";
import { lv_keyboard_set_map, lv_keyboard_set_textarea } from "../raw/widgets.js";
import { KeyboardBase, type KeyboardBaseOptions } from "./generated/keyboard.js";
import type { TextArea } from "./generated/textarea.js";

export interface KeyboardOptions extends KeyboardBaseOptions {
  readonly textArea?: TextArea | null | undefined;
}

/** Keys that write into a text area. */
export class Keyboard extends KeyboardBase {
  constructor(parent: Obj | null, options: KeyboardOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** Where the keys write, until it is deleted; null: nowhere. */
  set textArea(area: TextArea | null) {
    lv_keyboard_set_textarea(this.handle, area?.handle ?? null);
  }

  /**
   * The keys of a mode, for every keyboard.
   * @param texts "\n" begins a new row; none may be empty
   * @param controls relative width (low four bits) and `ButtonmatrixCtrl` bits, one number for each key
   */
  setKeys(mode: LV_KEYBOARD_MODE, texts: readonly string[], controls: readonly number[]): void {
    lv_keyboard_set_map(this.handle, mode, texts, controls);
  }
}
