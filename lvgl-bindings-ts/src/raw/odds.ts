// SPDX-License-Identifier: Apache-2.0
/** Functions whose C form fills a buffer, takes a callback for the length of a call, or keeps bytes. */
import { functionArgument } from "./arguments.js";
import { LV_OBJ_TREE_WALK_RES, LV_RESULT } from "./generated/enums.js";
import { lv_obj_get_child, lv_obj_get_child_count } from "./generated/obj.js";
import { lv_timer_delete, lv_timer_set_repeat_count } from "./generated/timer.js";
import type { LvFont, LvImageSource, LvObj, LvSpan, LvTimer } from "./handles.js";
import { lv_obj_is_valid, lv_timer_create } from "./handwritten.js";
import { native } from "./native.js";

/** An object's name with its number in the place of `#`. */
export const lv_obj_get_name_resolved: (obj: LvObj) => string = native("lv_obj_get_name_resolved");

/** The text of the option that is chosen. */
export const lv_dropdown_get_selected_str: (obj: LvObj) => string = native("lv_dropdown_get_selected_str");

/** What stands beside a drop-down's text. */
export const lv_dropdown_get_symbol: (obj: LvObj) => LvImageSource | null = native("lv_dropdown_get_symbol");

/** The text of the option that is chosen. */
export const lv_roller_get_selected_str: (obj: LvObj) => string = native("lv_roller_get_selected_str");

/** The text of an option, or null when there is none. */
export const lv_roller_get_option_str: (obj: LvObj, option: number) => string | null =
  native("lv_roller_get_option_str");

/** Sets a span's text; the span owns the copy. */
export const lv_spangroup_set_span_text_static: (obj: LvObj, span: LvSpan, text: string) => void = native(
  "lv_spangroup_set_span_text_static",
);

/** Shows 1 to 2953 bytes as a QR code. Returns LV_RESULT: INVALID when they do not fit the size. */
export const lv_qrcode_update: (obj: LvObj, data: Uint8Array) => number = native("lv_qrcode_update");

/**
 * Shows a GIF file's bytes, which are copied.
 * @throws Error LVGL_BAD_IMAGE
 */
export const lv_gif_set_src: (obj: LvObj, bytes: Uint8Array) => void = native("lv_gif_set_src");

/** The tile that is shown, or null. */
export const lv_tileview_get_tile_active: (view: LvObj) => LvObj | null = native("lv_tileview_get_tile_active");

/** Gives a timer of lv_timer_create another function. */
export const lv_timer_set_cb: (timer: LvTimer, callback: (timer: LvTimer) => void) => void = native("lv_timer_set_cb");

/** A glyph's measures in pixels. */
export interface LvFontGlyphDsc {
  /** From this glyph's origin to the next one's. */
  readonly adv_w: number;
  readonly box_w: number;
  readonly box_h: number;
  readonly ofs_x: number;
  readonly ofs_y: number;
  readonly format: number;
  /** Drawn because no font has it. */
  readonly is_placeholder: boolean;
  /** The font of the chain that has it; null for one that this binding did not make. */
  readonly resolved_font: LvFont | null;
}

/** A glyph's measures when `next` follows it (0: nothing); null when no font of the chain has it. */
export const lv_font_get_glyph_dsc: (font: LvFont, letter: number, next: number) => LvFontGlyphDsc | null =
  native("lv_font_get_glyph_dsc");

const checkStart = native<(start: LvObj) => void>("obj_tree_walk_start");

/**
 * Visits an object and what it contains, each before its children, as long as the callback says NEXT or
 * SKIP_CHILDREN. Objects that the callback deletes are left out.
 */
export function lv_obj_tree_walk(start: LvObj, callback: (obj: LvObj) => LV_OBJ_TREE_WALK_RES): void {
  functionArgument("lv_obj_tree_walk", 2, callback);
  const visit = (obj: LvObj): boolean => {
    const answer = callback(obj);
    if (answer === LV_OBJ_TREE_WALK_RES.END) return false;
    if (answer === LV_OBJ_TREE_WALK_RES.SKIP_CHILDREN || !lv_obj_is_valid(obj)) return true;
    const children: LvObj[] = [];
    for (let index = 0; index < lv_obj_get_child_count(obj); index++) {
      const child = lv_obj_get_child(obj, index);
      if (child !== null) children.push(child);
    }
    return children.every((child) => !lv_obj_is_valid(child) || visit(child));
  };
  checkStart(start);
  visit(start);
}

const asyncCalls = new Map<() => void, LvTimer[]>();

/** Calls back at LVGL's next run, once for each call. Returns LV_RESULT. */
export function lv_async_call(callback: () => void): LV_RESULT {
  functionArgument("lv_async_call", 1, callback);
  const timer = lv_timer_create(() => {
    forget(callback, timer);
    callback();
  }, 0);
  lv_timer_set_repeat_count(timer, 1);
  asyncCalls.set(callback, [...(asyncCalls.get(callback) ?? []), timer]);
  return LV_RESULT.OK;
}

function forget(callback: () => void, timer: LvTimer): void {
  const left = (asyncCalls.get(callback) ?? []).filter((other) => other !== timer);
  if (left.length > 0) asyncCalls.set(callback, left);
  else asyncCalls.delete(callback);
}

/** Takes back the calls of a function that have not been made. Returns LV_RESULT: INVALID when there are none. */
export function lv_async_call_cancel(callback: () => void): LV_RESULT {
  const timers = asyncCalls.get(callback);
  if (!timers) return LV_RESULT.INVALID;
  asyncCalls.delete(callback);
  for (const timer of timers) lv_timer_delete(timer);
  return LV_RESULT.OK;
}
