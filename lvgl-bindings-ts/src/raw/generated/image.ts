// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvImage, LvImageSource, LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_BLEND_MODE, LV_IMAGE_ALIGN } from "./enums.js";

/**
 * Create an image object
 * @param parent pointer to an object, it will be the parent of the new image
 * @returns pointer to the created image
 */
export let lv_image_create: (parent: LvObj) => LvObj = (...args) => (lv_image_create = native("lv_image_create"))(...args);

/**
 * Set an offset for the source of an image so the image will be displayed from the new origin.
 * @param obj pointer to an image
 * @param x the new offset along x axis.
 */
export let lv_image_set_offset_x: (obj: LvObj, x: number) => void = (...args) => (lv_image_set_offset_x = native("lv_image_set_offset_x"))(...args);

/**
 * Set an offset for the source of an image.
 * so the image will be displayed from the new origin.
 * @param obj pointer to an image
 * @param y the new offset along y axis.
 */
export let lv_image_set_offset_y: (obj: LvObj, y: number) => void = (...args) => (lv_image_set_offset_y = native("lv_image_set_offset_y"))(...args);

/**
 * Set the rotation angle of the image.
 * The image will be rotated around the set pivot set by `lv_image_set_pivot()`
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param angle rotation in degree with 0.1 degree resolution (0..3600: clock wise)
 * @note if image_align is `LV_IMAGE_ALIGN_STRETCH` or `LV_IMAGE_ALIGN_FIT`
 * rotation will be set to 0 automatically.
 */
export let lv_image_set_rotation: (obj: LvObj, angle: number) => void = (...args) => (lv_image_set_rotation = native("lv_image_set_rotation"))(...args);

/**
 * Set the rotation center of the image.
 * The image will be rotated around this point.
 * x, y can be set with value of LV_PCT, lv_image_get_pivot will return the true pixel coordinate of pivot in this case.
 * @param obj pointer to an image object
 * @param x rotation center x of the image
 * @param y rotation center y of the image
 */
export let lv_image_set_pivot: (obj: LvObj, x: number, y: number) => void = (...args) => (lv_image_set_pivot = native("lv_image_set_pivot"))(...args);

/**
 * Set the rotation horizontal center of the image.
 * @param obj pointer to an image object
 * @param x rotation center x of the image, or lv_pct()
 */
export let lv_image_set_pivot_x: (obj: LvObj, x: number) => void = (...args) => (lv_image_set_pivot_x = native("lv_image_set_pivot_x"))(...args);

/**
 * Set the rotation vertical center of the image.
 * @param obj pointer to an image object
 * @param y rotation center y of the image, or lv_pct()
 */
export let lv_image_set_pivot_y: (obj: LvObj, y: number) => void = (...args) => (lv_image_set_pivot_y = native("lv_image_set_pivot_y"))(...args);

/**
 * Set the zoom factor of the image.
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param zoom the zoom factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_image_set_scale: (obj: LvObj, zoom: number) => void = (...args) => (lv_image_set_scale = native("lv_image_set_scale"))(...args);

/**
 * Set the horizontal zoom factor of the image.
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param zoom the zoom factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_image_set_scale_x: (obj: LvObj, zoom: number) => void = (...args) => (lv_image_set_scale_x = native("lv_image_set_scale_x"))(...args);

/**
 * Set the vertical zoom factor of the image.
 * Note that indexed and alpha only images can't be transformed.
 * @param obj pointer to an image object
 * @param zoom the zoom factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_image_set_scale_y: (obj: LvObj, zoom: number) => void = (...args) => (lv_image_set_scale_y = native("lv_image_set_scale_y"))(...args);

/**
 * Set the blend mode of an image.
 * @param obj pointer to an image object
 * @param blend_mode the new blend mode
 */
export let lv_image_set_blend_mode: (obj: LvObj, blend_mode: LV_BLEND_MODE) => void = (...args) => (lv_image_set_blend_mode = native("lv_image_set_blend_mode"))(...args);

/**
 * Enable/disable anti-aliasing for the transformations (rotate, zoom) or not.
 * The quality is better with anti-aliasing looks better but slower.
 * @param obj pointer to an image object
 * @param antialias true: anti-aliased; false: not anti-aliased
 */
export let lv_image_set_antialias: (obj: LvObj, antialias: boolean) => void = (...args) => (lv_image_set_antialias = native("lv_image_set_antialias"))(...args);

/**
 * Set the image object size mode.
 * @param obj pointer to an image object
 * @param align the new align mode.
 * @note if image_align is `LV_IMAGE_ALIGN_STRETCH` or `LV_IMAGE_ALIGN_FIT`
 * rotation, scale and pivot will be overwritten and controlled internally.
 */
export let lv_image_set_inner_align: (obj: LvObj, align: LV_IMAGE_ALIGN) => void = (...args) => (lv_image_set_inner_align = native("lv_image_set_inner_align"))(...args);

