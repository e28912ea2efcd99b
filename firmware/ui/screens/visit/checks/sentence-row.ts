import { box, type IconName, icon, type Node, pressable, scaled, styles, text } from "../../../kit/index.js";

export interface SentenceRowSpec {
  readonly name: string;
  readonly icon: IconName;
  readonly text: string;
  readonly onTap: () => void;
}

/** A row whose sentence is read whole, over as many lines as it takes, and leads to where it is answered. */
export function sentenceRow(parent: Node, spec: SentenceRowSpec): void {
  const row = box(parent, {
    w: "full",
    minH: scaled(68),
    radius: 16,
    flow: "row",
    gap: 12,
    pad: [8, 10, 8, 16],
    name: spec.name,
  });
  icon(row, spec.icon, { size: 30, color: "primary" });
  text(row, spec.text, { role: "label", color: "primary", grow: 1 });
  icon(row, "caret-right", { size: 26, color: "primary" });
  pressable(row, spec.onTap, { pressed: styles.rowPressed() });
}
