// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

/** LVGL error codes. */
export const LV_RESULT = {
  INVALID: 0,
  /**
   * Typically indicates that the object is deleted (become invalid) in the action
   * function or an operation was failed
   */
  OK: 1,
} as const;
export type LV_RESULT = (typeof LV_RESULT)[keyof typeof LV_RESULT];

/** C type `lv_align_t`. */
export const LV_ALIGN = {
  DEFAULT: 0,
  TOP_LEFT: 1,
  TOP_MID: 2,
  TOP_RIGHT: 3,
  BOTTOM_LEFT: 4,
  BOTTOM_MID: 5,
  BOTTOM_RIGHT: 6,
  LEFT_MID: 7,
  RIGHT_MID: 8,
  CENTER: 9,
  OUT_TOP_LEFT: 10,
  OUT_TOP_MID: 11,
  OUT_TOP_RIGHT: 12,
  OUT_BOTTOM_LEFT: 13,
  OUT_BOTTOM_MID: 14,
  OUT_BOTTOM_RIGHT: 15,
  OUT_LEFT_TOP: 16,
  OUT_LEFT_MID: 17,
  OUT_LEFT_BOTTOM: 18,
  OUT_RIGHT_TOP: 19,
  OUT_RIGHT_MID: 20,
  OUT_RIGHT_BOTTOM: 21,
} as const;
export type LV_ALIGN = (typeof LV_ALIGN)[keyof typeof LV_ALIGN];

/**
 * C type `lv_dir_t`.
 * Members may be added up with `|`.
 */
export const LV_DIR = {
  NONE: 0,
  LEFT: 1,
  RIGHT: 2,
  TOP: 4,
  BOTTOM: 8,
  HOR: 3,
  VER: 12,
  ALL: 15,
} as const;
export type LV_DIR = number;

/** C type `lv_opa_t`. */
export const LV_OPA = {
  TRANSP: 0,
  "0": 0,
  "10": 25,
  "20": 51,
  "30": 76,
  "40": 102,
  "50": 127,
  "60": 153,
  "70": 178,
  "80": 204,
  "90": 229,
  "100": 255,
  COVER: 255,
} as const;
export type LV_OPA = (typeof LV_OPA)[keyof typeof LV_OPA];

/** C type `lv_color_format_t`. */
export const LV_COLOR_FORMAT = {
  UNKNOWN: 0,
  RAW: 1,
  RAW_ALPHA: 2,
  /** =1 byte (+alpha) formats */
  L8: 6,
  I1: 7,
  I2: 8,
  I4: 9,
  I8: 10,
  A8: 14,
  /** 2 byte (+alpha) formats */
  RGB565: 18,
  /** Not supported by sw renderer yet. */
  ARGB8565: 19,
  /** Color array followed by Alpha array */
  RGB565A8: 20,
  /** L8 with alpha > */
  AL88: 21,
  RGB565_SWAPPED: 27,
  /** 3 byte (+alpha) formats */
  RGB888: 15,
  ARGB8888: 16,
  XRGB8888: 17,
  ARGB8888_PREMULTIPLIED: 26,
  /** Formats not supported by software renderer but kept here so GPU can use it */
  A1: 11,
  A2: 12,
  A4: 13,
  ARGB1555: 22,
  ARGB4444: 23,
  ARGB2222: 24,
  /** YUV planar formats */
  YUV_START: 32,
  I420: 32,
  /** YUV420 planar(3 plane) */
  I422: 33,
  /** YUV422 planar(3 plane) */
  I444: 34,
  /** YUV444 planar(3 plane) */
  I400: 35,
  /** YUV400 no chroma channel */
  NV21: 36,
  /** YUV420 planar(2 plane), UV plane in 'V, U, V, U' */
  NV12: 37,
  /** YUV packed formats */
  YUY2: 38,
  /** YUV422 packed like 'Y U Y V' */
  UYVY: 39,
  /** YUV422 packed like 'U Y V Y' */
  YUV_END: 39,
  PROPRIETARY_START: 48,
  NEMA_TSC_START: 48,
  NEMA_TSC4: 48,
  NEMA_TSC6: 49,
  NEMA_TSC6A: 50,
  NEMA_TSC6AP: 51,
  NEMA_TSC12: 52,
  NEMA_TSC12A: 53,
  NEMA_TSC_END: 53,
  /** Color formats in which LVGL can render */
  NATIVE: 17,
  NATIVE_WITH_ALPHA: 16,
} as const;
export type LV_COLOR_FORMAT = (typeof LV_COLOR_FORMAT)[keyof typeof LV_COLOR_FORMAT];

/** C type `lv_palette_t`. */
export const LV_PALETTE = {
  RED: 0,
  PINK: 1,
  PURPLE: 2,
  DEEP_PURPLE: 3,
  INDIGO: 4,
  BLUE: 5,
  LIGHT_BLUE: 6,
  CYAN: 7,
  TEAL: 8,
  GREEN: 9,
  LIGHT_GREEN: 10,
  LIME: 11,
  YELLOW: 12,
  AMBER: 13,
  ORANGE: 14,
  DEEP_ORANGE: 15,
  BROWN: 16,
  BLUE_GREY: 17,
  GREY: 18,
  NONE: 255,
} as const;
export type LV_PALETTE = (typeof LV_PALETTE)[keyof typeof LV_PALETTE];

/**
 * C type `lv_image_flags_t`.
 * Members may be added up with `|`.
 */
export const LV_IMAGE_FLAGS = {
  /**
   * For RGB map of the image data, mark if it's pre-multiplied with alpha.
   * For indexed image, this bit indicated palette data is pre-multiplied with alpha.
   */
  PREMULTIPLIED: 1,
  /**
   * The image data is compressed, so decoder needs to decode image firstly.
   * If this flag is set, the whole image will be decompressed upon decode, and
   * `get_area_cb` won't be necessary.
   */
  COMPRESSED: 8,
  /** The image is allocated from heap, thus should be freed after use. */
  ALLOCATED: 16,
  /**
   * If the image data is malloced and can be processed in place.
   * In image decoder post processing, this flag means we modify it in-place.
   */
  MODIFIABLE: 32,
  /** The image has custom drawing methods. */
  CUSTOM_DRAW: 64,
  /** Flags reserved for user, lvgl won't use these bits. */
  USER1: 256,
  USER2: 512,
  USER3: 1024,
  USER4: 2048,
  USER5: 4096,
  USER6: 8192,
  USER7: 16384,
  USER8: 32768,
} as const;
export type LV_IMAGE_FLAGS = number;

/** The font format. */
export const LV_FONT_GLYPH_FORMAT = {
  /** Legacy simple formats */
  NONE: 0,
  /** 1 bit per pixel */
  A1: 1,
  /** 2 bit per pixel */
  A2: 2,
  /** 3 bit per pixel */
  A3: 3,
  /** 4 bit per pixel */
  A4: 4,
  /** 8 bit per pixel */
  A8: 8,
  /** Advanced formats */
  IMAGE: 25,
  /** Vectorial format */
  VECTOR: 26,
  /** SVG format */
  SVG: 27,
  /** Custom format */
  CUSTOM: 255,
} as const;
export type LV_FONT_GLYPH_FORMAT = (typeof LV_FONT_GLYPH_FORMAT)[keyof typeof LV_FONT_GLYPH_FORMAT];

/** The bitmaps might be upscaled by 3 to achieve subpixel rendering. */
export const LV_FONT_SUBPX = {
  NONE: 0,
  HOR: 1,
  VER: 2,
  BOTH: 3,
} as const;
export type LV_FONT_SUBPX = (typeof LV_FONT_SUBPX)[keyof typeof LV_FONT_SUBPX];

/** Adjust letter spacing for specific character pairs. */
export const LV_FONT_KERNING = {
  NORMAL: 0,
  NONE: 1,
} as const;
export type LV_FONT_KERNING = (typeof LV_FONT_KERNING)[keyof typeof LV_FONT_KERNING];

/**
 * Options for text rendering.
 * Members may be added up with `|`.
 */
