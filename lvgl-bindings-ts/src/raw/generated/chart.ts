// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvChartCursor, LvChartSeries, LvColor, LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_CHART_AXIS, LV_CHART_TYPE, LV_CHART_UPDATE_MODE, LV_DIR } from "./enums.js";

/**
 * Create a chart object
 * @param parent pointer to an object, it will be the parent of the new chart
 * @returns pointer to the created chart
 */
export let lv_chart_create: (parent: LvObj) => LvObj = (...args) => (lv_chart_create = native("lv_chart_create"))(...args);

/**
 * Set a new type for a chart
 * @param obj pointer to a chart object
 * @param type new type of the chart (from 'lv_chart_type_t' enum)
 */
export let lv_chart_set_type: (obj: LvObj, type: LV_CHART_TYPE) => void = (...args) => (lv_chart_set_type = native("lv_chart_set_type"))(...args);

/**
 * Set the number of points on a data line on a chart
 * @param obj pointer to a chart object
 * @param cnt new number of points on the data lines
 */
export let lv_chart_set_point_count: (obj: LvObj, cnt: number) => void = (...args) => (lv_chart_set_point_count = native("lv_chart_set_point_count"))(...args);

/**
 * Set the minimal and maximal y values on an axis
 * @param obj pointer to a chart object
 * @param axis `LV_CHART_AXIS_PRIMARY_Y` or `LV_CHART_AXIS_SECONDARY_Y`
 * @param min minimum value of the y axis
 * @param max maximum value of the y axis
 */
export let lv_chart_set_axis_range: (obj: LvObj, axis: LV_CHART_AXIS | number, min: number, max: number) => void = (...args) => (lv_chart_set_axis_range = native("lv_chart_set_axis_range"))(...args);

/**
 * Set the minimal values on an axis
 * @param obj pointer to a chart object
 * @param axis `LV_CHART_AXIS_PRIMARY_Y` or `LV_CHART_AXIS_SECONDARY_Y`
 * @param min minimal value of the y axis
 */
export let lv_chart_set_axis_min_value: (obj: LvObj, axis: LV_CHART_AXIS | number, min: number) => void = (...args) => (lv_chart_set_axis_min_value = native("lv_chart_set_axis_min_value"))(...args);

/**
 * Set the maximal y values on an axis
 * @param obj pointer to a chart object
 * @param axis `LV_CHART_AXIS_PRIMARY_Y` or `LV_CHART_AXIS_SECONDARY_Y`
 * @param max maximum value of the y axis
 */
export let lv_chart_set_axis_max_value: (obj: LvObj, axis: LV_CHART_AXIS | number, max: number) => void = (...args) => (lv_chart_set_axis_max_value = native("lv_chart_set_axis_max_value"))(...args);

/**
 * Set update mode of the chart object. Affects
 * @param obj pointer to a chart object
 * @param update_mode the update mode
 */
export let lv_chart_set_update_mode: (obj: LvObj, update_mode: LV_CHART_UPDATE_MODE) => void = (...args) => (lv_chart_set_update_mode = native("lv_chart_set_update_mode"))(...args);

/**
 * Set the number of horizontal and vertical division lines
 * @param obj pointer to a chart object
 * @param hdiv number of horizontal division lines
 * @param vdiv number of vertical division lines
 */
export let lv_chart_set_div_line_count: (obj: LvObj, hdiv: number, vdiv: number) => void = (...args) => (lv_chart_set_div_line_count = native("lv_chart_set_div_line_count"))(...args);

/**
 * Set the number of horizontal division lines
 * @param obj pointer to a chart object
 * @param cnt number of horizontal division lines
 */
export let lv_chart_set_hor_div_line_count: (obj: LvObj, cnt: number) => void = (...args) => (lv_chart_set_hor_div_line_count = native("lv_chart_set_hor_div_line_count"))(...args);

/**
 * Set the number of vertical division lines
 * @param obj pointer to a chart object
 * @param cnt number of vertical division lines
 */
export let lv_chart_set_ver_div_line_count: (obj: LvObj, cnt: number) => void = (...args) => (lv_chart_set_ver_div_line_count = native("lv_chart_set_ver_div_line_count"))(...args);

/**
 * Get the type of a chart
 * @param obj pointer to chart object
 * @returns type of the chart (from 'lv_chart_t' enum)
 */
export let lv_chart_get_type: (obj: LvObj) => LV_CHART_TYPE = (...args) => (lv_chart_get_type = native("lv_chart_get_type"))(...args);

/**
 * Get the data point number per data line on chart
 * @param obj pointer to chart object
 * @returns point number on each data line
 */
export let lv_chart_get_point_count: (obj: LvObj) => number = (...args) => (lv_chart_get_point_count = native("lv_chart_get_point_count"))(...args);

/**
 * Get the update mode of a chart
 * @param obj pointer to a chart object
 * @returns the update mode
 */
export let lv_chart_get_update_mode: (obj: LvObj) => LV_CHART_UPDATE_MODE = (...args) => (lv_chart_get_update_mode = native("lv_chart_get_update_mode"))(...args);

