// SPDX-License-Identifier: Apache-2.0
import * as lv from "lvgl-bindings-ts/raw";
import { LvDeadHandleError } from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScreen } from "../support.js";

let screen: lv.LvObj;
beforeAll(() => {
  openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
});

describe("a chart", () => {
  it("takes and gives the values of a series as arrays", () => {
    const chart = lv.lv_chart_create(screen);
    lv.lv_chart_set_point_count(chart, 4);
    const series = lv.lv_chart_add_series(chart, 0xff0000, lv.LV_CHART_AXIS.PRIMARY_Y);
    lv.lv_chart_set_series_ext_y_array(chart, series, Int32Array.of(1, 2, 3, 4));
    lv.lv_chart_set_series_values(chart, series, [9, 8]);
    lv.lv_chart_set_series_value_by_id(chart, series, 3, 7);
    expect([...lv.lv_chart_get_series_y_array(chart, series)]).toEqual([9, 8, 3, 7]);
    expect(lv.lv_chart_get_series_x_array(chart, series)).toBe(null);
    expect(lv.lv_chart_get_series_next(chart, null)).toBe(series);
    lv.advance(40);
    expect(() => lv.lv_chart_set_series_ext_y_array(chart, series, [1])).toThrow(/each point/);
    expect(() => lv.lv_chart_set_series_ext_x_array(chart, series, [1, 2, 3, 4])).toThrow(/scatter/);
    expect(() => lv.lv_chart_set_series_values(chart, series, [Number.NaN])).toThrow(TypeError);
    expect(() => lv.lv_chart_set_point_count(chart, 4_000_000_000)).toThrow(/100000/);
  });

  it("lets go of series and cursors", () => {
    const chart = lv.lv_chart_create(screen);
    const cursor = lv.lv_chart_add_cursor(chart, 0xff0000, lv.LV_DIR.ALL);
    expect(() => lv.lv_chart_set_cursor_point(chart, cursor, null, 0)).toThrow(/has none/);
    const series = lv.lv_chart_add_series(chart, 0xff0000, lv.LV_CHART_AXIS.PRIMARY_Y);
    lv.lv_chart_set_cursor_point(chart, cursor, series, 2);
    lv.lv_chart_remove_series(chart, series);
    lv.advance(40);
    expect(() => lv.lv_chart_hide_series(chart, series, true)).toThrow(LvDeadHandleError);
    const other = lv.lv_chart_create(screen);
    expect(() => lv.lv_chart_set_cursor_pos_x(other, cursor, 3)).toThrow(/of this chart/);
    lv.lv_obj_delete(chart);
    expect(() => lv.lv_chart_remove_cursor(other, cursor)).toThrow(LvDeadHandleError);
  });
});

describe("a scale", () => {
  it("shows texts, sections with styles of their own, and a needle", () => {
    const scale = lv.lv_scale_create(screen);
    lv.lv_obj_set_size(scale, 200, 200);
    lv.lv_scale_set_mode(scale, lv.LV_SCALE_MODE.ROUND_INNER);
    lv.lv_scale_set_total_tick_count(scale, 11);
    lv.lv_scale_set_label_show(scale, true);
    lv.lv_scale_set_text_src(scale, ["cold", "", "hot"]);
    const style = lv.lv_style_create();
    lv.lv_style_set_line_color(style, 0xff0000);
    const section = lv.lv_scale_add_section(scale);
    lv.lv_scale_set_section_range(scale, section, 60, 100);
    lv.lv_scale_set_section_style_indicator(scale, section, style);
    lv.release(style);
    const needle = lv.lv_line_create(scale);
    lv.lv_scale_set_line_needle_value(scale, needle, 60, 40);
    lv.advance(40);
    expect(lv.lv_line_get_point_count(needle)).toBe(2);
    lv.lv_scale_set_text_src(scale, null);
    lv.advance(40);
    expect(() => lv.lv_scale_set_range(scale, 5, 5)).toThrow(/smallest/);
    expect(() => lv.lv_scale_set_line_needle_value(scale, scale, 1, 1)).toThrow(/line/);
    lv.lv_obj_delete(scale);
    expect(() => lv.lv_scale_section_set_range(section, 1, 2)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_style_set_radius(style, 1)).toThrow(LvDeadHandleError);
  });
});

