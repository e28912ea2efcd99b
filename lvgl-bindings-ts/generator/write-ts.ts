// SPDX-License-Identifier: Apache-2.0
/** Writes the TypeScript side: typed functions, enums and constants. */
import { docComment } from "./doc-text.js";
import type { CEnum } from "./model.js";
import { flagEnums } from "./scope.js";
import type { BoundFunction, BoundParam } from "./select.js";
import { type Crossing, enumTypeName, isRealMember } from "./types.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

const reserved = new Set(["in", "new", "delete", "default", "function", "var", "case", "switch", "class", "export"]);

/** The TypeScript type of a crossing. */
export function tsType(crossing: Crossing): string {
  switch (crossing.sort) {
    case "void":
      return "void";
    case "bool":
      return "boolean";
    case "number":
    case "choice":
    case "bits":
      return crossing.ts;
    case "place":
      return "number";
    case "color":
      return "LvColor";
    case "text":
      return "string";
    case "source":
      return "LvImageSource";
    case "class":
      return "LvClassName";
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

/** A parameter's name in TypeScript. */
export function paramName(param: BoundParam): string {
  return reserved.has(param.name) ? `${param.name}_` : param.name;
}

/** Whether null may be given. */
export function isNullable(param: BoundParam): boolean {
  return param.nullable;
}

/** A parameter's type in TypeScript. */
export function paramType(param: BoundParam): string {
  return `${tsType(param.crossing)}${param.nullable ? " | null" : ""}`;
}

/** A function's result type in TypeScript. */
export function returnType(bound: BoundFunction): string {
  const out = bound.params.filter((param) => param.rule === "out" || param.rule === "inout");
  const orNull = bound.ownership.returns === "tells" ? " | null" : "";
  if (out[0] && out.length === 1) return `${tsType(out[0].crossing)}${orNull}`;
  if (out.length > 1)
    return `{ ${out.map((param) => `readonly ${param.name}: ${tsType(param.crossing)}`).join("; ")} }${orNull}`;
  const rule = bound.ownership.returns;
  const isPointer = ["handle", "text", "source", "struct"].includes(bound.returns.sort);
  const nullable = isPointer && (rule === "or-null" || rule === "text-or-null");
  return `${tsType(bound.returns)}${nullable ? " | null" : ""}`;
}

const notes: Readonly<Record<string, string>> = {
  keeps: "is kept alive for as long as LVGL points at it; null takes it away.",
  "keeps-each": "is kept alive for as long as the first argument lives.",
  "part-keeps": "is kept alive for as long as LVGL points at it; null takes it away.",
  copies: "is copied.",
};

function writeFunction(bound: BoundFunction): string {
  const visible = bound.params.filter((param) => param.index >= 0);
  const hidden = new Set(bound.params.filter((param) => param.index < 0).map((param) => param.name));
  const extra = bound.params.flatMap((param) => {
    const rule = param.crossing.sort === "text" && param.rule === "keeps" ? "copies" : param.rule;
    const note = rule ? notes[rule] : undefined;
    return note ? [`Ownership: \`${param.name}\` ${note}`] : [];
  });
  const list = visible.map((param) => `${paramName(param)}: ${paramType(param)}`);
  const known = new Set(visible.map((param) => param.name));
  const doc = docComment(bound.source.doc, extra, hidden, "", known);
  // The first call puts the native function in the place of this one: a program waits only for what it uses.
  const { name } = bound.source;
  return `${doc}export let ${name}: (${list.join(", ")}) => ${returnType(bound)} = (...args) => (${name} = native("${name}"))(...args);\n`;
}

/** The names of types that a function's signature needs. */
function typesOf(bound: BoundFunction): string[] {
  const list = bound.params.map(paramType);
  return [...list, returnType(bound)].join(" ").match(/\b(?:Lv|LV_)\w+/g) ?? [];
}

/** One module's TypeScript file. */
export function writeTs(functions: readonly BoundFunction[]): string {
  const body = functions.map(writeFunction).join("\n");
  const types = [...new Set(functions.flatMap(typesOf))].sort(byName);
  const handles = types.filter((name) => name.startsWith("Lv"));
  const enums = types.filter((name) => name.startsWith("LV_"));
  const imports = [
    handles.length > 0 ? `import type { ${handles.join(", ")} } from "../handles.js";\n` : "",
    'import { native } from "../native.js";\n',
    enums.length > 0 ? `import type { ${enums.join(", ")} } from "./enums.js";\n` : "",
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
  values: ReadonlyMap<string, number | string>,
): string {
  const parts = [banner];
  const value = (name: string): string => {
    const result = values.get(name);
    if (result === undefined) throw new Error(`no value for ${name}`);
    return typeof result === "number" ? String(result) : textLiteral(result);
  };
  for (const entry of found) {
    const name = enumTypeName(entry.name);
    const flags = flagEnums.has(entry.name);
    const prefix = entry.members.every((member) => member.name.startsWith(`${name}_`)) ? name : commonPrefix(entry);
    parts.push(
      `\n${docComment(entry.doc || `C type \`${entry.name}\`.`, flags ? ["Members may be added up with `|`."] : [], new Set())}`,
    );
    parts.push(`export const ${name} = {\n`);
    for (const member of entry.members) {
      if (!isRealMember(member.name)) continue;
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

/** A string literal whose private characters (LVGL's symbols) are escaped. */
function textLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

function commonPrefix(entry: CEnum): string {
  const names = entry.members.map((member) => member.name).filter((name) => !name.startsWith("_"));
  let prefix = names[0] ?? "";
  for (const name of names) while (!name.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix.slice(0, prefix.lastIndexOf("_"));
}
