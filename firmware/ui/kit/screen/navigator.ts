import { isMotionReduced, slideIn } from "../core/motion.js";
import { closeOverlay } from "../overlay/layer.js";
import { closeToast } from "../overlay/toast.js";
import { buildScreen, loadScreen, type OpenScreen, type ScreenSpec } from "./screen.js";

/** How the next screen comes: from the right, in place, or from the left. */
export type Step = "push" | "replace" | "back";

/** Duration of a change of screen, ms. */
const CHANGE = 180;

export interface Navigator {
  /** Shows a screen in place of the one before, which is closed. */
  show(spec: ScreenSpec, step: Step): void;

  readonly current: () => OpenScreen | undefined;
  close(): void;
}

/** Shows one screen at a time. Which one is the flows' business: this knows only how to get from one to the next. */
export function createNavigator(): Navigator {
  let shown: OpenScreen | undefined;
  return {
    current: () => shown,
    show(spec, step) {
      closeOverlay();
      const next = buildScreen(spec);
      const before = shown;
      shown = next;
      loadScreen(next);
      before?.close();
      if (step === "replace" || before === undefined || isMotionReduced()) return;
      for (const part of next.moving) slideIn(part, step === "push" ? "right" : "left", CHANGE);
    },
    close() {
      closeOverlay();
      closeToast();
      shown?.close();
      shown = undefined;
    },
  };
}
