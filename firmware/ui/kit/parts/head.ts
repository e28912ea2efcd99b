import { type BoxOptions, box, type Node, nameFit, text } from "../core/node.js";
import type { Live } from "../core/scope.js";
import type { IconName } from "../theme/icons.js";
import { textButton } from "./text-button.js";

export interface HeadSpec {
  readonly title: Live<string>;
  readonly subtitle?: Live<string>;
  /** The one action of the head: a word (« Annuler ») or an icon that needs no word (search). */
  readonly action?: {
    readonly label?: string;
    readonly icon?: IconName;
    readonly name?: string;
    readonly onTap: () => void;
  };
}

/** Title 32 over subtitle 22, one text action at right; 72 px from y 44, more at larger text. */
export function head(parent: Node, spec: HeadSpec, where: BoxOptions = {}): Node {
  const node = box(parent, { x: 0, y: 44, w: 480, minH: 72, flow: "row", pad: [0, 8, 0, 16], ...where });
  const words = box(node, { grow: 1, flow: "column", gap: -2 });
  text(words, spec.title, { role: "title", weight: "bold", w: "full", fit: nameFit(), name: "title" });
  if (spec.subtitle !== undefined) {
    text(words, spec.subtitle, { role: "label", color: "ink2", w: "full", fit: nameFit(), name: "subtitle" });
  }
  if (spec.action !== undefined) textButton(node, { name: "head-action", ...spec.action });
  return node;
}
