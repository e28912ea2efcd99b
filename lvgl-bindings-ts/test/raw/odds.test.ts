// SPDX-License-Identifier: Apache-2.0
import * as lv from "lvgl-bindings-ts/raw";
import { LvDeadHandleError } from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScreen } from "../support.js";

let screen: lv.LvObj;
let display: ReturnType<typeof openScreen>;
beforeAll(() => {
  display = openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
});

describe("numbers", () => {
  const obj = (): lv.LvObj => lv.lv_obj_create(screen);

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, -(2 ** 31) - 1])(
    "out of their C type are refused: %s",
    (x) => {
      expect(() => lv.lv_obj_set_x(obj(), x)).toThrow(/lv_obj_set_x/);
    },
  );

  it("of an enum are its members, of bits their sums", () => {
    expect(() => lv.lv_obj_set_align(obj(), 99 as lv.LV_ALIGN)).toThrow(/0 to 21/);
    expect(() => lv.lv_obj_set_flex_flow(obj(), -1 as lv.LV_FLEX_FLOW)).toThrow(TypeError);
    expect(() => lv.lv_obj_set_scroll_dir(obj(), 0x10)).toThrow(/sum of members/);
    lv.lv_obj_set_scroll_dir(obj(), lv.LV_DIR.HOR | lv.LV_DIR.TOP);
    expect(() => lv.lv_obj_set_style_opa(obj(), 256, 0)).toThrow(/255/);
    expect(() => lv.lv_led_set_brightness(lv.lv_led_create(screen), -1)).toThrow(/0 to 255/);
  });
});

describe("the tree", () => {
  it("refuses loops", () => {
    const outer = lv.lv_obj_create(screen);
    const inner = lv.lv_obj_create(outer);
    expect(() => lv.lv_obj_set_parent(outer, inner)).toThrow(/not inside/);
    expect(() => lv.lv_obj_set_parent(outer, outer)).toThrow(/not inside/);
    expect(() => lv.lv_obj_swap(outer, inner)).toThrow(/not inside/);
    expect(() => lv.lv_obj_swap(screen, inner)).toThrow(/no screen/);
  });

  it("is walked, with children skipped or the walk ended", () => {
    const a = lv.lv_obj_create(screen);
    const b = lv.lv_obj_create(a);
    const c = lv.lv_obj_create(screen);
    const walk = (answer: (obj: lv.LvObj) => lv.LV_OBJ_TREE_WALK_RES): lv.LvObj[] => {
      const seen: lv.LvObj[] = [];
      lv.lv_obj_tree_walk(screen, (obj) => {
        seen.push(obj);
        return answer(obj);
      });
      return seen;
    };
    const { NEXT, SKIP_CHILDREN, END } = lv.LV_OBJ_TREE_WALK_RES;
    expect(walk(() => NEXT)).toEqual([screen, a, b, c]);
    expect(walk((obj) => (obj === a ? SKIP_CHILDREN : NEXT))).toEqual([screen, a, c]);
    expect(walk((obj) => (obj === b ? END : NEXT))).toEqual([screen, a, b]);
    expect(
      walk((obj) => {
        if (obj === a) lv.lv_obj_delete(c);
        return NEXT;
      }),
    ).toEqual([screen, a, b]);
  });

  it("is asked by class name", () => {
    const label = lv.lv_label_create(screen);
    lv.lv_button_create(screen);
    expect(lv.lv_obj_get_class(label)).toBe("lv_label");
    expect(lv.lv_obj_has_class(label, "lv_obj")).toBe(true);
    expect(lv.lv_obj_check_type(label, "lv_button")).toBe(false);
    expect(lv.lv_obj_get_child_by_type(screen, 0, "lv_label")).toBe(label);
    expect(lv.lv_obj_get_child_count_by_type(screen, "lv_bar")).toBe(0);
    expect(() => lv.lv_obj_has_class(label, "lv_nothing" as lv.LvClassName)).toThrow(/widget class/);
  });

  it("names its objects", () => {
    const obj = lv.lv_obj_create(screen);
    lv.lv_obj_set_name(obj, "row_#");
    expect(lv.lv_obj_get_name_resolved(obj)).toBe("row_0");
    lv.lv_obj_set_name_static(obj, "kept");
    expect(lv.lv_obj_get_name(obj)).toBe("kept");
  });
});

