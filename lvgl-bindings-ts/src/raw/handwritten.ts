// SPDX-License-Identifier: Apache-2.0
/**
 * Functions of LVGL whose binding is written by hand, because they keep callbacks, pointers or arrays, or delete
 * objects. Names and meaning are LVGL's; where a parameter differs, the comment says so.
 */
import type { LV_EVENT, LV_SCREEN_LOAD_ANIM } from "./generated/enums.js";
import type {
  LvAnim,
  LvDisplay,
  LvEvent,
  LvEventDsc,
  LvFont,
  LvGradient,
  LvImage,
  LvIndev,
  LvObj,
  LvPoint,
  LvSpan,
  LvStyle,
  LvStyleSelector,
  LvSubject,
  LvTheme,
  LvTimer,
  LvTransition,
} from "./handles.js";
import { native } from "./native.js";

/** For parameters named `anim` of C type lv_anim_enable_t. */
export const LV_ANIM_ON = true;
export const LV_ANIM_OFF = false;

export type EventCallback = (event: LvEvent) => void;

/** Calls back on events of an object. The registration lives as long as the object, or until it is removed. */
export const lv_obj_add_event_cb: (obj: LvObj, callback: EventCallback, filter: LV_EVENT | number) => LvEventDsc =
  native("lv_obj_add_event_cb");

/** Calls back on events of a display. */
export const lv_display_add_event_cb: (
  disp: LvDisplay,
  callback: EventCallback,
  filter: LV_EVENT | number,
) => LvEventDsc = native("lv_display_add_event_cb");

/** Calls back on events of an input device. */
export const lv_indev_add_event_cb: (indev: LvIndev, callback: EventCallback, filter: LV_EVENT | number) => LvEventDsc =
  native("lv_indev_add_event_cb");

/** The object the event was sent to; null for events of displays and input devices. */
export const lv_event_get_target_obj: (event: LvEvent) => LvObj | null = native("lv_event_get_target_obj");

/** The object whose callback runs now (an ancestor of the target when the event bubbled); null as above. */
export const lv_event_get_current_target_obj: (event: LvEvent) => LvObj | null = native(
  "lv_event_get_current_target_obj",
);

/** The input device behind an event of an object, or null. */
export const lv_event_get_indev: (event: LvEvent) => LvIndev | null = native("lv_event_get_indev");

/**
 * Deletes an object and its children. What is in the middle of handling an event (the event's target, and whatever
 * contains it) is deleted a moment later by LVGL's timer, as with lv_obj_delete_async: until then its handle lives.
 * So is a screen that a callback of any kind deletes.
 */
export const lv_obj_delete: (obj: LvObj) => void = native("lv_obj_delete");

/** Deletes an object at LVGL's next run. Calling it twice is harmless. */
export const lv_obj_delete_async: (obj: LvObj) => void = native("lv_obj_delete_async");

/** Deletes an object's children, with the same care as lv_obj_delete. */
export const lv_obj_clean: (obj: LvObj) => void = native("lv_obj_clean");

/** Closes a message box, with the same care as lv_obj_delete. */
export const lv_msgbox_close: (mbox: LvObj) => void = native("lv_msgbox_close");

/** Closes a message box at LVGL's next run. */
export const lv_msgbox_close_async: (mbox: LvObj) => void = native("lv_msgbox_close_async");

/** Shows a screen at once. Asked for in the middle of another change, it comes right after that one. */
export const lv_screen_load: (screen: LvObj) => void = native("lv_screen_load");

/**
 * Changes the screen with an animation. With `autoDelete` the old screen is deleted afterwards. Touches are ignored
 * while the animation runs.
 * @param time milliseconds
 * @param delay milliseconds
 */
export const lv_screen_load_anim: (
  screen: LvObj,
  anim: LV_SCREEN_LOAD_ANIM,
  time: number,
  delay: number,
  autoDelete: boolean,
) => void = native("lv_screen_load_anim");

/** Calls back every `period` milliseconds of LVGL's clock. The timer keeps the function alive, not the process. */
export const lv_timer_create: (callback: (timer: LvTimer) => void, period: number) => LvTimer =
  native("lv_timer_create");

/** LVGL's clock in milliseconds, real or manual. */
export const lv_tick_get: () => number = native("lv_tick_get");

/** Draws at once what is invalid; null means every display. Flush callbacks have run when it returns. */
export const lv_refr_now: (disp: LvDisplay | null) => void = native("lv_refr_now");

/** Makes an empty, initialised style (C: `lv_style_t style; lv_style_init(&style)`). */
export const lv_style_create: () => LvStyle = native("lv_style_create");

/** Takes all properties out of a style. Objects that use it need lv_obj_report_style_change. */
export const lv_style_reset: (style: LvStyle) => void = native("lv_style_reset");

