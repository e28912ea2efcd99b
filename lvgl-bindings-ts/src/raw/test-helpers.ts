// SPDX-License-Identifier: Apache-2.0
/**
 * LVGL's own test helpers: a mouse, a keypad and an encoder that its test functions move. They need the manual clock
 * (setTickSource('manual')), which their waiting moves. `lvgl-bindings-ts/testing` offers more.
 * All throw LVGL_CLOCK under the real clock and LVGL_REENTRANT inside a callback.
 */
import type { LV_KEY } from "./generated/enums.js";
import { native } from "./native.js";

/** Lets milliseconds of the manual clock pass. */
export const lv_test_wait: (ms: number) => void = native("lv_test_wait");

/** Lets milliseconds of the manual clock pass (in C: in one step). */
export const lv_test_fast_forward: (ms: number) => void = native("lv_test_fast_forward");

/** Clicks at a place with the test mouse. */
export const lv_test_mouse_click_at: (x: number, y: number) => void = native("lv_test_mouse_click_at");

/** Presses and lifts a key of the test keypad. */
export const lv_test_key_hit: (key: LV_KEY | number) => void = native("lv_test_key_hit");

/** Turns the test encoder. */
export const lv_test_encoder_turn: (steps: number) => void = native("lv_test_encoder_turn");

/** Presses and lifts the test encoder. */
export const lv_test_encoder_click: () => void = native("lv_test_encoder_click");
