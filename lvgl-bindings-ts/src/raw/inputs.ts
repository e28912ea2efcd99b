// SPDX-License-Identifier: Apache-2.0
/**
 * Input devices beside a display's pointer. In C they are read by a callback; here their state is fed. Nothing polls:
 * a device that is not pressed sleeps until it is fed.
 */
import { LV_INDEV_TYPE, type LV_KEY } from "./generated/enums.js";
import type { LvDisplay, LvGroup, LvIndev, LvMonkey, LvObj, LvPoint } from "./handles.js";
import { native } from "./native.js";

const createInputDevice =
  native<(type: number, disp: LvDisplay | null, points: readonly LvPoint[]) => LvIndev>("input_create");

/** Makes a keypad; give it a group with lv_indev_set_group. Null: the default display. */
export function createKeypad(disp: LvDisplay | null = null): LvIndev {
  return createInputDevice(LV_INDEV_TYPE.KEYPAD, disp, []);
}

/** Makes an encoder: a knob that is turned and pressed. */
export function createEncoder(disp: LvDisplay | null = null): LvIndev {
  return createInputDevice(LV_INDEV_TYPE.ENCODER, disp, []);
}

/** Makes a device of buttons, each of which touches its place on the screen. */
export function createButtons(points: readonly LvPoint[], disp: LvDisplay | null = null): LvIndev {
  return createInputDevice(LV_INDEV_TYPE.BUTTON, disp, points);
}

/** Deletes a device that one of these functions made. */
export const deleteInputDevice: (indev: LvIndev) => void = native("input_delete");

/** Presses or lifts a key of a keypad: LV_KEY or a character's code point. */
export const feedKey: (keypad: LvIndev, key: LV_KEY | number, pressed: boolean) => void = native("feed_key");

/** Turns an encoder by `steps` and says whether it is pressed. */
export const feedEncoder: (encoder: LvIndev, steps: number, pressed: boolean) => void = native("feed_encoder");

/** Presses or lifts a button by its place in createButtons' list. */
export const feedButton: (buttons: LvIndev, index: number, pressed: boolean) => void = native("feed_button");

/** Sets where each button touches; as many places as before, or more. */
export const lv_indev_set_button_points: (indev: LvIndev, points: readonly LvPoint[]) => void =
  native("lv_indev_set_button_points");

/** Sets the group whose focus a keypad or an encoder moves; null: none. */
export const lv_indev_set_group: (indev: LvIndev, group: LvGroup | null) => void = native("lv_indev_set_group");

/** Sets the display of a device that one of these functions made. */
export const lv_indev_set_display: (indev: LvIndev, disp: LvDisplay) => void = native("lv_indev_set_display");

/** Shows an object at a pointer's place, until it is deleted. */
export const lv_indev_set_cursor: (indev: LvIndev, cursor: LvObj) => void = native("lv_indev_set_cursor");

/** What a monkey does (C: `lv_monkey_config_t`). */
export interface LvMonkeyConfig {
  /** LV_INDEV_TYPE.POINTER (default), KEYPAD or ENCODER. */
  readonly type?: LV_INDEV_TYPE | undefined;
  /** Milliseconds between two of its doings, 1 to 60000. Default 100 and 1000. */
  readonly period_range?: { readonly min: number; readonly max: number } | undefined;
  /** How far it turns an encoder. */
  readonly input_range?: { readonly min: number; readonly max: number } | undefined;
}

const createMonkey =
  native<(type: number, minPeriod: number, maxPeriod: number, min: number, max: number) => LvMonkey>("monkey_create");

/** Makes a monkey, which plays after lv_monkey_set_enable until lv_monkey_delete. */
export function lv_monkey_create(config: LvMonkeyConfig = {}): LvMonkey {
  const period = config.period_range ?? { min: 100, max: 1000 };
  const input = config.input_range ?? { min: 0, max: 0 };
  return createMonkey(config.type ?? LV_INDEV_TYPE.POINTER, period.min, period.max, input.min, input.max);
}

/** Lets a monkey play, or rest. */
export const lv_monkey_set_enable: (monkey: LvMonkey, enable: boolean) => void = native("lv_monkey_set_enable");

/** A monkey's input device: give it a group when it plays keys. */
export const lv_monkey_get_indev: (monkey: LvMonkey) => LvIndev = native("lv_monkey_get_indev");

/** Deletes a monkey and its device. */
export const lv_monkey_delete: (monkey: LvMonkey) => void = native("lv_monkey_delete");
