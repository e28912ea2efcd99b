// SPDX-License-Identifier: Apache-2.0
/** The lean addon (lean/lean.c): an LVGL of its own beside the package's, in one process. */
import { createRequire } from "node:module";

declare const kind: unique symbol;

/** An object of the lean addon's LVGL: an External. */
export type LeanObj = object & { readonly [kind]: "LeanObj" };

interface Lean {
  objCreate(): LeanObj;
  setX(obj: LeanObj, x: number): void;
  getChildCount(obj: LeanObj): number;
  addEvent(obj: LeanObj, listener: (code: number) => void): void;
  sendEvent(obj: LeanObj): void;
  advance(ms: number): void;
}

export const lean = createRequire(import.meta.url)("../bin/lean.node") as Lean;
