// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Chart()`: what can be set afterwards can be given at once. */
export interface ChartBaseOptions extends ObjOptions {
  /**
   * Set a new type for a chart
   * new type of the chart (from 'lv_chart_type_t' enum)
   */
  readonly type?: raw.LV_CHART_TYPE | undefined;
  /**
   * Set the number of points on a data line on a chart
   * new number of points on the data lines
   */
  readonly pointCount?: number | undefined;
  /**
   * Set update mode of the chart object. Affects
   * the update mode
   */
  readonly updateMode?: raw.LV_CHART_UPDATE_MODE | undefined;
  /**
   * Set the number of horizontal division lines
   * number of horizontal division lines
   */
  readonly horDivLineCount?: number | undefined;
  /**
   * Set the number of vertical division lines
   * number of vertical division lines
   */
  readonly verDivLineCount?: number | undefined;
}


/** LVGL's `lv_chart`. */
export class ChartBase extends Obj {
  constructor(parent: Obj | null, options: ChartBaseOptions = {}, make: Maker = raw.lv_chart_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set a new type for a chart
   * new type of the chart (from 'lv_chart_type_t' enum)
   */
  get type(): raw.LV_CHART_TYPE {
    return raw.lv_chart_get_type(this.handle);
  }
  set type(value: raw.LV_CHART_TYPE) {
    raw.lv_chart_set_type(this.handle, value);
  }

  /**
   * Set the number of points on a data line on a chart
   * new number of points on the data lines
   */
  get pointCount(): number {
    return raw.lv_chart_get_point_count(this.handle);
  }
  set pointCount(value: number) {
    raw.lv_chart_set_point_count(this.handle, value);
  }

  /**
   * Set the minimal and maximal y values on an axis
   * @param axis `LV_CHART_AXIS_PRIMARY_Y` or `LV_CHART_AXIS_SECONDARY_Y`
   * @param min minimum value of the y axis
   * @param max maximum value of the y axis
   */
  setAxisRange(axis: raw.LV_CHART_AXIS | number, min: number, max: number): void {
    raw.lv_chart_set_axis_range(this.handle, axis, min, max);
  }

  /**
   * Set the minimal values on an axis
   * @param axis `LV_CHART_AXIS_PRIMARY_Y` or `LV_CHART_AXIS_SECONDARY_Y`
   * @param min minimal value of the y axis
   */
  setAxisMinValue(axis: raw.LV_CHART_AXIS | number, min: number): void {
    raw.lv_chart_set_axis_min_value(this.handle, axis, min);
  }

  /**
   * Set the maximal y values on an axis
   * @param axis `LV_CHART_AXIS_PRIMARY_Y` or `LV_CHART_AXIS_SECONDARY_Y`
   * @param max maximum value of the y axis
   */
  setAxisMaxValue(axis: raw.LV_CHART_AXIS | number, max: number): void {
    raw.lv_chart_set_axis_max_value(this.handle, axis, max);
  }

  /**
   * Set update mode of the chart object. Affects
   * the update mode
   */
  get updateMode(): raw.LV_CHART_UPDATE_MODE {
    return raw.lv_chart_get_update_mode(this.handle);
  }
  set updateMode(value: raw.LV_CHART_UPDATE_MODE) {
    raw.lv_chart_set_update_mode(this.handle, value);
  }

  /**
   * Set the number of horizontal and vertical division lines
   * @param hdiv number of horizontal division lines
   * @param vdiv number of vertical division lines
   */
  setDivLineCount(hdiv: number, vdiv: number): void {
    raw.lv_chart_set_div_line_count(this.handle, hdiv, vdiv);
  }

  /**
   * Set the number of horizontal division lines
   * number of horizontal division lines
   */
  get horDivLineCount(): number {
    return raw.lv_chart_get_hor_div_line_count(this.handle);
  }
  set horDivLineCount(value: number) {
    raw.lv_chart_set_hor_div_line_count(this.handle, value);
  }

  /**
   * Set the number of vertical division lines
   * number of vertical division lines
   */
  get verDivLineCount(): number {
    return raw.lv_chart_get_ver_div_line_count(this.handle);
  }
  set verDivLineCount(value: number) {
    raw.lv_chart_set_ver_div_line_count(this.handle, value);
  }

  /**
   * Get the current index of the x-axis start point in the data array
   * @param ser pointer to a data series on 'chart'
   * @returns the index of the current x start point in the data array
   */
  getXStartPoint(ser: raw.LvChartSeries): number {
    return raw.lv_chart_get_x_start_point(this.handle, ser);
  }

  /**
   * Get the position of a point to the chart.
   * @param ser pointer to series
   * @param id the index.
   */
  getPointPosById(ser: raw.LvChartSeries, id: number): raw.LvPoint {
    return raw.lv_chart_get_point_pos_by_id(this.handle, ser, id);
  }

  /** Refresh a chart if its data line has changed */
  refresh(): void {
    raw.lv_chart_refresh(this.handle);
  }

  /**
   * Allocate and add a data series to the chart
   * @param color color of the data series
   * @param axis the y axis to which the series should be attached (::LV_CHART_AXIS_PRIMARY_Y or ::LV_CHART_AXIS_SECONDARY_Y)
   * @returns pointer to the allocated data series or NULL on failure
   */
  addSeries(color: raw.LvColor, axis: raw.LV_CHART_AXIS | number): raw.LvChartSeries {
    return raw.lv_chart_add_series(this.handle, color, axis);
  }

  /**
   * Hide/Unhide a single series of a chart.
   * @param series pointer to a series object
   * @param hide true: hide the series
   */
  hideSeries(series: raw.LvChartSeries, hide: boolean): void {
    raw.lv_chart_hide_series(this.handle, series, hide);
  }

  /**
   * Change the color of a series
   * @param series pointer to a series object
   * @param color the new color of the series
   */
  setSeriesColor(series: raw.LvChartSeries, color: raw.LvColor): void {
    raw.lv_chart_set_series_color(this.handle, series, color);
  }

  /**
   * Get the color of a series
   * @param series pointer to a series object
   * @returns the color of the series
   */
  getSeriesColor(series: raw.LvChartSeries): raw.LvColor {
    return raw.lv_chart_get_series_color(this.handle, series);
  }

  /**
   * Set the index of the x-axis start point in the data array.
   * This point will be considers the first (left) point and the other points will be drawn after it.
   * @param ser pointer to a data series on 'chart'
   * @param id the index of the x point in the data array
   */
  setXStartPoint(ser: raw.LvChartSeries, id: number): void {
    raw.lv_chart_set_x_start_point(this.handle, ser, id);
  }

  /**
   * Get the next series.
   * @param ser the previous series or NULL to get the first
   * @returns the next series or NULL if there is no more.
   */
  getSeriesNext(ser: raw.LvChartSeries | null): raw.LvChartSeries | null {
    return raw.lv_chart_get_series_next(this.handle, ser);
  }

  /**
   * Add a cursor with a given color
   * @param color color of the cursor
   * @param dir direction of the cursor. `LV_DIR_RIGHT/LEFT/TOP/DOWN/HOR/VER/ALL`. OR-ed values are possible
   * @returns pointer to the created cursor
   */
  addCursor(color: raw.LvColor, dir: raw.LV_DIR | number): raw.LvChartCursor {
    return raw.lv_chart_add_cursor(this.handle, color, dir);
  }

  /**
   * Set the coordinate of the cursor with respect to the paddings
   * @param cursor pointer to the cursor
   * @param pos the new coordinate of cursor relative to the chart
   */
  setCursorPos(cursor: raw.LvChartCursor, pos: raw.LvPoint): void {
    raw.lv_chart_set_cursor_pos(this.handle, cursor, pos);
  }

  /**
   * Set the X coordinate of the cursor with respect to the paddings
   * @param cursor pointer to the cursor
   * @param x the new X coordinate of cursor relative to the chart
   */
  setCursorPosX(cursor: raw.LvChartCursor, x: number): void {
    raw.lv_chart_set_cursor_pos_x(this.handle, cursor, x);
  }

  /**
   * Set the coordinate of the cursor with respect to the paddings
   * @param cursor pointer to the cursor
   * @param y the new Y coordinate of cursor relative to the chart
   */
  setCursorPosY(cursor: raw.LvChartCursor, y: number): void {
    raw.lv_chart_set_cursor_pos_y(this.handle, cursor, y);
  }

  /**
   * Stick the cursor to a point
   * @param cursor pointer to the cursor
   * @param ser pointer to a series
   * @param pointId the point's index or `LV_CHART_POINT_NONE` to not assign to any points.
   */
  setCursorPoint(cursor: raw.LvChartCursor, ser: raw.LvChartSeries | null, pointId: number): void {
    raw.lv_chart_set_cursor_point(this.handle, cursor, ser, pointId);
  }

  /**
   * Get the coordinate of the cursor with respect to the paddings
   * @param cursor pointer to cursor
   * @returns coordinate of the cursor as lv_point_t
   */
  getCursorPoint(cursor: raw.LvChartCursor): raw.LvPoint {
    return raw.lv_chart_get_cursor_point(this.handle, cursor);
  }

  /**
   * Initialize all data points of a series with a value
   * @param ser pointer to a data series on 'chart'
   * @param value the new value for all points. `LV_CHART_POINT_NONE` can be used to hide the points.
   */
  setAllValues(ser: raw.LvChartSeries, value: number): void {
    raw.lv_chart_set_all_values(this.handle, ser, value);
  }

  /**
   * Set the next point's Y value according to the update mode policy.
   * @param ser pointer to a data series on 'chart'
   * @param value the new value of the next data
   */
  setNextValue(ser: raw.LvChartSeries, value: number): void {
    raw.lv_chart_set_next_value(this.handle, ser, value);
  }

  /**
   * Set the next point's X and Y value according to the update mode policy.
   * @param ser pointer to a data series on 'chart'
   * @param xValue the new X value of the next data
   * @param yValue the new Y value of the next data
   */
  setNextValue2(ser: raw.LvChartSeries, xValue: number, yValue: number): void {
    raw.lv_chart_set_next_value2(this.handle, ser, xValue, yValue);
  }

  /**
   * Set an individual point's y value of a chart's series directly based on its index
   * @param ser pointer to a data series on 'chart'
   * @param id the index of the x point in the array
   * @param value value to assign to array point
   */
  setSeriesValueById(ser: raw.LvChartSeries, id: number, value: number): void {
    raw.lv_chart_set_series_value_by_id(this.handle, ser, id, value);
  }

  /**
   * Set an individual point's x and y value of a chart's series directly based on its index
   * Can be used only with `LV_CHART_TYPE_SCATTER`.
   * @param ser pointer to a data series on 'chart'
   * @param id the index of the x point in the array
   * @param xValue the new X value of the next data
   * @param yValue the new Y value of the next data
   */
  setSeriesValueById2(ser: raw.LvChartSeries, id: number, xValue: number, yValue: number): void {
    raw.lv_chart_set_series_value_by_id2(this.handle, ser, id, xValue, yValue);
  }

  /**
   * Get the index of the currently pressed point. It's the same for every series.
   * the index of the point [0 .. point count] or LV_CHART_POINT_ID_NONE if no point is being pressed
   */
  get pressedPoint(): number {
    return raw.lv_chart_get_pressed_point(this.handle);
  }

  /**
   * Get the overall offset from the chart's side to the center of the first point.
   * In case of a bar chart it will be the center of the first column group
   * the offset of the center
   */
  get firstPointCenterOffset(): number {
    return raw.lv_chart_get_first_point_center_offset(this.handle);
  }
}
