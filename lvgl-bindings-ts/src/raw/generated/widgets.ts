// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_ARC_MODE, LV_BAR_MODE, LV_BAR_ORIENTATION, LV_BUTTONMATRIX_CTRL, LV_IMAGE_ALIGN, LV_SLIDER_MODE, LV_SLIDER_ORIENTATION, LV_SWITCH_ORIENTATION } from "./enums.js";

/**
 * Create a button object
 * @param parent pointer to an object, it will be the parent of the new button
 * @returns pointer to the created button
 */
export let lv_button_create: (parent: LvObj) => LvObj = (...args) => (lv_button_create = native("lv_button_create"))(...args);

/**
 * Create a button matrix object
 * @param parent pointer to an object, it will be the parent of the new button matrix
 * @returns pointer to the created button matrix
 */
export let lv_buttonmatrix_create: (parent: LvObj) => LvObj = (...args) => (lv_buttonmatrix_create = native("lv_buttonmatrix_create"))(...args);

/**
 * Set the selected buttons
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify. (Not counting new lines)
 */
export let lv_buttonmatrix_set_selected_button: (obj: LvObj, btn_id: number) => void = (...args) => (lv_buttonmatrix_set_selected_button = native("lv_buttonmatrix_set_selected_button"))(...args);

/**
 * Set the attributes of a button of the button matrix
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify. (Not counting new lines)
 * @param ctrl OR-ed attributes. E.g. `LV_BUTTONMATRIX_CTRL_NO_REPEAT | LV_BUTTONMATRIX_CTRL_CHECKABLE`
 */
export let lv_buttonmatrix_set_button_ctrl: (obj: LvObj, btn_id: number, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_set_button_ctrl = native("lv_buttonmatrix_set_button_ctrl"))(...args);

/**
 * Clear the attributes of a button of the button matrix
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify. (Not counting new lines)
 * @param ctrl OR-ed attributes. E.g. `LV_BUTTONMATRIX_CTRL_NO_REPEAT | LV_BUTTONMATRIX_CTRL_CHECKABLE`
 */
export let lv_buttonmatrix_clear_button_ctrl: (obj: LvObj, btn_id: number, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_clear_button_ctrl = native("lv_buttonmatrix_clear_button_ctrl"))(...args);

/**
 * Set attributes of all buttons of a button matrix
 * @param obj pointer to a button matrix object
 * @param ctrl attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
 */
export let lv_buttonmatrix_set_button_ctrl_all: (obj: LvObj, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_set_button_ctrl_all = native("lv_buttonmatrix_set_button_ctrl_all"))(...args);

/**
 * Clear the attributes of all buttons of a button matrix
 * @param obj pointer to a button matrix object
 * @param ctrl attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
 */
export let lv_buttonmatrix_clear_button_ctrl_all: (obj: LvObj, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_clear_button_ctrl_all = native("lv_buttonmatrix_clear_button_ctrl_all"))(...args);

/**
 * Set a single button's relative width.
 * This method will cause the matrix be regenerated and is a relatively
 * expensive operation. It is recommended that initial width be specified using
 * `lv_buttonmatrix_set_ctrl_map` and this method only be used for dynamic changes.
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify.
 * @param width relative width compared to the buttons in the same row. [1..15]
 */
export let lv_buttonmatrix_set_button_width: (obj: LvObj, btn_id: number, width: number) => void = (...args) => (lv_buttonmatrix_set_button_width = native("lv_buttonmatrix_set_button_width"))(...args);

/**
 * Make the button matrix like a selector widget (only one button may be checked at a time).
 * `LV_BUTTONMATRIX_CTRL_CHECKABLE` must be enabled on the buttons to be selected using
 * `lv_buttonmatrix_set_ctrl()` or `lv_buttonmatrix_set_button_ctrl_all()`.
 * @param obj pointer to a button matrix object
 * @param en whether "one check" mode is enabled
 */
export let lv_buttonmatrix_set_one_checked: (obj: LvObj, en: boolean) => void = (...args) => (lv_buttonmatrix_set_one_checked = native("lv_buttonmatrix_set_one_checked"))(...args);

