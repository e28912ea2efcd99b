// SPDX-License-Identifier: Apache-2.0
/** User data: any value, kept by something of LVGL's until it is gone or gets another. Null (or nothing) lets go. */
import type { LvAnim, LvDisplay, LvGroup, LvIndev, LvMonkey, LvObj, LvTimeline, LvTimer } from "./handles.js";
import { native } from "./native.js";

type Set<H> = (handle: H, data: unknown) => void;
type Get<H> = (handle: H) => unknown;

export const lv_obj_set_user_data: Set<LvObj> = native("lv_obj_set_user_data");
export const lv_obj_get_user_data: Get<LvObj> = native("lv_obj_get_user_data");
export const lv_group_set_user_data: Set<LvGroup> = native("lv_group_set_user_data");
export const lv_group_get_user_data: Get<LvGroup> = native("lv_group_get_user_data");
export const lv_display_set_user_data: Set<LvDisplay> = native("lv_display_set_user_data");
export const lv_display_get_user_data: Get<LvDisplay> = native("lv_display_get_user_data");
export const lv_indev_set_user_data: Set<LvIndev> = native("lv_indev_set_user_data");
export const lv_indev_get_user_data: Get<LvIndev> = native("lv_indev_get_user_data");
export const lv_timer_set_user_data: Set<LvTimer> = native("lv_timer_set_user_data");
export const lv_timer_get_user_data: Get<LvTimer> = native("lv_timer_get_user_data");
export const lv_anim_set_user_data: Set<LvAnim> = native("lv_anim_set_user_data");
export const lv_anim_get_user_data: Get<LvAnim> = native("lv_anim_get_user_data");
export const lv_anim_timeline_set_user_data: Set<LvTimeline> = native("lv_anim_timeline_set_user_data");
export const lv_anim_timeline_get_user_data: Get<LvTimeline> = native("lv_anim_timeline_get_user_data");
export const lv_monkey_set_user_data: Set<LvMonkey> = native("lv_monkey_set_user_data");
export const lv_monkey_get_user_data: Get<LvMonkey> = native("lv_monkey_get_user_data");

/** Of a table's cell, which must exist. */
export const lv_table_set_cell_user_data: (obj: LvObj, row: number, column: number, data: unknown) => void =
  native("lv_table_set_cell_user_data");
export const lv_table_get_cell_user_data: (obj: LvObj, row: number, column: number) => unknown =
  native("lv_table_get_cell_user_data");
