// SPDX-License-Identifier: Apache-2.0
import * as lv from "lvgl-bindings-ts/raw";
import { LvDeadHandleError } from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScreen } from "../support.js";

let screen: lv.LvObj;
let display: ReturnType<typeof openScreen>;
beforeAll(() => {
  display = openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
});

function canvas(width = 40, height = 40): lv.LvObj {
  const obj = lv.lv_canvas_create(screen);
  lv.lv_canvas_set_buffer(obj, width, height, lv.LV_COLOR_FORMAT.ARGB8888);
  lv.lv_canvas_fill_bg(obj, 0x000000, 255);
  return obj;
}

function pixel(obj: lv.LvObj, x: number, y: number): number {
  const { red, green, blue } = lv.lv_canvas_get_px(obj, x, y);
  return (red << 16) | (green << 8) | blue;
}

/** Draws on a canvas and ends the layer. */
function drawn(obj: lv.LvObj, draw: (layer: lv.LvLayer) => void): void {
  const layer = lv.lv_canvas_init_layer(obj);
  draw(layer);
  lv.lv_canvas_finish_layer(obj, layer);
}

const all = { x1: 0, y1: 0, x2: 39, y2: 39 };

describe("a canvas", () => {
  it("has pixels of its own", () => {
    const obj = canvas();
    lv.lv_canvas_set_px(obj, 3, 4, 0x102030, 255);
    expect([pixel(obj, 3, 4), pixel(obj, 4, 4)]).toEqual([0x102030, 0]);
    const pixels = lv.lv_canvas_get_pixels(obj);
    expect([pixels?.width, pixels?.height, pixels?.data.length]).toEqual([40, 40, 40 * (pixels?.stride ?? 0)]);
    expect(lv.lv_canvas_get_px(obj, 400, -1)).toEqual({ red: 0, green: 0, blue: 0, alpha: 0 });
  });

  it("gives its picture to others, which keep it", () => {
    const obj = canvas();
    const image = lv.lv_canvas_get_image(obj);
    if (image === null) throw new Error("no picture");
    const shown = lv.lv_image_create(screen);
    lv.lv_image_set_src(shown, image);
    lv.release(image);
    lv.lv_obj_delete(obj);
    lv.advance(40);
    expect(lv.lv_image_get_src(shown)).toBe(image);
    lv.lv_obj_delete(shown);
    expect(() => lv.lv_image_src_get_type(image)).toThrow(LvDeadHandleError);
  });

  it("takes parts of other pictures, of its format and inside of both", () => {
    const from = canvas();
    lv.lv_canvas_fill_bg(from, 0xff0000, 255);
    const to = canvas();
    const image = lv.lv_canvas_get_image(from);
    if (image === null) throw new Error("no picture");
    lv.lv_canvas_copy_buf(to, { x1: 10, y1: 10, x2: 19, y2: 19 }, image, { x1: 0, y1: 0, x2: 9, y2: 9 });
    expect([pixel(to, 9, 10), pixel(to, 10, 10), pixel(to, 19, 19), pixel(to, 20, 19)]).toEqual([
      0, 0xff0000, 0xff0000, 0,
    ]);
    const copy = lv.lv_canvas_copy_buf;
    expect(() => copy(to, { x1: 0, y1: 0, x2: 40, y2: 0 }, image, null)).toThrow(/inside/);
    expect(() => copy(to, null, image, { x1: 0, y1: 0, x2: 9, y2: 9 })).toThrow(/same size/);
    const grey = lv.lv_canvas_create(screen);
    lv.lv_canvas_set_buffer(grey, 40, 40, lv.LV_COLOR_FORMAT.L8);
    expect(() => copy(grey, null, image, null)).toThrow(/colour format/);
  });

  it("has a palette when its format is indexed", () => {
    const obj = lv.lv_canvas_create(screen);
    lv.lv_canvas_set_buffer(obj, 8, 8, lv.LV_COLOR_FORMAT.I1);
    lv.lv_canvas_set_palette(obj, 1, { red: 255, green: 0, blue: 0, alpha: 255 });
    expect(() => lv.lv_canvas_set_palette(obj, 2, { red: 0, green: 0, blue: 0, alpha: 0 })).toThrow(/palette/);
    expect(() => lv.lv_canvas_init_layer(obj)).toThrow(/RGB565/);
    expect(() => lv.lv_canvas_set_palette(canvas(), 0, { red: 0, green: 0, blue: 0, alpha: 0 })).toThrow(/indexed/);
  });

  it("is a plain one: a QR code keeps its own pixels", () => {
    const code = lv.lv_qrcode_create(screen);
    expect(() => lv.lv_canvas_set_buffer(code, 10, 10, lv.LV_COLOR_FORMAT.ARGB8888)).toThrow(/plain canvas/);
    expect(() => lv.lv_canvas_set_buffer(screen, 10, 10, lv.LV_COLOR_FORMAT.ARGB8888)).toThrow(/canvas/);
    const obj = lv.lv_canvas_create(screen);
    expect(() => lv.lv_canvas_init_layer(obj)).toThrow(/with a buffer/);
    expect(() => lv.lv_canvas_set_buffer(obj, 5000, 10, lv.LV_COLOR_FORMAT.ARGB8888)).toThrow(/4096/);
    expect(() => lv.lv_canvas_set_buffer(obj, 5, 10, lv.LV_COLOR_FORMAT.RAW)).toThrow(/colour format/);
  });
});

