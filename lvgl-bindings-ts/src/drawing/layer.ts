// SPDX-License-Identifier: Apache-2.0
import type { Picture } from "../media/picture.js";
import {
  type LvDrawArcDsc,
  type LvDrawBlurDsc,
  type LvDrawImageDsc,
  type LvDrawLabelDsc,
  type LvDrawLineDsc,
  type LvDrawRectDsc,
  type LvDrawTriangleDsc,
  lv_draw_arc,
  lv_draw_blur,
  lv_draw_image,
  lv_draw_label,
  lv_draw_line,
  lv_draw_rect,
  lv_draw_triangle,
} from "../raw/drawing.js";
import type { LvArea, LvLayer, LvPoint } from "../raw/handles.js";
import { descriptor } from "./descriptor.js";
import type {
  ArcDrawing,
  BlurDrawing,
  ImageDrawing,
  LineDrawing,
  RectDrawing,
  TextDrawing,
  TriangleDrawing,
} from "./options.js";

const rect = descriptor<LvDrawRectDsc>();
const line = descriptor<LvDrawLineDsc>();
const arc = descriptor<LvDrawArcDsc>();
const triangle = descriptor<LvDrawTriangleDsc>();
const label = descriptor<LvDrawLabelDsc>();
const image = descriptor<LvDrawImageDsc>();
const blur = descriptor<LvDrawBlurDsc>();

/**
 * What is drawn on: a canvas's in `canvas.draw()`, an object's in a listener of `drawMain`, `drawPost` and their kind
 * (`event.layer`). It is valid until that function returns. Places are pixels of the canvas, or of the display.
 */
export class DrawLayer {
  readonly handle: LvLayer;

  constructor(handle: LvLayer) {
    this.handle = handle;
  }

  /** Draws a rectangle. */
  rect(area: LvArea, options: RectDrawing): void {
    lv_draw_rect(this.handle, rect(options), area);
  }

  /** Draws a line. */
  line(from: LvPoint, to: LvPoint, options: LineDrawing): void {
    lv_draw_line(this.handle, line({ ...options, p1: from, p2: to }));
  }

  /** Draws an arc, or a ring. */
  arc(center: LvPoint, radius: number, options: ArcDrawing): void {
    const { startAngle = 0, endAngle = 360 } = options;
    lv_draw_arc(this.handle, arc({ ...options, center, radius, startAngle, endAngle }));
  }

  /** Fills a triangle. */
  triangle(corners: readonly [LvPoint, LvPoint, LvPoint], options: TriangleDrawing): void {
    const [p1, p2, p3] = corners;
    lv_draw_triangle(this.handle, triangle({ ...options, p1, p2, p3 }));
  }

  /** Writes a text, broken into lines inside the area. */
  text(area: LvArea, text: string, options: TextDrawing = {}): void {
    lv_draw_label(this.handle, label({ ...options, text }), area);
  }

  /** Draws a picture, or the text of a symbol. */
  image(area: LvArea, src: Picture | string, options: ImageDrawing = {}): void {
    lv_draw_image(this.handle, image({ ...options, src }), area);
  }

  /** Blurs what was drawn before. */
  blur(area: LvArea, options: BlurDrawing): void {
    lv_draw_blur(this.handle, blur(options), area);
  }
}
