// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  LV_EVENT,
  LV_SCREEN_LOAD_ANIM,
  LvDeadHandleError,
  type LvObj,
  lv_button_create,
  lv_label_create,
  lv_label_set_text,
  lv_line_create,
  lv_line_set_points,
  lv_obj_add_event_cb,
  lv_obj_add_style,
  lv_obj_clean,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_delete_async,
  lv_obj_get_child_count,
  lv_obj_is_valid,
  lv_obj_remove_event_dsc,
  lv_obj_send_event,
  lv_obj_set_size,
  lv_obj_set_x,
  lv_screen_active,
  lv_screen_load,
  lv_screen_load_anim,
  lv_spangroup_add_span,
  lv_spangroup_create,
  lv_spangroup_delete_span,
  lv_spangroup_set_span_text,
  lv_style_create,
  lv_timer_create,
  lv_timer_delete,
  lv_timer_pause,
  runtimeStats,
  startAnimation,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { FRAME, openScreen, tap } from "./support.js";

let display: Display;
beforeEach(() => {
  display = openScreen();
});
afterEach(() => display.close());

const dead = expect.objectContaining({ name: "LvDeadHandleError", code: "LVGL_DEAD_HANDLE" });

describe("dead handles", () => {
  it("throw a typed error, for the object and for everything inside it", () => {
    const button = lv_button_create(lv_screen_active());
    const label = lv_label_create(button);
    lv_obj_delete(button);
    expect(lv_obj_is_valid(label)).toBe(false);
    expect(() => lv_label_set_text(label, "x")).toThrow(LvDeadHandleError);
    expect(() => lv_obj_delete(button)).toThrow(dead);
    expect(() => lv_obj_set_x(button, 1)).toThrow("lv_obj_set_x: this LvObj was deleted");
  });

  it("die with their display", () => {
    const screen = lv_screen_active();
    display.close();
    expect(() => lv_obj_set_x(screen, 1)).toThrow(dead);
    expect(() => display.framebuffer()).toThrow(dead);
  });

  it("die with what they are part of: registrations, spans, timers", () => {
    const screen = lv_screen_active();
    const group = lv_spangroup_create(screen);
    const [first, second] = [lv_spangroup_add_span(group), lv_spangroup_add_span(group)];
    lv_spangroup_delete_span(group, first);
    expect(() => lv_spangroup_set_span_text(group, first, "x")).toThrow(dead);
    const registration = lv_obj_add_event_cb(group, () => {}, LV_EVENT.CLICKED);
    lv_obj_delete(group);
    expect(() => lv_spangroup_set_span_text(lv_spangroup_create(screen), second, "x")).toThrow(dead);
    expect(() => lv_obj_remove_event_dsc(screen, registration)).toThrow(dead);
    const timer = lv_timer_create(() => {}, 10);
    lv_timer_delete(timer);
    expect(() => lv_timer_pause(timer)).toThrow(dead);
  });

  it("tell a foreign span from one of the group", () => {
    const [one, two] = [lv_spangroup_create(lv_screen_active()), lv_spangroup_create(lv_screen_active())];
    const span = lv_spangroup_add_span(one);
    expect(() => lv_spangroup_set_span_text(two, span, "x")).toThrow(/a span of this group/);
  });
});

