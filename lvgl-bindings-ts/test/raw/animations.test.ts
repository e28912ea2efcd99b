// SPDX-License-Identifier: Apache-2.0
import * as lv from "lvgl-bindings-ts/raw";
import { LvDeadHandleError } from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScreen } from "../support.js";

let screen: lv.LvObj;
beforeAll(() => {
  openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
});

function template(duration: number, from: number, to: number): lv.LvAnim {
  const anim = lv.lv_anim_init();
  lv.lv_anim_set_duration(anim, duration);
  lv.lv_anim_set_values(anim, from, to);
  return anim;
}

describe("a template", () => {
  it("plays as often as it is started, each time with its functions", () => {
    const heard: string[] = [];
    const anim = template(100, 0, 10);
    let last = -1;
    lv.lv_anim_set_exec_cb(anim, (value) => {
      last = value;
    });
    lv.lv_anim_set_start_cb(anim, () => heard.push("start"));
    lv.lv_anim_set_completed_cb(anim, () => heard.push(`completed at ${last}`));
    lv.lv_anim_set_deleted_cb(anim, () => heard.push("deleted"));
    for (let i = 0; i < 2; i++) {
      expect(lv.lv_anim_start(anim)).not.toBe(null);
      lv.advance(200);
    }
    expect(heard).toEqual(["start", "completed at 10", "deleted", "start", "completed at 10", "deleted"]);
  });

  it("moves an object by a property, and ends with it", () => {
    const obj = lv.lv_obj_create(screen);
    const anim = template(1000, 0, 100);
    lv.lv_anim_set_var(anim, obj);
    lv.lv_anim_set_exec_cb(anim, "x");
    const running = lv.lv_anim_start(anim);
    if (running === null) throw new Error("over at once");
    lv.advance(500);
    lv.lv_obj_update_layout(obj);
    expect(lv.lv_obj_get_x(obj)).toBeGreaterThan(30);
    expect(lv.lv_anim_is_paused(running)).toBe(false);
    lv.lv_obj_delete(obj);
    expect(() => lv.lv_anim_is_paused(running)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_anim_start(anim)).toThrow(/whose object lives/);
  });

  it("whose function moves an object ends with it too, and two of them do not disturb each other", () => {
    const obj = lv.lv_obj_create(screen);
    const counts = [0, 0];
    for (const which of [0, 1]) {
      const anim = template(1000, 0, 100);
      lv.lv_anim_set_var(anim, obj);
      lv.lv_anim_set_custom_exec_cb(anim, () => {
        counts[which] = (counts[which] ?? 0) + 1;
      });
      lv.lv_anim_start(anim);
      lv.release(anim);
    }
    lv.advance(100);
    expect(Math.min(...counts)).toBeGreaterThan(2);
    lv.lv_obj_delete(obj);
    const before = [...counts];
    lv.advance(100);
    expect(counts).toEqual(before);
  });

  it("follows one of LVGL's curves or one of its own", () => {
    const values: number[] = [];
    const anim = template(100, 0, 100);
    lv.lv_anim_set_exec_cb(anim, (value) => values.push(value));
    lv.lv_anim_set_path_cb(anim, lv.lv_anim_path_step);
    lv.lv_anim_start(anim);
    lv.advance(150);
    expect(new Set(values)).toEqual(new Set([0, 100]));
    values.length = 0;
    lv.lv_anim_set_path_cb(anim, (time, duration, start, end) => end - (start + time) * (end / duration));
    lv.lv_anim_start(anim);
    lv.advance(150);
    expect(values[0]).toBe(100);
    expect(values.at(-1)).toBe(0);
  });

  it("is relative when it asks for a start", () => {
    const values: number[] = [];
    const anim = template(10, 0, 5);
    lv.lv_anim_set_exec_cb(anim, (value) => values.push(value));
    lv.lv_anim_set_get_value_cb(anim, () => 40);
    lv.lv_anim_start(anim);
    lv.advance(50);
    expect(values.at(-1)).toBe(45);
  });

  it("is not what runs", () => {
    const anim = template(100, 0, 1);
    lv.lv_anim_set_exec_cb(anim, () => undefined);
    const running = lv.lv_anim_start(anim);
    if (running === null) throw new Error("over at once");
    expect(() => lv.lv_anim_start(running)).toThrow(/that lv_anim_init made/);
    expect(() => lv.lv_anim_delete(anim)).toThrow(/that runs/);
    expect(lv.lv_anim_delete(running)).toBe(true);
    expect(lv.lv_anim_delete(running)).toBe(false);
    lv.lv_anim_set_exec_cb(anim, "x");
    expect(() => lv.lv_anim_start(anim)).toThrow(/lv_anim_set_var/);
    expect(() => lv.lv_anim_set_exec_cb(anim, "depth" as "x")).toThrow(TypeError);
  });

  it("may be stopped by its own function", () => {
    let calls = 0;
    const obj = lv.lv_obj_create(screen);
    const anim = template(1000, 0, 1000);
    lv.lv_anim_set_var(anim, obj);
    lv.lv_anim_set_exec_cb(anim, () => {
      if (++calls === 3) lv.lv_anim_delete(obj);
    });
    lv.lv_anim_start(anim);
    lv.advance(200);
    expect(calls).toBe(3);
  });
});

