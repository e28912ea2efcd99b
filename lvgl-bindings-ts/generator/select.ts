// SPDX-License-Identifier: Apache-2.0
/** Picks the functions of a group out of the headers and sorts their parameters. */
import type { Group } from "./allow-list.js";
import type { CFunction, CHeader } from "./model.js";
import { type Ownership, ownershipOf, type ParamRule } from "./ownership.js";
import { type Crossing, crossing } from "./types.js";

/** A parameter with all that the two writers need. */
export interface BoundParam {
  readonly name: string;
  readonly crossing: Crossing;
  readonly rule: ParamRule | undefined;
  /** Place among JavaScript's arguments; -1 for what is filled in by the function. */
  readonly index: number;
}

export interface BoundFunction {
  readonly source: CFunction;
  readonly params: readonly BoundParam[];
  readonly returns: Crossing;
  readonly ownership: Ownership;
  /** The widget class that the first argument must have, without `lv_` and `_class`. */
  readonly widget: string | undefined;
}

/** Widgets whose functions write into fields that other objects do not have. */
const widgetClasses = [
  "label",
  "spangroup",
  "textarea",
  "buttonmatrix",
  "bar",
  "slider",
  "arc",
  "switch",
  "line",
  "spinner",
  "image",
  "button",
];

function matcher(patterns: readonly string[]): (name: string) => boolean {
  const expressions = patterns.map((pattern) => new RegExp(`^${pattern.replaceAll("*", "\\w*")}$`));
  return (name) => expressions.some((expression) => expression.test(name));
}

/**
 * The functions of a group, in the order of its patterns and then of the headers.
 * @throws Error when a name of the list is in no header, or a function cannot be bound
 */
export function selectGroup(group: Group, header: CHeader): BoundFunction[] {
  const excluded = matcher(group.except ?? []);
  const names = new Set<string>();
  for (const pattern of group.functions) {
    const matches = matcher([pattern]);
    const found = [...header.functions.keys()].filter((name) => matches(name) && !excluded(name));
    if (found.length === 0) throw new Error(`${group.name}: no function matches ${pattern}`);
    for (const name of found) names.add(name);
  }
  const bound: BoundFunction[] = [];
  for (const name of names) {
    const source = header.functions.get(name);
    if (!source) continue;
    if (source.variadic) {
      if (group.functions.includes(name)) throw new Error(`${name} is variadic`);
      continue; // swept in by a pattern: its non-variadic twin is bound
    }
    bound.push(bindFunction(source, header));
  }
  return bound;
}

/**
 * Sorts one function's parameters and result, and checks that ownership is told for each pointer.
 * @throws Error naming what is missing
 */
export function bindFunction(source: CFunction, header: CHeader): BoundFunction {
  const ownership = ownershipOf(source.name);
  const fail = (message: string): never => {
    throw new Error(`${source.name}: ${message}`);
  };
  const sort = (type: string): Crossing => {
    try {
      return crossing(type, header);
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    }
  };
  let next = 0;
  const params = source.params.map((param, position) => {
    const sorted = sort(param.type);
    const rule = ownership.params?.[param.name];
    const isReceiver = position === 0 && sorted.sort === "handle";
    if (sorted.sort === "text" && !rule) fail(`parameter ${param.name}: does LVGL copy the text?`);
    if (sorted.sort === "struct" && !rule) fail(`parameter ${param.name}: is it read or filled in?`);
    if (
      sorted.sort === "handle" &&
      sorted.kind !== "Obj" &&
      !isReceiver &&
      !rule &&
      sorted.kind !== "EventDsc" &&
      sorted.kind !== "Span"
    )
      fail(`parameter ${param.name}: does LVGL keep the pointer?`);
    return { name: param.name, crossing: sorted, rule, index: rule === "out" ? -1 : next++ };
  });
  for (const named of Object.keys(ownership.params ?? {})) {
    if (!source.params.some((param) => param.name === named) && named !== "parent") fail(`has no parameter ${named}`);
  }
  const returns = sort(source.returns);
  if ((returns.sort === "handle" || returns.sort === "text") && !ownership.returns)
    fail("who owns the result, may it be null?");
  const widget = widgetClasses.find(
    (name) => source.name.startsWith(`lv_${name}_`) && !source.name.endsWith("_create"),
  );
  return {
    source,
    params,
    returns,
    ownership,
    widget: params[0]?.crossing.sort === "handle" && params[0].crossing.kind === "Obj" ? widget : undefined,
  };
}
