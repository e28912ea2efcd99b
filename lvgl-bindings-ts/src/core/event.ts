// SPDX-License-Identifier: Apache-2.0
/** Events of objects. */

import { DrawLayer } from "../drawing/layer.js";
import { DrawTask, type DrawTaskOptions } from "../drawing/task.js";
import type { Indev } from "../inputs/indev.js";
import { onDrawTask } from "../raw/draw-tasks.js";
import { lv_event_get_key, lv_event_get_layer, lv_event_get_param } from "../raw/events.js";
import { LV_DRAW_TASK_TYPE, LV_PART } from "../raw/generated/enums.js";
import {
  lv_event_get_code,
  lv_event_get_rotary_diff,
  lv_event_register_id,
  lv_event_stop_bubbling,
  lv_event_stop_processing,
  lv_obj_remove_event_dsc,
} from "../raw/generated/event.js";
import type { LvDrawTask, LvEvent, LvObj } from "../raw/handles.js";
import {
  lv_event_get_current_target_obj,
  lv_event_get_indev,
  lv_event_get_target_obj,
  lv_obj_add_event_cb,
  lv_obj_is_valid,
} from "../raw/handwritten.js";
import type { EventName } from "../widgets/generated/events.js";
import { type Listener, type ListenOptions, listenTo, type Source } from "./listener.js";
import type { Obj } from "./obj.js";
import { wrapIndevOrNull, wrapObj } from "./wrap.js";

/** What happened to an object. Valid until the listener returns; afterwards its members throw LvDeadHandleError. */
export class ObjEvent<Target extends Obj = Obj> {
  readonly handle: LvEvent;

  constructor(handle: LvEvent) {
    this.handle = handle;
  }

  /** Number of the event: `EventCode.CLICKED`, or one of `registerEvent()`. */
  get code(): number {
    return lv_event_get_code(this.handle);
  }

  /** The object it happened to. */
  get target(): Obj {
    return wrapObj(lv_event_get_target_obj(this.handle) as LvObj);
  }

  /** The object that is listening: an ancestor of the target when the event bubbled. */
  get currentTarget(): Target {
    return wrapObj(lv_event_get_current_target_obj(this.handle) as LvObj) as Target;
  }

  /** The finger, mouse or key behind it. */
  get indev(): Indev | null {
    return wrapIndevOrNull(lv_event_get_indev(this.handle));
  }

  /** Key of a `key` event: one of `Key`, or a character's code point. */
  get key(): number {
    return lv_event_get_key(this.handle);
  }

  /** What it carries: a key, a turn, the number given to `send()`, the text put in, the new language; else null. */
  get param(): number | string | null {
    return lv_event_get_param(this.handle);
  }

  /** Of the events of drawing (`drawMain`, `drawPost`, …): where the listener may draw; else null. */
  get layer(): DrawLayer | null {
    const layer = lv_event_get_layer(this.handle);
    return layer === null ? null : new DrawLayer(layer);
  }

  /** Steps of a `rotary` event. */
  get rotaryDiff(): number {
    return lv_event_get_rotary_diff(this.handle);
  }

  /** Keeps it from the ancestors. */
  stopBubbling(): void {
    lv_event_stop_bubbling(this.handle);
  }

  /** Keeps it from the listeners that come after this one. */
  stopProcessing(): void {
    lv_event_stop_processing(this.handle);
  }
}

/** A number for an event of one's own: what `obj.on()` and `obj.send()` take beside names. */
export function registerEvent(): number {
  return lv_event_register_id();
}

/** Takes a listener off an object, which may be gone. */
function removeFrom(obj: LvObj): Source["remove"] {
  return (registration) => {
    if (lv_obj_is_valid(obj)) lv_obj_remove_event_dsc(obj, registration);
  };
}

/** Calls back on events of an object. */
export function listen<Target extends Obj>(
  obj: LvObj,
  name: EventName | number,
  listener: (event: ObjEvent<Target>) => void,
  options?: ListenOptions,
): Listener {
  const add: Source["add"] = (callback, code) => lv_obj_add_event_cb(obj, callback, code);
  const tell = (event: LvEvent): void => listener(new ObjEvent<Target>(event));
  return listenTo({ add, remove: removeFrom(obj) }, name, listener, tell, options);
}

/** Calls back for what an object is about to draw. */
export function listenToTasks(obj: LvObj, listener: (task: DrawTask) => void, options: DrawTaskOptions): Listener {
  const { part = LV_PART.ANY, type = LV_DRAW_TASK_TYPE.NONE, id1 = null, id2 = null } = options;
  const add: Source["add"] = (callback) =>
    onDrawTask(obj, callback as unknown as (task: LvDrawTask) => void, part, type, id1, id2);
  // A task goes by the number of its event.
  const tell = (event: LvEvent): void => listener(new DrawTask(event as unknown as LvDrawTask));
  return listenTo({ add, remove: removeFrom(obj) }, "drawTaskAdded", listener, tell, options);
}