/**
 * Get the index of the lastly "activated" button by the user (pressed, released, focused etc)
 * Useful in the `event_cb` to get the text of the button, check if hidden etc.
 * @param obj pointer to button matrix object
 * @returns index of the last released button (LV_BUTTONMATRIX_BUTTON_NONE: if unset)
 */
export let lv_buttonmatrix_get_selected_button: (obj: LvObj) => number = (...args) => (lv_buttonmatrix_get_selected_button = native("lv_buttonmatrix_get_selected_button"))(...args);

/**
 * Get the button's text
 * @param obj pointer to button matrix object
 * @param btn_id the index a button not counting new line characters.
 * @returns text of btn_index` button
 */
export let lv_buttonmatrix_get_button_text: (obj: LvObj, btn_id: number) => string | null = (...args) => (lv_buttonmatrix_get_button_text = native("lv_buttonmatrix_get_button_text"))(...args);

export let lv_buttonmatrix_has_button_ctrl: (obj: LvObj, btn_id: number, ctrl: LV_BUTTONMATRIX_CTRL | number) => boolean = (...args) => (lv_buttonmatrix_has_button_ctrl = native("lv_buttonmatrix_has_button_ctrl"))(...args);

export let lv_buttonmatrix_get_one_checked: (obj: LvObj) => boolean = (...args) => (lv_buttonmatrix_get_one_checked = native("lv_buttonmatrix_get_one_checked"))(...args);

/**
 * Create a bar object
 * @param parent pointer to an object, it will be the parent of the new bar
 * @returns pointer to the created bar
 */
export let lv_bar_create: (parent: LvObj) => LvObj = (...args) => (lv_bar_create = native("lv_bar_create"))(...args);

/**
 * Set a new value on the bar
 * @param obj pointer to a bar object
 * @param value new value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_bar_set_value: (obj: LvObj, value: number, anim: boolean) => void = (...args) => (lv_bar_set_value = native("lv_bar_set_value"))(...args);

/**
 * Set a new start value on the bar
 * @param obj pointer to a bar object
 * @param start_value new start value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_bar_set_start_value: (obj: LvObj, start_value: number, anim: boolean) => void = (...args) => (lv_bar_set_start_value = native("lv_bar_set_start_value"))(...args);

/**
 * Set minimum and the maximum values of a bar
 * @param obj pointer to the bar object
 * @param min minimum value
 * @param max maximum value
 * @note If min is greater than max, the drawing direction becomes to the opposite direction.
 */
export let lv_bar_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_bar_set_range = native("lv_bar_set_range"))(...args);

/**
 * Set minimum value of a bar
 * @param obj pointer to the bar object
 * @param min minimum value
 */
export let lv_bar_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_bar_set_min_value = native("lv_bar_set_min_value"))(...args);

/**
 * Set maximum value of a bar
 * @param obj pointer to the bar object
 * @param max maximum value
 */
export let lv_bar_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_bar_set_max_value = native("lv_bar_set_max_value"))(...args);

/**
 * Set the type of bar.
 * @param obj pointer to bar object
 * @param mode bar type from `lv_bar_mode_t`
 */
export let lv_bar_set_mode: (obj: LvObj, mode: LV_BAR_MODE) => void = (...args) => (lv_bar_set_mode = native("lv_bar_set_mode"))(...args);

/**
 * Set the orientation of bar.
 * @param obj pointer to bar object
 * @param orientation bar orientation from `lv_bar_orientation_t`
 */
export let lv_bar_set_orientation: (obj: LvObj, orientation: LV_BAR_ORIENTATION) => void = (...args) => (lv_bar_set_orientation = native("lv_bar_set_orientation"))(...args);

/**
 * Get the value of a bar
 * @param obj pointer to a bar object
 * @returns the value of the bar
 */
export let lv_bar_get_value: (obj: LvObj) => number = (...args) => (lv_bar_get_value = native("lv_bar_get_value"))(...args);

/**
 * Get the start value of a bar
 * @param obj pointer to a bar object
 * @returns the start value of the bar
 */
export let lv_bar_get_start_value: (obj: LvObj) => number = (...args) => (lv_bar_get_start_value = native("lv_bar_get_start_value"))(...args);