describe("drawing on a canvas", () => {
  it("fills rectangles, lines, arcs and triangles", () => {
    const obj = canvas();
    drawn(obj, (layer) => {
      lv.lv_draw_rect(layer, { bg_color: 0xff0000, bg_opa: 255 }, { x1: 0, y1: 0, x2: 9, y2: 9 });
      lv.lv_draw_line(layer, { p1: { x: 0, y: 20 }, p2: { x: 39, y: 20 }, width: 4, color: 0x00ff00 });
      lv.lv_draw_triangle(layer, {
        p1: { x: 20, y: 0 },
        p2: { x: 39, y: 0 },
        p3: { x: 39, y: 15 },
        color: 0x0000ff,
        opa: 255,
      });
      lv.lv_draw_arc(layer, {
        center: { x: 20, y: 32 },
        radius: 6,
        width: 6,
        start_angle: 0,
        end_angle: 360,
        color: 0xffff00,
      });
    });
    expect([pixel(obj, 5, 5), pixel(obj, 20, 20), pixel(obj, 36, 3), pixel(obj, 20, 28), pixel(obj, 12, 12)]).toEqual([
      0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0,
    ]);
  });

  it("writes texts and letters, and draws pictures and gradients", () => {
    const obj = canvas();
    const stamp = lv.createImage(4, 4, "rgba", new Uint8Array(64).fill(255));
    const fade = lv.lv_grad_init_stops([0xff0000, 0x0000ff], null, null);
    lv.lv_grad_horizontal_init(fade);
    drawn(obj, (layer) => {
      lv.lv_draw_fill(layer, { grad: fade, opa: 255 }, { x1: 0, y1: 20, x2: 39, y2: 39 });
      lv.lv_draw_image(layer, { src: stamp }, { x1: 30, y1: 0, x2: 33, y2: 3 });
      lv.lv_draw_label(layer, { text: "M", color: 0x00ff00 }, { x1: 0, y1: 0, x2: 20, y2: 19 });
      lv.lv_draw_character(layer, { color: 0xffff00 }, { x: 22, y: 0 }, 73);
    });
    lv.release(stamp);
    lv.release(fade);
    const pixels = lv.lv_canvas_get_pixels(obj);
    const greens = Array.from({ length: 400 }, (_unused, i) => pixel(obj, i % 20, Math.floor(i / 20))).filter(
      (color) => color >> 8 > 100 && color >> 16 === 0,
    );
    expect(pixels).not.toBe(null);
    expect(greens.length).toBeGreaterThan(10);
    expect(pixel(obj, 31, 1)).toBe(0xffffff);
    expect(pixel(obj, 1, 30) >> 16).toBeGreaterThan(200);
    expect(pixel(obj, 38, 30) & 0xff).toBeGreaterThan(200);
  });

  it("ends with the layer", () => {
    const obj = canvas();
    const other = canvas();
    const layer = lv.lv_canvas_init_layer(obj);
    expect(() => lv.lv_canvas_init_layer(obj)).toThrow(/finished/);
    expect(() => lv.lv_canvas_set_buffer(obj, 5, 5, lv.LV_COLOR_FORMAT.ARGB8888)).toThrow(/finished/);
    expect(() => lv.lv_canvas_finish_layer(other, layer)).toThrow(/this canvas/);
    lv.lv_canvas_finish_layer(obj, layer);
    expect(() => lv.lv_draw_rect(layer, {}, all)).toThrow(LvDeadHandleError);
    const open = lv.lv_canvas_init_layer(other);
    lv.lv_draw_rect(open, { bg_color: 0xff0000 }, all);
    lv.lv_obj_delete(other);
    expect(() => lv.lv_draw_rect(open, {}, all)).toThrow(LvDeadHandleError);
  });

  it("refuses what LVGL's arithmetic cannot hold, naming it", () => {
    const obj = canvas();
    drawn(obj, (layer) => {
      expect(() => lv.lv_draw_rect(layer, { bg_opa: 256 }, all)).toThrow(/bg_opa is a number from 0 to 255/);
      expect(() => lv.lv_draw_rect(layer, { shadow_width: 5000 }, all)).toThrow(/options/);
      expect(() => lv.lv_draw_rect(layer, {}, { ...all, x2: 1e9 })).toThrow(/-32768 and 32768/);
      expect(() => lv.lv_draw_line(layer, { p1: { x: Number.NaN, y: 0 } })).toThrow(TypeError);
      expect(() => lv.lv_draw_label(layer, {}, all)).toThrow(/all that is needed/);
      expect(() => lv.lv_draw_image(layer, { src: "A:/etc/passwd" }, all)).toThrow(/symbol/);
      expect(() => lv.lv_draw_rect(layer, 5 as never, all)).toThrow(/object of options/);
    });
    expect(() => lv.lv_draw_rect(-7 as lv.LvLayer, {}, all)).toThrow(LvDeadHandleError);
  });
});