/**
 * Get the number of horizontal division lines
 * @param obj pointer to a chart object
 * @returns the number of horizontal division lines
 */
export let lv_chart_get_hor_div_line_count: (obj: LvObj) => number = (...args) => (lv_chart_get_hor_div_line_count = native("lv_chart_get_hor_div_line_count"))(...args);

/**
 * Get the number of vertical division lines
 * @param obj pointer to a chart object
 * @returns the number of vertical division lines
 */
export let lv_chart_get_ver_div_line_count: (obj: LvObj) => number = (...args) => (lv_chart_get_ver_div_line_count = native("lv_chart_get_ver_div_line_count"))(...args);

/**
 * Get the current index of the x-axis start point in the data array
 * @param obj pointer to a chart object
 * @param ser pointer to a data series on 'chart'
 * @returns the index of the current x start point in the data array
 */
export let lv_chart_get_x_start_point: (obj: LvObj, ser: LvChartSeries) => number = (...args) => (lv_chart_get_x_start_point = native("lv_chart_get_x_start_point"))(...args);

/**
 * Get the position of a point to the chart.
 * @param obj pointer to a chart object
 * @param ser pointer to series
 * @param id the index.
 */
export let lv_chart_get_point_pos_by_id: (obj: LvObj, ser: LvChartSeries, id: number) => LvPoint = (...args) => (lv_chart_get_point_pos_by_id = native("lv_chart_get_point_pos_by_id"))(...args);

/**
 * Refresh a chart if its data line has changed
 * @param obj pointer to chart object
 */
export let lv_chart_refresh: (obj: LvObj) => void = (...args) => (lv_chart_refresh = native("lv_chart_refresh"))(...args);

/**
 * Allocate and add a data series to the chart
 * @param obj pointer to a chart object
 * @param color color of the data series
 * @param axis the y axis to which the series should be attached (::LV_CHART_AXIS_PRIMARY_Y or ::LV_CHART_AXIS_SECONDARY_Y)
 * @returns pointer to the allocated data series or NULL on failure
 */
export let lv_chart_add_series: (obj: LvObj, color: LvColor, axis: LV_CHART_AXIS | number) => LvChartSeries = (...args) => (lv_chart_add_series = native("lv_chart_add_series"))(...args);

/**
 * Hide/Unhide a single series of a chart.
 * @param chart pointer to a chart object.
 * @param series pointer to a series object
 * @param hide true: hide the series
 */
export let lv_chart_hide_series: (chart: LvObj, series: LvChartSeries, hide: boolean) => void = (...args) => (lv_chart_hide_series = native("lv_chart_hide_series"))(...args);

/**
 * Change the color of a series
 * @param chart pointer to a chart object.
 * @param series pointer to a series object
 * @param color the new color of the series
 */
export let lv_chart_set_series_color: (chart: LvObj, series: LvChartSeries, color: LvColor) => void = (...args) => (lv_chart_set_series_color = native("lv_chart_set_series_color"))(...args);

/**
 * Get the color of a series
 * @param chart pointer to a chart object.
 * @param series pointer to a series object
 * @returns the color of the series
 */
export let lv_chart_get_series_color: (chart: LvObj, series: LvChartSeries) => LvColor = (...args) => (lv_chart_get_series_color = native("lv_chart_get_series_color"))(...args);

/**
 * Set the index of the x-axis start point in the data array.
 * This point will be considers the first (left) point and the other points will be drawn after it.
 * @param obj pointer to a chart object
 * @param ser pointer to a data series on 'chart'
 * @param id the index of the x point in the data array
 */
export let lv_chart_set_x_start_point: (obj: LvObj, ser: LvChartSeries, id: number) => void = (...args) => (lv_chart_set_x_start_point = native("lv_chart_set_x_start_point"))(...args);

/**
 * Get the next series.
 * @param chart pointer to a chart
 * @param ser the previous series or NULL to get the first
 * @returns the next series or NULL if there is no more.
 */
export let lv_chart_get_series_next: (chart: LvObj, ser: LvChartSeries | null) => LvChartSeries | null = (...args) => (lv_chart_get_series_next = native("lv_chart_get_series_next"))(...args);

/**
 * Add a cursor with a given color
 * @param obj pointer to chart object
 * @param color color of the cursor
 * @param dir direction of the cursor. `LV_DIR_RIGHT/LEFT/TOP/DOWN/HOR/VER/ALL`. OR-ed values are possible
 * @returns pointer to the created cursor
 */
export let lv_chart_add_cursor: (obj: LvObj, color: LvColor, dir: LV_DIR | number) => LvChartCursor = (...args) => (lv_chart_add_cursor = native("lv_chart_add_cursor"))(...args);

/**
 * Set the coordinate of the cursor with respect to the paddings
 * @param chart pointer to a chart object
 * @param cursor pointer to the cursor
 * @param pos the new coordinate of cursor relative to the chart
 */
export let lv_chart_set_cursor_pos: (chart: LvObj, cursor: LvChartCursor, pos: LvPoint) => void = (...args) => (lv_chart_set_cursor_pos = native("lv_chart_set_cursor_pos"))(...args);