export const LV_TEXT_FLAG = {
  NONE: 0,
  /** Ignore max-width to avoid automatic word wrapping */
  EXPAND: 1,
  /** Max-width is already equal to the longest line. (Used to skip some calculation) */
  FIT: 2,
  /**
   * To prevent overflow, insert breaks between any two characters.
   * Otherwise breaks are inserted at word boundaries, as configured via LV_TXT_BREAK_CHARS
   * or according to LV_TXT_LINE_BREAK_LONG_LEN, LV_TXT_LINE_BREAK_LONG_PRE_MIN_LEN,
   * and LV_TXT_LINE_BREAK_LONG_POST_MIN_LEN.
   */
  BREAK_ALL: 4,
  /** Enable parsing of recolor command */
  RECOLOR: 8,
} as const;
export type LV_TEXT_FLAG = number;

/** Label align policy */
export const LV_TEXT_ALIGN = {
  /** Align text auto */
  AUTO: 0,
  /** Align text to left */
  LEFT: 1,
  /** Align text to center */
  CENTER: 2,
  /** Align text to right */
  RIGHT: 3,
} as const;
export type LV_TEXT_ALIGN = (typeof LV_TEXT_ALIGN)[keyof typeof LV_TEXT_ALIGN];

/** C type `lv_base_dir_t`. */
export const LV_BASE_DIR = {
  LTR: 0,
  RTL: 1,
  AUTO: 2,
  NEUTRAL: 32,
  WEAK: 33,
} as const;
export type LV_BASE_DIR = (typeof LV_BASE_DIR)[keyof typeof LV_BASE_DIR];

/** The direction of the gradient. */
export const LV_GRAD_DIR = {
  /** No gradient (the `grad_color` property is ignored) */
  NONE: 0,
  /** Simple vertical (top to bottom) gradient */
  VER: 1,
  /** Simple horizontal (left to right) gradient */
  HOR: 2,
  /** Linear gradient defined by start and end points. Can be at any angle. */
  LINEAR: 3,
  /** Radial gradient defined by start and end circles */
  RADIAL: 4,
  /** Conical gradient defined by center point, start and end angles */
  CONICAL: 5,
} as const;
export type LV_GRAD_DIR = (typeof LV_GRAD_DIR)[keyof typeof LV_GRAD_DIR];

/** Gradient behavior outside the defined range. */
export const LV_GRAD_EXTEND = {
  /** Repeat the same color */
  PAD: 0,
  /** Repeat the pattern */
  REPEAT: 1,
  /** Repeat the pattern mirrored */
  REFLECT: 2,
} as const;
export type LV_GRAD_EXTEND = (typeof LV_GRAD_EXTEND)[keyof typeof LV_GRAD_EXTEND];

/** C type `lv_layout_t`. */
export const LV_LAYOUT = {
  NONE: 0,
  FLEX: 1,
  GRID: 2,
} as const;
export type LV_LAYOUT = (typeof LV_LAYOUT)[keyof typeof LV_LAYOUT];

/** C type `lv_flex_align_t`. */
export const LV_FLEX_ALIGN = {
  START: 0,
  END: 1,
  CENTER: 2,
  SPACE_EVENLY: 3,
  SPACE_AROUND: 4,
  SPACE_BETWEEN: 5,
} as const;
export type LV_FLEX_ALIGN = (typeof LV_FLEX_ALIGN)[keyof typeof LV_FLEX_ALIGN];

/** C type `lv_flex_flow_t`. */
export const LV_FLEX_FLOW = {
  ROW: 0,
  COLUMN: 1,
  ROW_WRAP: 4,
  ROW_REVERSE: 8,
  ROW_WRAP_REVERSE: 12,
  COLUMN_WRAP: 5,
  COLUMN_REVERSE: 9,
  COLUMN_WRAP_REVERSE: 13,
} as const;
export type LV_FLEX_FLOW = (typeof LV_FLEX_FLOW)[keyof typeof LV_FLEX_FLOW];

/** C type `lv_grid_align_t`. */
export const LV_GRID_ALIGN = {
  START: 0,
  CENTER: 1,
  END: 2,
  STRETCH: 3,
  SPACE_EVENLY: 4,
  SPACE_AROUND: 5,
  SPACE_BETWEEN: 6,
} as const;
export type LV_GRID_ALIGN = (typeof LV_GRID_ALIGN)[keyof typeof LV_GRID_ALIGN];

/** Possible options for blending opaque drawings */
export const LV_BLEND_MODE = {
  /** Simply mix according to the opacity value */
  NORMAL: 0,
  /** Add the respective color channels */
  ADDITIVE: 1,
  /** Subtract the foreground from the background */
  SUBTRACTIVE: 2,
  /** Multiply the foreground and background */
  MULTIPLY: 3,
  /** Absolute difference between foreground and background */
  DIFFERENCE: 4,
} as const;
export type LV_BLEND_MODE = (typeof LV_BLEND_MODE)[keyof typeof LV_BLEND_MODE];

/**
 * Some options to apply decorations on texts.
 * 'OR'ed values can be used.
 * Members may be added up with `|`.
 */
export const LV_TEXT_DECOR = {
  NONE: 0,
  UNDERLINE: 1,
  STRIKETHROUGH: 2,
} as const;
export type LV_TEXT_DECOR = number;

/**
 * Selects on which sides border should be drawn
 * 'OR'ed values can be used.
 * Members may be added up with `|`.
 */
export const LV_BORDER_SIDE = {
  NONE: 0,
  BOTTOM: 1,
  TOP: 2,
  LEFT: 4,
  RIGHT: 8,
  FULL: 15,
  /** FOR matrix-like objects (e.g. Button matrix) */
  INTERNAL: 16,
} as const;
export type LV_BORDER_SIDE = number;

/** C type `lv_blur_quality_t`. */
export const LV_BLUR_QUALITY = {
  /** Set the quality automatically */
  AUTO: 0,
  /** Prefer speed over precision */
  SPEED: 1,
  /** Prefer precision over speed */
  PRECISION: 2,
} as const;
export type LV_BLUR_QUALITY = (typeof LV_BLUR_QUALITY)[keyof typeof LV_BLUR_QUALITY];

/**
 * Enumeration of all built in style properties
 *
 * Props are split into groups of 16. When adding a new prop to a group, ensure it does not overflow into the next one.
 */
