// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Transition } from "../../core/transition.js";
import type { Gradient } from "../../drawing/gradient.js";
import type { Font } from "../../media/font.js";
import type { Picture } from "../../media/picture.js";
import type * as raw from "../../raw/index.js";

/** What a style can say. Lengths are in pixels, or made by `pct()`; `null` takes a property out again. */
export interface StyleProperties {
  /**
   * Sets width of Widget. Pixel, percentage and `LV_SIZE_CONTENT` values can be used.
   * Percentage values are relative to the width of the parent's content area.
   * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly width?: number | null | undefined;
  /**
   * Sets a minimal width. Pixel and percentage values can be used. Percentage values
   * are relative to the width of the parent's content area.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly minWidth?: number | null | undefined;
  /**
   * Sets a maximal width. Pixel and percentage values can be used. Percentage values
   * are relative to the width of the parent's content area.
   * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly maxWidth?: number | null | undefined;
  /**
   * Sets height of Widget. Pixel, percentage and `LV_SIZE_CONTENT` can be used.
   * Percentage values are relative to the height of the parent's content area.
   * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly height?: number | null | undefined;
  /**
   * Sets a minimal height. Pixel and percentage values can be used. Percentage values
   * are relative to the height of the parent's content area.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly minHeight?: number | null | undefined;
  /**
   * Sets a maximal height. Pixel and percentage values can be used. Percentage values
   * are relative to the height of the parent's content area.
   * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly maxHeight?: number | null | undefined;
  /**
   * Its meaning depends on the type of Widget. For example in case of lv_scale it means
   * the length of the ticks.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly length?: number | null | undefined;
  /**
   * Set X coordinate of Widget considering the ``align`` setting. Pixel and percentage
   * values can be used. Percentage values are relative to the width of the parent's
   * content area.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly x?: number | null | undefined;
  /**
   * Set Y coordinate of Widget considering the ``align`` setting. Pixel and percentage
   * values can be used. Percentage values are relative to the height of the parent's
   * content area.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly y?: number | null | undefined;
  /**
   * Set the alignment which tells from which point of the parent the X and Y
   * coordinates should be interpreted. Possible values are: `LV_ALIGN_DEFAULT`,
   * `LV_ALIGN_TOP_LEFT/MID/RIGHT`, `LV_ALIGN_BOTTOM_LEFT/MID/RIGHT`,
   * `LV_ALIGN_LEFT/RIGHT_MID`, `LV_ALIGN_CENTER`. `LV_ALIGN_DEFAULT` means
   * `LV_ALIGN_TOP_LEFT` with LTR base direction and `LV_ALIGN_TOP_RIGHT` with RTL base
   * direction.
   * Default: `LV_ALIGN_DEFAULT`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly align?: raw.LV_ALIGN | null | undefined;
  /**
   * Make Widget wider on both sides with this value. Pixel and percentage (with
   * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's width.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly transformWidth?: number | null | undefined;
  /**
   * Make Widget higher on both sides with this value. Pixel and percentage (with
   * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's height.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly transformHeight?: number | null | undefined;
  /**
   * Move Widget with this value in X direction. Applied after layouts, aligns and other
   * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
   * values are relative to Widget's width.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly translateX?: number | null | undefined;
  /**
   * Move Widget with this value in Y direction. Applied after layouts, aligns and other
   * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
   * values are relative to Widget's height.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly translateY?: number | null | undefined;
  /**
   * Move object around the centre of the parent object (e.g. around the circumference
   * of a scale).
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly translateRadial?: number | null | undefined;
  /**
   * Zoom Widget horizontally. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
   * half size, 512 double size, and so on.
   * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
   * Value to submit
   */
  readonly transformScaleX?: number | null | undefined;
  /**
   * Zoom Widget vertically. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
   * half size, 512 double size, and so on.
   * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
   * Value to submit
   */
  readonly transformScaleY?: number | null | undefined;
  /**
   * Rotate Widget. The value is interpreted in 0.1 degree units. E.g. 450 means 45 deg.
   * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
   * Value to submit
   */
  readonly transformRotation?: number | null | undefined;
  /**
   * Set pivot point's X coordinate for transformations. Relative to Widget's top left corner.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly transformPivotX?: number | null | undefined;
  /**
   * Set pivot point's Y coordinate for transformations. Relative to Widget's top left corner.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly transformPivotY?: number | null | undefined;
  /**
   * Skew Widget horizontally. The value is interpreted in 0.1 degree units. E.g. 450
   * means 45 deg.
   * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
   * Value to submit
   */
  readonly transformSkewX?: number | null | undefined;
  /**
   * Skew Widget vertically. The value is interpreted in 0.1 degree units. E.g. 450
   * means 45 deg.
   * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
   * Value to submit
   */
  readonly transformSkewY?: number | null | undefined;
  /**
   * Sets the padding on the top. It makes the content area smaller in this direction.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly padTop?: number | null | undefined;
  /**
   * Sets the padding on the bottom. It makes the content area smaller in this direction.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly padBottom?: number | null | undefined;
  /**
   * Sets the padding on the left. It makes the content area smaller in this direction.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly padLeft?: number | null | undefined;
  /**
   * Sets the padding on the right. It makes the content area smaller in this direction.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly padRight?: number | null | undefined;
  /**
   * Sets the padding between the rows. Used by the layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly padRow?: number | null | undefined;
  /**
   * Sets the padding between the columns. Used by the layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly padColumn?: number | null | undefined;
  /**
   * Pad text labels away from the scale ticks/remainder of the ``LV_PART_``.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly padRadial?: number | null | undefined;
  /**
   * Sets margin on the top. Widget will keep this space from its siblings in layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly marginTop?: number | null | undefined;
  /**
   * Sets margin on the bottom. Widget will keep this space from its siblings in layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly marginBottom?: number | null | undefined;
  /**
   * Sets margin on the left. Widget will keep this space from its siblings in layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly marginLeft?: number | null | undefined;
  /**
   * Sets margin on the right. Widget will keep this space from its siblings in layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly marginRight?: number | null | undefined;
  /**
   * Set background color of Widget.
   * Default: `0xffffff`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly bgColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of the background. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set gradient color of the background. Used only if `grad_dir` is not `LV_GRAD_DIR_NONE`.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly bgGradColor?: raw.LvColor | null | undefined;
  /**
   * Set direction of the gradient of the background. Possible values are
   * `LV_GRAD_DIR_NONE/HOR/VER`.
   * Default: `LV_GRAD_DIR_NONE`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgGradDir?: raw.LV_GRAD_DIR | null | undefined;
  /**
   * Set point from which background color should start for gradients. 0 means to
   * top/left side, 255 the bottom/right side, 128 the center, and so on.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgMainStop?: number | null | undefined;
  /**
   * Set point from which background's gradient color should start. 0 means to top/left
   * side, 255 the bottom/right side, 128 the center, and so on.
   * Default: 255, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgGradStop?: number | null | undefined;
  /**
   * Set opacity of the first gradient color.
   * Default: 255, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgMainOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set opacity of the second gradient color.
   * Default: 255, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgGradOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set gradient definition. The pointed instance must exist while Widget is alive.
   * NULL to disable. It wraps `BG_GRAD_COLOR`, `BG_GRAD_DIR`, `BG_MAIN_STOP` and
   * `BG_GRAD_STOP` into one descriptor and allows creating gradients with more colors
   * as well. If it's set other gradient related properties will be ignored.
   * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
   * Pointer to gradient descriptor
   */
  readonly bgGrad?: Gradient | null | undefined;
  /**
   * Set a background image. Can be a pointer to `lv_image_dsc_t`, a path to a file or
   * an `LV_SYMBOL_...`.
   * Default: `NULL`, inherited: No, layout: No, ext. draw: Yes.
   * Pointer to image source
   */
  readonly bgImageSrc?: Picture | null | undefined;
  /**
   * Set opacity of the background image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
   * fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other
   * values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgImageOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set a color to mix to the background image.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly bgImageRecolor?: raw.LvColor | null | undefined;
  /**
   * Set intensity of background image recoloring. Value 0, `LV_OPA_0` or
   * `LV_OPA_TRANSP` means no mixing, 255, `LV_OPA_100` or `LV_OPA_COVER` means full
   * recoloring, other values or LV_OPA_10, LV_OPA_20, etc are interpreted
   * proportionally.
   * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgImageRecolorOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * If enabled the background image will be tiled. Possible values are `true` or `false`.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly bgImageTiled?: boolean | null | undefined;
  /**
   * Set color of the border.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly borderColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of the border. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly borderOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set width of the border. Only pixel values can be used.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly borderWidth?: number | null | undefined;
  /**
   * Set only which side(s) the border should be drawn. Possible values are
   * `LV_BORDER_SIDE_NONE/TOP/BOTTOM/LEFT/RIGHT/INTERNAL`. OR-ed values can be used as
   * well, e.g. `LV_BORDER_SIDE_TOP | LV_BORDER_SIDE_LEFT`.
   * Default: `LV_BORDER_SIDE_FULL`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly borderSide?: raw.LV_BORDER_SIDE | number | null | undefined;
  /**
   * Sets whether the border should be drawn before or after the children are drawn.
   * `true`: after children, `false`: before children.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly borderPost?: boolean | null | undefined;
  /**
   * Set width of outline in pixels.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly outlineWidth?: number | null | undefined;
  /**
   * Set color of outline.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly outlineColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of outline. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly outlineOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set padding of outline, i.e. the gap between Widget and the outline.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly outlinePad?: number | null | undefined;
  /**
   * Set width of the shadow in pixels. The value should be >= 0.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly shadowWidth?: number | null | undefined;
  /**
   * Set an offset on the shadow in pixels in X direction.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly shadowOffsetX?: number | null | undefined;
  /**
   * Set an offset on the shadow in pixels in Y direction.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly shadowOffsetY?: number | null | undefined;
  /**
   * Make shadow calculation to use a larger or smaller rectangle as base. The value can
   * be in pixels to make the area larger/smaller.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly shadowSpread?: number | null | undefined;
  /**
   * Set color of shadow.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly shadowColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of shadow. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly shadowOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set opacity of an image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly imageOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set color to mix with the image.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly imageRecolor?: raw.LvColor | null | undefined;
  /**
   * Set intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly imageRecolorOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set width of lines in pixels.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly lineWidth?: number | null | undefined;
  /**
   * Set width of dashes in pixels. Note that dash works only on horizontal and vertical lines.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly lineDashWidth?: number | null | undefined;
  /**
   * Set gap between dashes in pixels. Note that dash works only on horizontal and
   * vertical lines.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly lineDashGap?: number | null | undefined;
  /**
   * Make end points of the lines rounded. `true`: rounded, `false`: perpendicular line ending.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly lineRounded?: boolean | null | undefined;
  /**
   * Set color of lines.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly lineColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of lines.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly lineOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set width (thickness) of arcs in pixels.
   * Default: 0, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly arcWidth?: number | null | undefined;
  /**
   * Make end points of arcs rounded. `true`: rounded, `false`: perpendicular line ending.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly arcRounded?: boolean | null | undefined;
  /**
   * Set color of arc.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly arcColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of arcs.
   * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly arcOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set an image from which arc will be masked out. It's useful to display complex
   * effects on the arcs. Can be a pointer to `lv_image_dsc_t` or a path to a file.
   * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
   * Pointer to image source
   */
  readonly arcImageSrc?: Picture | null | undefined;
  /**
   * Sets color of text.
   * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly textColor?: raw.LvColor | null | undefined;
  /**
   * Set opacity of text. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
   * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
   * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly textOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set font of text (a pointer `lv_font_t *`).
   * Default: `LV_FONT_DEFAULT`, inherited: Yes, layout: Yes, ext. draw: No.
   * Pointer to font
   */
  readonly textFont?: Font | null | undefined;
  /**
   * Set letter space in pixels.
   * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly textLetterSpace?: number | null | undefined;
  /**
   * Set line space in pixels.
   * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly textLineSpace?: number | null | undefined;
  /**
   * Set decoration for the text. Possible values are
   * `LV_TEXT_DECOR_NONE/UNDERLINE/STRIKETHROUGH`. OR-ed values can be used as well.
   * Default: `LV_TEXT_DECOR_NONE`, inherited: Yes, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly textDecor?: raw.LV_TEXT_DECOR | number | null | undefined;
  /**
   * Set how to align the lines of the text. Note that it doesn't align the Widget
   * itself, only the lines inside the Widget. Possible values are
   * `LV_TEXT_ALIGN_LEFT/CENTER/RIGHT/AUTO`. `LV_TEXT_ALIGN_AUTO` detect the text base
   * direction and uses left or right alignment accordingly.
   * Default: `LV_TEXT_ALIGN_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly textAlign?: raw.LV_TEXT_ALIGN | null | undefined;
  /**
   * Sets the color of letter outline stroke.
   * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly textOutlineStrokeColor?: raw.LvColor | null | undefined;
  /**
   * Set the letter outline stroke width in pixels.
   * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly textOutlineStrokeWidth?: number | null | undefined;
  /**
   * Set the opacity of the letter outline stroke. Value 0, `LV_OPA_0` or
   * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
   * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly textOutlineStrokeOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Sets the intensity of blurring. Applied on each lv_part separately before the
   * children are rendered.
   * Default: `0`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly blurRadius?: number | null | undefined;
  /**
   * If `true` the background of the widget will be blurred. The part should have < 100%
   * opacity to make it visible. If `false` the given part will be blurred when it's
   * rendered but before drawing the children.
   * Default: `false`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly blurBackdrop?: boolean | null | undefined;
  /**
   * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
   * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
   * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
   * Default: `LV_BLUR_QUALITY_AUTO`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly blurQuality?: raw.LV_BLUR_QUALITY | null | undefined;
  /**
   * Sets the intensity of blurring. Applied on each lv_part separately before the
   * children are rendered.
   * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly dropShadowRadius?: number | null | undefined;
  /**
   * Set an offset on the shadow in pixels in X direction.
   * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly dropShadowOffsetX?: number | null | undefined;
  /**
   * Set an offset on the shadow in pixels in Y direction.
   * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
   * Value to submit
   */
  readonly dropShadowOffsetY?: number | null | undefined;
  /**
   * Set the color of the shadow.
   * Default: `0`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly dropShadowColor?: raw.LvColor | null | undefined;
  /**
   * Set the opacity of the shadow.
   * Default: `0`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly dropShadowOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
   * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
   * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
   * Default: `LV_BLUR_QUALITY_PRECISION`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly dropShadowQuality?: raw.LV_BLUR_QUALITY | null | undefined;
  /**
   * Set radius on every corner. The value is interpreted in pixels (>= 0) or
   * `LV_RADIUS_CIRCLE` for max radius.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly radius?: number | null | undefined;
  /**
   * Move start point of object (e.g. scale tick) radially.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly radialOffset?: number | null | undefined;
  /**
   * Enable clipping of content that overflows rounded corners of parent Widget. Can be
   * `true` or `false`.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly clipCorner?: boolean | null | undefined;
  /**
   * Scale down all opacity values of the Widget by this factor. Value 0, `LV_OPA_0` or
   * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
   * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly opa?: raw.LV_OPA | number | null | undefined;
  /**
   * First draw Widget on the layer, then scale down layer opacity factor. Value 0,
   * `LV_OPA_0` or `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or
   * `LV_OPA_COVER` means fully covering, other values or LV_OPA_10, LV_OPA_20, etc
   * means semi transparency.
   * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly opaLayered?: raw.LV_OPA | number | null | undefined;
  /**
   * The intensity of mixing of color filter.
   * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly colorFilterOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Set a color to mix to the obj.
   * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
   * Color to submit
   */
  readonly recolor?: raw.LvColor | null | undefined;
  /**
   * Sets the intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
   * fully transparent. A value of 255, `LV_OPA_100` or `LV_OPA_COVER` means fully
   * opaque. Intermediate values like LV_OPA_10, LV_OPA_20, etc result in
   * semi-transparency.
   * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly recolorOpa?: raw.LV_OPA | number | null | undefined;
  /**
   * Animation duration in milliseconds. Its meaning is widget specific. E.g. blink time
   * of the cursor on the Text Area or scroll time of a roller. See Widgets'
   * documentation to learn more.
   * Default: 0, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly animDuration?: number | null | undefined;
  /**
   * An initialized ``lv_style_transition_dsc_t`` to describe a transition.
   * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
   * Pointer to transition descriptor
   */
  readonly transition?: Transition | null | undefined;
  /**
   * Describes how to blend the colors to the background. Possible values are
   * `LV_BLEND_MODE_NORMAL/ADDITIVE/SUBTRACTIVE/MULTIPLY/DIFFERENCE`.
   * Default: `LV_BLEND_MODE_NORMAL`, inherited: No, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly blendMode?: raw.LV_BLEND_MODE | null | undefined;
  /**
   * Set layout of Widget. Children will be repositioned and resized according to
   * policies set for the layout. For possible values see documentation of the layouts.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly layout?: number | null | undefined;
  /**
   * Set base direction of Widget. Possible values are `LV_BIDI_DIR_LTR/RTL/AUTO`.
   * Default: `LV_BASE_DIR_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly baseDir?: raw.LV_BASE_DIR | null | undefined;
  /**
   * Adjust sensitivity for rotary encoders in 1/256 unit. It means, 128: slow down the
   * rotary to half, 512: speeds up to double, 256: no change.
   * Default: `256`, inherited: Yes, layout: No, ext. draw: No.
   * Value to submit
   */
  readonly rotarySensitivity?: number | null | undefined;
  /**
   * Defines in which direction the flex layout should arrange the children.
   * Default: `LV_FLEX_FLOW_NONE`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly flexFlow?: raw.LV_FLEX_FLOW | null | undefined;
  /**
   * Defines how to align the children in the direction of flex flow.
   * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly flexMainPlace?: raw.LV_FLEX_ALIGN | null | undefined;
  /**
   * Defines how to align the children perpendicular to the direction of flex flow.
   * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly flexCrossPlace?: raw.LV_FLEX_ALIGN | null | undefined;
  /**
   * Defines how to align the tracks of the flow.
   * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly flexTrackPlace?: raw.LV_FLEX_ALIGN | null | undefined;
  /**
   * Defines how much space to take proportionally from the free space of the Widget's track.
   * Default: `0`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly flexGrow?: number | null | undefined;
  /**
   * Defines how to distribute the columns.
   * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridColumnAlign?: raw.LV_GRID_ALIGN | null | undefined;
  /**
   * Defines how to distribute the rows.
   * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridRowAlign?: raw.LV_GRID_ALIGN | null | undefined;
  /**
   * Set column in which Widget should be placed.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridCellColumnPos?: number | null | undefined;
  /**
   * Set how to align Widget horizontally.
   * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridCellXAlign?: raw.LV_GRID_ALIGN | null | undefined;
  /**
   * Set how many columns Widget should span. Needs to be >= 1.
   * Default: 1, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridCellColumnSpan?: number | null | undefined;
  /**
   * Set row in which Widget should be placed.
   * Default: 0, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridCellRowPos?: number | null | undefined;
  /**
   * Set how to align Widget vertically.
   * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridCellYAlign?: raw.LV_GRID_ALIGN | null | undefined;
  /**
   * Set how many rows Widget should span. Needs to be >= 1.
   * Default: 1, inherited: No, layout: Yes, ext. draw: No.
   * Value to submit
   */
  readonly gridCellRowSpan?: number | null | undefined;
}