/**
 * Set the X coordinate of the cursor with respect to the paddings
 * @param chart pointer to a chart object
 * @param cursor pointer to the cursor
 * @param x the new X coordinate of cursor relative to the chart
 */
export let lv_chart_set_cursor_pos_x: (chart: LvObj, cursor: LvChartCursor, x: number) => void = (...args) => (lv_chart_set_cursor_pos_x = native("lv_chart_set_cursor_pos_x"))(...args);

/**
 * Set the coordinate of the cursor with respect to the paddings
 * @param chart pointer to a chart object
 * @param cursor pointer to the cursor
 * @param y the new Y coordinate of cursor relative to the chart
 */
export let lv_chart_set_cursor_pos_y: (chart: LvObj, cursor: LvChartCursor, y: number) => void = (...args) => (lv_chart_set_cursor_pos_y = native("lv_chart_set_cursor_pos_y"))(...args);

/**
 * Stick the cursor to a point
 * @param chart pointer to a chart object
 * @param cursor pointer to the cursor
 * @param ser pointer to a series
 * @param point_id the point's index or `LV_CHART_POINT_NONE` to not assign to any points.
 */
export let lv_chart_set_cursor_point: (chart: LvObj, cursor: LvChartCursor, ser: LvChartSeries | null, point_id: number) => void = (...args) => (lv_chart_set_cursor_point = native("lv_chart_set_cursor_point"))(...args);

/**
 * Get the coordinate of the cursor with respect to the paddings
 * @param chart pointer to a chart object
 * @param cursor pointer to cursor
 * @returns coordinate of the cursor as lv_point_t
 */
export let lv_chart_get_cursor_point: (chart: LvObj, cursor: LvChartCursor) => LvPoint = (...args) => (lv_chart_get_cursor_point = native("lv_chart_get_cursor_point"))(...args);

/**
 * Initialize all data points of a series with a value
 * @param obj pointer to chart object
 * @param ser pointer to a data series on 'chart'
 * @param value the new value for all points. `LV_CHART_POINT_NONE` can be used to hide the points.
 */
export let lv_chart_set_all_values: (obj: LvObj, ser: LvChartSeries, value: number) => void = (...args) => (lv_chart_set_all_values = native("lv_chart_set_all_values"))(...args);

/**
 * Set the next point's Y value according to the update mode policy.
 * @param obj pointer to chart object
 * @param ser pointer to a data series on 'chart'
 * @param value the new value of the next data
 */
export let lv_chart_set_next_value: (obj: LvObj, ser: LvChartSeries, value: number) => void = (...args) => (lv_chart_set_next_value = native("lv_chart_set_next_value"))(...args);

/**
 * Set the next point's X and Y value according to the update mode policy.
 * @param obj pointer to chart object
 * @param ser pointer to a data series on 'chart'
 * @param x_value the new X value of the next data
 * @param y_value the new Y value of the next data
 */
export let lv_chart_set_next_value2: (obj: LvObj, ser: LvChartSeries, x_value: number, y_value: number) => void = (...args) => (lv_chart_set_next_value2 = native("lv_chart_set_next_value2"))(...args);

/**
 * Set an individual point's y value of a chart's series directly based on its index
 * @param obj pointer to a chart object
 * @param ser pointer to a data series on 'chart'
 * @param id the index of the x point in the array
 * @param value value to assign to array point
 */
export let lv_chart_set_series_value_by_id: (obj: LvObj, ser: LvChartSeries, id: number, value: number) => void = (...args) => (lv_chart_set_series_value_by_id = native("lv_chart_set_series_value_by_id"))(...args);

/**
 * Set an individual point's x and y value of a chart's series directly based on its index
 * Can be used only with `LV_CHART_TYPE_SCATTER`.
 * @param obj pointer to chart object
 * @param ser pointer to a data series on 'chart'
 * @param id the index of the x point in the array
 * @param x_value the new X value of the next data
 * @param y_value the new Y value of the next data
 */
export let lv_chart_set_series_value_by_id2: (obj: LvObj, ser: LvChartSeries, id: number, x_value: number, y_value: number) => void = (...args) => (lv_chart_set_series_value_by_id2 = native("lv_chart_set_series_value_by_id2"))(...args);

/**
 * Get the index of the currently pressed point. It's the same for every series.
 * @param obj pointer to a chart object
 * @returns the index of the point [0 .. point count] or LV_CHART_POINT_ID_NONE if no point is being pressed
 */
export let lv_chart_get_pressed_point: (obj: LvObj) => number = (...args) => (lv_chart_get_pressed_point = native("lv_chart_get_pressed_point"))(...args);

/**
 * Get the overall offset from the chart's side to the center of the first point.
 * In case of a bar chart it will be the center of the first column group
 * @param obj pointer to a chart object
 * @returns the offset of the center
 */
export let lv_chart_get_first_point_center_offset: (obj: LvObj) => number = (...args) => (lv_chart_get_first_point_center_offset = native("lv_chart_get_first_point_center_offset"))(...args);
