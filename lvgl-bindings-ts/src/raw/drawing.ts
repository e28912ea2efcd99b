// SPDX-License-Identifier: Apache-2.0
/**
 * Drawing onto a layer: a canvas's between lv_canvas_init_layer and lv_canvas_finish_layer, or that of a drawing event
 * (lv_event_get_layer). LVGL's descriptors are plain objects here; what is left out keeps LVGL's default
 * (`lv_draw_*_dsc_init`). Coordinates lie between -32768 and 32768.
 */
import { draws, drawsInArea } from "./draw-memory.js";
import {
  putArc,
  putBlur,
  putBorder,
  putBoxShadow,
  putFill,
  putImage,
  putLabel,
  putLine,
  putRect,
  putTriangle,
} from "./generated/descriptors.js";
import type {
  LV_BLEND_MODE,
  LV_BLUR_QUALITY,
  LV_BORDER_SIDE,
  LV_COLOR_FORMAT,
  LV_PART,
  LV_TEXT_ALIGN,
  LV_TEXT_DECOR,
  LV_TEXT_FLAG,
} from "./generated/enums.js";
import type {
  LvArea,
  LvColor,
  LvColor32,
  LvFont,
  LvGradient,
  LvImage,
  LvImageSource,
  LvLayer,
  LvObj,
  LvPoint,
} from "./handles.js";
import { native } from "./native.js";

/** A filled rectangle. Opacities are 0 to 255. */
export interface LvDrawFillDsc {
  readonly radius?: number | undefined;
  readonly opa?: number | undefined;
  readonly color?: LvColor | undefined;
  /** Instead of the colour. */
  readonly grad?: LvGradient | undefined;
}

/** A rectangle's border. */
export interface LvDrawBorderDsc {
  readonly radius?: number | undefined;
  readonly color?: LvColor | undefined;
  readonly width?: number | undefined;
  readonly opa?: number | undefined;
  readonly side?: LV_BORDER_SIDE | undefined;
}

/** A rectangle's shadow. */
export interface LvDrawBoxShadowDsc {
  readonly radius?: number | undefined;
  readonly color?: LvColor | undefined;
  /** Of the blur, 0 to 512 pixels. */
  readonly width?: number | undefined;
  readonly spread?: number | undefined;
  readonly ofs_x?: number | undefined;
  readonly ofs_y?: number | undefined;
  readonly opa?: number | undefined;
  readonly bg_cover?: boolean | undefined;
}

/** A rectangle with background, border, outline and shadow. */
export interface LvDrawRectDsc {
  readonly radius?: number | undefined;
  readonly bg_opa?: number | undefined;
  readonly bg_color?: LvColor | undefined;
  readonly bg_grad?: LvGradient | undefined;
  readonly bg_image_src?: LvImageSource | undefined;
  readonly bg_image_symbol_font?: LvFont | undefined;
  readonly bg_image_recolor?: LvColor | undefined;
  readonly bg_image_opa?: number | undefined;
  readonly bg_image_recolor_opa?: number | undefined;
  readonly bg_image_tiled?: boolean | undefined;
  readonly border_color?: LvColor | undefined;
  readonly border_width?: number | undefined;
  readonly border_opa?: number | undefined;
  readonly border_side?: LV_BORDER_SIDE | undefined;
  readonly border_post?: boolean | undefined;
  readonly outline_color?: LvColor | undefined;
  readonly outline_width?: number | undefined;
  readonly outline_pad?: number | undefined;
  readonly outline_opa?: number | undefined;
  readonly shadow_color?: LvColor | undefined;
  readonly shadow_width?: number | undefined;
  readonly shadow_offset_x?: number | undefined;
  readonly shadow_offset_y?: number | undefined;
  readonly shadow_spread?: number | undefined;
  readonly shadow_opa?: number | undefined;
}

/** A line from p1 to p2. */
export interface LvDrawLineDsc {
  readonly p1?: LvPoint | undefined;
  readonly p2?: LvPoint | undefined;
  readonly color?: LvColor | undefined;
  readonly width?: number | undefined;
  readonly dash_width?: number | undefined;
  readonly dash_gap?: number | undefined;
  readonly opa?: number | undefined;
  readonly round_start?: boolean | undefined;
  readonly round_end?: boolean | undefined;
  readonly raw_end?: boolean | undefined;
}

