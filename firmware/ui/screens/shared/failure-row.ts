import { box, icon, type Node, text } from "../../kit/index.js";

export interface FailureRowSpec {
  readonly name: string;
  readonly title: string;
  readonly caption: string | undefined;
  readonly why: string;
  /** What to do now. */
  readonly todo: string;
}

/** One thing that was not done: which, why, and what to do. */
export function failureRow(into: Node, { name, title, caption, why, todo }: FailureRowSpec): void {
  const row = box(into, { w: "full", flow: "row", cross: "start", gap: 12, pad: [10, 14], name });
  icon(row, "fill:x-circle", { size: 30, color: "err" });
  const lines = box(row, { grow: 1, flow: "column", gap: -1 });
  text(lines, title, { role: "label", weight: "bold", w: "full" });
  if (caption !== undefined) text(lines, caption, { role: "caption", color: "ink2" });
  text(lines, why, { role: "label", color: "err", w: "full" });
  text(lines, todo, { role: "caption", w: "full" });
}