/**
 * Get the minimum value of a bar
 * @param obj pointer to a bar object
 * @returns the minimum value of the bar
 */
export let lv_bar_get_min_value: (obj: LvObj) => number = (...args) => (lv_bar_get_min_value = native("lv_bar_get_min_value"))(...args);

/**
 * Get the maximum value of a bar
 * @param obj pointer to a bar object
 * @returns the maximum value of the bar
 */
export let lv_bar_get_max_value: (obj: LvObj) => number = (...args) => (lv_bar_get_max_value = native("lv_bar_get_max_value"))(...args);

/**
 * Get the type of bar.
 * @param obj pointer to bar object
 * @returns bar type from `lv_bar_mode_t`
 */
export let lv_bar_get_mode: (obj: LvObj) => LV_BAR_MODE = (...args) => (lv_bar_get_mode = native("lv_bar_get_mode"))(...args);

/**
 * Get the orientation of bar.
 * @param obj pointer to bar object
 * @returns bar orientation from `lv_bar_orientation_t`
 */
export let lv_bar_get_orientation: (obj: LvObj) => LV_BAR_ORIENTATION = (...args) => (lv_bar_get_orientation = native("lv_bar_get_orientation"))(...args);

export let lv_bar_is_symmetrical: (obj: LvObj) => boolean = (...args) => (lv_bar_is_symmetrical = native("lv_bar_is_symmetrical"))(...args);

/**
 * Create a slider object
 * @param parent pointer to an object, it will be the parent of the new slider.
 * @returns pointer to the created slider
 */
export let lv_slider_create: (parent: LvObj) => LvObj = (...args) => (lv_slider_create = native("lv_slider_create"))(...args);

/**
 * Set a new value on the slider
 * @param obj pointer to a slider object
 * @param value the new value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_slider_set_value: (obj: LvObj, value: number, anim: boolean) => void = (...args) => (lv_slider_set_value = native("lv_slider_set_value"))(...args);

/**
 * Set a new value for the left knob of a slider
 * @param obj pointer to a slider object
 * @param value new value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_slider_set_start_value: (obj: LvObj, value: number, anim: boolean) => void = (...args) => (lv_slider_set_start_value = native("lv_slider_set_start_value"))(...args);

/**
 * Set the minimum and the maximum values of a bar
 * @param obj pointer to the slider object
 * @param min minimum value
 * @param max maximum value
 */
export let lv_slider_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_slider_set_range = native("lv_slider_set_range"))(...args);

/**
 * Set the minimum values of a bar
 * @param obj pointer to the slider object
 * @param min minimum value
 */
export let lv_slider_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_slider_set_min_value = native("lv_slider_set_min_value"))(...args);

/**
 * Set the maximum values of a bar
 * @param obj pointer to the slider object
 * @param max maximum value
 */
export let lv_slider_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_slider_set_max_value = native("lv_slider_set_max_value"))(...args);

/**
 * Set the mode of slider.
 * @param obj pointer to a slider object
 * @param mode the mode of the slider. See `lv_slider_mode_t`
 */
export let lv_slider_set_mode: (obj: LvObj, mode: LV_SLIDER_MODE) => void = (...args) => (lv_slider_set_mode = native("lv_slider_set_mode"))(...args);

/**
 * Set the orientation of slider.
 * @param obj pointer to a slider object
 * @param orientation slider orientation from `lv_slider_orientation_t`
 */
export let lv_slider_set_orientation: (obj: LvObj, orientation: LV_SLIDER_ORIENTATION) => void = (...args) => (lv_slider_set_orientation = native("lv_slider_set_orientation"))(...args);

/**
 * Get the value of the main knob of a slider
 * @param obj pointer to a slider object
 * @returns the value of the main knob of the slider
 */
export let lv_slider_get_value: (obj: LvObj) => number = (...args) => (lv_slider_get_value = native("lv_slider_get_value"))(...args);

/**
 * Get the value of the left knob of a slider
 * @param obj pointer to a slider object
 * @returns the value of the left knob of the slider
 */
export let lv_slider_get_left_value: (obj: LvObj) => number = (...args) => (lv_slider_get_left_value = native("lv_slider_get_left_value"))(...args);

