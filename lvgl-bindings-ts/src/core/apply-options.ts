// SPDX-License-Identifier: Apache-2.0
/** Options of a constructor are the object's properties, set in the order they are written. */
import { LV_STATE } from "../raw/generated/enums.js";
import type { LvStyleSelector } from "../raw/handles.js";
import type { EventName } from "../widgets/generated/events.js";
import type { Obj } from "./obj.js";
import type { Listeners, ObjOptions } from "./obj-options.js";
import type { Style, StyleOptions } from "./style.js";

const stateStyles: Readonly<Record<string, LV_STATE>> = {
  style: LV_STATE.DEFAULT,
  pressedStyle: LV_STATE.PRESSED,
  checkedStyle: LV_STATE.CHECKED,
  disabledStyle: LV_STATE.DISABLED,
  focusedStyle: LV_STATE.FOCUSED,
};

type Styling<T> = Readonly<Record<LvStyleSelector, T | undefined>>;

function wear(obj: Obj, styles: readonly Style[], selector: LvStyleSelector): void {
  for (const style of styles) obj.addStyle(style, selector);
}

function bySelector<T>(values: Styling<T>, give: (value: T, selector: LvStyleSelector) => void): void {
  for (const [selector, value] of Object.entries(values)) if (value !== undefined) give(value, Number(selector));
}

/** @throws TypeError LVGL_UNKNOWN_OPTION for a name that the object has no property of */
export function applyOptions(obj: Obj, options: ObjOptions): void {
  for (const name in options) {
    const value: unknown = options[name as keyof ObjOptions];
    if (value === undefined) continue;
    const state = stateStyles[name];
    if (state !== undefined) obj.setStyle(value as StyleOptions, state);
    else if (name === "styles") wear(obj, value as readonly Style[], LV_STATE.DEFAULT);
    else if (name === "styleFor") bySelector(value as Styling<StyleOptions>, (style, at) => obj.setStyle(style, at));
    else if (name === "stylesFor") bySelector(value as Styling<readonly Style[]>, (list, at) => wear(obj, list, at));
    else if (name === "on")
      for (const [event, listener] of Object.entries(value as Listeners)) {
        if (listener !== undefined) obj.on(event as EventName, listener);
      }
    else if (name in obj) (obj as unknown as Record<string, unknown>)[name] = value;
    else
      throw Object.assign(new TypeError(`new ${obj.constructor.name}(): there is no property ${name}`), {
        code: "LVGL_UNKNOWN_OPTION",
      });
  }
}
