// SPDX-License-Identifier: Apache-2.0
import { createEncoder, feedEncoder } from "../raw/inputs.js";
import { FedDevice, type FedDeviceOptions } from "./fed-device.js";

/** A knob: turned, it moves the focus of a group or changes what is edited; pressed, it clicks. */
export class Encoder extends FedDevice {
  #down = false;

  constructor(options: FedDeviceOptions = {}) {
    super(createEncoder, options);
  }

  /** @param steps positive clockwise, -32768 to 32767 */
  turn(steps: number): void {
    feedEncoder(this.handle, steps, this.#down);
  }

  press(): void {
    feedEncoder(this.handle, 0, true);
    this.#down = true;
  }

  release(): void {
    feedEncoder(this.handle, 0, false);
    this.#down = false;
  }

  /** Presses and releases it. */
  tap(): void {
    this.press();
    this.release();
  }
}