/**
 * Get the minimum value of a slider
 * @param obj pointer to a slider object
 * @returns the minimum value of the slider
 */
export let lv_slider_get_min_value: (obj: LvObj) => number = (...args) => (lv_slider_get_min_value = native("lv_slider_get_min_value"))(...args);

/**
 * Get the maximum value of a slider
 * @param obj pointer to a slider object
 * @returns the maximum value of the slider
 */
export let lv_slider_get_max_value: (obj: LvObj) => number = (...args) => (lv_slider_get_max_value = native("lv_slider_get_max_value"))(...args);

export let lv_slider_is_dragged: (obj: LvObj) => boolean = (...args) => (lv_slider_is_dragged = native("lv_slider_is_dragged"))(...args);

/**
 * Get the mode of the slider.
 * @param slider pointer to a slider object
 * @returns see `lv_slider_mode_t`
 */
export let lv_slider_get_mode: (slider: LvObj) => LV_SLIDER_MODE = (...args) => (lv_slider_get_mode = native("lv_slider_get_mode"))(...args);

/**
 * Get the orientation of slider.
 * @param obj pointer to a slider object
 * @returns slider orientation from `lv_slider_orientation_t`
 */
export let lv_slider_get_orientation: (slider: LvObj) => LV_SLIDER_ORIENTATION = (...args) => (lv_slider_get_orientation = native("lv_slider_get_orientation"))(...args);

export let lv_slider_is_symmetrical: (obj: LvObj) => boolean = (...args) => (lv_slider_is_symmetrical = native("lv_slider_is_symmetrical"))(...args);

/**
 * Create an arc object
 * @param parent pointer to an object, it will be the parent of the new arc
 * @returns pointer to the created arc
 */
export let lv_arc_create: (parent: LvObj) => LvObj = (...args) => (lv_arc_create = native("lv_arc_create"))(...args);

/**
 * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc object
 * @param start the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_start_angle: (obj: LvObj, start: number) => void = (...args) => (lv_arc_set_start_angle = native("lv_arc_set_start_angle"))(...args);

/**
 * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc object
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_end_angle: (obj: LvObj, end: number) => void = (...args) => (lv_arc_set_end_angle = native("lv_arc_set_end_angle"))(...args);

/**
 * Set the start and end angles
 * @param obj pointer to an arc object
 * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_angles: (obj: LvObj, start: number, end: number) => void = (...args) => (lv_arc_set_angles = native("lv_arc_set_angles"))(...args);

/**
 * Set the start angle of an arc background. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc object
 * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_bg_start_angle: (obj: LvObj, start: number) => void = (...args) => (lv_arc_set_bg_start_angle = native("lv_arc_set_bg_start_angle"))(...args);

/**
 * Set the start angle of an arc background. 0 deg: right, 90 bottom etc.
 * @param obj pointer to an arc object
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_bg_end_angle: (obj: LvObj, end: number) => void = (...args) => (lv_arc_set_bg_end_angle = native("lv_arc_set_bg_end_angle"))(...args);

/**
 * Set the start and end angles of the arc background
 * @param obj pointer to an arc object
 * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_bg_angles: (obj: LvObj, start: number, end: number) => void = (...args) => (lv_arc_set_bg_angles = native("lv_arc_set_bg_angles"))(...args);

/**
 * Set the rotation for the whole arc
 * @param obj pointer to an arc object
 * @param rotation rotation angle
 */
export let lv_arc_set_rotation: (obj: LvObj, rotation: number) => void = (...args) => (lv_arc_set_rotation = native("lv_arc_set_rotation"))(...args);

/**
 * Set in which direction the indicator should grow.
 * @param obj pointer to arc object
 * @param type arc's mode
 */
export let lv_arc_set_mode: (obj: LvObj, type: LV_ARC_MODE) => void = (...args) => (lv_arc_set_mode = native("lv_arc_set_mode"))(...args);

/**
 * Set a new value on the arc
 * @param obj pointer to an arc object
 * @param value new value
 */
export let lv_arc_set_value: (obj: LvObj, value: number) => void = (...args) => (lv_arc_set_value = native("lv_arc_set_value"))(...args);

