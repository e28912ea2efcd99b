// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { Picture } from "../media/picture.js";
import { lv_image_set_src } from "../raw/handwritten.js";
import { ImageBase, type ImageBaseOptions } from "./generated/image.js";

export interface ImageOptions extends ImageBaseOptions {
  /** What it shows. */
  readonly source?: Picture | null | undefined;
}

/** Shows a picture. */
export class Image extends ImageBase {
  constructor(parent: Obj | null, options: ImageOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** What it shows, kept alive meanwhile; null shows nothing. */
  set source(picture: Picture | null) {
    lv_image_set_src(this.handle, picture?.handle ?? null);
  }
}
