// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvIndev, LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_INDEV_TYPE } from "./enums.js";

/**
 * Create a mouse (pointer), keypad, and encoder indevs.
 * They can be controlled via function calls during the test
 */
export let lv_test_indev_create_all: () => void = (...args) => (lv_test_indev_create_all = native("lv_test_indev_create_all"))(...args);

/** Delete all test input devices */
export let lv_test_indev_delete_all: () => void = (...args) => (lv_test_indev_delete_all = native("lv_test_indev_delete_all"))(...args);

/**
 * Get one of the indev created in `lv_test_indev_create_all`
 * @param type type of the indev to get
 * @returns the indev
 */
export let lv_test_indev_get_indev: (type: LV_INDEV_TYPE) => LvIndev | null = (...args) => (lv_test_indev_get_indev = native("lv_test_indev_get_indev"))(...args);

/**
 * Move the mouse to the given coordinates.
 * This function doesn't wait, but just changes the state and returns immediately.
 * @param x the target absolute X coordinate
 * @param y the target absolute Y coordinate
 */
export let lv_test_mouse_move_to: (x: number, y: number) => void = (...args) => (lv_test_mouse_move_to = native("lv_test_mouse_move_to"))(...args);

/**
 * Move the mouse to the center of a widget
 * This function doesn't wait, but just changes the state and returns immediately.
 * @param obj pointer to an widget
 */
export let lv_test_mouse_move_to_obj: (obj: LvObj) => void = (...args) => (lv_test_mouse_move_to_obj = native("lv_test_mouse_move_to_obj"))(...args);

/**
 * Move the mouse cursor. Keep the pressed or released state
 * This function doesn't wait, but just changes the state and returns immediately.
 * @param x the difference in X to move
 * @param y the difference in Y to move
 */
export let lv_test_mouse_move_by: (x: number, y: number) => void = (...args) => (lv_test_mouse_move_by = native("lv_test_mouse_move_by"))(...args);

/**
 * Make the mouse button pressed.
 * This function doesn't wait, but just changes the state and returns immediately.
 */
export let lv_test_mouse_press: () => void = (...args) => (lv_test_mouse_press = native("lv_test_mouse_press"))(...args);

/**
 * Make the mouse button released.
 * This function doesn't wait, but just changes the state and returns immediately.
 */
export let lv_test_mouse_release: () => void = (...args) => (lv_test_mouse_release = native("lv_test_mouse_release"))(...args);

/**
 * Emulate a key press.
 * This function doesn't wait, but just changes the state and returns immediately.
 * @param k the key to press
 */
export let lv_test_key_press: (k: number) => void = (...args) => (lv_test_key_press = native("lv_test_key_press"))(...args);

/**
 * Release the previously press key.
 * This function doesn't wait, but just changes the state and returns immediately.
 */
export let lv_test_key_release: () => void = (...args) => (lv_test_key_release = native("lv_test_key_release"))(...args);

/**
 * Emulate encoder rotation, use positive parameter to rotate to the right
 * and negative to rotate to the left.
 * This function doesn't wait, but just changes the state and returns immediately.
 * @param d number of encoder ticks to emulate
 */
export let lv_test_encoder_add_diff: (d: number) => void = (...args) => (lv_test_encoder_add_diff = native("lv_test_encoder_add_diff"))(...args);

/**
 * Emulate an encoder press.
 * This function doesn't wait, but just changes the state and returns immediately.
 */
export let lv_test_encoder_press: () => void = (...args) => (lv_test_encoder_press = native("lv_test_encoder_press"))(...args);

/**
 * Emulate an encoder release.
 * This function doesn't wait, but just changes the state and returns immediately.
 */
export let lv_test_encoder_release: () => void = (...args) => (lv_test_encoder_release = native("lv_test_encoder_release"))(...args);
