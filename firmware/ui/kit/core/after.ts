import * as lv from "lvgl-bindings-ts/raw";
import { currentScope } from "./scope.js";

/** Runs `action` once, `ms` later on LVGL's clock, unless the screen or overlay being built ends first. Returns a cancel. */
export function after(ms: number, action: () => void): () => void {
  let live = true;
  const timer = lv.lv_timer_create(() => {
    if (!live) return;
    cancel();
    action();
  }, ms);
  const cancel = (): void => {
    if (!live) return;
    live = false;
    lv.lv_timer_delete(timer);
  };
  currentScope().own(cancel);
  return cancel;
}