/**
 * Set an A8 bitmap mask for the image.
 * @param obj pointer to an image object
 * @param src an lv_image_dsc_t bitmap mask source.
 * Ownership: `src` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_image_set_bitmap_map_src: (obj: LvObj, src: LvImage | null) => void = (...args) => (lv_image_set_bitmap_map_src = native("lv_image_set_bitmap_map_src"))(...args);

/**
 * Get the source of the image
 * @param obj pointer to an image object
 * @returns the image source (symbol, file name or ::lv-img_dsc_t for C arrays)
 */
export let lv_image_get_src: (obj: LvObj) => LvImageSource | null = (...args) => (lv_image_get_src = native("lv_image_get_src"))(...args);

/**
 * Get the offset's x attribute of the image object.
 * @param obj pointer to an image
 * @returns offset X value.
 */
export let lv_image_get_offset_x: (obj: LvObj) => number = (...args) => (lv_image_get_offset_x = native("lv_image_get_offset_x"))(...args);

/**
 * Get the offset's y attribute of the image object.
 * @param obj pointer to an image
 * @returns offset Y value.
 */
export let lv_image_get_offset_y: (obj: LvObj) => number = (...args) => (lv_image_get_offset_y = native("lv_image_get_offset_y"))(...args);

/**
 * Get the rotation of the image.
 * @param obj pointer to an image object
 * @returns rotation in 0.1 degrees (0..3600)
 * @note if image_align is `LV_IMAGE_ALIGN_STRETCH` or `LV_IMAGE_ALIGN_FIT`
 * rotation will be set to 0 automatically.
 */
export let lv_image_get_rotation: (obj: LvObj) => number = (...args) => (lv_image_get_rotation = native("lv_image_get_rotation"))(...args);

/**
 * Get the pivot (rotation center) of the image.
 * If pivot is set with LV_PCT, convert it to px before return.
 * @param obj pointer to an image object
 */
export let lv_image_get_pivot: (obj: LvObj) => LvPoint = (...args) => (lv_image_get_pivot = native("lv_image_get_pivot"))(...args);

/**
 * Get the zoom factor of the image.
 * @param obj pointer to an image object
 * @returns zoom factor (256: no zoom)
 */
export let lv_image_get_scale: (obj: LvObj) => number = (...args) => (lv_image_get_scale = native("lv_image_get_scale"))(...args);

/**
 * Get the horizontal zoom factor of the image.
 * @param obj pointer to an image object
 * @returns zoom factor (256: no zoom)
 */
export let lv_image_get_scale_x: (obj: LvObj) => number = (...args) => (lv_image_get_scale_x = native("lv_image_get_scale_x"))(...args);

/**
 * Get the vertical zoom factor of the image.
 * @param obj pointer to an image object
 * @returns zoom factor (256: no zoom)
 */
export let lv_image_get_scale_y: (obj: LvObj) => number = (...args) => (lv_image_get_scale_y = native("lv_image_get_scale_y"))(...args);

/**
 * Get the width of an image before any transformations.
 * @param obj Pointer to an image object.
 * @returns The width of the image.
 */
export let lv_image_get_src_width: (obj: LvObj) => number = (...args) => (lv_image_get_src_width = native("lv_image_get_src_width"))(...args);

/**
 * Get the height of an image before any transformations.
 * @param obj Pointer to an image object.
 * @returns The height of the image.
 */
export let lv_image_get_src_height: (obj: LvObj) => number = (...args) => (lv_image_get_src_height = native("lv_image_get_src_height"))(...args);

/**
 * Get the transformed width of an image object.
 * @param obj Pointer to an image object.
 * @returns The transformed width of the image.
 */
export let lv_image_get_transformed_width: (obj: LvObj) => number = (...args) => (lv_image_get_transformed_width = native("lv_image_get_transformed_width"))(...args);

/**
 * Get the transformed height of an image object.
 * @param obj Pointer to an image object.
 * @returns The transformed height of the image.
 */
export let lv_image_get_transformed_height: (obj: LvObj) => number = (...args) => (lv_image_get_transformed_height = native("lv_image_get_transformed_height"))(...args);

/**
 * Get the current blend mode of the image
 * @param obj pointer to an image object
 * @returns the current blend mode
 */
export let lv_image_get_blend_mode: (obj: LvObj) => LV_BLEND_MODE = (...args) => (lv_image_get_blend_mode = native("lv_image_get_blend_mode"))(...args);

export let lv_image_get_antialias: (obj: LvObj) => boolean = (...args) => (lv_image_get_antialias = native("lv_image_get_antialias"))(...args);

/**
 * Get the size mode of the image
 * @param obj pointer to an image object
 * @returns element of `lv_image_align_t`
 */
export let lv_image_get_inner_align: (obj: LvObj) => LV_IMAGE_ALIGN = (...args) => (lv_image_get_inner_align = native("lv_image_get_inner_align"))(...args);

/**
 * Get the bitmap mask source.
 * @param obj pointer to an image object
 * @returns an lv_image_dsc_t bitmap mask source.
 */
export let lv_image_get_bitmap_map_src: (obj: LvObj) => LvImage | null = (...args) => (lv_image_get_bitmap_map_src = native("lv_image_get_bitmap_map_src"))(...args);
