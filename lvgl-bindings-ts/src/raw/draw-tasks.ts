// SPDX-License-Identifier: Apache-2.0
/**
 * What is about to be drawn: the task of an event LV_EVENT.DRAW_TASK_ADDED (lv_event_get_draw_task), which objects with
 * LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS send, or of onDrawTask. It can be asked, changed, and drawn over until the callback returns;
 * afterwards its functions throw LvDeadHandleError. What is drawn onto its layer comes after it.
 */
import { tellsTask } from "./draw-memory.js";
import type {
  LvDrawArcDsc,
  LvDrawBlurDsc,
  LvDrawBorderDsc,
  LvDrawBoxShadowDsc,
  LvDrawFillDsc,
  LvDrawImageDsc,
  LvDrawLabelDsc,
  LvDrawLineDsc,
  LvDrawTriangleDsc,
} from "./drawing.js";
import {
  tellArc,
  tellBlur,
  tellBorder,
  tellBoxShadow,
  tellFill,
  tellLine,
  tellTriangle,
} from "./generated/descriptors.js";
import type { LV_DRAW_TASK_TYPE, LV_PART } from "./generated/enums.js";
import type { LvArea, LvDrawTask, LvEventDsc, LvLayer, LvObj, LvPoint } from "./handles.js";
import { native } from "./native.js";

/**
 * Calls back for what an object is about to draw, and sees to it that LVGL tells (C: LV_OBJ_FLAG_SEND_DRAW_TASK_EVENTS,
 * LV_EVENT_DRAW_TASK_ADDED). A frame has dozens of tasks: those of other parts, types and numbers cost no call into JavaScript.
 * @param part LV_PART.ANY for all of them
 * @param type LV_DRAW_TASK_TYPE.NONE for all of them
 * @param id1 what lv_draw_task_get_id1 is to be; null for any
 * @param id2 what lv_draw_task_get_id2 is to be; null for any
 */
export const onDrawTask: (
  obj: LvObj,
  callback: (task: LvDrawTask) => void,
  part: LV_PART,
  type: LV_DRAW_TASK_TYPE,
  id1: number | null,
  id2: number | null,
) => LvEventDsc = native("onDrawTask");

/** What it is. */
export const lv_draw_task_get_type: (task: LvDrawTask) => LV_DRAW_TASK_TYPE = native("lv_draw_task_get_type");
/** Where it is drawn, in pixels of the display; a shadow or an outline reaches further. */
export const lv_draw_task_get_area: (task: LvDrawTask) => LvArea = native("lv_draw_task_get_area");
/** Which part of the object it belongs to (C: `base.part` of the descriptor). */
export const lv_draw_task_get_part: (task: LvDrawTask) => LV_PART = native("lv_draw_task_get_part");
/** First number by which the widget tells its parts, such as a table's row or a chart's series (C: `base.id1`). */
export const lv_draw_task_get_id1: (task: LvDrawTask) => number = native("lv_draw_task_get_id1");
/** Second number, such as a table's column or a chart's point (C: `base.id2`). */
export const lv_draw_task_get_id2: (task: LvDrawTask) => number = native("lv_draw_task_get_id2");
/** Where lv_draw_* draw over it (C: `base.layer`); null for a mask, beside which nothing can be drawn. */
export const lv_draw_task_get_layer: (task: LvDrawTask) => LvLayer | null = native("lv_draw_task_get_layer");

/** A line about to be drawn. */
export interface LvDrawTaskLineDsc extends LvDrawLineDsc {
  /** All its points when there are more than p1 and p2, which count for nothing then; null is a gap. Not to be set. */
  readonly points?: readonly (LvPoint | null)[];
}

type OfTask<D> = (task: LvDrawTask) => D | null;
type ToTask<D> = (task: LvDrawTask, dsc: D) => void;

/** What is about to be filled; null for a task of another type. */
export const lv_draw_task_get_fill_dsc: OfTask<LvDrawFillDsc> = tellsTask("fill", tellFill);
/** The border about to be drawn; null for a task of another type. */
export const lv_draw_task_get_border_dsc: OfTask<LvDrawBorderDsc> = tellsTask("border", tellBorder);
/** The shadow about to be drawn; null for a task of another type. */
export const lv_draw_task_get_box_shadow_dsc: OfTask<LvDrawBoxShadowDsc> = tellsTask("box_shadow", tellBoxShadow);
/** The line about to be drawn; null for a task of another type. */
export const lv_draw_task_get_line_dsc: OfTask<LvDrawTaskLineDsc> = tellsTask("line", tellLine);
/** The arc about to be drawn; null for a task of another type. */
export const lv_draw_task_get_arc_dsc: OfTask<LvDrawArcDsc> = tellsTask("arc", tellArc);
/** The triangle about to be drawn; null for a task of another type. */
export const lv_draw_task_get_triangle_dsc: OfTask<LvDrawTriangleDsc> = tellsTask("triangle", tellTriangle);
/** The blur about to be made; null for a task of another type. */
export const lv_draw_task_get_blur_dsc: OfTask<LvDrawBlurDsc> = tellsTask("blur", tellBlur);
/** The text about to be written; null for a task of another type. */
export const lv_draw_task_get_label_dsc: OfTask<LvDrawLabelDsc> = native("lv_draw_task_get_label_dsc");
/** The picture about to be drawn; null for a task of another type. */
export const lv_draw_task_get_image_dsc: OfTask<LvDrawImageDsc> = native("lv_draw_task_get_image_dsc");

/** Changes what is about to be filled (C: through the descriptor's pointer). */
export const lv_draw_task_set_fill_dsc: ToTask<LvDrawFillDsc> = native("lv_draw_task_set_fill_dsc");
/** Changes the border about to be drawn. */
export const lv_draw_task_set_border_dsc: ToTask<LvDrawBorderDsc> = native("lv_draw_task_set_border_dsc");
/** Changes the shadow about to be drawn. */
export const lv_draw_task_set_box_shadow_dsc: ToTask<LvDrawBoxShadowDsc> = native("lv_draw_task_set_box_shadow_dsc");
/** Changes the line about to be drawn. */
export const lv_draw_task_set_line_dsc: ToTask<LvDrawLineDsc> = native("lv_draw_task_set_line_dsc");
/** Changes the arc about to be drawn. */
export const lv_draw_task_set_arc_dsc: ToTask<LvDrawArcDsc> = native("lv_draw_task_set_arc_dsc");
/** Changes the triangle about to be drawn. */
export const lv_draw_task_set_triangle_dsc: ToTask<LvDrawTriangleDsc> = native("lv_draw_task_set_triangle_dsc");
/** Changes the blur about to be made. */
export const lv_draw_task_set_blur_dsc: ToTask<LvDrawBlurDsc> = native("lv_draw_task_set_blur_dsc");