describe("a table", () => {
  it("has texts, widths, merged cells and data of one's own", () => {
    const table = lv.lv_table_create(screen);
    lv.lv_table_set_cell_value(table, 2, 1, "ten");
    expect([lv.lv_table_get_row_count(table), lv.lv_table_get_column_count(table)]).toEqual([3, 2]);
    lv.lv_table_set_cell_ctrl(table, 0, 0, lv.LV_TABLE_CELL_CTRL.MERGE_RIGHT);
    lv.lv_table_set_cell_user_data(table, 2, 1, { id: 10 });
    lv.lv_table_set_selected_cell(table, 2, 1);
    expect(lv.lv_table_get_selected_cell(table)).toEqual({ row: 2, col: 1 });
    expect([lv.lv_table_get_cell_value(table, 2, 1), lv.lv_table_get_cell_user_data(table, 2, 1)]).toEqual([
      "ten",
      { id: 10 },
    ]);
    expect(lv.lv_table_get_cell_user_data(table, 0, 0)).toBe(null);
    lv.advance(40);
  });

  it("stays within a size that memory holds", () => {
    const table = lv.lv_table_create(screen);
    expect(() => lv.lv_table_set_cell_value(table, 4_000_000_000, 0, "")).toThrow(/4096/);
    expect(() => lv.lv_table_set_column_width(table, 256, 5)).toThrow(/256/);
    expect(() => lv.lv_table_set_row_count(table, 0)).toThrow(/1 to 4096/);
    expect(() => lv.lv_table_set_cell_user_data(table, 9, 0, 1)).toThrow(/row of this table/);
    expect(lv.lv_table_get_cell_value(table, 9, 9)).toBe("");
  });
});

describe("lists to choose from", () => {
  it("a drop-down opens, chooses and tells", () => {
    const dropdown = lv.lv_dropdown_create(screen);
    lv.lv_dropdown_set_options(dropdown, "one\ntwo");
    lv.lv_dropdown_add_option(dropdown, "three", lv.LV_DROPDOWN_POS_LAST);
    lv.lv_dropdown_set_selected(dropdown, 2);
    lv.lv_dropdown_set_symbol(dropdown, lv.LV_SYMBOL_UP);
    expect([lv.lv_dropdown_get_selected_str(dropdown), lv.lv_dropdown_get_symbol(dropdown)]).toEqual([
      "three",
      lv.LV_SYMBOL_UP,
    ]);
    lv.lv_dropdown_set_symbol(dropdown, null);
    expect(lv.lv_dropdown_get_symbol(dropdown)).toBe(null);
    lv.lv_dropdown_open(dropdown);
    const list = lv.lv_dropdown_get_list(dropdown);
    if (list === null) throw new Error("no list");
    lv.advance(40);
    expect(() => lv.lv_obj_delete(list)).toThrow(/inner part/);
    expect(() => lv.lv_obj_set_parent(list, dropdown)).toThrow(/inner part/);
    lv.lv_dropdown_clear_options(dropdown);
    expect(lv.lv_dropdown_get_selected_str(dropdown)).toBe("");
    lv.lv_obj_delete(dropdown);
    expect(lv.lv_obj_is_valid(list)).toBe(false);
  });

  it("a roller turns to an option", () => {
    const roller = lv.lv_roller_create(screen);
    lv.lv_roller_set_options(roller, "a\nbb\nccc", lv.LV_ROLLER_MODE.NORMAL);
    expect(lv.lv_roller_set_selected_str(roller, "bb", false)).toBe(true);
    expect([lv.lv_roller_get_selected_str(roller), lv.lv_roller_get_option_str(roller, 2)]).toEqual(["bb", "ccc"]);
    expect(lv.lv_roller_get_option_str(roller, 3)).toBe(null);
    expect(() => lv.lv_obj_clean(roller)).toThrow(/inner parts/);
    expect(() => lv.lv_roller_set_visible_row_count(roller, 0)).toThrow(/1 to 1000/);
    expect(() => lv.lv_roller_set_options(roller, "x", 9 as lv.LV_ROLLER_MODE)).toThrow(/from 0 to 1/);
  });

  it("a spin box counts by its step", () => {
    const box = lv.lv_spinbox_create(screen);
    lv.lv_spinbox_set_digit_format(box, 5, 3);
    lv.lv_spinbox_set_step(box, 10);
    lv.lv_spinbox_increment(box);
    expect([lv.lv_spinbox_get_value(box), lv.lv_textarea_get_text(box)]).toEqual([10, "+000.10"]);
    expect(() => lv.lv_spinbox_set_digit_count(box, 11)).toThrow(/1 to 10/);
    expect(() => lv.lv_spinbox_set_step(box, 0)).toThrow(/1 to/);
  });

  it("a calendar marks days and names them", () => {
    const calendar = lv.lv_calendar_create(screen);
    lv.lv_calendar_set_month_shown(calendar, 2026, 2);
    lv.lv_calendar_set_today_date(calendar, 2026, 2, 14);
    const marked = [{ year: 2026, month: 2, day: 3 }];
    lv.lv_calendar_set_highlighted_dates(calendar, marked);
    lv.lv_calendar_set_day_names(calendar, ["D", "L", "M", "Me", "J", "V", "S"]);
    const header = lv.lv_calendar_add_header_dropdown(calendar);
    lv.lv_calendar_header_dropdown_set_year_list(calendar, "2027\n2026\n2025");
    lv.advance(40);
    expect(lv.lv_calendar_get_highlighted_dates(calendar)).toEqual(marked);
    expect(lv.lv_calendar_get_today_date(calendar)).toEqual({ year: 2026, month: 2, day: 14 });
    expect(lv.lv_calendar_get_pressed_date(calendar)).toBe(null);
    expect(() => lv.lv_calendar_set_month_shown(calendar, 2026, 13)).toThrow(/month|1 to 12/);
    expect(() => lv.lv_calendar_set_highlighted_dates(calendar, [{ year: 1, month: 1, day: 99 }])).toThrow(/1 to 31/);
    expect(() => lv.lv_calendar_set_day_names(calendar, ["one"])).toThrow(/seven/);
    expect(() => lv.lv_calendar_header_dropdown_set_year_list(calendar, "MMXX")).toThrow(/four digits/);
    expect(lv.lv_obj_is_valid(header)).toBe(true);
  });
});