export const LV_STYLE = {
  PROP_INV: 0,
  /** Size related properties */
  WIDTH: 1,
  HEIGHT: 2,
  LENGTH: 3,
  TRANSFORM_WIDTH: 4,
  TRANSFORM_HEIGHT: 5,
  MIN_WIDTH: 8,
  MAX_WIDTH: 9,
  MIN_HEIGHT: 10,
  MAX_HEIGHT: 11,
  TRANSLATE_X: 12,
  TRANSLATE_Y: 13,
  RADIAL_OFFSET: 14,
  /** Position related properties */
  X: 16,
  Y: 17,
  ALIGN: 18,
  /** Padding related properties */
  PAD_TOP: 24,
  PAD_BOTTOM: 25,
  PAD_LEFT: 26,
  PAD_RIGHT: 27,
  PAD_RADIAL: 28,
  PAD_ROW: 29,
  PAD_COLUMN: 30,
  /** Margin related properties */
  MARGIN_TOP: 32,
  MARGIN_BOTTOM: 33,
  MARGIN_LEFT: 34,
  MARGIN_RIGHT: 35,
  /** Bg. Gradient */
  BG_GRAD: 40,
  BG_GRAD_DIR: 41,
  BG_MAIN_OPA: 42,
  BG_GRAD_OPA: 43,
  BG_GRAD_COLOR: 44,
  BG_MAIN_STOP: 45,
  BG_GRAD_STOP: 46,
  /** Bg image */
  BG_IMAGE_SRC: 48,
  BG_IMAGE_OPA: 49,
  BG_IMAGE_RECOLOR_OPA: 50,
  BG_IMAGE_TILED: 51,
  BG_IMAGE_RECOLOR: 52,
  /** Group 3 */
  BORDER_WIDTH: 56,
  BORDER_COLOR: 57,
  BORDER_OPA: 58,
  BORDER_POST: 59,
  BORDER_SIDE: 60,
  /** Outline */
  OUTLINE_WIDTH: 64,
  OUTLINE_COLOR: 65,
  OUTLINE_OPA: 66,
  OUTLINE_PAD: 67,
  /** Image, Shadow, Line, Arc, and Text are rarely used together. */
  BG_OPA: 72,
  BG_COLOR: 73,
  SHADOW_WIDTH: 74,
  LINE_WIDTH: 75,
  ARC_WIDTH: 76,
  TEXT_FONT: 77,
  IMAGE_RECOLOR_OPA: 78,
  IMAGE_OPA: 80,
  SHADOW_OPA: 81,
  LINE_OPA: 82,
  ARC_OPA: 83,
  TEXT_OPA: 84,
  SHADOW_COLOR: 88,
  IMAGE_RECOLOR: 89,
  LINE_COLOR: 90,
  ARC_COLOR: 91,
  TEXT_COLOR: 92,
  ARC_IMAGE_SRC: 96,
  SHADOW_OFFSET_X: 97,
  SHADOW_OFFSET_Y: 98,
  SHADOW_SPREAD: 99,
  LINE_DASH_WIDTH: 100,
  TEXT_ALIGN: 101,
  TEXT_LETTER_SPACE: 102,
  TEXT_LINE_SPACE: 103,
  LINE_DASH_GAP: 104,
  LINE_ROUNDED: 105,
  IMAGE_COLORKEY: 106,
  TEXT_OUTLINE_STROKE_WIDTH: 107,
  TEXT_OUTLINE_STROKE_OPA: 108,
  TEXT_OUTLINE_STROKE_COLOR: 109,
  TEXT_DECOR: 110,
  ARC_ROUNDED: 111,
  /** Group unrelated props */
  OPA: 112,
  OPA_LAYERED: 113,
  COLOR_FILTER_DSC: 114,
  COLOR_FILTER_OPA: 115,
  ANIM: 116,
  ANIM_DURATION: 117,
  TRANSITION: 118,
  /** Radius is requested a lot, group it with rarely requested ones */
  RADIUS: 120,
  BITMAP_MASK_SRC: 121,
  BLEND_MODE: 122,
  ROTARY_SENSITIVITY: 123,
  TRANSLATE_RADIAL: 124,
  /** Requested a lot but rarely used */
  CLIP_CORNER: 128,
  BASE_DIR: 129,
  RECOLOR: 130,
  RECOLOR_OPA: 131,
  LAYOUT: 132,
  /** Blur */
  BLUR_RADIUS: 136,
  BLUR_BACKDROP: 137,
  BLUR_QUALITY: 138,
  /** Drop shadow */
  DROP_SHADOW_RADIUS: 144,
  DROP_SHADOW_OFFSET_X: 145,
  DROP_SHADOW_OFFSET_Y: 146,
  DROP_SHADOW_COLOR: 147,
  DROP_SHADOW_OPA: 148,
  DROP_SHADOW_QUALITY: 149,
  /** Scale and transform */
  TRANSFORM_SCALE_X: 152,
  TRANSFORM_SCALE_Y: 153,
  TRANSFORM_PIVOT_X: 154,
  TRANSFORM_PIVOT_Y: 155,
  TRANSFORM_ROTATION: 156,
  TRANSFORM_SKEW_X: 157,
  TRANSFORM_SKEW_Y: 158,
  /** Flex and basic grid (rarely used together) */
  FLEX_FLOW: 160,
  FLEX_MAIN_PLACE: 161,
  FLEX_CROSS_PLACE: 162,
  FLEX_TRACK_PLACE: 163,
  FLEX_GROW: 164,
  GRID_COLUMN_DSC_ARRAY: 165,
  GRID_ROW_DSC_ARRAY: 166,
  GRID_COLUMN_ALIGN: 168,
  GRID_ROW_ALIGN: 169,
  GRID_CELL_COLUMN_POS: 170,
  GRID_CELL_COLUMN_SPAN: 171,
  GRID_CELL_X_ALIGN: 172,
  GRID_CELL_ROW_POS: 173,
  GRID_CELL_ROW_SPAN: 174,
  GRID_CELL_Y_ALIGN: 175,
  LAST_BUILT_IN_PROP: 176,
  NUM_BUILT_IN_PROPS: 177,
  PROP_ANY: 255,
  PROP_CONST: 255,
} as const;
export type LV_STYLE = (typeof LV_STYLE)[keyof typeof LV_STYLE];

/** Type of event being sent to Widget */
export const LV_EVENT = {
  ALL: 0,
  /** Widget has been pressed */
  PRESSED: 1,
  /** Widget is being pressed (sent continuously while pressing) */
  PRESSING: 2,
  /** Widget is still being pressed but slid cursor/finger off Widget */
  PRESS_LOST: 3,
  /** Widget was pressed for a short period of time, then released. Not sent if scrolled. */
  SHORT_CLICKED: 4,
  /** Sent for first short click within a small distance and short time */
  SINGLE_CLICKED: 5,
  /** Sent for second short click within small distance and short time */
  DOUBLE_CLICKED: 6,
  /** Sent for third short click within small distance and short time */
  TRIPLE_CLICKED: 7,
  /** Object has been pressed for at least `long_press_time`. Not sent if scrolled. */
  LONG_PRESSED: 8,
  /** Sent after `long_press_time` in every `long_press_repeat_time` ms. Not sent if scrolled. */
  LONG_PRESSED_REPEAT: 9,
  /** Sent on release if not scrolled (regardless to long press) */
  CLICKED: 10,
  /** Sent in every cases when Widget has been released */
  RELEASED: 11,
  /** Scrolling begins. The event parameter is a pointer to the animation of the scroll. Can be modified */
  SCROLL_BEGIN: 12,
  SCROLL_THROW_BEGIN: 13,
  /** Scrolling ends */
  SCROLL_END: 14,
  /** Scrolling */
  SCROLL: 15,
  /** A gesture is detected. Get gesture with `lv_indev_get_gesture_dir(lv_indev_active());` */
  GESTURE: 16,
  /** A key is sent to Widget. Get key with `lv_indev_get_key(lv_indev_active());` */
  KEY: 17,
  /** An encoder or wheel was rotated. Get rotation count with `lv_event_get_rotary_diff(e);` */
  ROTARY: 18,
  /** Widget received focus */
  FOCUSED: 19,
  /** Widget's focus has been lost */
  DEFOCUSED: 20,
  /** Widget's focus has been lost but is still selected */
  LEAVE: 21,
  /** Perform advanced hit-testing */
  HIT_TEST: 22,
  /** Indev has been reset */
  INDEV_RESET: 23,
  /** Indev hover over object */
  HOVER_OVER: 24,
  /** Indev hover leave object */
  HOVER_LEAVE: 25,
  /** Check if Widget fully covers an area. The event parameter is `lv_cover_check_info_t *`. */
  COVER_CHECK: 26,
  /** Get required extra draw area around Widget (e.g. for shadow). The event parameter is `int32_t *` to store the size. */
  REFR_EXT_DRAW_SIZE: 27,
  /** Starting the main drawing phase */
  DRAW_MAIN_BEGIN: 28,
  /** Perform the main drawing */
  DRAW_MAIN: 29,
  /** Finishing the main drawing phase */
  DRAW_MAIN_END: 30,
  /** Starting the post draw phase (when all children are drawn) */
  DRAW_POST_BEGIN: 31,
  /** Perform the post draw phase (when all children are drawn) */
  DRAW_POST: 32,
  /** Finishing the post draw phase (when all children are drawn) */
  DRAW_POST_END: 33,
  /** Adding a draw task. The `LV_OBJ_FLAG_SEND_DRAW_TASK_EVENTS` flag needs to be set */
  DRAW_TASK_ADDED: 34,
  /** Widget's value has changed (i.e. slider moved) */
  VALUE_CHANGED: 35,
  /** Text has been inserted into Widget. The event data is `char *` being inserted. */
  INSERT: 36,
  /** Notify Widget to refresh something on it (for user) */
  REFRESH: 37,
  /** A process has finished */
  READY: 38,
  /** A process has been cancelled */
  CANCEL: 39,
  /** The state of the widget changed */
  STATE_CHANGED: 40,
  /** Object is being created */
  CREATE: 41,
  /** Object is being deleted */
  DELETE: 42,
  /** Child was removed, added, or its size, position were changed */
  CHILD_CHANGED: 43,
  /** Child was created, always bubbles up to all parents */
  CHILD_CREATED: 44,
  /** Child was deleted, always bubbles up to all parents */
  CHILD_DELETED: 45,
  /** A screen unload started, fired immediately when scr_load is called */
  SCREEN_UNLOAD_START: 46,
  /** A screen load started, fired when the screen change delay is expired */
  SCREEN_LOAD_START: 47,
  /** A screen was loaded */
  SCREEN_LOADED: 48,
  /** A screen was unloaded */
  SCREEN_UNLOADED: 49,
  /** Object coordinates/size have changed */
  SIZE_CHANGED: 50,
  /** Object's style has changed */
  STYLE_CHANGED: 51,
  /** A child's position position has changed due to a layout recalculation */
  LAYOUT_CHANGED: 52,
  /** Get internal size of a widget */
  GET_SELF_SIZE: 53,
  /**
   * An area is invalidated (marked for redraw). `lv_event_get_param(e)`
   * returns a pointer to an `lv_area_t` object with the coordinates of the
   * area to be invalidated. The area can be freely modified if needed to
   * adapt it a special requirement of the display. Usually needed with
   * monochrome displays to invalidate `N x 8` rows or columns in one pass.
   */
  INVALIDATE_AREA: 54,
  /** Sent when the resolution changes due to `lv_display_set_resolution()` or `lv_display_set_rotation()`. */
  RESOLUTION_CHANGED: 55,
  /** Sent as a result of any call to `lv_display_set_color_format()`. */
  COLOR_FORMAT_CHANGED: 56,
  /** Sent when something happened that requires redraw. */
  REFR_REQUEST: 57,
  /** Sent before a refreshing cycle starts. Sent even if there is nothing to redraw. */
  REFR_START: 58,
  /** Sent when refreshing has been completed (after rendering and calling flush callback). Sent even if no redraw happened. */
  REFR_READY: 59,
  /** Sent just before rendering begins. */
  RENDER_START: 60,
  /** Sent after rendering has been completed. */
  RENDER_READY: 61,
  /** Sent before flush callback is called. */
  FLUSH_START: 62,
  /** Sent after flush callback call has returned. */
  FLUSH_FINISH: 63,
  /** Sent before flush wait callback is called. */
  FLUSH_WAIT_START: 64,
  /** Sent after flush wait callback call has returned. */
  FLUSH_WAIT_FINISH: 65,
  /** Sent after layout update completes */
  UPDATE_LAYOUT_COMPLETED: 66,
  VSYNC: 67,
  VSYNC_REQUEST: 68,
  /** Sent when the translation language changed. */
  TRANSLATION_LANGUAGE_CHANGED: 69,
  /** Number of default events */
  PREPROCESS: 32768,
  /**
   * This is a flag that can be set with an event so it's processed
   * before the class default event processing
   */
  MARKED_DELETING: 65536,
} as const;
export type LV_EVENT = (typeof LV_EVENT)[keyof typeof LV_EVENT];

