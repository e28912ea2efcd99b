// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import type { Picture } from "../../media/picture.js";
import * as raw from "../../raw/index.js";

/** Options of `new Image()`: what can be set afterwards can be given at once. */
export interface ImageBaseOptions extends ObjOptions {
  /**
   * Set an offset for the source of an image so the image will be displayed from the new origin.
   * the new offset along x axis.
   */
  readonly offsetX?: number | undefined;
  /**
   * Set an offset for the source of an image.
   * so the image will be displayed from the new origin.
   * the new offset along y axis.
   */
  readonly offsetY?: number | undefined;
  /**
   * Set the rotation angle of the image.
   * The image will be rotated around the set pivot set by `lv_image_set_pivot()`
   * Note that indexed and alpha only images can't be transformed.
   * rotation will be set to 0 automatically.
   * rotation in degree with 0.1 degree resolution (0..3600: clock wise)
   */
  readonly rotation?: number | undefined;
  /**
   * Set the rotation horizontal center of the image.
   * rotation center x of the image, or lv_pct()
   */
  readonly pivotX?: number | undefined;
  /**
   * Set the rotation vertical center of the image.
   * rotation center y of the image, or lv_pct()
   */
  readonly pivotY?: number | undefined;
  /**
   * Set the zoom factor of the image.
   * Note that indexed and alpha only images can't be transformed.
   * - 256 or LV_SCALE_NONE: no zoom
   * - <256: scale down
   * - >256: scale up
   * - 128: half size
   * - 512: double size
   * the zoom factor. Example values:
   */
  readonly scale?: number | undefined;
  /**
   * Set the horizontal zoom factor of the image.
   * Note that indexed and alpha only images can't be transformed.
   * - 256 or LV_SCALE_NONE: no zoom
   * - <256: scale down
   * - >256: scale up
   * - 128: half size
   * - 512: double size
   * the zoom factor. Example values:
   */
  readonly scaleX?: number | undefined;
  /**
   * Set the vertical zoom factor of the image.
   * Note that indexed and alpha only images can't be transformed.
   * - 256 or LV_SCALE_NONE: no zoom
   * - <256: scale down
   * - >256: scale up
   * - 128: half size
   * - 512: double size
   * the zoom factor. Example values:
   */
  readonly scaleY?: number | undefined;
  /**
   * Set the blend mode of an image.
   * the new blend mode
   */
  readonly blendMode?: raw.LV_BLEND_MODE | undefined;
  /**
   * Enable/disable anti-aliasing for the transformations (rotate, zoom) or not.
   * The quality is better with anti-aliasing looks better but slower.
   * true: anti-aliased; false: not anti-aliased
   */
  readonly antialias?: boolean | undefined;
  /**
   * Set the image object size mode.
   * rotation, scale and pivot will be overwritten and controlled internally.
   * the new align mode.
   */
  readonly innerAlign?: raw.LV_IMAGE_ALIGN | undefined;
  /**
   * Set an A8 bitmap mask for the image.
   * an lv_image_dsc_t bitmap mask source.
   */
  readonly bitmapMapSrc?: Picture | null | undefined;
}


