// SPDX-License-Identifier: Apache-2.0
/** Writes the TypeScript side: typed functions, enums and constants. */
import { enums } from "./allow-list.js";
import { docComment } from "./doc-text.js";
import type { CEnum } from "./model.js";
import type { BoundFunction, BoundParam } from "./select.js";
import { type Crossing, enumTypeName } from "./types.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

const reserved = new Set(["in", "new", "delete", "default", "function", "var", "case", "switch", "class", "export"]);

/** The type in the C layer. */
export function tsType(crossing: Crossing): string {
  switch (crossing.sort) {
    case "void":
      return "void";
    case "bool":
      return "boolean";
    case "number":
      return crossing.ts;
    case "color":
      return "LvColor";
    case "text":
      return "string";
    case "handle":
      return `Lv${crossing.kind}`;
    case "struct":
      return `Lv${crossing.name}`;
  }
}

/** Order of names that no locale changes. */
function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Whether null may be given. */
export function isNullable(param: BoundParam): boolean {
  return param.rule === "borrows-or-null" || param.rule === "keeps";
}

function paramType(param: BoundParam): string {
  return `${tsType(param.crossing)}${isNullable(param) ? " | null" : ""}`;
}

/** What a function of the C layer returns. */
export function returnType(bound: BoundFunction): string {
  const out = bound.params.find((param) => param.rule === "out");
  if (out) return tsType(out.crossing);
  const nullable = bound.ownership.returns === "or-null" || bound.ownership.returns === "text-or-null";
  return `${tsType(bound.returns)}${nullable ? " | null" : ""}`;
}

const notes: Readonly<Record<string, string>> = {
  keeps: "is kept alive for as long as LVGL points at it; null takes the property out.",
  copies: "is copied.",
};

function writeFunction(bound: BoundFunction): string {
  const visible = bound.params.filter((param) => param.index >= 0);
  const hidden = new Set(bound.params.filter((param) => param.index < 0).map((param) => param.name));
  const extra = bound.params.flatMap((param) => {
    const note = param.rule ? notes[param.rule] : undefined;
    return note ? [`Ownership: \`${param.name}\` ${note}`] : [];
  });
  const list = visible.map(
    (param) => `${reserved.has(param.name) ? `${param.name}_` : param.name}: ${paramType(param)}`,
  );
  const doc = docComment(bound.source.doc, extra, hidden);
  // The first call puts the native function in the place of this one: a program waits only for what it uses.
  const { name } = bound.source;
  return `${doc}export let ${name}: (${list.join(", ")}) => ${returnType(bound)} = (...args) => (${name} = native("${name}"))(...args);\n`;
}

/** One group's TypeScript file. */
export function writeTs(functions: readonly BoundFunction[]): string {
  const body = functions.map(writeFunction).join("\n");
  const enumNames = [
    ...new Set([...body.matchAll(/\b(LV_[A-Z_0-9]+)\b(?=[,) |]| =|$)/g)].map((match) => match[1] ?? "")),
  ];
  const usedEnums = Object.keys(enums)
    .map(enumTypeName)
    .filter((name) => enumNames.includes(name) && new RegExp(`[:>] ${name}\\b`).test(body))
    .sort(byName);
  const handleNames = [
    "LvObj",
    "LvStyle",
    "LvFont",
    "LvDisplay",
    "LvIndev",
    "LvEvent",
    "LvEventDsc",
    "LvTimer",
    "LvSpan",
    "LvImage",
    "LvTransition",
    "LvColor",
    "LvPoint",
    "LvArea",
    "LvStyleSelector",
  ];
  const usedHandles = handleNames.filter((name) => new RegExp(`[:>] ${name}\\b`).test(body)).sort(byName);
  const imports = [
    usedHandles.length > 0 ? `import type { ${usedHandles.join(", ")} } from "../handles.js";\n` : "",
    'import { native } from "../native.js";\n',
    usedEnums.length > 0 ? `import type { ${usedEnums.join(", ")} } from "./enums.js";\n` : "",
  ];
  return `${banner}${imports.join("")}\n${body}`;
}

/** Members without the prefix they share with the enum's TypeScript name. */
function memberKey(member: string, prefix: string): string {
  const short = member.startsWith(`${prefix}_`) ? member.slice(prefix.length + 1) : member.replace(/^LV_/, "");
  return /^[A-Z_]\w*$/.test(short) ? short : JSON.stringify(short);
}

/** The file of enums and constants. `values` holds what the C compiler says of each name. */
export function writeEnums(
  found: readonly CEnum[],
  names: readonly string[],
  values: ReadonlyMap<string, number>,
): string {
  const parts = [banner];
  const value = (name: string): number => {
    const result = values.get(name);
    if (result === undefined) throw new Error(`no value for ${name}`);
    return result;
  };
  for (const entry of found) {
    const name = enumTypeName(entry.name);
    const flags = enums[entry.name] === true;
    const prefix = entry.members.every((member) => member.name.startsWith(`${name}_`)) ? name : commonPrefix(entry);
    parts.push(
      `\n${docComment(entry.doc || `C type \`${entry.name}\`.`, flags ? ["Members may be added up with `|`."] : [], new Set())}`,
    );
    parts.push(`export const ${name} = {\n`);
    for (const member of entry.members) {
      if (/_(LAST|MAX|INVALID_LAST)$|^_/.test(member.name) && !/LV_(COORD|OPA)_MAX/.test(member.name)) continue;
      parts.push(
        docComment(member.doc, [], new Set(), "  "),
        `  ${memberKey(member.name, prefix)}: ${value(member.name)},\n`,
      );
    }
    parts.push("} as const;\n");
    parts.push(`export type ${name} = ${flags ? "number" : `(typeof ${name})[keyof typeof ${name}]`};\n`);
  }
  parts.push("\n");
  for (const constant of names) parts.push(`export const ${constant} = ${value(constant)};\n`);
  return parts.join("");
}

function commonPrefix(entry: CEnum): string {
  const names = entry.members.map((member) => member.name).filter((name) => !name.startsWith("_"));
  let prefix = names[0] ?? "";
  for (const name of names) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix.slice(0, prefix.lastIndexOf("_"));
}
