// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  createImage,
  type Display,
  LV_BUTTONMATRIX_CTRL,
  LV_EVENT,
  LV_FLEX_ALIGN,
  LV_FLEX_FLOW,
  LV_GRID_ALIGN,
  LV_GRID_CONTENT,
  LV_LABEL_LONG_MODE,
  LV_OPA,
  LV_PART,
  LV_SPAN_MODE,
  LV_STATE,
  LV_STYLE,
  type LvObj,
  lv_arc_create,
  lv_arc_get_value,
  lv_arc_set_bg_angles,
  lv_arc_set_range,
  lv_arc_set_value,
  lv_buttonmatrix_create,
  lv_buttonmatrix_get_button_text,
  lv_buttonmatrix_get_selected_button,
  lv_buttonmatrix_has_button_ctrl,
  lv_buttonmatrix_set_ctrl_map,
  lv_buttonmatrix_set_map,
  lv_grid_fr,
  lv_image_create,
  lv_image_get_src_width,
  lv_image_set_src,
  lv_label_create,
  lv_label_set_long_mode,
  lv_label_set_text,
  lv_line_create,
  lv_line_get_point_count,
  lv_line_set_points,
  lv_obj_add_event_cb,
  lv_obj_add_state,
  lv_obj_add_style,
  lv_obj_create,
  lv_obj_get_coords,
  lv_obj_get_height,
  lv_obj_get_style_bg_color,
  lv_obj_get_width,
  lv_obj_has_state,
  lv_obj_remove_style,
  lv_obj_replace_style,
  lv_obj_report_style_change,
  lv_obj_set_flex_align,
  lv_obj_set_flex_flow,
  lv_obj_set_flex_grow,
  lv_obj_set_grid_cell,
  lv_obj_set_grid_dsc_array,
  lv_obj_set_pos,
  lv_obj_set_size,
  lv_obj_set_style_bg_color,
  lv_obj_set_style_bg_opa,
  lv_obj_set_style_image_recolor,
  lv_obj_set_style_image_recolor_opa,
  lv_obj_set_style_line_color,
  lv_obj_set_style_line_width,
  lv_obj_set_style_pad_column,
  lv_obj_update_layout,
  lv_screen_active,
  lv_slider_create,
  lv_slider_get_value,
  lv_slider_set_range,
  lv_span_get_text,
  lv_spangroup_add_span,
  lv_spangroup_create,
  lv_spangroup_get_child,
  lv_spangroup_get_span_count,
  lv_spangroup_set_mode,
  lv_spangroup_set_span_style,
  lv_spangroup_set_span_text,
  lv_spinner_create,
  lv_spinner_set_anim_params,
  lv_style_copy,
  lv_style_create,
  lv_style_is_empty,
  lv_style_merge,
  lv_style_remove_prop,
  lv_style_reset,
  lv_style_set_bg_color,
  lv_style_set_bg_opa,
  lv_style_set_text_color,
  lv_switch_create,
  lv_textarea_add_text,
  lv_textarea_create,
  lv_textarea_delete_char,
  lv_textarea_get_cursor_pos,
  lv_textarea_get_text,
  lv_textarea_set_accepted_chars,
  lv_textarea_set_one_line,
  updateImage,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FRAME, openScreen, tap } from "./support.js";

let display: Display;
let screen: LvObj;
beforeEach(() => {
  display = openScreen();
  screen = lv_screen_active();
  lv_obj_set_style_bg_color(screen, 0xffffff, 0);
  lv_obj_set_style_bg_opa(screen, LV_OPA.COVER, 0);
});
afterEach(() => display.close());

/** Colour of one pixel as 0xRRGGBB. */
function pixel(x: number, y: number): number {
  const [red = 0, green = 0, blue = 0] = display.screenshot({ x1: x, y1: y, x2: x, y2: y });
  return (red << 16) | (green << 8) | blue;
}

