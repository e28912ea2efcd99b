// SPDX-License-Identifier: Apache-2.0
/** Events of displays and input devices. */
import { lv_event_get_code, lv_event_stop_processing } from "../raw/generated/event.js";
import type { LvEvent } from "../raw/handles.js";

/** What happened to a display or an input device. Valid until the listener returns. */
export class DeviceEvent<Target> {
  readonly handle: LvEvent;
  /** What it happened to. */
  readonly target: Target;

  constructor(handle: LvEvent, target: Target) {
    this.handle = handle;
    this.target = target;
  }

  /** Number of the event: `EventCode.PRESSED`. */
  get code(): number {
    return lv_event_get_code(this.handle);
  }

  /** Keeps it from the listeners that come after this one. */
  stopProcessing(): void {
    lv_event_stop_processing(this.handle);
  }
}
