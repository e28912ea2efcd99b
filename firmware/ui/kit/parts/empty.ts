import { type BoxOptions, box, icon, type Node, text } from "../core/node.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";

/** Nothing yet: an icon, what is empty, and what will come or what to do. Never just « Aucun résultat ». */
export function emptyState(
  parent: Node,
  spec: { readonly icon: IconName; readonly title: string; readonly text: string; readonly name?: string },
  where: BoxOptions = {},
): Node {
  const node = box(parent, {
    w: "full",
    radius: 18,
    pad: [18, 16, 22, 16],
    gap: 4,
    flow: "column",
    cross: "center",
    styles: [styles.card()],
    name: spec.name ?? "empty",
    ...where,
  });
  icon(node, spec.icon, { size: 40, color: "primary" });
  text(node, spec.title, { role: "body", weight: "bold", w: "full", align: "center" });
  text(node, spec.text, { role: "label", color: "ink2", w: "full", align: "center" });
  return node;
}
