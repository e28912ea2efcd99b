// SPDX-License-Identifier: Apache-2.0
// Calls that ended the process once: each is now a typed error that names the function and the argument, or harmless.
import {
  advance,
  createTransition,
  LV_ALIGN,
  LV_DIR,
  LV_EVENT,
  LV_GRID_ALIGN,
  LV_LAYOUT,
  LV_SCREEN_LOAD_ANIM,
  LV_STYLE,
  type LvSubject,
  lv_anim_init,
  lv_anim_set_duration,
  lv_anim_speed,
  lv_anim_timeline_add,
  lv_anim_timeline_create,
  lv_anim_timeline_get_playtime,
  lv_anim_timeline_pause,
  lv_anim_timeline_start,
  lv_arc_align_obj_to_angle,
  lv_arc_create,
  lv_arc_rotate_obj_to_angle,
  lv_arclabel_create,
  lv_button_create,
  lv_display_get_invalidated_draw_buf_size,
  lv_display_set_tile_cnt,
  lv_dropdown_add_option,
  lv_dropdown_clear_options,
  lv_dropdown_create,
  lv_dropdown_get_options,
  lv_dropdown_open,
  lv_dropdown_set_options,
  lv_dropdown_set_options_static,
  lv_font_get_default,
  lv_font_set_kerning,
  lv_indev_set_scroll_throw,
  lv_label_create,
  lv_label_set_text,
  lv_list_add_button,
  lv_list_create,
  lv_list_set_button_text,
  lv_obj_add_event_cb,
  lv_obj_add_style,
  lv_obj_align_to,
  lv_obj_bind_style_prop,
  lv_obj_calc_dynamic_width,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_fade_out,
  lv_obj_get_child_count,
  lv_obj_get_name_resolved,
  lv_obj_get_sibling,
  lv_obj_get_x,
  lv_obj_has_style_prop,
  lv_obj_invalidate,
  lv_obj_report_style_change,
  lv_obj_scroll_to_view,
  lv_obj_scroll_to_x,
  lv_obj_set_grid_cell,
  lv_obj_set_grid_dsc_array,
  lv_obj_set_pos,
  lv_obj_set_size,
  lv_obj_set_style_anim_duration,
  lv_obj_set_style_bg_opa,
  lv_obj_set_style_border_width,
  lv_obj_set_style_drop_shadow_opa,
  lv_obj_set_style_drop_shadow_radius,
  lv_obj_set_style_grid_row_dsc_array,
  lv_obj_set_style_layout,
  lv_obj_set_style_radius,
  lv_obj_set_style_shadow_spread,
  lv_obj_set_style_shadow_width,
  lv_obj_swap,
  lv_obj_update_layout,
  lv_pct,
  lv_roller_create,
  lv_roller_get_selected,
  lv_roller_set_options,
  lv_screen_active,
  lv_screen_load_anim,
  lv_spinner_create,
  lv_spinner_set_anim_params,
  lv_style_create,
  lv_style_set_anim_duration,
  lv_subject_get_int,
  lv_subject_init_group,
  lv_subject_init_int,
  lv_table_create,
  lv_table_set_row_count,
  lv_textarea_add_char,
  lv_textarea_create,
  lv_textarea_get_label,
  lv_textarea_get_text,
  lv_textarea_set_password_bullet,
  lv_textarea_set_password_mode,
  lv_textarea_set_text,
  lv_tileview_add_tile,
  lv_tileview_create,
  lv_tileview_get_tile_active,
  release,
  startAnimation,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { displayPerTest } from "./display.js";
import { refused } from "./refused.js";

const display = displayPerTest();

it("writing to the built-in font", () => {
  refused(() => lv_font_set_kerning(lv_font_get_default(), 1), "lv_font_set_kerning: argument 1 ");
});

it("swapping a screen", () => {
  const obj = lv_obj_create(lv_screen_active());
  refused(() => lv_obj_swap(lv_screen_active(), obj), "lv_obj_swap: argument 1 ");
  refused(() => lv_obj_swap(obj, lv_obj_create(null)), "lv_obj_swap: argument 2 ");
});

it("aligning a screen to something else", () => {
  const arc = lv_arc_create(lv_screen_active());
  const screen = lv_obj_create(null);
  refused(() => lv_obj_align_to(screen, arc, LV_ALIGN.CENTER, 0, 0), "lv_obj_align_to: argument 1 ");
  refused(() => lv_arc_align_obj_to_angle(arc, screen, 0), "lv_arc_align_obj_to_angle: argument 2 ");
});

it("a speed of nothing instead of a time", () => {
  const button = lv_button_create(lv_screen_active());
  refused(() => lv_obj_fade_out(button, 2 ** 31, 0), "lv_obj_fade_out: argument 2 ");
  refused(() => lv_obj_set_style_anim_duration(button, 0x80000400, 0), "lv_obj_set_style_anim_duration: argument 2 ");
  refused(() => lv_style_set_anim_duration(lv_style_create(), 2 ** 31), "lv_style_set_anim_duration: argument 2 ");
  lv_obj_fade_out(button, lv_anim_speed(200), 0);
  advance(50);
});

it("bytes that are no letter in a text area", () => {
  const area = lv_textarea_create(lv_screen_active());
  for (const bytes of [0, 0x80, 0xc3, 0xf0, 0x4141, 0xffffffff])
    refused(() => lv_textarea_add_char(area, bytes), "lv_textarea_add_char: argument 2 ");
  for (const bytes of [0x61, 0xa9c3, 0xac82e2]) lv_textarea_add_char(area, bytes);
  expect(lv_textarea_get_text(area)).toBe("aé€");
});

it("bullets of a password that are more than one each", () => {
  const area = lv_textarea_create(lv_screen_active());
  lv_textarea_set_password_mode(area, true);
  refused(() => lv_textarea_set_password_bullet(area, "ab"), "lv_textarea_set_password_bullet: argument 2 ");
  for (const bullet of ["", "€", "*"]) {
    lv_textarea_set_password_bullet(area, bullet);
    for (let letters = 0; letters < 40; letters++) lv_textarea_add_char(area, 0x61);
  }
  expect(lv_textarea_get_text(area)).toBe("a".repeat(120));
});

it("a group of subjects whose members go with it", () => {
  const members = [lv_subject_init_int(1), lv_subject_init_int(2)];
  const group = lv_subject_init_group(members);
  for (const member of members) release(member);
  release(group);
  expect(() => lv_subject_get_int(members[0] as LvSubject)).toThrow(
    expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }),
  );
});

