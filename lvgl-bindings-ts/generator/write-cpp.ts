// SPDX-License-Identifier: Apache-2.0
/** Writes the C++ side: one callback per function and one table per group. */
import type { BoundFunction, BoundParam } from "./select.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

function readParam(param: BoundParam, widget: string | undefined): string {
  const { crossing, index, name, rule } = param;
  const nullable = rule === "borrows-or-null" || rule === "keeps";
  switch (crossing.sort) {
    case "void":
      throw new Error(`${name}: a parameter cannot be void`);
    case "bool":
      return `const bool ${name} = a.boolean(${index});`;
    case "number":
      return `const ${crossing.cpp} ${name} = static_cast<${crossing.cpp}>(a.${crossing.unsigned ? "u32" : "i32"}(${index}));`;
    case "color":
      return `const lv_color_t ${name} = a.color(${index});`;
    case "text":
      return `Text ${name};\n  a.text(${index}, ${name});`;
    case "struct":
      return rule === "out"
        ? `${crossing.cpp} ${name} = {};`
        : `${crossing.cpp} ${name} = a.${crossing.name.toLowerCase()}(${index});`;
    case "handle":
      if (crossing.kind === "Event") return `lv_event_t *${name} = a.event(${index});`;
      if (widget && index === 0) return `lv_obj_t *${name} = a.widget(0, &lv_${widget}_class, "${widget}");`;
      return `${crossing.cpp} *${name} = a.ptr${nullable ? "_or_null" : ""}<${crossing.cpp}>(${index}, Kind::${crossing.kind});`;
  }
}

function passParam(param: BoundParam): string {
  if (param.crossing.sort === "text") return `${param.name}.c_str()`;
  if (param.crossing.sort === "struct") return `&${param.name}`;
  return param.name;
}

function result(bound: BoundFunction, call: string): string {
  const out = bound.params.filter((param) => param.rule === "out");
  if (out.length > 1) throw new Error(`${bound.source.name}: more than one result`);
  if (out[0]) {
    if (out[0].crossing.sort !== "struct") throw new Error(`${bound.source.name}: only structs are filled in`);
    return `  ${call};\n  return js_${out[0].crossing.name.toLowerCase()}(env, ${out[0].name});`;
  }
  const { returns } = bound;
  switch (returns.sort) {
    case "void":
      return `  ${call};\n  return nullptr;`;
    case "bool":
      return `  return js_bool(env, ${call});`;
    case "number":
      return `  return js_number(env, static_cast<${returns.unsigned ? "uint32_t" : "int32_t"}>(${call}));`;
    case "color":
      return `  return js_color(env, ${call});`;
    case "text":
      return `  return js_text(env, ${call});`;
    case "handle":
      if (returns.kind === "Obj" && bound.ownership.returns !== "or-null")
        return `  return obj_or_throw(env, ${call}, "${bound.source.name}");`;
      if (returns.kind === "Obj") return `  return obj_to_js(env, ${call});`;
      if (returns.kind === "Display") return `  return display_to_js(env, ${call});`;
      if (returns.kind === "Indev") return `  return indev_to_js(env, ${call});`;
      if (returns.kind === "Font") return `  return font_to_js(env, ${call});`;
      throw new Error(`${bound.source.name}: no way to hand out a ${returns.kind}`);
    case "struct":
      throw new Error(`${bound.source.name}: returns a pointer to a struct`);
  }
}

/** Key under which the owner keeps what LVGL points at: the function and, for local styles, the selector. */
function keepLine(bound: BoundFunction, param: BoundParam): string {
  const owner = bound.params[0];
  if (owner?.crossing.sort !== "handle" || param.crossing.sort !== "handle")
    throw new Error(`${bound.source.name}: nobody can keep`);
  const selector = bound.params.find((candidate) => candidate.name === "selector");
  const key = selector ? `keep_key("${bound.source.name}", ${selector.name})` : `keep_key("${bound.source.name}")`;
  return `  a.keep(0, Kind::${owner.crossing.kind}, ${key}, ${param.index}, Kind::${param.crossing.kind});`;
}

/** A style property set to null would be read as a pointer later: null takes the property out instead. */
function setOrRemove(bound: BoundFunction, call: string): string {
  const { name } = bound.source;
  const local = /^lv_obj_set_style_(\w+)$/.exec(name);
  const shared = /^lv_style_set_(\w+)$/.exec(name);
  const property = `LV_STYLE_${(local?.[1] ?? shared?.[1] ?? "").toUpperCase()}`;
  if (local) return `if (value) ${call};\n  else lv_obj_remove_local_style_prop(obj, ${property}, selector);`;
  if (shared) return `if (value) ${call};\n  else lv_style_remove_prop(style, ${property});`;
  throw new Error(`${name}: what does null mean?`);
}

function writeFunction(bound: BoundFunction): string {
  const { name } = bound.source;
  const lines = [`napi_value w_${name}(napi_env env, napi_callback_info info) {`];
  if (bound.params.length > 0) {
    lines.push(`  Args a(env, info, "${name}");`);
    for (const param of bound.params) lines.push(`  ${readParam(param, bound.widget)}`);
    if (bound.params.some((param) => param.rule !== "out")) lines.push("  if (a.failed()) return nullptr;");
  }
  const parent = bound.params[0];
  if (bound.ownership.returns === "child" && parent?.rule === "borrows-or-null") {
    // LVGL stops the process when a screen is made without a display.
    lines.push(`  if (!${parent.name} && !lv_display_get_default()) return obj_or_throw(env, nullptr, "${name}");`);
  }
  // The new value is pinned after LVGL has let go of the old one.
  const keeps = bound.params.filter((param) => param.rule === "keeps").map((param) => keepLine(bound, param));
  const call = `${name}(${bound.params.map(passParam).join(", ")})`;
  if (keeps.length > 0) lines.push(`  ${setOrRemove(bound, call)}`, ...keeps, "  return nullptr;");
  else lines.push(result(bound, call));
  lines.push("}");
  return lines.join("\n");
}

/** One group's C++ file. */
export function writeCpp(group: string, functions: readonly BoundFunction[]): string {
  const entries = functions.map((bound) => `    {"${bound.source.name}", w_${bound.source.name}},`);
  return [
    banner,
    '#include "core/generated.h"\n\nnamespace lvb {\n\nnamespace {\n',
    functions.map(writeFunction).join("\n\n"),
    `\n}  // namespace\n\nExportTable generated_${group}() {\n  static const Export items[] = {`,
    entries.join("\n"),
    "  };\n  return table(items);\n}\n\n}  // namespace lvb\n",
  ].join("\n");
}

/** The file that lists all groups' tables. */
export function writeTables(groups: readonly string[]): string {
  return [
    banner,
    '#include "core/generated.h"\n\nnamespace lvb {\n',
    ...groups.map((group) => `ExportTable generated_${group}();`),
    "\nExportTable generated_table(size_t index) {\n  switch (index) {",
    ...groups.map((group, index) => `    case ${index}: return generated_${group}();`),
    `    default: return {nullptr, 0};\n  }\n}\n\nsize_t generated_table_count() { return ${groups.length}; }\n\n}  // namespace lvb\n`,
  ].join("\n");
}
