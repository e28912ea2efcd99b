// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { LvChartCursor, LvChartSeries } from "../raw/handles.js";
import {
  type LvNumbers,
  lv_chart_get_series_y_array,
  lv_chart_remove_cursor,
  lv_chart_remove_series,
  lv_chart_set_series_values,
  lv_chart_set_series_values2,
} from "../raw/widgets.js";
import { ChartBase, type ChartBaseOptions } from "./generated/chart.js";

export type ChartOptions = ChartBaseOptions;

/** Lines, bars or points over a grid. */
export class Chart extends ChartBase {
  constructor(parent: Obj | null, options: ChartOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** Sets the first values of a series, one for each point. */
  setSeriesValues(series: LvChartSeries, values: LvNumbers): void {
    lv_chart_set_series_values(this.handle, series, values);
  }

  /** Sets the first points of a series of a scatter chart. */
  setSeriesPoints(series: LvChartSeries, x: LvNumbers, y: LvNumbers): void {
    lv_chart_set_series_values2(this.handle, series, x, y);
  }

  /** A copy of a series' values. */
  seriesValues(series: LvChartSeries): Int32Array {
    return lv_chart_get_series_y_array(this.handle, series);
  }

  removeSeries(series: LvChartSeries): void {
    lv_chart_remove_series(this.handle, series);
  }

  removeCursor(cursor: LvChartCursor): void {
    lv_chart_remove_cursor(this.handle, cursor);
  }
}
