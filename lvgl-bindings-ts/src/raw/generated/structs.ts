// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea } from "../handles.js";

/** C type `lv_point_precise_t`. */
export interface LvPointPrecise {
  readonly x: number;
  readonly y: number;
}

/** Represents a date on the calendar object (platform-agnostic). */
export interface LvCalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** C type `lv_color_hsv_t`. */
export interface LvColorHsv {
  readonly h: number;
  readonly s: number;
  readonly v: number;
}

/** C type `lv_color32_t`. */
export interface LvColor32 {
  readonly blue: number;
  readonly green: number;
  readonly red: number;
  readonly alpha: number;
}

/** Coords of a span */
export interface LvSpanCoords {
  readonly heading: LvArea;
  readonly middle: LvArea;
  readonly trailing: LvArea;
}

/** Name of a widget class, as lv_obj_get_class tells it. */
export type LvClassName =
  | "lv_obj"
  | "lv_image"
  | "lv_animimg"
  | "lv_arc"
  | "lv_arclabel"
  | "lv_label"
  | "lv_bar"
  | "lv_button"
  | "lv_buttonmatrix"
  | "lv_calendar"
  | "lv_calendar_header_arrow"
  | "lv_calendar_header_dropdown"
  | "lv_canvas"
  | "lv_chart"
  | "lv_checkbox"
  | "lv_dropdown"
  | "lv_dropdownlist"
  | "lv_gif"
  | "lv_imagebutton"
  | "lv_keyboard"
  | "lv_led"
  | "lv_line"
  | "lv_list"
  | "lv_list_text"
  | "lv_list_button"
  | "lv_menu"
  | "lv_menu_page"
  | "lv_menu_cont"
  | "lv_menu_section"
  | "lv_menu_separator"
  | "lv_menu_sidebar_cont"
  | "lv_menu_main_cont"
  | "lv_menu_sidebar_header_cont"
  | "lv_menu_main_header_cont"
  | "lv_msgbox"
  | "lv_msgbox_header"
  | "lv_msgbox_content"
  | "lv_msgbox_footer"
  | "lv_msgbox_header_button"
  | "lv_msgbox_footer_button"
  | "lv_msgbox_backdrop"
  | "lv_roller"
  | "lv_scale"
  | "lv_slider"
  | "lv_spangroup"
  | "lv_textarea"
  | "lv_spinbox"
  | "lv_spinner"
  | "lv_switch"
  | "lv_table"
  | "lv_tabview"
  | "lv_tileview"
  | "lv_tileview_tile"
  | "lv_win"
  | "lv_barcode"
  | "lv_qrcode";
