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

/** Calls back for each task of an object, and draws a frame. */
function drawFrame(obj: lv.LvObj, onTask: (task: lv.LvDrawTask) => void): void {
  lv.lv_obj_add_flag(obj, lv.LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS);
  const listener = lv.lv_obj_add_event_cb(
    obj,
    (event) => {
      const task = lv.lv_event_get_draw_task(event);
      if (task === null) throw new Error("an event without its task");
      onTask(task);
    },
    lv.LV_EVENT.DRAW_TASK_ADDED,
  );
  lv.lv_obj_invalidate(obj);
  lv.advance(40);
  lv.lv_obj_remove_event_dsc(obj, listener);
}

function colorAt(x: number, y: number): number {
  const [red = 0, green = 0, blue = 0] = display.screenshot({ x1: x, y1: y, x2: x, y2: y });
  return (red << 16) | (green << 8) | blue;
}

function redBox(): lv.LvObj {
  const obj = lv.lv_obj_create(screen);
  lv.lv_obj_set_pos(obj, 10, 20);
  lv.lv_obj_set_size(obj, 50, 40);
  lv.lv_obj_set_style_bg_opa(obj, 255, 0);
  lv.lv_obj_set_style_bg_color(obj, 0xff0000, 0);
  return obj;
}

/** A chart of lines, three points wide. */
function lineChart(values: readonly number[]): lv.LvObj {
  const chart = lv.lv_chart_create(screen);
  lv.lv_obj_set_size(chart, 101, 101);
  lv.lv_obj_set_style_line_width(chart, 2, lv.LV_PART.ITEMS);
  lv.lv_chart_set_point_count(chart, values.length);
  const series = lv.lv_chart_add_series(chart, 0x0000ff, lv.LV_CHART_AXIS.PRIMARY_Y);
  if (series === null) throw new Error("no series");
  lv.lv_chart_set_series_values(chart, series, values);
  return chart;
}

describe("a drawing task", () => {
  it("tells what it is, where, and of which part", () => {
    const seen: unknown[] = [];
    drawFrame(redBox(), (task) => {
      if (lv.lv_draw_task_get_type(task) !== lv.LV_DRAW_TASK_TYPE.FILL) return;
      seen.push({ part: lv.lv_draw_task_get_part(task), area: lv.lv_draw_task_get_area(task) });
    });
    expect(seen).toEqual([{ part: lv.LV_PART.MAIN, area: { x1: 10, y1: 20, x2: 59, y2: 59 } }]);
  });

  it("tells by its numbers which one of several it is", () => {
    const table = lv.lv_table_create(screen);
    lv.lv_table_set_row_count(table, 2);
    lv.lv_table_set_column_count(table, 2);
    lv.lv_table_set_cell_value(table, 1, 0, "low");
    const texts: unknown[] = [];
    drawFrame(table, (task) => {
      const label = lv.lv_draw_task_get_label_dsc(task);
      if (label?.text === "low") texts.push([lv.lv_draw_task_get_id1(task), lv.lv_draw_task_get_id2(task)]);
    });
    expect(texts).toEqual([[1, 0]]);
  });

  it("can be drawn over on its layer", () => {
    const obj = redBox();
    drawFrame(obj, (task) => {
      const layer = lv.lv_draw_task_get_layer(task);
      if (layer === null || lv.lv_draw_task_get_type(task) !== lv.LV_DRAW_TASK_TYPE.FILL) return;
      lv.lv_draw_rect(layer, { bg_color: 0x00ff00 }, { x1: 30, y1: 30, x2: 39, y2: 39 });
    });
    expect([colorAt(25, 25), colorAt(35, 35)]).toEqual([0xff0000, 0x00ff00]);
  });

  it("tells all points of a line of several, and its gaps", () => {
    const gap = lv.LV_CHART_POINT_NONE;
    const lines: unknown[] = [];
    drawFrame(lineChart([0, 50, gap, 100]), (task) => {
      const points = lv.lv_draw_task_get_line_dsc(task)?.points;
      if (points) lines.push(points.map((point) => point && { x: point.x, y: point.y }));
    });
    const [points] = lines as [({ x: number; y: number } | null)[]];
    expect(points).toEqual([{ x: 0, y: 101 }, { x: 33, y: 51 }, null, { x: 101, y: 0 }]);
  });

  it("leaves its points to LVGL when it is changed", () => {
    const chart = lineChart([50, 50, 50]);
    drawFrame(chart, (task) => {
      const line = lv.lv_draw_task_get_line_dsc(task);
      if (line?.points) lv.lv_draw_task_set_line_dsc(task, { ...line, color: 0x00ff00 });
    });
    expect([colorAt(20, 51), colorAt(80, 51)]).toEqual([0x00ff00, 0x00ff00]);
  });

  it("is over when its event is", () => {
    let kept: lv.LvDrawTask | undefined;
    let layer: lv.LvLayer | null = null;
    drawFrame(redBox(), (task) => {
      kept = task;
      layer = lv.lv_draw_task_get_layer(task);
    });
    const late = kept as lv.LvDrawTask;
    expect(() => lv.lv_draw_task_get_type(late)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_draw_task_get_area(late)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_draw_task_get_layer(late)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_draw_fill(layer as unknown as lv.LvLayer, {}, { x1: 0, y1: 0, x2: 9, y2: 9 })).toThrow(
      LvDeadHandleError,
    );
  });

  it("is not what another event carries", () => {
    const obj = redBox();
    const errors: unknown[] = [];
    lv.lv_obj_add_event_cb(
      obj,
      (event) => {
        try {
          lv.lv_draw_task_get_part(event as unknown as lv.LvDrawTask);
        } catch (error) {
          errors.push((error as Error).message);
        }
      },
      lv.LV_EVENT.CLICKED,
    );
    lv.lv_obj_send_event(obj, lv.LV_EVENT.CLICKED);
    expect(errors).toEqual(["lv_draw_task_get_part: argument 1 must be LvDrawTask"]);
  });

  it("refuses what is no part, no type and no number", () => {
    const listen =
      (part: number, type: number, id1: unknown = null, id2: unknown = null) =>
      (): unknown =>
        lv.onDrawTask(
          redBox(),
          () => undefined,
          part as lv.LV_PART,
          type as lv.LV_DRAW_TASK_TYPE,
          id1 as number,
          id2 as number,
        );
    expect(listen(lv.LV_STATE.PRESSED, lv.LV_DRAW_TASK_TYPE.FILL)).toThrow(
      "onDrawTask: argument 3 must be one of LV_PART",
    );
    expect(listen(lv.LV_PART.MAIN, 99)).toThrow("onDrawTask: argument 4 must be one of LV_DRAW_TASK_TYPE");
    expect(listen(lv.LV_PART.MAIN, lv.LV_DRAW_TASK_TYPE.FILL, "1")).toThrow("onDrawTask: argument 5 must be a number");
    expect(listen(lv.LV_PART.MAIN, lv.LV_DRAW_TASK_TYPE.FILL, 0, -1)).toThrow("onDrawTask: argument 6 must be");
  });
});
