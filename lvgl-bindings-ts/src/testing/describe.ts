// SPDX-License-Identifier: Apache-2.0
/** Objects in words, for messages. */
import type { Obj } from "../core/obj.js";
import { textsOf } from "./texts.js";
import type { Unseen } from "./visibility.js";

/** Longer texts are cut in messages. */
const MOST_LETTERS = 60;

export function quote(text: string): string {
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  return JSON.stringify(short);
}

/** The first text in an object, its own or one inside it. */
function firstText(obj: Obj): string | undefined {
  const own = textsOf(obj)[0];
  if (own !== undefined) return own;
  for (const child of obj.children) {
    const text = firstText(child);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** An object in words: `Button named "save" with "OK" at (10, 20), 100 × 40`. */
export function describe(obj: Obj): string {
  if (obj.deleted) return `${obj.constructor.name} that was deleted`;
  const { x1, y1, x2, y2 } = obj.coords;
  const name = obj.name === null ? "" : ` named ${quote(obj.name)}`;
  const text = obj.parent === null ? undefined : firstText(obj);
  const kind = obj.parent === null ? "the screen or a layer" : obj.constructor.name;
  return `${kind}${name}${text === undefined ? "" : ` with ${quote(text)}`} at (${x1}, ${y1}), ${x2 - x1 + 1} × ${y2 - y1 + 1}`;
}

/** Why an object cannot be seen, in words. */
export function explain({ reason, by }: Unseen, obj: Obj): string {
  const itself = by === obj;
  switch (reason) {
    case "hidden":
      return itself ? "it is hidden" : `it is inside what is hidden: ${describe(by as Obj)}`;
    case "transparent":
      return itself ? "its opacity is 0" : `it is inside what has an opacity of 0: ${describe(by as Obj)}`;
    case "other screen":
      return "its screen is not the one that shows";
    case "no size":
      return "it has no size";
    case "scrolled away":
      return `it is scrolled out of ${describe(by as Obj)}; scrollIntoView() brings it back`;
    case "clipped":
      return `it lies outside of ${describe(by as Obj)}`;
    case "off display":
      return "it lies outside of the display";
  }
}
