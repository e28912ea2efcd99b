// SPDX-License-Identifier: Apache-2.0

import type { LV_DIR } from "../raw/generated/enums.js";
import {
  lv_indev_get_gesture_dir,
  lv_indev_get_point,
  lv_indev_get_scroll_obj,
  lv_indev_get_vect,
  lv_indev_reset_long_press,
  lv_indev_stop_processing,
  lv_indev_wait_release,
} from "../raw/generated/indev.js";
import type { LvIndev, LvPoint } from "../raw/handles.js";
import type { Obj } from "./obj.js";
import { registerKinds, wrapObjOrNull } from "./wrap.js";

/** An input device: a finger, a mouse, keys. */
export class Indev {
  readonly handle: LvIndev;

  constructor(handle: LvIndev) {
    this.handle = handle;
  }

  /** Where it points, in pixels of the display. */
  get point(): LvPoint {
    return lv_indev_get_point(this.handle);
  }

  /** How far it moved since it was last read, in pixels. */
  get movement(): LvPoint {
    return lv_indev_get_vect(this.handle);
  }

  /** Direction of the gesture just made. */
  get gestureDirection(): LV_DIR {
    return lv_indev_get_gesture_dir(this.handle);
  }

  /** What it scrolls at present. */
  get scrolledObject(): Obj | null {
    return wrapObjOrNull(lv_indev_get_scroll_obj(this.handle));
  }

  /** Sends no more events until it is released. */
  waitRelease(): void {
    lv_indev_wait_release(this.handle);
  }

  /** Ends the handling of the present reading. */
  stopProcessing(): void {
    lv_indev_stop_processing(this.handle);
  }

  /** Counts the long press from now on. */
  resetLongPress(): void {
    lv_indev_reset_long_press(this.handle);
  }
}

registerKinds({ indev: Indev });
