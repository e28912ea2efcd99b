import { common } from "../../i18n/fr/common.js";
import { type BoxOptions, box, type Node, text } from "../core/node.js";
import type { Live } from "../core/scope.js";
import { styles } from "../theme/styles.js";
import { button } from "./button.js";

/** A question answered on the spot: what is asked at left, Oui and Non at right, 64 px high each. */
export function yesNo(
  parent: Node,
  spec: { readonly name: string; readonly question: Live<string>; readonly onAnswer: (answer: "yes" | "no") => void },
  where: BoxOptions = {},
): Node {
  const node = box(parent, {
    w: "full",
    minH: 96,
    radius: 16,
    flow: "row",
    gap: 8,
    pad: [8, 12, 8, 16],
    styles: [styles.fill("warnsoft"), styles.ink("warn"), styles.sunOutline("warn")],
    name: spec.name,
    ...where,
  });
  text(node, spec.question, { role: "caption", weight: "bold", grow: 1 });
  const look = { w: 84, h: 64, role: "row" } as const;
  button(node, { name: `${spec.name}-yes`, label: common.yes, onTap: () => spec.onAnswer("yes") }, look);
  button(node, { name: `${spec.name}-no`, label: common.no, onTap: () => spec.onAnswer("no") }, look);
  return node;
}