describe("a timeline", () => {
  it("plays its animations one after the other, back and again", () => {
    const obj = lv.lv_obj_create(screen);
    const right = template(100, 0, 50);
    lv.lv_anim_set_var(right, obj);
    lv.lv_anim_set_exec_cb(right, "translate_x");
    let seen = 0;
    const count = template(100, 0, 9);
    lv.lv_anim_set_exec_cb(count, (value) => {
      seen = value;
    });
    const timeline = lv.lv_anim_timeline_create();
    lv.lv_anim_timeline_add(timeline, 0, right);
    lv.lv_anim_timeline_add(timeline, 100, count);
    expect(lv.lv_anim_timeline_get_playtime(timeline)).toBe(200);
    expect(lv.lv_anim_timeline_start(timeline)).toBe(200);
    lv.advance(300);
    expect([lv.lv_obj_get_style_translate_x(obj, 0), seen]).toEqual([50, 9]);
    lv.lv_anim_timeline_set_reverse(timeline, true);
    lv.lv_anim_timeline_start(timeline);
    lv.advance(300);
    expect([lv.lv_obj_get_style_translate_x(obj, 0), seen]).toEqual([0, 0]);
    lv.lv_anim_timeline_set_progress(timeline, 0xffff);
    expect(seen).toBe(9);
    lv.lv_anim_timeline_delete(timeline);
    expect(() => lv.lv_anim_timeline_start(timeline)).toThrow(LvDeadHandleError);
  });

  it("leaves deleted objects alone", () => {
    const obj = lv.lv_obj_create(screen);
    const anim = template(100, 0, 50);
    lv.lv_anim_set_var(anim, obj);
    lv.lv_anim_set_exec_cb(anim, "x");
    const timeline = lv.lv_anim_timeline_create();
    lv.lv_anim_timeline_add(timeline, 0, anim);
    lv.lv_anim_timeline_start(timeline);
    lv.advance(40);
    lv.lv_obj_delete(obj);
    lv.advance(200);
    lv.lv_anim_timeline_set_progress(timeline, 100);
    lv.lv_anim_timeline_delete(timeline);
    expect(lv.lv_obj_is_valid(obj)).toBe(false);
  });

  it("takes another's animations, but not its own, and does not go in its own middle", () => {
    const anim = template(100, 0, 5);
    const one = lv.lv_anim_timeline_create();
    const two = lv.lv_anim_timeline_create();
    const errors: unknown[] = [];
    lv.lv_anim_set_exec_cb(anim, () => {
      try {
        lv.lv_anim_timeline_delete(two);
      } catch (error) {
        errors.push(error);
      }
    });
    lv.lv_anim_timeline_add(one, 0, anim);
    lv.lv_anim_timeline_merge(two, one, 50);
    expect(lv.lv_anim_timeline_get_playtime(two)).toBe(150);
    expect(() => lv.lv_anim_timeline_merge(one, one, 0)).toThrow(/another timeline/);
    expect(() => lv.lv_anim_timeline_merge(one, two, -60)).toThrow(/before 0/);
    lv.lv_anim_timeline_delete(one);
    lv.lv_anim_timeline_start(two);
    lv.advance(100);
    expect(String(errors[0])).toMatch(/outside of an animation/);
    lv.lv_anim_timeline_delete(two);
  });

  it("plays at an event", () => {
    const button = lv.lv_button_create(screen);
    const anim = template(100, 0, 5);
    let last = 0;
    lv.lv_anim_set_exec_cb(anim, (value) => {
      last = value;
    });
    const timeline = lv.lv_anim_timeline_create();
    lv.lv_anim_timeline_add(timeline, 0, anim);
    lv.lv_obj_add_play_timeline_event(button, lv.LV_EVENT.CLICKED, timeline, 30, false);
    lv.lv_obj_send_event(button, lv.LV_EVENT.CLICKED);
    lv.advance(200);
    expect(last).toBe(5);
  });
});
