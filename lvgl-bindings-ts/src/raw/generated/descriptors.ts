// SPDX-License-Identifier: Apache-2.0
// Generated from native/objects/draw_descriptors.cc by generator/. Do not edit.
import { flag, flagAt, number, numberAt, point, pointAt, text } from "../draw-memory.js";
import type { LvDrawArcDsc, LvDrawBlurDsc, LvDrawBorderDsc, LvDrawBoxShadowDsc, LvDrawFillDsc, LvDrawImageDsc, LvDrawLabelDsc, LvDrawLineDsc, LvDrawRectDsc, LvDrawTriangleDsc } from "../drawing.js";

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putRect(dsc: LvDrawRectDsc): number {
  return (
    number(0, dsc.radius) |
    number(1, dsc.bg_opa) |
    number(2, dsc.bg_color) |
    number(3, dsc.bg_grad) |
    number(4, dsc.bg_image_src) |
    number(5, dsc.bg_image_symbol_font) |
    number(6, dsc.bg_image_recolor) |
    number(7, dsc.bg_image_opa) |
    number(8, dsc.bg_image_recolor_opa) |
    flag(9, dsc.bg_image_tiled) |
    number(10, dsc.border_color) |
    number(11, dsc.border_width) |
    number(12, dsc.border_opa) |
    number(13, dsc.border_side) |
    flag(14, dsc.border_post) |
    number(15, dsc.outline_color) |
    number(16, dsc.outline_width) |
    number(17, dsc.outline_pad) |
    number(18, dsc.outline_opa) |
    number(19, dsc.shadow_color) |
    number(20, dsc.shadow_width) |
    number(21, dsc.shadow_offset_x) |
    number(22, dsc.shadow_offset_y) |
    number(23, dsc.shadow_spread) |
    number(24, dsc.shadow_opa)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putFill(dsc: LvDrawFillDsc): number {
  return (
    number(0, dsc.radius) |
    number(1, dsc.opa) |
    number(2, dsc.color) |
    number(3, dsc.grad)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putBorder(dsc: LvDrawBorderDsc): number {
  return (
    number(0, dsc.radius) |
    number(1, dsc.color) |
    number(2, dsc.width) |
    number(3, dsc.opa) |
    number(4, dsc.side)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putBoxShadow(dsc: LvDrawBoxShadowDsc): number {
  return (
    number(0, dsc.radius) |
    number(1, dsc.color) |
    number(2, dsc.width) |
    number(3, dsc.spread) |
    number(4, dsc.ofs_x) |
    number(5, dsc.ofs_y) |
    number(6, dsc.opa) |
    flag(7, dsc.bg_cover)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putLabel(dsc: LvDrawLabelDsc): number {
  return (
    text(0, dsc.text) |
    number(1, dsc.font) |
    number(2, dsc.color) |
    number(3, dsc.line_space) |
    number(4, dsc.letter_space) |
    number(5, dsc.ofs_x) |
    number(6, dsc.ofs_y) |
    number(7, dsc.rotation) |
    number(8, dsc.sel_start) |
    number(9, dsc.sel_end) |
    number(10, dsc.sel_color) |
    number(11, dsc.sel_bg_color) |
    number(12, dsc.align) |
    number(13, dsc.opa) |
    number(14, dsc.outline_stroke_opa) |
    number(15, dsc.decor) |
    number(16, dsc.flag) |
    number(17, dsc.outline_stroke_color) |
    number(18, dsc.outline_stroke_width)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putImage(dsc: LvDrawImageDsc): number {
  return (
    number(0, dsc.src) |
    number(1, dsc.clip_radius) |
    number(2, dsc.rotation) |
    number(3, dsc.scale_x) |
    number(4, dsc.scale_y) |
    number(5, dsc.skew_x) |
    number(6, dsc.skew_y) |
    point(7, dsc.pivot) |
    number(8, dsc.recolor) |
    number(9, dsc.recolor_opa) |
    number(10, dsc.opa) |
    number(11, dsc.blend_mode) |
    flag(12, dsc.antialias) |
    flag(13, dsc.tile)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putBlur(dsc: LvDrawBlurDsc): number {
  return (
    number(0, dsc.blur_radius) |
    number(1, dsc.corner_radius) |
    number(2, dsc.quality)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putLine(dsc: LvDrawLineDsc): number {
  return (
    point(0, dsc.p1) |
    point(1, dsc.p2) |
    number(2, dsc.color) |
    number(3, dsc.width) |
    number(4, dsc.dash_width) |
    number(5, dsc.dash_gap) |
    number(6, dsc.opa) |
    flag(7, dsc.round_start) |
    flag(8, dsc.round_end) |
    flag(9, dsc.raw_end)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putArc(dsc: LvDrawArcDsc): number {
  return (
    number(0, dsc.color) |
    number(1, dsc.width) |
    number(2, dsc.start_angle) |
    number(3, dsc.end_angle) |
    point(4, dsc.center) |
    number(5, dsc.radius) |
    number(6, dsc.opa) |
    flag(7, dsc.rounded)
  );
}

/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */
export function putTriangle(dsc: LvDrawTriangleDsc): number {
  return (
    point(0, dsc.p1) |
    point(1, dsc.p2) |
    point(2, dsc.p3) |
    number(3, dsc.color) |
    number(4, dsc.opa) |
    number(5, dsc.grad)
  );
}

/** Makes what stands in the memory. */
export function tellFill(): LvDrawFillDsc {
  return {
    radius: numberAt(0),
    opa: numberAt(1),
    color: numberAt(2),
  } as LvDrawFillDsc;
}

/** Makes what stands in the memory. */
export function tellBorder(): LvDrawBorderDsc {
  return {
    radius: numberAt(0),
    color: numberAt(1),
    width: numberAt(2),
    opa: numberAt(3),
    side: numberAt(4),
  } as LvDrawBorderDsc;
}

/** Makes what stands in the memory. */
export function tellBoxShadow(): LvDrawBoxShadowDsc {
  return {
    radius: numberAt(0),
    color: numberAt(1),
    width: numberAt(2),
    spread: numberAt(3),
    ofs_x: numberAt(4),
    ofs_y: numberAt(5),
    opa: numberAt(6),
    bg_cover: flagAt(7),
  } as LvDrawBoxShadowDsc;
}

/** Makes what stands in the memory. */
export function tellLine(): LvDrawLineDsc {
  return {
    p1: pointAt(0),
    p2: pointAt(1),
    color: numberAt(2),
    width: numberAt(3),
    dash_width: numberAt(4),
    dash_gap: numberAt(5),
    opa: numberAt(6),
    round_start: flagAt(7),
    round_end: flagAt(8),
    raw_end: flagAt(9),
  } as LvDrawLineDsc;
}

/** Makes what stands in the memory. */
export function tellArc(): LvDrawArcDsc {
  return {
    color: numberAt(0),
    width: numberAt(1),
    start_angle: numberAt(2),
    end_angle: numberAt(3),
    center: pointAt(4),
    radius: numberAt(5),
    opa: numberAt(6),
    rounded: flagAt(7),
  } as LvDrawArcDsc;
}

/** Makes what stands in the memory. */
export function tellTriangle(): LvDrawTriangleDsc {
  return {
    p1: pointAt(0),
    p2: pointAt(1),
    p3: pointAt(2),
    color: numberAt(3),
    opa: numberAt(4),
  } as LvDrawTriangleDsc;
}

/** Makes what stands in the memory. */
export function tellBlur(): LvDrawBlurDsc {
  return {
    blur_radius: numberAt(0),
    corner_radius: numberAt(1),
    quality: numberAt(2),
  } as LvDrawBlurDsc;
}