/** Makes one style equal to another. */
export const lv_style_copy: (to: LvStyle, from: LvStyle) => void = native("lv_style_copy");

/** Adds the properties of one style to another, over those it has. */
export const lv_style_merge: (to: LvStyle, from: LvStyle) => void = native("lv_style_merge");

/** Adds a style to an object, which keeps it alive. */
export const lv_obj_add_style: (obj: LvObj, style: LvStyle, selector: LvStyleSelector) => void =
  native("lv_obj_add_style");

/** Puts a style in the place of another; false when the old one was not there. */
export const lv_obj_replace_style: (obj: LvObj, before: LvStyle, after: LvStyle, selector: LvStyleSelector) => boolean =
  native("lv_obj_replace_style");

/** Takes a style off an object; null means any style with that selector. */
export const lv_obj_remove_style: (obj: LvObj, style: LvStyle | null, selector: LvStyleSelector) => void =
  native("lv_obj_remove_style");

/** Takes all styles off an object. */
export const lv_obj_remove_style_all: (obj: LvObj) => void = native("lv_obj_remove_style_all");

/**
 * Loads a font in LVGL's binary format (lv_font_conv --format bin). The bytes are copied.
 * @throws Error LVGL_BAD_FONT
 */
export const lv_binfont_create_from_buffer: (bytes: Uint8Array) => LvFont = native("lv_binfont_create_from_buffer");

/** Sets where glyphs come from that a font lacks; the font keeps the other alive. Null ends it. */
export const lv_font_set_fallback: (font: LvFont, fallback: LvFont | null) => void = native("lv_font_set_fallback");

/** The built-in font (Montserrat 14, ASCII): what text without a font is drawn with. */
export const lv_font_get_default: () => LvFont = native("lv_font_get_default");

/** Whether a font or its fallbacks have a glyph of their own for a code point. */
export const hasGlyph: (font: LvFont, codePoint: number) => boolean = native("has_glyph");

/** Adds an empty span to a span group. */
export const lv_spangroup_add_span: (group: LvObj) => LvSpan = native("lv_spangroup_add_span");

/** The span at a place (negative: from the end), or null. */
export const lv_spangroup_get_child: (group: LvObj, index: number) => LvSpan | null = native("lv_spangroup_get_child");

/** Deletes a span; its handle is dead afterwards. */
export const lv_spangroup_delete_span: (group: LvObj, span: LvSpan) => void = native("lv_spangroup_delete_span");

/** Sets a span's text (copied) and lays the group out again. */
export const lv_spangroup_set_span_text: (group: LvObj, span: LvSpan, text: string) => void =
  native("lv_spangroup_set_span_text");

/** Gives a span the present values of a style (a copy: later changes of the style do not reach the span). */
export const lv_spangroup_set_span_style: (group: LvObj, span: LvSpan, style: LvStyle) => void =
  native("lv_spangroup_set_span_style");

/** Sets a line's points. The object owns the copy. */
export const lv_line_set_points: (line: LvObj, points: readonly LvPoint[]) => void = native("lv_line_set_points");

/** Sets a button matrix's texts; "\n" begins a new row. No text may be empty. */
export const lv_buttonmatrix_set_map: (obj: LvObj, texts: readonly string[]) => void =
  native("lv_buttonmatrix_set_map");

/** Sets width (low four bits) and LV_BUTTONMATRIX_CTRL bits of every button, after the map. */
export const lv_buttonmatrix_set_ctrl_map: (obj: LvObj, ctrl: readonly number[]) => void =
  native("lv_buttonmatrix_set_ctrl_map");

/** Sets grid tracks: pixels, lv_grid_fr(n) or LV_GRID_CONTENT. The end mark is added. */
export const lv_obj_set_grid_dsc_array: (obj: LvObj, columns: readonly number[], rows: readonly number[]) => void =
  native("lv_obj_set_grid_dsc_array");

/** Shows a picture, which the object keeps alive; null shows nothing. */
export const lv_image_set_src: (obj: LvObj, image: LvImage | null) => void = native("lv_image_set_src");

/** Whether the object behind a handle still exists. Never throws for a handle. */
export const lv_obj_is_valid: (obj: LvObj) => boolean = native("lv_obj_is_valid");

/** Name of an object's widget class: 'lv_obj', 'lv_label', 'lv_button', ... */
export const lv_obj_get_class_name: (obj: LvObj) => string = native("lv_obj_get_class_name");

/** What JavaScript owns: its functions here make it, release() gives it up. */
export type LvOwned = LvStyle | LvFont | LvImage | LvTransition | LvAnim | LvGradient | LvSubject | LvTheme;

/** Holds what JavaScript owns once more: each retain() needs a release(). */
export const retain: (handle: LvOwned) => void = native("retain");

/** Lets go of a style, font, picture or transition; it is freed when nothing of LVGL's uses it any more. */
export const release: (handle: LvOwned) => void = native("release");
