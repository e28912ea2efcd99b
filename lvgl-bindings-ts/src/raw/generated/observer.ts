// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvIncrement, LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_EVENT, LV_OBJ_FLAG, LV_STATE } from "./enums.js";

/**
 * Set value of an integer Subject and notify Observers.
 * @param subject pointer to Subject
 * @param value new value
 */
export let lv_subject_set_int: (subject: LvSubject, value: number) => void = (...args) => (lv_subject_set_int = native("lv_subject_set_int"))(...args);

/**
 * Get current value of an integer Subject.
 * @param subject pointer to Subject
 * @returns current value
 */
export let lv_subject_get_int: (subject: LvSubject) => number = (...args) => (lv_subject_get_int = native("lv_subject_get_int"))(...args);

/**
 * Get previous value of an integer Subject.
 * @param subject pointer to Subject
 * @returns current value
 */
export let lv_subject_get_previous_int: (subject: LvSubject) => number = (...args) => (lv_subject_get_previous_int = native("lv_subject_get_previous_int"))(...args);

/**
 * Set a minimum value for an integer subject
 * @param subject pointer to Subject
 * @param min_value the minimum value
 */
export let lv_subject_set_min_value_int: (subject: LvSubject, min_value: number) => void = (...args) => (lv_subject_set_min_value_int = native("lv_subject_set_min_value_int"))(...args);

/**
 * Set a maximum value for an integer subject
 * @param subject pointer to Subject
 * @param max_value the maximum value
 */
export let lv_subject_set_max_value_int: (subject: LvSubject, max_value: number) => void = (...args) => (lv_subject_set_max_value_int = native("lv_subject_set_max_value_int"))(...args);

/**
 * Copy a string to a Subject and notify Observers if it changed.
 * @param subject pointer to Subject
 * @param buf new string
 * Ownership: `buf` is copied.
 */
export let lv_subject_copy_string: (subject: LvSubject, buf: string) => void = (...args) => (lv_subject_copy_string = native("lv_subject_copy_string"))(...args);

/**
 * Get current value of a string Subject.
 * @param subject pointer to Subject
 * @returns pointer to buffer containing current value
 */
export let lv_subject_get_string: (subject: LvSubject) => string = (...args) => (lv_subject_get_string = native("lv_subject_get_string"))(...args);

/**
 * Get previous value of a string Subject.
 * @param subject pointer to Subject
 * @returns pointer to buffer containing previous value
 * @note NULL will be returned if NULL was passed in `lv_subject_init_string()`
 * as `prev_buf`.
 */
export let lv_subject_get_previous_string: (subject: LvSubject) => string | null = (...args) => (lv_subject_get_previous_string = native("lv_subject_get_previous_string"))(...args);

/**
 * Set value of a color Subject and notify Observers if it changed.
 * @param subject pointer to Subject
 * @param color new value
 */
export let lv_subject_set_color: (subject: LvSubject, color: LvColor) => void = (...args) => (lv_subject_set_color = native("lv_subject_set_color"))(...args);

/**
 * Get current value of a color Subject.
 * @param subject pointer to Subject
 * @returns current value
 */
export let lv_subject_get_color: (subject: LvSubject) => LvColor = (...args) => (lv_subject_get_color = native("lv_subject_get_color"))(...args);

/**
 * Get previous value of a color Subject.
 * @param subject pointer to Subject
 * @returns previous value
 */
export let lv_subject_get_previous_color: (subject: LvSubject) => LvColor = (...args) => (lv_subject_get_previous_color = native("lv_subject_get_previous_color"))(...args);

/**
 * Get an element from Subject Group's list.
 * @param subject pointer to Group-type Subject
 * @param index index of element to get
 * @returns pointer to indexed Subject from list, or NULL if index is out of bounds
 */
export let lv_subject_get_group_element: (subject: LvSubject, index: number) => LvSubject | null = (...args) => (lv_subject_get_group_element = native("lv_subject_get_group_element"))(...args);

