// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea, LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_ALIGN, LV_FLEX_ALIGN, LV_FLEX_FLOW, LV_GRID_ALIGN, LV_OBJ_POINT_TRANSFORM_FLAG, LV_RESULT, LV_STYLE } from "./enums.js";

/**
 * Set the position of an object relative to the set alignment.
 * @param obj pointer to an object
 * @param x new x coordinate
 * @param y new y coordinate
 * @note With default alignment it's the distance from the top left corner
 * @note E.g. LV_ALIGN_CENTER alignment it's the offset from the center of the parent
 * @note The position is interpreted on the content area of the parent
 * @note The values can be set in pixel or in percentage of parent size with `lv_pct(v)`
 */
export let lv_obj_set_pos: (obj: LvObj, x: number, y: number) => void = (...args) => (lv_obj_set_pos = native("lv_obj_set_pos"))(...args);

/**
 * Set the x coordinate of an object
 * @param obj pointer to an object
 * @param x new x coordinate
 * @note With default alignment it's the distance from the top left corner
 * @note E.g. LV_ALIGN_CENTER alignment it's the offset from the center of the parent
 * @note The position is interpreted on the content area of the parent
 * @note The values can be set in pixel or in percentage of parent size with `lv_pct(v)`
 */
export let lv_obj_set_x: (obj: LvObj, x: number) => void = (...args) => (lv_obj_set_x = native("lv_obj_set_x"))(...args);

/**
 * Set the y coordinate of an object
 * @param obj pointer to an object
 * @param y new y coordinate
 * @note With default alignment it's the distance from the top left corner
 * @note E.g. LV_ALIGN_CENTER alignment it's the offset from the center of the parent
 * @note The position is interpreted on the content area of the parent
 * @note The values can be set in pixel or in percentage of parent size with `lv_pct(v)`
 */
export let lv_obj_set_y: (obj: LvObj, y: number) => void = (...args) => (lv_obj_set_y = native("lv_obj_set_y"))(...args);

/**
 * Set the size of an object.
 * @param obj pointer to an object
 * @param w the new width
 * @param h the new height
 * @note possible values are:
 * pixel simple set the size accordingly
 * LV_SIZE_CONTENT set the size to involve all children in the given direction
 * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
 * x should be in [0..1000]% range
 */
export let lv_obj_set_size: (obj: LvObj, w: number, h: number) => void = (...args) => (lv_obj_set_size = native("lv_obj_set_size"))(...args);

export let lv_obj_refr_size: (obj: LvObj) => boolean = (...args) => (lv_obj_refr_size = native("lv_obj_refr_size"))(...args);

/**
 * Set the width of an object
 * @param obj pointer to an object
 * @param w the new width
 * @note possible values are:
 * pixel simple set the size accordingly
 * LV_SIZE_CONTENT set the size to involve all children in the given direction
 * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
 * x should be in [0..1000]% range
 */
export let lv_obj_set_width: (obj: LvObj, w: number) => void = (...args) => (lv_obj_set_width = native("lv_obj_set_width"))(...args);

/**
 * Set the height of an object
 * @param obj pointer to an object
 * @param h the new height
 * @note possible values are:
 * pixel simple set the size accordingly
 * LV_SIZE_CONTENT set the size to involve all children in the given direction
 * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
 * x should be in [0..1000]% range
 */
export let lv_obj_set_height: (obj: LvObj, h: number) => void = (...args) => (lv_obj_set_height = native("lv_obj_set_height"))(...args);

/**
 * Set the width reduced by the left and right padding and the border width.
 * @param obj pointer to an object
 * @param w the width without paddings in pixels
 */
export let lv_obj_set_content_width: (obj: LvObj, w: number) => void = (...args) => (lv_obj_set_content_width = native("lv_obj_set_content_width"))(...args);

/**
 * Set the height reduced by the top and bottom padding and the border width.
 * @param obj pointer to an object
 * @param h the height without paddings in pixels
 */
