// SPDX-License-Identifier: Apache-2.0
/**
 * Handles: numbers that stand for LVGL's objects. Each kind is its own type, so the compiler refuses a style where an
 * object is wanted. One object is always the same number, which is not given again for a very long time after the
 * object's end: a stale handle throws LvDeadHandleError.
 */

declare const kind: unique symbol;

type Handle<Kind extends string> = number & { readonly [kind]: Kind };

/** A widget or a screen. LVGL's tree owns it: dropping the handle deletes nothing. */
export type LvObj = Handle<"LvObj">;
/** A shared style. Lives until it was released and no object uses it. */
export type LvStyle = Handle<"LvStyle">;
/** A font. Lives until it was released and no style, object or other font uses it. */
export type LvFont = Handle<"LvFont">;
/** A picture in memory. Lives until it was released and no object shows it. */
export type LvImage = Handle<"LvImage">;
/** A display; see createMemoryDisplay and createSdlDisplay. */
export type LvDisplay = Handle<"LvDisplay">;
/** An input device: each display has one pointer. */
export type LvIndev = Handle<"LvIndev">;
/** An event: valid until its callback returns. */
export type LvEvent = Handle<"LvEvent">;
/** One registered event callback. */
export type LvEventDsc = Handle<"LvEventDsc">;
/** A timer of LVGL's. */
export type LvTimer = Handle<"LvTimer">;
/** How properties glide when a state changes; see createTransition. */
export type LvTransition = Handle<"LvTransition">;
/** A running animation. */
export type LvAnim = Handle<"LvAnim">;
/** A run of text inside a span group. */
export type LvSpan = Handle<"LvSpan">;

/** A colour as 0xRRGGBB. */
export type LvColor = number;

/** A part added to states, e.g. `LV_PART.INDICATOR | LV_STATE.PRESSED`; 0 is the main part in its default state. */
export type LvStyleSelector = number;

/** A point in pixels. */
export interface LvPoint {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels; both corners belong to it. */
export interface LvArea {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
