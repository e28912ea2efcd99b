import type { Obj } from "lvgl-bindings-ts";
import { currentScope } from "./scope.js";

/** Test names of living widgets. A name stands for the newest widget that bears it (a screen over another). */
const named = new Map<string, Obj[]>();

/** Gives a widget a name under which tests find it; forgotten with its screen, overlay or row. */
export function setName(node: Obj, name: string): void {
  const bearers = named.get(name) ?? [];
  bearers.push(node);
  named.set(name, bearers);
  currentScope().own(() => {
    const left = (named.get(name) ?? []).filter((other) => other !== node);
    if (left.length === 0) named.delete(name);
    else named.set(name, left);
  });
}

/** The widgets that bear a name, oldest first. */
export function findNamed(name: string): readonly Obj[] {
  return named.get(name) ?? [];
}