export let lv_obj_set_content_height: (obj: LvObj, h: number) => void = (...args) => (lv_obj_set_content_height = native("lv_obj_set_content_height"))(...args);

/**
 * Set a layout for an object
 * @param obj pointer to an object
 * @param layout pointer to a layout descriptor to set
 */
export let lv_obj_set_layout: (obj: LvObj, layout: number) => void = (...args) => (lv_obj_set_layout = native("lv_obj_set_layout"))(...args);

export let lv_obj_is_layout_positioned: (obj: LvObj) => boolean = (...args) => (lv_obj_is_layout_positioned = native("lv_obj_is_layout_positioned"))(...args);

/**
 * Mark the object for layout update.
 * @param obj pointer to an object whose children need to be updated
 */
export let lv_obj_mark_layout_as_dirty: (obj: LvObj) => void = (...args) => (lv_obj_mark_layout_as_dirty = native("lv_obj_mark_layout_as_dirty"))(...args);

/**
 * Update the layout of an object.
 * @param obj pointer to an object whose position and size needs to be updated
 */
export let lv_obj_update_layout: (obj: LvObj) => void = (...args) => (lv_obj_update_layout = native("lv_obj_update_layout"))(...args);

/**
 * Change the alignment of an object.
 * @param obj pointer to an object to align
 * @param align type of alignment (see 'lv_align_t' enum) `LV_ALIGN_OUT_...` can't be used.
 */
export let lv_obj_set_align: (obj: LvObj, align: LV_ALIGN) => void = (...args) => (lv_obj_set_align = native("lv_obj_set_align"))(...args);

/**
 * Change the alignment of an object and set new coordinates.
 * Equivalent to:
 * lv_obj_set_align(obj, align);
 * lv_obj_set_pos(obj, x_ofs, y_ofs);
 * @param obj pointer to an object to align
 * @param align type of alignment (see 'lv_align_t' enum) `LV_ALIGN_OUT_...` can't be used.
 * @param x_ofs x coordinate offset after alignment
 * @param y_ofs y coordinate offset after alignment
 */
export let lv_obj_align: (obj: LvObj, align: LV_ALIGN, x_ofs: number, y_ofs: number) => void = (...args) => (lv_obj_align = native("lv_obj_align"))(...args);

/**
 * Align an object to another object.
 * @param obj pointer to an object to align
 * @param base pointer to another object (if NULL `obj`s parent is used). 'obj' will be aligned to it.
 * @param align type of alignment (see 'lv_align_t' enum)
 * @param x_ofs x coordinate offset after alignment
 * @param y_ofs y coordinate offset after alignment
 * @note if the position or size of `base` changes `obj` needs to be aligned manually again
 */
export let lv_obj_align_to: (obj: LvObj, base: LvObj, align: LV_ALIGN, x_ofs: number, y_ofs: number) => void = (...args) => (lv_obj_align_to = native("lv_obj_align_to"))(...args);

/**
 * Align an object to the center on its parent.
 * @param obj pointer to an object to align
 * @note if the parent size changes `obj` needs to be aligned manually again
 */
export let lv_obj_center: (obj: LvObj) => void = (...args) => (lv_obj_center = native("lv_obj_center"))(...args);

/**
 * Copy the coordinates of an object to an area
 * @param obj pointer to an object
 */
export let lv_obj_get_coords: (obj: LvObj) => LvArea = (...args) => (lv_obj_get_coords = native("lv_obj_get_coords"))(...args);

/**
 * Get the x coordinate of object.
 * @param obj pointer to an object
 * @returns distance of `obj` from the left side of its parent plus the parent's left padding
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @note Zero return value means the object is on the left padding of the parent, and not on the left edge.
 * @note Scrolling of the parent doesn't change the returned value.
 * @note The returned value is always the distance from the parent even if `obj` is positioned by a layout.
 */
export let lv_obj_get_x: (obj: LvObj) => number = (...args) => (lv_obj_get_x = native("lv_obj_get_x"))(...args);

