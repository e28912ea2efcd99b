// SPDX-License-Identifier: Apache-2.0
/** Classes over widgets of the raw layer. */
import { type Maker, Obj, type Obj as Parent, type Style } from "lvgl-bindings-ts";
import * as raw from "lvgl-bindings-ts/raw";

export {
  LV_CHART_AXIS as ChartAxis,
  LV_CHART_TYPE as ChartType,
  LV_SCALE_MODE as ScaleMode,
} from "lvgl-bindings-ts/raw";

export class Chart extends Obj {
  constructor(parent: Parent, options: { readonly type?: raw.LV_CHART_TYPE } = {}) {
    super(parent, {}, raw.lv_chart_create as Maker);
    if (options.type !== undefined) this.type = options.type;
  }
  set type(type: raw.LV_CHART_TYPE) {
    raw.lv_chart_set_type(this.handle, type);
  }
  set pointCount(count: number) {
    raw.lv_chart_set_point_count(this.handle, count);
  }
  get firstPointCenterOffset(): number {
    return raw.lv_chart_get_first_point_center_offset(this.handle);
  }
  setDivLineCount(horizontal: number, vertical: number): void {
    raw.lv_chart_set_div_line_count(this.handle, horizontal, vertical);
  }
  addSeries(color: number, axis: raw.LV_CHART_AXIS): raw.LvChartSeries {
    return raw.lv_chart_add_series(this.handle, color, axis);
  }
  setNextValue(series: raw.LvChartSeries, value: number): void {
    raw.lv_chart_set_next_value(this.handle, series, value);
  }
  setSeriesColor(series: raw.LvChartSeries, color: number): void {
    raw.lv_chart_set_series_color(this.handle, series, color);
  }
}

export class Scale extends Obj {
  constructor(
    parent: Parent,
    options: { readonly mode?: raw.LV_SCALE_MODE; readonly postDraw?: boolean; readonly width?: number } = {},
  ) {
    super(parent, {}, raw.lv_scale_create as Maker);
    if (options.mode !== undefined) this.mode = options.mode;
    if (options.postDraw !== undefined) raw.lv_scale_set_post_draw(this.handle, options.postDraw);
    if (options.width !== undefined) this.width = options.width;
  }
  set mode(mode: raw.LV_SCALE_MODE) {
    raw.lv_scale_set_mode(this.handle, mode);
  }
  set totalTickCount(count: number) {
    raw.lv_scale_set_total_tick_count(this.handle, count);
  }
  set majorTickEvery(count: number) {
    raw.lv_scale_set_major_tick_every(this.handle, count);
  }
  set angleRange(degrees: number) {
    raw.lv_scale_set_angle_range(this.handle, degrees);
  }
  set rotation(degrees: number) {
    raw.lv_scale_set_rotation(this.handle, degrees);
  }
  set textSrc(texts: readonly string[]) {
    raw.lv_scale_set_text_src(this.handle, texts);
  }
  setRange(from: number, to: number): void {
    raw.lv_scale_set_range(this.handle, from, to);
  }
  addSection(): raw.LvScaleSection {
    return raw.lv_scale_add_section(this.handle);
  }
  setSectionRange(section: raw.LvScaleSection, from: number, to: number): void {
    raw.lv_scale_set_section_range(this.handle, section, from, to);
  }
  setSectionStyleMain(section: raw.LvScaleSection, style: Style): void {
    raw.lv_scale_set_section_style_main(this.handle, section, style.handle);
  }
  setSectionStyleIndicator(section: raw.LvScaleSection, style: Style): void {
    raw.lv_scale_set_section_style_indicator(this.handle, section, style.handle);
  }
  setSectionStyleItems(section: raw.LvScaleSection, style: Style): void {
    raw.lv_scale_set_section_style_items(this.handle, section, style.handle);
  }
  setImageNeedleValue(needle: Obj, value: number): void {
    raw.lv_scale_set_image_needle_value(this.handle, needle.handle, value);
  }
}

/** A parent for objects that LVGL made itself. */
class Made extends Obj {
  constructor(handle: raw.LvObj) {
    super(null, {}, () => handle);
  }
}

export class TabView extends Obj {
  constructor(parent: Parent) {
    super(parent, {}, raw.lv_tabview_create as Maker);
  }
  set tabBarSize(size: number) {
    raw.lv_tabview_set_tab_bar_size(this.handle, size);
  }
  addTab(name: string): Obj {
    return new Made(raw.lv_tabview_add_tab(this.handle, name));
  }
}

export class Dropdown extends Obj {
  constructor(parent: Parent, options: { readonly options: string }) {
    super(parent, {}, raw.lv_dropdown_create as Maker);
    raw.lv_dropdown_set_options(this.handle, options.options);
  }
}

export class Keyboard extends Obj {
  constructor(parent: Parent) {
    super(parent, {}, raw.lv_keyboard_create as Maker);
  }
  set textarea(field: Obj | null) {
    raw.lv_keyboard_set_textarea(this.handle, field?.handle ?? null);
  }
}

export class Calendar extends Obj {
  constructor(parent: Parent) {
    super(parent, {}, raw.lv_calendar_create as Maker);
  }
  setMonthShown(year: number, month: number): void {
    raw.lv_calendar_set_month_shown(this.handle, year, month);
  }
  get pressedDate(): { readonly year: number; readonly month: number; readonly day: number } | null {
    return raw.lv_calendar_get_pressed_date(this.handle);
  }
  addHeaderDropdown(): void {
    raw.lv_calendar_add_header_dropdown(this.handle);
  }
}

export class CheckBox extends Obj {
  constructor(parent: Parent, options: { readonly text: string }) {
    super(parent, {}, raw.lv_checkbox_create as Maker);
    raw.lv_checkbox_set_text(this.handle, options.text);
  }
}