describe("a keyboard", () => {
  it("writes into its text area until that is deleted", () => {
    const keyboard = lv.lv_keyboard_create(screen);
    const area = lv.lv_textarea_create(screen);
    lv.lv_keyboard_set_textarea(keyboard, area);
    lv.lv_buttonmatrix_set_selected_button(keyboard, 1);
    lv.lv_obj_send_event(keyboard, lv.LV_EVENT.VALUE_CHANGED);
    expect(lv.lv_textarea_get_text(area)).toBe("q");
    lv.lv_obj_delete(area);
    expect(lv.lv_keyboard_get_textarea(keyboard)).toBe(null);
    lv.lv_obj_send_event(keyboard, lv.LV_EVENT.VALUE_CHANGED);
    const next = lv.lv_textarea_create(screen);
    lv.lv_keyboard_set_textarea(keyboard, next);
    lv.lv_obj_delete(keyboard);
    lv.lv_obj_delete(next);
  });

  it("has maps of one's own", () => {
    const keyboard = lv.lv_keyboard_create(screen);
    const map = ["1", "2", "\n", "3"];
    lv.lv_keyboard_set_map(keyboard, lv.LV_KEYBOARD_MODE.USER_1, map, [1, 1, 2]);
    lv.lv_keyboard_set_mode(keyboard, lv.LV_KEYBOARD_MODE.USER_1);
    expect(lv.lv_keyboard_get_map_array(keyboard)).toEqual(map);
    lv.lv_keyboard_set_map(keyboard, lv.LV_KEYBOARD_MODE.USER_1, ["x"], [1]);
    lv.advance(40);
    expect(lv.lv_keyboard_get_button_text(keyboard, 0)).toBe("x");
    expect(() => lv.lv_keyboard_set_map(keyboard, lv.LV_KEYBOARD_MODE.USER_1, map, [1])).toThrow(/each button/);
    expect(() => lv.lv_keyboard_set_map(keyboard, lv.LV_KEYBOARD_MODE.USER_1, [""], [1])).toThrow(/empty/);
  });
});