it("options that change while their list was opened", () => {
  const list = lv_dropdown_create(lv_screen_active());
  lv_dropdown_set_options(list, "a\nb");
  lv_dropdown_open(list);
  advance(20);
  for (let i = 0; i < 50; i++) lv_dropdown_add_option(list, `option ${i}`, 0);
  lv_obj_report_style_change(null);
  advance(20);
  lv_dropdown_set_options(list, "c");
  lv_dropdown_clear_options(list);
  lv_obj_report_style_change(null);
  advance(20);
  expect(lv_dropdown_get_options(list)).toBe("");
});

it("the name of a screen that has none", () => {
  expect(lv_obj_get_name_resolved(lv_screen_active())).toBeTypeOf("string");
});

it("tiles and buffers that a display cannot have", () => {
  const size = lv_display_get_invalidated_draw_buf_size;
  refused(() => lv_display_set_tile_cnt(display().handle, 0), "lv_display_set_tile_cnt: argument 2 ");
  refused(() => lv_display_set_tile_cnt(display().handle, 256), "lv_display_set_tile_cnt: argument 2 ");
  refused(() => size(display().handle, 60000, 60000), "lv_display_get_invalidated_draw_buf_size: argument 2 ");
  expect(size(display().handle, 10, 10)).toBeGreaterThanOrEqual(400);
});

it("a table of a billion rows", () => {
  refused(
    () => lv_table_set_row_count(lv_table_create(lv_screen_active()), 2 ** 30),
    "lv_table_set_row_count: argument 2 ",
  );
});

it("a width by a property that is none", () => {
  const label = lv_label_create(lv_screen_active());
  refused(() => lv_obj_calc_dynamic_width(label, LV_STYLE.BG_COLOR), "lv_obj_calc_dynamic_width: argument 2 ");
});

it("an arc label that nobody set up, drawn", () => {
  const made = lv_arclabel_create(lv_screen_active());
  advance(40);
  expect(made).toBeTypeOf("number");
});

it("more screens where something inside one is wanted", () => {
  const screen = lv_screen_active();
  refused(
    () => lv_arc_rotate_obj_to_angle(lv_arc_create(screen), screen, 0),
    "lv_arc_rotate_obj_to_angle: argument 2 ",
  );
  refused(() => lv_obj_scroll_to_view(screen, false), "lv_obj_scroll_to_view: argument 1 ");
  refused(() => lv_obj_get_sibling(screen, 0), "lv_obj_get_sibling: argument 1 ");
});

