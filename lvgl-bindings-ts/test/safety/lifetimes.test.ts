// SPDX-License-Identifier: Apache-2.0
// Lifetimes where several things end in an unusual order. The plain rules stand in ../lifetime.test.ts and ../gc.test.ts.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  advance,
  createMemoryDisplay,
  type Display,
  LV_EVENT,
  type LvObj,
  lv_display_add_event_cb,
  lv_display_get_screen_active,
  lv_display_set_default,
  lv_label_create,
  lv_label_set_text,
  lv_obj_add_event_cb,
  lv_obj_add_style,
  lv_obj_align,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_get_child_count,
  lv_obj_get_style_bg_color,
  lv_obj_invalidate,
  lv_obj_invalidate_area,
  lv_obj_is_valid,
  lv_obj_send_event,
  lv_obj_set_size,
  lv_obj_set_x,
  lv_screen_active,
  lv_style_create,
  lv_style_set_bg_color,
  lv_timer_create,
  lv_timer_delete,
  release,
  runtimeStats,
  setTickSource,
  setUncaughtHandler,
  startAnimation,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

/** Collects garbage until finalizers have run: they run from the event loop. */
async function collect(): Promise<void> {
  for (let i = 0; i < 6; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const dead = expect.objectContaining({ code: "LVGL_DEAD_HANDLE" });
const open: Display[] = [];

function display(): Display {
  const made = createMemoryDisplay(60, 40);
  open.push(made);
  return made;
}

beforeEach(() => setTickSource("manual"));
afterEach(() => {
  setUncaughtHandler(null);
  for (const one of open.splice(0)) if (!one.closed) one.close();
});

describe("several displays", () => {
  it("end one by one: what was on one is dead, the others draw on, shared styles too", () => {
    const style = lv_style_create();
    lv_style_set_bg_color(style, 0x123456);
    const all = [display(), display(), display()];
    const boxes = all.map((one) => {
      lv_display_set_default(one.handle);
      const box = lv_obj_create(lv_screen_active());
      lv_obj_add_style(box, style, 0);
      return box;
    });
    advance(20);
    all[1]?.close();
    expect(boxes.map(lv_obj_is_valid)).toEqual([true, false, true]);
    expect(() => lv_obj_set_x(boxes[1] as LvObj, 1)).toThrow(dead);
    advance(20);
    const frames = new Set<number>();
    for (const index of [0, 2]) {
      all[index]?.onFlush(() => frames.add(index));
      expect(lv_obj_get_style_bg_color(boxes[index] as LvObj, 0)).toBe(0x123456);
      lv_obj_invalidate(boxes[index] as LvObj);
    }
    advance(20);
    expect(frames).toEqual(new Set([0, 2]));
    release(style);
  });

  it("choose another default when the default one ends", () => {
    const [first, second] = [display(), display()];
    lv_display_set_default(first.handle);
    first.close();
    expect(lv_screen_active()).toBe(lv_display_get_screen_active(second.handle));
  });
});

describe("opening and closing in one process", () => {
  it("leaves nothing behind and gives no old number a new meaning at once", () => {
    const old: LvObj[] = [];
    const session = (): void => {
      const one = display();
      const screen = lv_screen_active();
      const style = lv_style_create();
      const label = lv_label_create(screen);
      lv_obj_add_style(label, style, 0);
      lv_obj_add_event_cb(label, () => {}, LV_EVENT.DELETE);
      startAnimation({ target: label, from: 0, to: 9, duration: 900, apply: "x" });
      release(style);
      advance(20);
      one.close();
      old.push(label);
    };
    session();
    const base = runtimeStats().handles;
    for (let i = 0; i < 40; i++) session();
    expect(runtimeStats().handles).toBe(base);
    expect(old.some(lv_obj_is_valid)).toBe(false);
    for (const label of old) expect(() => lv_label_set_text(label, "x")).toThrow(dead);
  });

  it("has no screen to give in between, and says so", () => {
    display().close();
    expect(() => lv_screen_active()).toThrow(expect.objectContaining({ code: "LVGL_NO_DISPLAY" }));
  });
});

describe("callbacks", () => {
  it("of an object, of its display and of an animation are dropped with them", async () => {
    const dropped: WeakRef<() => void>[] = [];
    const callback = (): (() => void) => {
      const made = (): void => void dropped.length;
      dropped.push(new WeakRef(made));
      return made;
    };
    const one = display();
    (() => {
      const obj = lv_obj_create(lv_screen_active());
      lv_obj_add_event_cb(obj, callback(), LV_EVENT.CLICKED);
      lv_display_add_event_cb(one.handle, callback(), LV_EVENT.REFR_READY);
      one.onFlush(callback());
      startAnimation({ target: obj, from: 0, to: 9, duration: 900, apply: callback(), onEnded: callback() });
    })();
    advance(20);
    await collect();
    expect(dropped.filter((ref) => ref.deref())).toHaveLength(5);
    one.close();
    await collect();
    expect(dropped.filter((ref) => ref.deref())).toHaveLength(0);
  });

  it("throw to one handler, wherever they run", () => {
    const one = display();
    const seen: string[] = [];
    setUncaughtHandler((error) => seen.push((error as Error).message));
    const throwing = (text: string) => (): never => {
      throw new Error(text);
    };
    const obj = lv_obj_create(lv_screen_active());
    lv_obj_add_event_cb(obj, throwing("event"), LV_EVENT.CLICKED);
    lv_obj_add_event_cb(obj, throwing("delete"), LV_EVENT.DELETE);
    lv_obj_add_event_cb(obj, throwing("draw"), LV_EVENT.DRAW_MAIN);
    lv_display_add_event_cb(one.handle, throwing("display"), LV_EVENT.REFR_READY);
    one.onFlush(throwing("flush"));
    const timer = lv_timer_create(throwing("timer"), 5);
    startAnimation({
      target: obj,
      from: 0,
      to: 9,
      duration: 10,
      apply: throwing("apply"),
      onCompleted: throwing("completed"),
    });
    lv_obj_send_event(obj, LV_EVENT.CLICKED);
    advance(30);
    lv_obj_delete(obj);
    for (const place of ["event", "timer", "apply", "completed", "draw", "display", "flush", "delete"])
      expect(seen).toContain(place);
    lv_timer_delete(timer);
  });
});

describe("behind a function's back", () => {
  it("a getter may delete the object that the call is about", () => {
    display();
    const obj = lv_obj_create(lv_screen_active());
    const area = {
      x1: 0,
      y1: 0,
      x2: 5,
      get y2(): number {
        lv_obj_delete(obj);
        return 5;
      },
    };
    expect(() => lv_obj_invalidate_area(obj, area)).toThrow(
      expect.objectContaining({
        code: "LVGL_REENTRANT",
        message: expect.stringMatching(/^lv_obj_invalidate_area: /) as string,
      }),
    );
    expect(lv_obj_get_child_count(lv_screen_active())).toBe(0);
  });

  it("an event may delete the object between two steps of a layout", () => {
    display();
    const obj = lv_obj_create(lv_screen_active());
    const inner = lv_obj_create(obj);
    lv_obj_add_event_cb(inner, () => lv_obj_delete(obj), LV_EVENT.SIZE_CHANGED);
    lv_obj_set_size(inner, 200, 200);
    lv_obj_align(inner, 9, 0, 0);
    advance(40);
    expect(lv_obj_is_valid(obj)).toBe(false);
  });

  it("what is changed while it is drawn stops nothing", () => {
    display();
    const obj = lv_obj_create(lv_screen_active());
    const label = lv_label_create(obj);
    const errors: unknown[] = [];
    lv_obj_add_event_cb(
      obj,
      () => {
        for (const change of [
          () => lv_label_set_text(label, "longer text"),
          () => lv_obj_set_x(obj, 9),
          () => lv_obj_delete(label),
        ])
          try {
            change();
          } catch (error) {
            errors.push((error as { code?: string }).code);
          }
      },
      LV_EVENT.DRAW_MAIN,
    );
    advance(40);
    advance(40);
    for (const code of errors) expect(code).toMatch(/^LVGL_/);
    expect(lv_obj_is_valid(obj)).toBe(true);
  });
});