/**
 * Get the x2 coordinate of object.
 * @param obj pointer to an object
 * @returns distance of `obj` from the right side of its parent plus the parent's right padding
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @note Zero return value means the object is on the right padding of the parent, and not on the right edge.
 * @note Scrolling of the parent doesn't change the returned value.
 * @note The returned value is always the distance from the parent even if `obj` is positioned by a layout.
 */
export let lv_obj_get_x2: (obj: LvObj) => number = (...args) => (lv_obj_get_x2 = native("lv_obj_get_x2"))(...args);

/**
 * Get the y coordinate of object.
 * @param obj pointer to an object
 * @returns distance of `obj` from the top side of its parent plus the parent's top padding
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @note Zero return value means the object is on the top padding of the parent, and not on the top edge.
 * @note Scrolling of the parent doesn't change the returned value.
 * @note The returned value is always the distance from the parent even if `obj` is positioned by a layout.
 */
export let lv_obj_get_y: (obj: LvObj) => number = (...args) => (lv_obj_get_y = native("lv_obj_get_y"))(...args);

/**
 * Get the y2 coordinate of object.
 * @param obj pointer to an object
 * @returns distance of `obj` from the bottom side of its parent plus the parent's bottom padding
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @note Zero return value means the object is on the bottom padding of the parent, and not on the bottom edge.
 * @note Scrolling of the parent doesn't change the returned value.
 * @note The returned value is always the distance from the parent even if `obj` is positioned by a layout.
 */
export let lv_obj_get_y2: (obj: LvObj) => number = (...args) => (lv_obj_get_y2 = native("lv_obj_get_y2"))(...args);

/**
 * Get the actually set x coordinate of object, i.e. the offset from the set alignment
 * @param obj pointer to an object
 * @returns the set x coordinate
 */
export let lv_obj_get_x_aligned: (obj: LvObj) => number = (...args) => (lv_obj_get_x_aligned = native("lv_obj_get_x_aligned"))(...args);

/**
 * Get the actually set y coordinate of object, i.e. the offset from the set alignment
 * @param obj pointer to an object
 * @returns the set y coordinate
 */
export let lv_obj_get_y_aligned: (obj: LvObj) => number = (...args) => (lv_obj_get_y_aligned = native("lv_obj_get_y_aligned"))(...args);

/**
 * Get the width of an object
 * @param obj pointer to an object
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @returns the width in pixels
 */
export let lv_obj_get_width: (obj: LvObj) => number = (...args) => (lv_obj_get_width = native("lv_obj_get_width"))(...args);

/**
 * Get the height of an object
 * @param obj pointer to an object
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @returns the height in pixels
 */
export let lv_obj_get_height: (obj: LvObj) => number = (...args) => (lv_obj_get_height = native("lv_obj_get_height"))(...args);

/**
 * Get the width reduced by the left and right padding and the border width.
 * @param obj pointer to an object
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @returns the width which still fits into its parent without causing overflow (making the parent scrollable)
 */
export let lv_obj_get_content_width: (obj: LvObj) => number = (...args) => (lv_obj_get_content_width = native("lv_obj_get_content_width"))(...args);

/**
 * Get the height reduced by the top and bottom padding and the border width.
 * @param obj pointer to an object
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 * @returns the height which still fits into the parent without causing overflow (making the parent scrollable)
 */
export let lv_obj_get_content_height: (obj: LvObj) => number = (...args) => (lv_obj_get_content_height = native("lv_obj_get_content_height"))(...args);

/**
 * Get the area reduced by the paddings and the border width.
 * @param obj pointer to an object
 * @note The position of the object is recalculated only on the next redraw. To force coordinate recalculation
 * call `lv_obj_update_layout(obj)`.
 */
export let lv_obj_get_content_coords: (obj: LvObj) => LvArea = (...args) => (lv_obj_get_content_coords = native("lv_obj_get_content_coords"))(...args);

/**
 * Get the width occupied by the "parts" of the widget. E.g. the width of all columns of a table.
 * @param obj pointer to an object
 * @returns the width of the virtually drawn content
 * @note This size independent from the real size of the widget.
 * It just tells how large the internal ("virtual") content is.
 */
