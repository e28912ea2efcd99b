// SPDX-License-Identifier: Apache-2.0
/** Options of a constructor are the object's properties, set in the order they are written. */
import { LV_STATE } from "../raw/generated/enums.js";
import type { EventName } from "../widgets/generated/events.js";
import type { ObjEvent } from "./event.js";
import type { Obj, ObjOptions } from "./obj.js";
import type { Style, StyleOptions } from "./style.js";

const stateStyles: Readonly<Record<string, LV_STATE>> = {
  style: LV_STATE.DEFAULT,
  pressedStyle: LV_STATE.PRESSED,
  checkedStyle: LV_STATE.CHECKED,
  disabledStyle: LV_STATE.DISABLED,
  focusedStyle: LV_STATE.FOCUSED,
};

/** @throws TypeError LVGL_UNKNOWN_OPTION for a name that the object has no property of */
export function applyOptions(obj: Obj, options: ObjOptions): void {
  for (const name in options) {
    const value: unknown = options[name as keyof ObjOptions];
    if (value === undefined) continue;
    const state = stateStyles[name];
    if (state !== undefined) obj.setStyle(value as StyleOptions, state);
    else if (name === "styles") for (const style of value as readonly Style[]) obj.addStyle(style);
    else if (name === "on")
      for (const [event, listener] of Object.entries(value as Record<EventName, (event: ObjEvent) => void>))
        obj.on(event as EventName, listener);
    else if (name in obj) (obj as unknown as Record<string, unknown>)[name] = value;
    else
      throw Object.assign(new TypeError(`new ${obj.constructor.name}(): there is no property ${name}`), {
        code: "LVGL_UNKNOWN_OPTION",
      });
  }
}
