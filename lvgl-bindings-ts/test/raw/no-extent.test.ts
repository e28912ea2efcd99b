// SPDX-License-Identifier: Apache-2.0
/** LVGL divides by sizes: a layout that makes one of them 0 must not stop the program. */
import * as lv from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { FRAME, openScreen, tap } from "../support.js";

let display: ReturnType<typeof openScreen>;
let screen: lv.LvObj;
beforeAll(() => {
  display = openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
  lv.advance(FRAME);
});

/** Presses at a place, moves on and lifts. */
function drag(x: number, y: number): void {
  display.pointerDown(x, y);
  lv.advance(FRAME);
  for (let i = 1; i <= 4; i++) {
    display.pointerMove(x, y + i * 10);
    lv.advance(FRAME);
  }
  display.pointerUp();
  lv.advance(FRAME);
}

it("tabs stay where they are while their view has no width", () => {
  const tabs = lv.lv_tabview_create(screen);
  lv.lv_tabview_add_tab(tabs, "a");
  lv.lv_tabview_add_tab(tabs, "b");
  lv.lv_tabview_set_active(tabs, 1, false);
  lv.advance(FRAME);
  lv.lv_obj_set_width(tabs, 0);
  lv.advance(FRAME);
  const content = lv.lv_tabview_get_content(tabs);
  if (content === null) throw new Error("no content");
  lv.lv_obj_send_event(content, lv.LV_EVENT.SCROLL_END);
  lv.lv_obj_set_width(tabs, 300);
  lv.advance(FRAME);
  expect(lv.lv_tabview_get_tab_active(tabs)).toBe(1);
});

it("a tab's button needs a label to be renamed, and stays in its bar", () => {
  const tabs = lv.lv_tabview_create(screen);
  lv.lv_tabview_add_tab(tabs, "a");
  const bar = lv.lv_tabview_get_tab_bar(tabs);
  const button = lv.lv_tabview_get_tab_button(tabs, 0);
  if (bar === null || button === null) throw new Error("no bar");
  lv.lv_button_create(bar);
  lv.lv_tabview_set_tab_text(tabs, 0, "b");
  expect(() => lv.lv_tabview_set_tab_text(tabs, 1, "c")).toThrow(/label/);
  expect(() => lv.lv_obj_set_parent(button, screen)).toThrow(/inner part/);
});

it("tiles stay where they are while their view has no height", () => {
  const tiles = lv.lv_tileview_create(screen);
  lv.lv_tileview_add_tile(tiles, 0, 0, lv.LV_DIR.ALL);
  lv.lv_tileview_add_tile(tiles, 0, 1, lv.LV_DIR.ALL);
  lv.lv_tileview_set_tile_by_index(tiles, 0, 1, false);
  lv.lv_obj_set_height(tiles, 0);
  lv.advance(FRAME);
  lv.lv_obj_send_event(tiles, lv.LV_EVENT.SCROLL_END);
  expect(lv.lv_obj_get_height(tiles)).toBe(0);
});

it("an arc as wide as its radius is hit or not", () => {
  const arc = lv.lv_arc_create(screen);
  lv.lv_obj_set_style_pad_all(arc, 0, 0);
  lv.lv_obj_set_size(arc, 40, 40);
  lv.lv_obj_set_style_arc_width(arc, 20, 0);
  lv.lv_obj_add_flag(arc, lv.LV_OBJ_FLAG.ADV_HITTEST);
  let presses = 0;
  lv.lv_obj_add_event_cb(arc, () => presses++, lv.LV_EVENT.PRESSED);
  lv.advance(FRAME);
  drag(5, 20);
  expect(presses).toBe(1);
});

it("an arc without range or radius is dragged in vain", () => {
  const arc = lv.lv_arc_create(screen);
  lv.lv_obj_set_size(arc, 100, 100);
  lv.lv_arc_set_range(arc, 7, 7);
  lv.advance(FRAME);
  drag(50, 5);
  lv.lv_arc_set_range(arc, 0, 100);
  lv.lv_obj_set_style_pad_all(arc, 50, 0);
  lv.advance(FRAME);
  drag(60, 5);
  expect(lv.lv_arc_get_value(arc)).toBe(7);
});

