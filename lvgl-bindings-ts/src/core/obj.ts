// SPDX-License-Identifier: Apache-2.0
/** The object that every widget is. */
import type { Display } from "../displays/display.js";
import type { DrawTask, DrawTaskOptions } from "../drawing/task.js";
import { type Snapshot, snapshot } from "../media/image.js";
import { lv_obj_send_event } from "../raw/events.js";
import { type LV_ALIGN, LV_OBJ_FLAG, LV_RESULT, LV_STATE } from "../raw/generated/enums.js";
import { lv_obj_align, lv_obj_align_to, lv_obj_set_grid_align, lv_obj_set_grid_cell } from "../raw/generated/layout.js";
import {
  lv_obj_add_state,
  lv_obj_create,
  lv_obj_get_child,
  lv_obj_get_child_count,
  lv_obj_get_display,
  lv_obj_get_parent,
  lv_obj_get_screen,
  lv_obj_get_sibling,
  lv_obj_has_flag,
  lv_obj_has_state,
  lv_obj_remove_state,
  lv_obj_set_flag,
  lv_obj_set_parent,
} from "../raw/generated/obj.js";
import type { LvObj, LvStyleSelector } from "../raw/handles.js";
import {
  lv_obj_add_style,
  lv_obj_clean,
  lv_obj_delete,
  lv_obj_delete_async,
  lv_obj_get_class_name,
  lv_obj_is_valid,
  lv_obj_remove_style,
  lv_obj_remove_style_all,
} from "../raw/handwritten.js";
import { type EventName, eventCodes } from "../widgets/generated/events.js";
import { ObjBase } from "../widgets/generated/obj.js";
import type { StyleProperties } from "../widgets/generated/style.js";
import { applyOptions } from "./apply-options.js";
import { listen, listenToTasks, type ObjEvent } from "./event.js";
import { applyFlex, applyGrid, applyGridCell, type FlexOptions, type GridCell, type GridTracks } from "./layout.js";
import type { Listener, ListenOptions } from "./listener.js";
import type { ObjOptions } from "./obj-options.js";
import { computedStyle, type Style, type StyleOptions, setLocalStyle } from "./style.js";
import { adopt, wrapDisplay, wrapObj, wrapObjOrNull } from "./wrap.js";

/** Makes LVGL's object of a class; a screen has no parent. */
export type Maker = (parent: LvObj | null) => LvObj;

/**
 * An area on the screen, and the base of every widget. LVGL's tree owns the object: it lives until it or its parent is
 * deleted, whether the program keeps the instance or not. After that every member throws LvDeadHandleError.
 */
export class Obj extends ObjBase {
  readonly handle: LvObj;

  /**
   * @param parent null makes a screen
   * @throws LvDeadHandleError when the parent was deleted
   */
  constructor(parent: Obj | null, options: ObjOptions = {}, make: Maker = lv_obj_create) {
    super();
    this.handle = make(parent === null ? null : parent.handle);
    adopt(this.handle, this);
    applyOptions(this, options);
  }

  /** Whether the object is gone. Never throws. */
  get deleted(): boolean {
    return !lv_obj_is_valid(this.handle);
  }

  /** Name of LVGL's class: `lv_label`. */
  get className(): string {
    return lv_obj_get_class_name(this.handle);
  }

  /** Null for a screen. */
  get parent(): Obj | null {
    return wrapObjOrNull(lv_obj_get_parent(this.handle));
  }
  /** Moves it into another object, on the same place of the screen or not as layouts will. */
  set parent(parent: Obj) {
    lv_obj_set_parent(this.handle, parent.handle);
  }

  get screen(): Obj {
    return wrapObj(lv_obj_get_screen(this.handle));
  }

  get display(): Display {
    return wrapDisplay(lv_obj_get_display(this.handle));
  }

  get childCount(): number {
    return lv_obj_get_child_count(this.handle);
  }

  /** The children in drawing order. */
  get children(): Obj[] {
    return Array.from({ length: this.childCount }, (_, index) =>
      wrapObj(lv_obj_get_child(this.handle, index) as LvObj),
    );
  }

  /** A child by its place; negative counts from the last. */
  child(index: number): Obj | null {
    return wrapObjOrNull(lv_obj_get_child(this.handle, index));
  }

  /** A sibling by its distance: 1 is the next, -1 the one before. */
  sibling(distance: number): Obj | null {
    return wrapObjOrNull(lv_obj_get_sibling(this.handle, distance));
  }

  /**
   * Deletes the object and its children. What is in the middle of handling an event is deleted a moment later.
   * @throws LvDeadHandleError when it is gone already
   */
  delete(): void {
    lv_obj_delete(this.handle);
  }

  /** Deletes the object at LVGL's next run. */
  deleteLater(): void {
    lv_obj_delete_async(this.handle);
  }

  /** Deletes the children. */
  clean(): void {
    lv_obj_clean(this.handle);
  }

  /** `using panel = new Obj(screen)`: deleted at the end of the block unless it is gone already. */
  [Symbol.dispose](): void {
    if (!this.deleted) this.delete();
  }

  /**
   * Calls back on an event. The listener lives as long as the object, or until it is removed.
   * @param name e.g. `clicked`, or a number of `registerEvent()`
   */
  on(name: EventName | number, listener: (event: ObjEvent<this>) => void, options?: ListenOptions): Listener {
    return listen(this.handle, name, listener, options);
  }

  /** Calls back for what it is about to draw, of one part, type, row or column where the options name them. */
  onDrawTask(listener: (task: DrawTask) => void, options: DrawTaskOptions = {}): Listener {
    return listenToTasks(this.handle, listener, options);
  }

