// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new TextArea()`: what can be set afterwards can be given at once. */
export interface TextAreaOptions extends ObjOptions {
  /**
   * Set the text of a text area
   * pointer to the text
   */
  readonly text?: string | undefined;
  /**
   * Set the placeholder text of a text area
   * pointer to the text
   */
  readonly placeholderText?: string | undefined;
  /**
   * Set the cursor position
   * < 0 : index from the end of the text
   * LV_TEXTAREA_CURSOR_LAST: go after the last character
   * the new cursor position in character index
   */
  readonly cursorPos?: number | undefined;
  /**
   * Enable/Disable the positioning of the cursor by clicking the text on the text area.
   * true: enable click positions; false: disable
   */
  readonly cursorClickPos?: boolean | undefined;
  /**
   * Enable/Disable password mode
   * true: enable, false: disable
   */
  readonly passwordMode?: boolean | undefined;
  /**
   * Set the replacement characters to show in password mode
   * pointer to the replacement text
   */
  readonly passwordBullet?: string | undefined;
  /**
   * Configure the text area to one line or back to normal
   * true: one line, false: normal
   */
  readonly oneLine?: boolean | undefined;
  /**
   * Set a list of characters. Only these characters will be accepted by the text area
   * list of characters. A copy is saved. Example: "+-.,0123456789"
   */
  readonly acceptedChars?: string | undefined;
  /**
   * Set a list of characters. Only these characters will be accepted by the text area
   * list of characters. Only the pointer is saved. Example: "+-.,0123456789"
   */
  readonly acceptedCharsStatic?: string | undefined;
  /**
   * Set max length of a Text Area.
   * the maximal number of characters can be added (`lv_textarea_set_text` ignores it)
   */
  readonly maxLength?: number | undefined;
  /**
   * In `LV_EVENT_INSERT` the text which planned to be inserted can be replaced by another text.
   * It can be used to add automatic formatting to the text area.
   * The variable must be live after the `event_cb` exists. (Should be `global` or `static`)
   * pointer to a new string to insert. If `""` no text will be added.
   */
  readonly insertReplace?: string | undefined;
  /**
   * Enable/disable selection mode.
   * true or false to enable/disable selection mode
   */
  readonly textSelection?: boolean | undefined;
  /**
   * Set how long show the password before changing it to '*'
   * show time in milliseconds. 0: hide immediately.
   */
  readonly passwordShowTime?: number | undefined;
  /**
   * Set the label's alignment.
   * It sets where the label is aligned (in one line mode it can be smaller than the text area)
   * and how the lines of the area align in case of multiline text area
   * the align mode from ::lv_text_align_t
   */
  readonly textAlign?: raw.LV_TEXT_ALIGN | undefined;
}


