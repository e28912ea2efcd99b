// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvClassName, LvDisplay, LvGroup, LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_OBJ_FLAG, LV_PART, LV_STATE } from "./enums.js";

/**
 * Create a base object (a rectangle)
 * @param parent pointer to a parent object. If NULL then a screen will be created.
 * @returns pointer to the new object
 */
export let lv_obj_create: (parent: LvObj | null) => LvObj = (...args) => (lv_obj_create = native("lv_obj_create"))(...args);

/**
 * Set one or more flags
 * @param obj pointer to an object
 * @param f OR-ed values from `lv_obj_flag_t` to set.
 */
export let lv_obj_add_flag: (obj: LvObj, f: LV_OBJ_FLAG | number) => void = (...args) => (lv_obj_add_flag = native("lv_obj_add_flag"))(...args);

/**
 * Remove one or more flags
 * @param obj pointer to an object
 * @param f OR-ed values from `lv_obj_flag_t` to clear.
 */
export let lv_obj_remove_flag: (obj: LvObj, f: LV_OBJ_FLAG | number) => void = (...args) => (lv_obj_remove_flag = native("lv_obj_remove_flag"))(...args);

/**
 * Set add or remove one or more flags.
 * @param obj pointer to an object
 * @param f OR-ed values from `lv_obj_flag_t` to update.
 * @param v true: add the flags; false: remove the flags
 */
export let lv_obj_set_flag: (obj: LvObj, f: LV_OBJ_FLAG | number, v: boolean) => void = (...args) => (lv_obj_set_flag = native("lv_obj_set_flag"))(...args);

/**
 * Add one or more states to the object. The other state bits will remain unchanged.
 * If specified in the styles, transition animation will be started from the previous state to the current.
 * @param obj pointer to an object
 * @param state the states to add. E.g `LV_STATE_PRESSED | LV_STATE_FOCUSED`
 */
export let lv_obj_add_state: (obj: LvObj, state: LV_STATE | number) => void = (...args) => (lv_obj_add_state = native("lv_obj_add_state"))(...args);

/**
 * Remove one or more states to the object. The other state bits will remain unchanged.
 * If specified in the styles, transition animation will be started from the previous state to the current.
 * @param obj pointer to an object
 * @param state the states to add. E.g `LV_STATE_PRESSED | LV_STATE_FOCUSED`
 */
export let lv_obj_remove_state: (obj: LvObj, state: LV_STATE | number) => void = (...args) => (lv_obj_remove_state = native("lv_obj_remove_state"))(...args);

/**
 * Add or remove one or more states to the object. The other state bits will remain unchanged.
 * @param obj pointer to an object
 * @param state the states to add. E.g `LV_STATE_PRESSED | LV_STATE_FOCUSED`
 * @param v true: add the states; false: remove the states
 */
export let lv_obj_set_state: (obj: LvObj, state: LV_STATE | number, v: boolean) => void = (...args) => (lv_obj_set_state = native("lv_obj_set_state"))(...args);

/**
 * Allow only one RADIO_BUTTON sibling to be checked
 * @param obj pointer to a widget
 * @param en enable or disable radio button behavior
 */
export let lv_obj_set_radio_button: (obj: LvObj, en: boolean) => void = (...args) => (lv_obj_set_radio_button = native("lv_obj_set_radio_button"))(...args);

export let lv_obj_has_flag: (obj: LvObj, f: LV_OBJ_FLAG | number) => boolean = (...args) => (lv_obj_has_flag = native("lv_obj_has_flag"))(...args);

export let lv_obj_has_flag_any: (obj: LvObj, f: LV_OBJ_FLAG | number) => boolean = (...args) => (lv_obj_has_flag_any = native("lv_obj_has_flag_any"))(...args);

/**
 * Get the state of an object
 * @param obj pointer to an object
 * @returns the state (OR-ed values from `lv_state_t`)
 */
export let lv_obj_get_state: (obj: LvObj) => LV_STATE | number = (...args) => (lv_obj_get_state = native("lv_obj_get_state"))(...args);

export let lv_obj_has_state: (obj: LvObj, state: LV_STATE | number) => boolean = (...args) => (lv_obj_has_state = native("lv_obj_has_state"))(...args);

