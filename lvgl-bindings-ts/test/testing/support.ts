// SPDX-License-Identifier: Apache-2.0
/** What several tests of the helpers share. */
import { Button, type EventName, Label, Obj, type ObjOptions } from "lvgl-bindings-ts";
import type { LvTestError } from "lvgl-bindings-ts/testing";

/** What a call throws, typed. Fails when it throws nothing. */
export function thrown(call: () => unknown): LvTestError {
  try {
    call();
  } catch (error) {
    return error as LvTestError;
  }
  throw new Error("nothing was thrown");
}

/** A button that remembers what happens to it. */
export function button(
  parent: Obj,
  text: string,
  options: ObjOptions = {},
): { readonly obj: Button; readonly events: string[] } {
  const obj = new Button(parent, { width: 120, height: 40, ...options });
  new Label(obj, { text });
  const events: string[] = [];
  const names: readonly EventName[] = ["pressed", "clicked", "longPressed", "doubleClicked", "pressLost", "released"];
  for (const name of names) obj.on(name, () => events.push(name));
  return { obj, events };
}

/** A list of rows that are 50 pixels high. */
export function list(parent: Obj, rows: number, options: ObjOptions = {}): Obj {
  const made = new Obj(parent, { width: 300, height: 400, ...options });
  for (let row = 0; row < rows; row++) button(made, `Row ${row}`, { y: row * 50 });
  return made;
}
