// SPDX-License-Identifier: Apache-2.0
import type { Group } from "../core/group.js";
import type { Display } from "../displays/display.js";
import type { LvIndev } from "../raw/handles.js";
import { deleteInputDevice } from "../raw/inputs.js";
import { Indev } from "./indev.js";

/** Where the keys of a device go. */
export interface FedDeviceOptions {
  /** Default: the default display. */
  readonly display?: Display | undefined;
  /** Whose focus it moves. */
  readonly group?: Group | undefined;
}

/** An input device that the program feeds: LVGL takes what it is fed at its next run. It lives until `delete()`. */
export abstract class FedDevice extends Indev {
  constructor(make: (display: Display["handle"] | null) => LvIndev, { display, group }: FedDeviceOptions) {
    super(make(display?.handle ?? null));
    if (group) this.group = group;
  }

  /** Safe to call twice. */
  delete(): void {
    if (!this.deleted) deleteInputDevice(this.handle);
  }

  [Symbol.dispose](): void {
    this.delete();
  }
}
