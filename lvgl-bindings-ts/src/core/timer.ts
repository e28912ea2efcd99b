// SPDX-License-Identifier: Apache-2.0
import {
  lv_timer_delete,
  lv_timer_pause,
  lv_timer_ready,
  lv_timer_reset,
  lv_timer_resume,
  lv_timer_set_period,
} from "../raw/generated/timer.js";
import type { LvTimer } from "../raw/handles.js";
import { lv_timer_create } from "../raw/handwritten.js";

/** Calls back on LVGL's clock: it stands still with it, unlike Node's timers. It does not keep the process alive. */
export class Timer {
  readonly handle: LvTimer;

  /** @param period milliseconds */
  constructor(period: number, callback: (timer: Timer) => void) {
    this.handle = lv_timer_create(() => callback(this), period);
  }

  /** Milliseconds between two calls. */
  set period(milliseconds: number) {
    lv_timer_set_period(this.handle, milliseconds);
  }

  pause(): void {
    lv_timer_pause(this.handle);
  }

  resume(): void {
    lv_timer_resume(this.handle);
  }

  /** Calls back at LVGL's next run. */
  ready(): void {
    lv_timer_ready(this.handle);
  }

  /** Counts the period from now on. */
  reset(): void {
    lv_timer_reset(this.handle);
  }

  delete(): void {
    lv_timer_delete(this.handle);
  }

  [Symbol.dispose](): void {
    this.delete();
  }
}
