import { signal } from "@preact/signals-core";
import { animate } from "lvgl-bindings-ts";
import type { Node } from "./node.js";

/** Battery level at and under which nothing moves, percent. */
const LOW_BATTERY = 15;

const wanted = signal<boolean>(false);
const battery = signal(100);

/** Setting « Animations réduites ». */
export function setMotionReduced(reduced: boolean): void {
  wanted.value = reduced;
}

/** Percent; at 15 % or less motion is off. */
export function setBatteryForMotion(percent: number): void {
  battery.value = percent;
}

export function isMotionReduced(): boolean {
  return wanted.peek() || battery.peek() <= LOW_BATTERY;
}

const SLIDE = 48;

/** Slides a widget in from one side while it fades in; LVGL moves it without a call into this program. */
export function slideIn(node: Node, from: "left" | "right" | "up", ms: number): void {
  if (isMotionReduced()) return;
  const apply = from === "up" ? "translate_y" : "translate_x";
  animate({
    target: node,
    apply,
    from: from === "left" ? -SLIDE : SLIDE,
    to: 0,
    duration: ms,
    easing: "ease-out",
  });
  animate({ target: node, apply: "opa", from: 0, to: 255, duration: ms, easing: "ease-out" });
}

/** A sheet or dialog coming up from `distance` px below its place. */
export function rise(node: Node, distance: number, ms: number): void {
  if (isMotionReduced()) return;
  animate({
    target: node,
    apply: "translate_y",
    from: distance,
    to: 0,
    duration: ms,
    easing: "ease-out",
  });
}

/** Shows a gesture: the widget goes `distance` px down and back, `times` times, then rests. */
export function nudge(node: Node, distance: number, times: number): void {
  if (isMotionReduced()) return;
  animate({
    target: node,
    apply: "translate_y",
    from: 0,
    to: distance,
    duration: 700,
    reverseDuration: 500,
    repeat: times,
    repeatDelay: 400,
    easing: "ease-in-out",
  });
}