describe("drawing events", () => {
  it("give the layer of the object, and nothing to others", () => {
    const obj = lv.lv_obj_create(screen);
    lv.lv_obj_set_size(obj, 50, 50);
    let kept: lv.LvLayer | null = null;
    const errors: unknown[] = [];
    lv.lv_obj_add_event_cb(
      obj,
      (event) => {
        const layer = lv.lv_event_get_layer(event);
        if (layer === null) throw new Error("no layer");
        kept = layer;
        const area = lv.lv_obj_get_coords(obj);
        lv.lv_draw_rect(layer, { bg_color: 0x123456, bg_opa: 255 }, area);
        try {
          lv.lv_obj_set_x(obj, 1);
        } catch (error) {
          errors.push(error);
        }
      },
      lv.LV_EVENT.DRAW_MAIN,
    );
    lv.advance(40);
    const rgba = display.screenshot({ x1: 5, y1: 5, x2: 5, y2: 5 });
    expect([...rgba.subarray(0, 3)]).toEqual([0x12, 0x34, 0x56]);
    expect(() => lv.lv_draw_rect(kept as unknown as lv.LvLayer, {}, all)).toThrow(LvDeadHandleError);
    expect(errors).toEqual([]);
    let layerOfClick: unknown = 0;
    lv.lv_obj_add_event_cb(
      obj,
      (event) => {
        layerOfClick = lv.lv_event_get_layer(event);
      },
      lv.LV_EVENT.CLICKED,
    );
    lv.lv_obj_send_event(obj, lv.LV_EVENT.CLICKED);
    expect(layerOfClick).toBe(null);
  });

  it("let what is about to be drawn be changed", () => {
    const obj = lv.lv_obj_create(screen);
    lv.lv_obj_set_size(obj, 50, 50);
    lv.lv_obj_set_style_bg_opa(obj, 255, 0);
    lv.lv_obj_set_style_bg_color(obj, 0xff0000, 0);
    lv.lv_obj_add_flag(obj, lv.LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS);
    const colors: unknown[] = [];
    lv.lv_obj_add_event_cb(
      obj,
      (event) => {
        const task = lv.lv_event_get_draw_task(event);
        if (task === null) return;
        const fill = lv.lv_draw_task_get_fill_dsc(task);
        if (fill === null) return;
        colors.push(fill.color);
        expect(lv.lv_draw_task_get_line_dsc(task)).toBe(null);
        lv.lv_draw_task_set_fill_dsc(task, { color: 0x00ff00 });
      },
      lv.LV_EVENT.DRAW_TASK_ADDED,
    );
    lv.advance(40);
    expect(colors).toContain(0xff0000);
    expect([...display.screenshot({ x1: 9, y1: 9, x2: 9, y2: 9 }).subarray(0, 3)]).toEqual([0, 255, 0]);
  });

  it("tell how an object's styles draw", () => {
    const obj = lv.lv_obj_create(screen);
    lv.lv_obj_set_style_bg_color(obj, 0xabcdef, 0);
    lv.lv_obj_set_style_bg_opa(obj, 255, 0);
    lv.lv_obj_set_style_radius(obj, 5, 0);
    expect(lv.lv_obj_init_draw_rect_dsc(obj, lv.LV_PART.MAIN)).toMatchObject({ bg_color: 0xabcdef, radius: 5 });
    expect(lv.lv_obj_init_draw_label_dsc(obj, lv.LV_PART.MAIN)).toMatchObject({ opa: 255 });
  });

  it("survive an object that deletes its neighbour while it is drawn", () => {
    const obj = lv.lv_obj_create(screen);
    const neighbour = lv.lv_obj_create(screen);
    lv.lv_obj_add_event_cb(
      obj,
      () => {
        if (lv.lv_obj_is_valid(neighbour)) lv.lv_obj_delete(neighbour);
      },
      lv.LV_EVENT.DRAW_MAIN,
    );
    lv.advance(100);
    expect(lv.lv_obj_is_valid(neighbour)).toBe(false);
  });
});

it("a snapshot is a picture", () => {
  const obj = lv.lv_obj_create(screen);
  lv.lv_obj_set_size(obj, 20, 10);
  lv.lv_obj_update_layout(obj);
  const image = lv.lv_snapshot_take(obj, lv.LV_COLOR_FORMAT.RGB565);
  const shown = lv.lv_image_create(screen);
  lv.lv_image_set_src(shown, image);
  expect([lv.lv_image_get_src_width(shown), lv.lv_image_get_src_height(shown)]).toEqual([20, 10]);
  lv.release(image);
  lv.advance(40);
  expect(() => lv.lv_snapshot_take(obj, lv.LV_COLOR_FORMAT.I1)).toThrow(/RGB565/);
});
