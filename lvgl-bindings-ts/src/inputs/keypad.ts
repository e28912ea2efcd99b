// SPDX-License-Identifier: Apache-2.0
import type { LV_KEY } from "../raw/generated/enums.js";
import { createKeypad, feedKey } from "../raw/inputs.js";
import { FedDevice, type FedDeviceOptions } from "./fed-device.js";

/** Keys that move the focus of a group and write into what has it. */
export class Keypad extends FedDevice {
  constructor(options: FedDeviceOptions = {}) {
    super(createKeypad, options);
  }

  /** @param key one of `Key`, or a character's code point */
  press(key: LV_KEY | number): void {
    feedKey(this.handle, key, true);
  }

  /** @param key one of `Key`, or a character's code point */
  release(key: LV_KEY | number): void {
    feedKey(this.handle, key, false);
  }

  /**
   * Presses and releases a key.
   * @param key one of `Key`, or a character's code point
   */
  tap(key: LV_KEY | number): void {
    this.press(key);
    this.release(key);
  }
}
