// SPDX-License-Identifier: Apache-2.0
// A monkey with a fixed seed: thousands of random calls, on living and dead objects, from outside and from callbacks.
// Nothing but LvDeadHandleError may come out, and the process must live.
import {
  advance,
  createTransition,
  LV_EVENT,
  LV_OBJ_FLAG,
  LV_SCREEN_LOAD_ANIM,
  LV_STATE,
  LV_STYLE,
  LvDeadHandleError,
  type LvObj,
  type LvStyle,
  lv_button_create,
  lv_label_create,
  lv_label_set_text,
  lv_line_create,
  lv_line_set_points,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_add_state,
  lv_obj_add_style,
  lv_obj_clean,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_delete_async,
  lv_obj_get_child,
  lv_obj_get_parent,
  lv_obj_is_valid,
  lv_obj_remove_style,
  lv_obj_remove_style_all,
  lv_obj_scroll_to_y,
  lv_obj_send_event,
  lv_obj_set_parent,
  lv_obj_set_pos,
  lv_obj_set_size,
  lv_obj_set_style_transition,
  lv_screen_active,
  lv_screen_load_anim,
  lv_spangroup_add_span,
  lv_spangroup_create,
  lv_spangroup_set_span_style,
  lv_spangroup_set_span_text,
  lv_style_create,
  lv_style_set_bg_color,
  lv_style_set_bg_opa,
  setUncaughtHandler,
  startAnimation,
  stopAnimationsOf,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { openScreen } from "./support.js";

/** A small generator of repeatable numbers (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

it.each([1, 2, 3, 4])("survives seed %i", (seed) => {
  const pick = random(seed);
  const display = openScreen();
  const unexpected: unknown[] = [];
  setUncaughtHandler((error) => {
    if (!(error instanceof LvDeadHandleError)) unexpected.push(error);
  });
  const objects: LvObj[] = [lv_screen_active()];
  const styles: LvStyle[] = [lv_style_create()];
  const any = (): LvObj => objects[pick(objects.length)] ?? lv_screen_active();
  const style = (): LvStyle => styles[pick(styles.length)] ?? lv_style_create();
  const isScreen = (obj: LvObj): boolean => lv_obj_get_parent(obj) === null;
  const remember = (obj: LvObj): void => {
    objects.push(obj);
    lv_obj_set_pos(obj, pick(300), pick(600));
    lv_obj_set_size(obj, 20 + pick(150), 20 + pick(150));
    if (objects.length > 60) objects.splice(pick(40), 1);
  };

  const actions: (() => void)[] = [
    () => remember(lv_obj_create(any())),
    () => remember(lv_button_create(any())),
    () => remember(lv_label_create(any())),
    () => lv_label_set_text(lv_label_create(any()), "é".repeat(pick(300))),
    () => {
      const line = lv_line_create(any());
      lv_line_set_points(line, [
        { x: 0, y: 0 },
        { x: pick(50), y: pick(50) },
      ]);
      remember(line);
    },
    () => {
      const group = lv_spangroup_create(any());
      const span = lv_spangroup_add_span(group);
      lv_spangroup_set_span_text(group, span, "span");
      lv_spangroup_set_span_style(group, span, style());
      remember(group);
    },
    () => {
      const next = lv_style_create();
      lv_style_set_bg_color(next, pick(0xffffff));
      lv_style_set_bg_opa(next, pick(256));
      styles.push(next);
      if (styles.length > 8) styles.splice(pick(8), 1);
    },
    () => lv_obj_add_style(any(), style(), pick(2) ? LV_STATE.PRESSED : 0),
    () => lv_obj_remove_style(any(), pick(2) ? style() : null, 0),
    () => lv_obj_remove_style_all(any()),
    () => lv_obj_set_style_transition(any(), createTransition([LV_STYLE.BG_COLOR], "ease-out", 50), 0),
    () => lv_obj_add_state(any(), LV_STATE.PRESSED),
    () => lv_obj_add_flag(any(), LV_OBJ_FLAG.EVENT_BUBBLE),
    () => lv_obj_scroll_to_y(any(), pick(100), pick(2) === 1),
    () => {
      const obj = any();
      if (!isScreen(obj)) lv_obj_delete(obj);
    },
    () => {
      const obj = any();
      if (!isScreen(obj)) lv_obj_delete_async(obj);
    },
    () => {
      if (pick(20) === 0) lv_obj_clean(any());
    },
    () => {
      const obj = any();
      const parent = any();
      for (let up: LvObj | null = parent; up; up = lv_obj_get_parent(up)) if (up === obj) return;
      if (!isScreen(obj)) lv_obj_set_parent(obj, parent);
    },
    () => {
      const old = lv_screen_active();
      const next = lv_obj_create(null);
      remember(next);
      lv_screen_load_anim(
        next,
        pick(2) ? LV_SCREEN_LOAD_ANIM.NONE : LV_SCREEN_LOAD_ANIM.FADE_IN,
        pick(2) * 40,
        0,
        true,
      );
      void old;
    },
    () => {
      const target = any();
      startAnimation({ target, from: 0, to: 100, duration: 50 + pick(100), apply: pick(2) ? "y" : act, onEnded: act });
    },
    () => void stopAnimationsOf(any()),
    () => void lv_obj_get_child(any(), pick(5)),
    () =>
      void lv_obj_add_event_cb(
        any(),
        act,
        [LV_EVENT.CLICKED, LV_EVENT.PRESSED, LV_EVENT.RELEASED, LV_EVENT.SCROLL, LV_EVENT.VALUE_CHANGED][pick(5)] ?? 0,
      ),
    () => {
      if (depth < 3) lv_obj_send_event(any(), LV_EVENT.VALUE_CHANGED);
    },
    () => display.pointerDown(pick(480), pick(800)),
    () => display.pointerMove(pick(480), pick(800)),
    () => display.pointerUp(),
  ];

  let depth = 0;
  let dead = 0;
  function act(): void {
    depth++;
    try {
      actions[pick(actions.length)]?.();
    } catch (error) {
      if (!(error instanceof LvDeadHandleError)) unexpected.push(error);
      dead++;
    } finally {
      depth--;
    }
  }

  for (let i = 0; i < 4000; i++) {
    act();
    if (pick(4) === 0) advance(pick(40));
  }
  expect(unexpected).toEqual([]);
  expect(dead).toBeGreaterThan(100);
  expect(lv_obj_is_valid(lv_screen_active())).toBe(true);
  setUncaughtHandler(null);
  display.close();
});