/**
 * Notify all Observers of Subject.
 * @param subject pointer to Subject
 */
export let lv_subject_notify: (subject: LvSubject) => void = (...args) => (lv_subject_notify = native("lv_subject_notify"))(...args);

/**
 * Add an event handler to increment (or decrement) the value of a subject on a trigger.
 * @param obj pointer to a widget
 * @param subject pointer to a subject to change
 * @param trigger the trigger on which the subject should be changed
 * @param step value to add on trigger
 * if the minimum value is reached, the maximum value will be set on rollover.
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_add_subject_increment_event: (obj: LvObj, subject: LvSubject, trigger: LV_EVENT | number, step: number) => LvIncrement | null = (...args) => (lv_obj_add_subject_increment_event = native("lv_obj_add_subject_increment_event"))(...args);

/**
 * Set the minimum subject value to set by the event
 * @param obj pointer to the Widget to which the event is attached
 * @param dsc pointer to the descriptor returned by `lv_obj_add_subject_increment_event()`
 * @param min_value the minimum value to set
 */
export let lv_obj_set_subject_increment_event_min_value: (obj: LvObj, dsc: LvIncrement, min_value: number) => void = (...args) => (lv_obj_set_subject_increment_event_min_value = native("lv_obj_set_subject_increment_event_min_value"))(...args);

/**
 * Set the maximum subject value to set by the event
 * @param obj pointer to the Widget to which the event is attached
 * @param dsc pointer to the descriptor returned by `lv_obj_add_subject_increment_event()`
 * @param max_value the maximum value to set
 */
export let lv_obj_set_subject_increment_event_max_value: (obj: LvObj, dsc: LvIncrement, max_value: number) => void = (...args) => (lv_obj_set_subject_increment_event_max_value = native("lv_obj_set_subject_increment_event_max_value"))(...args);

/**
 * Set what to do when the min/max value is crossed.
 * @param obj pointer to the Widget to which the event is attached
 * @param dsc pointer to the descriptor returned by `lv_obj_add_subject_increment_event()`
 * @param rollover false: stop at the min/max value; true: jump to the other end
 * @note the subject also can have min/max values and always the smaller range will be considered
 */
export let lv_obj_set_subject_increment_event_rollover: (obj: LvObj, dsc: LvIncrement, rollover: boolean) => void = (...args) => (lv_obj_set_subject_increment_event_rollover = native("lv_obj_set_subject_increment_event_rollover"))(...args);

/**
 * Toggle the value of an integer subject on an event. If it was != 0 it will be 0.
 * If it was 0, it will be 1.
 * @param obj pointer to a widget
 * @param subject pointer to a subject to toggle
 * @param trigger the trigger on which the subject should be changed
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_add_subject_toggle_event: (obj: LvObj, subject: LvSubject, trigger: LV_EVENT | number) => void = (...args) => (lv_obj_add_subject_toggle_event = native("lv_obj_add_subject_toggle_event"))(...args);

/**
 * Set the value of an integer subject.
 * @param obj pointer to a widget
 * @param subject pointer to a subject to change
 * @param trigger the trigger on which the subject should be changed
 * @param value the value to set
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_add_subject_set_int_event: (obj: LvObj, subject: LvSubject, trigger: LV_EVENT | number, value: number) => void = (...args) => (lv_obj_add_subject_set_int_event = native("lv_obj_add_subject_set_int_event"))(...args);

/**
 * Set the value of a string subject.
 * @param obj pointer to a widget
 * @param subject pointer to a subject to change
 * @param trigger the trigger on which the subject should be changed
 * @param value the value to set
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 * Ownership: `value` is copied.
 */
export let lv_obj_add_subject_set_string_event: (obj: LvObj, subject: LvSubject, trigger: LV_EVENT | number, value: string) => void = (...args) => (lv_obj_add_subject_set_string_event = native("lv_obj_add_subject_set_string_event"))(...args);

