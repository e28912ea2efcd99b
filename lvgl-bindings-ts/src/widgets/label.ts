// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import { type NumberSubject, Observer, type TextSubject } from "../core/subject.js";
import { lv_label_bind_text } from "../raw/observers.js";
import { LabelBase, type LabelBaseOptions } from "./generated/label.js";

export type LabelOptions = LabelBaseOptions;

/** A text. */
export class Label extends LabelBase {
  constructor(parent: Obj | null, options: LabelOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /**
   * Shows a subject's value from now on.
   * @param format one `%d` (`%i`, `%u`, `%x`) for a number, one `%s` for a text, with flags, width and precision if need
   *   be, `%%` for a percent sign; left out it shows the plain value
   * @throws TypeError LVGL_WRONG_ARGUMENT when the format does not fit the subject
   */
  bindText(subject: NumberSubject | TextSubject, format?: string): Observer {
    return new Observer(lv_label_bind_text(this.handle, subject.handle, format ?? null));
  }
}