export let lv_obj_is_radio_button: (obj: LvObj) => boolean = (...args) => (lv_obj_is_radio_button = native("lv_obj_is_radio_button"))(...args);

/**
 * Get the group of the object
 * @param obj pointer to an object
 * @returns the pointer to group of the object
 */
export let lv_obj_get_group: (obj: LvObj) => LvGroup | null = (...args) => (lv_obj_get_group = native("lv_obj_get_group"))(...args);

/**
 * Allocate special data for an object if not allocated yet.
 * @param obj pointer to an object
 */
export let lv_obj_allocate_spec_attr: (obj: LvObj) => void = (...args) => (lv_obj_allocate_spec_attr = native("lv_obj_allocate_spec_attr"))(...args);

export let lv_obj_check_type: (obj: LvObj, class_p: LvClassName) => boolean = (...args) => (lv_obj_check_type = native("lv_obj_check_type"))(...args);

export let lv_obj_has_class: (obj: LvObj, class_p: LvClassName) => boolean = (...args) => (lv_obj_has_class = native("lv_obj_has_class"))(...args);

/**
 * Get the class (type) of the object
 * @param obj pointer to an object
 * @returns the class (type) of the object
 */
export let lv_obj_get_class: (obj: LvObj) => LvClassName = (...args) => (lv_obj_get_class = native("lv_obj_get_class"))(...args);

/**
 * Delete an object after some delay
 * @param obj pointer to an object
 * @param delay_ms time to wait before delete in milliseconds
 */
export let lv_obj_delete_delayed: (obj: LvObj, delay_ms: number) => void = (...args) => (lv_obj_delete_delayed = native("lv_obj_delete_delayed"))(...args);

/**
 * Move the parent of an object. The relative coordinates will be kept.
 *
 * @param obj pointer to an object whose parent needs to be changed
 * @param parent pointer to the new parent
 */
export let lv_obj_set_parent: (obj: LvObj, parent: LvObj) => void = (...args) => (lv_obj_set_parent = native("lv_obj_set_parent"))(...args);

/**
 * Swap the positions of two objects.
 * When used in listboxes, it can be used to sort the listbox items.
 * @param obj1 pointer to the first object
 * @param obj2 pointer to the second object
 */
export let lv_obj_swap: (obj1: LvObj, obj2: LvObj) => void = (...args) => (lv_obj_swap = native("lv_obj_swap"))(...args);

/**
 * moves the object to the given index in its parent.
 * When used in listboxes, it can be used to sort the listbox items.
 * @param obj pointer to the object to be moved.
 * @param index new index in parent. -1 to count from the back
 * @note to move to the background: lv_obj_move_to_index(obj, 0)
 * @note to move forward (up): lv_obj_move_to_index(obj, lv_obj_get_index(obj) - 1)
 */
export let lv_obj_move_to_index: (obj: LvObj, index: number) => void = (...args) => (lv_obj_move_to_index = native("lv_obj_move_to_index"))(...args);

/**
 * Get the screen of an object
 * @param obj pointer to an object
 * @returns pointer to the object's screen
 */
export let lv_obj_get_screen: (obj: LvObj) => LvObj = (...args) => (lv_obj_get_screen = native("lv_obj_get_screen"))(...args);

/**
 * Get the display of the object
 * @param obj pointer to an object
 * @returns pointer to the object's display
 */
export let lv_obj_get_display: (obj: LvObj) => LvDisplay = (...args) => (lv_obj_get_display = native("lv_obj_get_display"))(...args);

/**
 * Get the parent of an object
 * @param obj pointer to an object
 * @returns the parent of the object. (NULL if `obj` was a screen)
 */
export let lv_obj_get_parent: (obj: LvObj) => LvObj | null = (...args) => (lv_obj_get_parent = native("lv_obj_get_parent"))(...args);

/**
 * Get the child of an object by the child's index.
 * @param obj pointer to an object whose child should be get
 * @param idx the index of the child.
 * 0: the oldest (firstly created) child
 * 1: the second oldest
 * child count-1: the youngest
 * -1: the youngest
 * -2: the second youngest
 * @returns pointer to the child or NULL if the index was invalid
 */
export let lv_obj_get_child: (obj: LvObj, idx: number) => LvObj | null = (...args) => (lv_obj_get_child = native("lv_obj_get_child"))(...args);

