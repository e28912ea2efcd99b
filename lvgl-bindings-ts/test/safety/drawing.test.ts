// What LVGL's own widgets ask of the renderer, in places and at moments that no argument tells of.
import {
  advance,
  LV_ARCLABEL_TEXT_ALIGN,
  LV_EVENT,
  LV_LABEL_LONG_MODE,
  LV_OBJ_FLAG,
  type LvObj,
  lv_arclabel_create,
  lv_arclabel_set_radius,
  lv_arclabel_set_text,
  lv_arclabel_set_text_vertical_align,
  lv_checkbox_create,
  lv_checkbox_set_text,
  lv_display_add_event_cb,
  lv_dropdown_create,
  lv_dropdown_set_options,
  lv_image_set_scale_y,
  lv_label_create,
  lv_label_set_long_mode,
  lv_label_set_text,
  lv_label_set_text_static,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_create,
  lv_obj_get_display,
  lv_obj_invalidate,
  lv_obj_set_size,
  lv_obj_set_style_bg_opa,
  lv_obj_set_style_drop_shadow_opa,
  lv_obj_set_style_drop_shadow_radius,
  lv_obj_set_style_transform_height,
  lv_qrcode_create,
  lv_qrcode_set_data,
  lv_qrcode_set_size,
  lv_roller_create,
  lv_roller_set_options,
  lv_scale_create,
  lv_scale_set_text_src,
  lv_screen_active,
  lv_table_create,
  lv_table_get_row_count,
  lv_table_set_cell_value,
  lv_table_set_column_count,
  lv_table_set_row_count,
  lv_textarea_add_text,
  lv_textarea_create,
  lv_textarea_get_label,
  lv_textarea_set_placeholder_text,
} from "lvgl-bindings-ts/raw";
import { describe, expect, it } from "vitest";
import { displayPerTest } from "./display.js";
import { refused } from "./refused.js";

displayPerTest();

it("a drop shadow of what a transformation shrinks to less than nothing is drawn, and the frame ends", () => {
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_set_size(obj, 80, 20);
  lv_obj_set_style_bg_opa(obj, 255, 0);
  lv_obj_set_style_transform_height(obj, -60, 0);
  lv_obj_set_style_drop_shadow_radius(obj, 4, 0);
  lv_obj_set_style_drop_shadow_opa(obj, 255, 0);
  let frames = 0;
  lv_display_add_event_cb(lv_obj_get_display(obj), () => (frames += 1), LV_EVENT.REFR_READY);
  advance(100);
  expect(frames).toBeGreaterThan(0);
});

it("an arc label that loses its radius while its background is drawn draws no text", () => {
  const label = lv_arclabel_create(lv_screen_active());
  lv_obj_set_size(label, 100, 100);
  lv_arclabel_set_text(label, "facture");
  lv_arclabel_set_text_vertical_align(label, LV_ARCLABEL_TEXT_ALIGN.DEFAULT);
  lv_arclabel_set_radius(label, 40);
  lv_obj_set_style_bg_opa(label, 255, 0);
  lv_obj_add_flag(label, LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS);
  let heard = 0;
  lv_obj_add_event_cb(
    label,
    () => {
      heard += 1;
      lv_arclabel_set_radius(label, 0);
    },
    LV_EVENT.DRAW_TASK_ADDED,
  );
  advance(100);
  expect(heard).toBeGreaterThan(0);
});

it("a QR code that is scaled far beyond its lines is drawn", () => {
  const code = lv_qrcode_create(lv_screen_active());
  lv_qrcode_set_size(code, 33);
  lv_qrcode_set_data(code, "BONJOUR");
  lv_image_set_scale_y(code, 32768);
  let frames = 0;
  lv_display_add_event_cb(lv_obj_get_display(code), () => (frames += 1), LV_EVENT.REFR_READY);
  advance(100);
  expect(frames).toBeGreaterThan(0);
});

describe("what a listener of the drawing changes is drawn to its end as it was", () => {
  const long = (n: number): string => `a text that stands on the heap, number ${n}`;

  /** Calls `change` at each task of `obj` in two frames, with a number that counts up; how many tasks there were. */
  function changing(obj: LvObj, change: (n: number) => void): number {
    let heard = 0;
    lv_obj_add_flag(obj, LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS);
    lv_obj_add_event_cb(obj, () => change(++heard), LV_EVENT.DRAW_TASK_ADDED);
    for (let frame = 0; frame < 2; frame++) {
      lv_obj_invalidate(lv_screen_active());
      advance(40);
    }
    return heard;
  }

  it.each([
    ["the text of a label", lv_label_create, lv_label_set_text],
    ["one that goes round", createRound, lv_label_set_text],
    ["one that is kept", lv_label_create, lv_label_set_text_static],
    ["one that is added to", lv_textarea_create, lv_textarea_add_text],
    ["one instead of none", lv_textarea_create, lv_textarea_set_placeholder_text],
    ["one beside a box", lv_checkbox_create, lv_checkbox_set_text],
    ["one in a cell", createTable, (table: LvObj, text: string) => lv_table_set_cell_value(table, 1, 0, text)],
    ["one of several", lv_roller_create, (roller: LvObj, text: string) => lv_roller_set_options(roller, text, 0)],
    ["one that opens a list", lv_dropdown_create, lv_dropdown_set_options],
    [
      "those along a scale",
      lv_scale_create,
      (scale: LvObj, text: string) => lv_scale_set_text_src(scale, [text, text]),
    ],
  ])("%s", (_, create, set) => {
    const obj = create(lv_screen_active());
    const drawn = set === lv_textarea_add_text ? lv_textarea_get_label(obj) : obj;
    lv_obj_set_style_bg_opa(obj, 255, 0);
    set(obj, long(0));
    expect(changing(drawn, (n) => set(obj, long(n)))).toBeGreaterThan(1);
  });

  it("a table keeps its rows and columns meanwhile", () => {
    const table = createTable(lv_screen_active());
    const fewer = (): void => lv_table_set_row_count(table, 1);
    expect(changing(table, () => refused(fewer, "lv_table_set_row_count: argument 1 "))).toBeGreaterThan(0);
    lv_table_set_row_count(table, 1);
    expect(lv_table_get_row_count(table)).toBe(1);
  });

  function createRound(parent: LvObj): LvObj {
    const label = lv_label_create(parent);
    lv_label_set_long_mode(label, LV_LABEL_LONG_MODE.SCROLL_CIRCULAR);
    lv_obj_set_size(label, 60, 20);
    return label;
  }

  function createTable(parent: LvObj): LvObj {
    const table = lv_table_create(parent);
    lv_table_set_row_count(table, 3);
    lv_table_set_column_count(table, 2);
    for (let row = 0; row < 3; row++) lv_table_set_cell_value(table, row, 0, long(row));
    return table;
  }
});