describe("containers", () => {
  it("a tab view has tabs by place", () => {
    const view = lv.lv_tabview_create(screen);
    const first = lv.lv_tabview_add_tab(view, "One");
    lv.lv_tabview_add_tab(view, "Two");
    lv.lv_tabview_set_tab_text(view, 0, "Uno");
    lv.lv_tabview_set_active(view, 1, false);
    lv.advance(40);
    expect([lv.lv_tabview_get_tab_count(view), lv.lv_tabview_get_tab_active(view)]).toEqual([2, 1]);
    expect(() => lv.lv_tabview_set_active(view, 2, false)).toThrow(/place of a tab/);
    expect(() => lv.lv_tabview_set_tab_text(view, 7, "x")).toThrow(/place of a tab/);
    const content = lv.lv_tabview_get_content(view);
    if (content === null) throw new Error("no content");
    expect(() => lv.lv_obj_delete(content)).toThrow(/inner part/);
    expect(lv.lv_obj_get_parent(first)).toBe(content);
  });

  it("a tile view forgets a tile that is deleted", () => {
    const view = lv.lv_tileview_create(screen);
    const tile = lv.lv_tileview_add_tile(view, 0, 0, lv.LV_DIR.HOR);
    const other = lv.lv_tileview_add_tile(view, 1, 0, lv.LV_DIR.HOR);
    lv.lv_tileview_set_tile(view, other, false);
    expect(lv.lv_tileview_get_tile_active(view)).toBe(other);
    lv.lv_obj_delete(other);
    expect(lv.lv_tileview_get_tile_active(view)).toBe(null);
    expect(() => lv.lv_tileview_set_tile(view, screen, false)).toThrow(/tileview_tile/);
    expect(lv.lv_obj_is_valid(tile)).toBe(true);
  });

  it("a menu keeps its pages", () => {
    const menu = lv.lv_menu_create(screen);
    const main = lv.lv_menu_page_create(menu, "Main");
    const sub = lv.lv_menu_page_create(menu, "Sub");
    const entry = lv.lv_menu_cont_create(main);
    lv.lv_menu_set_load_page_event(menu, entry, sub);
    lv.lv_menu_set_page(menu, main);
    lv.lv_obj_send_event(entry, lv.LV_EVENT.CLICKED);
    expect(lv.lv_menu_get_cur_main_page(menu)).toBe(sub);
    expect(() => lv.lv_obj_delete(sub)).toThrow(/inner part/);
    expect(() => lv.lv_menu_set_page(menu, entry)).toThrow(/menu_page/);
    const other = lv.lv_menu_create(screen);
    expect(() => lv.lv_menu_set_page(other, main)).toThrow(/this menu/);
    lv.lv_menu_set_page(menu, null);
    lv.lv_obj_delete(menu);
    expect(lv.lv_obj_is_valid(sub)).toBe(false);
  });

  it("a message box closes with its backdrop, in its own event too", () => {
    const box = lv.lv_msgbox_create(null);
    const backdrop = lv.lv_obj_get_parent(box);
    lv.lv_msgbox_add_title(box, "Title");
    lv.lv_msgbox_add_text(box, "Text");
    const button = lv.lv_msgbox_add_footer_button(box, "OK");
    lv.lv_obj_add_event_cb(button, () => lv.lv_msgbox_close(box), lv.LV_EVENT.CLICKED);
    lv.advance(40);
    lv.lv_obj_send_event(button, lv.LV_EVENT.CLICKED);
    lv.advance(40);
    expect([lv.lv_obj_is_valid(box), backdrop !== null && lv.lv_obj_is_valid(backdrop)]).toEqual([false, false]);
  });

  it("lists and windows take symbols, pictures or nothing, but no file names", () => {
    const list = lv.lv_list_create(screen);
    const button = lv.lv_list_add_button(list, lv.LV_SYMBOL_OK, "Yes");
    lv.lv_list_add_button(list, null, "No");
    const picture = lv.createImage(2, 2, "rgba", new Uint8Array(16));
    const pictured = lv.lv_list_add_button(list, picture, "Picture");
    lv.release(picture);
    lv.lv_list_set_button_text(list, button, "Oui");
    expect(lv.lv_list_get_button_text(list, button)).toBe("Oui");
    expect(() => lv.lv_list_add_button(list, "A:/icon.png", "x")).toThrow(/symbol/);
    expect(() => lv.lv_win_add_button(lv.lv_win_create(screen), "", 40)).toThrow(/symbol/);
    lv.advance(40);
    expect(lv.lv_obj_is_valid(pictured)).toBe(true);
  });
});