describe("layouts", () => {
  it("grow in a flex row", () => {
    const row = lv_obj_create(screen);
    lv_obj_set_size(row, 300, 50);
    lv_obj_set_flex_flow(row, LV_FLEX_FLOW.ROW);
    lv_obj_set_flex_align(row, LV_FLEX_ALIGN.START, LV_FLEX_ALIGN.CENTER, LV_FLEX_ALIGN.START);
    lv_obj_set_style_pad_column(row, 10, 0);
    const [fixed, grown] = [lv_obj_create(row), lv_obj_create(row)];
    lv_obj_set_size(fixed, 90, 30);
    lv_obj_set_size(grown, 1, 30);
    lv_obj_set_flex_grow(grown, 1);
    lv_obj_update_layout(screen);
    expect([lv_obj_get_width(grown), lv_obj_get_coords(grown).x1]).toEqual([200, 100]);
  });

  it("share a grid, whose tracks the object keeps", () => {
    const grid = lv_obj_create(screen);
    lv_obj_set_size(grid, 300, 100);
    lv_obj_set_grid_dsc_array(grid, [100, lv_grid_fr(1), lv_grid_fr(3)], [LV_GRID_CONTENT]);
    const cell = lv_obj_create(grid);
    lv_obj_set_size(cell, 1, 40);
    lv_obj_set_grid_cell(cell, LV_GRID_ALIGN.STRETCH, 2, 1, LV_GRID_ALIGN.START, 0, 1);
    lv_obj_update_layout(screen);
    expect(lv_obj_get_width(cell)).toBe(150);
    lv_obj_set_grid_dsc_array(grid, [10, 20, 30], [40]);
    lv_obj_update_layout(screen);
    expect(lv_obj_get_width(cell)).toBe(30);
  });
});

describe("shared styles", () => {
  it("change every object at once and are taken off again", () => {
    const style = lv_style_create();
    lv_style_set_bg_color(style, 0x111111);
    const objects = [lv_obj_create(screen), lv_obj_create(screen)];
    for (const obj of objects) lv_obj_add_style(obj, style, LV_PART.MAIN);
    lv_style_set_bg_color(style, 0x222222);
    lv_obj_report_style_change(style);
    expect(objects.map((obj) => lv_obj_get_style_bg_color(obj, LV_PART.MAIN))).toEqual([0x222222, 0x222222]);
    const other = lv_style_create();
    lv_style_copy(other, style);
    lv_style_set_bg_color(other, 0x333333);
    const [first = screen, second = screen] = objects;
    expect(lv_obj_replace_style(first, style, other, 0)).toBe(true);
    lv_obj_remove_style(second, style, 0);
    expect(lv_obj_get_style_bg_color(first, LV_PART.MAIN)).toBe(0x333333);
    expect(lv_obj_get_style_bg_color(second, LV_PART.MAIN)).not.toBe(0x222222);
  });

  it("merge, lose properties and empty", () => {
    const [style, more] = [lv_style_create(), lv_style_create()];
    lv_style_set_bg_opa(style, LV_OPA.COVER);
    lv_style_set_text_color(more, 0x445566);
    lv_style_merge(style, more);
    expect(lv_style_remove_prop(style, LV_STYLE.TEXT_COLOR)).toBe(true);
    expect(lv_style_is_empty(style)).toBe(false);
    lv_style_reset(style);
    expect(lv_style_is_empty(style)).toBe(true);
  });

  it("follow states", () => {
    const obj = lv_obj_create(screen);
    lv_obj_set_style_bg_color(obj, 0x0000ff, LV_PART.MAIN | LV_STATE.CHECKED);
    lv_obj_add_state(obj, LV_STATE.CHECKED);
    expect(lv_obj_get_style_bg_color(obj, LV_PART.MAIN)).toBe(0x0000ff);
  });
});

