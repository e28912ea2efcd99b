// SPDX-License-Identifier: Apache-2.0
/** What the widgets demo draws by itself over its draw tasks: fills below lines, and values at what is pressed. */
import {
  type Chart,
  ChartType,
  type DrawTask,
  DrawTaskType,
  type Font,
  type Listener,
  Part,
  RADIUS_CIRCLE,
  type Slider,
  State,
} from "lvgl-bindings-ts";
import {
  LV_PALETTE,
  type LvArea,
  type LvChartSeries,
  type LvColor,
  type LvGradient,
  type LvLayer,
  type LvPoint,
  lv_chart_get_series_color,
  lv_chart_get_series_next,
  lv_draw_label,
  lv_draw_rect,
  lv_draw_task_get_fill_dsc,
  lv_draw_task_get_layer,
  lv_draw_task_get_line_dsc,
  lv_draw_triangle,
  lv_event_set_ext_draw_size,
  lv_grad_init_stops,
  lv_palette_darken,
  lv_text_get_size,
} from "lvgl-bindings-ts/raw";
import { dpx } from "./look.js";

const WHITE = 0xffffff;
const middleOf = (area: LvArea, width: number): number => area.x1 + Math.trunc((area.x2 - area.x1 + 1 - width) / 2);

/** A text in a box: `place` says where its upper left corner is, by its size. */
function drawValue(layer: LvLayer, text: string, font: Font, color: LvColor, place: (size: LvPoint) => LvPoint): void {
  const size = lv_text_get_size(text, font.handle, 0, 0, 10_000, 0);
  const { x, y } = place(size);
  const area = { x1: x, y1: y, x2: x + size.x, y2: y + size.y };
  const around = { x1: area.x1 - dpx(8), y1: area.y1 - dpx(8), x2: area.x2 + dpx(8), y2: area.y2 + dpx(8) };
  lv_draw_rect(layer, { bg_color: color, radius: dpx(5) }, around);
  lv_draw_label(layer, { text, font: font.handle, color: WHITE }, area);
}

/** A slider's value above its knob while it is pressed. */
export function showSliderValue(slider: Slider, font: Font): void {
  const grey = lv_palette_darken(LV_PALETTE.GREY, 3);
  slider.on("refrExtDrawSize", ({ handle }) => lv_event_set_ext_draw_size(handle, 60));
  const showValue = (task: DrawTask): void => {
    const layer = slider.hasState(State.PRESSED) ? task.layer : null;
    if (layer === null) return;
    const knob = task.area;
    drawValue(layer.handle, String(slider.value), font, grey, (size) => ({
      x: knob.x1 + Math.trunc((knob.x2 - knob.x1 + 1) / 2) - Math.trunc(size.x / 2),
      y: knob.y1 - 10 - size.y,
    }));
  };
  slider.onDrawTask(showValue, { part: Part.KNOB, type: DrawTaskType.FILL });
  slider.refreshExtDrawSize();
}

/** A chart of lines filled below them, and the value of the point or bar that is pressed. */
export function drawOverChart(chart: Chart, font: Font): void {
  const fade = fades();
  chart.onDrawTask((task) => fillBelow(chart, task, fade), { part: Part.ITEMS, type: DrawTaskType.LINE });
  // As long as nobody touches the chart, no task need be asked whether it is the pressed one.
  let shown: readonly Listener[] = [];
  const forget = (): void => {
    for (const listener of shown) listener.remove();
    shown = [];
  };
  chart.on("pressed", () => {
    forget();
    const id2 = chart.pressedPoint;
    const show = (task: DrawTask): void => showPressed(chart, task, font);
    shown = [Part.ITEMS, Part.INDICATOR].map((part) => chart.onDrawTask(show, { part, id2 }));
  });
  chart.on("released", forget);
}

function seriesOf(chart: Chart, task: DrawTask): LvChartSeries {
  const first = lv_chart_get_series_next(chart.handle, null);
  const series = task.id1 === 1 ? lv_chart_get_series_next(chart.handle, first) : first;
  if (series === null) throw new Error("a task of no series");
  return series;
}

type Fade = (color: LvColor, upper: number, lower: number) => LvGradient;

/** Gradients from one opacity to another, each made once: a chart that stands still needs the same ones every time. */
function fades(): Fade {
  const made = new Map<number, LvGradient>();
  return (color, upper, lower) => {
    const key = color * 65536 + upper * 256 + lower;
    const known = made.get(key);
    if (known !== undefined) return known;
    const gradient = lv_grad_init_stops([color, color], [upper, lower], null);
    made.set(key, gradient);
    return gradient;
  };
}

function fillBelow(chart: Chart, task: DrawTask, fade: Fade): void {
  const points = lv_draw_task_get_line_dsc(task.handle)?.points;
  const layer = lv_draw_task_get_layer(task.handle);
  if (!points || layer === null) return;
  const { y1, y2 } = chart.coords;
  const height = chart.height;
  const color = lv_chart_get_series_color(chart.handle, seriesOf(chart, task));
  const opacityAt = (y: number): number => (255 - Math.trunc(((y - y1) * 255) / height)) & 255;
  for (let i = 0; i + 1 < points.length; i++) {
    const left = points[i];
    const right = points[i + 1];
    if (!left || !right) continue;
    const upper = Math.min(left.y, right.y);
    const lower = Math.max(left.y, right.y);
    lv_draw_triangle(layer, {
      p1: left,
      p2: right,
      p3: { x: left.y < right.y ? left.x : right.x, y: lower },
      grad: fade(color, opacityAt(upper), opacityAt(lower)),
    });
    lv_draw_rect(layer, { bg_grad: fade(color, opacityAt(lower), 0) }, { x1: left.x, x2: right.x, y1: lower, y2 });
  }
}

function showPressed(chart: Chart, task: DrawTask, font: Font): void {
  const layer = lv_draw_task_get_layer(task.handle);
  if (layer === null) return;
  const series = seriesOf(chart, task);
  const color = lv_chart_get_series_color(chart.handle, series);
  const { area, part } = task;
  const { type } = chart;
  if (part === Part.INDICATOR && type === ChartType.LINE)
    lv_draw_rect(layer, { bg_opa: 0, outline_color: WHITE, outline_width: 2, radius: RADIUS_CIRCLE }, area);
  else if (part === Part.ITEMS && type === ChartType.BAR)
    lv_draw_rect(
      layer,
      { bg_opa: 0, shadow_color: color, shadow_width: 15, radius: lv_draw_task_get_fill_dsc(task.handle)?.radius ?? 0 },
      area,
    );
  else return;
  const value = chart.seriesValues(series)[task.id2];
  drawValue(layer, String(value), font, color, (size) => ({
    x: middleOf(area, size.x),
    y: area.y1 - dpx(15) - size.y,
  }));
}
