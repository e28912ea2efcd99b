// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvGroup, LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_GRIDNAV_CTRL, LV_GROUP_REFOCUS_POLICY } from "./enums.js";

/**
 * Set default group. New Widgets will be added to this group if it's enabled in
 * their class with `add_to_def_group = true`.
 * @param group pointer to a group (can be `NULL`)
 */
export let lv_group_set_default: (group: LvGroup | null) => void = (...args) => (lv_group_set_default = native("lv_group_set_default"))(...args);

/**
 * Get default group.
 * @returns pointer to the default group
 */
export let lv_group_get_default: () => LvGroup | null = (...args) => (lv_group_get_default = native("lv_group_get_default"))(...args);

/**
 * Add an Widget to group.
 * @param group pointer to a group
 * @param obj pointer to a Widget to add
 */
export let lv_group_add_obj: (group: LvGroup, obj: LvObj) => void = (...args) => (lv_group_add_obj = native("lv_group_add_obj"))(...args);

/**
 * Swap 2 Widgets in group. Widgets must be in the same group.
 * @param obj1 pointer to a Widget
 * @param obj2 pointer to another Widget
 */
export let lv_group_swap_obj: (obj1: LvObj, obj2: LvObj) => void = (...args) => (lv_group_swap_obj = native("lv_group_swap_obj"))(...args);

/**
 * Remove a Widget from its group.
 * @param obj pointer to Widget to remove
 */
export let lv_group_remove_obj: (obj: LvObj) => void = (...args) => (lv_group_remove_obj = native("lv_group_remove_obj"))(...args);

/**
 * Remove all Widgets from a group.
 * @param group pointer to a group
 */
export let lv_group_remove_all_objs: (group: LvGroup) => void = (...args) => (lv_group_remove_all_objs = native("lv_group_remove_all_objs"))(...args);

/**
 * Focus on a Widget (defocus the current).
 * @param obj pointer to Widget to focus on
 */
export let lv_group_focus_obj: (obj: LvObj) => void = (...args) => (lv_group_focus_obj = native("lv_group_focus_obj"))(...args);

/**
 * Focus on next Widget in a group (defocus the current).
 * @param group pointer to a group
 */
export let lv_group_focus_next: (group: LvGroup) => void = (...args) => (lv_group_focus_next = native("lv_group_focus_next"))(...args);

/**
 * Focus on previous Widget in a group (defocus the current).
 * @param group pointer to a group
 */
export let lv_group_focus_prev: (group: LvGroup) => void = (...args) => (lv_group_focus_prev = native("lv_group_focus_prev"))(...args);

/**
 * Do not allow changing focus from current Widget.
 * @param group pointer to a group
 * @param en true: freeze, false: release freezing (normal mode)
 */
export let lv_group_focus_freeze: (group: LvGroup, en: boolean) => void = (...args) => (lv_group_focus_freeze = native("lv_group_focus_freeze"))(...args);

/**
 * Set whether the next or previous Widget in a group gets focus when Widget that has
 * focus is deleted.
 * @param group pointer to a group
 * @param policy new refocus policy enum
 */
export let lv_group_set_refocus_policy: (group: LvGroup, policy: LV_GROUP_REFOCUS_POLICY) => void = (...args) => (lv_group_set_refocus_policy = native("lv_group_set_refocus_policy"))(...args);

/**
 * Manually set the current mode (edit or navigate).
 * @param group pointer to group
 * @param edit true: edit mode; false: navigate mode
 */
export let lv_group_set_editing: (group: LvGroup, edit: boolean) => void = (...args) => (lv_group_set_editing = native("lv_group_set_editing"))(...args);

/**
 * Set whether moving focus to next/previous Widget will allow wrapping from
 * first->last or last->first Widget.
 * @param group pointer to group
 * @param en true: wrapping enabled; false: wrapping disabled
 */
export let lv_group_set_wrap: (group: LvGroup, en: boolean) => void = (...args) => (lv_group_set_wrap = native("lv_group_set_wrap"))(...args);

/**
 * Get Widget that has focus, or NULL if there isn't one.
 * @param group pointer to a group
 * @returns pointer to Widget with focus
 */
export let lv_group_get_focused: (group: LvGroup) => LvObj | null = (...args) => (lv_group_get_focused = native("lv_group_get_focused"))(...args);

export let lv_group_get_editing: (group: LvGroup) => boolean = (...args) => (lv_group_get_editing = native("lv_group_get_editing"))(...args);

export let lv_group_get_wrap: (group: LvGroup) => boolean = (...args) => (lv_group_get_wrap = native("lv_group_get_wrap"))(...args);

/**
 * Get number of Widgets in group.
 * @param group pointer to a group
 * @returns number of Widgets in the group
 */
export let lv_group_get_obj_count: (group: LvGroup) => number = (...args) => (lv_group_get_obj_count = native("lv_group_get_obj_count"))(...args);

/**
 * Get nth Widget within group.
 * @param group pointer to a group
 * @param index index of Widget within the group
 * @returns pointer to Widget
 */
export let lv_group_get_obj_by_index: (group: LvGroup, index: number) => LvObj | null = (...args) => (lv_group_get_obj_by_index = native("lv_group_get_obj_by_index"))(...args);

/**
 * Get the number of groups.
 * @returns number of groups
 */
export let lv_group_get_count: () => number = (...args) => (lv_group_get_count = native("lv_group_get_count"))(...args);

/**
 * Get a group by its index.
 * @param index index of the group
 * @returns pointer to the group
 */
export let lv_group_by_index: (index: number) => LvGroup | null = (...args) => (lv_group_by_index = native("lv_group_by_index"))(...args);

/**
 * Add grid navigation feature to an object. It expects the children to be arranged
 * into a grid-like layout. Although it's not required to have pixel perfect alignment.
 * This feature makes possible to use keys to navigate among the children and focus them.
 * The keys other than arrows and press/release related events
 * are forwarded to the focused child.
 * @param obj pointer to an object on which navigation should be applied.
 * @param ctrl control flags from `lv_gridnav_ctrl_t`.
 */
export let lv_gridnav_add: (obj: LvObj, ctrl: LV_GRIDNAV_CTRL | number) => void = (...args) => (lv_gridnav_add = native("lv_gridnav_add"))(...args);

/**
 * Remove the grid navigation support from an object
 * @param obj pointer to an object
 */
export let lv_gridnav_remove: (obj: LvObj) => void = (...args) => (lv_gridnav_remove = native("lv_gridnav_remove"))(...args);

/**
 * Manually focus an object on gridnav container
 * @param cont pointer to a gridnav container
 * @param to_focus pointer to an object to focus
 * @param anim_en LV_ANIM_ON/OFF
 */
export let lv_gridnav_set_focused: (cont: LvObj, to_focus: LvObj, anim_en: boolean) => void = (...args) => (lv_gridnav_set_focused = native("lv_gridnav_set_focused"))(...args);
