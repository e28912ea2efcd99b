// SPDX-License-Identifier: Apache-2.0
import type { Display } from "../displays/display.js";
import type { LvPoint } from "../raw/handles.js";
import { createButtons, feedButton, lv_indev_set_button_points } from "../raw/inputs.js";
import { FedDevice } from "./fed-device.js";

/** Where a device of buttons belongs. */
export interface HardwareButtonsOptions {
  /** Default: the default display. */
  readonly display?: Display | undefined;
}

/** Buttons beside a screen, each of which touches its place there. */
export class HardwareButtons extends FedDevice {
  /**
   * @param places of the display, pixels, one for each button
   * @throws TypeError LVGL_WRONG_ARGUMENT without a place
   */
  constructor(places: readonly LvPoint[], options: HardwareButtonsOptions = {}) {
    super((display) => createButtons(places, display), options);
  }

  /** Where each button touches: as many places as before, or more. */
  set places(places: readonly LvPoint[]) {
    lv_indev_set_button_points(this.handle, places);
  }

  /** @param button its index among the places */
  press(button: number): void {
    feedButton(this.handle, button, true);
  }

  /** @param button its index among the places */
  release(button: number): void {
    feedButton(this.handle, button, false);
  }

  /**
   * Presses and releases a button.
   * @param button its index among the places
   */
  tap(button: number): void {
    this.press(button);
    this.release(button);
  }
}