describe("widgets", () => {
  it("a button matrix tells which button was touched", () => {
    const pad = lv_buttonmatrix_create(screen);
    lv_obj_set_size(pad, 300, 400);
    lv_buttonmatrix_set_map(pad, ["1", "2", "3", "\n", "C", "0", "é"]);
    lv_buttonmatrix_set_ctrl_map(pad, [1, 1, 1, 1, 1, 1 | LV_BUTTONMATRIX_CTRL.DISABLED]);
    lv_obj_update_layout(screen);
    let touched: string | null = null;
    lv_obj_add_event_cb(
      pad,
      () => {
        touched = lv_buttonmatrix_get_button_text(pad, lv_buttonmatrix_get_selected_button(pad));
      },
      LV_EVENT.VALUE_CHANGED,
    );
    advance(FRAME);
    display.pointerDown(150, 300);
    advance(FRAME);
    display.pointerUp();
    advance(FRAME);
    expect(touched).toBe("0");
    expect(lv_buttonmatrix_get_button_text(pad, 5)).toBe("é");
    expect(lv_buttonmatrix_has_button_ctrl(pad, 5, LV_BUTTONMATRIX_CTRL.DISABLED)).toBe(true);
    expect(() => lv_buttonmatrix_set_map(pad, ["1", ""])).toThrow(/none of which is empty/);
    expect(() => lv_buttonmatrix_set_ctrl_map(pad, [1])).toThrow(/one number per button/);
  });

  it("a text area takes text at its cursor", () => {
    const area = lv_textarea_create(screen);
    lv_textarea_set_one_line(area, true);
    lv_textarea_set_accepted_chars(area, "0123456789,");
    lv_textarea_add_text(area, "12a,60");
    lv_textarea_delete_char(area);
    expect(lv_textarea_get_text(area)).toBe("12,6");
    expect(lv_textarea_get_cursor_pos(area)).toBe(4);
  });

  it("a span group shows two styles in one sentence", () => {
    const group = lv_spangroup_create(screen);
    lv_spangroup_set_mode(group, LV_SPAN_MODE.BREAK);
    lv_obj_set_size(group, 200, 100);
    const strong = lv_style_create();
    lv_style_set_text_color(strong, 0xff0000);
    for (const text of ["Résultats pour ", "pansement"]) {
      const span = lv_spangroup_add_span(group);
      lv_spangroup_set_span_text(group, span, text);
      lv_spangroup_set_span_style(group, span, strong);
    }
    advance(FRAME);
    expect(lv_spangroup_get_span_count(group)).toBe(2);
    const last = lv_spangroup_get_child(group, -1);
    expect(last && lv_span_get_text(last)).toBe("pansement");
    expect(lv_spangroup_get_child(group, 9)).toBeNull();
  });

  it("a line draws points that the program forgot", () => {
    const line = lv_line_create(screen);
    lv_obj_set_style_line_width(line, 4, 0);
    lv_obj_set_style_line_color(line, 0xff0000, 0);
    lv_line_set_points(
      line,
      Array.from({ length: 100 }, (_, x) => ({ x, y: 20 })),
    );
    advance(FRAME);
    expect(pixel(50, 20)).toBe(0xff0000);
    lv_line_set_points(line, []);
    expect(lv_line_get_point_count(line)).toBe(0);
    expect(() => lv_line_set_points(line, [{ x: 1 } as { x: number; y: number }])).toThrow(/points/);
  });

  it("a picture shows its pixels, in colour or as a mask", () => {
    const red = createImage(2, 1, "rgba", Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 255));
    const image = lv_image_create(screen);
    lv_image_set_src(image, red);
    const mask = lv_image_create(screen);
    lv_obj_set_pos(mask, 10, 0);
    lv_image_set_src(mask, createImage(1, 1, "alpha", Uint8Array.of(255)));
    lv_obj_set_style_image_recolor(mask, 0x0000ff, 0);
    lv_obj_set_style_image_recolor_opa(mask, 255, 0);
    advance(FRAME);
    expect([pixel(0, 0), pixel(1, 0), pixel(10, 0)]).toEqual([0xff0000, 0x00ff00, 0x0000ff]);
    updateImage(red, new Uint8Array(8).fill(255));
    expect(lv_image_get_src_width(image)).toBe(2);
    expect(() => createImage(2, 2, "rgba", new Uint8Array(3))).toThrow(TypeError);
  });

  it("sliders, switches and arcs take the finger", () => {
    const slider = lv_slider_create(screen);
    lv_obj_set_size(slider, 200, 20);
    lv_slider_set_range(slider, 0, 200);
    const toggle = lv_switch_create(screen);
    lv_obj_set_pos(toggle, 0, 100);
    lv_obj_set_size(toggle, 76, 44);
    advance(FRAME);
    display.pointerDown(50, 10);
    advance(FRAME);
    display.pointerMove(150, 10);
    advance(FRAME);
    display.pointerUp();
    tap(display, toggle);
    expect(lv_slider_get_value(slider)).toBeGreaterThan(80);
    expect(lv_obj_has_state(toggle, LV_STATE.CHECKED)).toBe(true);
    const arc = lv_arc_create(screen);
    lv_arc_set_bg_angles(arc, 0, 360);
    lv_arc_set_range(arc, 0, 10);
    lv_arc_set_value(arc, 7);
    expect(lv_arc_get_value(arc)).toBe(7);
  });

  it("a spinner turns while the clock runs", () => {
    const spinner = lv_spinner_create(screen);
    lv_spinner_set_anim_params(spinner, 1000, 90);
    lv_obj_set_size(spinner, 60, 60);
    let frames = 0;
    display.onFlush(() => frames++);
    advance(500);
    expect(frames).toBeGreaterThan(20);
  });

  it("a label that is too long ends in dots", () => {
    const label = lv_label_create(screen);
    lv_label_set_text(label, "a name that is much too long for its place");
    lv_label_set_long_mode(label, LV_LABEL_LONG_MODE.DOTS);
    lv_obj_set_size(label, 80, 18);
    advance(FRAME);
    expect(lv_obj_get_height(label)).toBe(18);
  });
});
