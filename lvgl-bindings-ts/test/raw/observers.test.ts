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

describe("a subject", () => {
  it("tells its observer at once and of each change, until it is removed", () => {
    const subject = lv.lv_subject_init_int(1);
    const heard: number[] = [];
    const observer = lv.lv_subject_add_observer(subject, (_observer, of) => heard.push(lv.lv_subject_get_int(of)));
    lv.lv_subject_set_int(subject, 2);
    lv.lv_subject_set_int(subject, 2);
    if (observer === null) throw new Error("no observer");
    lv.lv_observer_remove(observer);
    lv.lv_subject_set_int(subject, 3);
    expect(heard).toEqual([1, 2]);
    expect(() => lv.lv_observer_remove(observer)).toThrow(LvDeadHandleError);
    lv.release(subject);
  });

  it("holds colours and texts, and knows what was before", () => {
    const color = lv.lv_subject_init_color(0x112233);
    lv.lv_subject_set_color(color, 0x445566);
    expect([lv.lv_subject_get_previous_color(color), lv.lv_subject_get_color(color)]).toEqual([0x112233, 0x445566]);
    const text = lv.lv_subject_init_string(8, "abc");
    lv.lv_subject_copy_string(text, "far too long");
    expect([lv.lv_subject_get_previous_string(text), lv.lv_subject_get_string(text)]).toEqual(["abc", "far too"]);
  });

  it("tells its group, which keeps it", () => {
    const one = lv.lv_subject_init_int(1);
    const two = lv.lv_subject_init_int(2);
    const group = lv.lv_subject_init_group([one, two]);
    lv.release(one);
    let told = 0;
    lv.lv_subject_add_observer(group, () => told++);
    lv.lv_subject_set_int(one, 5);
    lv.lv_subject_set_int(two, 6);
    expect(told).toBe(3);
    expect(lv.lv_subject_get_group_element(group, 1)).toBe(two);
    expect(lv.lv_subject_get_group_element(group, 2)).toBe(null);
    lv.release(group);
    expect(() => lv.lv_subject_get_int(one)).toThrow(LvDeadHandleError);
    lv.lv_subject_set_int(two, 7);
    expect(told).toBe(3);
  });

  it("may be released while it is telling", () => {
    const subject = lv.lv_subject_init_int(1);
    lv.lv_subject_add_observer(subject, () => {
      if (lv.lv_subject_get_int(subject) === 2) lv.release(subject);
    });
    lv.lv_subject_set_int(subject, 2);
    lv.advance(20);
    expect(() => lv.lv_subject_get_int(subject)).toThrow(LvDeadHandleError);
  });
});

