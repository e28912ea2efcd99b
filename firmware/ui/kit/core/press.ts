import type { LvStyle } from "lvgl-bindings-ts/raw";
import * as lv from "lvgl-bindings-ts/raw";
import type { Node } from "./node.js";
import { currentScope, inScope } from "./scope.js";

/** How far outside of the target a finger may leave it and still count, px (gloves). */
const SLIP = 8;
/** Two touches of primary actions closer than this count once, ms. */
const DOUBLE_TOUCH = 250;
/** A press this long is a long press, ms. */
export const LONG_PRESS = 600;

export interface PressOptions {
  /** A primary action (« Valider », « Signer »): a second touch within 250 ms is swallowed, on the next screen too. */
  readonly primary?: boolean;
  readonly onLongPress?: () => void;
  /** Called again and again while held, after a long press (steppers). */
  readonly onRepeat?: () => void;
  /** Look while the finger is down. */
  readonly pressed?: LvStyle;
  /** Widens what may be touched beyond what is drawn, px: small drawings, large targets. */
  readonly reach?: number;
}

let lastPrimary = Number.NEGATIVE_INFINITY;

/** Forgets earlier touches: another device or test starts. */
export function resetTouches(): void {
  lastPrimary = Number.NEGATIVE_INFINITY;
}

/** Whether the finger lies on the widget or within the slip around it. */
function fingerNear(node: Node, reach: number): boolean {
  const finger = lv.lv_indev_active();
  if (finger === null) return true;
  const { x, y } = lv.lv_indev_get_point(finger);
  const { x1, y1, x2, y2 } = lv.lv_obj_get_coords(node);
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
  lv.lv_obj_add_flag(node, lv.LV_OBJ_FLAG.CLICKABLE);
  if (pressed !== undefined) lv.lv_obj_add_style(node, pressed, lv.LV_STATE.PRESSED);
  if (reach > 0) lv.lv_obj_set_ext_click_area(node, reach);
  lv.lv_obj_add_event_cb(
    node,
    () => {
      if (held || !fingerNear(node, reach)) return;
      if (primary) {
        const now = lv.lv_tick_get();
        if (now - lastPrimary < DOUBLE_TOUCH) return;
        lastPrimary = now;
      }
      inScope(scope, onTap);
    },
    lv.LV_EVENT.CLICKED,
  );
  if (onLongPress === undefined && onRepeat === undefined) return;
  lv.lv_obj_add_event_cb(node, () => (held = false), lv.LV_EVENT.PRESSED);
  lv.lv_obj_add_event_cb(
    node,
    () => {
      held = true;
      inScope(scope, onLongPress ?? onRepeat ?? (() => undefined));
    },
    lv.LV_EVENT.LONG_PRESSED,
  );
  if (onRepeat !== undefined) {
    lv.lv_obj_add_event_cb(node, () => inScope(scope, onRepeat), lv.LV_EVENT.LONG_PRESSED_REPEAT);
  }
}
