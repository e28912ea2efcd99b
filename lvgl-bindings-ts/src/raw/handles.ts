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

/** Objects among which keys and encoders move the focus. Lives until lv_group_delete. */
export type LvGroup = Handle<"LvGroup">;
/** A value that observers follow. Lives until it was released and no object is bound to it. */
export type LvSubject = Handle<"LvSubject">;
/** What follows a subject: dies with its object, or by lv_observer_remove. */
export type LvObserver = Handle<"LvObserver">;
/** How new objects look. Built-in themes live for ever, others until they were released and no display has them. */
export type LvTheme = Handle<"LvTheme">;
/** Animations that play together. Lives until lv_anim_timeline_delete. */
export type LvTimeline = Handle<"LvTimeline">;
/** A series of values in a chart. */
export type LvChartSeries = Handle<"LvChartSeries">;
/** A cursor in a chart. */
export type LvChartCursor = Handle<"LvChartCursor">;
/** A range of a scale with a look of its own. */
export type LvScaleSection = Handle<"LvScaleSection">;
/** Translations that are looked up together. */
export type LvTranslationPack = Handle<"LvTranslationPack">;
/** One text of a translation pack. */
export type LvTranslationTag = Handle<"LvTranslationTag">;
/** An event of an object that counts a subject up or down. */
export type LvIncrement = Handle<"LvIncrement">;
/** A colour gradient for a background. Lives until it was released and no style uses it. */
export type LvGradient = Handle<"LvGradient">;
/** Where something is drawn now: a canvas between init_layer and finish_layer, or an event of drawing. */
export type LvLayer = Handle<"LvLayer">;
/** One thing that is about to be drawn: valid until the event's callback returns. */
export type LvDrawTask = Handle<"LvDrawTask">;
/** A monkey that presses at random. */
export type LvMonkey = Handle<"LvMonkey">;

/** What an image shows: a picture, or the text of a symbol (LV_SYMBOL_OK). */
export type LvImageSource = LvImage | string;

/** A colour as 0xRRGGBB. */
export type LvColor = number;

/** A part added to states, e.g. `LV_PART.INDICATOR | LV_STATE.PRESSED`; 0 is the main part in its default state. */
export type LvStyleSelector = number;

export type * from "./generated/structs.js";

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
