// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Image, type ImageOptions } from "../image.js";
import * as raw from "../../raw/index.js";

/** Options of `new Gif()`: what can be set afterwards can be given at once. */
export interface GifOptions extends ImageOptions {
  /**
   * Set the color format of the internally allocated framebuffer that the gif
   * will be decoded to. The default is LV_COLOR_FORMAT_ARGB8888.
   * Call this before `lv_gif_set_src` to avoid reallocating the framebuffer.
   * the color format of the gif framebuffer
   */
  readonly colorFormat?: raw.LV_COLOR_FORMAT | undefined;
  /**
   * Set the loop count for the GIF.
   * the loop count to set
   */
  readonly loopCount?: number | undefined;
  /**
   * Set whether to decode invisible object.
   * true: auto pause when invisible, false: don't auto pause
   */
  readonly autoPauseInvisible?: boolean | undefined;
}


/** LVGL's `lv_gif`. */
export class Gif extends Image {
  constructor(parent: Obj | null, options: GifOptions = {}, make: Maker = raw.lv_gif_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the color format of the internally allocated framebuffer that the gif
   * will be decoded to. The default is LV_COLOR_FORMAT_ARGB8888.
   * Call this before `lv_gif_set_src` to avoid reallocating the framebuffer.
   * the color format of the gif framebuffer
   */
  set colorFormat(value: raw.LV_COLOR_FORMAT) {
    raw.lv_gif_set_color_format(this.handle, value);
  }

  /** Restart a gif animation. */
  restart(): void {
    raw.lv_gif_restart(this.handle);
  }

  /** Pause a gif animation. */
  pause(): void {
    raw.lv_gif_pause(this.handle);
  }

  /** Resume a gif animation. */
  resume(): void {
    raw.lv_gif_resume(this.handle);
  }

  get isLoaded(): boolean {
    return raw.lv_gif_is_loaded(this.handle);
  }

  /**
   * Set the loop count for the GIF.
   * the loop count to set
   */
  get loopCount(): number {
    return raw.lv_gif_get_loop_count(this.handle);
  }
  set loopCount(value: number) {
    raw.lv_gif_set_loop_count(this.handle, value);
  }

  /**
   * Set whether to decode invisible object.
   * true: auto pause when invisible, false: don't auto pause
   */
  set autoPauseInvisible(value: boolean) {
    raw.lv_gif_set_auto_pause_invisible(this.handle, value);
  }

  /**
   * Get frame count of the GIF.
   * frame count of the GIF
   */
  get frameCount(): number {
    return raw.lv_gif_get_frame_count(this.handle);
  }

  /**
   * Get the current frame index of the GIF.
   * current frame index of the GIF
   */
  get currentFrameIndex(): number {
    return raw.lv_gif_get_current_frame_index(this.handle);
  }
}
