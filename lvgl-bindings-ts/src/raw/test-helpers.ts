// SPDX-License-Identifier: Apache-2.0
/**
 * LVGL's own test helpers: a mouse, a keypad and an encoder that its test functions move. They need the manual clock
 * (setTickSource('manual')), which their waiting moves. `lvgl-bindings-ts/testing` offers more.
 */

import type { LV_KEY } from "./generated/enums.js";
import {
  lv_test_encoder_add_diff,
  lv_test_encoder_press,
  lv_test_encoder_release,
  lv_test_key_press,
  lv_test_key_release,
  lv_test_mouse_move_to,
  lv_test_mouse_press,
  lv_test_mouse_release,
} from "./generated/test.js";
import { native } from "./native.js";

const advance = native<(ms: number) => void>("advance");

/** Milliseconds that LVGL's helpers hold and wait. */
const STEP = 50;

/** Lets milliseconds of the manual clock pass. */
export function lv_test_wait(ms: number): void {
  advance(ms);
}

/** Lets milliseconds of the manual clock pass (in C: in one step). */
export function lv_test_fast_forward(ms: number): void {
  advance(ms);
}

/** Clicks at a place with the test mouse. */
export function lv_test_mouse_click_at(x: number, y: number): void {
  lv_test_mouse_release();
  advance(STEP);
  lv_test_mouse_move_to(x, y);
  lv_test_mouse_press();
  advance(STEP);
  lv_test_mouse_release();
  advance(STEP);
}

/** Presses and lifts a key of the test keypad. */
export function lv_test_key_hit(key: LV_KEY | number): void {
  lv_test_key_release();
  advance(STEP);
  lv_test_key_press(key);
  advance(STEP);
  lv_test_key_release();
  advance(STEP);
}

/** Turns the test encoder. */
export function lv_test_encoder_turn(steps: number): void {
  lv_test_encoder_add_diff(steps);
  advance(STEP);
}

/** Presses and lifts the test encoder. */
export function lv_test_encoder_click(): void {
  lv_test_encoder_release();
  advance(STEP);
  lv_test_encoder_press();
  advance(STEP);
  lv_test_encoder_release();
  advance(STEP);
}
