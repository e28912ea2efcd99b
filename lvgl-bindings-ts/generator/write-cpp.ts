// SPDX-License-Identifier: Apache-2.0
/** Writes the C++ side: callbacks, of which one serves all functions that are alike, and one table per module. */
import { afterCall, afterCreate, onBegun } from "./rules.js";
import { sameCalls } from "./same-calls.js";
import type { BoundFunction, BoundParam } from "./select.js";
import { coreStructs } from "./structs.js";
import { type Crossing, partKinds } from "./types.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

/** A parameter's name in C++, out of the way of our own variables. */
function local(param: BoundParam): string {
  return ["a", "env", "info", "result"].includes(param.name) ? `${param.name}_` : param.name;
}

/** How many of JavaScript's arguments a function looks at. */
function argumentCount(bound: BoundFunction): number {
  return Math.max(0, ...bound.params.map((param) => 1 + param.index));
}

/** `CalendarDate` -> `calendar_date`. */
export function snake(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

function numberType(crossing: Extract<Crossing, { sort: "number" }>): string {
  if (crossing.ts.startsWith("LV_")) return /^lv_(opa|style_prop)_t$/.test(crossing.cpp) ? "uint8_t" : "uint32_t";
  return crossing.cpp;
}

function readHandle(param: BoundParam, bound: BoundFunction): string {
  const { crossing, index } = param;
  if (crossing.sort !== "handle") throw new Error(`${param.name} is no handle`);
  const name = local(param);
  const orNull = param.nullable ? "_or_null" : "";
  if (crossing.kind === "Event") return `lv_event_t *${name} = a.event(${index});`;
  if (param.widget)
    return `lv_obj_t *${name} = ${param.nullable ? "widget_or_null(a, " : "a.widget("}${index}, &lv_${param.widget}_class, "${param.widget}");`;
  if (crossing.kind === "Obj") {
    const read = param.nullable ? "obj_or_null" : onBegun.test(bound.source.name) ? "begun_obj" : "obj";
    return `${crossing.cpp} *${name} = a.${read}(${index});`;
  }
  const owner = bound.params[0];
  const part = partKinds[crossing.kind];
  if (part && index > 0 && owner)
    return `${crossing.cpp} *${name} = part${orNull}<${crossing.cpp}>(a, ${index}, ${local(owner)}, Kind::${crossing.kind}, "${part}");`;
  return `${crossing.cpp} *${name} = a.ptr${orNull}<${crossing.cpp}>(${index}, Kind::${crossing.kind});`;
}

function readParam(param: BoundParam, bound: BoundFunction): string {
  const { crossing, index, rule } = param;
  const name = local(param);
  switch (crossing.sort) {
    case "void":
      throw new Error(`${name}: a parameter cannot be void`);
    case "bool":
      return `const bool ${name} = a.boolean(${index});`;
    case "number": {
      const type = numberType(crossing);
      const read = `a.integer<${type}>(${index})`;
      return `const ${crossing.cpp} ${name} = ${type === crossing.cpp ? read : `static_cast<${crossing.cpp}>(${read})`};`;
    }
    case "choice":
      return `const ${crossing.cpp} ${name} = static_cast<${crossing.cpp}>(a.choice(${index}, ${crossing.lowest}, ${crossing.highest}));`;
    case "bits":
      if (crossing.cpp === "lv_style_selector_t")
        return `const lv_style_selector_t ${name} = style_selector(a, ${index});`;
      return `const ${crossing.cpp} ${name} = static_cast<${crossing.cpp}>(bits(a, ${index}, 0x${crossing.bits.toString(16)}u));`;
    case "color":
      return `const lv_color_t ${name} = a.color(${index});`;
    case "text":
      return rule === "keeps"
        ? `KeptText ${name};\n  ${name}.read(a, ${index});`
        : `Text ${name};\n  a.text(${index}, ${name});`;
    case "source":
      return `Source ${name};\n  ${name}.read(a, ${index}, ${param.nullable});`;
    case "class":
      return `const lv_obj_class_t *${name} = class_argument(a, ${index});`;
    case "place":
      return `${crossing.cpp} ${name} = 0;`;
    case "struct":
      if (rule === "out") return `${crossing.cpp} ${name} = {};`;
      return `${crossing.cpp} ${name} = ${coreStructs.has(crossing.name) ? `a.${snake(crossing.name)}(${index})` : `read_${snake(crossing.name)}(a, ${index})`};`;
    case "handle":
      return readHandle(param, bound);
  }
}

function passParam(param: BoundParam): string {
  const { crossing } = param;
  const name = local(param);
  if (crossing.sort === "text") return `${name}.c_str()`;
  if (crossing.sort === "source") return `${name}.get()`;
  if (crossing.sort === "place" || (crossing.sort === "struct" && crossing.pointer)) return `&${name}`;
  return name;
}

/** A new widget after what it needs to be safe. */
function prepared(name: string, value: string): string {
  const needed = afterCreate[name];
  return needed ? `[&] {\n    lv_obj_t *made = ${value};\n    if (made) ${needed}\n    return made;\n  }()` : value;
}

/** Kinds that LVGL hands out, and the function that makes their JavaScript value (null for a null pointer). */
const handOut: Readonly<Record<string, string>> = {
  Obj: "obj_to_js",
  Display: "display_to_js",
  Indev: "indev_to_js",
  Font: "font_to_js",
  Group: "group_to_js",
  Theme: "theme_to_js",
};

/** Kinds of which LVGL hands out only what the binding made: found by their pointer. */
const found: ReadonlySet<string> = new Set(["Anim", "Gradient", "Image", "Subject", "Timer", "Transition"]);

function jsValue(crossing: Crossing, value: string, bound: BoundFunction): string {
  const { name } = bound.source;
  switch (crossing.sort) {
    case "void":
      return "nullptr";
    case "bool":
      return `js_bool(env, ${value})`;
    case "number":
      return `js_number(env, static_cast<${crossing.unsigned ? "uint32_t" : "int32_t"}>(${value}))`;
    case "choice":
    case "bits":
      return `js_number(env, static_cast<uint32_t>(${value}))`;
    case "place":
      return `js_number(env, static_cast<${crossing.unsigned ? "uint32_t" : "int32_t"}>(${value}))`;
    case "color":
      return `js_color(env, ${value})`;
    case "text":
      return `js_text(env, ${value})`;
    case "source":
      return `source_to_js(env, ${value})`;
    case "class":
      return `js_text(env, class_name(${value}))`;
    case "struct":
      return crossing.pointer
        ? `js_${snake(crossing.name)}_or_null(env, ${value})`
        : `js_${snake(crossing.name)}(env, ${value})`;
    case "handle": {
      const owner = bound.params[0];
      if (crossing.kind === "Obj" && bound.ownership.returns !== "or-null")
        return `obj_or_throw(env, ${prepared(name, value)}, ${argumentCount(bound) > 0 ? "a.where()" : `"${name}"`})`;
      if (crossing.kind === "Observer") {
        const subject = bound.params.find(
          (param) => param.crossing.sort === "handle" && param.crossing.kind === "Subject",
        );
        if (!owner || !subject) throw new Error(`${name}: whose observer?`);
        return `observer_to_js(a, ${value}, 0, ${subject.index})`;
      }
      if (crossing.kind in partKinds && owner)
        return `part_to_js(env, ${local(owner)}, Kind::${crossing.kind}, ${value})`;
      if (found.has(crossing.kind)) return `found_to_js(env, Kind::${crossing.kind}, ${value})`;
      const make = handOut[crossing.kind];
      if (!make) throw new Error(`${name}: no way to hand out a ${crossing.kind}`);
      return `${make}(env, ${value})`;
    }
  }
}

function outValue(param: BoundParam, bound: BoundFunction): string {
  const { crossing } = param;
  return jsValue(crossing.sort === "struct" ? { ...crossing, pointer: false } : crossing, local(param), bound);
}

function result(bound: BoundFunction, call: string): string {
  const out = bound.params.filter((param) => param.rule === "out" || param.rule === "inout");
  if (out.length === 0) {
    const after = afterCall[bound.source.name];
    if (after && bound.returns.sort !== "void") throw new Error(`${bound.source.name}: its result would be lost`);
    if (after) return `  ${call};\n  ${after}\n  return nullptr;`;
    if (bound.returns.sort === "void") return `  ${call};\n  return nullptr;`;
    return `  return ${jsValue(bound.returns, call, bound)};`;
  }
  const first = out[0];
  const run = bound.ownership.returns === "tells" ? `  if (!tells(${call})) return js_null(env);` : `  ${call};`;
  if (first && out.length === 1) return `${run}\n  return ${outValue(first, bound)};`;
  return [
    run,
    "  napi_value result;",
    "  napi_create_object(env, &result);",
    ...out.map((param) => `  napi_set_named_property(env, result, "${param.name}", ${outValue(param, bound)});`),
    "  return result;",
  ].join("\n");
}

/**
 * Key under which the owner keeps what LVGL points at: the function and, for local styles, the selector; for what is
 * added beside earlier ones, the pointer.
 */
function keepLine(bound: BoundFunction, param: BoundParam): string {
  const { name } = bound.source;
  const owner = bound.params[param.rule === "part-keeps" ? 1 : 0];
  if (owner?.crossing.sort !== "handle") throw new Error(`${name}: nobody can keep`);
  const distinct = bound.params.find(
    (other) => other.name === "selector" || (/^lv_imagebutton_/.test(name) && other.name === "state"),
  );
  const several = bound.params.filter((other) => other.rule === "keeps").length > 1;
  const keyName = several ? `${name}.${param.name}` : name;
  if (param.crossing.sort === "text")
    return `  ${local(param)}.keep(a, ${owner.index}, Kind::${owner.crossing.kind}, keep_key("${name}"));`;
  if (param.crossing.sort === "source") {
    const keep = param.rule === "keeps-each" ? "keep_each" : "keep";
    return `  ${local(param)}.${keep}(a, ${owner.index}, Kind::${owner.crossing.kind}, keep_key("${keyName}"${distinct ? `, ${local(distinct)}` : ""}));`;
  }
  if (param.crossing.sort !== "handle") throw new Error(`${name}: ${param.name} cannot be kept`);
  const low = param.rule === "keeps-each" ? `, low_bits(${local(param)})` : distinct ? `, ${local(distinct)}` : "";
  return `  a.keep(${owner.index}, Kind::${owner.crossing.kind}, keep_key("${keyName}"${low}), ${param.index}, Kind::${param.crossing.kind});`;
}

/** A style property set to null would be read as a pointer later: null takes the property out instead. */
function setOrRemove(bound: BoundFunction, call: string): string {
  const { name } = bound.source;
  const local = /^lv_obj_set_style_(\w+)$/.exec(name);
  const shared = /^lv_style_set_(\w+)$/.exec(name);
  const property = `LV_STYLE_${(local?.[1] ?? shared?.[1] ?? "").toUpperCase()}`;
  const value = bound.params.find((param) => param.name === "value");
  const isNull = value?.crossing.sort === "source" ? "value.get()" : "value";
  if (local) return `if (${isNull}) ${call};\n  else lv_obj_remove_local_style_prop(obj, ${property}, selector);`;
  if (shared) return `if (${isNull}) ${call};\n  else lv_style_remove_prop(style, ${property});`;
  return `${call};`;
}

function checkLines(bound: BoundFunction): string[] {
  return bound.checks.map((check) => {
    const param = bound.params.find((candidate) => candidate.name === check.param);
    if (!param) throw new Error(`${bound.source.name}: rules.ts names ${check.param}`);
    return `  if (!(${check.holds})) return refuse(a, ${param.index}, "${check.wanted}");`;
  });
}

/** What a callback does. @param callee the function that it calls */
function writeBody(bound: BoundFunction, callee: string): string {
  const { name } = bound.source;
  const count = argumentCount(bound);
  const lines: string[] = [];
  if (count > 0) lines.push(`  Args a(env, info, ${count});`);
  for (const param of bound.params) lines.push(`  ${readParam(param, bound)}`);
  if (count > 0) lines.push("  if (a.failed()) return nullptr;");
  lines.push(...checkLines(bound));
  const parent = bound.params[0];
  if (bound.ownership.returns === "child" && parent?.rule === "borrows-or-null") {
    // LVGL stops the process when a screen is made without a display.
    lines.push(`  if (!${parent.name} && !lv_display_get_default()) return obj_or_throw(env, nullptr, a.where());`);
  }
  const call = `${callee}(${bound.params.map(passParam).join(", ")})`;
  // The new value is pinned after LVGL has let go of the old one.
  const keeps = bound.params.filter((param) => /keeps/.test(param.rule ?? "")).map((param) => keepLine(bound, param));
  if (keeps.length === 0) lines.push(result(bound, call));
  else if (bound.returns.sort === "void") {
    const after = afterCall[name];
    lines.push(`  ${setOrRemove(bound, call)}`, ...(after ? [`  ${after}`] : []), ...keeps, "  return nullptr;");
  }
  // What stays beside earlier values is pinned first: a callback of this very call may let it go.
  else lines.push(...keeps, result(bound, call));
  return lines.join("\n");
}

/** A callback. @param serves how many functions it serves */
function writeFunction(bound: BoundFunction, serves: number): string {
  const { name } = bound.source;
  const shared = serves > 1;
  const doc = shared ? `/** ${name} and ${serves - 1} more: the table says which. */\n` : "";
  const body = writeBody(bound, shared ? `a.target<decltype(${name})>()` : name);
  return `${doc}napi_value w_${name}(napi_env env, napi_callback_info info) {\n${body}\n}`;
}

/** One module's C++ file. */
export function writeCpp(module: string, functions: readonly BoundFunction[]): string {
  const serving = sameCalls(functions, writeBody, (bound) => bound.params.map(local));
  const served = new Map<BoundFunction, number>();
  for (const first of serving.values()) served.set(first, 1 + (served.get(first) ?? 0));
  const entries = [...serving].map(([bound, first]) => {
    const [name, shape] = [bound.source.name, first.source.name];
    const isShared = served.get(first) !== 1;
    const target = isShared ? `, reinterpret_cast<Target>(static_cast<decltype(${shape}) *>(${name}))` : "";
    return `    {"${name}", w_${shape}${target}},`;
  });
  return [
    banner,
    '#include "core/generated.h"\n\nnamespace lvb {\n\nnamespace {\n',
    [...served].map(([first, count]) => writeFunction(first, count)).join("\n\n"),
    `\n}  // namespace\n\nExportTable generated_${module}() {\n  static const Export items[] = {`,
    entries.join("\n"),
    "  };\n  return table(items);\n}\n\n}  // namespace lvb\n",
  ].join("\n");
}

/** The file that lists all modules' tables. */
export function writeTables(modules: readonly string[]): string {
  return [
    banner,
    '#include "core/generated.h"\n\nnamespace lvb {\n',
    ...modules.map((module) => `ExportTable generated_${module}();`),
    "\nExportTable generated_table(size_t index) {\n  switch (index) {",
    ...modules.map((module, index) => `    case ${index}: return generated_${module}();`),
    `    default: return {nullptr, 0};\n  }\n}\n\nsize_t generated_table_count() { return ${modules.length}; }\n\n}  // namespace lvb\n`,
  ].join("\n");
}
