import type { Display } from "lvgl-bindings-ts";
import { expectPicture } from "lvgl-bindings-ts/testing";
import { type Finger as BareFinger, fingerOn as bareFingerOn } from "../../simulator/headless/finger.js";

/** `LVGL_UPDATE_PICTURES=1` writes references instead: look at them before committing. */
const PICTURES = {
  references: "test/screens/reference",
  output: "out/screens",
};

/** The headless terminal's finger, with an eye for references. */
export interface Finger extends BareFinger {
  /** Compares the picture with its reference and checks that no text is cut. */
  screenshot(name: string, options?: { readonly allowDots?: readonly string[] }): void;
}

/** Touches and reads an open display under virtual time. An exception in a callback fails the next step. */
export function fingerOn(display: Display): Finger {
  const finger = bareFingerOn(display);
  return {
    ...finger,
    screenshot(name, { allowDots = [] } = {}) {
      finger.picture();
      expectPicture(display, name, PICTURES);
      finger.assertNoClippedText(allowDots);
    },
  };
}