/** LVGL's `lv_image`. */
export class ImageBase extends Obj {
  constructor(parent: Obj | null, options: ImageBaseOptions = {}, make: Maker = raw.lv_image_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set an offset for the source of an image so the image will be displayed from the new origin.
   * the new offset along x axis.
   */
  get offsetX(): number {
    return raw.lv_image_get_offset_x(this.handle);
  }
  set offsetX(value: number) {
    raw.lv_image_set_offset_x(this.handle, value);
  }

  /**
   * Set an offset for the source of an image.
   * so the image will be displayed from the new origin.
   * the new offset along y axis.
   */
  get offsetY(): number {
    return raw.lv_image_get_offset_y(this.handle);
  }
  set offsetY(value: number) {
    raw.lv_image_set_offset_y(this.handle, value);
  }

  /**
   * Set the rotation angle of the image.
   * The image will be rotated around the set pivot set by `lv_image_set_pivot()`
   * Note that indexed and alpha only images can't be transformed.
   * rotation will be set to 0 automatically.
   * rotation in degree with 0.1 degree resolution (0..3600: clock wise)
   */
  get rotation(): number {
    return raw.lv_image_get_rotation(this.handle);
  }
  set rotation(value: number) {
    raw.lv_image_set_rotation(this.handle, value);
  }

  /**
   * Set the rotation center of the image.
   * The image will be rotated around this point.
   * x, y can be set with value of LV_PCT, lv_image_get_pivot will return the true pixel coordinate of pivot in this case.
   * @param x rotation center x of the image
   * @param y rotation center y of the image
   */
  setPivot(x: number, y: number): void {
    raw.lv_image_set_pivot(this.handle, x, y);
  }

  /**
   * Set the rotation horizontal center of the image.
   * rotation center x of the image, or lv_pct()
   */
  set pivotX(value: number) {
    raw.lv_image_set_pivot_x(this.handle, value);
  }

  /**
   * Set the rotation vertical center of the image.
   * rotation center y of the image, or lv_pct()
   */
  set pivotY(value: number) {
    raw.lv_image_set_pivot_y(this.handle, value);
  }

  /**
   * Set the zoom factor of the image.
   * Note that indexed and alpha only images can't be transformed.
   * - 256 or LV_SCALE_NONE: no zoom
   * - <256: scale down
   * - >256: scale up
   * - 128: half size
   * - 512: double size
   * the zoom factor. Example values:
   */
  get scale(): number {
    return raw.lv_image_get_scale(this.handle);
  }
  set scale(value: number) {
    raw.lv_image_set_scale(this.handle, value);
  }

  /**
   * Set the horizontal zoom factor of the image.
   * Note that indexed and alpha only images can't be transformed.
   * - 256 or LV_SCALE_NONE: no zoom
   * - <256: scale down
   * - >256: scale up
   * - 128: half size
   * - 512: double size
   * the zoom factor. Example values:
   */
  get scaleX(): number {
    return raw.lv_image_get_scale_x(this.handle);
  }
  set scaleX(value: number) {
    raw.lv_image_set_scale_x(this.handle, value);
  }

  /**
   * Set the vertical zoom factor of the image.
   * Note that indexed and alpha only images can't be transformed.
   * - 256 or LV_SCALE_NONE: no zoom
   * - <256: scale down
   * - >256: scale up
   * - 128: half size
   * - 512: double size
   * the zoom factor. Example values:
   */
  get scaleY(): number {
    return raw.lv_image_get_scale_y(this.handle);
  }
  set scaleY(value: number) {
    raw.lv_image_set_scale_y(this.handle, value);
  }

  /**
   * Set the blend mode of an image.
   * the new blend mode
   */
  get blendMode(): raw.LV_BLEND_MODE {
    return raw.lv_image_get_blend_mode(this.handle);
  }
  set blendMode(value: raw.LV_BLEND_MODE) {
    raw.lv_image_set_blend_mode(this.handle, value);
  }

  /**
   * Enable/disable anti-aliasing for the transformations (rotate, zoom) or not.
   * The quality is better with anti-aliasing looks better but slower.
   * true: anti-aliased; false: not anti-aliased
   */
  get antialias(): boolean {
    return raw.lv_image_get_antialias(this.handle);
  }
  set antialias(value: boolean) {
    raw.lv_image_set_antialias(this.handle, value);
  }

  /**
   * Set the image object size mode.
   * rotation, scale and pivot will be overwritten and controlled internally.
   * the new align mode.
   */
  get innerAlign(): raw.LV_IMAGE_ALIGN {
    return raw.lv_image_get_inner_align(this.handle);
  }
  set innerAlign(value: raw.LV_IMAGE_ALIGN) {
    raw.lv_image_set_inner_align(this.handle, value);
  }

  /**
   * Set an A8 bitmap mask for the image.
   * an lv_image_dsc_t bitmap mask source.
   */
  set bitmapMapSrc(value: Picture | null) {
    raw.lv_image_set_bitmap_map_src(this.handle, value?.handle ?? null);
  }

  /**
   * Get the source of the image
   * the image source (symbol, file name or ::lv-img_dsc_t for C arrays)
   */
  get src(): raw.LvImageSource | null {
    return raw.lv_image_get_src(this.handle);
  }

  /**
   * Get the pivot (rotation center) of the image.
   * If pivot is set with LV_PCT, convert it to px before return.
   */
  get pivot(): raw.LvPoint {
    return raw.lv_image_get_pivot(this.handle);
  }

  /**
   * Get the width of an image before any transformations.
   * The width of the image.
   */
  get srcWidth(): number {
    return raw.lv_image_get_src_width(this.handle);
  }

  /**
   * Get the height of an image before any transformations.
   * The height of the image.
   */
  get srcHeight(): number {
    return raw.lv_image_get_src_height(this.handle);
  }

  /**
   * Get the transformed width of an image object.
   * The transformed width of the image.
   */
  get transformedWidth(): number {
    return raw.lv_image_get_transformed_width(this.handle);
  }

  /**
   * Get the transformed height of an image object.
   * The transformed height of the image.
   */
  get transformedHeight(): number {
    return raw.lv_image_get_transformed_height(this.handle);
  }
}
