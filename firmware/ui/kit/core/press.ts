import { type Display, type Indev, now, State, type Style } from "lvgl-bindings-ts";
import type { Node } from "./node.js";
import { currentScope, inScope } from "./scope.js";

/** How far outside of the target a finger may leave it and still count, px (gloves). */
const SLIP = 8;
/** Two touches of primary actions closer than this count once, ms. */
const DOUBLE_TOUCH = 250;
/** A press this long is a long press, ms. */
const LONG_PRESS = 600;

export interface PressOptions {
  /** A primary action (« Valider », « Signer »): a second touch within 250 ms is swallowed, on the next screen too. */
  readonly primary?: boolean;
  readonly onLongPress?: (() => void) | undefined;
  /** Called again and again while held, after a long press (steppers). */
  readonly onRepeat?: () => void;
  /** Look while the finger is down. */
  readonly pressed?: Style;
  /** Widens what may be touched beyond what is drawn, px: small drawings, large targets. */
  readonly reach?: number;
}

let lastPrimary = Number.NEGATIVE_INFINITY;

/** Sets up the touch of a display that was just opened: earlier touches are forgotten. `onPress` hears of every press. */
export function openTouch({ indev }: Pick<Display, "indev">, onPress?: () => void): void {
  lastPrimary = Number.NEGATIVE_INFINITY;
  indev.longPressTime = LONG_PRESS;
  if (onPress !== undefined) indev.on("pressed", onPress);
}

/** Whether the finger lies on the widget or within the slip around it. */
function isNear(finger: Indev | null, node: Node, reach: number): boolean {
  if (finger === null) return true;
  const { x, y } = finger.point;
  const { x1, y1, x2, y2 } = node.coords;
  const slip = SLIP + reach;
  return x >= x1 - slip && x <= x2 + slip && y >= y1 - slip && y <= y2 + slip;
}

/**
 * Makes a widget answer to touch. It counts when the finger leaves it inside, or within 8 px; a scroll cancels it. The
 * pressed look is a style of the widget (state PRESSED), which LVGL shows in the frame after the finger lands.
 */
export function pressable(node: Node, onTap: () => void, options: PressOptions = {}): void {
  const { primary = false, onLongPress, onRepeat, pressed, reach = 0 } = options;
  const scope = currentScope();
  let held = false;
  node.clickable = true;
  if (pressed !== undefined) node.addStyle(pressed, State.PRESSED);
  if (reach > 0) node.extClickArea = reach;
  node.on("clicked", ({ indev }) => {
    if (held || !isNear(indev, node, reach)) return;
    if (primary) {
      const time = now();
      if (time - lastPrimary < DOUBLE_TOUCH) return;
      lastPrimary = time;
    }
    inScope(scope, onTap);
  });
  const longPress = onLongPress ?? onRepeat;
  if (longPress === undefined) return;
  node.on("pressed", () => (held = false));
  node.on("longPressed", () => {
    held = true;
    inScope(scope, longPress);
  });
  if (onRepeat !== undefined) node.on("longPressedRepeat", () => inScope(scope, onRepeat));
}
