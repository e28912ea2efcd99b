// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Group } from "../../core/group.js";
import type { Obj } from "../../core/obj.js";
import type { Style } from "../../core/style.js";
import type { Subject } from "../../core/subject.js";
import { wrapGroupOrNull, wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Settable properties of every object. */
export interface ObjBaseOptions {
  /**
   * Allow only one RADIO_BUTTON sibling to be checked
   * enable or disable radio button behavior
   */
  readonly radioButton?: boolean | undefined;
  /**
   * Set a name for a widget. The name will be allocated and freed when the
   * widget is deleted or a new name is set.
   * name will be used.
   * will be counted, and the `#` will be replaced by the index of the
   * given widget. For example, creating multiple widgets with the name
   * "mybtn_#" will result in resolved names like "mybtn_0", "mybtn_1",
   * "mybtn_2", etc. The name is resolved when `lv_obj_get_name_resolved`
   * is called, so the result reflects the currently existing widgets at
   * that time.
   * the name to set. If set to `NULL` the default "<widget_type>_#"
   */
  readonly name?: string | undefined;
  /**
   * Set a name for a widget. Only a pointer will be saved.
   * name will be used.
   * will be counted, and the `#` will be replaced by the index of the
   * given widget. For example, creating multiple widgets with the name
   * "mybtn_#" will result in resolved names like "mybtn_0", "mybtn_1",
   * "mybtn_2", etc. The name is resolved when `lv_obj_get_name_resolved`
   * is called, so the result reflects the currently existing widgets at
   * that time.
   * the name to set. If set to `NULL` the default "<widget_type>_#"
   */
  readonly nameStatic?: string | undefined;
  /**
   * Set the x coordinate of an object
   * new x coordinate
   */
  readonly x?: number | undefined;
  /**
   * Set the y coordinate of an object
   * new y coordinate
   */
  readonly y?: number | undefined;
  /**
   * Set the width of an object
   * pixel simple set the size accordingly
   * LV_SIZE_CONTENT set the size to involve all children in the given direction
   * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
   * x should be in [0..1000]% range
   * the new width
   */
  readonly width?: number | undefined;
  /**
   * Set the height of an object
   * pixel simple set the size accordingly
   * LV_SIZE_CONTENT set the size to involve all children in the given direction
   * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
   * x should be in [0..1000]% range
   * the new height
   */
  readonly height?: number | undefined;
  /**
   * Set the width reduced by the left and right padding and the border width.
   * the width without paddings in pixels
   */
  readonly contentWidth?: number | undefined;
  /**
   * Set the height reduced by the top and bottom padding and the border width.
   * the height without paddings in pixels
   */
  readonly contentHeight?: number | undefined;
  /**
   * Set a layout for an object
   * pointer to a layout descriptor to set
   */
  readonly layout?: number | undefined;
  /**
   * Change the alignment of an object.
   * type of alignment (see 'lv_align_t' enum) `LV_ALIGN_OUT_...` can't be used.
   */
  readonly align?: raw.LV_ALIGN | undefined;
  /**
   * Set the size of an extended clickable area
   * extended clickable area in all 4 directions [px]
   */
  readonly extClickArea?: number | undefined;
  /**
   * Set how the item should flow
   * an element of `lv_flex_flow_t`.
   */
  readonly flexFlow?: raw.LV_FLEX_FLOW | undefined;
  /**
   * Sets the width or height (on main axis) to grow the object in order fill the free space
   * a value to set how much free space to take proportionally to other growing items.
   */
  readonly flexGrow?: number | undefined;
  /**
   * Set how the scrollbars should behave.
   * LV_SCROLL_MODE_ON/OFF/AUTO/ACTIVE
   */
  readonly scrollbarMode?: raw.LV_SCROLLBAR_MODE | undefined;
  /**
   * Set direction Widget can be scrolled
   * one or more bit-wise OR-ed values of `lv_dir_t` enumeration
   */
  readonly scrollDir?: raw.LV_DIR | number | undefined;
  /**
   * Set where to snap the children when scrolling ends horizontally
   * value from `lv_scroll_snap_t` enumeration
   */
  readonly scrollSnapX?: raw.LV_SCROLL_SNAP | undefined;
  /**
   * Set where to snap the children when scrolling ends vertically
   * value from `lv_scroll_snap_t` enumeration
   */
  readonly scrollSnapY?: raw.LV_SCROLL_SNAP | undefined;
}

/** What LVGL's headers offer for every object; `Obj` adds the rest. */
export abstract class ObjBase {
  abstract readonly handle: raw.LvObj;

  /**
   * Allow only one RADIO_BUTTON sibling to be checked
   * enable or disable radio button behavior
   */
  set radioButton(value: boolean) {
    raw.lv_obj_set_radio_button(this.handle, value);
  }

  get isRadioButton(): boolean {
    return raw.lv_obj_is_radio_button(this.handle);
  }

  /**
   * Get the group of the object
   * the pointer to group of the object
   */
  get group(): Group | null {
    return wrapGroupOrNull(raw.lv_obj_get_group(this.handle));
  }

  /** Allocate special data for an object if not allocated yet. */
  allocateSpecAttr(): void {
    raw.lv_obj_allocate_spec_attr(this.handle);
  }

  checkType(classP: raw.LvClassName): boolean {
    return raw.lv_obj_check_type(this.handle, classP);
  }

  hasClass(classP: raw.LvClassName): boolean {
    return raw.lv_obj_has_class(this.handle, classP);
  }

  /**
   * Get the class (type) of the object
   * the class (type) of the object
   */
  get class(): raw.LvClassName {
    return raw.lv_obj_get_class(this.handle);
  }

  /**
   * Swap the positions of two objects.
   * When used in listboxes, it can be used to sort the listbox items.
   * @param obj2 pointer to the second object
   */
  swap(obj2: Obj): void {
    raw.lv_obj_swap(this.handle, obj2.handle);
  }

  /**
   * moves the object to the given index in its parent.
   * When used in listboxes, it can be used to sort the listbox items.
   * @param index new index in parent. -1 to count from the back
   * @note to move to the background: lv_obj_move_to_index(obj, 0)
   * @note to move forward (up): lv_obj_move_to_index(obj, lv_obj_get_index(obj) - 1)
   */
  moveToIndex(index: number): void {
    raw.lv_obj_move_to_index(this.handle, index);
  }

  /**
   * Get the child of an object by the child's index. Consider the children only with a given type.
   * @param idx the index of the child.
   * 0: the oldest (firstly created) child
   * 1: the second oldest
   * child count-1: the youngest
   * -1: the youngest
   * -2: the second youngest
   * @param classP the type of the children to check
   * @returns pointer to the child or NULL if the index was invalid
   */
  getChildByType(idx: number, classP: raw.LvClassName): Obj | null {
    return wrapObjOrNull(raw.lv_obj_get_child_by_type(this.handle, idx, classP));
  }

  /**
   * Return a sibling of an object. Consider the siblings only with a given type.
   * @param idx 0: `obj` itself
   * -1: the first older sibling
   * -2: the next older sibling
   * 1: the first younger sibling
   * 2: the next younger sibling
   * etc
   * @param classP the type of the children to check
   * @returns pointer to the requested sibling or NULL if there is no such sibling
   */
  getSiblingByType(idx: number, classP: raw.LvClassName): Obj | null {
    return wrapObjOrNull(raw.lv_obj_get_sibling_by_type(this.handle, idx, classP));
  }

  getChildCountByType(classP: raw.LvClassName): number {
    return raw.lv_obj_get_child_count_by_type(this.handle, classP);
  }

  /**
   * Set a name for a widget. The name will be allocated and freed when the
   * widget is deleted or a new name is set.
   * name will be used.
   * will be counted, and the `#` will be replaced by the index of the
   * given widget. For example, creating multiple widgets with the name
   * "mybtn_#" will result in resolved names like "mybtn_0", "mybtn_1",
   * "mybtn_2", etc. The name is resolved when `lv_obj_get_name_resolved`
   * is called, so the result reflects the currently existing widgets at
   * that time.
   * the name to set. If set to `NULL` the default "<widget_type>_#"
   */
  get name(): string | null {
    return raw.lv_obj_get_name(this.handle);
  }
  set name(value: string) {
    raw.lv_obj_set_name(this.handle, value);
  }

  /**
   * Set a name for a widget. Only a pointer will be saved.
   * name will be used.
   * will be counted, and the `#` will be replaced by the index of the
   * given widget. For example, creating multiple widgets with the name
   * "mybtn_#" will result in resolved names like "mybtn_0", "mybtn_1",
   * "mybtn_2", etc. The name is resolved when `lv_obj_get_name_resolved`
   * is called, so the result reflects the currently existing widgets at
   * that time.
   * the name to set. If set to `NULL` the default "<widget_type>_#"
   */
  set nameStatic(value: string) {
    raw.lv_obj_set_name_static(this.handle, value);
  }

  /**
   * Find a child with a given name on a parent. This child doesn't have to be the
   * direct child of the parent. First direct children of the parent will be checked,
   * and the direct children of the first child, etc. (Breadth-first search).
   *
   * If the name of a widget was not set a name like "lv_button_1" will
   * be created for it using `lv_obj_get_name_resolved`.
   *
   * @returns the found widget or NULL if not found.
   */
  findByName(name: string): Obj | null {
    return wrapObjOrNull(raw.lv_obj_find_by_name(this.handle, name));
  }

  /**
   * Get an object by name. The name can be a path too, for example
   * "main_container/lv_button_1/label".
   * In this case the first part of the name-path should be the direct child of the parent,
   * the second part, should the direct child of first one, etc.
   *
   * If the name of a widget was not set a name like "lv_button_1" will
   * be created for it using `lv_obj_get_name_resolved`.
   *
   * @returns the found widget or NULL if not found.
   */
  getChildByName(namePath: string): Obj | null {
    return wrapObjOrNull(raw.lv_obj_get_child_by_name(this.handle, namePath));
  }

  /**
   * Get the index of a child.
   * E.g. 0: the oldest (firstly created child).
   * (-1 if child could not be found or no parent exists)
   * the child index of the object.
   */
  get index(): number {
    return raw.lv_obj_get_index(this.handle);
  }

  /**
   * Get the index of a child. Consider the children only with a given type.
   * @param classP the type of the children to check
   * @returns the child index of the object.
   * E.g. 0: the oldest (firstly created child with the given class).
   * (-1 if child could not be found or no parent exists)
   */
  getIndexByType(classP: raw.LvClassName): number {
    return raw.lv_obj_get_index_by_type(this.handle, classP);
  }

  /** Iterate through all children of any object and print their ID. */
  dumpTree(): void {
    raw.lv_obj_dump_tree(this.handle);
  }

  get isEditable(): boolean {
    return raw.lv_obj_is_editable(this.handle);
  }

  get isGroupDef(): boolean {
    return raw.lv_obj_is_group_def(this.handle);
  }

  /**
   * Get the required extra size (around the object's part) to draw shadow, outline, value etc.
   * @param part part of the object
   * @returns the extra size required around the object
   */
  calculateExtDrawSize(part: raw.LV_PART | number): number {
    return raw.lv_obj_calculate_ext_draw_size(this.handle, part);
  }

  /**
   * Send a 'LV_EVENT_REFR_EXT_DRAW_SIZE' Call the ancestor's event handler to the object to refresh the value of the extended draw size.
   * The result will be saved in `obj`.
   */
  refreshExtDrawSize(): void {
    raw.lv_obj_refresh_ext_draw_size(this.handle);
  }

  /**
   * Move the object to the foreground.
   * It will look like if it was created as the last child of its parent.
   * It also means it can cover any of the siblings.
   */
  moveForeground(): void {
    raw.lv_obj_move_foreground(this.handle);
  }

  /**
   * Move the object to the background.
   * It will look like if it was created as the first child of its parent.
   * It also means any of the siblings can cover the object.
   */
  moveBackground(): void {
    raw.lv_obj_move_background(this.handle);
  }

  /**
   * Set the position of an object relative to the set alignment.
   * @param x new x coordinate
   * @param y new y coordinate
   * @note With default alignment it's the distance from the top left corner
   * @note E.g. LV_ALIGN_CENTER alignment it's the offset from the center of the parent
   * @note The position is interpreted on the content area of the parent
   * @note The values can be set in pixel or in percentage of parent size with `lv_pct(v)`
   */
  setPos(x: number, y: number): void {
    raw.lv_obj_set_pos(this.handle, x, y);
  }

  /**
   * Set the x coordinate of an object
   * new x coordinate
   */
  get x(): number {
    return raw.lv_obj_get_x(this.handle);
  }
  set x(value: number) {
    raw.lv_obj_set_x(this.handle, value);
  }

  /**
   * Set the y coordinate of an object
   * new y coordinate
   */
  get y(): number {
    return raw.lv_obj_get_y(this.handle);
  }
  set y(value: number) {
    raw.lv_obj_set_y(this.handle, value);
  }

  /**
   * Set the size of an object.
   * @param w the new width
   * @param h the new height
   * @note possible values are:
   * pixel simple set the size accordingly
   * LV_SIZE_CONTENT set the size to involve all children in the given direction
   * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
   * x should be in [0..1000]% range
   */
  setSize(w: number, h: number): void {
    raw.lv_obj_set_size(this.handle, w, h);
  }

  refrSize(): boolean {
    return raw.lv_obj_refr_size(this.handle);
  }

  /**
   * Set the width of an object
   * pixel simple set the size accordingly
   * LV_SIZE_CONTENT set the size to involve all children in the given direction
   * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
   * x should be in [0..1000]% range
   * the new width
   */
  get width(): number {
    return raw.lv_obj_get_width(this.handle);
  }
  set width(value: number) {
    raw.lv_obj_set_width(this.handle, value);
  }

  /**
   * Set the height of an object
   * pixel simple set the size accordingly
   * LV_SIZE_CONTENT set the size to involve all children in the given direction
   * lv_pct(x) to set size in percentage of the parent's content area size (the size without paddings).
   * x should be in [0..1000]% range
   * the new height
   */
  get height(): number {
    return raw.lv_obj_get_height(this.handle);
  }
  set height(value: number) {
    raw.lv_obj_set_height(this.handle, value);
  }

  /**
   * Set the width reduced by the left and right padding and the border width.
   * the width without paddings in pixels
   */
  get contentWidth(): number {
    return raw.lv_obj_get_content_width(this.handle);
  }
  set contentWidth(value: number) {
    raw.lv_obj_set_content_width(this.handle, value);
  }

  /**
   * Set the height reduced by the top and bottom padding and the border width.
   * the height without paddings in pixels
   */
  get contentHeight(): number {
    return raw.lv_obj_get_content_height(this.handle);
  }
  set contentHeight(value: number) {
    raw.lv_obj_set_content_height(this.handle, value);
  }

  /**
   * Set a layout for an object
   * pointer to a layout descriptor to set
   */
  set layout(value: number) {
    raw.lv_obj_set_layout(this.handle, value);
  }

  get isLayoutPositioned(): boolean {
    return raw.lv_obj_is_layout_positioned(this.handle);
  }

  /** Mark the object for layout update. */
  markLayoutAsDirty(): void {
    raw.lv_obj_mark_layout_as_dirty(this.handle);
  }

  /** Update the layout of an object. */
  updateLayout(): void {
    raw.lv_obj_update_layout(this.handle);
  }

  /**
   * Change the alignment of an object.
   * type of alignment (see 'lv_align_t' enum) `LV_ALIGN_OUT_...` can't be used.
   */
  set align(value: raw.LV_ALIGN) {
    raw.lv_obj_set_align(this.handle, value);
  }

  /**
   * Align an object to the center on its parent.
   * @note if the parent size changes `obj` needs to be aligned manually again
   */
  center(): void {
    raw.lv_obj_center(this.handle);
  }

  /** Copy the coordinates of an object to an area */
  get coords(): raw.LvArea {
    return raw.lv_obj_get_coords(this.handle);
  }

  /**
   * Get the x2 coordinate of object.
   * call `lv_obj_update_layout(obj)`.
   * distance of `obj` from the right side of its parent plus the parent's right padding
   */
  get x2(): number {
    return raw.lv_obj_get_x2(this.handle);
  }

  /**
   * Get the y2 coordinate of object.
   * call `lv_obj_update_layout(obj)`.
   * distance of `obj` from the bottom side of its parent plus the parent's bottom padding
   */
  get y2(): number {
    return raw.lv_obj_get_y2(this.handle);
  }

  /**
   * Get the actually set x coordinate of object, i.e. the offset from the set alignment
   * the set x coordinate
   */
  get xAligned(): number {
    return raw.lv_obj_get_x_aligned(this.handle);
  }

  /**
   * Get the actually set y coordinate of object, i.e. the offset from the set alignment
   * the set y coordinate
   */
  get yAligned(): number {
    return raw.lv_obj_get_y_aligned(this.handle);
  }

  /**
   * Get the area reduced by the paddings and the border width.
   * call `lv_obj_update_layout(obj)`.
   */
  get contentCoords(): raw.LvArea {
    return raw.lv_obj_get_content_coords(this.handle);
  }

  /**
   * Get the width occupied by the "parts" of the widget. E.g. the width of all columns of a table.
   * It just tells how large the internal ("virtual") content is.
   * the width of the virtually drawn content
   */
  get selfWidth(): number {
    return raw.lv_obj_get_self_width(this.handle);
  }

  /**
   * Get the height occupied by the "parts" of the widget. E.g. the height of all rows of a table.
   * It just tells how large the internal ("virtual") content is.
   * the width of the virtually drawn content
   */
  get selfHeight(): number {
    return raw.lv_obj_get_self_height(this.handle);
  }

  get isWidthMin(): boolean {
    return raw.lv_obj_is_width_min(this.handle);
  }

  get isHeightMin(): boolean {
    return raw.lv_obj_is_height_min(this.handle);
  }

  get isWidthMax(): boolean {
    return raw.lv_obj_is_width_max(this.handle);
  }

  get isHeightMax(): boolean {
    return raw.lv_obj_is_height_max(this.handle);
  }

  refreshSelfSize(): boolean {
    return raw.lv_obj_refresh_self_size(this.handle);
  }

  refrPos(): void {
    raw.lv_obj_refr_pos(this.handle);
  }

  moveTo(x: number, y: number): void {
    raw.lv_obj_move_to(this.handle, x, y);
  }

  moveChildrenBy(xDiff: number, yDiff: number, ignoreFloating: boolean): void {
    raw.lv_obj_move_children_by(this.handle, xDiff, yDiff, ignoreFloating);
  }

  /**
   * Transform a point using the angle and zoom style properties of an object
   * @param p a point to transform, the result will be written back here too
   * @param flags OR-ed valued of :cpp:enum:`lv_obj_point_transform_flag_t`
   */
  transformPoint(p: raw.LvPoint, flags: raw.LV_OBJ_POINT_TRANSFORM_FLAG | number): raw.LvPoint {
    return raw.lv_obj_transform_point(this.handle, p, flags);
  }

  /**
   * Transform an area using the angle and zoom style properties of an object
   * @param area an area to transform, the result will be written back here too
   * @param flags OR-ed valued of :cpp:enum:`lv_obj_point_transform_flag_t`
   */
  getTransformedArea(area: raw.LvArea, flags: raw.LV_OBJ_POINT_TRANSFORM_FLAG | number): raw.LvArea {
    return raw.lv_obj_get_transformed_area(this.handle, area, flags);
  }

  /**
   * Mark an area of an object as invalid.
   * The area will be truncated to the object's area and marked for redraw.
   * @param area the area to redraw
   * @returns LV_RESULT_OK: the area is invalidated; LV_RESULT_INVALID: the area wasn't invalidated.
   * (maybe it was off-screen or fully clipped)
   */
  invalidateArea(area: raw.LvArea): raw.LV_RESULT {
    return raw.lv_obj_invalidate_area(this.handle, area);
  }

  /**
   * Mark the object as invalid to redrawn its area
   * @returns LV_RESULT_OK: the area is invalidated; LV_RESULT_INVALID: the area wasn't invalidated.
   * (maybe it was off-screen or fully clipped)
   */
  invalidate(): raw.LV_RESULT {
    return raw.lv_obj_invalidate(this.handle);
  }

  areaIsVisible(area: raw.LvArea): raw.LvArea | null {
    return raw.lv_obj_area_is_visible(this.handle, area);
  }

  get isVisible(): boolean {
    return raw.lv_obj_is_visible(this.handle);
  }

  /**
   * Set the size of an extended clickable area
   * extended clickable area in all 4 directions [px]
   */
  set extClickArea(value: number) {
    raw.lv_obj_set_ext_click_area(this.handle, value);
  }

  /**
   * Get the an area where to object can be clicked.
   * It's the object's normal area plus the extended click area.
   */
  get clickArea(): raw.LvArea {
    return raw.lv_obj_get_click_area(this.handle);
  }

  hitTest(point: raw.LvPoint): boolean {
    return raw.lv_obj_hit_test(this.handle, point);
  }

  /**
   * @brief Calculates the width in pixels of an LVGL object based on its style and parent for a given width `prop`.
   * @param prop Which style width to calculate for. Valid values are: LV_STYLE_WIDTH, LV_STYLE_MIN_WIDTH, or
   * LV_STYLE_MAX_WIDTH.
   * @returns The computed width for the object:
   * @note If the style width is a fixed value, that value is returned.
   * @note If the style width is `LV_SIZE_CONTENT`, the content width is calculated and returned.
   * @note If the style width is a `LV_PCT()`, the percentage is applied to the parent's width.
   */
  calcDynamicWidth(prop: raw.LV_STYLE | number): number {
    return raw.lv_obj_calc_dynamic_width(this.handle, prop);
  }

  /**
   * @brief Calculates the height in pixels of an LVGL object based on its style and parent for a given height `prop`.
   * @param prop Which style height to calculate for. Valid values are: LV_STYLE_HEIGHT, LV_STYLE_MIN_HEIGHT, or
   * LV_STYLE_MAX_HEIGHT.
   * @returns The computed height for the object:
   * @note If the style height is a fixed value, that value is returned.
   * @note If the style height is `LV_SIZE_CONTENT`, the content height is calculated and returned.
   * @note If the style height is a `LV_PCT()`, the percentage is applied to the parent's height.
   */
  calcDynamicHeight(prop: raw.LV_STYLE | number): number {
    return raw.lv_obj_calc_dynamic_height(this.handle, prop);
  }

  /**
   * Set how the item should flow
   * an element of `lv_flex_flow_t`.
   */
  set flexFlow(value: raw.LV_FLEX_FLOW) {
    raw.lv_obj_set_flex_flow(this.handle, value);
  }

  /**
   * Set how to place (where to align) the items and tracks
   * @param mainPlace where to place the items on main axis (in their track). Any value of `lv_flex_align_t`.
   * @param crossPlace where to place the item in their track on the cross axis. `LV_FLEX_ALIGN_START/END/CENTER`
   * @param trackCrossPlace where to place the tracks in the cross direction. Any value of `lv_flex_align_t`.
   */
  setFlexAlign(mainPlace: raw.LV_FLEX_ALIGN, crossPlace: raw.LV_FLEX_ALIGN, trackCrossPlace: raw.LV_FLEX_ALIGN): void {
    raw.lv_obj_set_flex_align(this.handle, mainPlace, crossPlace, trackCrossPlace);
  }

  /**
   * Sets the width or height (on main axis) to grow the object in order fill the free space
   * a value to set how much free space to take proportionally to other growing items.
   */
  set flexGrow(value: number) {
    raw.lv_obj_set_flex_grow(this.handle, value);
  }

  /**
   * Set how the scrollbars should behave.
   * LV_SCROLL_MODE_ON/OFF/AUTO/ACTIVE
   */
  get scrollbarMode(): raw.LV_SCROLLBAR_MODE {
    return raw.lv_obj_get_scrollbar_mode(this.handle);
  }
  set scrollbarMode(value: raw.LV_SCROLLBAR_MODE) {
    raw.lv_obj_set_scrollbar_mode(this.handle, value);
  }

  /**
   * Set direction Widget can be scrolled
   * one or more bit-wise OR-ed values of `lv_dir_t` enumeration
   */
  get scrollDir(): raw.LV_DIR | number {
    return raw.lv_obj_get_scroll_dir(this.handle);
  }
  set scrollDir(value: raw.LV_DIR | number) {
    raw.lv_obj_set_scroll_dir(this.handle, value);
  }

  /**
   * Set where to snap the children when scrolling ends horizontally
   * value from `lv_scroll_snap_t` enumeration
   */
  get scrollSnapX(): raw.LV_SCROLL_SNAP {
    return raw.lv_obj_get_scroll_snap_x(this.handle);
  }
  set scrollSnapX(value: raw.LV_SCROLL_SNAP) {
    raw.lv_obj_set_scroll_snap_x(this.handle, value);
  }

  /**
   * Set where to snap the children when scrolling ends vertically
   * value from `lv_scroll_snap_t` enumeration
   */
  get scrollSnapY(): raw.LV_SCROLL_SNAP {
    return raw.lv_obj_get_scroll_snap_y(this.handle);
  }
  set scrollSnapY(value: raw.LV_SCROLL_SNAP) {
    raw.lv_obj_set_scroll_snap_y(this.handle, value);
  }

  /**
   * Get current X scroll position. Identical to `lv_obj_get_scroll_left()`.
   * - If Widget is not scrolled return 0.
   * - If scrolled return > 0.
   * - If scrolled inside (elastic scroll) return < 0.
   * current scroll position from left edge
   */
  get scrollX(): number {
    return raw.lv_obj_get_scroll_x(this.handle);
  }

  /**
   * Get current Y scroll position. Identical to `lv_obj_get_scroll_top()`.
   * - If Widget is not scrolled return 0.
   * - If scrolled return > 0.
   * - If scrolled inside (elastic scroll) return < 0.
   * current scroll position from top edge
   */
  get scrollY(): number {
    return raw.lv_obj_get_scroll_y(this.handle);
  }

  /**
   * Number of pixels a scrollable container Widget can be scrolled down
   * before its top edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
   * is set in Widget, this value can go negative while Widget is being
   * dragged below its normal top-edge boundary.
   * pixels Widget can be scrolled down before its top edge appears
   */
  get scrollTop(): number {
    return raw.lv_obj_get_scroll_top(this.handle);
  }

  /**
   * Number of pixels a scrollable container Widget can be scrolled up
   * before its bottom edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
   * is set in Widget, this value can go negative while Widget is being
   * dragged above its normal bottom-edge boundary.
   * pixels Widget can be scrolled up before its bottom edge appears
   */
  get scrollBottom(): number {
    return raw.lv_obj_get_scroll_bottom(this.handle);
  }

  /**
   * Number of pixels a scrollable container Widget can be scrolled right
   * before its left edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
   * is set in Widget, this value can go negative while Widget is being
   * dragged farther right than its normal left-edge boundary.
   * pixels Widget can be scrolled right before its left edge appears
   */
  get scrollLeft(): number {
    return raw.lv_obj_get_scroll_left(this.handle);
  }

  /**
   * Number of pixels a scrollable container Widget can be scrolled left
   * before its right edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
   * is set in Widget, this value can go negative while Widget is being
   * dragged farther left than its normal right-edge boundary.
   * pixels Widget can be scrolled left before its right edge appears
   */
  get scrollRight(): number {
    return raw.lv_obj_get_scroll_right(this.handle);
  }

  /**
   * Get the X and Y coordinates where the scrolling will end for Widget if a scrolling animation is in progress.
   * If no scrolling animation, give the current `x` or `y` scroll position.
   */
  get scrollEnd(): raw.LvPoint {
    return raw.lv_obj_get_scroll_end(this.handle);
  }

  /**
   * Scroll by given amount of pixels.
   * @param dx pixels to scroll horizontally
   * @param dy pixels to scroll vertically
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   * @note > 0 value means scroll right/bottom (show the more content on the right/bottom)
   * @note e.g. dy = -20 means scroll down 20 px
   */
  scrollBy(dx: number, dy: number, animEn = false): void {
    raw.lv_obj_scroll_by(this.handle, dx, dy, animEn);
  }

  /**
   * Scroll by given amount of pixels.
   * `dx` and `dy` will be limited internally to allow scrolling only on the content area.
   * @param dx pixels to scroll horizontally
   * @param dy pixels to scroll vertically
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   * @note e.g. dy = -20 means scroll down 20 px
   */
  scrollByBounded(dx: number, dy: number, animEn = false): void {
    raw.lv_obj_scroll_by_bounded(this.handle, dx, dy, animEn);
  }

  /**
   * Scroll to given coordinate on Widget.
   * `x` and `y` will be limited internally to allow scrolling only on the content area.
   * @param x pixels to scroll horizontally
   * @param y pixels to scroll vertically
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   */
  scrollTo(x: number, y: number, animEn = false): void {
    raw.lv_obj_scroll_to(this.handle, x, y, animEn);
  }

  /**
   * Scroll to X coordinate on Widget.
   * `x` will be limited internally to allow scrolling only on the content area.
   * @param x pixels to scroll horizontally
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   */
  scrollToX(x: number, animEn = false): void {
    raw.lv_obj_scroll_to_x(this.handle, x, animEn);
  }

  /**
   * Scroll to Y coordinate on Widget.
   * `y` will be limited internally to allow scrolling only on the content area.
   * @param y pixels to scroll vertically
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   */
  scrollToY(y: number, animEn = false): void {
    raw.lv_obj_scroll_to_y(this.handle, y, animEn);
  }

  /**
   * Scroll `obj`'s parent Widget until `obj` becomes visible.
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   */
  scrollToView(animEn = false): void {
    raw.lv_obj_scroll_to_view(this.handle, animEn);
  }

  /**
   * Scroll `obj`'s parent Widgets recursively until `obj` becomes visible.
   * Widget will be scrolled into view even it has nested scrollable parents.
   * @param animEn LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
   */
  scrollToViewRecursive(animEn = false): void {
    raw.lv_obj_scroll_to_view_recursive(this.handle, animEn);
  }

  get isScrolling(): boolean {
    return raw.lv_obj_is_scrolling(this.handle);
  }

  /**
   * Stop scrolling the current object
   *
   */
  stopScrollAnim(): void {
    raw.lv_obj_stop_scroll_anim(this.handle);
  }

  /**
   * Check children of `obj` and scroll `obj` to fulfill scroll_snap settings.
   * @param animEn LV_ANIM_ON/OFF
   */
  updateSnap(animEn = false): void {
    raw.lv_obj_update_snap(this.handle, animEn);
  }

  /** Get the area of the scrollbars */
  get scrollbarArea(): { readonly hor: raw.LvArea; readonly ver: raw.LvArea } {
    return raw.lv_obj_get_scrollbar_area(this.handle);
  }

  /** Invalidate the area of the scrollbars */
  scrollbarInvalidate(): void {
    raw.lv_obj_scrollbar_invalidate(this.handle);
  }

  /**
   * Checks if the content is scrolled "in" and adjusts it to a normal position.
   * @param animEn LV_ANIM_ON/OFF
   */
  readjustScroll(animEn = false): void {
    raw.lv_obj_readjust_scroll(this.handle, animEn);
  }

  /**
   * Remove all styles added by a theme from a widget
   * @param selector OR-ed values of states and a part to remove only styles with matching selectors.
   * LV_STATE_ANY and LV_PART_ANY can be used
   */
  removeTheme(selector: raw.LvStyleSelector): void {
    raw.lv_obj_remove_theme(this.handle, selector);
  }

  /**
   * Notify an object and its children about its style is modified.
   * @param part the part whose style was changed. E.g. `LV_PART_ANY`, `LV_PART_MAIN`
   * @param prop `LV_STYLE_PROP_ANY` or an `LV_STYLE_...` property.
   * It is used to optimize what needs to be refreshed.
   * `LV_STYLE_PROP_INV` to perform only a style cache update
   */
  refreshStyle(part: raw.LV_PART | number, prop: raw.LV_STYLE | number): void {
    raw.lv_obj_refresh_style(this.handle, part, prop);
  }

  /**
   * Fade in an an object and all its children.
   * @param time time of fade
   * @param delay delay to start the animation
   */
  fadeIn(time: number, delay: number): void {
    raw.lv_obj_fade_in(this.handle, time, delay);
  }

  /**
   * Fade out an an object and all its children.
   * @param time time of fade
   * @param delay delay to start the animation
   */
  fadeOut(time: number, delay: number): void {
    raw.lv_obj_fade_out(this.handle, time, delay);
  }

  calculateStyleTextAlign(part: raw.LV_PART | number, txt: string): raw.LV_TEXT_ALIGN {
    return raw.lv_obj_calculate_style_text_align(this.handle, part, txt);
  }

  /**
   * Apply recolor effect to the input color based on the object's style properties.
   * @param part the part to retrieve recolor styles.
   * @param color the original color to be modified
   * @returns the blended color after applying recolor and opacity
   */
  styleApplyRecolor(part: raw.LV_PART | number, color: raw.LvColor32): raw.LvColor32 {
    return raw.lv_obj_style_apply_recolor(this.handle, part, color);
  }

  /**
   * Disable a style if a subject's value is not equal to a reference value
   * @param style pointer to a style
   * @param selector pointer to a selector
   * @param subject pointer to Subject
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStyle(style: Style, selector: raw.LvStyleSelector, subject: Subject, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_style(this.handle, style.handle, selector, subject.handle, refValue);
  }

  /**
   * Connect a subject's value to a style property of a widget.
   * @param prop a style property
   * @param selector a selector for which the property should be added, e.g. `LV_PART_KNOB | LV_STATE_PRESSED`
   * @param subject pointer a Subject to which value the property should be bound
   * @returns pointer to newly-created Observer
   */
  bindStyleProp(prop: raw.LV_STYLE | number, selector: raw.LvStyleSelector, subject: Subject): raw.LvObserver | null {
    return raw.lv_obj_bind_style_prop(this.handle, prop, selector, subject.handle);
  }

  /**
   * Add an event handler to increment (or decrement) the value of a subject on a trigger.
   * @param subject pointer to a subject to change
   * @param trigger the trigger on which the subject should be changed
   * @param step value to add on trigger
   * if the minimum value is reached, the maximum value will be set on rollover.
   */
  addSubjectIncrementEvent(subject: Subject, trigger: raw.LV_EVENT | number, step: number): raw.LvIncrement | null {
    return raw.lv_obj_add_subject_increment_event(this.handle, subject.handle, trigger, step);
  }

  /**
   * Set the minimum subject value to set by the event
   * @param dsc pointer to the descriptor returned by `lv_obj_add_subject_increment_event()`
   * @param minValue the minimum value to set
   */
  setSubjectIncrementEventMinValue(dsc: raw.LvIncrement, minValue: number): void {
    raw.lv_obj_set_subject_increment_event_min_value(this.handle, dsc, minValue);
  }

  /**
   * Set the maximum subject value to set by the event
   * @param dsc pointer to the descriptor returned by `lv_obj_add_subject_increment_event()`
   * @param maxValue the maximum value to set
   */
  setSubjectIncrementEventMaxValue(dsc: raw.LvIncrement, maxValue: number): void {
    raw.lv_obj_set_subject_increment_event_max_value(this.handle, dsc, maxValue);
  }

  /**
   * Set what to do when the min/max value is crossed.
   * @param dsc pointer to the descriptor returned by `lv_obj_add_subject_increment_event()`
   * @param rollover false: stop at the min/max value; true: jump to the other end
   * @note the subject also can have min/max values and always the smaller range will be considered
   */
  setSubjectIncrementEventRollover(dsc: raw.LvIncrement, rollover: boolean): void {
    raw.lv_obj_set_subject_increment_event_rollover(this.handle, dsc, rollover);
  }

  /**
   * Toggle the value of an integer subject on an event. If it was != 0 it will be 0.
   * If it was 0, it will be 1.
   * @param subject pointer to a subject to toggle
   * @param trigger the trigger on which the subject should be changed
   */
  addSubjectToggleEvent(subject: Subject, trigger: raw.LV_EVENT | number): void {
    raw.lv_obj_add_subject_toggle_event(this.handle, subject.handle, trigger);
  }

  /**
   * Set the value of an integer subject.
   * @param subject pointer to a subject to change
   * @param trigger the trigger on which the subject should be changed
   * @param value the value to set
   */
  addSubjectSetIntEvent(subject: Subject, trigger: raw.LV_EVENT | number, value: number): void {
    raw.lv_obj_add_subject_set_int_event(this.handle, subject.handle, trigger, value);
  }

  /**
   * Set the value of a string subject.
   * @param subject pointer to a subject to change
   * @param trigger the trigger on which the subject should be changed
   * @param value the value to set
   */
  addSubjectSetStringEvent(subject: Subject, trigger: raw.LV_EVENT | number, value: string): void {
    raw.lv_obj_add_subject_set_string_event(this.handle, subject.handle, trigger, value);
  }

  /**
   * Set Widget's flag(s) if an integer Subject's value is equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindFlagIfEq(subject: Subject, flag: raw.LV_OBJ_FLAG | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_flag_if_eq(this.handle, subject.handle, flag, refValue);
  }

  /**
   * Set Widget's flag(s) if an integer Subject's value is not equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindFlagIfNotEq(subject: Subject, flag: raw.LV_OBJ_FLAG | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_flag_if_not_eq(this.handle, subject.handle, flag, refValue);
  }

  /**
   * Set Widget's flag(s) if an integer Subject's value is greater than a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindFlagIfGt(subject: Subject, flag: raw.LV_OBJ_FLAG | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_flag_if_gt(this.handle, subject.handle, flag, refValue);
  }

  /**
   * Set Widget's flag(s) if an integer Subject's value is greater than or equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindFlagIfGe(subject: Subject, flag: raw.LV_OBJ_FLAG | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_flag_if_ge(this.handle, subject.handle, flag, refValue);
  }

  /**
   * Set Widget's flag(s) if an integer Subject's value is less than a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindFlagIfLt(subject: Subject, flag: raw.LV_OBJ_FLAG | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_flag_if_lt(this.handle, subject.handle, flag, refValue);
  }

  /**
   * Set Widget's flag(s) if an integer Subject's value is less than or equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param flag flag(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_OBJ_FLAG_HIDDEN`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindFlagIfLe(subject: Subject, flag: raw.LV_OBJ_FLAG | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_flag_if_le(this.handle, subject.handle, flag, refValue);
  }

  /**
   * Set Widget's state(s) if an integer Subject's value is equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStateIfEq(subject: Subject, state: raw.LV_STATE | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_state_if_eq(this.handle, subject.handle, state, refValue);
  }

  /**
   * Set a Widget's state(s) if an integer Subject's value is not equal to a reference value, clear flag otherwise
   * @param subject pointer to Subject
   * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStateIfNotEq(subject: Subject, state: raw.LV_STATE | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_state_if_not_eq(this.handle, subject.handle, state, refValue);
  }

  /**
   * Set Widget's state(s) if an integer Subject's value is greater than a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStateIfGt(subject: Subject, state: raw.LV_STATE | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_state_if_gt(this.handle, subject.handle, state, refValue);
  }

  /**
   * Set Widget's state(s) if an integer Subject's value is greater than or equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStateIfGe(subject: Subject, state: raw.LV_STATE | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_state_if_ge(this.handle, subject.handle, state, refValue);
  }

  /**
   * Set Widget's state(s) if an integer Subject's value is less than a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStateIfLt(subject: Subject, state: raw.LV_STATE | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_state_if_lt(this.handle, subject.handle, state, refValue);
  }

  /**
   * Set Widget's state(s) if an integer Subject's value is less than or equal to a reference value, clear flag otherwise.
   * @param subject pointer to Subject
   * @param state state(s) (can be bit-wise OR-ed) to set or clear (e.g. `LV_STATE_CHECKED`)
   * @param refValue reference value to compare Subject's value with
   * @returns pointer to newly-created Observer
   */
  bindStateIfLe(subject: Subject, state: raw.LV_STATE | number, refValue: number): raw.LvObserver | null {
    return raw.lv_obj_bind_state_if_le(this.handle, subject.handle, state, refValue);
  }

  /**
   * Set an integer Subject to 1 when a Widget is checked and set it 0 when unchecked, and
   * clear Widget's checked state when Subject's value changes to 0 and set it when non-zero.
   * @param subject pointer to a Subject
   * @returns pointer to newly-created Observer
   * @note Ensure Widget's `LV_OBJ_FLAG_CHECKABLE` flag is set.
   */
  bindChecked(subject: Subject): raw.LvObserver | null {
    return raw.lv_obj_bind_checked(this.handle, subject.handle);
  }
}
