// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

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

/** C type `lv_layout_t`. */
export const LV_LAYOUT = {
  NONE: 0,
  FLEX: 1,
  GRID: 2,
} as const;
export type LV_LAYOUT = (typeof LV_LAYOUT)[keyof typeof LV_LAYOUT];

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

/** C type `lv_base_dir_t`. */
export const LV_BASE_DIR = {
  LTR: 0,
  RTL: 1,
  AUTO: 2,
  NEUTRAL: 32,
  WEAK: 33,
} as const;
export type LV_BASE_DIR = (typeof LV_BASE_DIR)[keyof typeof LV_BASE_DIR];

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

/** C type `lv_switch_orientation_t`. */
export const LV_SWITCH_ORIENTATION = {
  AUTO: 0,
  HORIZONTAL: 1,
  VERTICAL: 2,
} as const;
export type LV_SWITCH_ORIENTATION = (typeof LV_SWITCH_ORIENTATION)[keyof typeof LV_SWITCH_ORIENTATION];

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

/** States for input devices */
export const LV_INDEV_STATE = {
  RELEASED: 0,
  PRESSED: 1,
} as const;
export type LV_INDEV_STATE = (typeof LV_INDEV_STATE)[keyof typeof LV_INDEV_STATE];

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

/** Adjust letter spacing for specific character pairs. */
export const LV_FONT_KERNING = {
  NORMAL: 0,
  NONE: 1,
} as const;
export type LV_FONT_KERNING = (typeof LV_FONT_KERNING)[keyof typeof LV_FONT_KERNING];

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

export const LV_SIZE_CONTENT = 1073741823;
export const LV_COORD_MAX = 536870911;
export const LV_RADIUS_CIRCLE = 32767;
export const LV_ANIM_REPEAT_INFINITE = 4294967295;
export const LV_GRID_CONTENT = 536870810;
export const LV_SCALE_NONE = 256;
export const LV_BUTTONMATRIX_BUTTON_NONE = 65535;
export const LV_TEXTAREA_CURSOR_LAST = 32767;
export const LVGL_VERSION_MAJOR = 9;
export const LVGL_VERSION_MINOR = 5;
export const LVGL_VERSION_PATCH = 0;