describe("deleting in a callback", () => {
  function parentAndButton(): { parent: LvObj; button: LvObj; sibling: LvObj } {
    const parent = lv_obj_create(lv_screen_active());
    lv_obj_set_size(parent, 400, 400);
    const button = lv_button_create(parent);
    lv_obj_set_size(button, 100, 100);
    const sibling = lv_label_create(parent);
    advance(0);
    return { parent, button, sibling };
  }

  it("lets the target live until the event is over", () => {
    const { button } = parentAndButton();
    let aliveInside = false;
    lv_obj_add_event_cb(
      button,
      () => {
        lv_obj_delete(button);
        lv_obj_delete(button);
        aliveInside = lv_obj_is_valid(button);
      },
      LV_EVENT.CLICKED,
    );
    tap(display, button);
    advance(FRAME);
    expect(aliveInside).toBe(true);
    expect(lv_obj_is_valid(button)).toBe(false);
  });

  it("lets ancestors live too, but not others", () => {
    const { parent, button, sibling } = parentAndButton();
    const seen: boolean[] = [];
    lv_obj_add_event_cb(
      button,
      () => {
        lv_obj_delete(sibling);
        lv_obj_delete(parent);
        seen.push(lv_obj_is_valid(sibling), lv_obj_is_valid(parent));
      },
      LV_EVENT.CLICKED,
    );
    tap(display, button);
    advance(FRAME);
    expect(seen).toEqual([false, true]);
    expect(lv_obj_is_valid(parent)).toBe(false);
  });

  it("cleans a parent from inside a child", () => {
    const { parent, button, sibling } = parentAndButton();
    let inside = -1;
    lv_obj_add_event_cb(
      button,
      () => {
        lv_obj_clean(parent);
        inside = lv_obj_get_child_count(parent);
      },
      LV_EVENT.CLICKED,
    );
    tap(display, button);
    advance(FRAME);
    expect(inside).toBe(1);
    expect(lv_obj_is_valid(sibling)).toBe(false);
    expect(lv_obj_get_child_count(parent)).toBe(0);
  });

  it("works from an event that a callback sends, and from DELETE", () => {
    const { parent, button, sibling } = parentAndButton();
    const order: string[] = [];
    lv_obj_add_event_cb(sibling, () => order.push("sibling deleted"), LV_EVENT.DELETE);
    lv_obj_add_event_cb(
      button,
      () => {
        order.push("button deleted");
        lv_obj_delete(sibling);
      },
      LV_EVENT.DELETE,
    );
    lv_obj_add_event_cb(parent, () => lv_obj_delete(button), LV_EVENT.VALUE_CHANGED);
    lv_obj_send_event(parent, LV_EVENT.VALUE_CHANGED);
    advance(FRAME);
    expect(order).toEqual(["button deleted", "sibling deleted"]);
    expect(lv_obj_get_child_count(parent)).toBe(0);
  });

  it("takes the old screen away after its own callback", () => {
    const old = lv_screen_active();
    const button = lv_button_create(old);
    lv_obj_set_size(button, 100, 100);
    advance(0);
    const next = lv_obj_create(null);
    lv_obj_add_event_cb(
      button,
      () => lv_screen_load_anim(next, LV_SCREEN_LOAD_ANIM.NONE, 0, 0, true),
      LV_EVENT.CLICKED,
    );
    tap(display, button);
    advance(FRAME);
    expect(lv_screen_active()).toBe(next);
    expect(lv_obj_is_valid(old)).toBe(false);
  });
});

describe("nothing is left over", () => {
  it("after thousands of objects with callbacks, styles, points and animations", () => {
    const screen = lv_screen_active();
    const style = lv_style_create();
    const round = (): void => {
      const box = lv_obj_create(screen);
      for (let i = 0; i < 20; i++) {
        const button = lv_button_create(box);
        lv_obj_add_style(button, style, 0);
        lv_obj_add_event_cb(button, () => {}, LV_EVENT.CLICKED);
        lv_line_set_points(lv_line_create(button), [
          { x: 0, y: 0 },
          { x: i, y: 5 },
        ]);
        startAnimation({ target: button, from: 0, to: 100, duration: 1000, apply: "x" });
        startAnimation({ target: button, from: 0, to: 100, duration: 1000, apply: () => {} });
      }
      lv_obj_delete(box);
    };
    round();
    for (let i = 0; i < 200; i++) round();
    const kinds = runtimeStats().handlesByKind;
    expect(kinds.LvStyle).toBe(1);
    // What remains are records whose JavaScript values wait for the collector: none of them holds anything.
    lv_obj_delete_async(lv_obj_create(screen));
    advance(FRAME);
    expect(lv_obj_get_child_count(screen)).toBe(0);
  });

  it("after screens came and went", () => {
    for (let i = 0; i < 50; i++) {
      const next = lv_obj_create(null);
      lv_label_create(next);
      const old = lv_screen_active();
      lv_screen_load(next);
      lv_obj_delete(old);
    }
    advance(FRAME);
    expect(lv_obj_is_valid(lv_screen_active())).toBe(true);
  });
});