/**
 * Set minimum and the maximum values of an arc
 * @param obj pointer to the arc object
 * @param min minimum value
 * @param max maximum value
 */
export let lv_arc_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_arc_set_range = native("lv_arc_set_range"))(...args);

/**
 * Set the minimum values of an arc
 * @param obj pointer to the arc object
 * @param min minimum value
 */
export let lv_arc_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_arc_set_min_value = native("lv_arc_set_min_value"))(...args);

/**
 * Set the maximum values of an arc
 * @param obj pointer to the arc object
 * @param max maximum value
 */
export let lv_arc_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_arc_set_max_value = native("lv_arc_set_max_value"))(...args);

/**
 * Set a change rate to limit the speed how fast the arc should reach the pressed point.
 * @param obj pointer to an arc object
 * @param rate the change rate
 */
export let lv_arc_set_change_rate: (obj: LvObj, rate: number) => void = (...args) => (lv_arc_set_change_rate = native("lv_arc_set_change_rate"))(...args);

/**
 * Set an offset angle for the knob
 * @param obj pointer to an arc object
 * @param offset knob offset from main arc in degrees
 */
export let lv_arc_set_knob_offset: (obj: LvObj, offset: number) => void = (...args) => (lv_arc_set_knob_offset = native("lv_arc_set_knob_offset"))(...args);

/**
 * Get the start angle of an arc.
 * @param obj pointer to an arc object
 * @returns the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_angle_start: (obj: LvObj) => number = (...args) => (lv_arc_get_angle_start = native("lv_arc_get_angle_start"))(...args);

/**
 * Get the end angle of an arc.
 * @param obj pointer to an arc object
 * @returns the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_angle_end: (obj: LvObj) => number = (...args) => (lv_arc_get_angle_end = native("lv_arc_get_angle_end"))(...args);

/**
 * Get the start angle of an arc background.
 * @param obj pointer to an arc object
 * @returns the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_bg_angle_start: (obj: LvObj) => number = (...args) => (lv_arc_get_bg_angle_start = native("lv_arc_get_bg_angle_start"))(...args);

/**
 * Get the end angle of an arc background.
 * @param obj pointer to an arc object
 * @returns the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_bg_angle_end: (obj: LvObj) => number = (...args) => (lv_arc_get_bg_angle_end = native("lv_arc_get_bg_angle_end"))(...args);

/**
 * Get the value of an arc
 * @param obj pointer to an arc object
 * @returns the value of the arc
 */
export let lv_arc_get_value: (obj: LvObj) => number = (...args) => (lv_arc_get_value = native("lv_arc_get_value"))(...args);

/**
 * Get the minimum value of an arc
 * @param obj pointer to an arc object
 * @returns the minimum value of the arc
 */
export let lv_arc_get_min_value: (obj: LvObj) => number = (...args) => (lv_arc_get_min_value = native("lv_arc_get_min_value"))(...args);

/**
 * Get the maximum value of an arc
 * @param obj pointer to an arc object
 * @returns the maximum value of the arc
 */
export let lv_arc_get_max_value: (obj: LvObj) => number = (...args) => (lv_arc_get_max_value = native("lv_arc_get_max_value"))(...args);

/**
 * Get whether the arc is type or not.
 * @param obj pointer to an arc object
 * @returns arc's mode
 */
export let lv_arc_get_mode: (obj: LvObj) => LV_ARC_MODE = (...args) => (lv_arc_get_mode = native("lv_arc_get_mode"))(...args);

/**
 * Get the rotation for the whole arc
 * @param obj pointer to an arc object
 * @returns arc's current rotation
 */
export let lv_arc_get_rotation: (obj: LvObj) => number = (...args) => (lv_arc_get_rotation = native("lv_arc_get_rotation"))(...args);

/**
 * Get the current knob angle offset
 * @param obj pointer to an arc object
 * @returns arc's current knob offset
 */
export let lv_arc_get_knob_offset: (obj: LvObj) => number = (...args) => (lv_arc_get_knob_offset = native("lv_arc_get_knob_offset"))(...args);

/**
 * Get the change rate of an arc
 * @param obj pointer to an arc object
 * @returns the change rate
 */
