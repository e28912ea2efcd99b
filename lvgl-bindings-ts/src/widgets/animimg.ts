// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { Picture } from "../media/picture.js";
import { lv_animimg_set_src } from "../raw/widgets.js";
import { AnimatedImageBase, type AnimatedImageBaseOptions } from "./generated/animimg.js";

export interface AnimatedImageOptions extends AnimatedImageBaseOptions {
  readonly sources?: readonly Picture[] | undefined;
}

/** Plays pictures one after the other. */
export class AnimatedImage extends AnimatedImageBase {
  constructor(parent: Obj | null, options: AnimatedImageOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** The pictures, 1 to 127, kept alive meanwhile. */
  set sources(pictures: readonly Picture[]) {
    lv_animimg_set_src(
      this.handle,
      pictures.map((picture) => picture.handle),
    );
  }
}
