// SPDX-License-Identifier: Apache-2.0
/** Nanoseconds of single calls through the package's raw layer. Prints JSON. */
import { advance, createMemoryDisplay, setTickSource } from "lvgl-bindings-ts";
import {
  LV_EVENT,
  lv_obj_add_event_cb,
  lv_obj_create,
  lv_obj_get_child_count,
  lv_obj_send_event,
  lv_obj_set_x,
  lv_screen_active,
} from "lvgl-bindings-ts/raw";
import { nanoseconds } from "./measure.js";

createMemoryDisplay(480, 800);
setTickSource("manual");
const obj = lv_obj_create(lv_screen_active());
const heard = lv_obj_create(lv_screen_active());
let sink = 0;
lv_obj_add_event_cb(
  heard,
  () => {
    sink++;
  },
  LV_EVENT.VALUE_CHANGED,
);
advance(16);

const result = {
  setX: nanoseconds((count) => {
    for (let i = 0; i < count; i++) lv_obj_set_x(obj, i & 63);
  }),
  getter: nanoseconds((count) => {
    for (let i = 0; i < count; i++) sink += lv_obj_get_child_count(obj);
  }),
  sendUnheard: nanoseconds((count) => {
    for (let i = 0; i < count; i++) lv_obj_send_event(obj, LV_EVENT.VALUE_CHANGED);
  }),
  sendHeard: nanoseconds((count) => {
    for (let i = 0; i < count; i++) lv_obj_send_event(heard, LV_EVENT.VALUE_CHANGED);
  }),
  sink,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
