// SPDX-License-Identifier: Apache-2.0
/** Functions of widgets that take or give arrays. What LVGL points at belongs to the widget: arrays are copied. */
import type { LV_KEYBOARD_MODE, LV_OBJ_POINT_TRANSFORM_FLAG } from "./generated/enums.js";
import type { LvCalendarDate, LvChartCursor, LvChartSeries, LvImage, LvObj, LvPoint } from "./handles.js";
import { native } from "./native.js";

/** Whole numbers; an Int32Array is taken as it is. */
export type LvNumbers = readonly number[] | Int32Array;

/** A button matrix's texts; "\n" begins a new row. */
export const lv_buttonmatrix_get_map: (obj: LvObj) => string[] = native("lv_buttonmatrix_get_map");

/**
 * Sets the keys of a mode, for every keyboard.
 * @param map texts; "\n" begins a new row; none may be empty
 * @param ctrlMap width (low four bits) and LV_BUTTONMATRIX_CTRL bits, one number for each key
 */
export const lv_keyboard_set_map: (
  kb: LvObj,
  mode: LV_KEYBOARD_MODE,
  map: readonly string[],
  ctrlMap: LvNumbers,
) => void = native("lv_keyboard_set_map");

/** The keys that a keyboard shows now. */
export const lv_keyboard_get_map_array: (kb: LvObj) => string[] = native("lv_keyboard_get_map_array");

/** Sets the text area that the keys write into, until it is deleted; null: none. */
export const lv_keyboard_set_textarea: (kb: LvObj, ta: LvObj | null) => void = native("lv_keyboard_set_textarea");

/** Marks days in a calendar. */
export const lv_calendar_set_highlighted_dates: (obj: LvObj, dates: readonly LvCalendarDate[]) => void = native(
  "lv_calendar_set_highlighted_dates",
);

/** The marked days. */
export const lv_calendar_get_highlighted_dates: (obj: LvObj) => LvCalendarDate[] = native(
  "lv_calendar_get_highlighted_dates",
);

/** Sets the seven names above the days, from Sunday on. */
export const lv_calendar_set_day_names: (obj: LvObj, names: readonly string[]) => void =
  native("lv_calendar_set_day_names");

/** Sets the texts of a scale's major ticks; null: the numbers. */
export const lv_scale_set_text_src: (obj: LvObj, texts: readonly string[] | null) => void =
  native("lv_scale_set_text_src");

/** Sets the pictures that an animated image plays, 1 to 127; it keeps them. */
export const lv_animimg_set_src: (obj: LvObj, images: readonly LvImage[]) => void = native("lv_animimg_set_src");

/** As lv_animimg_set_src, played from the last to the first. */
export const lv_animimg_set_src_reverse: (obj: LvObj, images: readonly LvImage[]) => void =
  native("lv_animimg_set_src_reverse");

/** The pictures of an animated image. */
export const lv_animimg_get_src: (obj: LvObj) => (LvImage | null)[] = native("lv_animimg_get_src");

/** Calls back when an animated image begins to play; null: nobody. */
export const lv_animimg_set_start_cb: (obj: LvObj, callback: ((obj: LvObj) => void) | null) => void =
  native("lv_animimg_set_start_cb");

/** Calls back when an animated image has played to its end; null: nobody. */
export const lv_animimg_set_completed_cb: (obj: LvObj, callback: ((obj: LvObj) => void) | null) => void =
  native("lv_animimg_set_completed_cb");

/** Sets a line's points so that a scale's needle may move them. */
export const lv_line_set_points_mutable: (obj: LvObj, points: readonly LvPoint[]) => void =
  native("lv_line_set_points_mutable");

/** A line's points. */
export const lv_line_get_points: (obj: LvObj) => LvPoint[] = native("lv_line_get_points");

/** A line's points when they were set as mutable, else null. */
export const lv_line_get_points_mutable: (obj: LvObj) => LvPoint[] | null = native("lv_line_get_points_mutable");

/** Where points of an object stand on the screen when it is turned and scaled. */
export const lv_obj_transform_point_array: (
  obj: LvObj,
  points: readonly LvPoint[],
  flags: LV_OBJ_POINT_TRANSFORM_FLAG,
) => LvPoint[] = native("lv_obj_transform_point_array");

/** Sets the next values of a series, each as by lv_chart_set_next_value. */
export const lv_chart_set_series_values: (obj: LvObj, series: LvChartSeries, values: LvNumbers) => void =
  native("lv_chart_set_series_values");

/** As lv_chart_set_series_values, for scatter charts. */
export const lv_chart_set_series_values2: (obj: LvObj, series: LvChartSeries, x: LvNumbers, y: LvNumbers) => void =
  native("lv_chart_set_series_values2");

/** Sets all values of a series at once (copied): one for each point of the chart. */
export const lv_chart_set_series_ext_y_array: (obj: LvObj, series: LvChartSeries, values: LvNumbers) => void = native(
  "lv_chart_set_series_ext_y_array",
);

/** Sets all X values of a series at once (copied), for scatter charts. */
export const lv_chart_set_series_ext_x_array: (obj: LvObj, series: LvChartSeries, values: LvNumbers) => void = native(
  "lv_chart_set_series_ext_x_array",
);

/** A copy of a series' values. */
export const lv_chart_get_series_y_array: (obj: LvObj, series: LvChartSeries) => Int32Array =
  native("lv_chart_get_series_y_array");

/** A copy of a series' X values; null for charts that are no scatter charts. */
export const lv_chart_get_series_x_array: (obj: LvObj, series: LvChartSeries) => Int32Array | null =
  native("lv_chart_get_series_x_array");

/** Removes a series; its handle is dead afterwards. */
export const lv_chart_remove_series: (obj: LvObj, series: LvChartSeries) => void = native("lv_chart_remove_series");

/** Removes a cursor; its handle is dead afterwards. */
export const lv_chart_remove_cursor: (obj: LvObj, cursor: LvChartCursor) => void = native("lv_chart_remove_cursor");

/** The angle that an arc label's text takes, in degrees; 0 while it has no radius. */
export const lv_arclabel_get_text_angle: (obj: LvObj) => number = native("lv_arclabel_get_text_angle");
