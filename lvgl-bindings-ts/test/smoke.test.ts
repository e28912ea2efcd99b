// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  hasGlyph,
  LV_ALIGN,
  LV_EVENT,
  LV_OBJ_FLAG,
  LV_PART,
  LV_SIZE_CONTENT,
  LV_STATE,
  lv_bar_create,
  lv_bar_get_value,
  lv_bar_set_range,
  lv_bar_set_value,
  lv_button_create,
  lv_color_hex,
  lv_color_lighten,
  lv_font_get_default,
  lv_font_get_line_height,
  lv_label_create,
  lv_label_get_text,
  lv_label_set_text,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_add_state,
  lv_obj_center,
  lv_obj_create,
  lv_obj_find_by_name,
  lv_obj_get_child,
  lv_obj_get_child_count,
  lv_obj_get_class_name,
  lv_obj_get_coords,
  lv_obj_get_index,
  lv_obj_get_name,
  lv_obj_get_parent,
  lv_obj_get_style_bg_color,
  lv_obj_get_width,
  lv_obj_has_flag,
  lv_obj_has_state,
  lv_obj_set_align,
  lv_obj_set_name,
  lv_obj_set_size,
  lv_obj_set_style_bg_color,
  lv_obj_set_style_pad_all,
  lv_obj_set_width,
  lv_obj_set_x,
  lv_obj_update_layout,
  lv_pct,
  lv_screen_active,
  lv_text_get_size,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { openScreen, tap } from "./support.js";

let display: Display;
beforeEach(() => {
  display = openScreen();
});
afterEach(() => display.close());

describe("objects", () => {
  it("makes a button with a label and hears the tap", () => {
    const button = lv_button_create(lv_screen_active());
    lv_obj_set_size(button, 200, 80);
    lv_obj_center(button);
    const label = lv_label_create(button);
    lv_label_set_text(label, "Bonjour");
    let clicks = 0;
    lv_obj_add_event_cb(button, () => clicks++, LV_EVENT.CLICKED);
    advance(0);
    tap(display, button);
    tap(display, button);
    expect(clicks).toBe(2);
    expect(lv_label_get_text(label)).toBe("Bonjour");
    expect(lv_obj_get_coords(button)).toEqual({ x1: 140, y1: 360, x2: 339, y2: 439 });
  });

  it("gives one object as one value", () => {
    const parent = lv_obj_create(lv_screen_active());
    const child = lv_obj_create(parent);
    expect(lv_obj_get_child(parent, 0)).toBe(child);
    expect(lv_obj_get_parent(child)).toBe(parent);
    expect(lv_obj_get_parent(lv_screen_active())).toBeNull();
    expect(lv_obj_get_child(parent, 7)).toBeNull();
    expect([lv_obj_get_child_count(parent), lv_obj_get_index(child)]).toEqual([1, 0]);
    expect(new Map([[child, "child"]]).get(lv_obj_get_child(parent, 0) ?? parent)).toBe("child");
  });

  it("finds objects by name", () => {
    const row = lv_obj_create(lv_screen_active());
    lv_obj_set_name(row, "row");
    expect(lv_obj_get_name(row)).toBe("row");
    expect(lv_obj_find_by_name(lv_screen_active(), "row")).toBe(row);
    expect(lv_obj_find_by_name(lv_screen_active(), "column")).toBeNull();
    expect(lv_obj_get_class_name(lv_label_create(row))).toBe("lv_label");
  });

  it("keeps flags, states and sizes", () => {
    const obj = lv_obj_create(lv_screen_active());
    lv_obj_add_flag(obj, LV_OBJ_FLAG.HIDDEN | LV_OBJ_FLAG.CHECKABLE);
    lv_obj_add_state(obj, LV_STATE.CHECKED);
    expect(lv_obj_has_flag(obj, LV_OBJ_FLAG.HIDDEN)).toBe(true);
    expect(lv_obj_has_state(obj, LV_STATE.DISABLED)).toBe(false);
    lv_obj_set_width(obj, lv_pct(50));
    lv_obj_update_layout(obj);
    expect(lv_obj_get_width(obj)).toBe(240);
    lv_obj_set_width(obj, LV_SIZE_CONTENT);
    lv_obj_set_style_pad_all(obj, 10, 0);
    lv_obj_update_layout(obj);
    expect(lv_obj_get_width(obj)).toBe(20);
  });

  it("speaks colours as numbers", () => {
    const obj = lv_obj_create(lv_screen_active());
    lv_obj_set_style_bg_color(obj, 0x0b4f4a, LV_PART.MAIN);
    expect(lv_obj_get_style_bg_color(obj, LV_PART.MAIN)).toBe(0x0b4f4a);
    expect(lv_color_hex(0x123456)).toBe(0x123456);
    expect(lv_color_lighten(0x000000, 255)).toBe(0xffffff);
  });

  it("moves a bar", () => {
    const bar = lv_bar_create(lv_screen_active());
    lv_bar_set_range(bar, -10, 10);
    lv_bar_set_value(bar, -3, false);
    expect(lv_bar_get_value(bar)).toBe(-3);
  });
});

describe("text", () => {
  it("composes accents, and keeps short and long texts whole", () => {
    const label = lv_label_create(lv_screen_active());
    lv_label_set_text(label, "re\u0301gle\u0301e");
    expect(lv_label_get_text(label)).toBe("réglée");
    for (const length of [0, 1, 251, 252, 253, 254, 255, 256, 257, 5000]) {
      const text = "é".repeat(length);
      lv_label_set_text(label, text);
      expect(lv_label_get_text(label)).toBe(text);
    }
  });

  it("measures text and knows its glyphs", () => {
    const font = lv_font_get_default();
    const size = lv_text_get_size("Hello", font, 0, 0, 1000, 0);
    expect(size.y).toBe(lv_font_get_line_height(font));
    expect(size.x).toBeGreaterThan(20);
    expect(hasGlyph(font, 0x41)).toBe(true);
    expect(hasGlyph(font, 0x20ac)).toBe(false);
  });

  it("breaks lines at a space, never at a comma", () => {
    const font = lv_font_get_default();
    const amount = lv_text_get_size("12,60", font, 0, 0, 1000, 0);
    const narrow = lv_text_get_size("12,60 12,60", font, 0, 0, amount.x + 2, 0);
    expect(narrow.y).toBe(2 * amount.y);
  });
});

describe("wrong use", () => {
  it("is told by type errors with codes", () => {
    const screen = lv_screen_active();
    const button = lv_button_create(screen);
    expect(() => lv_label_set_text(button, "x")).toThrow(expect.objectContaining({ code: "LVGL_WRONG_CLASS" }));
    expect(() => lv_obj_set_x(button, "1" as unknown as number)).toThrow(/argument 2 must be a number/);
    expect(() => lv_obj_set_x({} as typeof button, 1)).toThrow(
      expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT", message: "lv_obj_set_x: argument 1 must be LvObj" }),
    );
    expect(() => lv_obj_set_x(lv_font_get_default() as unknown as typeof button, 1)).toThrow(TypeError);
    expect(() => lv_obj_set_align(button, LV_ALIGN.CENTER)).not.toThrow();
  });

  it("needs a display for objects", () => {
    display.close();
    expect(() => lv_screen_active()).toThrow(expect.objectContaining({ code: "LVGL_NO_DISPLAY" }));
    expect(() => lv_obj_create(null)).toThrow(expect.objectContaining({ code: "LVGL_NO_DISPLAY" }));
  });
});
