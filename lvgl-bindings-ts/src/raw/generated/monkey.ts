// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvMonkey } from "../handles.js";
import { native } from "../native.js";

export let lv_monkey_get_enable: (monkey: LvMonkey) => boolean = (...args) => (lv_monkey_get_enable = native("lv_monkey_get_enable"))(...args);