describe("pictures that move", () => {
  const frames = (): lv.LvImage[] =>
    [0, 90, 200].map((grey) => lv.createImage(2, 2, "rgba", new Uint8Array(16).fill(grey)));

  it("an animated image keeps its pictures and tells of its start and end", () => {
    const images = frames();
    const anim = lv.lv_animimg_create(screen);
    const heard: string[] = [];
    lv.lv_animimg_set_src(anim, images);
    lv.lv_animimg_set_duration(anim, 60);
    lv.lv_animimg_set_repeat_count(anim, 1);
    lv.lv_animimg_set_start_cb(anim, (obj) => heard.push(`start ${obj === anim}`));
    lv.lv_animimg_set_completed_cb(anim, () => heard.push("end"));
    for (const image of images) lv.release(image);
    lv.lv_animimg_start(anim);
    lv.advance(200);
    expect(lv.lv_animimg_get_src(anim)).toEqual(images);
    expect(heard).toEqual(["start true", "end"]);
    expect(() => lv.lv_animimg_set_src(anim, [])).toThrow(/1 to 127/);
    lv.lv_obj_delete(anim);
    for (const image of images) expect(() => lv.lv_image_src_get_type(image)).toThrow(LvDeadHandleError);
  });

  it("a GIF is checked before it is shown", () => {
    // One black pixel.
    const bytes = Uint8Array.from(
      Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==", "base64"),
    );
    const gif = lv.lv_gif_create(screen);
    lv.lv_gif_set_src(gif, bytes);
    lv.advance(60);
    expect(lv.lv_gif_is_loaded(gif)).toBe(true);
    expect(() => lv.lv_gif_set_src(gif, bytes.subarray(0, 30))).toThrow(/cut short|GIF/);
    expect(() => lv.lv_gif_set_src(gif, new Uint8Array(20))).toThrow(/no GIF/);
    const wide = Uint8Array.from(bytes);
    wide[6] = 0xff;
    wide[7] = 0xff;
    expect(() => lv.lv_gif_set_src(gif, wide)).toThrow(/2048/);
    lv.lv_obj_delete(gif);
  });

  it("an image button keeps a picture for each state", () => {
    const [left, middle, right] = frames() as [lv.LvImage, lv.LvImage, lv.LvImage];
    const button = lv.lv_imagebutton_create(screen);
    lv.lv_imagebutton_set_src(button, lv.LV_IMAGEBUTTON_STATE.RELEASED, left, middle, right);
    for (const image of [left, middle, right]) lv.release(image);
    lv.advance(40);
    expect(lv.lv_imagebutton_get_src_middle(button, lv.LV_IMAGEBUTTON_STATE.RELEASED)).toBe(middle);
    lv.lv_imagebutton_set_src(button, lv.LV_IMAGEBUTTON_STATE.RELEASED, null, null, null);
    expect(() => lv.lv_image_src_get_type(left)).toThrow(LvDeadHandleError);
  });
});

describe("codes", () => {
  it("hold what fits them", () => {
    const qr = lv.lv_qrcode_create(screen);
    lv.lv_qrcode_set_size(qr, 120);
    expect(lv.lv_qrcode_update(qr, new TextEncoder().encode("hello"))).toBe(lv.LV_RESULT.OK);
    expect(() => lv.lv_qrcode_update(qr, new Uint8Array(4000))).toThrow(/2953/);
    expect(() => lv.lv_qrcode_set_size(qr, -5)).toThrow(/1 to 2048/);
    const bars = lv.lv_barcode_create(screen);
    lv.lv_obj_set_size(bars, 200, 40);
    expect(lv.lv_barcode_update(bars, "ABC-123")).toBe(lv.LV_RESULT.OK);
    expect(() => lv.lv_barcode_update(bars, "café")).toThrow(/ASCII/);
    expect(() => lv.lv_barcode_set_direction(bars, lv.LV_DIR.LEFT)).toThrow(/HOR or LV_DIR.VER/);
    lv.advance(40);
  });
});

describe("lines and points", () => {
  it("are told and turned", () => {
    const line = lv.lv_line_create(screen);
    const points = [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ];
    lv.lv_line_set_points_mutable(line, points);
    expect([lv.lv_line_get_points(line), lv.lv_line_get_points_mutable(line)]).toEqual([points, points]);
    lv.lv_line_set_points(line, points);
    expect(lv.lv_line_get_points_mutable(line)).toBe(null);
    expect(lv.lv_obj_transform_point_array(line, points, lv.LV_OBJ_POINT_TRANSFORM_FLAG.RECURSIVE)).toEqual(points);
    expect(lv.lv_area_move({ x1: 0, y1: 0, x2: 5, y2: 5 }, 2, 3)).toEqual({ x1: 2, y1: 3, x2: 7, y2: 8 });
    expect(() => lv.lv_line_set_points_mutable(line, [{ x: 1 } as lv.LvPoint])).toThrow(/points/);
  });
});