export let lv_arc_get_change_rate: (obj: LvObj) => number = (...args) => (lv_arc_get_change_rate = native("lv_arc_get_change_rate"))(...args);

/**
 * Align an object to the current position of the arc (knob)
 * @param obj pointer to an arc object
 * @param obj_to_align pointer to an object to align
 * @param r_offset consider the radius larger with this value (< 0: for smaller radius)
 */
export let lv_arc_align_obj_to_angle: (obj: LvObj, obj_to_align: LvObj, r_offset: number) => void = (...args) => (lv_arc_align_obj_to_angle = native("lv_arc_align_obj_to_angle"))(...args);

/**
 * Rotate an object to the current position of the arc (knob)
 * @param obj pointer to an arc object
 * @param obj_to_rotate pointer to an object to rotate
 * @param r_offset consider the radius larger with this value (< 0: for smaller radius)
 */
export let lv_arc_rotate_obj_to_angle: (obj: LvObj, obj_to_rotate: LvObj, r_offset: number) => void = (...args) => (lv_arc_rotate_obj_to_angle = native("lv_arc_rotate_obj_to_angle"))(...args);

/**
 * Create a switch object
 * @param parent pointer to an object, it will be the parent of the new switch
 * @returns pointer to the created switch
 */
export let lv_switch_create: (parent: LvObj) => LvObj = (...args) => (lv_switch_create = native("lv_switch_create"))(...args);

/**
 * Set the orientation of switch.
 * @param obj pointer to switch object
 * @param orientation switch orientation from `lv_switch_orientation_t`
 */
export let lv_switch_set_orientation: (obj: LvObj, orientation: LV_SWITCH_ORIENTATION) => void = (...args) => (lv_switch_set_orientation = native("lv_switch_set_orientation"))(...args);

/**
 * Get the orientation of switch.
 * @param obj pointer to switch object
 * @returns switch orientation from ::lv_switch_orientation_t
 */
export let lv_switch_get_orientation: (obj: LvObj) => LV_SWITCH_ORIENTATION = (...args) => (lv_switch_get_orientation = native("lv_switch_get_orientation"))(...args);

/**
 * Create a line object
 * @param parent pointer to an object, it will be the parent of the new line
 * @returns pointer to the created line
 */
export let lv_line_create: (parent: LvObj) => LvObj = (...args) => (lv_line_create = native("lv_line_create"))(...args);

/**
 * Enable (or disable) the y coordinate inversion.
 * If enabled then y will be subtracted from the height of the object,
 * therefore the y = 0 coordinate will be on the bottom.
 * @param obj pointer to a line object
 * @param en true: enable the y inversion, false:disable the y inversion
 */
export let lv_line_set_y_invert: (obj: LvObj, en: boolean) => void = (...args) => (lv_line_set_y_invert = native("lv_line_set_y_invert"))(...args);

export let lv_line_get_y_invert: (obj: LvObj) => boolean = (...args) => (lv_line_get_y_invert = native("lv_line_get_y_invert"))(...args);

/**
 * Get the number of points in the array of points.
 * @param obj pointer to a line object
 * @returns number of points in array of points
 */
export let lv_line_get_point_count: (obj: LvObj) => number = (...args) => (lv_line_get_point_count = native("lv_line_get_point_count"))(...args);

/**
 * Create a spinner widget
 * @param parent pointer to an object, it will be the parent of the new spinner.
 * @returns the created spinner
 */
export let lv_spinner_create: (parent: LvObj) => LvObj = (...args) => (lv_spinner_create = native("lv_spinner_create"))(...args);

/**
 * Set the animation time and arc length of the spinner
 * The animation is suited for angle values between 180 and 360.
 * @param obj pointer to a spinner
 * @param t the animation time in milliseconds
 * @param angle the angle of the arc in degrees
 */
export let lv_spinner_set_anim_params: (obj: LvObj, t: number, angle: number) => void = (...args) => (lv_spinner_set_anim_params = native("lv_spinner_set_anim_params"))(...args);

/**
 * Set the animation time of the spinner
 * @param obj pointer to a spinner
 * @param t the animation time in milliseconds
 */
