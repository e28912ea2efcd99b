import { box, dynamic, type FootSpec, foot, type Node } from "../../kit/index.js";

export interface FootedColumn {
  /** Test name of what scrolls. */
  readonly name?: string;
  /** What makes two states the same picture: on another one, content and foot are built again. */
  readonly face: () => string;
  readonly content: (into: Node) => void;
  readonly foot: () => FootSpec;
}

/** A column that scrolls over a foot which changes with it: for screens whose answer depends on where things stand. */
export function footedColumn(body: Node, { name, face, content, foot: spec }: FootedColumn): void {
  const column = box(body, { w: 480, h: "full", flow: "column" });
  const scrolled = box(column, {
    w: 480,
    grow: 1,
    scroll: "y",
    flow: "column",
    gap: 12,
    pad: [2, 16, 16, 16],
    ...(name === undefined ? {} : { name }),
  });
  dynamic(scrolled, face, content, { w: "full", flow: "column", gap: 12 });
  dynamic(column, face, (into) => void foot(into, spec(), { x: 0, y: 0 }), { w: 480, h: 96 });
}
