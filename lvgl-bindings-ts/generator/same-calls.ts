// SPDX-License-Identifier: Apache-2.0
/**
 * Finds functions whose callbacks would differ in nothing but the function of LVGL's that they call: one callback serves
 * them all, and the table says which function it calls. A third of the generated code is not there so.
 */
import type { BoundFunction } from "./select.js";

/** What a callback is, but for the names of its function and of its variables. */
function keyOf(bound: BoundFunction, text: string, names: readonly string[]): string {
  const { returns, params } = bound.source;
  const nameless = names.reduce(
    (written, name, index) => written.replace(new RegExp(`(?<![.\\w"])${name}\\b`, "g"), `#${index}`),
    text,
  );
  const said = text.match(/"[^"]*"/g) ?? [];
  return JSON.stringify([returns, params.map((param) => param.type), nameless, said]);
}

/**
 * For each function the one whose callback serves it: the first of those that are alike, which may be itself.
 * @param write a function's callback with another name in the place of its function's
 * @param namesOf the names of its variables
 */
export function sameCalls(
  functions: readonly BoundFunction[],
  write: (bound: BoundFunction, callee: string) => string,
  namesOf: (bound: BoundFunction) => readonly string[],
): ReadonlyMap<BoundFunction, BoundFunction> {
  const firsts = new Map<string, BoundFunction>();
  const serving = new Map<BoundFunction, BoundFunction>();
  for (const bound of functions) {
    const key = keyOf(bound, write(bound, "CALLEE"), namesOf(bound));
    // One that takes nothing reads nothing, so that it could not be told which it is.
    const first = (bound.params.length > 0 && firsts.get(key)) || bound;
    firsts.set(key, first);
    serving.set(bound, first);
  }
  return serving;
}