describe("an observer of an object", () => {
  it("ends with the object", () => {
    const subject = lv.lv_subject_init_int(1);
    const obj = lv.lv_obj_create(screen);
    let told = 0;
    const observer = lv.lv_subject_add_observer_obj(subject, () => told++, obj);
    if (observer === null) throw new Error("no observer");
    expect(lv.lv_observer_get_target_obj(observer)).toBe(obj);
    lv.lv_obj_delete(obj);
    lv.lv_subject_set_int(subject, 2);
    expect(told).toBe(1);
    expect(() => lv.lv_observer_remove(observer)).toThrow(LvDeadHandleError);
  });

  it("may delete its object, or end itself, when it is told", () => {
    const subject = lv.lv_subject_init_int(1);
    const obj = lv.lv_obj_create(screen);
    lv.lv_subject_add_observer_obj(
      subject,
      () => {
        if (lv.lv_subject_get_int(subject) === 2) lv.lv_obj_delete(obj);
      },
      obj,
    );
    const once = lv.lv_subject_add_observer(subject, (self) => {
      if (lv.lv_subject_get_int(subject) === 2) lv.lv_observer_remove(self);
    });
    lv.lv_subject_set_int(subject, 2);
    lv.lv_subject_set_int(subject, 3);
    expect(lv.lv_obj_is_valid(obj)).toBe(false);
    expect(once).not.toBe(null);
  });

  it("may end in its first call, before it was returned", () => {
    for (const end of [
      (_: lv.LvObserver, subject: lv.LvSubject): void => lv.lv_subject_deinit(subject),
      (observer: lv.LvObserver): void => lv.lv_observer_remove(observer),
    ]) {
      const subject = lv.lv_subject_init_int(1);
      let told = 0;
      lv.lv_subject_add_observer(subject, (observer, of) => {
        told++;
        end(observer, of);
      });
      lv.lv_subject_set_int(subject, 2);
      expect(told).toBe(1);
    }
  });

  it("keeps the subject for the object's events", () => {
    const subject = lv.lv_subject_init_int(1);
    const slider = lv.lv_slider_create(screen);
    const observer = lv.lv_slider_bind_value(slider, subject);
    lv.release(subject);
    lv.lv_slider_set_value(slider, 40, false);
    lv.lv_obj_send_event(slider, lv.LV_EVENT.VALUE_CHANGED);
    expect(lv.lv_subject_get_int(subject)).toBe(40);
    lv.lv_obj_delete(slider);
    expect(() => lv.lv_subject_get_int(subject)).toThrow(LvDeadHandleError);
    expect(observer).not.toBe(null);
  });

  it("binds flags, states and styles to values", () => {
    const subject = lv.lv_subject_init_int(0);
    const obj = lv.lv_obj_create(screen);
    const style = lv.lv_style_create();
    lv.lv_style_set_radius(style, 7);
    lv.lv_obj_bind_flag_if_eq(obj, subject, lv.LV_OBJ_FLAG.HIDDEN, 1);
    lv.lv_obj_bind_state_if_gt(obj, subject, lv.LV_STATE.CHECKED, 1);
    lv.lv_obj_bind_style(obj, style, 0, subject, 2);
    const look = (): unknown[] => [
      lv.lv_obj_has_flag(obj, lv.LV_OBJ_FLAG.HIDDEN),
      lv.lv_obj_has_state(obj, lv.LV_STATE.CHECKED),
      lv.lv_obj_get_style_radius(obj, lv.LV_PART.MAIN),
    ];
    const seen = [0, 1, 2].map((value) => {
      lv.lv_subject_set_int(subject, value);
      return look();
    });
    expect(seen).toEqual([
      [false, false, 0],
      [true, false, 0],
      [false, true, 7],
    ]);
    lv.lv_obj_remove_from_subject(obj, null);
    lv.lv_subject_set_int(subject, 1);
    expect(look()[0]).toBe(false);
  });

  it("ends with all others of its object, however many listeners each has", () => {
    const [value, other] = [lv.lv_subject_init_int(1), lv.lv_subject_init_int(1)];
    const slider = lv.lv_slider_create(screen);
    const heard: number[] = [];
    lv.lv_obj_add_event_cb(slider, () => heard.push(lv.lv_slider_get_value(slider)), lv.LV_EVENT.VALUE_CHANGED);
    for (const subject of [value, other]) {
      lv.lv_slider_bind_value(slider, subject);
      lv.lv_obj_bind_flag_if_eq(slider, subject, lv.LV_OBJ_FLAG.HIDDEN, 5);
      lv.lv_obj_bind_state_if_eq(slider, subject, lv.LV_STATE.CHECKED, 5);
    }
    lv.lv_obj_remove_from_subject(slider, value);
    lv.lv_subject_set_int(value, 5);
    expect([lv.lv_slider_get_value(slider), lv.lv_obj_has_flag(slider, lv.LV_OBJ_FLAG.HIDDEN)]).toEqual([1, false]);
    lv.lv_subject_set_int(other, 5);
    expect([lv.lv_slider_get_value(slider), lv.lv_obj_has_flag(slider, lv.LV_OBJ_FLAG.HIDDEN)]).toEqual([5, true]);
    lv.lv_obj_remove_from_subject(slider, null);
    lv.lv_subject_set_int(other, 7);
    lv.lv_slider_set_value(slider, 9, false);
    lv.lv_obj_send_event(slider, lv.LV_EVENT.VALUE_CHANGED, null);
    expect([lv.lv_subject_get_int(value), lv.lv_subject_get_int(other), heard]).toEqual([5, 7, [9]]);
  });

  it("is none for a subject of another type", () => {
    const text = lv.lv_subject_init_string(8, "a");
    expect(lv.lv_obj_bind_flag_if_eq(screen, text, lv.LV_OBJ_FLAG.HIDDEN, 1)).toBe(null);
  });
});

describe("a label's format", () => {
  it("shows the value", () => {
    const degrees = lv.lv_subject_init_int(21);
    const room = lv.lv_subject_init_string(16, "kitchen");
    const label = lv.lv_label_create(screen);
    lv.lv_label_bind_text(label, degrees, "%03d °C, 100 %%");
    expect(lv.lv_label_get_text(label)).toBe("021 °C, 100 %");
    lv.lv_subject_set_int(degrees, -4);
    expect(lv.lv_label_get_text(label)).toBe("-04 °C, 100 %");
    const other = lv.lv_label_create(screen);
    lv.lv_label_bind_text(other, room, "Room: %.4s");
    expect(lv.lv_label_get_text(other)).toBe("Room: kitc");
    const plain = lv.lv_label_create(screen);
    lv.lv_label_bind_text(plain, degrees, null);
    expect(lv.lv_label_get_text(plain)).toBe("-4");
  });

  it.each(["%s", "%d %d", "none", "%n", "%ld", "%*d", "%", "%99999d", "%p", "%1$d"])("is refused: %s", (format) => {
    const label = lv.lv_label_create(screen);
    const subject = lv.lv_subject_init_int(1);
    expect(() => lv.lv_label_bind_text(label, subject, format)).toThrow(/lv_label_bind_text/);
  });

  it("of a text takes no number, and a colour has none", () => {
    const label = lv.lv_label_create(screen);
    expect(() => lv.lv_label_bind_text(label, lv.lv_subject_init_string(4, ""), "%d")).toThrow(/one %s/);
    expect(() => lv.lv_label_bind_text(label, lv.lv_subject_init_color(0), null)).toThrow(/number or a text/);
  });

  it("of a span ends with the span", () => {
    const group = lv.lv_spangroup_create(screen);
    const span = lv.lv_spangroup_add_span(group);
    const subject = lv.lv_subject_init_int(3);
    lv.lv_spangroup_bind_span_text(group, span, subject, "%d!");
    expect(lv.lv_span_get_text(span)).toBe("3!");
    lv.lv_spangroup_delete_span(group, span);
    lv.lv_subject_set_int(subject, 4);
    expect(lv.lv_spangroup_get_span_count(group)).toBe(0);
  });
});

