import type { Display } from "lvgl-bindings-ts";
import { type Finger as BareFinger, fingerOn as bareFingerOn } from "../../simulator/headless/finger.js";
import { comparePicture } from "./ui-picture.js";

/** The headless terminal's finger, with an eye for references. */
export interface Finger extends BareFinger {
  /** Compares the picture with its reference and checks that no text is cut. */
  screenshot(name: string, options?: { readonly allowDots?: readonly string[] }): void;
}

/** Touches and reads an open display under the manual clock. An exception in a callback fails the next step. */
export function fingerOn(display: Display): Finger {
  const finger = bareFingerOn(display);
  return {
    ...finger,
    screenshot(name, { allowDots = [] } = {}) {
      comparePicture(name, finger.picture());
      finger.assertNoClippedText(allowDots);
    },
  };
}