export let lv_obj_get_self_width: (obj: LvObj) => number = (...args) => (lv_obj_get_self_width = native("lv_obj_get_self_width"))(...args);

/**
 * Get the height occupied by the "parts" of the widget. E.g. the height of all rows of a table.
 * @param obj pointer to an object
 * @returns the width of the virtually drawn content
 * @note This size independent from the real size of the widget.
 * It just tells how large the internal ("virtual") content is.
 */
export let lv_obj_get_self_height: (obj: LvObj) => number = (...args) => (lv_obj_get_self_height = native("lv_obj_get_self_height"))(...args);

/**
 * Get the style width actually used by the object after clamping the width within the min max range.
 * @param obj pointer to an object
 * @returns the min/max/normal width set by `lv_obj_set_style_<min/max>_width()`
 * @note This is not the calculated size, so if the size was set as `LV_SIZE_CONTENT` or `LV_PCT()`
 * then that value will be returned.
 */
export let lv_obj_get_style_clamped_width: (obj: LvObj) => number = (...args) => (lv_obj_get_style_clamped_width = native("lv_obj_get_style_clamped_width"))(...args);

/**
 * Get the style height actually used by the object after clamping the height within the min max range.
 * @param obj pointer to an object
 * @returns the min/max/normal height set by `lv_obj_set_style_<min/max>_height()`
 * @note This is not the calculated size, so if the size was set as `LV_SIZE_CONTENT` or `LV_PCT()`
 * then that value will be returned.
 */
export let lv_obj_get_style_clamped_height: (obj: LvObj) => number = (...args) => (lv_obj_get_style_clamped_height = native("lv_obj_get_style_clamped_height"))(...args);

export let lv_obj_is_width_min: (obj: LvObj) => boolean = (...args) => (lv_obj_is_width_min = native("lv_obj_is_width_min"))(...args);

export let lv_obj_is_height_min: (obj: LvObj) => boolean = (...args) => (lv_obj_is_height_min = native("lv_obj_is_height_min"))(...args);

export let lv_obj_is_width_max: (obj: LvObj) => boolean = (...args) => (lv_obj_is_width_max = native("lv_obj_is_width_max"))(...args);

export let lv_obj_is_height_max: (obj: LvObj) => boolean = (...args) => (lv_obj_is_height_max = native("lv_obj_is_height_max"))(...args);

export let lv_obj_refresh_self_size: (obj: LvObj) => boolean = (...args) => (lv_obj_refresh_self_size = native("lv_obj_refresh_self_size"))(...args);

export let lv_obj_refr_pos: (obj: LvObj) => void = (...args) => (lv_obj_refr_pos = native("lv_obj_refr_pos"))(...args);

export let lv_obj_move_to: (obj: LvObj, x: number, y: number) => void = (...args) => (lv_obj_move_to = native("lv_obj_move_to"))(...args);

export let lv_obj_move_children_by: (obj: LvObj, x_diff: number, y_diff: number, ignore_floating: boolean) => void = (...args) => (lv_obj_move_children_by = native("lv_obj_move_children_by"))(...args);

/**
 * Transform a point using the angle and zoom style properties of an object
 * @param obj pointer to an object whose style properties should be used
 * @param p a point to transform, the result will be written back here too
 * @param flags OR-ed valued of :cpp:enum:`lv_obj_point_transform_flag_t`
 */
export let lv_obj_transform_point: (obj: LvObj, p: LvPoint, flags: LV_OBJ_POINT_TRANSFORM_FLAG | number) => LvPoint = (...args) => (lv_obj_transform_point = native("lv_obj_transform_point"))(...args);

/**
 * Transform an area using the angle and zoom style properties of an object
 * @param obj pointer to an object whose style properties should be used
 * @param area an area to transform, the result will be written back here too
 * @param flags OR-ed valued of :cpp:enum:`lv_obj_point_transform_flag_t`
 */
