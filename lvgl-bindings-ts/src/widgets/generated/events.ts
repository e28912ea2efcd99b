// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { LV_EVENT } from "../../raw/generated/enums.js";

/** Events by name. */
export const eventCodes = {
  all: LV_EVENT.ALL,
  /** Widget has been pressed */
  pressed: LV_EVENT.PRESSED,
  /** Widget is being pressed (sent continuously while pressing) */
  pressing: LV_EVENT.PRESSING,
  /** Widget is still being pressed but slid cursor/finger off Widget */
  pressLost: LV_EVENT.PRESS_LOST,
  /** Widget was pressed for a short period of time, then released. Not sent if scrolled. */
  shortClicked: LV_EVENT.SHORT_CLICKED,
  /** Sent for first short click within a small distance and short time */
  singleClicked: LV_EVENT.SINGLE_CLICKED,
  /** Sent for second short click within small distance and short time */
  doubleClicked: LV_EVENT.DOUBLE_CLICKED,
  /** Sent for third short click within small distance and short time */
  tripleClicked: LV_EVENT.TRIPLE_CLICKED,
  /** Object has been pressed for at least `long_press_time`. Not sent if scrolled. */
  longPressed: LV_EVENT.LONG_PRESSED,
  /** Sent after `long_press_time` in every `long_press_repeat_time` ms. Not sent if scrolled. */
  longPressedRepeat: LV_EVENT.LONG_PRESSED_REPEAT,
  /** Sent on release if not scrolled (regardless to long press) */
  clicked: LV_EVENT.CLICKED,
  /** Sent in every cases when Widget has been released */
  released: LV_EVENT.RELEASED,
  /** Scrolling begins. The event parameter is a pointer to the animation of the scroll. Can be modified */
  scrollBegin: LV_EVENT.SCROLL_BEGIN,
  scrollThrowBegin: LV_EVENT.SCROLL_THROW_BEGIN,
  /** Scrolling ends */
  scrollEnd: LV_EVENT.SCROLL_END,
  /** Scrolling */
  scroll: LV_EVENT.SCROLL,
  /** A gesture is detected. Get gesture with `lv_indev_get_gesture_dir(lv_indev_active());` */
  gesture: LV_EVENT.GESTURE,
  /** A key is sent to Widget. Get key with `lv_indev_get_key(lv_indev_active());` */
  key: LV_EVENT.KEY,
  /** An encoder or wheel was rotated. Get rotation count with `lv_event_get_rotary_diff(e);` */
  rotary: LV_EVENT.ROTARY,
  /** Widget received focus */
  focused: LV_EVENT.FOCUSED,
  /** Widget's focus has been lost */
  defocused: LV_EVENT.DEFOCUSED,
  /** Widget's focus has been lost but is still selected */
  leave: LV_EVENT.LEAVE,
  /** Perform advanced hit-testing */
  hitTest: LV_EVENT.HIT_TEST,
  /** Indev has been reset */
  indevReset: LV_EVENT.INDEV_RESET,
  /** Indev hover over object */
  hoverOver: LV_EVENT.HOVER_OVER,
  /** Indev hover leave object */
  hoverLeave: LV_EVENT.HOVER_LEAVE,
  /** Check if Widget fully covers an area. The event parameter is `lv_cover_check_info_t *`. */
  coverCheck: LV_EVENT.COVER_CHECK,
  /** Get required extra draw area around Widget (e.g. for shadow). The event parameter is `int32_t *` to store the size. */
  refrExtDrawSize: LV_EVENT.REFR_EXT_DRAW_SIZE,
  /** Starting the main drawing phase */
  drawMainBegin: LV_EVENT.DRAW_MAIN_BEGIN,
  /** Perform the main drawing */
  drawMain: LV_EVENT.DRAW_MAIN,
  /** Finishing the main drawing phase */
  drawMainEnd: LV_EVENT.DRAW_MAIN_END,
  /** Starting the post draw phase (when all children are drawn) */
  drawPostBegin: LV_EVENT.DRAW_POST_BEGIN,
  /** Perform the post draw phase (when all children are drawn) */
  drawPost: LV_EVENT.DRAW_POST,
  /** Finishing the post draw phase (when all children are drawn) */
  drawPostEnd: LV_EVENT.DRAW_POST_END,
  /** Adding a draw task. The `LV_OBJ_FLAG_SEND_DRAW_TASK_EVENTS` flag needs to be set */
  drawTaskAdded: LV_EVENT.DRAW_TASK_ADDED,
  /** Widget's value has changed (i.e. slider moved) */
  valueChanged: LV_EVENT.VALUE_CHANGED,
  /** Text has been inserted into Widget. The event data is `char *` being inserted. */
  insert: LV_EVENT.INSERT,
  /** Notify Widget to refresh something on it (for user) */
  refresh: LV_EVENT.REFRESH,
  /** A process has finished */
  ready: LV_EVENT.READY,
  /** A process has been cancelled */
  cancel: LV_EVENT.CANCEL,
  /** The state of the widget changed */
  stateChanged: LV_EVENT.STATE_CHANGED,
  /** Object is being created */
  create: LV_EVENT.CREATE,
  /** Object is being deleted */
  delete: LV_EVENT.DELETE,
  /** Child was removed, added, or its size, position were changed */
  childChanged: LV_EVENT.CHILD_CHANGED,
  /** Child was created, always bubbles up to all parents */
  childCreated: LV_EVENT.CHILD_CREATED,
  /** Child was deleted, always bubbles up to all parents */
  childDeleted: LV_EVENT.CHILD_DELETED,
  /** A screen unload started, fired immediately when scr_load is called */
  screenUnloadStart: LV_EVENT.SCREEN_UNLOAD_START,
  /** A screen load started, fired when the screen change delay is expired */
  screenLoadStart: LV_EVENT.SCREEN_LOAD_START,
  /** A screen was loaded */
  screenLoaded: LV_EVENT.SCREEN_LOADED,
  /** A screen was unloaded */
  screenUnloaded: LV_EVENT.SCREEN_UNLOADED,
  /** Object coordinates/size have changed */
  sizeChanged: LV_EVENT.SIZE_CHANGED,
  /** Object's style has changed */
  styleChanged: LV_EVENT.STYLE_CHANGED,
  /** A child's position position has changed due to a layout recalculation */
  layoutChanged: LV_EVENT.LAYOUT_CHANGED,
  /** Get internal size of a widget */
  getSelfSize: LV_EVENT.GET_SELF_SIZE,
  /**
   * An area is invalidated (marked for redraw). `lv_event_get_param(e)`
   * returns a pointer to an `lv_area_t` object with the coordinates of the
   * area to be invalidated. The area can be freely modified if needed to
   * adapt it a special requirement of the display. Usually needed with
   * monochrome displays to invalidate `N x 8` rows or columns in one pass.
   */
  invalidateArea: LV_EVENT.INVALIDATE_AREA,
  /** Sent when the resolution changes due to `lv_display_set_resolution()` or `lv_display_set_rotation()`. */
  resolutionChanged: LV_EVENT.RESOLUTION_CHANGED,
  /** Sent as a result of any call to `lv_display_set_color_format()`. */
  colorFormatChanged: LV_EVENT.COLOR_FORMAT_CHANGED,
  /** Sent when something happened that requires redraw. */
  refrRequest: LV_EVENT.REFR_REQUEST,
  /** Sent before a refreshing cycle starts. Sent even if there is nothing to redraw. */
  refrStart: LV_EVENT.REFR_START,
  /** Sent when refreshing has been completed (after rendering and calling flush callback). Sent even if no redraw happened. */
  refrReady: LV_EVENT.REFR_READY,
  /** Sent just before rendering begins. */
  renderStart: LV_EVENT.RENDER_START,
  /** Sent after rendering has been completed. */
  renderReady: LV_EVENT.RENDER_READY,
  /** Sent before flush callback is called. */
  flushStart: LV_EVENT.FLUSH_START,
  /** Sent after flush callback call has returned. */
  flushFinish: LV_EVENT.FLUSH_FINISH,
  /** Sent before flush wait callback is called. */
  flushWaitStart: LV_EVENT.FLUSH_WAIT_START,
  /** Sent after flush wait callback call has returned. */
  flushWaitFinish: LV_EVENT.FLUSH_WAIT_FINISH,
  /** Sent after layout update completes */
  updateLayoutCompleted: LV_EVENT.UPDATE_LAYOUT_COMPLETED,
  vsync: LV_EVENT.VSYNC,
  vsyncRequest: LV_EVENT.VSYNC_REQUEST,
  /** Sent when the translation language changed. */
  translationLanguageChanged: LV_EVENT.TRANSLATION_LANGUAGE_CHANGED,
  /**
   * This is a flag that can be set with an event so it's processed
   * before the class default event processing
   */
  markedDeleting: LV_EVENT.MARKED_DELETING,
} as const;

/** What `obj.on()` can listen to. */
export type EventName = keyof typeof eventCodes;
