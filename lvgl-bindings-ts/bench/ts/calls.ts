// SPDX-License-Identifier: Apache-2.0
/** Single calls through the classes and through the raw layer, against the lean addon. Prints JSON. */
import { activeScreen, advance, createMemoryDisplay, Obj, type ObjEvent, setTickSource } from "lvgl-bindings-ts";
import { lv_obj_get_child_count, lv_obj_set_x } from "lvgl-bindings-ts/raw";
import { lean } from "./lean.js";
import { type Loop, versus } from "./measure.js";

let sink = 0;
let latest: ObjEvent | undefined;

createMemoryDisplay(480, 800);
setTickSource("manual");
const obj = new Obj(activeScreen());
const heard = new Obj(activeScreen());
const heardBare = new Obj(activeScreen());
heard.on("valueChanged", (event) => {
  latest = event;
  sink++;
});
heardBare.on("valueChanged", () => {
  sink++;
});
advance(16);
const { handle } = obj;

const leanObj = lean.objCreate();
const leanHeard = lean.objCreate();
lean.addEvent(leanHeard, (code) => {
  sink += code;
});
lean.objCreate();
lean.advance(16);

const setX: Loop = (count) => {
  for (let i = 0; i < count; i++) obj.x = i & 63;
};
const rawSetX: Loop = (count) => {
  for (let i = 0; i < count; i++) lv_obj_set_x(handle, i & 63);
};
const leanSetX: Loop = (count) => {
  for (let i = 0; i < count; i++) lean.setX(leanObj, i & 63);
};
const getter: Loop = (count) => {
  for (let i = 0; i < count; i++) sink += obj.childCount;
};
const rawGetter: Loop = (count) => {
  for (let i = 0; i < count; i++) sink += lv_obj_get_child_count(handle);
};
const leanGetter: Loop = (count) => {
  for (let i = 0; i < count; i++) sink += lean.getChildCount(leanObj);
};
const send: Loop = (count) => {
  for (let i = 0; i < count; i++) obj.send("valueChanged");
};
const sendHeard: Loop = (count) => {
  for (let i = 0; i < count; i++) heard.send("valueChanged");
};
const sendHeardBare: Loop = (count) => {
  for (let i = 0; i < count; i++) heardBare.send("valueChanged");
};
const leanSend: Loop = (count) => {
  for (let i = 0; i < count; i++) lean.sendEvent(leanObj);
};
const leanSendHeard: Loop = (count) => {
  for (let i = 0; i < count; i++) lean.sendEvent(leanHeard);
};

const result = {
  setX: versus([setX], [leanSetX]),
  rawSetX: versus([rawSetX], [leanSetX]),
  getter: versus([getter], [leanGetter]),
  rawGetter: versus([rawGetter], [leanGetter]),
  event: versus([sendHeard, send], [leanSendHeard, leanSend]),
  eventBare: versus([sendHeardBare, send], [leanSendHeard, leanSend]),
  sendHeard: versus([sendHeard], [leanSendHeard]),
  sink,
  lastCode: typeof latest,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
