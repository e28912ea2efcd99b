// SPDX-License-Identifier: Apache-2.0
/**
 * How things are drawn: LVGL's descriptors (`lv_draw_*_dsc_t`) under camelCase names. What is left out keeps LVGL's
 * default. Opacities are 0 to 255, colours 0xRRGGBB, lengths in pixels.
 */
import type { Font } from "../media/font.js";
import type { Picture } from "../media/picture.js";
import type {
  LV_BLEND_MODE,
  LV_BLUR_QUALITY,
  LV_BORDER_SIDE,
  LV_TEXT_ALIGN,
  LV_TEXT_DECOR,
} from "../raw/generated/enums.js";
import type { LvColor, LvPoint } from "../raw/handles.js";
import type { Gradient } from "./gradient.js";

/** A rectangle with background, border, outline and shadow. */
export interface RectDrawing {
  readonly radius?: number | undefined;
  readonly bgOpa?: number | undefined;
  readonly bgColor?: LvColor | undefined;
  /** Instead of the colour. */
  readonly bgGrad?: Gradient | undefined;
  /** A picture, or the text of a symbol. */
  readonly bgImageSrc?: Picture | string | undefined;
  readonly bgImageSymbolFont?: Font | undefined;
  readonly bgImageRecolor?: LvColor | undefined;
  readonly bgImageRecolorOpa?: number | undefined;
  readonly bgImageOpa?: number | undefined;
  readonly bgImageTiled?: boolean | undefined;
  readonly borderColor?: LvColor | undefined;
  readonly borderWidth?: number | undefined;
  readonly borderOpa?: number | undefined;
  readonly borderSide?: LV_BORDER_SIDE | undefined;
  readonly outlineColor?: LvColor | undefined;
  readonly outlineWidth?: number | undefined;
  readonly outlinePad?: number | undefined;
  readonly outlineOpa?: number | undefined;
  readonly shadowColor?: LvColor | undefined;
  /** Of the blur, 0 to 512. */
  readonly shadowWidth?: number | undefined;
  readonly shadowOffsetX?: number | undefined;
  readonly shadowOffsetY?: number | undefined;
  readonly shadowSpread?: number | undefined;
  readonly shadowOpa?: number | undefined;
}

/** A line. */
export interface LineDrawing {
  readonly color?: LvColor | undefined;
  readonly width?: number | undefined;
  readonly opa?: number | undefined;
  readonly dashWidth?: number | undefined;
  readonly dashGap?: number | undefined;
  readonly roundStart?: boolean | undefined;
  readonly roundEnd?: boolean | undefined;
}

/** An arc; angles in degrees, clockwise from three o'clock. */
export interface ArcDrawing {
  readonly color?: LvColor | undefined;
  /** From the radius inwards. */
  readonly width?: number | undefined;
  readonly opa?: number | undefined;
  readonly startAngle?: number | undefined;
  /** Default 360: a ring. */
  readonly endAngle?: number | undefined;
  readonly rounded?: boolean | undefined;
}

/** A filled triangle. */
export interface TriangleDrawing {
  readonly color?: LvColor | undefined;
  readonly opa?: number | undefined;
  /** Instead of the colour. */
  readonly grad?: Gradient | undefined;
}

/** A text. */
export interface TextDrawing {
  readonly font?: Font | undefined;
  readonly color?: LvColor | undefined;
  readonly opa?: number | undefined;
  readonly align?: LV_TEXT_ALIGN | undefined;
  readonly letterSpace?: number | undefined;
  readonly lineSpace?: number | undefined;
  readonly decor?: LV_TEXT_DECOR | undefined;
  /** Of each letter, in tenths of a degree. */
  readonly rotation?: number | undefined;
  readonly outlineStrokeColor?: LvColor | undefined;
  readonly outlineStrokeWidth?: number | undefined;
  readonly outlineStrokeOpa?: number | undefined;
}

/** A picture. */
export interface ImageDrawing {
  readonly opa?: number | undefined;
  /** In tenths of a degree. */
  readonly rotation?: number | undefined;
  /** 256 is the size as it is. */
  readonly scaleX?: number | undefined;
  readonly scaleY?: number | undefined;
  readonly skewX?: number | undefined;
  readonly skewY?: number | undefined;
  /** Where it is turned and scaled around, from its corner. */
  readonly pivot?: LvPoint | undefined;
  readonly recolor?: LvColor | undefined;
  readonly recolorOpa?: number | undefined;
  readonly clipRadius?: number | undefined;
  readonly blendMode?: LV_BLEND_MODE | undefined;
  readonly antialias?: boolean | undefined;
  readonly tile?: boolean | undefined;
}

/** A blur of what was drawn before. */
export interface BlurDrawing {
  /** 0 to 512. */
  readonly blurRadius?: number | undefined;
  readonly cornerRadius?: number | undefined;
  readonly quality?: LV_BLUR_QUALITY | undefined;
}
