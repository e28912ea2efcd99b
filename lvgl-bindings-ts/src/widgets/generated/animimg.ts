// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Image, type ImageOptions } from "../image.js";
import * as raw from "../../raw/index.js";

/** Options of `new AnimatedImage()`: what can be set afterwards can be given at once. */
export interface AnimatedImageBaseOptions extends ImageOptions {
  /**
   * Set the image animation duration time. unit:ms
   * the duration in milliseconds
   */
  readonly duration?: number | undefined;
  /**
   * Set the image animation repeatedly play times.
   * the number of times to repeat the animation
   */
  readonly repeatCount?: number | undefined;
  /**
   * Make the image animation to play back to when the forward direction is ready.
   * the duration of the playback image animation in milliseconds. 0: disable playback
   */
  readonly reverseDuration?: number | undefined;
  /**
   * Make the image animation to play back to when the forward direction is ready.
   * delay in milliseconds before starting the playback image animation.
   */
  readonly reverseDelay?: number | undefined;
}


/** LVGL's `lv_animimg`. */
export class AnimatedImageBase extends Image {
  constructor(parent: Obj | null, options: AnimatedImageBaseOptions = {}, make: Maker = raw.lv_animimg_create as Maker) {
    super(parent, options, make);
  }

  /** Startup the image animation. */
  start(): void {
    raw.lv_animimg_start(this.handle);
  }

  deleteAnimation(): boolean {
    return raw.lv_animimg_delete(this.handle);
  }

  /**
   * Set the image animation duration time. unit:ms
   * the duration in milliseconds
   */
  get duration(): number {
    return raw.lv_animimg_get_duration(this.handle);
  }
  set duration(value: number) {
    raw.lv_animimg_set_duration(this.handle, value);
  }

  /**
   * Set the image animation repeatedly play times.
   * the number of times to repeat the animation
   */
  get repeatCount(): number {
    return raw.lv_animimg_get_repeat_count(this.handle);
  }
  set repeatCount(value: number) {
    raw.lv_animimg_set_repeat_count(this.handle, value);
  }

  /**
   * Make the image animation to play back to when the forward direction is ready.
   * the duration of the playback image animation in milliseconds. 0: disable playback
   */
  set reverseDuration(value: number) {
    raw.lv_animimg_set_reverse_duration(this.handle, value);
  }

  /**
   * Make the image animation to play back to when the forward direction is ready.
   * delay in milliseconds before starting the playback image animation.
   */
  set reverseDelay(value: number) {
    raw.lv_animimg_set_reverse_delay(this.handle, value);
  }

  /**
   * Get the image animation images source.
   * the number of source images
   */
  get srcCount(): number {
    return raw.lv_animimg_get_src_count(this.handle);
  }
}