it("an upright slider that is all padding keeps its value", () => {
  const slider = lv.lv_slider_create(screen);
  lv.lv_slider_set_orientation(slider, lv.LV_SLIDER_ORIENTATION.VERTICAL);
  lv.lv_obj_set_size(slider, 40, 80);
  lv.lv_obj_set_style_pad_top(slider, 40, 0);
  lv.lv_obj_set_style_pad_bottom(slider, 40, 0);
  lv.lv_slider_set_value(slider, 30, false);
  lv.advance(FRAME);
  drag(20, 20);
  expect(lv.lv_slider_get_value(slider)).toBe(30);
  expect(lv.lv_obj_has_state(slider, lv.LV_STATE.PRESSED)).toBe(false);
});

it("columns of a range without extent are drawn", () => {
  const chart = lv.lv_chart_create(screen);
  lv.lv_chart_set_type(chart, lv.LV_CHART_TYPE.BAR);
  const series = lv.lv_chart_add_series(chart, 0xff0000, lv.LV_CHART_AXIS.PRIMARY_Y);
  lv.lv_chart_set_axis_range(chart, lv.LV_CHART_AXIS.PRIMARY_Y, 5, 5);
  lv.lv_chart_set_all_values(chart, series, 5);
  lv.advance(FRAME);
  lv.lv_chart_set_axis_range(chart, lv.LV_CHART_AXIS.PRIMARY_Y, 2 ** 31 - 1, 2 ** 31 - 1);
  lv.advance(FRAME);
  lv.lv_obj_set_style_pad_hor(chart, 50, 0);
  lv.lv_obj_set_style_border_width(chart, 0, 0);
  lv.lv_obj_set_size(chart, 100, 100);
  lv.advance(FRAME);
  drag(50, 50);
  expect(lv.lv_obj_get_content_width(chart)).toBe(0);
});

it("lines on top of each other are told apart", () => {
  const roller = lv.lv_roller_create(screen);
  const font = lv.lv_obj_get_style_text_font(roller, lv.LV_PART.MAIN);
  if (font === null) throw new Error("no font");
  const height = lv.lv_font_get_line_height(font);
  lv.lv_obj_set_style_text_line_space(roller, -height, 0);
  lv.lv_roller_set_options(roller, "a\nb\nc", lv.LV_ROLLER_MODE.NORMAL);
  lv.lv_obj_set_size(roller, 100, 100);
  lv.advance(FRAME);
  drag(50, 20);
  lv.lv_obj_set_style_text_letter_space(roller, -height, 0);
  expect(() => lv.lv_roller_set_options(roller, "a\nb", lv.LV_ROLLER_MODE.INFINITE)).toThrow(/letter space/);
  lv.lv_obj_delete(roller);

  const dropdown = lv.lv_dropdown_create(screen);
  lv.lv_dropdown_open(dropdown);
  const list = lv.lv_dropdown_get_list(dropdown);
  if (list === null) throw new Error("no list");
  lv.lv_obj_set_style_text_line_space(list, -height, 0);
  lv.lv_obj_set_size(list, 100, 100);
  lv.advance(FRAME);
  tap(display, list);
  expect(lv.lv_dropdown_is_open(dropdown)).toBe(false);
});

it("a calendar's header stays in it, with its years", () => {
  const calendar = lv.lv_calendar_create(screen);
  const header = lv.lv_calendar_add_header_dropdown(calendar);
  const years = lv.lv_obj_get_child(header, 0);
  if (years === null) throw new Error("no years");
  expect(() => lv.lv_obj_set_parent(header, screen)).toThrow(/inner part/);
  expect(() => lv.lv_dropdown_set_options(years, "")).toThrow(/calendar/);
  expect(() => lv.lv_dropdown_clear_options(years)).toThrow(/calendar/);
});