/** C type `lv_display_rotation_t`. */
export const LV_DISPLAY_ROTATION = {
  "0": 0,
  "90": 1,
  "180": 2,
  "270": 3,
} as const;
export type LV_DISPLAY_ROTATION = (typeof LV_DISPLAY_ROTATION)[keyof typeof LV_DISPLAY_ROTATION];

/** C type `lv_display_render_mode_t`. */
export const LV_DISPLAY_RENDER_MODE = {
  /**
   * Use the buffer(s) to render the screen is smaller parts.
   * This way the buffers can be smaller then the display to save RAM. At least 1/10 screen size buffer(s) are recommended.
   */
  PARTIAL: 0,
  /**
   * The buffer(s) has to be screen sized and LVGL will render into the correct location of the buffer.
   * This way the buffer always contain the whole image. Only the changed ares will be updated.
   * With 2 buffers the buffers' content are kept in sync automatically and in flush_cb only address change is required.
   */
  DIRECT: 1,
  /**
   * Always redraw the whole screen even if only one pixel has been changed.
   * With 2 buffers in flush_cb only an address change is required.
   */
  FULL: 2,
} as const;
export type LV_DISPLAY_RENDER_MODE = (typeof LV_DISPLAY_RENDER_MODE)[keyof typeof LV_DISPLAY_RENDER_MODE];

/** C type `lv_screen_load_anim_t`. */
export const LV_SCREEN_LOAD_ANIM = {
  NONE: 0,
  OVER_LEFT: 1,
  OVER_RIGHT: 2,
  OVER_TOP: 3,
  OVER_BOTTOM: 4,
  MOVE_LEFT: 5,
  MOVE_RIGHT: 6,
  MOVE_TOP: 7,
  MOVE_BOTTOM: 8,
  FADE_IN: 9,
  FADE_ON: 9,
  /** For backward compatibility */
  FADE_OUT: 10,
  OUT_LEFT: 11,
  OUT_RIGHT: 12,
  OUT_TOP: 13,
  OUT_BOTTOM: 14,
} as const;
export type LV_SCREEN_LOAD_ANIM = (typeof LV_SCREEN_LOAD_ANIM)[keyof typeof LV_SCREEN_LOAD_ANIM];

/** C type `lv_obj_tree_walk_res_t`. */
export const LV_OBJ_TREE_WALK_RES = {
  NEXT: 0,
  SKIP_CHILDREN: 1,
  END: 2,
} as const;
export type LV_OBJ_TREE_WALK_RES = (typeof LV_OBJ_TREE_WALK_RES)[keyof typeof LV_OBJ_TREE_WALK_RES];

/**
 * C type `lv_obj_point_transform_flag_t`.
 * Members may be added up with `|`.
 */
export const LV_OBJ_POINT_TRANSFORM_FLAG = {
  /** No flags */
  NONE: 0,
  /** Consider the transformation properties of the parents too */
  RECURSIVE: 1,
  /** Execute the inverse of the transformation (-angle and 1/zoom) */
  INVERSE: 2,
  /** Both inverse and recursive */
  INVERSE_RECURSIVE: 3,
} as const;
export type LV_OBJ_POINT_TRANSFORM_FLAG = number;

/** Scrollbar modes: shows when should the scrollbars be visible */
export const LV_SCROLLBAR_MODE = {
  /** Never show scrollbars */
  OFF: 0,
  /** Always show scrollbars */
  ON: 1,
  /** Show scroll bars when Widget is being scrolled */
  ACTIVE: 2,
  /** Show scroll bars when the content is large enough to be scrolled */
  AUTO: 3,
} as const;
export type LV_SCROLLBAR_MODE = (typeof LV_SCROLLBAR_MODE)[keyof typeof LV_SCROLLBAR_MODE];

/** Scroll span align options. Tells where to align the snappable children when scroll stops. */
export const LV_SCROLL_SNAP = {
  /** Do not align, leave where it is */
  NONE: 0,
  /** Align to the left/top */
  START: 1,
  /** Align to the right/bottom */
  END: 2,
  /** Align to the center */
  CENTER: 3,
} as const;
export type LV_SCROLL_SNAP = (typeof LV_SCROLL_SNAP)[keyof typeof LV_SCROLL_SNAP];

/**
 * Possible states of a widget.
 * OR-ed values are possible
 * Members may be added up with `|`.
 */
export const LV_STATE = {
  DEFAULT: 0,
  ALT: 1,
  /** 1 reserved */
  CHECKED: 4,
  FOCUSED: 8,
  FOCUS_KEY: 16,
  EDITED: 32,
  HOVERED: 64,
  PRESSED: 128,
  SCROLLED: 256,
  DISABLED: 512,
  /** 2 reserved */
  USER_1: 4096,
  USER_2: 8192,
  USER_3: 16384,
  USER_4: 32768,
  /** Special value can be used in some functions to target all states */
  ANY: 65535,
} as const;
export type LV_STATE = number;

/**
 * C type `lv_part_t`.
 * Members may be added up with `|`.
 */
export const LV_PART = {
  /** A background like rectangle */
  MAIN: 0,
  /** The scrollbar(s) */
  SCROLLBAR: 65536,
  /** Indicator, e.g. for slider, bar, switch, or the tick box of the checkbox */
  INDICATOR: 131072,
  /** Like handle to grab to adjust the value */
  KNOB: 196608,
  /** Indicate the currently selected option or section */
  SELECTED: 262144,
  /** Used if the widget has multiple similar elements (e.g. table cells) */
  ITEMS: 327680,
  /** Mark a specific place e.g. for text area's cursor or on a chart */
  CURSOR: 393216,
  /** Extension point for custom widgets */
  CUSTOM_FIRST: 524288,
  /** Special value can be used in some functions to target all parts */
  ANY: 983040,
} as const;
export type LV_PART = number;

