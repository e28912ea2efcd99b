// SPDX-License-Identifier: Apache-2.0
/** Lengths that are no pixels. */

import { lv_pct } from "../raw/generated/area.js";
import { LV_COORD_MAX, LV_GRID_CONTENT, LV_RADIUS_CIRCLE, LV_SIZE_CONTENT } from "../raw/generated/enums.js";
import { lv_grid_fr } from "../raw/generated/layout.js";

/** A width or height that holds the content. */
export const SIZE_CONTENT = LV_SIZE_CONTENT;
/** A radius that makes the short sides round. */
export const RADIUS_CIRCLE = LV_RADIUS_CIRCLE;
/** A grid track as large as its content. */
export const GRID_CONTENT = LV_GRID_CONTENT;
/** The largest coordinate. */
export const COORD_MAX = LV_COORD_MAX;

/** Percent of the parent's content area, or of the object itself for `translateX` and `translateY`. */
export function pct(percent: number): number {
  return lv_pct(percent);
}

/** A share of the free space of a grid. */
export function fr(share: number): number {
  return lv_grid_fr(share);
}