it("a speed of nothing, in more places", () => {
  const screen = lv_obj_create(null);
  const none = 2 ** 31;
  refused(
    () => lv_screen_load_anim(screen, LV_SCREEN_LOAD_ANIM.NONE, none, 0, false),
    "lv_screen_load_anim: argument 3 ",
  );
  refused(() => createTransition([LV_STYLE.OPA], "linear", none), "createTransition: argument 3 ");
  refused(
    () => startAnimation({ from: 0, to: 1, duration: none, apply: () => {} }),
    "startAnimation: option duration ",
  );
  const spinner = lv_spinner_create(lv_screen_active());
  refused(() => lv_spinner_set_anim_params(spinner, none, 60), "lv_spinner_set_anim_params: argument 2 ");
});

it("a grid without a track", () => {
  const grid = lv_obj_create(lv_screen_active());
  refused(() => lv_obj_set_grid_dsc_array(grid, [], [20]), "lv_obj_set_grid_dsc_array: argument 2 ");
  refused(() => lv_obj_set_style_grid_row_dsc_array(grid, [], 0), "lv_obj_set_style_grid_row_dsc_array: argument 2 ");
});

it("circles that LVGL's table cannot hold, and shadows turned inside out", () => {
  for (const radius of [921, 922, 1500, 32767]) {
    const big = lv_obj_create(lv_screen_active());
    lv_obj_set_pos(big, -200, -200);
    lv_obj_set_size(big, 70_000, 70_000);
    lv_obj_set_style_border_width(big, 30, 0);
    lv_obj_set_style_radius(big, radius, 0);
    advance(40);
  }
  const small = lv_obj_create(lv_screen_active());
  lv_obj_set_size(small, 40, 40);
  lv_obj_set_style_shadow_width(small, 90, 0);
  lv_obj_set_style_shadow_spread(small, -60, 0);
  advance(40);
  expect(lv_obj_get_name_resolved(small)).toContain("lv_obj");
});

it("texts behind the back of the widget that shows them", () => {
  const area = lv_textarea_create(lv_screen_active());
  lv_textarea_set_text(area, "abc");
  refused(() => lv_label_set_text(lv_textarea_get_label(area), ""), "lv_label_set_text: argument 1 ");
  const list = lv_list_create(lv_screen_active());
  lv_list_add_button(list, null, "one");
  expect(() => lv_list_set_button_text(list, area, "x")).toThrow(expect.objectContaining({ code: "LVGL_WRONG_CLASS" }));
});

it("constant options while their list was opened", () => {
  const list = lv_dropdown_create(lv_screen_active());
  lv_dropdown_set_options(list, "a\nb");
  lv_dropdown_open(list);
  advance(20);
  for (const options of ["c\nd\ne", "f"]) {
    lv_dropdown_set_options_static(list, options);
    lv_obj_report_style_change(null);
    advance(20);
  }
  expect(lv_dropdown_get_options(list)).toBe("f");
});

it("a style property that is none", () => {
  refused(() => lv_obj_has_style_prop(lv_screen_active(), 0, 250), "lv_obj_has_style_prop: argument 3 ");
});

it("a style for more than a part and states, which is never found again", () => {
  const obj = lv_obj_create(lv_screen_active());
  const more = 0x1000000;
  refused(() => lv_obj_set_style_radius(obj, 1, more), "lv_obj_set_style_radius: argument 3 ");
  refused(() => lv_obj_add_style(obj, lv_style_create(), more), "lv_obj_add_style: argument 3 ");
  const number = lv_subject_init_int(0);
  refused(() => lv_obj_bind_style_prop(obj, LV_STYLE.RADIUS, more, number), "lv_obj_bind_style_prop: argument 3 ");
  lv_obj_set_style_radius(obj, 1, 0xffffff);
});

it("something becomes invalid while it is drawn", () => {
  const label = lv_label_create(lv_screen_active());
  let drawn = 0;
  lv_obj_add_event_cb(
    label,
    () => {
      drawn++;
      lv_obj_invalidate(label);
      lv_label_set_text(label, `${drawn}`);
    },
    LV_EVENT.DRAW_MAIN,
  );
  lv_label_set_text(label, "text");
  advance(40);
  expect(drawn).toBeGreaterThan(0);
});

