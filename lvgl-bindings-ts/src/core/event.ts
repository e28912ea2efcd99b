// SPDX-License-Identifier: Apache-2.0
/** Events and their listeners. */
import {
  lv_event_get_code,
  lv_event_get_key,
  lv_event_get_rotary_diff,
  lv_event_stop_bubbling,
  lv_event_stop_processing,
  lv_obj_remove_event_dsc,
} from "../raw/generated/event.js";
import type { LvEvent, LvEventDsc, LvObj } from "../raw/handles.js";
import {
  lv_event_get_current_target_obj,
  lv_event_get_indev,
  lv_event_get_target_obj,
  lv_obj_add_event_cb,
  lv_obj_is_valid,
} from "../raw/handwritten.js";
import { type EventName, eventCodes } from "../widgets/generated/events.js";
import type { Indev } from "./indev.js";
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

  /** Key of a `key` event. */
  get key(): number {
    return lv_event_get_key(this.handle);
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

/** A registration: `remove()` or `using` ends it, and so does the end of its object. */
export class Listener {
  readonly #obj: LvObj;
  readonly #registration: LvEventDsc;
  #removed = false;

  constructor(obj: LvObj, registration: LvEventDsc) {
    this.#obj = obj;
    this.#registration = registration;
  }

  /** Safe to call twice, and after the object's end. */
  remove(): void {
    if (this.#removed || !lv_obj_is_valid(this.#obj)) return;
    this.#removed = true;
    lv_obj_remove_event_dsc(this.#obj, this.#registration);
  }

  [Symbol.dispose](): void {
    this.remove();
  }
}

/** How a listener listens. */
export interface ListenOptions {
  /** Only the first time. */
  readonly once?: boolean;
  /** Ends when the signal aborts. */
  readonly signal?: AbortSignal;
}

/** Calls back on events of an object; a listener without a parameter is spared the event's making. */
export function listen<Target extends Obj>(
  obj: LvObj,
  name: EventName | number,
  listener: (event: ObjEvent<Target>) => void,
  options: ListenOptions = {},
): Listener {
  const code = typeof name === "number" ? name : eventCodes[name];
  const call: (event: LvEvent) => void =
    listener.length === 0 ? (listener as () => void) : (event) => listener(new ObjEvent<Target>(event));
  const { once, signal } = options;
  let registered: Listener | undefined;
  const callback = once
    ? (event: LvEvent): void => {
        registered?.remove();
        call(event);
      }
    : call;
  registered = new Listener(obj, lv_obj_add_event_cb(obj, callback, code));
  const made = registered;
  if (signal?.aborted) made.remove();
  else signal?.addEventListener("abort", () => made.remove(), { once: true });
  return made;
}
