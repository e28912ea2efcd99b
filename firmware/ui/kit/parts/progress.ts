import { animate } from "lvgl-bindings-ts";
import { dynamic } from "../core/dynamic.js";
import { isMotionReduced } from "../core/motion.js";
import { type BoxOptions, box, icon, type Node, scaled, text } from "../core/node.js";
import { type Live, read, watch } from "../core/scope.js";
import { styles } from "../theme/styles.js";
import { spinner } from "./spinner.js";

/** Share done, 0 to 1; undefined when it is not known. */
export type ProgressValue = number | undefined;

/** A bar of 16 px: filled by the share done, or a piece that travels when it is not known. `width` in px. */
export function progressBar(parent: Node, value: Live<ProgressValue>, width: number, where: BoxOptions = {}): Node {
  const track = box(parent, { w: width, h: 16, radius: 8, styles: [styles.sunken()], name: "progress", ...where });
  dynamic(
    track,
    () => read(value) === undefined,
    (holder, unknown) => {
      const bar = box(holder, { x: 0, y: 0, w: 0, h: 16, radius: 8, styles: [styles.fill("primary")] });
      if (unknown) {
        const piece = Math.round(width / 4);
        bar.width = piece;
        if (isMotionReduced()) bar.x = Math.round((width - piece) / 2);
        else
          animate({
            target: bar,
            apply: "x",
            from: 0,
            to: width - piece,
            duration: 1200,
            repeat: Number.POSITIVE_INFINITY,
            reverseDuration: 1200,
          });
      } else {
        watch(
          () => Math.round(width * Math.min(1, Math.max(0, read(value) ?? 0))),
          (px) => (bar.width = px),
        );
      }
    },
    { w: width, h: 16 },
  );
  return track;
}

export type StepState = "todo" | "running" | "done" | "failed";
export interface NamedStep {
  readonly label: string;
  readonly state: StepState;
  /** « 0,8 s », or why it failed. */
  readonly detail?: string;
}

/** Long work, step by step: ○ to do, arc under way, ✓ done and its time, ✕ failed and why; 56 px each. */
export function namedSteps(parent: Node, steps: Live<readonly NamedStep[]>, where: BoxOptions = {}): Node {
  return dynamic(
    parent,
    steps,
    (into, list) => {
      for (const step of list) {
        const row = box(into, { w: "full", minH: scaled(56), flow: "row", gap: 14 });
        if (step.state === "done") icon(row, "fill:check-circle", { size: 34, color: "ok" });
        else if (step.state === "failed") icon(row, "fill:x-circle", { size: 34, color: "err" });
        else if (step.state === "todo") icon(row, "circle", { size: 34, color: "edge" });
        else spinner(row, 34, "primary");
        text(row, step.label, {
          role: "row",
          grow: 1,
          weight: step.state === "running" ? "bold" : "regular",
          color: step.state === "todo" ? "ink2" : step.state === "failed" ? "err" : "ink",
        });
        if (step.detail !== undefined) {
          text(row, step.detail, { role: "caption", color: step.state === "failed" ? "err" : "ink2" });
        }
      }
    },
    { w: "full", flow: "column", name: "steps", ...where },
  );
}
