// SPDX-License-Identifier: Apache-2.0
/** Descriptors that are not plain numbers, or more of them than usual: they say the same as plain ones. */
import * as lv from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { openScreen } from "../support.js";

let canvas: lv.LvObj;
beforeAll(() => {
  openScreen();
});
beforeEach(() => {
  canvas = lv.lv_canvas_create(lv.lv_screen_active());
  lv.lv_canvas_set_buffer(canvas, 20, 20, lv.LV_COLOR_FORMAT.ARGB8888);
});

const left = { x1: 0, y1: 0, x2: 9, y2: 19 };
const right = { x1: 10, y1: 0, x2: 19, y2: 19 };

function draw(onto: (layer: lv.LvLayer) => void): void {
  const layer = lv.lv_canvas_init_layer(canvas);
  onto(layer);
  lv.lv_canvas_finish_layer(canvas, layer);
}

function colorAt(x: number): number {
  const color = lv.lv_canvas_get_px(canvas, x, 10);
  return (color.red << 16) | (color.green << 8) | color.blue;
}

it("a getter may draw something else while its options are read", () => {
  draw((layer) => {
    const options = {
      bg_color: 0xff0000,
      get bg_opa(): number {
        lv.lv_draw_rect(layer, { bg_color: 0x0000ff, bg_opa: 255 }, right);
        return 255;
      },
    };
    lv.lv_draw_rect(layer, options, left);
  });
  expect([colorAt(5), colorAt(15)]).toEqual([0xff0000, 0x0000ff]);
});

it("so may a getter of the area", () => {
  draw((layer) => {
    const area = {
      ...left,
      get y2(): number {
        lv.lv_draw_fill(layer, { color: 0x0000ff }, right);
        return 19;
      },
    };
    lv.lv_draw_fill(layer, { color: 0xff0000 }, area);
  });
  expect([colorAt(5), colorAt(15)]).toEqual([0xff0000, 0x0000ff]);
});

it("options that were inherited count, and those that LVGL does not know or that are undefined do not", () => {
  draw((layer) => {
    const options = Object.assign(Object.create({ color: 0x00ff00 }), { colour: 7, opa: undefined });
    lv.lv_draw_fill(layer, options, left);
  });
  expect(colorAt(5)).toBe(0x00ff00);
});

it("what is no value of its member is refused by its name", () => {
  draw((layer) => {
    const fill = (options: object) => () => lv.lv_draw_fill(layer, options, left);
    expect(fill({ color: "red" })).toThrow(/lv_draw_fill: argument 2 must be options whose color is a number/);
    expect(fill({ opa: Number.NaN })).toThrow(/opa is a number from 0 to 255/);
    expect(fill({ grad: 123_456 })).toThrow(/grad is a living LvGradient/);
    expect(fill({ radius: null })).toThrow(/radius is a number/);
    expect(() => lv.lv_draw_arc(layer, { rounded: 1 as never })).toThrow(/rounded is a boolean/);
    expect(() => lv.lv_draw_arc(layer, { center: { x: 1e12, y: 0 } })).toThrow(/points are {x, y}/);
    expect(() => lv.lv_draw_label(layer, { text: 5 as never }, left)).toThrow(/text is a string/);
    expect(() => lv.lv_draw_label(layer, { text: "a\0b" }, left)).toThrow(/text is a string without a NUL/);
    expect(() => lv.lv_draw_fill(layer, {}, null as never)).toThrow(/an area {x1, y1, x2, y2}/);
  });
});

it("an error of a getter comes out as it is", () => {
  const error = new Error("not today");
  const options = {
    get color(): number {
      throw error;
    },
  };
  draw((layer) => {
    expect(() => lv.lv_draw_fill(layer, options, left)).toThrow(error);
  });
});

it("a line tells its points from one end of the chart to the other, however many", () => {
  const chart = lv.lv_chart_create(lv.lv_screen_active());
  lv.lv_obj_set_size(chart, 400, 100);
  lv.lv_obj_set_style_line_width(chart, 2, lv.LV_PART.ITEMS);
  lv.lv_chart_set_point_count(chart, 900);
  const series = lv.lv_chart_add_series(chart, 0x0000ff, lv.LV_CHART_AXIS.PRIMARY_Y);
  if (series === null) throw new Error("no series");
  const values = Array.from({ length: 900 }, (_, i) => i % 100);
  lv.lv_chart_set_series_values(chart, series, values);
  lv.lv_obj_add_flag(chart, lv.LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS);
  let told: readonly (lv.LvPoint | null)[] = [];
  const onTask = (event: lv.LvEvent): void => {
    const task = lv.lv_event_get_draw_task(event);
    told = (task && lv.lv_draw_task_get_line_dsc(task)?.points) ?? told;
  };
  lv.lv_obj_add_event_cb(chart, onTask, lv.LV_EVENT.DRAW_TASK_ADDED);
  lv.advance(40);
  // LVGL draws more points than were set where several share a column of pixels.
  expect(told.length).toBeGreaterThan(900);
  const columns = new Set(told.filter((point) => point !== null).map(({ x }) => x));
  expect(Math.min(...columns)).toBe(0);
  expect(columns.size).toBeGreaterThan(390);
});

it("so do the getters of a class, which cannot be enumerated, plain or not", () => {
  class Fill {
    readonly #color: unknown;
    constructor(color: unknown) {
      this.#color = color;
    }
    get color(): never {
      return this.#color as never;
    }
    get opa(): number {
      lv.lv_draw_fill(layerNow, { color: 0x0000ff }, right);
      return 255;
    }
  }
  let layerNow: lv.LvLayer;
  draw((layer) => {
    layerNow = layer;
    lv.lv_draw_fill(layer, new Fill(0x00ff00), left);
    expect(() => lv.lv_draw_fill(layer, new Fill("red"), left)).toThrow(/color is a number from/);
  });
  expect([colorAt(5), colorAt(15)]).toEqual([0x00ff00, 0x0000ff]);
});