it("a cell outside its grid's tracks leaves its item where it is, until it fits", () => {
  const grid = lv_obj_create(lv_screen_active());
  lv_obj_set_size(grid, 80, 60);
  lv_obj_set_grid_dsc_array(grid, [20, 20], [20]);
  const { START } = LV_GRID_ALIGN;
  const item = lv_obj_create(grid);
  lv_obj_set_grid_cell(item, START, 1, 1, START, 0, 1);
  lv_obj_update_layout(grid);
  const second = lv_obj_get_x(item);
  expect(second).toBeGreaterThanOrEqual(20);
  for (const [column, span, row] of [
    [5, 1, 0],
    [1, 2, 0],
    [-1, 1, 0],
    [0, 1, 2_000_000_000],
    [0, 2_147_483_647, 0],
  ] as const) {
    lv_obj_set_grid_cell(item, START, column, span, START, row, 1);
    lv_obj_update_layout(grid);
    expect(lv_obj_get_x(item)).toBe(second);
  }
  lv_obj_set_grid_cell(item, START, 0, 1, START, 0, 1);
  lv_obj_update_layout(grid);
  expect(lv_obj_get_x(item)).toBeLessThan(second);
});

it("a grid inside a grid takes no tracks that its parent lacks", () => {
  const outer = lv_obj_create(lv_screen_active());
  lv_obj_set_grid_dsc_array(outer, [20, 20], [20]);
  const inner = lv_obj_create(outer);
  lv_obj_set_style_layout(inner, LV_LAYOUT.GRID, 0);
  lv_obj_create(inner);
  lv_obj_set_grid_cell(inner, LV_GRID_ALIGN.START, 1, 900_000, LV_GRID_ALIGN.START, 0, 1);
  lv_obj_update_layout(outer);
  const alone = lv_obj_create(null);
  lv_obj_set_style_layout(alone, LV_LAYOUT.GRID, 0);
  lv_obj_create(alone);
  lv_obj_update_layout(alone);
});

it("a timeline too long to be told from a speed plays", () => {
  const timeline = lv_anim_timeline_create();
  const long = lv_anim_init();
  lv_anim_set_duration(long, 1024);
  lv_anim_timeline_add(timeline, 2_147_482_624, long);
  expect(lv_anim_timeline_get_playtime(timeline)).toBe(2_147_483_648);
  lv_anim_timeline_start(timeline);
  lv_anim_timeline_pause(timeline);
});

it("a drop shadow whose blur reaches beyond all that LVGL can count", () => {
  for (const radius of [512, 500_000])
    for (const size of [40, 70_000]) {
      const obj = lv_obj_create(lv_screen_active());
      lv_obj_set_pos(obj, -200, -200);
      lv_obj_set_size(obj, 250 + size, 250 + size);
      lv_obj_set_style_bg_opa(obj, 255, 0);
      lv_obj_set_style_drop_shadow_opa(obj, 200, 0);
      lv_obj_set_style_drop_shadow_radius(obj, radius, 0);
      advance(40);
      lv_obj_delete(obj);
    }
  expect(lv_obj_get_child_count(lv_screen_active())).toBe(0);
});

it("a tile view scrolls to an object that is no tile", () => {
  const view = lv_tileview_create(lv_screen_active());
  const tile = lv_tileview_add_tile(view, 0, 0, LV_DIR.ALL);
  lv_obj_set_size(lv_obj_create(view), 10, 10);
  lv_obj_set_pos(lv_obj_create(view), lv_pct(100), 0);
  lv_obj_scroll_to_x(view, 120, false);
  expect(lv_tileview_get_tile_active(view)).not.toBe(tile);
  lv_obj_scroll_to_x(view, 0, false);
  expect(lv_tileview_get_tile_active(view)).toBe(tile);
});

it("a throw that never slows down, or turns back", () => {
  const { handle } = display().indev;
  for (const percent of [0, 101, 200])
    refused(() => lv_indev_set_scroll_throw(handle, percent), "lv_indev_set_scroll_throw: argument 2 ");
  lv_indev_set_scroll_throw(handle, 1);
  const roller = lv_roller_create(lv_screen_active());
  lv_roller_set_options(roller, Array.from({ length: 40 }, (_, at) => `option ${at}`).join("\n"), 0);
  advance(40);
  display().pointerDown(20, 60);
  advance(40);
  display().pointerMove(20, 10);
  advance(40);
  display().pointerUp();
  advance(1000);
  expect(lv_roller_get_selected(roller)).toBeGreaterThan(0);
});