export let lv_obj_get_transformed_area: (obj: LvObj, area: LvArea, flags: LV_OBJ_POINT_TRANSFORM_FLAG | number) => LvArea = (...args) => (lv_obj_get_transformed_area = native("lv_obj_get_transformed_area"))(...args);

/**
 * Mark an area of an object as invalid.
 * The area will be truncated to the object's area and marked for redraw.
 * @param obj pointer to an object
 * @param area the area to redraw
 * @returns LV_RESULT_OK: the area is invalidated; LV_RESULT_INVALID: the area wasn't invalidated.
 * (maybe it was off-screen or fully clipped)
 */
export let lv_obj_invalidate_area: (obj: LvObj, area: LvArea) => LV_RESULT = (...args) => (lv_obj_invalidate_area = native("lv_obj_invalidate_area"))(...args);

/**
 * Mark the object as invalid to redrawn its area
 * @param obj pointer to an object
 * @returns LV_RESULT_OK: the area is invalidated; LV_RESULT_INVALID: the area wasn't invalidated.
 * (maybe it was off-screen or fully clipped)
 */
export let lv_obj_invalidate: (obj: LvObj) => LV_RESULT = (...args) => (lv_obj_invalidate = native("lv_obj_invalidate"))(...args);

export let lv_obj_area_is_visible: (obj: LvObj, area: LvArea) => LvArea | null = (...args) => (lv_obj_area_is_visible = native("lv_obj_area_is_visible"))(...args);

export let lv_obj_is_visible: (obj: LvObj) => boolean = (...args) => (lv_obj_is_visible = native("lv_obj_is_visible"))(...args);

/**
 * Set the size of an extended clickable area
 * @param obj pointer to an object
 * @param size extended clickable area in all 4 directions [px]
 */
export let lv_obj_set_ext_click_area: (obj: LvObj, size: number) => void = (...args) => (lv_obj_set_ext_click_area = native("lv_obj_set_ext_click_area"))(...args);

/**
 * Get the an area where to object can be clicked.
 * It's the object's normal area plus the extended click area.
 * @param obj pointer to an object
 */
export let lv_obj_get_click_area: (obj: LvObj) => LvArea = (...args) => (lv_obj_get_click_area = native("lv_obj_get_click_area"))(...args);

export let lv_obj_hit_test: (obj: LvObj, point: LvPoint) => boolean = (...args) => (lv_obj_hit_test = native("lv_obj_hit_test"))(...args);

/**
 * Clamp a width between min and max width. If the min/max width is in percentage value use the ref_width
 * @param width width to clamp
 * @param min_width the minimal width
 * @param max_width the maximal width
 * @param ref_width the reference width used when min/max width is in percentage
 * @returns the clamped width
 */
export let lv_clamp_width: (width: number, min_width: number, max_width: number, ref_width: number) => number = (...args) => (lv_clamp_width = native("lv_clamp_width"))(...args);

/**
 * Clamp a height between min and max height. If the min/max height is in percentage value use the ref_height
 * @param height height to clamp
 * @param min_height the minimal height
 * @param max_height the maximal height
 * @param ref_height the reference height used when min/max height is in percentage
 * @returns the clamped height
 */
export let lv_clamp_height: (height: number, min_height: number, max_height: number, ref_height: number) => number = (...args) => (lv_clamp_height = native("lv_clamp_height"))(...args);

/**
 * @brief Calculates the width in pixels of an LVGL object based on its style and parent for a given width `prop`.
 * @param obj Pointer to the LVGL object whose width is being calculated.
 * @param prop Which style width to calculate for. Valid values are: LV_STYLE_WIDTH, LV_STYLE_MIN_WIDTH, or
 * LV_STYLE_MAX_WIDTH.
 * @returns The computed width for the object:
 * @note If the style width is a fixed value, that value is returned.
 * @note If the style width is `LV_SIZE_CONTENT`, the content width is calculated and returned.
 * @note If the style width is a `LV_PCT()`, the percentage is applied to the parent's width.
 */
