import { Timer } from "lvgl-bindings-ts";
import { currentScope } from "./scope.js";

/** Runs `action` once, `ms` later on LVGL's clock, unless the screen or overlay being built ends first. Returns a cancel. */
export function after(ms: number, action: () => void): () => void {
  let live = true;
  const timer = new Timer(ms, () => {
    if (!live) return;
    cancel();
    action();
  });
  const cancel = (): void => {
    if (!live) return;
    live = false;
    timer.delete();
  };
  currentScope().own(cancel);
  return cancel;
}