/** Source of image. */
export const LV_IMAGE_SRC = {
  VARIABLE: 0,
  /** Binary/C variable */
  FILE: 1,
  /** File in filesystem */
  SYMBOL: 2,
  /** Symbol (@ref lv_symbol_def.h) */
  UNKNOWN: 3,
} as const;
export type LV_IMAGE_SRC = (typeof LV_IMAGE_SRC)[keyof typeof LV_IMAGE_SRC];

/** C type `lv_draw_task_type_t`. */
export const LV_DRAW_TASK_TYPE = {
  NONE: 0,
  FILL: 1,
  BORDER: 2,
  BOX_SHADOW: 3,
  LETTER: 4,
  LABEL: 5,
  IMAGE: 6,
  LAYER: 7,
  LINE: 8,
  ARC: 9,
  TRIANGLE: 10,
  MASK_RECTANGLE: 11,
  MASK_BITMAP: 12,
  BLUR: 13,
} as const;
export type LV_DRAW_TASK_TYPE = (typeof LV_DRAW_TASK_TYPE)[keyof typeof LV_DRAW_TASK_TYPE];

/** Predefined keys to control which Widget has focus via lv_group_send(group, c) */
export const LV_KEY = {
  UP: 17,
  /** 0x11 */
  DOWN: 18,
  /** 0x12 */
  RIGHT: 19,
  /** 0x13 */
  LEFT: 20,
  /** 0x14 */
  ESC: 27,
  /** 0x1B */
  DEL: 127,
  /** 0x7F */
  BACKSPACE: 8,
  /** 0x08 */
  ENTER: 10,
  /** 0x0A, '\n' */
  NEXT: 9,
  /** 0x09, '\t' */
  PREV: 11,
  /** 0x0B, ' */
  HOME: 2,
  /** 0x02, STX */
  END: 3,
} as const;
export type LV_KEY = (typeof LV_KEY)[keyof typeof LV_KEY];

/** C type `lv_group_refocus_policy_t`. */
export const LV_GROUP_REFOCUS_POLICY = {
  NEXT: 0,
  PREV: 1,
} as const;
export type LV_GROUP_REFOCUS_POLICY = (typeof LV_GROUP_REFOCUS_POLICY)[keyof typeof LV_GROUP_REFOCUS_POLICY];

/** Possible input device types */
export const LV_INDEV_TYPE = {
  /** Uninitialized state */
  NONE: 0,
  /** Touch pad, mouse, external button */
  POINTER: 1,
  /** Keypad or keyboard */
  KEYPAD: 2,
  /** External (hardware button) which is assigned to a specific point of the screen */
  BUTTON: 3,
  /** Encoder with only Left, Right turn and a Button */
  ENCODER: 4,
} as const;
export type LV_INDEV_TYPE = (typeof LV_INDEV_TYPE)[keyof typeof LV_INDEV_TYPE];

/** States for input devices */
export const LV_INDEV_STATE = {
  RELEASED: 0,
  PRESSED: 1,
} as const;
export type LV_INDEV_STATE = (typeof LV_INDEV_STATE)[keyof typeof LV_INDEV_STATE];

/** C type `lv_indev_mode_t`. */
export const LV_INDEV_MODE = {
  NONE: 0,
  TIMER: 1,
  EVENT: 2,
} as const;
export type LV_INDEV_MODE = (typeof LV_INDEV_MODE)[keyof typeof LV_INDEV_MODE];

/** Supported types of gestures */
export const LV_INDEV_GESTURE_TYPE = {
  NONE: 0,
  PINCH: 1,
  SWIPE: 2,
  ROTATE: 3,
  TWO_FINGERS_SWIPE: 4,
  SCROLL: 5,
} as const;
export type LV_INDEV_GESTURE_TYPE = (typeof LV_INDEV_GESTURE_TYPE)[keyof typeof LV_INDEV_GESTURE_TYPE];

/** Cover check results. */
export const LV_COVER_RES = {
  COVER: 0,
  NOT_COVER: 1,
  MASKED: 2,
} as const;
export type LV_COVER_RES = (typeof LV_COVER_RES)[keyof typeof LV_COVER_RES];

/**
 * On/Off features controlling the object's behavior.
 * OR-ed values are possible
 *
 * Note: update obj flags corresponding properties below
 * whenever add/remove flags or change bit definition of flags.
 * Members may be added up with `|`.
 */
export const LV_OBJ_FLAG = {
  /** Make the object hidden. (Like it wasn't there at all) */
  HIDDEN: 1,
  /** Make the object clickable by the input devices */
  CLICKABLE: 2,
  /** Add focused state to the object when clicked */
  CLICK_FOCUSABLE: 4,
  /** Toggle checked state when the object is clicked */
  CHECKABLE: 8,
  /** Make the object scrollable */
  SCROLLABLE: 16,
  /** Allow scrolling inside but with slower speed */
  SCROLL_ELASTIC: 32,
  /** Make the object scroll further when "thrown" */
  SCROLL_MOMENTUM: 64,
  /** Allow scrolling only one snappable children */
  SCROLL_ONE: 128,
  /** Allow propagating the horizontal scroll to a parent */
  SCROLL_CHAIN_HOR: 256,
  /** Allow propagating the vertical scroll to a parent */
  SCROLL_CHAIN_VER: 512,
  SCROLL_CHAIN: 768,
  /** Automatically scroll object to make it visible when focused */
  SCROLL_ON_FOCUS: 1024,
  /** Allow scrolling the focused object with arrow keys */
  SCROLL_WITH_ARROW: 2048,
  /** If scroll snap is enabled on the parent it can snap to this object */
  SNAPPABLE: 4096,
  /** Keep the object pressed even if the press slid from the object */
  PRESS_LOCK: 8192,
  /** Propagate the events to the parent too */
  EVENT_BUBBLE: 16384,
  /** Propagate the gestures to the parent */
  GESTURE_BUBBLE: 32768,
  /** Allow performing more accurate hit (click) test. E.g. consider rounded corners. */
  ADV_HITTEST: 65536,
  /** Make the object not positioned by the layouts */
  IGNORE_LAYOUT: 131072,
  /** Do not scroll the object when the parent scrolls and ignore layout */
  FLOATING: 262144,
  /** Send `LV_EVENT_DRAW_TASK_ADDED` events */
  SEND_DRAW_TASK_EVENTS: 524288,
  /** Do not clip the children to the parent's ext draw size */
  OVERFLOW_VISIBLE: 1048576,
  /** Propagate the events to the children too */
  EVENT_TRICKLE: 2097152,
  /** Propagate the states to the children too */
  STATE_TRICKLE: 4194304,
  /** Custom flag, free to use by layouts */
  LAYOUT_1: 8388608,
  /** Custom flag, free to use by layouts */
  LAYOUT_2: 16777216,
  /** Start a new flex track on this item */
  FLEX_IN_NEW_TRACK: 8388608,
  /** Custom flag, free to use by widget */
  WIDGET_1: 33554432,
  /** Custom flag, free to use by widget */
  WIDGET_2: 67108864,
  /** Custom flag, free to use by user */
  USER_1: 134217728,
  /** Custom flag, free to use by user */
  USER_2: 268435456,
  /** Custom flag, free to use by user */
  USER_3: 536870912,
  /** Custom flag, free to use by user */
  USER_4: 1073741824,
} as const;
export type LV_OBJ_FLAG = number;

/** Values for lv_subject_t's `type` field */
export const LV_SUBJECT_TYPE = {
  /** indicates Subject not initialized yet */
  INVALID: 0,
  /** a null value like None or NILt */
  NONE: 1,
  /** an int32_t */
  INT: 2,
  /** a float, requires `LV_USE_FLOAT 1` */
  FLOAT: 3,
  /** a void pointer */
  POINTER: 4,
  /** an lv_color_t */
  COLOR: 5,
  /** an array of Subjects */
  GROUP: 6,
  /** a char pointer */
  STRING: 7,
} as const;
export type LV_SUBJECT_TYPE = (typeof LV_SUBJECT_TYPE)[keyof typeof LV_SUBJECT_TYPE];

