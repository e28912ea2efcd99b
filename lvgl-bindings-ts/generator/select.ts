// SPDX-License-Identifier: Apache-2.0
/** Sorts each function of the headers in scope: generated, written by hand, or left out with a reason. */
import { exclusions, nameMatches, standIns } from "./exclusions.js";
import type { CFunction, CHeader } from "./model.js";
import { type Ownership, ownershipOf, type ParamRule } from "./ownership.js";
import { type Check, checksOf, classes } from "./rules.js";
import { modules } from "./scope.js";
import { type Crossing, crossing } from "./types.js";

/** A parameter with all that the writers need. */
export interface BoundParam {
  readonly name: string;
  readonly crossing: Crossing;
  readonly rule: ParamRule | undefined;
  /** Place among JavaScript's arguments; -1 for what is filled in by the function. */
  readonly index: number;
  /** The widget class that an object must have, without `lv_` and `_class`. */
  readonly widget: string | undefined;
  readonly nullable: boolean;
}

export interface BoundFunction {
  readonly source: CFunction;
  /** The module (pair of generated files) it belongs to. */
  readonly module: string;
  readonly params: readonly BoundParam[];
  readonly returns: Crossing;
  readonly ownership: Ownership;
  readonly checks: readonly Check[];
  /** The widget class that the first argument must have, without `lv_` and `_class`. */
  readonly widget: string | undefined;
}

/** What became of a function of a header in scope. */
export type Fate =
  | { readonly sort: "generated"; readonly bound: BoundFunction }
  | { readonly sort: "handwritten" }
  | { readonly sort: "standIn"; readonly reason: string }
  | { readonly sort: "excluded"; readonly reason: string }
  | { readonly sort: "missing"; readonly reason: string };

export interface SelectedFunction {
  readonly source: CFunction;
  readonly module: string;
  readonly fate: Fate;
}

/** The widget whose function this is: the class with the longest name that the function's begins with. */
function widgetOf(source: CFunction, header: CHeader): string | undefined {
  if (/_create$/.test(source.name) && source.params[0]?.name === "parent") return undefined;
  const names = header.classes
    .map((name) => name.slice(3, -6))
    .filter((name) => name !== "obj" && source.name.startsWith(`lv_${name}_`));
  return names.sort((a, b) => b.length - a.length)[0];
}

const nullableRules: ReadonlySet<ParamRule | undefined> = new Set(["borrows-or-null", "keeps", "part-keeps"]);

function isNullable(sorted: Crossing, rule: ParamRule | undefined): boolean {
  if (sorted.sort === "text") return false;
  return nullableRules.has(rule) || (sorted.sort === "source" && rule === "keeps-each");
}

/**
 * Sorts one function's parameters and result, and checks that ownership is told for each pointer.
 * @throws Error naming what is missing
 */
export function bindFunction(source: CFunction, header: CHeader, module = ""): BoundFunction {
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
  if (source.variadic) fail("takes any number of arguments");
  const widget = widgetOf(source, header);
  let next = 0;
  const params = source.params.map((param, position): BoundParam => {
    const sorted = sort(param.type);
    const isPlain = ["bool", "number", "choice", "bits", "color", "class"].includes(sorted.sort);
    const rule = isPlain ? undefined : ownership.params?.[param.name];
    const isReceiver = position === 0 && sorted.sort === "handle";
    if (sorted.sort === "text" && !rule) fail(`parameter ${param.name}: does LVGL copy the text?`);
    if (sorted.sort === "source" && !rule) fail(`parameter ${param.name}: does LVGL keep the pointer?`);
    if (sorted.sort === "place" && rule !== "out") fail(`parameter ${param.name}: is it filled in?`);
    if (sorted.sort === "struct" && sorted.pointer && !rule) fail(`parameter ${param.name}: is it read or filled in?`);
    const free = ["Obj", "EventDsc", "Span", "ChartSeries", "ChartCursor", "ScaleSection", "Increment"];
    if (sorted.sort === "handle" && !free.includes(sorted.kind) && !isReceiver && !rule)
      fail(`parameter ${param.name}: does LVGL keep the pointer?`);
    const own = position === 0 && sorted.sort === "handle" && sorted.kind === "Obj" ? widget : undefined;
    return {
      name: param.name,
      crossing: sorted,
      rule,
      index: rule === "out" ? -1 : next++,
      widget: classes[source.name]?.[param.name] ?? own,
      nullable: isNullable(sorted, rule),
    };
  });
  for (const named of Object.keys(ownership.params ?? {})) {
    const fromFamily = ["parent", "subject", "value", "src_left", "src_mid", "src_right"].includes(named);
    if (!source.params.some((param) => param.name === named) && !fromFamily) fail(`has no parameter ${named}`);
  }
  const returns = sort(source.returns);
  if (returns.sort === "place") fail("returns the address of numbers");
  const asked = returns.sort === "handle" || returns.sort === "text" || returns.sort === "source";
  if (asked && !ownership.returns) fail("who owns the result, may it be null?");
  return {
    source,
    module,
    params,
    returns,
    ownership,
    checks: checksOf(source.name),
    widget: params[0]?.widget,
  };
}

/** Decides what becomes of one function. `handwritten` holds the names that src/raw exports itself. */
function decide(source: CFunction, module: string, header: CHeader, handwritten: ReadonlySet<string>): Fate {
  const { name } = source;
  const left = exclusions.find((entry) => nameMatches(entry.functions, name));
  const standIn = standIns.find((entry) => nameMatches(entry.functions, name));
  if (handwritten.has(name)) {
    if (left || standIn) throw new Error(`${name} is bound by hand and named in exclusions.ts`);
    return { sort: "handwritten" };
  }
  if (standIn) return { sort: "standIn", reason: standIn.reason };
  if (left) return { sort: "excluded", reason: left.reason };
  try {
    return { sort: "generated", bound: bindFunction(source, header, module) };
  } catch (error) {
    return { sort: "missing", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Every function of the headers in scope, module by module, in the headers' order. */
export function selectAll(header: CHeader, handwritten: ReadonlySet<string>): SelectedFunction[] {
  const all = [...header.functions.values()];
  return modules.flatMap((module) =>
    module.headers.flatMap((path) =>
      all
        .filter((source) => source.header === path)
        .map((source) => ({
          source,
          module: module.name,
          fate: decide(source, module.name, header, handwritten),
        })),
    ),
  );
}
