// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvMonkey } from "../handles.js";
import { native } from "../native.js";

/**
 * Enable monkey
 * @param monkey pointer to a monkey
 * @param en set to true to enable
 */
export let lv_monkey_set_enable: (monkey: LvMonkey, en: boolean) => void = (...args) => (lv_monkey_set_enable = native("lv_monkey_set_enable"))(...args);

export let lv_monkey_get_enable: (monkey: LvMonkey) => boolean = (...args) => (lv_monkey_get_enable = native("lv_monkey_get_enable"))(...args);

/**
 * Delete monkey
 * @param monkey pointer to monkey
 */
export let lv_monkey_delete: (monkey: LvMonkey) => void = (...args) => (lv_monkey_delete = native("lv_monkey_delete"))(...args);