/**
 * C type `lv_gridnav_ctrl_t`.
 * Members may be added up with `|`.
 */
export const LV_GRIDNAV_CTRL = {
  NONE: 0,
  /**
   * If there is no next/previous object in a direction,
   * the focus goes to the object in the next/previous row (on left/right keys)
   * or first/last row (on up/down keys)
   */
  ROLLOVER: 1,
  /**
   * If an arrow is pressed and the focused object can be scrolled in that direction
   * then it will be scrolled instead of going to the next/previous object.
   * If there is no more room for scrolling the next/previous object will be focused normally
   */
  SCROLL_FIRST: 2,
  /**
   * Only use left/right keys for grid navigation. Up/down key events will be sent to the
   * focused object.
   */
  HORIZONTAL_MOVE_ONLY: 4,
  /**
   * Only use up/down keys for grid navigation. Left/right key events will be sent to the
   * focused object.
   */
  VERTICAL_MOVE_ONLY: 8,
} as const;
export type LV_GRIDNAV_CTRL = number;

/** Image size mode, when image size and object size is different */
export const LV_IMAGE_ALIGN = {
  DEFAULT: 0,
  TOP_LEFT: 1,
  TOP_MID: 2,
  TOP_RIGHT: 3,
  BOTTOM_LEFT: 4,
  BOTTOM_MID: 5,
  BOTTOM_RIGHT: 6,
  LEFT_MID: 7,
  RIGHT_MID: 8,
  CENTER: 9,
  /** Set X and Y scale to fill the Widget's area. */
  STRETCH: 11,
  /** Tile image to fill Widget's area. Offset is applied to shift the tiling. */
  TILE: 12,
  /** The image keeps its aspect ratio, but is resized to the maximum size that fits within the Widget's area. */
  CONTAIN: 13,
  /** The image keeps its aspect ratio and fills the Widget's area. */
  COVER: 14,
} as const;
export type LV_IMAGE_ALIGN = (typeof LV_IMAGE_ALIGN)[keyof typeof LV_IMAGE_ALIGN];

/** In which direction the indicator should grow. */
export const LV_ARC_MODE = {
  /** Clock-wise */
  NORMAL: 0,
  /** Left/right from the midpoint */
  SYMMETRICAL: 1,
  /** Counterclock-wise */
  REVERSE: 2,
} as const;
export type LV_ARC_MODE = (typeof LV_ARC_MODE)[keyof typeof LV_ARC_MODE];

/** C type `lv_arclabel_dir_t`. */
export const LV_ARCLABEL_DIR = {
  CLOCKWISE: 0,
  COUNTER_CLOCKWISE: 1,
} as const;
export type LV_ARCLABEL_DIR = (typeof LV_ARCLABEL_DIR)[keyof typeof LV_ARCLABEL_DIR];

/** C type `lv_arclabel_text_align_t`. */
export const LV_ARCLABEL_TEXT_ALIGN = {
  DEFAULT: 0,
  LEADING: 1,
  CENTER: 2,
  TRAILING: 3,
} as const;
export type LV_ARCLABEL_TEXT_ALIGN = (typeof LV_ARCLABEL_TEXT_ALIGN)[keyof typeof LV_ARCLABEL_TEXT_ALIGN];

/** C type `lv_arclabel_overflow_t`. */
export const LV_ARCLABEL_OVERFLOW = {
  /** Show full text, may overflow object area */
  VISIBLE: 0,
  /** Show ellipsis (...) when text overflows */
  ELLIPSIS: 1,
  /** Clip text at arc boundary */
  CLIP: 2,
} as const;
export type LV_ARCLABEL_OVERFLOW = (typeof LV_ARCLABEL_OVERFLOW)[keyof typeof LV_ARCLABEL_OVERFLOW];

/** Long mode behaviors. Used in 'lv_label_ext_t' */
export const LV_LABEL_LONG_MODE = {
  /** Keep the object width, wrap lines longer than object width and expand the object height */
  WRAP: 0,
  /** Keep the size and write dots at the end if the text is too long */
  DOTS: 1,
  /** Keep the size and roll the text back and forth */
  SCROLL: 2,
  /** Keep the size and roll the text circularly */
  SCROLL_CIRCULAR: 3,
  /** Keep the size and clip the text out of it */
  CLIP: 4,
} as const;
export type LV_LABEL_LONG_MODE = (typeof LV_LABEL_LONG_MODE)[keyof typeof LV_LABEL_LONG_MODE];

/** C type `lv_bar_mode_t`. */
export const LV_BAR_MODE = {
  NORMAL: 0,
  SYMMETRICAL: 1,
  RANGE: 2,
} as const;
export type LV_BAR_MODE = (typeof LV_BAR_MODE)[keyof typeof LV_BAR_MODE];

/** C type `lv_bar_orientation_t`. */
export const LV_BAR_ORIENTATION = {
  AUTO: 0,
  HORIZONTAL: 1,
  VERTICAL: 2,
} as const;
export type LV_BAR_ORIENTATION = (typeof LV_BAR_ORIENTATION)[keyof typeof LV_BAR_ORIENTATION];

/**
 * Type to store button control flags (disabled, hidden etc.)
 * The least-significant 4 bits are used to store button-width proportions in range [1..15].
 * Members may be added up with `|`.
 */
export const LV_BUTTONMATRIX_CTRL = {
  /** No extra control, use the default settings */
  NONE: 0,
  /** Set the width to 1 relative to the other buttons in the same row */
  WIDTH_1: 1,
  /** Set the width to 2 relative to the other buttons in the same row */
  WIDTH_2: 2,
  /** Set the width to 3 relative to the other buttons in the same row */
  WIDTH_3: 3,
  /** Set the width to 4 relative to the other buttons in the same row */
  WIDTH_4: 4,
  /** Set the width to 5 relative to the other buttons in the same row */
  WIDTH_5: 5,
  /** Set the width to 6 relative to the other buttons in the same row */
  WIDTH_6: 6,
  /** Set the width to 7 relative to the other buttons in the same row */
  WIDTH_7: 7,
  /** Set the width to 8 relative to the other buttons in the same row */
  WIDTH_8: 8,
  /** Set the width to 9 relative to the other buttons in the same row */
  WIDTH_9: 9,
  /** Set the width to 10 relative to the other buttons in the same row */
  WIDTH_10: 10,
  /** Set the width to 11 relative to the other buttons in the same row */
  WIDTH_11: 11,
  /** Set the width to 12 relative to the other buttons in the same row */
  WIDTH_12: 12,
  /** Set the width to 13 relative to the other buttons in the same row */
  WIDTH_13: 13,
  /** Set the width to 14 relative to the other buttons in the same row */
  WIDTH_14: 14,
  /** Set the width to 15 relative to the other buttons in the same row */
  WIDTH_15: 15,
  /** Hides button; it continues to hold its space in layout. */
  HIDDEN: 16,
  /** Do not emit LV_EVENT_LONG_PRESSED_REPEAT events while button is long-pressed. */
  NO_REPEAT: 32,
  /** Disables button like LV_STATE_DISABLED on normal Widgets. */
  DISABLED: 64,
  /** Enable toggling of LV_STATE_CHECKED when clicked. */
  CHECKABLE: 128,
  /** Make the button checked. It will use the :cpp:enumerator:`LV_STATE_CHECHKED` styles. */
  CHECKED: 256,
  /** 1: Enables sending LV_EVENT_VALUE_CHANGE on CLICK, 0: sends LV_EVENT_VALUE_CHANGE on PRESS. */
  CLICK_TRIG: 512,
  /** Show button text in a pop-over while being pressed. */
  POPOVER: 1024,
  /** Enable text recoloring with `#color` */
  RECOLOR: 2048,
  /** Reserved for later use */
  RESERVED_1: 4096,
  /** Reserved for later use */
  RESERVED_2: 8192,
  /** Custom free-to-use flag */
  CUSTOM_1: 16384,
  /** Custom free-to-use flag */
  CUSTOM_2: 32768,
} as const;
export type LV_BUTTONMATRIX_CTRL = number;