export let lv_spinner_set_anim_duration: (obj: LvObj, t: number) => void = (...args) => (lv_spinner_set_anim_duration = native("lv_spinner_set_anim_duration"))(...args);

/**
 * Set the animation arc length of the spinner.
 * The animation is suited to values between 180 and 360.
 * @param obj pointer to a spinner
 * @param angle the angle of the arc in degrees
 */
export let lv_spinner_set_arc_sweep: (obj: LvObj, angle: number) => void = (...args) => (lv_spinner_set_arc_sweep = native("lv_spinner_set_arc_sweep"))(...args);

/**
 * Get the animation duration of the spinner
 * @param obj pointer to a spinner
 * @returns the animation time in milliseconds
 */
export let lv_spinner_get_anim_duration: (obj: LvObj) => number = (...args) => (lv_spinner_get_anim_duration = native("lv_spinner_get_anim_duration"))(...args);

/**
 * Get the animation arc length of the spinner
 * @param obj pointer to a spinner
 * @returns the angle of the arc in degrees
 */
export let lv_spinner_get_arc_sweep: (obj: LvObj) => number = (...args) => (lv_spinner_get_arc_sweep = native("lv_spinner_get_arc_sweep"))(...args);

/**
 * Create an image object
 * @param parent pointer to an object, it will be the parent of the new image
 * @returns pointer to the created image
 */
export let lv_image_create: (parent: LvObj) => LvObj = (...args) => (lv_image_create = native("lv_image_create"))(...args);

/**
 * Set an offset for the source of an image so the image will be displayed from the new origin.
 * @param obj pointer to an image
 * @param x the new offset along x axis.
 */
export let lv_image_set_offset_x: (obj: LvObj, x: number) => void = (...args) => (lv_image_set_offset_x = native("lv_image_set_offset_x"))(...args);

/**
 * Set an offset for the source of an image.
 * so the image will be displayed from the new origin.
 * @param obj pointer to an image
 * @param y the new offset along y axis.
 */
export let lv_image_set_offset_y: (obj: LvObj, y: number) => void = (...args) => (lv_image_set_offset_y = native("lv_image_set_offset_y"))(...args);

/**
 * Set the rotation angle of the image.
 * The image will be rotated around the set pivot set by `lv_image_set_pivot()`
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param angle rotation in degree with 0.1 degree resolution (0..3600: clock wise)
 * @note if image_align is `LV_IMAGE_ALIGN_STRETCH` or `LV_IMAGE_ALIGN_FIT`
 * rotation will be set to 0 automatically.
 */
export let lv_image_set_rotation: (obj: LvObj, angle: number) => void = (...args) => (lv_image_set_rotation = native("lv_image_set_rotation"))(...args);

/**
 * Set the rotation center of the image.
 * The image will be rotated around this point.
 * x, y can be set with value of LV_PCT, lv_image_get_pivot will return the true pixel coordinate of pivot in this case.
 * @param obj pointer to an image object
 * @param x rotation center x of the image
 * @param y rotation center y of the image
 */
export let lv_image_set_pivot: (obj: LvObj, x: number, y: number) => void = (...args) => (lv_image_set_pivot = native("lv_image_set_pivot"))(...args);

/**
 * Set the rotation horizontal center of the image.
 * @param obj pointer to an image object
 * @param x rotation center x of the image, or lv_pct()
 */
export let lv_image_set_pivot_x: (obj: LvObj, x: number) => void = (...args) => (lv_image_set_pivot_x = native("lv_image_set_pivot_x"))(...args);

/**
 * Set the rotation vertical center of the image.
 * @param obj pointer to an image object
 * @param y rotation center y of the image, or lv_pct()
 */
export let lv_image_set_pivot_y: (obj: LvObj, y: number) => void = (...args) => (lv_image_set_pivot_y = native("lv_image_set_pivot_y"))(...args);