describe("events", () => {
  it("carry a number when they may", () => {
    const obj = lv.lv_obj_create(screen);
    const own = lv.lv_event_register_id();
    const heard: unknown[] = [];
    lv.lv_obj_add_event_cb(obj, (event) => heard.push(lv.lv_event_get_param(event)), own);
    lv.lv_obj_add_event_cb(obj, (event) => heard.push(lv.lv_event_get_key(event)), lv.LV_EVENT.KEY);
    lv.lv_obj_send_event(obj, own, -7);
    lv.lv_obj_send_event(obj, own);
    lv.lv_obj_send_event(obj, lv.LV_EVENT.KEY, lv.LV_KEY.UP);
    expect(heard).toEqual([-7, null, lv.LV_KEY.UP]);
    expect(() => lv.lv_obj_send_event(obj, lv.LV_EVENT.CLICKED, 1)).toThrow(/no number/);
  });

  it.each(["DELETE", "HIT_TEST", "DRAW_MAIN", "GET_SELF_SIZE", "COVER_CHECK", "CREATE"] as const)(
    "that only LVGL may send are refused: %s",
    (name) => {
      const obj = lv.lv_obj_create(screen);
      expect(() => lv.lv_obj_send_event(obj, lv.LV_EVENT[name])).toThrow(/LVGL itself/);
    },
  );

  it("are removed by place and by function, JavaScript's only", () => {
    const label = lv.lv_label_create(screen);
    const subject = lv.lv_subject_init_int(1);
    lv.lv_label_bind_text(label, subject, null);
    let calls = 0;
    const listener = (): void => {
      calls++;
    };
    const dsc = lv.lv_obj_add_event_cb(label, listener, lv.LV_EVENT.CLICKED);
    lv.lv_obj_add_event_cb(label, listener, lv.LV_EVENT.RELEASED);
    const count = lv.lv_obj_get_event_count(label);
    const found = Array.from({ length: count }, (_unused, index) => lv.lv_obj_get_event_dsc(label, index));
    expect(found.filter((entry) => entry !== null)).toHaveLength(2);
    expect(lv.lv_event_dsc_get_cb(dsc)).toBe(listener);
    const own = found.indexOf(null);
    expect(lv.lv_obj_remove_event(label, own)).toBe(false);
    expect(lv.lv_obj_remove_event(label, 999)).toBe(false);
    expect(lv.lv_obj_remove_event_cb(label, listener)).toBe(2);
    lv.lv_obj_send_event(label, lv.LV_EVENT.CLICKED);
    expect(calls).toBe(0);
    expect(() => lv.lv_event_dsc_get_cb(dsc)).toThrow(LvDeadHandleError);
    lv.lv_obj_delete(label);
  });

  it("load screens, and make those that are gone when they are left", () => {
    const button = lv.lv_button_create(screen);
    const next = lv.lv_obj_create(null);
    lv.lv_obj_add_screen_load_event(button, lv.LV_EVENT.CLICKED, next, lv.LV_SCREEN_LOAD_ANIM.NONE, 0, 0);
    lv.lv_obj_send_event(button, lv.LV_EVENT.CLICKED);
    lv.advance(20);
    expect(lv.lv_screen_active()).toBe(next);
    let made: lv.LvObj | null = null;
    lv.lv_obj_add_screen_create_event(
      next,
      lv.LV_EVENT.CLICKED,
      () => {
        made = lv.lv_obj_create(null);
        return made;
      },
      lv.LV_SCREEN_LOAD_ANIM.NONE,
      0,
      0,
    );
    lv.lv_obj_send_event(next, lv.LV_EVENT.CLICKED);
    lv.advance(20);
    expect(lv.lv_screen_active()).toBe(made);
    lv.lv_screen_load(screen);
    lv.advance(50);
    expect(lv.lv_obj_is_valid(made as unknown as lv.LvObj)).toBe(false);
  });
});