/** An arc; angles in degrees, clockwise from three o'clock. */
export interface LvDrawArcDsc {
  readonly color?: LvColor | undefined;
  readonly width?: number | undefined;
  readonly start_angle?: number | undefined;
  readonly end_angle?: number | undefined;
  readonly center?: LvPoint | undefined;
  readonly radius?: number | undefined;
  readonly opa?: number | undefined;
  readonly rounded?: boolean | undefined;
}

/** A text. */
export interface LvDrawLabelDsc {
  readonly text?: string | undefined;
  readonly font?: LvFont | undefined;
  readonly color?: LvColor | undefined;
  readonly line_space?: number | undefined;
  readonly letter_space?: number | undefined;
  readonly ofs_x?: number | undefined;
  readonly ofs_y?: number | undefined;
  /** Of each letter, in tenths of a degree. */
  readonly rotation?: number | undefined;
  readonly sel_start?: number | undefined;
  readonly sel_end?: number | undefined;
  readonly sel_color?: LvColor | undefined;
  readonly sel_bg_color?: LvColor | undefined;
  readonly align?: LV_TEXT_ALIGN | undefined;
  readonly opa?: number | undefined;
  readonly outline_stroke_opa?: number | undefined;
  readonly outline_stroke_color?: LvColor | undefined;
  readonly outline_stroke_width?: number | undefined;
  readonly decor?: LV_TEXT_DECOR | undefined;
  readonly flag?: LV_TEXT_FLAG | undefined;
}

/** One letter. */
export interface LvDrawLetterDsc {
  /** Its code point. */
  readonly unicode?: number | undefined;
  readonly font?: LvFont | undefined;
  readonly color?: LvColor | undefined;
  /** In tenths of a degree. */
  readonly rotation?: number | undefined;
  /** 256 is the size as it is. */
  readonly scale_x?: number | undefined;
  readonly scale_y?: number | undefined;
  readonly skew_x?: number | undefined;
  readonly skew_y?: number | undefined;
  readonly pivot?: LvPoint | undefined;
  readonly opa?: number | undefined;
  readonly decor?: LV_TEXT_DECOR | undefined;
  readonly blend_mode?: LV_BLEND_MODE | undefined;
}

/** A picture. */
export interface LvDrawImageDsc {
  readonly src?: LvImageSource | undefined;
  readonly clip_radius?: number | undefined;
  /** In tenths of a degree. */
  readonly rotation?: number | undefined;
  /** 256 is the size as it is. */
  readonly scale_x?: number | undefined;
  readonly scale_y?: number | undefined;
  readonly skew_x?: number | undefined;
  readonly skew_y?: number | undefined;
  readonly pivot?: LvPoint | undefined;
  readonly recolor?: LvColor | undefined;
  readonly recolor_opa?: number | undefined;
  readonly opa?: number | undefined;
  readonly blend_mode?: LV_BLEND_MODE | undefined;
  readonly antialias?: boolean | undefined;
  readonly tile?: boolean | undefined;
}

/** A filled triangle. */
export interface LvDrawTriangleDsc {
  readonly p1?: LvPoint | undefined;
  readonly p2?: LvPoint | undefined;
  readonly p3?: LvPoint | undefined;
  readonly color?: LvColor | undefined;
  readonly opa?: number | undefined;
  readonly grad?: LvGradient | undefined;
}

/** A blur of what was drawn before. */
export interface LvDrawBlurDsc {
  /** 0 to 512 pixels. */
  readonly blur_radius?: number | undefined;
  readonly corner_radius?: number | undefined;
  readonly quality?: LV_BLUR_QUALITY | undefined;
}

type DrawInArea<D> = (layer: LvLayer, dsc: D, coords: LvArea) => void;
type Draw<D> = (layer: LvLayer, dsc: D) => void;

