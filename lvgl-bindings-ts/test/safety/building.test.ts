// SPDX-License-Identifier: Apache-2.0
// Objects that LVGL has only begun to build: a theme is told of them, and may give them styles and nothing else.
import {
  advance,
  LV_ALIGN,
  LV_COLOR_FORMAT,
  LV_EVENT,
  LV_STATE,
  LV_STYLE,
  type LvObj,
  lv_arclabel_create,
  lv_checkbox_create,
  lv_display_add_event_cb,
  lv_display_set_theme,
  lv_dropdown_create,
  lv_gridnav_add,
  lv_label_create,
  lv_label_get_text,
  lv_label_set_text,
  lv_obj_add_event_cb,
  lv_obj_add_state,
  lv_obj_add_style,
  lv_obj_add_subject_increment_event,
  lv_obj_align_to,
  lv_obj_bind_style_prop,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_enable_style_refresh,
  lv_obj_get_child,
  lv_obj_get_child_count,
  lv_obj_get_class_name,
  lv_obj_get_height,
  lv_obj_get_parent,
  lv_obj_get_style_border_width,
  lv_obj_get_style_radius,
  lv_obj_get_style_text_letter_space,
  lv_obj_is_valid,
  lv_obj_send_event,
  lv_obj_set_parent,
  lv_obj_set_size,
  lv_obj_set_style_border_width,
  lv_obj_set_style_text_letter_space,
  lv_obj_update_layout,
  lv_refr_now,
  lv_roller_create,
  lv_screen_active,
  lv_screen_load,
  lv_snapshot_take,
  lv_spinbox_create,
  lv_style_create,
  lv_style_set_radius,
  lv_subject_get_int,
  lv_subject_init_int,
  lv_tabview_create,
  lv_textarea_create,
  lv_textarea_get_text,
  lv_textarea_set_text,
  lv_theme_create,
  lv_theme_set_apply_cb,
} from "lvgl-bindings-ts/raw";
import { describe, expect, it } from "vitest";
import { displayPerTest } from "./display.js";

const display = displayPerTest();

/** Runs something once, when the theme is told of an object of a class. */
function whenTold(className: string, run: (obj: LvObj) => void): void {
  let done = false;
  const theme = lv_theme_create();
  lv_theme_set_apply_cb(theme, (_, obj) => {
    if (done || lv_obj_get_class_name(obj) !== className) return;
    done = true;
    run(obj);
  });
  lv_display_set_theme(display().handle, theme);
}

