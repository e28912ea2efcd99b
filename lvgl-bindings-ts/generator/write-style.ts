// SPDX-License-Identifier: Apache-2.0
/** Writes what the style functions need: the properties' names, types and numbers, for both languages. */
import { docComment } from "./doc-text.js";
import type { CHeader } from "./model.js";
import { styleLimits } from "./rules.js";
import { type Crossing, crossing } from "./types.js";
import { camelCase } from "./write-classes.js";
import { tsType } from "./write-ts.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

/** One property that a style can have. */
interface StyleProperty {
  /** `bg_color`. */
  readonly name: string;
  readonly doc: string;
  readonly crossing: Crossing;
}

/** Properties whose value is a struct or an array: they have functions of their own. */
const elsewhere = new Set(["anim", "color_filter_dsc", "bitmap_mask_src", "image_colorkey"]);

/** Pictures are a `const void *` in C; so would be a path or a symbol, which the binding does not pass. */
function propertiesOf(header: CHeader): StyleProperty[] {
  const members = new Set(header.enums.get("_lv_style_id_t")?.members.map((member) => member.name));
  return [...header.functions.values()].flatMap((source) => {
    const name = /^lv_style_set_(\w+)$/.exec(source.name)?.[1];
    const value = source.params[1];
    if (!name || !value || source.params.length !== 2 || elsewhere.has(name) || /dsc_array$/.test(name)) return [];
    if (!members.has(`LV_STYLE_${name.toUpperCase()}`)) return [];
    return [{ name, doc: source.doc, crossing: crossing(value.type, header) }];
  });
}

const classes: Readonly<Record<string, string>> = {
  Font: "Font",
  Gradient: "Gradient",
  Image: "Picture",
  Transition: "Transition",
};

function valueType(type: Crossing): string {
  if (type.sort === "handle") return classes[type.kind] ?? "never";
  if (type.sort === "source") return "Picture";
  return tsType(type).replace(/\b(LV_[A-Z0-9_]+|Lv[A-Z]\w+)\b/g, "raw.$1");
}

/** The TypeScript file of the style properties. */
export function writeStyleTypes(header: CHeader, values: ReadonlyMap<string, number | string>): string {
  const properties = propertiesOf(header);
  const lines = properties.map(
    (property) =>
      `${docComment(property.doc, [], new Set(["style"]), "  ")
        .replace(/ \* @param value ?/g, " * ")
        .replace(
          /\/\*\* @param value ?/g,
          "/** ",
        )}  readonly ${camelCase(property.name)}?: ${valueType(property.crossing)} | null | undefined;\n`,
  );
  const table = properties.map(
    (property) => `  ${camelCase(property.name)}: ${values.get(`LV_STYLE_${property.name.toUpperCase()}`)},\n`,
  );
  return `${banner}import type { Transition } from "../../core/transition.js";\nimport type { Gradient } from "../../drawing/gradient.js";\nimport type { Font } from "../../media/font.js";\nimport type { Picture } from "../../media/picture.js";\nimport type * as raw from "../../raw/index.js";\n\n/** What a style can say. Lengths are in pixels, or made by \`pct()\`; \`null\` takes a property out again. */\nexport interface StyleProperties {\n${lines.join("")}}\n\n/** LVGL's number of each property. */\nexport const stylePropertyIds: Readonly<Record<keyof StyleProperties, number>> = {\n${table.join("")}};\n`;
}

/** The C++ file that says what kind of value each property has. */
export function writeStyleKinds(header: CHeader): string {
  const rows = propertiesOf(header).map(({ name, crossing: type }) => {
    const id = `LV_STYLE_${name.toUpperCase()}`;
    if (type.sort === "color") return `    {${id}, StyleKind::Color, 0, 0xFFFFFF},`;
    if (type.sort === "source") return `    {${id}, StyleKind::Image, 0, 0},`;
    if (type.sort === "choice")
      return `    {${id}, StyleKind::Number, ${type.lowest}, ${styleLimits[name] ?? type.highest}},`;
    if (type.sort === "bits") return `    {${id}, StyleKind::Number, 0, ${type.bits}},`;
    if (type.sort === "handle") return `    {${id}, StyleKind::${type.kind}, 0, 0},`;
    if (type.sort === "bool") return `    {${id}, StyleKind::Number, 0, 1},`;
    if (type.sort !== "number") throw new Error(`${name}: no kind of style value`);
    return `    {${id}, StyleKind::Number, lowest<${type.cpp}>(), highest<${type.cpp}>()},`;
  });
  return `${banner}\n#include "objects/style_kinds.h"\n\nnamespace lvb {\n\nnamespace {\n\nconst StyleRule rules[] = {\n${rows.join("\n")}\n};\n\n}  // namespace\n\nconst StyleRule *style_rule(uint32_t property) {\n  for (const StyleRule &rule : rules)\n    if (rule.property == property) return &rule;\n  return nullptr;\n}\n\n}  // namespace lvb\n`;
}