/** Draws a rectangle. */
export const lv_draw_rect: DrawInArea<LvDrawRectDsc> = drawsInArea("rect", putRect);
/** Fills a rectangle. */
export const lv_draw_fill: DrawInArea<LvDrawFillDsc> = drawsInArea("fill", putFill);
/** Draws a border. */
export const lv_draw_border: DrawInArea<LvDrawBorderDsc> = drawsInArea("border", putBorder);
/** Draws a shadow. */
export const lv_draw_box_shadow: DrawInArea<LvDrawBoxShadowDsc> = drawsInArea("box_shadow", putBoxShadow);
/** Writes a text, broken into lines inside the area. */
export const lv_draw_label: DrawInArea<LvDrawLabelDsc> = drawsInArea("label", putLabel);
/** Draws a picture. */
export const lv_draw_image: DrawInArea<LvDrawImageDsc> = drawsInArea("image", putImage);
/** Blurs an area. */
export const lv_draw_blur: DrawInArea<LvDrawBlurDsc> = drawsInArea("blur", putBlur);
/** Draws a line. */
export const lv_draw_line: Draw<LvDrawLineDsc> = draws("line", putLine);
/** Draws an arc. */
export const lv_draw_arc: Draw<LvDrawArcDsc> = draws("arc", putArc);
/** Fills a triangle. */
export const lv_draw_triangle: Draw<LvDrawTriangleDsc> = draws("triangle", putTriangle);

/** Writes one character of a label's look; `point` is its upper left corner. */
export const lv_draw_character: (layer: LvLayer, dsc: LvDrawLabelDsc, point: LvPoint, letter: number) => void =
  native("lv_draw_character");
/** Writes one letter, turned and scaled around its pivot. */
export const lv_draw_letter: (layer: LvLayer, dsc: LvDrawLetterDsc, point: LvPoint) => void = native("lv_draw_letter");

type OfStyles<D> = (obj: LvObj, part: LV_PART | number) => D;

/** How an object's styles draw its rectangle. */
export const lv_obj_init_draw_rect_dsc: OfStyles<LvDrawRectDsc> = native("lv_obj_init_draw_rect_dsc");
/** How an object's styles write. */
export const lv_obj_init_draw_label_dsc: OfStyles<LvDrawLabelDsc> = native("lv_obj_init_draw_label_dsc");
/** How an object's styles draw pictures. */
export const lv_obj_init_draw_image_dsc: OfStyles<LvDrawImageDsc> = native("lv_obj_init_draw_image_dsc");
/** How an object's styles draw lines. */
export const lv_obj_init_draw_line_dsc: OfStyles<LvDrawLineDsc> = native("lv_obj_init_draw_line_dsc");
/** How an object's styles draw arcs. */
export const lv_obj_init_draw_arc_dsc: OfStyles<LvDrawArcDsc> = native("lv_obj_init_draw_arc_dsc");
/** How an object's styles blur. */
export const lv_obj_init_draw_blur_dsc: OfStyles<LvDrawBlurDsc> = native("lv_obj_init_draw_blur_dsc");

/**
 * Gives a canvas pixels of its own (C: a buffer), all zero.
 * @param w 1 to 4096
 * @param h 1 to 4096
 */
export const lv_canvas_set_buffer: (obj: LvObj, w: number, h: number, format: LV_COLOR_FORMAT) => void =
  native("lv_canvas_set_buffer");

/** A canvas's pixels as a picture that others may show; give it up with release(). Null without a buffer. */
export const lv_canvas_get_image: (obj: LvObj) => LvImage | null = native("lv_canvas_get_image");

/** A copy of a canvas's pixels. */
export interface LvPixels {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  readonly format: LV_COLOR_FORMAT;
  /** An indexed format's palette comes first. */
  readonly data: Uint8Array;
}

/** A copy of a canvas's pixels; null without a buffer. */
export const lv_canvas_get_pixels: (obj: LvObj) => LvPixels | null = native("lv_canvas_get_pixels");

/** Copies a part of a picture into a part of the canvas, both of one format and size; null: all of it. */
export const lv_canvas_copy_buf: (
  obj: LvObj,
  canvasArea: LvArea | null,
  source: LvImage,
  sourceArea: LvArea | null,
) => void = native("lv_canvas_copy_buf");

/** Sets a colour of an indexed canvas. */
export const lv_canvas_set_palette: (obj: LvObj, index: number, color: LvColor32) => void =
  native("lv_canvas_set_palette");

/** Begins drawing on a canvas of RGB565, RGB888, XRGB8888 or ARGB8888. */
export const lv_canvas_init_layer: (canvas: LvObj) => LvLayer = native("lv_canvas_init_layer");

/** Ends drawing: the pixels are drawn, the layer is gone. */
export const lv_canvas_finish_layer: (canvas: LvObj, layer: LvLayer) => void = native("lv_canvas_finish_layer");

/** Draws an object with its children into a picture; give it up with release(). */
export const lv_snapshot_take: (obj: LvObj, format: LV_COLOR_FORMAT) => LvImage = native("lv_snapshot_take");
