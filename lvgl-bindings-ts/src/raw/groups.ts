// SPDX-License-Identifier: Apache-2.0
/** Groups: the objects among which keys and encoders move the focus. */
import type { LV_RESULT } from "./generated/enums.js";
import type { LvGroup } from "./handles.js";
import { native } from "./native.js";

/** Called when another object of the group has the focus. */
export type GroupFocusCallback = (group: LvGroup) => void;
/** Called when the focus cannot move on: `forwards` tells in which direction. */
export type GroupEdgeCallback = (group: LvGroup, forwards: boolean) => void;

/** Makes an empty group, which lives until lv_group_delete. */
export const lv_group_create: () => LvGroup = native("lv_group_create");

/** Deletes a group; its objects stay. */
export const lv_group_delete: (group: LvGroup) => void = native("lv_group_delete");

/** Sets who is told of a new focus; null: nobody. */
export const lv_group_set_focus_cb: (group: LvGroup, callback: GroupFocusCallback | null) => void =
  native("lv_group_set_focus_cb");

/** Sets who is told that the focus cannot move on; null: nobody. */
export const lv_group_set_edge_cb: (group: LvGroup, callback: GroupEdgeCallback | null) => void =
  native("lv_group_set_edge_cb");

/**
 * Sends a key to the object that has the focus (C: a character's UTF-8 in one number). Returns LV_RESULT.
 * @param key a member of LV_KEY, or a character's code point
 */
export const lv_group_send_data: (group: LvGroup, key: number) => LV_RESULT = native("lv_group_send_data");

/** Who is told of a new focus. */
export const lv_group_get_focus_cb: (group: LvGroup) => GroupFocusCallback | null = native("lv_group_get_focus_cb");

/** Who is told that the focus cannot move on. */
export const lv_group_get_edge_cb: (group: LvGroup) => GroupEdgeCallback | null = native("lv_group_get_edge_cb");