/** LVGL's `lv_textarea`. */
export class TextArea extends Obj {
  constructor(parent: Obj | null, options: TextAreaOptions = {}, make: Maker = raw.lv_textarea_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Insert a character to the current cursor position.
   * To add a wide char, e.g. 'Á' use `lv_text_encoded_conv_wc('Á')`
   * @param c a character (e.g. 'a')
   */
  addChar(c: number): void {
    raw.lv_textarea_add_char(this.handle, c);
  }

  /**
   * Insert a text to the current cursor position
   * @param txt a '\0' terminated string to insert
   */
  addText(txt: string): void {
    raw.lv_textarea_add_text(this.handle, txt);
  }

  /** Delete a the left character from the current cursor position */
  deleteChar(): void {
    raw.lv_textarea_delete_char(this.handle);
  }

  /** Delete the right character from the current cursor position */
  deleteCharForward(): void {
    raw.lv_textarea_delete_char_forward(this.handle);
  }

  /**
   * Set the text of a text area
   * pointer to the text
   */
  get text(): string {
    return raw.lv_textarea_get_text(this.handle);
  }
  set text(value: string) {
    raw.lv_textarea_set_text(this.handle, value);
  }

  /**
   * Set the placeholder text of a text area
   * pointer to the text
   */
  get placeholderText(): string {
    return raw.lv_textarea_get_placeholder_text(this.handle);
  }
  set placeholderText(value: string) {
    raw.lv_textarea_set_placeholder_text(this.handle, value);
  }

  /**
   * Set the cursor position
   * < 0 : index from the end of the text
   * LV_TEXTAREA_CURSOR_LAST: go after the last character
   * the new cursor position in character index
   */
  get cursorPos(): number {
    return raw.lv_textarea_get_cursor_pos(this.handle);
  }
  set cursorPos(value: number) {
    raw.lv_textarea_set_cursor_pos(this.handle, value);
  }

  /**
   * Enable/Disable the positioning of the cursor by clicking the text on the text area.
   * true: enable click positions; false: disable
   */
  get cursorClickPos(): boolean {
    return raw.lv_textarea_get_cursor_click_pos(this.handle);
  }
  set cursorClickPos(value: boolean) {
    raw.lv_textarea_set_cursor_click_pos(this.handle, value);
  }

  /**
   * Enable/Disable password mode
   * true: enable, false: disable
   */
  get passwordMode(): boolean {
    return raw.lv_textarea_get_password_mode(this.handle);
  }
  set passwordMode(value: boolean) {
    raw.lv_textarea_set_password_mode(this.handle, value);
  }

  /**
   * Set the replacement characters to show in password mode
   * pointer to the replacement text
   */
  get passwordBullet(): string | null {
    return raw.lv_textarea_get_password_bullet(this.handle);
  }
  set passwordBullet(value: string) {
    raw.lv_textarea_set_password_bullet(this.handle, value);
  }

  /**
   * Configure the text area to one line or back to normal
   * true: one line, false: normal
   */
  get oneLine(): boolean {
    return raw.lv_textarea_get_one_line(this.handle);
  }
  set oneLine(value: boolean) {
    raw.lv_textarea_set_one_line(this.handle, value);
  }

  /**
   * Set a list of characters. Only these characters will be accepted by the text area
   * list of characters. A copy is saved. Example: "+-.,0123456789"
   */
  get acceptedChars(): string | null {
    return raw.lv_textarea_get_accepted_chars(this.handle);
  }
  set acceptedChars(value: string) {
    raw.lv_textarea_set_accepted_chars(this.handle, value);
  }

  /**
   * Set a list of characters. Only these characters will be accepted by the text area
   * list of characters. Only the pointer is saved. Example: "+-.,0123456789"
   */
  set acceptedCharsStatic(value: string) {
    raw.lv_textarea_set_accepted_chars_static(this.handle, value);
  }

  /**
   * Set max length of a Text Area.
   * the maximal number of characters can be added (`lv_textarea_set_text` ignores it)
   */
  get maxLength(): number {
    return raw.lv_textarea_get_max_length(this.handle);
  }
  set maxLength(value: number) {
    raw.lv_textarea_set_max_length(this.handle, value);
  }

  /**
   * In `LV_EVENT_INSERT` the text which planned to be inserted can be replaced by another text.
   * It can be used to add automatic formatting to the text area.
   * The variable must be live after the `event_cb` exists. (Should be `global` or `static`)
   * pointer to a new string to insert. If `""` no text will be added.
   */
  set insertReplace(value: string) {
    raw.lv_textarea_set_insert_replace(this.handle, value);
  }

  /**
   * Enable/disable selection mode.
   * true or false to enable/disable selection mode
   */
  get textSelection(): boolean {
    return raw.lv_textarea_get_text_selection(this.handle);
  }
  set textSelection(value: boolean) {
    raw.lv_textarea_set_text_selection(this.handle, value);
  }

  /**
   * Set how long show the password before changing it to '*'
   * show time in milliseconds. 0: hide immediately.
   */
  get passwordShowTime(): number {
    return raw.lv_textarea_get_password_show_time(this.handle);
  }
  set passwordShowTime(value: number) {
    raw.lv_textarea_set_password_show_time(this.handle, value);
  }

  /**
   * Set the label's alignment.
   * It sets where the label is aligned (in one line mode it can be smaller than the text area)
   * and how the lines of the area align in case of multiline text area
   * the align mode from ::lv_text_align_t
   */
  set textAlign(value: raw.LV_TEXT_ALIGN) {
    raw.lv_textarea_set_align(this.handle, value);
  }

  /**
   * Get the label of a text area
   * pointer to the label object
   */
  get label(): Obj {
    return wrapObj(raw.lv_textarea_get_label(this.handle));
  }

  textIsSelected(): boolean {
    return raw.lv_textarea_text_is_selected(this.handle);
  }

  /**
   * Get a the character from the current cursor position
   * a the character or 0
   */
  get currentChar(): number {
    return raw.lv_textarea_get_current_char(this.handle);
  }

  /** Clear the selection on the text area. */
  clearSelection(): void {
    raw.lv_textarea_clear_selection(this.handle);
  }

  /** Move the cursor one character right */
  cursorRight(): void {
    raw.lv_textarea_cursor_right(this.handle);
  }

  /** Move the cursor one character left */
  cursorLeft(): void {
    raw.lv_textarea_cursor_left(this.handle);
  }

  /** Move the cursor one line down */
  cursorDown(): void {
    raw.lv_textarea_cursor_down(this.handle);
  }

  /** Move the cursor one line up */
  cursorUp(): void {
    raw.lv_textarea_cursor_up(this.handle);
  }
}
