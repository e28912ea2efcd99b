// SPDX-License-Identifier: Apache-2.0

import { lv_layer_bottom, lv_layer_sys, lv_layer_top, lv_screen_active } from "../raw/generated/display.js";
import type { LV_SCREEN_LOAD_ANIM } from "../raw/generated/enums.js";
import { lv_screen_load, lv_screen_load_anim } from "../raw/handwritten.js";
import { Obj } from "./obj.js";
import type { ObjOptions } from "./obj-options.js";
import { wrapObj } from "./wrap.js";

/** How a screen comes in. Times are in milliseconds. */
export interface LoadOptions {
  readonly animation: LV_SCREEN_LOAD_ANIM;
  readonly duration: number;
  readonly delay?: number | undefined;
  /** Delete the old screen afterwards. Default false. */
  readonly deleteOld?: boolean | undefined;
}

/** An object without a parent: it fills its display when it is loaded. */
export class Screen extends Obj {
  constructor(options: ObjOptions = {}) {
    super(null, options);
  }

  /** Shows it on its display. Touches are ignored while an animation runs. */
  load(options?: LoadOptions): void {
    loadScreen(this, options);
  }
}

/** Shows a screen on its display. */
export function loadScreen(screen: Obj, options?: LoadOptions): void {
  if (!options) lv_screen_load(screen.handle);
  else
    lv_screen_load_anim(
      screen.handle,
      options.animation,
      options.duration,
      options.delay ?? 0,
      options.deleteOld ?? false,
    );
}

/** The screen that the default display shows. */
export function activeScreen(): Obj {
  return wrapObj(lv_screen_active());
}

/** The layer above all screens of the default display. */
export function topLayer(): Obj {
  return wrapObj(lv_layer_top());
}

/** The layer above the top layer: cursors, a lock. */
export function systemLayer(): Obj {
  return wrapObj(lv_layer_sys());
}

/** The layer below all screens. */
export function bottomLayer(): Obj {
  return wrapObj(lv_layer_bottom());
}
