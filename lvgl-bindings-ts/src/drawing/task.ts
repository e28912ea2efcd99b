// SPDX-License-Identifier: Apache-2.0
/** What an object is about to draw. */
import type { ListenOptions } from "../core/listener.js";
import {
  lv_draw_task_get_area,
  lv_draw_task_get_id1,
  lv_draw_task_get_id2,
  lv_draw_task_get_layer,
  lv_draw_task_get_part,
  lv_draw_task_get_type,
} from "../raw/draw-tasks.js";
import type { LV_DRAW_TASK_TYPE, LV_PART } from "../raw/generated/enums.js";
import type { LvArea, LvDrawTask } from "../raw/handles.js";
import { DrawLayer } from "./layer.js";

/** Which tasks a listener hears: what is left out may be anything. Tasks that it does not hear cost no call of JavaScript. */
export interface DrawTaskOptions extends ListenOptions {
  readonly part?: LV_PART | undefined;
  readonly type?: LV_DRAW_TASK_TYPE | undefined;
  /** A table's row, a chart's series (`DrawTask.id1`). */
  readonly id1?: number | undefined;
  /** A table's column, a chart's point (`DrawTask.id2`). */
  readonly id2?: number | undefined;
}

/**
 * Something about to be drawn. Valid until the listener returns. What it looks like is asked and changed through its handle,
 * by `lv_draw_task_get_fill_dsc` and its kind (`lvgl-bindings-ts/raw`).
 */
export class DrawTask {
  readonly handle: LvDrawTask;

  constructor(handle: LvDrawTask) {
    this.handle = handle;
  }

  get type(): LV_DRAW_TASK_TYPE {
    return lv_draw_task_get_type(this.handle);
  }

  /** The part of the object that it belongs to. */
  get part(): LV_PART {
    return lv_draw_task_get_part(this.handle);
  }

  /** First number by which the widget tells its parts: a table's row, a chart's series. */
  get id1(): number {
    return lv_draw_task_get_id1(this.handle);
  }

  /** Second number: a table's column, a chart's point. */
  get id2(): number {
    return lv_draw_task_get_id2(this.handle);
  }

  /** Where it is drawn, in pixels of the display; a shadow or an outline reaches further. */
  get area(): LvArea {
    return lv_draw_task_get_area(this.handle);
  }

  /** Where the listener draws over it; null for a mask. */
  get layer(): DrawLayer | null {
    const layer = lv_draw_task_get_layer(this.handle);
    return layer === null ? null : new DrawLayer(layer);
  }
}