export let lv_obj_calc_dynamic_width: (obj: LvObj, prop: LV_STYLE | number) => number = (...args) => (lv_obj_calc_dynamic_width = native("lv_obj_calc_dynamic_width"))(...args);

/**
 * @brief Calculates the height in pixels of an LVGL object based on its style and parent for a given height `prop`.
 * @param obj Pointer to the LVGL object whose height is being calculated.
 * @param prop Which style height to calculate for. Valid values are: LV_STYLE_HEIGHT, LV_STYLE_MIN_HEIGHT, or
 * LV_STYLE_MAX_HEIGHT.
 * @returns The computed height for the object:
 * @note If the style height is a fixed value, that value is returned.
 * @note If the style height is `LV_SIZE_CONTENT`, the content height is calculated and returned.
 * @note If the style height is a `LV_PCT()`, the percentage is applied to the parent's height.
 */
export let lv_obj_calc_dynamic_height: (obj: LvObj, prop: LV_STYLE | number) => number = (...args) => (lv_obj_calc_dynamic_height = native("lv_obj_calc_dynamic_height"))(...args);

/**
 * Set how the item should flow
 * @param obj pointer to an object. The parent must have flex layout else nothing will happen.
 * @param flow an element of `lv_flex_flow_t`.
 */
export let lv_obj_set_flex_flow: (obj: LvObj, flow: LV_FLEX_FLOW) => void = (...args) => (lv_obj_set_flex_flow = native("lv_obj_set_flex_flow"))(...args);

/**
 * Set how to place (where to align) the items and tracks
 * @param obj pointer to an object. The parent must have flex layout else nothing will happen.
 * @param main_place where to place the items on main axis (in their track). Any value of `lv_flex_align_t`.
 * @param cross_place where to place the item in their track on the cross axis. `LV_FLEX_ALIGN_START/END/CENTER`
 * @param track_cross_place where to place the tracks in the cross direction. Any value of `lv_flex_align_t`.
 */
export let lv_obj_set_flex_align: (obj: LvObj, main_place: LV_FLEX_ALIGN, cross_place: LV_FLEX_ALIGN, track_cross_place: LV_FLEX_ALIGN) => void = (...args) => (lv_obj_set_flex_align = native("lv_obj_set_flex_align"))(...args);

/**
 * Sets the width or height (on main axis) to grow the object in order fill the free space
 * @param obj pointer to an object. The parent must have flex layout else nothing will happen.
 * @param grow a value to set how much free space to take proportionally to other growing items.
 */
export let lv_obj_set_flex_grow: (obj: LvObj, grow: number) => void = (...args) => (lv_obj_set_flex_grow = native("lv_obj_set_flex_grow"))(...args);

export let lv_obj_set_grid_align: (obj: LvObj, column_align: LV_GRID_ALIGN, row_align: LV_GRID_ALIGN) => void = (...args) => (lv_obj_set_grid_align = native("lv_obj_set_grid_align"))(...args);

/**
 * Set the cell of an object. The object's parent needs to have grid layout, else nothing will happen
 * @param obj pointer to an object
 * @param column_align the vertical alignment in the cell. `LV_GRID_START/END/CENTER/STRETCH`
 * @param col_pos column ID
 * @param col_span number of columns to take (>= 1)
 * @param row_align the horizontal alignment in the cell. `LV_GRID_START/END/CENTER/STRETCH`
 * @param row_pos row ID
 * @param row_span number of rows to take (>= 1)
 */
export let lv_obj_set_grid_cell: (obj: LvObj, column_align: LV_GRID_ALIGN, col_pos: number, col_span: number, row_align: LV_GRID_ALIGN, row_pos: number, row_span: number) => void = (...args) => (lv_obj_set_grid_cell = native("lv_obj_set_grid_cell"))(...args);

/** Just a wrapper to `LV_GRID_FR` for bindings. */
export let lv_grid_fr: (x: number) => number = (...args) => (lv_grid_fr = native("lv_grid_fr"))(...args);
