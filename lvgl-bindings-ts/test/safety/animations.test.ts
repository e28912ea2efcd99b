// SPDX-License-Identifier: Apache-2.0
// Animations that end in a function of their own, which LVGL called in the middle of them.
import {
  advance,
  createImage,
  isAnimationRunning,
  LV_EVENT,
  type LvAnim,
  lv_anim_delete,
  lv_anim_delete_all,
  lv_anim_init,
  lv_anim_set_completed_cb,
  lv_anim_set_custom_exec_cb,
  lv_anim_set_deleted_cb,
  lv_anim_set_duration,
  lv_anim_set_early_apply,
  lv_anim_set_get_value_cb,
  lv_anim_set_path_cb,
  lv_anim_set_repeat_count,
  lv_anim_set_repeat_delay,
  lv_anim_set_reverse_delay,
  lv_anim_set_reverse_duration,
  lv_anim_set_reverse_time,
  lv_anim_set_start_cb,
  lv_anim_set_values,
  lv_anim_set_var,
  lv_anim_start,
  lv_animimg_create,
  lv_animimg_set_duration,
  lv_animimg_set_src,
  lv_animimg_set_start_cb,
  lv_animimg_start,
  lv_arc_get_angle_end,
  lv_arc_get_angle_start,
  lv_display_add_event_cb,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_is_valid,
  lv_screen_active,
  lv_spinner_create,
  lv_spinner_set_arc_sweep,
  stopAnimation,
} from "lvgl-bindings-ts/raw";
import { describe, expect, it } from "vitest";
import { displayPerTest } from "./display.js";
import { refused } from "./refused.js";

const display = displayPerTest();

const places = ["start", "offset", "path"] as const;
const ends = ["stopAnimation", "lv_anim_delete", "its object's end", "lv_anim_delete_all"] as const;

describe.each(places)("in the function that tells its %s", (place) => {
  it.each(ends)("an animation ends by %s: it sets nothing more, and its end is told once", (end) => {
    const obj = lv_obj_create(lv_screen_active());
    const template = lv_anim_init();
    const heard: unknown[] = [];
    lv_anim_set_var(template, obj);
    lv_anim_set_values(template, 10, 50);
    lv_anim_set_duration(template, 60);
    lv_anim_set_repeat_count(template, 3);
    lv_anim_set_early_apply(template, false);
    lv_anim_set_custom_exec_cb(template, (_, value) => void heard.push(value));
    lv_anim_set_completed_cb(template, () => void heard.push("completed"));
    lv_anim_set_deleted_cb(template, () => void heard.push("deleted"));
    let running: LvAnim | null = null;
    const act = (): number => {
      if (running === null) return 0;
      if (end === "stopAnimation") stopAnimation(running);
      else if (end === "lv_anim_delete") lv_anim_delete(running);
      else if (end === "its object's end") lv_obj_delete(obj);
      else lv_anim_delete_all();
      return 7;
    };
    if (place === "start") lv_anim_set_start_cb(template, () => void act());
    else if (place === "offset") lv_anim_set_get_value_cb(template, act);
    else lv_anim_set_path_cb(template, act);
    running = lv_anim_start(template);
    advance(20);
    advance(300);
    expect(heard).toEqual(["deleted"]);
    expect(isAnimationRunning(running as LvAnim)).toBe(false);
  });

  it("it is applied early, and everything ends before it has begun", () => {
    const template = lv_anim_init();
    const heard: unknown[] = [];
    lv_anim_set_values(template, 10, 50);
    lv_anim_set_duration(template, 60);
    lv_anim_set_early_apply(template, true);
    lv_anim_set_deleted_cb(template, () => void heard.push("deleted"));
    const act = (): number => {
      lv_anim_delete_all();
      return 7;
    };
    if (place === "start") lv_anim_set_start_cb(template, () => void act());
    else if (place === "offset") lv_anim_set_get_value_cb(template, act);
    else lv_anim_set_path_cb(template, act);
    lv_anim_start(template);
    advance(20);
    advance(300);
    expect(heard).toEqual(["deleted"]);
  });

  it("it is started once more", () => {
    const template = lv_anim_init();
    let more = 1;
    let ended = 0;
    lv_anim_set_values(template, 0, 50);
    lv_anim_set_duration(template, 60);
    lv_anim_set_deleted_cb(template, () => void ended++);
    const act = (): number => {
      if (more-- > 0) lv_anim_start(template);
      return 7;
    };
    if (place === "start") lv_anim_set_start_cb(template, () => void act());
    else if (place === "offset") lv_anim_set_get_value_cb(template, act);
    else lv_anim_set_path_cb(template, act);
    lv_anim_start(template);
    advance(20);
    advance(300);
    expect(ended).toBe(2);
  });
});

it("pictures that are deleted when their animation starts", () => {
  const pictures = lv_animimg_create(lv_screen_active());
  const image = createImage(1, 1, "rgba", new Uint8Array(4));
  lv_animimg_set_src(pictures, [image, image]);
  lv_animimg_set_duration(pictures, 60);
  lv_animimg_set_start_cb(pictures, () => lv_obj_delete(pictures));
  lv_animimg_start(pictures);
  advance(20);
  advance(100);
  expect(lv_obj_is_valid(pictures)).toBe(false);
});

it("a display that hears of the first value that a start sets may end that animation, and start it anew", () => {
  const spinner = lv_spinner_create(lv_screen_active());
  advance(50);
  let heard = 0;
  lv_display_add_event_cb(
    display().handle,
    () => {
      if (heard++ === 0) lv_spinner_set_arc_sweep(spinner, 90);
    },
    LV_EVENT.INVALIDATE_AREA,
  );
  lv_spinner_set_arc_sweep(spinner, 60);
  expect(heard).toBeGreaterThan(1);
  const turned = () => [lv_arc_get_angle_start(spinner), lv_arc_get_angle_end(spinner)].join(" ");
  const seen = new Set<string>();
  for (let i = 0; i < 10; i++) {
    advance(100);
    seen.add(turned());
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(lv_anim_delete(spinner)).toBe(true);
  advance(20);
  const still = turned();
  advance(300);
  expect(turned()).toBe(still);
});

it.each(
  Object.entries({
    lv_anim_set_duration,
    lv_anim_set_repeat_delay,
    lv_anim_set_reverse_delay,
    lv_anim_set_reverse_duration,
    lv_anim_set_reverse_time,
  }),
)("a time that would read as a speed of nothing is none, also while an animation runs: %s", (name, set) => {
  const template = lv_anim_init();
  lv_anim_set_early_apply(template, false);
  const running = lv_anim_start(template);
  refused(() => set(running as LvAnim, 0x80000000), `${name}: argument 2 `);
  advance(40);
});