/** LVGL's number of each property. */
export const stylePropertyIds: Readonly<Record<keyof StyleProperties, number>> = {
  width: 1,
  minWidth: 8,
  maxWidth: 9,
  height: 2,
  minHeight: 10,
  maxHeight: 11,
  length: 3,
  x: 16,
  y: 17,
  align: 18,
  transformWidth: 4,
  transformHeight: 5,
  translateX: 12,
  translateY: 13,
  translateRadial: 124,
  transformScaleX: 152,
  transformScaleY: 153,
  transformRotation: 156,
  transformPivotX: 154,
  transformPivotY: 155,
  transformSkewX: 157,
  transformSkewY: 158,
  padTop: 24,
  padBottom: 25,
  padLeft: 26,
  padRight: 27,
  padRow: 29,
  padColumn: 30,
  padRadial: 28,
  marginTop: 32,
  marginBottom: 33,
  marginLeft: 34,
  marginRight: 35,
  bgColor: 73,
  bgOpa: 72,
  bgGradColor: 44,
  bgGradDir: 41,
  bgMainStop: 45,
  bgGradStop: 46,
  bgMainOpa: 42,
  bgGradOpa: 43,
  bgGrad: 40,
  bgImageSrc: 48,
  bgImageOpa: 49,
  bgImageRecolor: 52,
  bgImageRecolorOpa: 50,
  bgImageTiled: 51,
  borderColor: 57,
  borderOpa: 58,
  borderWidth: 56,
  borderSide: 60,
  borderPost: 59,
  outlineWidth: 64,
  outlineColor: 65,
  outlineOpa: 66,
  outlinePad: 67,
  shadowWidth: 74,
  shadowOffsetX: 97,
  shadowOffsetY: 98,
  shadowSpread: 99,
  shadowColor: 88,
  shadowOpa: 81,
  imageOpa: 80,
  imageRecolor: 89,
  imageRecolorOpa: 78,
  lineWidth: 75,
  lineDashWidth: 100,
  lineDashGap: 104,
  lineRounded: 105,
  lineColor: 90,
  lineOpa: 82,
  arcWidth: 76,
  arcRounded: 111,
  arcColor: 91,
  arcOpa: 83,
  arcImageSrc: 96,
  textColor: 92,
  textOpa: 84,
  textFont: 77,
  textLetterSpace: 102,
  textLineSpace: 103,
  textDecor: 110,
  textAlign: 101,
  textOutlineStrokeColor: 109,
  textOutlineStrokeWidth: 107,
  textOutlineStrokeOpa: 108,
  blurRadius: 136,
  blurBackdrop: 137,
  blurQuality: 138,
  dropShadowRadius: 144,
  dropShadowOffsetX: 145,
  dropShadowOffsetY: 146,
  dropShadowColor: 147,
  dropShadowOpa: 148,
  dropShadowQuality: 149,
  radius: 120,
  radialOffset: 14,
  clipCorner: 128,
  opa: 112,
  opaLayered: 113,
  colorFilterOpa: 115,
  recolor: 130,
  recolorOpa: 131,
  animDuration: 117,
  transition: 118,
  blendMode: 122,
  layout: 132,
  baseDir: 129,
  rotarySensitivity: 123,
  flexFlow: 160,
  flexMainPlace: 161,
  flexCrossPlace: 162,
  flexTrackPlace: 163,
  flexGrow: 164,
  gridColumnAlign: 168,
  gridRowAlign: 169,
  gridCellColumnPos: 170,
  gridCellXAlign: 172,
  gridCellColumnSpan: 171,
  gridCellRowPos: 173,
  gridCellYAlign: 175,
  gridCellRowSpan: 174,
};