  /**
   * Sends an event, synchronously; false when the object was deleted by it.
   * @param param what `event.param` is for a key, a turn or an event of `registerEvent()`
   */
  send(name: EventName | number, param?: number): boolean {
    const code = typeof name === "number" ? name : eventCodes[name];
    return lv_obj_send_event(this.handle, code, param ?? null) === LV_RESULT.OK;
  }

  /** Places it relative to its parent. */
  alignAt(align: LV_ALIGN, x = 0, y = 0): void {
    lv_obj_align(this.handle, align, x, y);
  }

  /** Places it relative to another object, once. */
  alignTo(other: Obj, align: LV_ALIGN, x = 0, y = 0): void {
    lv_obj_align_to(this.handle, other.handle, align, x, y);
  }

  /** Lays the children out one after the other. */
  set flex(options: FlexOptions) {
    applyFlex(this.handle, options);
  }

  /** Lays the children out in a grid. */
  set grid(tracks: GridTracks) {
    applyGrid(this.handle, tracks);
  }

  /** Place in the parent's grid. */
  set gridCell(cell: GridCell) {
    applyGridCell(this.handle, cell);
  }

  setGridAlign(...[column, row]: Rest<typeof lv_obj_set_grid_align>): void {
    lv_obj_set_grid_align(this.handle, column, row);
  }

  /** Place in the parent's grid: alignment, track and number of tracks, of the columns and then of the rows. */
  setGridCell(...place: Rest<typeof lv_obj_set_grid_cell>): void {
    lv_obj_set_grid_cell(this.handle, ...place);
  }

  setFlag(flag: LV_OBJ_FLAG, on: boolean): void {
    lv_obj_set_flag(this.handle, flag, on);
  }

  hasFlag(flag: LV_OBJ_FLAG): boolean {
    return lv_obj_has_flag(this.handle, flag);
  }

  setState(state: LV_STATE, on: boolean): void {
    if (on) lv_obj_add_state(this.handle, state);
    else lv_obj_remove_state(this.handle, state);
  }

  hasState(state: LV_STATE): boolean {
    return lv_obj_has_state(this.handle, state);
  }

  get hidden(): boolean {
    return this.hasFlag(LV_OBJ_FLAG.HIDDEN);
  }
  set hidden(on: boolean) {
    this.setFlag(LV_OBJ_FLAG.HIDDEN, on);
  }

  get disabled(): boolean {
    return this.hasState(LV_STATE.DISABLED);
  }
  set disabled(on: boolean) {
    this.setState(LV_STATE.DISABLED, on);
  }

  get checked(): boolean {
    return this.hasState(LV_STATE.CHECKED);
  }
  set checked(on: boolean) {
    this.setState(LV_STATE.CHECKED, on);
  }

  get clickable(): boolean {
    return this.hasFlag(LV_OBJ_FLAG.CLICKABLE);
  }
  set clickable(on: boolean) {
    this.setFlag(LV_OBJ_FLAG.CLICKABLE, on);
  }

  get checkable(): boolean {
    return this.hasFlag(LV_OBJ_FLAG.CHECKABLE);
  }
  set checkable(on: boolean) {
    this.setFlag(LV_OBJ_FLAG.CHECKABLE, on);
  }

  get scrollable(): boolean {
    return this.hasFlag(LV_OBJ_FLAG.SCROLLABLE);
  }
  set scrollable(on: boolean) {
    this.setFlag(LV_OBJ_FLAG.SCROLLABLE, on);
  }

  get floating(): boolean {
    return this.hasFlag(LV_OBJ_FLAG.FLOATING);
  }
  set floating(on: boolean) {
    this.setFlag(LV_OBJ_FLAG.FLOATING, on);
  }

  get ignoreLayout(): boolean {
    return this.hasFlag(LV_OBJ_FLAG.IGNORE_LAYOUT);
  }
  set ignoreLayout(on: boolean) {
    this.setFlag(LV_OBJ_FLAG.IGNORE_LAYOUT, on);
  }

  /**
   * Sets local properties in one call.
   * @param selector a part and states, e.g. `Part.INDICATOR | State.PRESSED`; the main part by default
   */
  setStyle(options: StyleOptions, selector: LvStyleSelector = 0): this {
    setLocalStyle(this.handle, options, selector);
    return this;
  }

  /** The value a part has now from all its styles; colours as 0xRRGGBB. */
  getStyle(name: keyof StyleProperties, part = 0): number {
    return computedStyle(this.handle, part, name);
  }

  /** Adds a shared style, which the object keeps alive. */
  addStyle(style: Style, selector: LvStyleSelector = 0): this {
    lv_obj_add_style(this.handle, style.handle, selector);
    return this;
  }

  /** Takes a shared style off; null means any style with that selector. */
  removeStyle(style: Style | null, selector: LvStyleSelector = 0): void {
    lv_obj_remove_style(this.handle, style?.handle ?? null, selector);
  }

  /** Takes all styles off, the theme's included. */
  removeStyles(): void {
    lv_obj_remove_style_all(this.handle);
  }

  /**
   * Draws it with its children into a new buffer, shadows and outlines included.
   * @throws Error LVGL_SNAPSHOT for an object without a size
   */
  snapshot(): Snapshot {
    return snapshot(this.handle);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.deleted ? `${this.constructor.name} (deleted)` : `${this.constructor.name} #${this.handle}`;
  }
}

type Rest<F> = F extends (first: never, ...rest: infer Others) => unknown ? Others : never;
