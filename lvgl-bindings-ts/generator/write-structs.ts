// SPDX-License-Identifier: Apache-2.0
/** Writes the converters of plain structs, and the table of widget classes. */
import type { CHeader } from "./model.js";
import { coreStructs, plainStructs } from "./structs.js";
import { type Crossing, crossing } from "./types.js";
import { snake } from "./write-cpp.js";
import { tsType } from "./write-ts.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

interface Field {
  readonly name: string;
  readonly crossing: Crossing;
}

interface Plain {
  readonly c: string;
  readonly name: string;
  readonly doc: string;
  readonly fields: readonly Field[];
}

function plain(header: CHeader): Plain[] {
  return Object.entries(plainStructs).map(([c, name]) => {
    const struct = header.structs.get(c);
    if (!struct) throw new Error(`no struct ${c}`);
    const fields = struct.fields.map((field) => ({ name: field.name, crossing: crossing(field.type, header) }));
    return { c, name, doc: struct.doc, fields };
  });
}

function readField(field: Field): string {
  const { name, crossing: sorted } = field;
  if (sorted.sort === "number") return `  result.${name} = fields.integer<decltype(result.${name})>("${name}");`;
  throw new Error(`field ${name}: read as what?`);
}

function makeField(field: Field): string {
  const { name, crossing: sorted } = field;
  const set = (value: string): string => `  napi_set_named_property(env, result, "${name}", ${value});`;
  if (sorted.sort === "number")
    return set(`js_number(env, static_cast<${sorted.unsigned ? "uint32_t" : "int32_t"}>(value.${name}))`);
  if (sorted.sort === "struct") return set(`js_${snake(sorted.name)}(env, value.${name})`);
  throw new Error(`field ${name}: made as what?`);
}

/** Structs with a struct inside are handed out only. */
function isFlat(struct: Plain): boolean {
  return struct.fields.every((field) => field.crossing.sort === "number");
}

/** The converters' header. */
export function writeStructsHeader(header: CHeader): string {
  const lines = plain(header).flatMap((struct) => {
    const own = !coreStructs.has(struct.name);
    const fn = snake(struct.name);
    return [
      ...(own && isFlat(struct) ? [`${struct.c} read_${fn}(Args &a, size_t i);`] : []),
      ...(own ? [`napi_value js_${fn}(napi_env env, const ${struct.c} &value);`] : []),
      `napi_value js_${fn}_or_null(napi_env env, const ${struct.c} *value);`,
    ];
  });
  return `${banner}#pragma once\n#include "core/args.h"\n\nnamespace lvb {\n\n${lines.join("\n")}\n\n}  // namespace lvb\n`;
}

/** The converters, and the classes by name. */
export function writeStructs(header: CHeader): string {
  const bodies = plain(header).flatMap((struct) => {
    const own = !coreStructs.has(struct.name);
    const fn = snake(struct.name);
    const shape = struct.fields.map((field) => field.name).join(", ");
    const read = [
      `${struct.c} read_${fn}(Args &a, size_t i) {`,
      `  ${struct.c} result = {};`,
      `  Fields fields(a, i, "an object {${shape}}");`,
      ...(isFlat(struct) ? struct.fields.map(readField) : []),
      "  return result;",
      "}\n",
    ];
    const make = [
      `napi_value js_${fn}(napi_env env, const ${struct.c} &value) {`,
      "  napi_value result;",
      "  napi_create_object(env, &result);",
      ...(own ? struct.fields.map(makeField) : []),
      "  return result;",
      "}\n",
    ];
    return [
      ...(own && isFlat(struct) ? read : []),
      ...(own ? make : []),
      `napi_value js_${fn}_or_null(napi_env env, const ${struct.c} *value) {`,
      `  return value ? js_${fn}(env, *value) : js_null(env);`,
      "}\n",
    ];
  });
  const classes = ["lv_obj_class", ...header.classes.filter((name) => name !== "lv_obj_class")];
  return [
    banner,
    '#include "core/generated.h"\n\nnamespace lvb {\n',
    bodies.join("\n"),
    "const lv_obj_class_t *const widget_classes[] = {",
    classes.map((name) => `    &${name},`).join("\n"),
    `};\n\nconst size_t widget_class_count = ${classes.length};\n\n}  // namespace lvb\n`,
  ].join("\n");
}

/** The TypeScript types of plain structs. */
export function writeStructTypes(header: CHeader, classNames: readonly string[]): string {
  const structs = plain(header)
    .filter((struct) => !coreStructs.has(struct.name))
    .map((struct) => {
      const fields = struct.fields.map((field) => `  readonly ${field.name}: ${tsType(field.crossing)};`);
      return `/** ${struct.doc.split("\n")[0] || `C type \`${struct.c}\`.`} */\nexport interface Lv${struct.name} {\n${fields.join("\n")}\n}\n`;
    });
  const used = structs.join("").match(/\bLv(Area|Point)\b/g) ?? [];
  const imports = [...new Set(used)].sort();
  const names = classNames.map((name) => `  | "${name}"`).join("\n");
  return [
    banner,
    imports.length > 0 ? `import type { ${imports.join(", ")} } from "../handles.js";\n\n` : "\n",
    structs.join("\n"),
    `\n/** Name of a widget class, as lv_obj_get_class tells it. */\nexport type LvClassName =\n${names};\n`,
  ].join("");
}
