// SPDX-License-Identifier: Apache-2.0
// Measures, printed as one JSON object: nanoseconds a call, milliseconds to the first frame, memory. Figures of one
// machine only compare with others of the same run.
import { readFileSync } from "node:fs";

const start = performance.now();
const lv = await import("../dist/raw.js");
const loaded = performance.now();
const display = lv.createMemoryDisplay(480, 800);
lv.setTickSource("manual");
const screen = lv.lv_screen_active();
lv.lv_obj_set_style_bg_opa(screen, 255, 0);
const obj = lv.lv_obj_create(screen);
const label = lv.lv_label_create(screen);
lv.advance(20);
const drawn = performance.now();

function nanoseconds(call, count = 300_000) {
  for (let i = 0; i < 20_000; i++) call(i);
  const from = process.hrtime.bigint();
  for (let i = 0; i < count; i++) call(i);
  return Number(process.hrtime.bigint() - from) / count;
}

const noop = { f: (value) => value };
const result = {
  emptyJsCall: nanoseconds((i) => noop.f(i)),
  getState: nanoseconds(() => lv.lv_obj_get_state(obj)),
  hasFlag: nanoseconds(() => lv.lv_obj_has_flag(obj, 1)),
  setXSame: nanoseconds(() => lv.lv_obj_set_x(obj, 5)),
  setX: nanoseconds((i) => lv.lv_obj_set_x(obj, i & 63)),
  getParent: nanoseconds(() => lv.lv_obj_get_parent(obj)),
  getCoords: nanoseconds(() => lv.lv_obj_get_coords(obj)),
  setText: nanoseconds(() => lv.lv_label_set_text(label, "12,60 €"), 50_000),
  event: (() => {
    lv.lv_obj_add_event_cb(obj, () => {}, lv.LV_EVENT.VALUE_CHANGED);
    return nanoseconds(() => lv.lv_obj_send_event(obj, lv.LV_EVENT.VALUE_CHANGED), 50_000);
  })(),
  createDelete: nanoseconds(() => lv.lv_obj_delete(lv.lv_obj_create(screen)), 20_000),
  loadMs: loaded - start,
  loadToFirstFrameMs: drawn - start,
  processStartToFirstFrameMs: drawn,
};
const pss = () => Number(/^Pss:\s+(\d+)/m.exec(readFileSync("/proc/self/smaps_rollup", "utf8"))?.[1]);
globalThis.gc?.();
result.pssKb = pss();
display.close();
process.stdout.write(
  `${JSON.stringify(result, (_key, value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value), 2)}\n`,
);
