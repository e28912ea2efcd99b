// SPDX-License-Identifier: Apache-2.0
/** Style properties by number, those whose value is an array or a struct, and gradients. */
import type { LV_PART, LV_STYLE } from "./generated/enums.js";
import type { LvColor, LvFont, LvGradient, LvImage, LvObj, LvStyle, LvStyleSelector, LvTransition } from "./handles.js";
import { native } from "./native.js";

/** What a property holds: a number, a colour, a font, a picture, a gradient or a transition, as the property is. */
export type LvStyleValue = number | LvColor | LvFont | LvImage | LvGradient | LvTransition;

/** Colours between (and with) these two are left out of a picture. */
export interface LvColorKey {
  readonly low: LvColor;
  readonly high: LvColor;
}

/** Sets a property of an object's own style. */
export const lv_obj_set_local_style_prop: (
  obj: LvObj,
  prop: LV_STYLE | number,
  value: LvStyleValue,
  selector: LvStyleSelector,
) => void = native("lv_obj_set_local_style_prop");

/** A property of an object's own style, or null when it is not set there. */
export const lv_obj_get_local_style_prop: (
  obj: LvObj,
  prop: LV_STYLE | number,
  selector: LvStyleSelector,
) => LvStyleValue | string | null = native("lv_obj_get_local_style_prop");

/** What an object's part has now. */
export const lv_obj_get_style_prop: (
  obj: LvObj,
  part: LV_PART | number,
  prop: LV_STYLE | number,
) => LvStyleValue | string | null = native("lv_obj_get_style_prop");

/** Sets a property of a shared style. Objects that use it need lv_obj_report_style_change. */
export const lv_style_set_prop: (style: LvStyle, prop: LV_STYLE | number, value: LvStyleValue) => void =
  native("lv_style_set_prop");

/** A property of a shared style, or null when it is not set. */
export const lv_style_get_prop: (style: LvStyle, prop: LV_STYLE | number) => LvStyleValue | string | null =
  native("lv_style_get_prop");

/** What a property is when no style sets it. */
export const lv_style_prop_get_default: (prop: LV_STYLE | number) => LvStyleValue | string | null =
  native("lv_style_prop_get_default");

type SetLocalTracks = (obj: LvObj, tracks: readonly number[] | null, selector: LvStyleSelector) => void;
type SetSharedTracks = (style: LvStyle, tracks: readonly number[] | null) => void;
type GetTracks = (obj: LvObj, part: LV_PART | number) => number[] | null;

/** Sets grid columns: pixels, lv_grid_fr(n) or LV_GRID_CONTENT. The end mark is added; null takes them out. */
export const lv_obj_set_style_grid_column_dsc_array: SetLocalTracks = native("lv_obj_set_style_grid_column_dsc_array");
/** Sets grid rows, as the columns. */
export const lv_obj_set_style_grid_row_dsc_array: SetLocalTracks = native("lv_obj_set_style_grid_row_dsc_array");
/** Sets grid columns of a shared style. */
export const lv_style_set_grid_column_dsc_array: SetSharedTracks = native("lv_style_set_grid_column_dsc_array");
/** Sets grid rows of a shared style. */
export const lv_style_set_grid_row_dsc_array: SetSharedTracks = native("lv_style_set_grid_row_dsc_array");
/** An object's grid columns, or null. */
export const lv_obj_get_style_grid_column_dsc_array: GetTracks = native("lv_obj_get_style_grid_column_dsc_array");
/** An object's grid rows, or null. */
export const lv_obj_get_style_grid_row_dsc_array: GetTracks = native("lv_obj_get_style_grid_row_dsc_array");

/** Sets the colours of a picture that are left out; null: none. */
export const lv_obj_set_style_image_colorkey: (
  obj: LvObj,
  value: LvColorKey | null,
  selector: LvStyleSelector,
) => void = native("lv_obj_set_style_image_colorkey");

/** Sets the colours of a picture that are left out, in a shared style; null: none. */
export const lv_style_set_image_colorkey: (style: LvStyle, value: LvColorKey | null) => void =
  native("lv_style_set_image_colorkey");

/** The colours of an object's pictures that are left out, or null. */
export const lv_obj_get_style_image_colorkey: (obj: LvObj, part: LV_PART | number) => LvColorKey | null = native(
  "lv_obj_get_style_image_colorkey",
);

/**
 * Makes a vertical gradient (in C it fills a struct); lv_grad_horizontal_init, lv_grad_linear_init, … give it another
 * shape. Give it up with release().
 * @param colors two colours
 * @param opa an opacity for each, 0 to 255; null: opaque
 * @param fracs a place for each, 0 to 255; null: the ends
 */
export const lv_grad_init_stops: (
  colors: readonly LvColor[],
  opa: readonly number[] | null,
  fracs: readonly number[] | null,
) => LvGradient = native("lv_grad_init_stops");
