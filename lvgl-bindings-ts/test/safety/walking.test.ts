// SPDX-License-Identifier: Apache-2.0
// Listeners that delete or move objects while LVGL walks from one to the next: in a layout, in a frame, in a search.
import {
  advance,
  LV_EVENT,
  LV_FLEX_FLOW,
  LV_OBJ_FLAG,
  LV_STATE,
  type LvObj,
  lv_grid_fr,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_add_state,
  lv_obj_clean,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_get_child_count,
  lv_obj_get_coords,
  lv_obj_get_parent,
  lv_obj_is_valid,
  lv_obj_send_event,
  lv_obj_set_flex_flow,
  lv_obj_set_flex_grow,
  lv_obj_set_grid_cell,
  lv_obj_set_grid_dsc_array,
  lv_obj_set_parent,
  lv_obj_set_pos,
  lv_obj_set_radio_button,
  lv_obj_set_size,
  lv_obj_set_style_text_letter_space,
  lv_obj_update_layout,
  lv_screen_active,
} from "lvgl-bindings-ts/raw";
import { describe, expect, it } from "vitest";
import { displayPerTest } from "./display.js";

const display = displayPerTest();

/** A box of six objects, laid out in some way, of which the third is listened to. */
function box(layout: "flex" | "grid" | "none"): { readonly around: LvObj; readonly items: readonly LvObj[] } {
  const around = lv_obj_create(lv_screen_active());
  lv_obj_set_size(around, 100, 100);
  if (layout === "flex") lv_obj_set_flex_flow(around, LV_FLEX_FLOW.ROW);
  if (layout === "grid") lv_obj_set_grid_dsc_array(around, [20, lv_grid_fr(1), 20], [20, lv_grid_fr(1)]);
  const items = Array.from({ length: 6 }, (_, index) => {
    const item = lv_obj_create(around);
    lv_obj_set_size(item, 10, 10);
    lv_obj_set_pos(item, 12 * index, 0);
    if (layout === "flex") lv_obj_set_flex_grow(item, 1);
    if (layout === "grid") lv_obj_set_grid_cell(item, 3, index % 3, 1, 3, index % 2, 1);
    return item;
  });
  return { around, items };
}

function remove(obj: LvObj): void {
  if (lv_obj_is_valid(obj)) lv_obj_delete(obj);
}

/** What makes LVGL send an event to the objects of a box. */
const causes: readonly (readonly [string, LV_EVENT, (around: LvObj, item: LvObj) => void])[] = [
  ["SIZE_CHANGED", LV_EVENT.SIZE_CHANGED, (around) => lv_obj_set_size(around, 150, 120)],
  ["STYLE_CHANGED", LV_EVENT.STYLE_CHANGED, (around) => lv_obj_set_style_text_letter_space(around, 4, 0)],
  ["LAYOUT_CHANGED", LV_EVENT.LAYOUT_CHANGED, (around) => lv_obj_set_size(around, 150, 120)],
  ["DRAW_MAIN", LV_EVENT.DRAW_MAIN, () => {}],
  ["HIT_TEST", LV_EVENT.HIT_TEST, (_, item) => lv_obj_add_flag(item, LV_OBJ_FLAG.ADV_HITTEST)],
];

describe.each(["flex", "grid", "none"] as const)("in a box laid out by %s", (layout) => {
  const heardHere = causes.filter(([name]) => layout !== "none" || name !== "LAYOUT_CHANGED");

  it.each(heardHere)("what a listener of %s deletes goes a moment later, where it must", (_, event, cause) => {
    for (const act of ["siblings", "box", "clean"] as const) {
      const { around, items } = box(layout);
      const watched = items[2] as LvObj;
      let heard = 0;
      const others = items.filter((item) => item !== watched);
      for (const listened of [watched, around])
        lv_obj_add_event_cb(
          listened,
          () => {
            if (heard++ > 0) return;
            if (act === "box") lv_obj_delete(around);
            else if (act === "clean") lv_obj_clean(around);
            else for (const item of others) remove(item);
          },
          event,
        );
      cause(around, watched);
      lv_obj_update_layout(around);
      const { x1, y1 } = lv_obj_get_coords(watched);
      display().pointerDown(x1 + 1, y1 + 1);
      advance(50);
      display().pointerUp();
      advance(50);
      expect(others.map((item) => lv_obj_is_valid(item))).toEqual(Array(5).fill(false));
      if (lv_obj_is_valid(around)) lv_obj_delete(around);
    }
  });

  it.each(heardHere)("what a listener of %s moves is moved in the end", (_, event, cause) => {
    const { around, items } = box(layout);
    const elsewhere = lv_obj_create(lv_screen_active());
    lv_obj_set_pos(elsewhere, 0, 150);
    let heard = 0;
    for (const listened of [items[2] as LvObj, around])
      lv_obj_add_event_cb(
        listened,
        () => {
          if (heard++ === 0) for (const item of items) lv_obj_set_parent(item, elsewhere);
        },
        event,
      );
    cause(around, items[2] as LvObj);
    lv_obj_update_layout(around);
    const { x1, y1 } = lv_obj_get_coords(items[2] as LvObj);
    display().pointerDown(x1 + 1, y1 + 1);
    advance(100);
    display().pointerUp();
    expect(items.map((item) => lv_obj_get_parent(item))).toEqual(Array(6).fill(elsewhere));
  });
});

it("a display's event comes in the middle of anything: what is deleted there goes a moment later", () => {
  const { around, items } = box("flex");
  const valid: boolean[] = [];
  display().on("refrRequest", () => {
    for (const item of items) remove(item);
    valid.push(lv_obj_is_valid(items[0] as LvObj));
  });
  lv_obj_set_size(around, 90, 90);
  advance(50);
  expect(valid[0]).toBe(true);
  expect(lv_obj_get_child_count(around)).toBe(0);
});

it("what was to be moved is deleted meanwhile, or around the new parent", () => {
  const { around, items } = box("flex");
  const [first, second, third] = items as [LvObj, LvObj, LvObj];
  let heard = 0;
  lv_obj_add_event_cb(
    first,
    () => {
      if (heard++ > 0) return;
      lv_obj_set_parent(first, second);
      lv_obj_set_parent(second, first);
      lv_obj_set_parent(third, first);
      lv_obj_delete(third);
    },
    LV_EVENT.SIZE_CHANGED,
  );
  lv_obj_set_size(around, 150, 120);
  advance(50);
  expect([lv_obj_get_parent(first), lv_obj_get_parent(second), lv_obj_is_valid(third)]).toEqual([
    second,
    around,
    false,
  ]);
});

it("radio buttons that are deleted when one of them is told that it is none any more", () => {
  const { items } = box("none");
  for (const item of items) lv_obj_set_radio_button(item, true);
  const [first, second] = items as [LvObj, LvObj];
  lv_obj_add_state(second, LV_STATE.CHECKED);
  lv_obj_add_event_cb(
    second,
    () => {
      for (const item of items.slice(2)) remove(item);
    },
    LV_EVENT.VALUE_CHANGED,
  );
  lv_obj_add_state(first, LV_STATE.CHECKED);
  lv_obj_send_event(first, LV_EVENT.VALUE_CHANGED);
  advance(20);
  expect(items.map((item) => lv_obj_is_valid(item))).toEqual([true, true, false, false, false, false]);
});