/**
 * Get the child of an object by the child's index. Consider the children only with a given type.
 * @param obj pointer to an object whose child should be get
 * @param idx the index of the child.
 * 0: the oldest (firstly created) child
 * 1: the second oldest
 * child count-1: the youngest
 * -1: the youngest
 * -2: the second youngest
 * @param class_p the type of the children to check
 * @returns pointer to the child or NULL if the index was invalid
 */
export let lv_obj_get_child_by_type: (obj: LvObj, idx: number, class_p: LvClassName) => LvObj | null = (...args) => (lv_obj_get_child_by_type = native("lv_obj_get_child_by_type"))(...args);

/**
 * Return a sibling of an object
 * @param obj pointer to an object whose sibling should be get
 * @param idx 0: `obj` itself
 * -1: the first older sibling
 * -2: the next older sibling
 * 1: the first younger sibling
 * 2: the next younger sibling
 * etc
 * @returns pointer to the requested sibling or NULL if there is no such sibling
 */
export let lv_obj_get_sibling: (obj: LvObj, idx: number) => LvObj | null = (...args) => (lv_obj_get_sibling = native("lv_obj_get_sibling"))(...args);

/**
 * Return a sibling of an object. Consider the siblings only with a given type.
 * @param obj pointer to an object whose sibling should be get
 * @param idx 0: `obj` itself
 * -1: the first older sibling
 * -2: the next older sibling
 * 1: the first younger sibling
 * 2: the next younger sibling
 * etc
 * @param class_p the type of the children to check
 * @returns pointer to the requested sibling or NULL if there is no such sibling
 */
export let lv_obj_get_sibling_by_type: (obj: LvObj, idx: number, class_p: LvClassName) => LvObj | null = (...args) => (lv_obj_get_sibling_by_type = native("lv_obj_get_sibling_by_type"))(...args);

/**
 * Get the number of children
 * @param obj pointer to an object
 * @returns the number of children
 */
export let lv_obj_get_child_count: (obj: LvObj) => number = (...args) => (lv_obj_get_child_count = native("lv_obj_get_child_count"))(...args);

export let lv_obj_get_child_count_by_type: (obj: LvObj, class_p: LvClassName) => number = (...args) => (lv_obj_get_child_count_by_type = native("lv_obj_get_child_count_by_type"))(...args);

/**
 * Set a name for a widget. The name will be allocated and freed when the
 * widget is deleted or a new name is set.
 * @param obj pointer to an object
 * @param name the name to set. If set to `NULL` the default "<widget_type>_#"
 * name will be used.
 * @note If the name ends with a `#`, older siblings with the same name
 * will be counted, and the `#` will be replaced by the index of the
 * given widget. For example, creating multiple widgets with the name
 * "mybtn_#" will result in resolved names like "mybtn_0", "mybtn_1",
 * "mybtn_2", etc. The name is resolved when `lv_obj_get_name_resolved`
 * is called, so the result reflects the currently existing widgets at
 * that time.
 * Ownership: `name` is copied.
 */
export let lv_obj_set_name: (obj: LvObj, name: string) => void = (...args) => (lv_obj_set_name = native("lv_obj_set_name"))(...args);

/**
 * Set a name for a widget. Only a pointer will be saved.
 * @param obj pointer to an object
 * @param name the name to set. If set to `NULL` the default "<widget_type>_#"
 * name will be used.
 * @note If the name ends with a `#`, older siblings with the same name
 * will be counted, and the `#` will be replaced by the index of the
 * given widget. For example, creating multiple widgets with the name
 * "mybtn_#" will result in resolved names like "mybtn_0", "mybtn_1",
 * "mybtn_2", etc. The name is resolved when `lv_obj_get_name_resolved`
 * is called, so the result reflects the currently existing widgets at
 * that time.
 * Ownership: `name` is copied.
 */
export let lv_obj_set_name_static: (obj: LvObj, name: string) => void = (...args) => (lv_obj_set_name_static = native("lv_obj_set_name_static"))(...args);

/**
 * Get the set name as it was set.
 * @param obj pointer to an object
 * @returns get the set name or NULL if it wasn't set yet
 */