/**
 * Set Widget's flag(s) if an integer Subject's value is equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_flag_if_eq: (obj: LvObj, subject: LvSubject, flag: LV_OBJ_FLAG | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_flag_if_eq = native("lv_obj_bind_flag_if_eq"))(...args);

/**
 * Set Widget's flag(s) if an integer Subject's value is not equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_flag_if_not_eq: (obj: LvObj, subject: LvSubject, flag: LV_OBJ_FLAG | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_flag_if_not_eq = native("lv_obj_bind_flag_if_not_eq"))(...args);

/**
 * Set Widget's flag(s) if an integer Subject's value is greater than a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_flag_if_gt: (obj: LvObj, subject: LvSubject, flag: LV_OBJ_FLAG | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_flag_if_gt = native("lv_obj_bind_flag_if_gt"))(...args);

/**
 * Set Widget's flag(s) if an integer Subject's value is greater than or equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_flag_if_ge: (obj: LvObj, subject: LvSubject, flag: LV_OBJ_FLAG | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_flag_if_ge = native("lv_obj_bind_flag_if_ge"))(...args);

/**
 * Set Widget's flag(s) if an integer Subject's value is less than a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_flag_if_lt: (obj: LvObj, subject: LvSubject, flag: LV_OBJ_FLAG | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_flag_if_lt = native("lv_obj_bind_flag_if_lt"))(...args);

/**
 * Set Widget's flag(s) if an integer Subject's value is less than or equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_flag_if_le: (obj: LvObj, subject: LvSubject, flag: LV_OBJ_FLAG | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_flag_if_le = native("lv_obj_bind_flag_if_le"))(...args);

/**
 * Set Widget's state(s) if an integer Subject's value is equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_state_if_eq: (obj: LvObj, subject: LvSubject, state: LV_STATE | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_state_if_eq = native("lv_obj_bind_state_if_eq"))(...args);

/**
 * Set a Widget's state(s) if an integer Subject's value is not equal to a reference value, clear flag otherwise
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_state_if_not_eq: (obj: LvObj, subject: LvSubject, state: LV_STATE | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_state_if_not_eq = native("lv_obj_bind_state_if_not_eq"))(...args);

/**
 * Set Widget's state(s) if an integer Subject's value is greater than a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_state_if_gt: (obj: LvObj, subject: LvSubject, state: LV_STATE | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_state_if_gt = native("lv_obj_bind_state_if_gt"))(...args);

/**
 * Set Widget's state(s) if an integer Subject's value is greater than or equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_state_if_ge: (obj: LvObj, subject: LvSubject, state: LV_STATE | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_state_if_ge = native("lv_obj_bind_state_if_ge"))(...args);

/**
 * Set Widget's state(s) if an integer Subject's value is less than a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_state_if_lt: (obj: LvObj, subject: LvSubject, state: LV_STATE | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_state_if_lt = native("lv_obj_bind_state_if_lt"))(...args);

/**
 * Set Widget's state(s) if an integer Subject's value is less than or equal to a reference value, clear flag otherwise.
 * @param obj pointer to Widget
 * @param subject pointer to Subject
 * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_state_if_le: (obj: LvObj, subject: LvSubject, state: LV_STATE | number, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_state_if_le = native("lv_obj_bind_state_if_le"))(...args);

/**
 * Set an integer Subject to 1 when a Widget is checked and set it 0 when unchecked, and
 * clear Widget's checked state when Subject's value changes to 0 and set it when non-zero.
 * @param obj pointer to Widget
 * @param subject pointer to a Subject
 * @returns pointer to newly-created Observer
 * @note Ensure Widget's `LV_OBJ_FLAG_CHECKABLE` flag is set.
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_checked: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_obj_bind_checked = native("lv_obj_bind_checked"))(...args);
