// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Label()`: what can be set afterwards can be given at once. */
export interface LabelBaseOptions extends ObjOptions {
  /**
   * Set a new text for a label. Memory will be allocated to store the text by the label.
   * characters in it.
   * '\0' terminated character string. NULL to refresh with the current text.
   */
  readonly text?: string | undefined;
  /**
   * Set a static text. It will not be saved by the label so the 'text' variable
   * has to be 'alive' while the label exists.
   * pointer to a text. NULL to refresh with the current text.
   */
  readonly textStatic?: string | undefined;
  /**
   * Set the behavior of the label with text longer than the object size
   * In LV_LONG_WRAP/DOT/SCROLL/SCROLL_CIRC the size of the label should be set AFTER this function
   * the new mode from 'lv_label_long_mode' enum.
   */
  readonly longMode?: raw.LV_LABEL_LONG_MODE | undefined;
  /**
   * Set where text selection should start
   * character index from where selection should start. `LV_LABEL_TEXT_SELECTION_OFF` for no selection
   */
  readonly textSelectionStart?: number | undefined;
  /**
   * Set where text selection should end
   * character index where selection should end. `LV_LABEL_TEXT_SELECTION_OFF` for no selection
   */
  readonly textSelectionEnd?: number | undefined;
  /**
   * Enable the recoloring by in-line commands
   * Example: "This is a #ff0000 red# word"
   * true: enable recoloring, false: disable
   */
  readonly recolor?: boolean | undefined;
  /**
   * Assign a translation tag for this label. Memory will be allocated to store the tag by the label.
   * The label text will automatically update when the language is changed via `lv_translation_set_language`.
   * '\0' terminated character string.
   */
  readonly translationTag?: string | undefined;
}


/** LVGL's `lv_label`. */
export class LabelBase extends Obj {
  constructor(parent: Obj | null, options: LabelBaseOptions = {}, make: Maker = raw.lv_label_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set a new text for a label. Memory will be allocated to store the text by the label.
   * characters in it.
   * '\0' terminated character string. NULL to refresh with the current text.
   */
  get text(): string {
    return raw.lv_label_get_text(this.handle);
  }
  set text(value: string) {
    raw.lv_label_set_text(this.handle, value);
  }

  /**
   * Set a static text. It will not be saved by the label so the 'text' variable
   * has to be 'alive' while the label exists.
   * pointer to a text. NULL to refresh with the current text.
   */
  set textStatic(value: string) {
    raw.lv_label_set_text_static(this.handle, value);
  }

  /**
   * Set the behavior of the label with text longer than the object size
   * In LV_LONG_WRAP/DOT/SCROLL/SCROLL_CIRC the size of the label should be set AFTER this function
   * the new mode from 'lv_label_long_mode' enum.
   */
  get longMode(): raw.LV_LABEL_LONG_MODE {
    return raw.lv_label_get_long_mode(this.handle);
  }
  set longMode(value: raw.LV_LABEL_LONG_MODE) {
    raw.lv_label_set_long_mode(this.handle, value);
  }

  /**
   * Set where text selection should start
   * character index from where selection should start. `LV_LABEL_TEXT_SELECTION_OFF` for no selection
   */
  get textSelectionStart(): number {
    return raw.lv_label_get_text_selection_start(this.handle);
  }
  set textSelectionStart(value: number) {
    raw.lv_label_set_text_selection_start(this.handle, value);
  }

  /**
   * Set where text selection should end
   * character index where selection should end. `LV_LABEL_TEXT_SELECTION_OFF` for no selection
   */
  get textSelectionEnd(): number {
    return raw.lv_label_get_text_selection_end(this.handle);
  }
  set textSelectionEnd(value: number) {
    raw.lv_label_set_text_selection_end(this.handle, value);
  }

  /**
   * Enable the recoloring by in-line commands
   * Example: "This is a #ff0000 red# word"
   * true: enable recoloring, false: disable
   */
  get recolor(): boolean {
    return raw.lv_label_get_recolor(this.handle);
  }
  set recolor(value: boolean) {
    raw.lv_label_set_recolor(this.handle, value);
  }

  /**
   * Assign a translation tag for this label. Memory will be allocated to store the tag by the label.
   * The label text will automatically update when the language is changed via `lv_translation_set_language`.
   * '\0' terminated character string.
   */
  set translationTag(value: string) {
    raw.lv_label_set_translation_tag(this.handle, value);
  }

  /**
   * Get the relative x and y coordinates of a letter
   * @param charId index of the character [0 ... text length - 1].
   * Expressed in character index, not byte index (different in UTF-8)
   */
  getLetterPos(charId: number): raw.LvPoint {
    return raw.lv_label_get_letter_pos(this.handle, charId);
  }

  /**
   * Get the index of letter on a relative point of a label.
   * @param posIn pointer to point with coordinates on a the label
   * @param bidi whether to use bidi processed
   * @returns The index of the letter on the 'pos_p' point (E.g. on 0;0 is the 0. letter if aligned to the left)
   * Expressed in character index and not byte index (different in UTF-8)
   */
  getLetterOn(posIn: raw.LvPoint, bidi: boolean): number {
    return raw.lv_label_get_letter_on(this.handle, posIn, bidi);
  }

  isCharUnderPos(pos: raw.LvPoint): boolean {
    return raw.lv_label_is_char_under_pos(this.handle, pos);
  }

  /**
   * Insert a text to a label. The label text cannot be static.
   * @param pos character index to insert. Expressed in character index and not byte index.
   * 0: before first char. LV_LABEL_POS_LAST: after last char.
   * @param txt pointer to the text to insert
   */
  insText(pos: number, txt: string): void {
    raw.lv_label_ins_text(this.handle, pos, txt);
  }

  /**
   * Delete characters from a label. The label text cannot be static.
   * @param pos character index from where to cut. Expressed in character index and not byte index.
   * 0: start in front of the first character
   * @param cnt number of characters to cut
   */
  cutText(pos: number, cnt: number): void {
    raw.lv_label_cut_text(this.handle, pos, cnt);
  }
}
