import { type BoxOptions, box, type Node } from "./node.js";
import { type Live, type Scope, watch, withScope } from "./scope.js";

/**
 * A part that is rebuilt when its key changes: a list of a few rows, one of several faces. What can be bound to a signal
 * should be bound instead; what is long belongs in a `virtualList`.
 */
export function dynamic<K>(
  parent: Node,
  key: Live<K>,
  build: (into: Node, key: K) => void,
  options: BoxOptions = { w: "full" },
): Node {
  const holder = box(parent, options);
  let built: Scope | undefined;
  watch(key, (value) => {
    built?.dispose();
    holder.clean();
    built = withScope(() => build(holder, value)).scope;
  });
  return holder;
}