/** Chart types */
export const LV_CHART_TYPE = {
  /** Don't draw the series */
  NONE: 0,
  /** Connect the points with lines */
  LINE: 1,
  /** Connect the points with curves */
  CURVE: 2,
  /** Draw bars for each series */
  BAR: 3,
  /** Draw a single stacked bar for each data point. Supports only positive values */
  STACKED: 4,
  /** Draw points and lines in 2D (x,y coordinates) */
  SCATTER: 5,
} as const;
export type LV_CHART_TYPE = (typeof LV_CHART_TYPE)[keyof typeof LV_CHART_TYPE];

/** Chart update mode for `lv_chart_set_next` */
export const LV_CHART_UPDATE_MODE = {
  /** Shift old data to the left and add the new one the right */
  SHIFT: 0,
  /** Add the new data in a circular way */
  CIRCULAR: 1,
} as const;
export type LV_CHART_UPDATE_MODE = (typeof LV_CHART_UPDATE_MODE)[keyof typeof LV_CHART_UPDATE_MODE];

/**
 * Enumeration of the axis'
 * Members may be added up with `|`.
 */
export const LV_CHART_AXIS = {
  PRIMARY_Y: 0,
  SECONDARY_Y: 1,
  PRIMARY_X: 2,
  SECONDARY_X: 4,
} as const;
export type LV_CHART_AXIS = number;

/** C type `lv_imagebutton_state_t`. */
export const LV_IMAGEBUTTON_STATE = {
  RELEASED: 0,
  PRESSED: 1,
  DISABLED: 2,
  CHECKED_RELEASED: 3,
  CHECKED_PRESSED: 4,
  CHECKED_DISABLED: 5,
} as const;
export type LV_IMAGEBUTTON_STATE = (typeof LV_IMAGEBUTTON_STATE)[keyof typeof LV_IMAGEBUTTON_STATE];

/** Current keyboard mode. */
export const LV_KEYBOARD_MODE = {
  TEXT_LOWER: 0,
  TEXT_UPPER: 1,
  SPECIAL: 2,
  NUMBER: 3,
  USER_1: 4,
  USER_2: 5,
  USER_3: 6,
  USER_4: 7,
} as const;
export type LV_KEYBOARD_MODE = (typeof LV_KEYBOARD_MODE)[keyof typeof LV_KEYBOARD_MODE];

/** C type `lv_menu_mode_header_t`. */
export const LV_MENU_MODE_HEADER = {
  /** Header is positioned at the top */
  TOP_FIXED: 0,
  /** Header is positioned at the top and can be scrolled out of view */
  TOP_UNFIXED: 1,
  /** Header is positioned at the bottom */
  BOTTOM_FIXED: 2,
} as const;
export type LV_MENU_MODE_HEADER = (typeof LV_MENU_MODE_HEADER)[keyof typeof LV_MENU_MODE_HEADER];

/** C type `lv_menu_mode_root_back_button_t`. */
export const LV_MENU_MODE_ROOT_BACK_BUTTON = {
  DISABLED: 0,
  ENABLED: 1,
} as const;
export type LV_MENU_MODE_ROOT_BACK_BUTTON = (typeof LV_MENU_MODE_ROOT_BACK_BUTTON)[keyof typeof LV_MENU_MODE_ROOT_BACK_BUTTON];

/** Roller mode. */
export const LV_ROLLER_MODE = {
  /** Normal mode (roller ends at the end of the options). */
  NORMAL: 0,
  /** Infinite mode (roller can be scrolled forever). */
  INFINITE: 1,
} as const;
export type LV_ROLLER_MODE = (typeof LV_ROLLER_MODE)[keyof typeof LV_ROLLER_MODE];

/** Scale mode */
export const LV_SCALE_MODE = {
  HORIZONTAL_TOP: 0,
  HORIZONTAL_BOTTOM: 1,
  VERTICAL_LEFT: 2,
  VERTICAL_RIGHT: 4,
  ROUND_INNER: 8,
  ROUND_OUTER: 16,
} as const;
export type LV_SCALE_MODE = (typeof LV_SCALE_MODE)[keyof typeof LV_SCALE_MODE];

/** C type `lv_slider_mode_t`. */
export const LV_SLIDER_MODE = {
  NORMAL: 0,
  SYMMETRICAL: 1,
  RANGE: 2,
} as const;
export type LV_SLIDER_MODE = (typeof LV_SLIDER_MODE)[keyof typeof LV_SLIDER_MODE];

/** C type `lv_slider_orientation_t`. */
export const LV_SLIDER_ORIENTATION = {
  AUTO: 0,
  HORIZONTAL: 1,
  VERTICAL: 2,
} as const;
export type LV_SLIDER_ORIENTATION = (typeof LV_SLIDER_ORIENTATION)[keyof typeof LV_SLIDER_ORIENTATION];

/** C type `lv_span_overflow_t`. */
export const LV_SPAN_OVERFLOW = {
  CLIP: 0,
  ELLIPSIS: 1,
} as const;
export type LV_SPAN_OVERFLOW = (typeof LV_SPAN_OVERFLOW)[keyof typeof LV_SPAN_OVERFLOW];

/** C type `lv_span_mode_t`. */
export const LV_SPAN_MODE = {
  /** fixed the obj size */
  FIXED: 0,
  /** Expand the object size to the text size */
  EXPAND: 1,
  /** Keep width, break the too long lines and expand height */
  BREAK: 2,
} as const;
export type LV_SPAN_MODE = (typeof LV_SPAN_MODE)[keyof typeof LV_SPAN_MODE];

/** C type `lv_switch_orientation_t`. */
export const LV_SWITCH_ORIENTATION = {
  AUTO: 0,
  HORIZONTAL: 1,
  VERTICAL: 2,
} as const;
export type LV_SWITCH_ORIENTATION = (typeof LV_SWITCH_ORIENTATION)[keyof typeof LV_SWITCH_ORIENTATION];

/**
 * C type `lv_table_cell_ctrl_t`.
 * Members may be added up with `|`.
 */
export const LV_TABLE_CELL_CTRL = {
  NONE: 0,
  MERGE_RIGHT: 1,
  TEXT_CROP: 2,
  CUSTOM_1: 16,
  CUSTOM_2: 32,
  CUSTOM_3: 64,
  CUSTOM_4: 128,
} as const;
export type LV_TABLE_CELL_CTRL = number;

/** C type `lv_barcode_encoding_t`. */
export const LV_BARCODE_ENCODING = {
  /** Code 128 with GS1 encoding. Strips `[FCN1]` and spaces. */
  CODE128_GS1: 0,
  /** Code 128 with raw encoding. */
  CODE128_RAW: 1,
} as const;
export type LV_BARCODE_ENCODING = (typeof LV_BARCODE_ENCODING)[keyof typeof LV_BARCODE_ENCODING];

