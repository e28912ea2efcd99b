// SPDX-License-Identifier: Apache-2.0
// Things that end while LVGL still counts on them: the device it read last, the screen it shows, an array half read.
import {
  advance,
  createMemoryDisplay,
  LV_EVENT,
  LV_INDEV_TYPE,
  LV_OBJ_FLAG,
  type LvIndev,
  type LvObj,
  type LvSubject,
  lv_anim_init,
  lv_anim_path_linear,
  lv_anim_set_custom_exec_cb,
  lv_anim_set_duration,
  lv_anim_set_values,
  lv_anim_start,
  lv_button_create,
  lv_buttonmatrix_create,
  lv_buttonmatrix_set_ctrl_map,
  lv_buttonmatrix_set_map,
  lv_display_add_event_cb,
  lv_display_set_theme,
  lv_group_add_obj,
  lv_group_create,
  lv_group_delete,
  lv_indev_active,
  lv_indev_add_event_cb,
  lv_indev_get_display,
  lv_indev_set_cursor,
  lv_line_create,
  lv_line_set_points,
  lv_monkey_create,
  lv_monkey_get_indev,
  lv_monkey_set_enable,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_delete_delayed,
  lv_obj_get_child_count,
  lv_obj_get_class_name,
  lv_obj_remove_flag,
  lv_obj_set_grid_cell,
  lv_obj_set_grid_dsc_array,
  lv_obj_set_size,
  lv_obj_set_style_border_width,
  lv_obj_update_layout,
  lv_roller_create,
  lv_screen_active,
  lv_subject_init_group,
  lv_subject_init_int,
  lv_test_indev_create_all,
  lv_test_indev_delete_all,
  lv_test_indev_get_indev,
  lv_test_mouse_click_at,
  lv_textarea_create,
  lv_textarea_get_label,
  lv_textarea_get_text,
  lv_textarea_set_text,
  lv_theme_create,
  lv_theme_set_apply_cb,
  release,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { displayPerTest } from "./display.js";

const display = displayPerTest();

it("a device that LVGL read last is deleted", () => {
  const other = createMemoryDisplay(20, 20);
  other.pointerDown(3, 3);
  advance(40);
  other.close();
  expect(lv_indev_active()).toBeNull();
  // A roller asks for the active device when its group focuses it.
  const group = lv_group_create();
  const first = lv_roller_create(lv_screen_active());
  lv_group_add_obj(group, first);
  lv_group_add_obj(group, lv_roller_create(lv_screen_active()));
  lv_obj_delete(first);
  advance(40);
  lv_group_delete(group);
});

it("a device is deleted in a callback of its own press", () => {
  lv_test_indev_create_all();
  const button = lv_button_create(lv_screen_active());
  lv_obj_set_size(button, 50, 50);
  let pressed = 0;
  lv_obj_add_event_cb(
    button,
    () => {
      pressed++;
      lv_test_indev_delete_all();
    },
    LV_EVENT.PRESSED,
  );
  lv_test_mouse_click_at(5, 5);
  advance(100);
  expect(pressed).toBe(1);
  expect(lv_test_indev_get_indev(LV_INDEV_TYPE.POINTER)).toBeNull();
});

it("the screen that is shown is deleted: an empty one takes its place", () => {
  const shown = lv_screen_active();
  lv_obj_create(shown);
  lv_obj_delete(shown);
  display().pointerDown(10, 10);
  advance(50);
  display().pointerUp();
  const next = lv_screen_active();
  expect(next).not.toBe(shown);
  expect(lv_obj_get_child_count(next)).toBe(0);
  lv_obj_delete_delayed(next, 10);
  display().pointerDown(10, 10);
  advance(50);
  expect(lv_screen_active()).not.toBe(next);
});

it("a screen's place in a layout", () => {
  const screen = lv_screen_active();
  lv_obj_set_grid_cell(screen, 0, 1, 1, 0, 1, 1);
  lv_obj_add_flag(screen, LV_OBJ_FLAG.FLOATING);
  lv_obj_remove_flag(screen, LV_OBJ_FLAG.FLOATING);
  advance(20);
  expect(lv_screen_active()).toBe(screen);
});

/** An array whose element `i` runs something when it is read. */
function trapped<T>(items: T[], i: number, run: () => void): T[] {
  const value = items[i] as T;
  Object.defineProperty(items, i, {
    get: () => {
      run();
      return value;
    },
    enumerable: true,
  });
  return items;
}

const refused = { code: "LVGL_REENTRANT" };

it("reading an array deletes the object that it is for", () => {
  const doomed = (make: (parent: LvObj) => LvObj): [LvObj, () => void] => {
    const obj = make(lv_screen_active());
    return [obj, () => lv_obj_delete(obj)];
  };
  const [line, noLine] = doomed(lv_line_create);
  const point = { x: 1, y: 1 };
  expect(() => lv_line_set_points(line, trapped([point, point], 1, noLine))).toThrow(expect.objectContaining(refused));
  const [matrix, noMatrix] = doomed(lv_buttonmatrix_create);
  expect(() => lv_buttonmatrix_set_map(matrix, trapped(["a", "b"], 1, noMatrix))).toThrow(
    expect.objectContaining(refused),
  );
  const [keys, noKeys] = doomed(lv_buttonmatrix_create);
  lv_buttonmatrix_set_map(keys, ["a", "b"]);
  expect(() => lv_buttonmatrix_set_ctrl_map(keys, trapped([1, 1], 1, noKeys))).toThrow(
    expect.objectContaining(refused),
  );
  const [grid, noGrid] = doomed(lv_obj_create);
  expect(() => lv_obj_set_grid_dsc_array(grid, [10], trapped([10, 10], 1, noGrid))).toThrow(
    expect.objectContaining(refused),
  );
});

it("reading an array frees what was read from it", () => {
  const first = lv_subject_init_int(1);
  const members: LvSubject[] = [first, lv_subject_init_int(2)];
  expect(() => lv_subject_init_group(trapped(members, 1, () => release(first)))).toThrow(
    expect.objectContaining(refused),
  );
});

it("an animation that is told of itself before it has begun", () => {
  const template = lv_anim_init();
  const values: number[] = [];
  lv_anim_set_values(template, 5, 50);
  lv_anim_set_duration(template, 100);
  lv_anim_set_custom_exec_cb(template, (anim) => {
    if (anim !== null) values.push(lv_anim_path_linear(anim));
  });
  lv_anim_start(template);
  expect(values).toEqual([5]);
});

it("a theme is told of an object that LVGL has not built yet", () => {
  const theme = lv_theme_create();
  const codes: string[] = [];
  lv_theme_set_apply_cb(theme, (_, obj) => {
    if (lv_obj_get_class_name(obj) !== "lv_textarea") return lv_obj_update_layout(lv_screen_active());
    lv_obj_set_style_border_width(obj, 1, 0);
    try {
      lv_textarea_set_text(obj, "early");
    } catch (error) {
      codes.push((error as { code: string }).code);
    }
  });
  lv_display_set_theme(display().handle, theme);
  const area = lv_textarea_create(lv_screen_active());
  lv_textarea_set_text(area, "late");
  advance(20);
  expect(codes).toEqual(["LVGL_WRONG_ARGUMENT"]);
  expect(lv_textarea_get_text(area)).toBe("late");
});

it("an inner part of a widget is no cursor", () => {
  const label = lv_textarea_get_label(lv_textarea_create(lv_screen_active()));
  expect(() => lv_indev_set_cursor(display().indev.handle, label)).toThrow(
    expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT" }),
  );
});

it("a display is used by those who are told that it closes", () => {
  const other = createMemoryDisplay(20, 20);
  const codes: unknown[] = [];
  const attempt = (): void => {
    try {
      other.pointerDown(1, 1);
    } catch (error) {
      codes.push((error as { code: string }).code);
    }
  };
  lv_indev_add_event_cb(other.indev.handle, attempt, LV_EVENT.DELETE);
  lv_display_add_event_cb(other.handle, attempt, LV_EVENT.DELETE);
  other.close();
  expect(codes).toEqual(["LVGL_DEAD_HANDLE", "LVGL_DEAD_HANDLE"]);
});

it("a theme's object has one handle, which dies with it", () => {
  const theme = lv_theme_create();
  const told: LvObj[] = [];
  lv_theme_set_apply_cb(theme, (_, obj) => {
    told.push(obj);
  });
  lv_display_set_theme(display().handle, theme);
  const made = lv_button_create(lv_screen_active());
  expect(told.at(-1)).toBe(made);
  lv_obj_delete(made);
  expect(() => lv_obj_get_child_count(made)).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
});

it("a device that is made while its display closes is left without one", () => {
  const made: LvIndev[] = [];
  lv_obj_add_event_cb(
    lv_obj_create(lv_screen_active()),
    () => {
      const monkey = lv_monkey_create({ type: LV_INDEV_TYPE.POINTER });
      lv_monkey_set_enable(monkey, true);
      made.push(lv_monkey_get_indev(monkey));
    },
    LV_EVENT.DELETE,
  );
  display().close();
  const next = createMemoryDisplay(20, 20);
  expect(made.map((device) => lv_indev_get_display(device))).toEqual([null]);
  advance(2000);
  next.close();
});