describe("user data", () => {
  it("is any value, kept until its owner is gone", () => {
    const obj = lv.lv_obj_create(screen);
    expect(lv.lv_obj_get_user_data(obj)).toBe(null);
    const data = { any: "thing" };
    lv.lv_obj_set_user_data(obj, data);
    expect(lv.lv_obj_get_user_data(obj)).toBe(data);
    lv.lv_obj_set_user_data(obj, 5n);
    expect(lv.lv_obj_get_user_data(obj)).toBe(5n);
    lv.lv_obj_set_user_data(obj, undefined);
    expect(lv.lv_obj_get_user_data(obj)).toBe(null);
    const timer = lv.lv_timer_create(() => undefined, 1000);
    lv.lv_timer_set_user_data(timer, "tick");
    lv.lv_display_set_user_data(display.handle, 1);
    expect([lv.lv_timer_get_user_data(timer), lv.lv_display_get_user_data(display.handle)]).toEqual(["tick", 1]);
    const before = lv.runtimeStats().handlesByKind["user data"];
    lv.lv_timer_delete(timer);
    expect(lv.runtimeStats().handlesByKind["user data"]).toBe((before ?? 0) - 1);
  });
});

describe("calls for later", () => {
  it("are made once, unless they are taken back", () => {
    let calls = 0;
    const later = (): void => {
      calls++;
    };
    lv.lv_async_call(later);
    lv.lv_async_call(later);
    lv.advance(20);
    lv.lv_async_call(later);
    expect(lv.lv_async_call_cancel(later)).toBe(lv.LV_RESULT.OK);
    expect(lv.lv_async_call_cancel(later)).toBe(lv.LV_RESULT.INVALID);
    lv.advance(20);
    expect(calls).toBe(2);
  });

  it("of a timer may change their function", () => {
    const heard: string[] = [];
    const timer = lv.lv_timer_create(() => {
      heard.push("first");
      lv.lv_timer_set_cb(timer, () => heard.push("second"));
    }, 10);
    lv.advance(35);
    lv.lv_timer_delete(timer);
    expect(heard.slice(0, 2)).toEqual(["first", "second"]);
    expect(() => lv.lv_timer_set_cb(timer, () => undefined)).toThrow(LvDeadHandleError);
  });
});

describe("texts", () => {
  it("that are kept are copied, and replaced", () => {
    const label = lv.lv_label_create(screen);
    lv.lv_label_set_text_static(label, "one");
    lv.lv_label_set_text_static(label, "two");
    expect(lv.lv_label_get_text(label)).toBe("two");
    lv.lv_label_ins_text(label, 0, "not into static text");
    lv.lv_label_set_text(label, "three");
    lv.advance(20);
    expect(lv.lv_label_get_text(label)).toBe("three");
    const group = lv.lv_spangroup_create(screen);
    const span = lv.lv_spangroup_add_span(group);
    lv.lv_spangroup_set_span_text_static(group, span, "kept");
    expect(lv.lv_span_get_text(span)).toBe("kept");
    lv.lv_obj_delete(label);
    lv.lv_obj_delete(group);
  });

  it("have glyphs with measures", () => {
    const font = lv.lv_font_get_default();
    const glyph = lv.lv_font_get_glyph_dsc(font, 65, 0);
    expect(glyph).toMatchObject({ is_placeholder: false, resolved_font: font });
    expect(glyph?.adv_w).toBeGreaterThan(5);
    expect(lv.LV_SYMBOL_OK).toBe("\uF00C");
  });
});
