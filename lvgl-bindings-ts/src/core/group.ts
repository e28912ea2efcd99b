// SPDX-License-Identifier: Apache-2.0
import {
  lv_group_add_obj,
  lv_group_focus_next,
  lv_group_focus_obj,
  lv_group_focus_prev,
  lv_group_get_editing,
  lv_group_get_focused,
  lv_group_get_obj_by_index,
  lv_group_get_obj_count,
  lv_group_get_wrap,
  lv_group_remove_all_objs,
  lv_group_remove_obj,
  lv_group_set_default,
  lv_group_set_editing,
  lv_group_set_wrap,
} from "../raw/generated/group.js";
import { lv_group_create, lv_group_delete, lv_group_set_edge_cb, lv_group_set_focus_cb } from "../raw/groups.js";
import type { LvGroup, LvObj } from "../raw/handles.js";
import type { Obj } from "./obj.js";
import { adoptGroup, registerKinds, wrapObj, wrapObjOrNull } from "./wrap.js";

/** Objects among which keys and encoders move the focus. Lives until `delete()`. */
export class Group {
  readonly handle: LvGroup;

  constructor(objects: readonly Obj[] = [], handle: LvGroup = lv_group_create()) {
    this.handle = handle;
    adoptGroup(this);
    for (const obj of objects) this.add(obj);
  }

  add(obj: Obj): void {
    lv_group_add_obj(this.handle, obj.handle);
  }

  remove(obj: Obj): void {
    lv_group_remove_obj(obj.handle);
  }

  /** Takes all objects out. */
  clear(): void {
    lv_group_remove_all_objs(this.handle);
  }

  get objects(): Obj[] {
    return Array.from({ length: lv_group_get_obj_count(this.handle) }, (_, index) =>
      wrapObj(lv_group_get_obj_by_index(this.handle, index) as LvObj),
    );
  }

  get focused(): Obj | null {
    return wrapObjOrNull(lv_group_get_focused(this.handle));
  }
  set focused(obj: Obj) {
    lv_group_focus_obj(obj.handle);
  }

  focusNext(): void {
    lv_group_focus_next(this.handle);
  }

  focusPrevious(): void {
    lv_group_focus_prev(this.handle);
  }

  /** Whether keys change the focused object instead of moving the focus. */
  get editing(): boolean {
    return lv_group_get_editing(this.handle);
  }
  set editing(on: boolean) {
    lv_group_set_editing(this.handle, on);
  }

  /** Whether the focus goes on at the other end. */
  get wrap(): boolean {
    return lv_group_get_wrap(this.handle);
  }
  set wrap(on: boolean) {
    lv_group_set_wrap(this.handle, on);
  }

  /** Calls back when the focus moves; null ends it. */
  set onFocus(callback: ((group: Group) => void) | null) {
    lv_group_set_focus_cb(this.handle, callback === null ? null : () => callback(this));
  }

  /** Calls back when the focus cannot move on, forwards or not; null ends it. */
  set onEdge(callback: ((group: Group, forwards: boolean) => void) | null) {
    lv_group_set_edge_cb(this.handle, callback === null ? null : (_handle, forwards) => callback(this, forwards));
  }

  /** New objects join it by themselves. */
  makeDefault(): void {
    lv_group_set_default(this.handle);
  }

  /** Its objects stay. */
  delete(): void {
    lv_group_delete(this.handle);
  }

  [Symbol.dispose](): void {
    this.delete();
  }
}

registerKinds({ group: (handle) => new Group([], handle) });