/**
 * Set the zoom factor of the image.
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param zoom the zoom factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_image_set_scale: (obj: LvObj, zoom: number) => void = (...args) => (lv_image_set_scale = native("lv_image_set_scale"))(...args);

/**
 * Set the horizontal zoom factor of the image.
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param zoom the zoom factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_image_set_scale_x: (obj: LvObj, zoom: number) => void = (...args) => (lv_image_set_scale_x = native("lv_image_set_scale_x"))(...args);

/**
 * Set the vertical zoom factor of the image.
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param zoom the zoom factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_image_set_scale_y: (obj: LvObj, zoom: number) => void = (...args) => (lv_image_set_scale_y = native("lv_image_set_scale_y"))(...args);

/**
 * Enable/disable anti-aliasing for the transformations (rotate, zoom) or not.
 * The quality is better with anti-aliasing looks better but slower.
 * @param obj pointer to an image object
 * @param antialias true: anti-aliased; false: not anti-aliased
 */
export let lv_image_set_antialias: (obj: LvObj, antialias: boolean) => void = (...args) => (lv_image_set_antialias = native("lv_image_set_antialias"))(...args);

/**
 * Set the image object size mode.
 * @param obj pointer to an image object
 * @param align the new align mode.
 * @note if image_align is `LV_IMAGE_ALIGN_STRETCH` or `LV_IMAGE_ALIGN_FIT`
 * rotation, scale and pivot will be overwritten and controlled internally.
 */
export let lv_image_set_inner_align: (obj: LvObj, align: LV_IMAGE_ALIGN) => void = (...args) => (lv_image_set_inner_align = native("lv_image_set_inner_align"))(...args);

/**
 * Get the offset's x attribute of the image object.
 * @param obj pointer to an image
 * @returns offset X value.
 */
export let lv_image_get_offset_x: (obj: LvObj) => number = (...args) => (lv_image_get_offset_x = native("lv_image_get_offset_x"))(...args);

/**
 * Get the offset's y attribute of the image object.
 * @param obj pointer to an image
 * @returns offset Y value.
 */
export let lv_image_get_offset_y: (obj: LvObj) => number = (...args) => (lv_image_get_offset_y = native("lv_image_get_offset_y"))(...args);

/**
 * Get the rotation of the image.
 * @param obj pointer to an image object
 * @returns rotation in 0.1 degrees (0..3600)
 * @note if image_align is `LV_IMAGE_ALIGN_STRETCH` or `LV_IMAGE_ALIGN_FIT`
 * rotation will be set to 0 automatically.
 */
export let lv_image_get_rotation: (obj: LvObj) => number = (...args) => (lv_image_get_rotation = native("lv_image_get_rotation"))(...args);

/**
 * Get the pivot (rotation center) of the image.
 * If pivot is set with LV_PCT, convert it to px before return.
 * @param obj pointer to an image object
 */
export let lv_image_get_pivot: (obj: LvObj) => LvPoint = (...args) => (lv_image_get_pivot = native("lv_image_get_pivot"))(...args);

/**
 * Get the zoom factor of the image.
 * @param obj pointer to an image object
 * @returns zoom factor (256: no zoom)
 */
export let lv_image_get_scale: (obj: LvObj) => number = (...args) => (lv_image_get_scale = native("lv_image_get_scale"))(...args);

/**
 * Get the horizontal zoom factor of the image.
 * @param obj pointer to an image object
 * @returns zoom factor (256: no zoom)
 */
export let lv_image_get_scale_x: (obj: LvObj) => number = (...args) => (lv_image_get_scale_x = native("lv_image_get_scale_x"))(...args);

/**
 * Get the vertical zoom factor of the image.
 * @param obj pointer to an image object
 * @returns zoom factor (256: no zoom)
 */
export let lv_image_get_scale_y: (obj: LvObj) => number = (...args) => (lv_image_get_scale_y = native("lv_image_get_scale_y"))(...args);

/**
 * Get the width of an image before any transformations.
 * @param obj Pointer to an image object.
 * @returns The width of the image.
 */
export let lv_image_get_src_width: (obj: LvObj) => number = (...args) => (lv_image_get_src_width = native("lv_image_get_src_width"))(...args);

/**
 * Get the height of an image before any transformations.
 * @param obj Pointer to an image object.
 * @returns The height of the image.
 */
export let lv_image_get_src_height: (obj: LvObj) => number = (...args) => (lv_image_get_src_height = native("lv_image_get_src_height"))(...args);
