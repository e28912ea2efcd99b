// SPDX-License-Identifier: Apache-2.0
/** Loads the addon and hands out its functions. */
import { createRequire } from "node:module";
import { addonPath } from "./addon-path.js";
import { LvDeadHandleError } from "./errors.js";
import type { LvArea, LvPoint } from "./handles.js";

const addon = createRequire(import.meta.url)(addonPath()) as { readonly bind: (name: string) => unknown };

/**
 * One native function under its type. The caller names the type; the generator and its test keep both sides equal.
 * @throws Error when the addon is older than the TypeScript around it
 */
export function native<F extends (...args: never[]) => unknown>(name: string): F {
  const found = addon.bind(name);
  if (typeof found !== "function") throw new Error(`the addon lacks ${name}: build it again`);
  return found as F;
}

native<(errorClass: typeof LvDeadHandleError) => void>("set_dead_handle_error")(LvDeadHandleError);

/** The addon has small objects made here: it would take six times as long itself. */
type Makers = (
  point: (x: number, y: number) => LvPoint,
  area: (x1: number, y1: number, x2: number, y2: number) => LvArea,
) => void;

native<Makers>("set_makers")(
  (x, y) => ({ x, y }),
  (x1, y1, x2, y2) => ({ x1, y1, x2, y2 }),
);
