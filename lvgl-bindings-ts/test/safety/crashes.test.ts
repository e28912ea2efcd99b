// SPDX-License-Identifier: Apache-2.0
// Calls that ended the process once: each is now a typed error that names the function and the argument, or harmless.
import {
  advance,
  createMemoryDisplay,
  LV_ALIGN,
  LV_STYLE,
  type LvSubject,
  lv_anim_speed,
  lv_arc_align_obj_to_angle,
  lv_arc_create,
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
  lv_font_get_default,
  lv_font_set_kerning,
  lv_label_create,
  lv_obj_align_to,
  lv_obj_calc_dynamic_width,
  lv_obj_create,
  lv_obj_fade_out,
  lv_obj_get_name_resolved,
  lv_obj_report_style_change,
  lv_obj_set_style_anim_duration,
  lv_obj_swap,
  lv_screen_active,
  lv_style_create,
  lv_style_set_anim_duration,
  lv_subject_get_int,
  lv_subject_init_group,
  lv_subject_init_int,
  lv_table_create,
  lv_table_set_row_count,
  lv_textarea_add_char,
  lv_textarea_create,
  lv_textarea_get_text,
  release,
  setTickSource,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Display } from "../../dist/raw.js";

let display: Display;
beforeEach(() => {
  display = createMemoryDisplay(120, 160);
  setTickSource("manual");
});
afterEach(() => display.close());

const refused = (call: () => unknown, start: string): void =>
  expect(call).toThrow(
    expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT", message: expect.stringContaining(start) as string }),
  );

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
  refused(() => lv_display_set_tile_cnt(display.handle, 0), "lv_display_set_tile_cnt: argument 2 ");
  refused(() => lv_display_set_tile_cnt(display.handle, 256), "lv_display_set_tile_cnt: argument 2 ");
  refused(() => size(display.handle, 60000, 60000), "lv_display_get_invalidated_draw_buf_size: argument 2 ");
  expect(size(display.handle, 10, 10)).toBeGreaterThanOrEqual(400);
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