export let lv_obj_get_name: (obj: LvObj) => string | null = (...args) => (lv_obj_get_name = native("lv_obj_get_name"))(...args);

/**
 * Find a child with a given name on a parent. This child doesn't have to be the
 * direct child of the parent. First direct children of the parent will be checked,
 * and the direct children of the first child, etc. (Breadth-first search).
 *
 * If the name of a widget was not set a name like "lv_button_1" will
 * be created for it using `lv_obj_get_name_resolved`.
 *
 * @param parent the widget where the search should start
 * @returns the found widget or NULL if not found.
 */
export let lv_obj_find_by_name: (parent: LvObj, name: string) => LvObj | null = (...args) => (lv_obj_find_by_name = native("lv_obj_find_by_name"))(...args);

/**
 * Get an object by name. The name can be a path too, for example
 * "main_container/lv_button_1/label".
 * In this case the first part of the name-path should be the direct child of the parent,
 * the second part, should the direct child of first one, etc.
 *
 * If the name of a widget was not set a name like "lv_button_1" will
 * be created for it using `lv_obj_get_name_resolved`.
 *
 * @param parent the widget where the search should start
 * @returns the found widget or NULL if not found.
 */
export let lv_obj_get_child_by_name: (parent: LvObj, name_path: string) => LvObj | null = (...args) => (lv_obj_get_child_by_name = native("lv_obj_get_child_by_name"))(...args);

/**
 * Get the index of a child.
 * @param obj pointer to an object
 * @returns the child index of the object.
 * E.g. 0: the oldest (firstly created child).
 * (-1 if child could not be found or no parent exists)
 */
export let lv_obj_get_index: (obj: LvObj) => number = (...args) => (lv_obj_get_index = native("lv_obj_get_index"))(...args);

/**
 * Get the index of a child. Consider the children only with a given type.
 * @param obj pointer to an object
 * @param class_p the type of the children to check
 * @returns the child index of the object.
 * E.g. 0: the oldest (firstly created child with the given class).
 * (-1 if child could not be found or no parent exists)
 */
export let lv_obj_get_index_by_type: (obj: LvObj, class_p: LvClassName) => number = (...args) => (lv_obj_get_index_by_type = native("lv_obj_get_index_by_type"))(...args);

/**
 * Iterate through all children of any object and print their ID.
 * @param start_obj start integrating from this object
 */
export let lv_obj_dump_tree: (start_obj: LvObj) => void = (...args) => (lv_obj_dump_tree = native("lv_obj_dump_tree"))(...args);

export let lv_obj_is_editable: (obj: LvObj) => boolean = (...args) => (lv_obj_is_editable = native("lv_obj_is_editable"))(...args);

export let lv_obj_is_group_def: (obj: LvObj) => boolean = (...args) => (lv_obj_is_group_def = native("lv_obj_is_group_def"))(...args);

/**
 * Get the required extra size (around the object's part) to draw shadow, outline, value etc.
 * @param obj pointer to an object
 * @param part part of the object
 * @returns the extra size required around the object
 */
export let lv_obj_calculate_ext_draw_size: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_calculate_ext_draw_size = native("lv_obj_calculate_ext_draw_size"))(...args);

/**
 * Send a 'LV_EVENT_REFR_EXT_DRAW_SIZE' Call the ancestor's event handler to the object to refresh the value of the extended draw size.
 * The result will be saved in `obj`.
 * @param obj pointer to an object
 */
export let lv_obj_refresh_ext_draw_size: (obj: LvObj) => void = (...args) => (lv_obj_refresh_ext_draw_size = native("lv_obj_refresh_ext_draw_size"))(...args);

/**
 * Move the object to the foreground.
 * It will look like if it was created as the last child of its parent.
 * It also means it can cover any of the siblings.
 * @param obj pointer to an object
 */
export let lv_obj_move_foreground: (obj: LvObj) => void = (...args) => (lv_obj_move_foreground = native("lv_obj_move_foreground"))(...args);

/**
 * Move the object to the background.
 * It will look like if it was created as the first child of its parent.
 * It also means any of the siblings can cover the object.
 * @param obj pointer to an object
 */
export let lv_obj_move_background: (obj: LvObj) => void = (...args) => (lv_obj_move_background = native("lv_obj_move_background"))(...args);