export const LVGL_VERSION_MAJOR = 9;
export const LVGL_VERSION_MINOR = 5;
export const LVGL_VERSION_PATCH = 0;
export const LV_DISP_ROTATION_0 = 0;
export const LV_DISP_ROTATION_90 = 1;
export const LV_DISP_ROTATION_180 = 2;
export const LV_DISP_ROTATION_270 = 3;
export const LV_DISP_RENDER_MODE_PARTIAL = 0;
export const LV_DISP_RENDER_MODE_DIRECT = 1;
export const LV_DISP_RENDER_MODE_FULL = 2;
export const LV_BTNMATRIX_BTN_NONE = 65535;
export const LV_BTNMATRIX_CTRL_HIDDEN = 16;
export const LV_BTNMATRIX_CTRL_NO_REPEAT = 32;
export const LV_BTNMATRIX_CTRL_DISABLED = 64;
export const LV_BTNMATRIX_CTRL_CHECKABLE = 128;
export const LV_BTNMATRIX_CTRL_CHECKED = 256;
export const LV_BTNMATRIX_CTRL_CLICK_TRIG = 512;
export const LV_BTNMATRIX_CTRL_POPOVER = 1024;
export const LV_BTNMATRIX_CTRL_CUSTOM_1 = 16384;
export const LV_BTNMATRIX_CTRL_CUSTOM_2 = 32768;
export const LV_IMGBTN_STATE_RELEASED = 0;
export const LV_IMGBTN_STATE_PRESSED = 1;
export const LV_IMGBTN_STATE_DISABLED = 2;
export const LV_IMGBTN_STATE_CHECKED_RELEASED = 3;
export const LV_IMGBTN_STATE_CHECKED_PRESSED = 4;
export const LV_IMGBTN_STATE_CHECKED_DISABLED = 5;
export const LV_RES_OK = 1;
export const LV_RES_INV = 0;
export const LV_INDEV_STATE_PR = 1;
export const LV_INDEV_STATE_REL = 0;
export const LV_STYLE_ANIM_TIME = 117;
export const LV_STYLE_IMG_OPA = 80;
export const LV_STYLE_IMG_RECOLOR = 89;
export const LV_STYLE_IMG_RECOLOR_OPA = 78;
export const LV_STYLE_SHADOW_OFS_X = 97;
export const LV_STYLE_SHADOW_OFS_Y = 98;
export const LV_STYLE_TRANSFORM_ANGLE = 156;
export const LV_ZOOM_NONE = 256;
export const LV_FLEX_COLUMN = 1;
export const LV_FLEX_WRAP = 4;
export const LV_FLEX_REVERSE = 8;
export const LV_GRID_CONTENT = 536870810;
export const LV_GRID_TEMPLATE_LAST = 536870911;
export const LV_SCALE_NONE = 256;
export const LV_GRAD_LEFT = 536870912;
export const LV_GRAD_RIGHT = 536871012;
export const LV_GRAD_TOP = 536870912;
export const LV_GRAD_BOTTOM = 536871012;
export const LV_GRAD_CENTER = 536870962;
export const LV_ANIM_REPEAT_INFINITE = 4294967295;
export const LV_ANIM_PLAYTIME_INFINITE = 4294967295;
export const LV_ANIM_TIMELINE_PROGRESS_MAX = 65535;
export const LV_OPA_MIN = 2;
export const LV_OPA_MAX = 253;
export const LV_COLOR_DEPTH = 32;
export const LV_COORD_TYPE_SHIFT = 29;
export const LV_COORD_TYPE_MASK = 1610612736;
export const LV_COORD_TYPE_PX = 0;
export const LV_COORD_TYPE_SPEC = 536870912;
export const LV_COORD_TYPE_PX_NEG = 1610612736;
export const LV_COORD_MAX = 536870911;
export const LV_COORD_MIN = -536870911;
export const LV_SIZE_CONTENT = 1073741823;
export const LV_PCT_STORED_MAX = 536870910;
export const LV_PCT_POS_MAX = 268435455;
export const LV_SYMBOL_BULLET = "\u2022";
export const LV_SYMBOL_AUDIO = "\uF001";
export const LV_SYMBOL_VIDEO = "\uF008";
export const LV_SYMBOL_LIST = "\uF00B";
export const LV_SYMBOL_OK = "\uF00C";
export const LV_SYMBOL_CLOSE = "\uF00D";
export const LV_SYMBOL_POWER = "\uF011";
export const LV_SYMBOL_SETTINGS = "\uF013";
export const LV_SYMBOL_HOME = "\uF015";
export const LV_SYMBOL_DOWNLOAD = "\uF019";
export const LV_SYMBOL_DRIVE = "\uF01C";
export const LV_SYMBOL_REFRESH = "\uF021";
export const LV_SYMBOL_MUTE = "\uF026";
export const LV_SYMBOL_VOLUME_MID = "\uF027";
export const LV_SYMBOL_VOLUME_MAX = "\uF028";
export const LV_SYMBOL_IMAGE = "\uF03E";
export const LV_SYMBOL_TINT = "\uF043";
export const LV_SYMBOL_PREV = "\uF048";
export const LV_SYMBOL_PLAY = "\uF04B";
export const LV_SYMBOL_PAUSE = "\uF04C";
export const LV_SYMBOL_STOP = "\uF04D";
export const LV_SYMBOL_NEXT = "\uF051";
export const LV_SYMBOL_EJECT = "\uF052";
export const LV_SYMBOL_LEFT = "\uF053";
export const LV_SYMBOL_RIGHT = "\uF054";
export const LV_SYMBOL_PLUS = "\uF067";
export const LV_SYMBOL_MINUS = "\uF068";
export const LV_SYMBOL_EYE_OPEN = "\uF06E";
export const LV_SYMBOL_EYE_CLOSE = "\uF070";
export const LV_SYMBOL_WARNING = "\uF071";
export const LV_SYMBOL_SHUFFLE = "\uF074";
export const LV_SYMBOL_UP = "\uF077";
export const LV_SYMBOL_DOWN = "\uF078";
export const LV_SYMBOL_LOOP = "\uF079";
export const LV_SYMBOL_DIRECTORY = "\uF07B";
export const LV_SYMBOL_UPLOAD = "\uF093";
export const LV_SYMBOL_CALL = "\uF095";
export const LV_SYMBOL_CUT = "\uF0C4";
export const LV_SYMBOL_COPY = "\uF0C5";
export const LV_SYMBOL_SAVE = "\uF0C7";
export const LV_SYMBOL_BARS = "\uF0C9";
export const LV_SYMBOL_ENVELOPE = "\uF0E0";
export const LV_SYMBOL_CHARGE = "\uF0E7";
export const LV_SYMBOL_PASTE = "\uF0EA";
export const LV_SYMBOL_BELL = "\uF0F3";
export const LV_SYMBOL_KEYBOARD = "\uF11C";
export const LV_SYMBOL_GPS = "\uF124";
export const LV_SYMBOL_FILE = "\uF15B";
export const LV_SYMBOL_WIFI = "\uF1EB";
export const LV_SYMBOL_BATTERY_FULL = "\uF240";
export const LV_SYMBOL_BATTERY_3 = "\uF241";
export const LV_SYMBOL_BATTERY_2 = "\uF242";
export const LV_SYMBOL_BATTERY_1 = "\uF243";
export const LV_SYMBOL_BATTERY_EMPTY = "\uF244";
export const LV_SYMBOL_USB = "\uF287";
export const LV_SYMBOL_BLUETOOTH = "\uF293";
export const LV_SYMBOL_TRASH = "\uF2ED";
export const LV_SYMBOL_EDIT = "\uF304";
export const LV_SYMBOL_BACKSPACE = "\uF55A";
export const LV_SYMBOL_SD_CARD = "\uF7C2";
export const LV_SYMBOL_NEW_LINE = "\uF8A2";
export const LV_SYMBOL_DUMMY = "\uF8FF";
export const LV_BIDI_LRO = "\u202D";
export const LV_BIDI_RLO = "\u202E";
export const LV_RADIUS_CIRCLE = 32767;
export const LV_DRAW_LINE_POINT_NONE = 2147483647;
export const LV_DRAW_LABEL_NO_TXT_SEL = 65535;
export const LV_ARCLABEL_DOT_NUM = 3;
export const LV_ARCLABEL_DEFAULT_TEXT = "Arced Text";
export const LV_BUTTONMATRIX_BUTTON_NONE = 65535;
export const LV_CHART_POINT_NONE = 2147483647;
export const LV_DROPDOWN_POS_LAST = 65535;
export const LV_KEYBOARD_CTRL_BUTTON_FLAGS = 800;
export const LV_LABEL_DOT_NUM = 3;
export const LV_LABEL_POS_LAST = 65535;
export const LV_LABEL_TEXT_SELECTION_OFF = 65535;
export const LV_LABEL_DEFAULT_TEXT = "Text";
export const LV_LED_BRIGHT_MIN = 80;
export const LV_LED_BRIGHT_MAX = 255;
export const LV_SCALE_TOTAL_TICK_COUNT_DEFAULT = 11;
export const LV_SCALE_MAJOR_TICK_EVERY_DEFAULT = 5;
export const LV_SCALE_LABEL_ENABLED_DEFAULT = 1;
export const LV_SCALE_LABEL_ROTATE_MATCH_TICKS = 1048576;
export const LV_SCALE_LABEL_ROTATE_KEEP_UPRIGHT = 524288;
export const LV_SCALE_ROTATION_ANGLE_MASK = 524287;
export const LV_SPINBOX_MAX_DIGIT_COUNT = 10;
export const LV_SWITCH_KNOB_EXT_AREA_CORRECTION = 2;
export const LV_TABLE_CELL_NONE = 65535;
export const LV_TEXTAREA_CURSOR_LAST = 32767;
export const LV_PART_TEXTAREA_PLACEHOLDER = 524288;