function codeOf(call: () => unknown): string {
  try {
    call();
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

it("a theme may give it styles, and ask what it is", () => {
  const shared = lv_style_create();
  lv_style_set_radius(shared, 7);
  const screen = lv_screen_active();
  whenTold("lv_textarea", (obj) => {
    lv_obj_add_style(obj, shared, 0);
    lv_obj_set_style_border_width(obj, 3, 0);
    expect(lv_obj_get_parent(obj)).toBe(screen);
  });
  const area = lv_textarea_create(screen);
  expect([lv_obj_get_style_radius(area, 0), lv_obj_get_style_border_width(area, 0)]).toEqual([7, 3]);
});

it("nothing else may be done with it", () => {
  const codes: string[] = [];
  const screen = lv_screen_active();
  const other = lv_obj_create(screen);
  whenTold("lv_textarea", (obj) => {
    codes.push(
      codeOf(() => lv_label_create(obj)),
      codeOf(() => lv_obj_set_parent(other, obj)),
      codeOf(() => lv_obj_set_parent(obj, other)),
      codeOf(() => lv_obj_send_event(obj, LV_EVENT.STYLE_CHANGED, null)),
      codeOf(() => lv_obj_delete(obj)),
      codeOf(() => lv_obj_enable_style_refresh(true)),
    );
  });
  const area = lv_textarea_create(screen);
  lv_textarea_set_text(area, "built");
  advance(20);
  expect(codes).toEqual(Array(6).fill("LVGL_WRONG_ARGUMENT"));
  expect(lv_textarea_get_text(area)).toBe("built");
});

it("a screen that is not built cannot be shown", () => {
  const shown = lv_screen_active();
  let code = "";
  whenTold("lv_obj", (obj) => {
    code = codeOf(() => lv_screen_load(obj));
  });
  lv_obj_create(null);
  advance(20);
  expect(code).toBe("LVGL_WRONG_ARGUMENT");
  expect(lv_screen_active()).toBe(shown);
});

it("what contains it is deleted when it is built", () => {
  const box = lv_obj_create(lv_screen_active());
  whenTold("lv_textarea", () => lv_obj_delete(box));
  const area = lv_textarea_create(box);
  lv_textarea_set_text(area, "still there");
  expect(lv_textarea_get_text(area)).toBe("still there");
  advance(20);
  expect([lv_obj_is_valid(area), lv_obj_is_valid(box)]).toEqual([false, false]);
});

it("another object made meanwhile leaves it unbuilt: its styles ask nothing of its widget", () => {
  whenTold("lv_textarea", (obj) => {
    const label = lv_label_create(lv_screen_active());
    lv_label_set_text(label, "made meanwhile");
    lv_obj_delete(lv_obj_create(lv_screen_active()));
    lv_obj_set_style_text_letter_space(obj, 2, 0);
  });
  const area = lv_textarea_create(lv_screen_active());
  lv_textarea_set_text(area, "text");
  advance(20);
  expect(lv_textarea_get_text(area)).toBe("text");
});

it("its parent is told when it is built: all may be done with it then, by the handle it keeps", () => {
  const box = lv_obj_create(lv_screen_active());
  const told: LvObj[] = [];
  lv_obj_add_event_cb(
    box,
    () => {
      const child = lv_obj_get_child(box, -1) as LvObj;
      lv_label_set_text(child, "from its parent");
      told.push(child);
    },
    LV_EVENT.CHILD_CREATED,
  );
  const label = lv_label_create(box);
  expect(told).toEqual([label]);
  expect(lv_label_get_text(label)).toBe("from its parent");
  expect(lv_obj_get_child_count(box)).toBe(1);
});

describe("a display that hears of an object while LVGL builds it", () => {
  /** Runs something each time when the display hears, but not within itself. Errors are kept by their codes. */
  function whenHeard(run: () => void): ReadonlySet<string> {
    const codes = new Set<string>();
    let running = false;
    const hear = () => {
      if (running) return;
      running = true;
      codes.add(codeOf(run));
      running = false;
    };
    for (const event of [LV_EVENT.REFR_REQUEST, LV_EVENT.INVALIDATE_AREA])
      lv_display_add_event_cb(display().handle, hear, event);
    return codes;
  }

  const widgets = [lv_textarea_create, lv_spinbox_create, lv_checkbox_create, lv_roller_create, lv_arclabel_create];

  it("may ask for a layout, which comes when it is built", () => {
    const screen = lv_screen_active();
    const other = lv_obj_create(screen);
    const codes = whenHeard(() => {
      lv_obj_update_layout(screen);
      lv_obj_align_to(other, screen, LV_ALIGN.BOTTOM_RIGHT, 0, 0);
    });
    for (const create of widgets) {
      const obj = create(screen);
      lv_obj_set_size(obj, 40, 50);
      lv_obj_update_layout(obj);
      expect(lv_obj_get_height(obj)).toBe(50);
    }
    expect([...codes]).toEqual(["none"]);
  });

  it("may make others", () => {
    const screen = lv_screen_active();
    const made: LvObj[] = [];
    whenHeard(() => {
      if (made.length < 20) made.push(lv_spinbox_create(screen));
    });
    for (const create of widgets) create(screen);
    advance(50);
    expect(made.map((obj) => lv_obj_is_valid(obj))).toEqual(Array(20).fill(true));
  });

  it("may change a style that it inherits", () => {
    const screen = lv_screen_active();
    let space = 0;
    whenHeard(() => lv_obj_set_style_text_letter_space(screen, ++space, 0));
    for (const create of widgets) {
      const obj = create(screen);
      expect(lv_obj_get_style_text_letter_space(obj, 0)).toBe(space);
    }
    expect(space).toBeGreaterThan(widgets.length);
  });

  it("is refused a picture of it", () => {
    const screen = lv_screen_active();
    let refused = 0;
    whenHeard(() => {
      for (const draw of [() => lv_snapshot_take(screen, LV_COLOR_FORMAT.ARGB8888), () => lv_refr_now(null)])
        if (codeOf(draw) === "LVGL_REENTRANT") refused++;
    });
    for (const create of widgets) create(screen);
    expect(refused).toBeGreaterThan(widgets.length);
  });
});

describe("What LVGL's own listeners hear of an object that it builds", () => {
  it("a grid scrolls to its first child when the child is built", () => {
    const grid = lv_obj_create(lv_screen_active());
    lv_gridnav_add(grid, 0);
    lv_obj_add_state(grid, LV_STATE.FOCUSED);
    lv_obj_set_size(grid, 40, 40);
    for (const create of [
      lv_spinbox_create,
      lv_textarea_create,
      lv_roller_create,
      lv_dropdown_create,
      lv_tabview_create,
    ])
      expect(lv_obj_is_valid(create(grid))).toBe(true);
    advance(50);
  });

  it("a style that follows a number, which each new child counts up", () => {
    const number = lv_subject_init_int(0);
    const box = lv_obj_create(lv_screen_active());
    lv_obj_bind_style_prop(box, LV_STYLE.TEXT_LETTER_SPACE, 0, number);
    lv_obj_add_subject_increment_event(box, number, LV_EVENT.CHILD_CREATED, 1);
    const area = lv_textarea_create(box);
    // The text area, and the label inside it before the area is built.
    expect(lv_subject_get_int(number)).toBe(2);
    expect(lv_obj_get_style_text_letter_space(area, 0)).toBe(2);
    for (const create of [lv_spinbox_create, lv_roller_create, lv_dropdown_create, lv_tabview_create]) create(box);
    advance(50);
  });
});
