// SPDX-License-Identifier: Apache-2.0
/**
 * Input devices beside a display's pointer. In C they are read by a callback; here their state is fed. Nothing polls:
 * a device that is not pressed sleeps until it is fed.
 */
import { numberArgument, optionsArgument } from "./arguments.js";
import { LV_INDEV_TYPE, type LV_KEY } from "./generated/enums.js";
import type { LvDisplay, LvGroup, LvIndev, LvMonkey, LvObj, LvPoint } from "./handles.js";
import { native } from "./native.js";

/** Makes a keypad; give it a group with lv_indev_set_group. Left out or null: the default display. */
export const createKeypad: (disp?: LvDisplay | null) => LvIndev = native("create_keypad");

/** Makes an encoder: a knob that is turned and pressed. */
export const createEncoder: (disp?: LvDisplay | null) => LvIndev = native("create_encoder");

/** Makes a device of buttons, each of which touches its place on the screen. */
export const createButtons: (points: readonly LvPoint[], disp?: LvDisplay | null) => LvIndev = native("create_buttons");

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

/** Milliseconds. */
const LONGEST_PERIOD = 60_000;

/** Makes a monkey, which plays after lv_monkey_set_enable until lv_monkey_delete. */
export function lv_monkey_create(config: LvMonkeyConfig = {}): LvMonkey {
  const where = "lv_monkey_create";
  const given = optionsArgument(where, 1, config);
  const period = optionsArgument(where, "period_range", given.period_range ?? { min: 100, max: 1000 });
  const input = optionsArgument(where, "input_range", given.input_range ?? { min: 0, max: 0 });
  return createMonkey(
    given.type ?? LV_INDEV_TYPE.POINTER,
    numberArgument(where, "period_range.min", period.min, 1, LONGEST_PERIOD),
    numberArgument(where, "period_range.max", period.max, period.min, LONGEST_PERIOD),
    numberArgument(where, "input_range.min", input.min, -32768, 32767),
    numberArgument(where, "input_range.max", input.max, input.min, 32767),
  );
}

/** Lets a monkey play, or rest. */
export const lv_monkey_set_enable: (monkey: LvMonkey, enable: boolean) => void = native("lv_monkey_set_enable");

/** A monkey's input device: give it a group when it plays keys. */
export const lv_monkey_get_indev: (monkey: LvMonkey) => LvIndev = native("lv_monkey_get_indev");

/** Deletes a monkey and its device. */
export const lv_monkey_delete: (monkey: LvMonkey) => void = native("lv_monkey_delete");
