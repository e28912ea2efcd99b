// SPDX-License-Identifier: Apache-2.0
/** Single calls through the package's raw layer, against the lean addon. Prints JSON. */
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
import { lean } from "./lean.js";
import { type Loop, versus } from "./measure.js";

let sink = 0;
const listener = (): void => {
  sink++;
};

createMemoryDisplay(480, 800);
setTickSource("manual");
const obj = lv_obj_create(lv_screen_active());
const heard = lv_obj_create(lv_screen_active());
lv_obj_add_event_cb(heard, listener, LV_EVENT.VALUE_CHANGED);
advance(16);

const leanObj = lean.objCreate();
const leanHeard = lean.objCreate();
lean.addEvent(leanHeard, listener);
lean.advance(16);

const setX: Loop = (count) => {
  for (let i = 0; i < count; i++) lv_obj_set_x(obj, i & 63);
};
const leanSetX: Loop = (count) => {
  for (let i = 0; i < count; i++) lean.setX(leanObj, i & 63);
};
const getter: Loop = (count) => {
  for (let i = 0; i < count; i++) sink += lv_obj_get_child_count(obj);
};
const leanGetter: Loop = (count) => {
  for (let i = 0; i < count; i++) sink += lean.getChildCount(leanObj);
};
const send: Loop = (count) => {
  for (let i = 0; i < count; i++) lv_obj_send_event(obj, LV_EVENT.VALUE_CHANGED);
};
const leanSend: Loop = (count) => {
  for (let i = 0; i < count; i++) lean.sendEvent(leanObj);
};
const sendHeard: Loop = (count) => {
  for (let i = 0; i < count; i++) lv_obj_send_event(heard, LV_EVENT.VALUE_CHANGED);
};
const leanSendHeard: Loop = (count) => {
  for (let i = 0; i < count; i++) lean.sendEvent(leanHeard);
};

const result = {
  setX: versus([setX], [leanSetX]),
  getter: versus([getter], [leanGetter]),
  event: versus([sendHeard, send], [leanSendHeard, leanSend]),
  sendHeard: versus([sendHeard], [leanSendHeard]),
  sink,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
