import { isMotionReduced } from "./motion.js";
import type { Node } from "./node.js";

/** Scrolls what holds a widget until it is in view: the field that is wrong, the row just added. */
export function reveal(node: Node): void {
  node.scrollToViewRecursive(!isMotionReduced());
}