it("an object's event counts a subject, inside its bounds", () => {
  const subject = lv.lv_subject_init_int(0);
  const button = lv.lv_button_create(screen);
  const increment = lv.lv_obj_add_subject_increment_event(button, subject, lv.LV_EVENT.CLICKED, 2);
  if (increment === null) throw new Error("no increment");
  lv.lv_obj_set_subject_increment_event_max_value(button, increment, 3);
  const values = [1, 2, 3].map(() => {
    lv.lv_obj_send_event(button, lv.LV_EVENT.CLICKED);
    return lv.lv_subject_get_int(subject);
  });
  expect(values).toEqual([2, 3, 3]);
  const other = lv.lv_button_create(screen);
  expect(() => lv.lv_obj_set_subject_increment_event_rollover(other, increment, true)).toThrow(/of this object/);
});

describe("a style that follows a subject", () => {
  it("takes numbers for numbers and colours for colours only: others are pointers", () => {
    const obj = lv.lv_obj_create(lv.lv_screen_active());
    const [number, color] = [lv.lv_subject_init_int(3), lv.lv_subject_init_color(0x102030)];
    const bind = (property: number, subject: lv.LvSubject): unknown =>
      lv.lv_obj_bind_style_prop(obj, property, 0, subject);
    for (const [property, subject] of [
      [lv.LV_STYLE.TEXT_FONT, number],
      [lv.LV_STYLE.BG_COLOR, number],
      [lv.LV_STYLE.RADIUS, color],
      [0, number],
      [255, number],
    ] as const)
      expect(() => bind(property, subject)).toThrow(expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT" }));
    bind(lv.LV_STYLE.RADIUS, number);
    bind(lv.LV_STYLE.BG_COLOR, color);
    expect([lv.lv_obj_get_style_radius(obj, 0), lv.lv_obj_get_style_bg_color(obj, 0)]).toEqual([3, 0x102030]);
    lv.lv_subject_set_int(number, 9);
    expect(lv.lv_obj_get_style_radius(obj, 0)).toBe(9);
  });

  it("waits where an object has as many styles as it can: the next change shows", () => {
    const obj = lv.lv_obj_create(lv.lv_screen_active());
    lv.lv_obj_remove_style_all(obj);
    const number = lv.lv_subject_init_int(1);
    lv.lv_obj_bind_style_prop(obj, lv.LV_STYLE.RADIUS, lv.LV_STATE.DEFAULT, number);
    lv.lv_obj_remove_style_all(obj);
    const styles = Array.from({ length: 60 }, () => lv.lv_style_create());
    for (const style of styles) lv.lv_obj_add_style(obj, style, lv.LV_PART.MAIN);
    lv.lv_subject_set_int(number, 5);
    expect(lv.lv_obj_get_style_radius(obj, lv.LV_PART.MAIN)).toBe(0);
    lv.lv_obj_remove_style(obj, styles[0] ?? null, lv.LV_PART.MAIN);
    lv.lv_subject_set_int(number, 6);
    expect(lv.lv_obj_get_style_radius(obj, lv.LV_PART.MAIN)).toBe(6);
  });

  it("shows the nearest that the property may be", () => {
    const obj = lv.lv_button_create(lv.lv_screen_active());
    const subject = lv.lv_subject_init_int(1);
    for (const property of [lv.LV_STYLE.BG_OPA, lv.LV_STYLE.ANIM_DURATION, lv.LV_STYLE.BG_GRAD_DIR])
      lv.lv_obj_bind_style_prop(obj, property, 0, subject);
    const now = (): number[] => [
      lv.lv_obj_get_style_bg_opa(obj, 0),
      lv.lv_obj_get_style_anim_duration(obj, 0),
      lv.lv_obj_get_style_bg_grad_dir(obj, 0),
    ];
    lv.lv_subject_set_int(subject, -(2 ** 31));
    expect(now()).toEqual([0, 0, 0]);
    lv.lv_subject_set_int(subject, 300);
    expect(now()).toEqual([255, 300, 2]);
    lv.advance(40);
  });
});
