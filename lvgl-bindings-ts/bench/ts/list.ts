// SPDX-License-Identifier: Apache-2.0
/** The list of c/list.c in TypeScript: `list ROWS BUILDS`. */
import { advance, createMemoryDisplay, setTickSource } from "lvgl-bindings-ts";
import * as lv from "lvgl-bindings-ts/raw";
import { cpuNs, memoryKb } from "./measure.js";
import { rounds } from "./rounds.js";

const { LV_FLEX_ALIGN, LV_FLEX_FLOW } = lv;
const [rows = 1000, builds = 5] = process.argv.slice(2).map(Number);

function buildRow(list: lv.LvObj, number: number): void {
  const row = lv.lv_obj_create(list);
  lv.lv_obj_set_size(row, lv.lv_pct(100), 56);
  lv.lv_obj_set_flex_flow(row, LV_FLEX_FLOW.ROW);
  lv.lv_obj_set_flex_align(row, LV_FLEX_ALIGN.SPACE_BETWEEN, LV_FLEX_ALIGN.CENTER, LV_FLEX_ALIGN.CENTER);
  lv.lv_obj_set_style_bg_color(row, 0xf4f4f4, 0);
  lv.lv_obj_set_style_bg_opa(row, 255, 0);
  lv.lv_obj_set_style_radius(row, 6, 0);
  lv.lv_obj_set_style_pad_hor(row, 12, 0);

  const name = lv.lv_label_create(row);
  lv.lv_label_set_text(name, `Row ${number}`);
  lv.lv_obj_set_flex_grow(name, 1);

  const amount = lv.lv_label_create(row);
  lv.lv_label_set_text(amount, `${Math.trunc(number / 7)}.${String(number % 100).padStart(2, "0")}`);
  lv.lv_obj_set_style_text_color(amount, 0x606060, 0);

  const button = lv.lv_button_create(row);
  lv.lv_obj_set_size(button, 40, 40);
  lv.lv_obj_set_style_bg_color(button, 0x2060c0, 0);
  lv.lv_obj_set_style_bg_opa(button, 255, 0);
}

function buildList(): lv.LvObj {
  const list = lv.lv_obj_create(lv.lv_screen_active());
  lv.lv_obj_set_size(list, lv.lv_pct(100), lv.lv_pct(100));
  lv.lv_obj_set_flex_flow(list, LV_FLEX_FLOW.COLUMN);
  lv.lv_obj_set_style_pad_row(list, 4, 0);
  for (let i = 0; i < rows; i++) buildRow(list, i);
  return list;
}

createMemoryDisplay(480, 800);
setTickSource("manual");
advance(16);

/** Nanoseconds a build, and a build with its layout and first frame. */
function round(count: number): { builtNs: number; drawnNs: number } {
  let built = 0;
  let drawn = 0;
  for (let i = 0; i < count; i++) {
    const start = cpuNs();
    const list = buildList();
    built += cpuNs() - start;
    advance(16);
    drawn += cpuNs() - start;
    lv.lv_obj_delete(list);
    advance(16);
  }
  return { builtNs: built / count, drawnNs: drawn / count };
}

await rounds(
  round(1),
  () => round(builds),
  () => ({ rssKb: memoryKb("Rss"), pssKb: memoryKb("Pss") }),
);
