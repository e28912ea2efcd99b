// SPDX-License-Identifier: Apache-2.0
/** Which objects a query means. */
import type { Obj } from "../core/obj.js";
import { LV_STATE } from "../raw/index.js";
import { entriesOf, type Scope } from "./scope.js";
import { isCutText, isText, isWhole, type ObjClass, textsOf } from "./texts.js";
import { isSeen } from "./visibility.js";

/** What is sought: all that is given must hold. */
export interface Query<T extends Obj = Obj> {
  /** The text shown, whole or as a pattern. A text cut by dots is found by its whole. Special spaces count as plain. */
  readonly text?: string | RegExp | undefined;
  /** The name given by `name`. */
  readonly name?: string | RegExp | undefined;
  /** A class of this package, or one of LVGL's by its name (`lv_label`); subclasses of the former count too. */
  readonly type?: ObjClass<T> | string | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly focused?: boolean | undefined;
  /** Whether to find what cannot be seen too. Default false. */
  readonly hidden?: boolean | undefined;
  /** Which one, when several match: 0 is the first drawn, -1 the last, which is in front. */
  readonly at?: number | undefined;
}

type TextTest = (obj: Obj, shown: string) => boolean;

function isNamed(obj: Obj, wanted: string | RegExp): boolean {
  const { name } = obj;
  if (name === null) return false;
  if (typeof wanted === "string") return name === wanted;
  wanted.lastIndex = 0;
  return wanted.test(name);
}

function hasAll(obj: Obj, query: Query): boolean {
  const { type, name, checked, disabled, focused } = query;
  if (typeof type === "string" ? obj.className !== type : type !== undefined && !(obj instanceof type)) return false;
  if (name !== undefined && !isNamed(obj, name)) return false;
  if (checked !== undefined && obj.checked !== checked) return false;
  if (disabled !== undefined && obj.disabled !== disabled) return false;
  return focused === undefined || obj.hasState(LV_STATE.FOCUSED) === focused;
}

/** Objects without regard to texts, in drawing order. */
function* plainMatches(objs: readonly Obj[], query: Query): Generator<Obj> {
  for (const obj of objs) {
    if (hasAll(obj, query) && (query.hidden || isSeen(obj))) yield obj;
    yield* plainMatches(obj.children, query);
  }
}

/** Objects that show a text, or have it inside: the innermost that are all else that was asked for. */
function textMatches(objs: readonly Obj[], query: Query, test: TextTest): Obj[] {
  const found: Obj[] = [];
  const visible = (obj: Obj): boolean => query.hidden === true || isSeen(obj);
  const visit = (obj: Obj): "text inside" | "found inside" | null => {
    let inside: "text inside" | "found inside" | null =
      textsOf(obj).some((text) => test(obj, text)) && visible(obj) ? "text inside" : null;
    for (const child of isWhole(obj) ? [] : obj.children) {
      const below = visit(child);
      if (inside !== "found inside" && below !== null) inside = below;
    }
    if (inside !== "text inside" || !hasAll(obj, query) || !visible(obj)) return inside;
    found.push(obj);
    return "found inside";
  };
  for (const obj of objs) visit(obj);
  return found;
}

/** Everything that matches, in drawing order: what is in front comes last. */
export function matches<T extends Obj>(scope: Scope, query: Query<T>): T[] {
  const entries = entriesOf(scope);
  const { text } = query;
  if (text === undefined) return [...plainMatches(entries, query)] as T[];
  const exact = textMatches(entries, query, (_, shown) => isText(shown, text));
  const found = exact.length > 0 ? exact : textMatches(entries, query, (obj, shown) => isCutText(obj, shown, text));
  return found as T[];
}
