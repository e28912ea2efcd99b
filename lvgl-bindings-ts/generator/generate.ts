// SPDX-License-Identifier: Apache-2.0
/** The whole run: headers in, file texts out. `main.ts` writes them, the freshness test compares them. */
import { handwrittenNames } from "./handwritten.js";
import { evaluate, macrosOf, preprocess } from "./headers.js";
import type { CEnum, CHeader, EnumRange } from "./model.js";
import { createCParser, readHeader } from "./reader.js";
import { constants, enumTags, hiddenConstants, hiddenEnums, modules } from "./scope.js";
import { type BoundFunction, type SelectedFunction, selectAll } from "./select.js";
import { enumTypeName, isRealMember } from "./types.js";
import { writeClasses, writeEventNames } from "./write-classes.js";
import { writeCpp, writeTables } from "./write-cpp.js";
import { writeDescriptors } from "./write-descriptors.js";
import { writeSignatures } from "./write-signatures.js";
import { writeStructs, writeStructsHeader, writeStructTypes } from "./write-structs.js";
import { writeStyleKinds, writeStyleTypes } from "./write-style.js";
import { writeEnums, writeTs } from "./write-ts.js";

/** LVGL as the binding sees it: what every writer (and the coverage report) starts from. */
export interface Model {
  readonly header: CHeader;
  /** Every function of the headers in scope with what became of it. */
  readonly selected: readonly SelectedFunction[];
  /** Those that are generated, in the same order. */
  readonly bound: readonly BoundFunction[];
  /** Enums under the names their values travel in. */
  readonly enums: readonly CEnum[];
  /** Values of enum members and macros, as the C compiler says. */
  readonly values: ReadonlyMap<string, number | string>;
  /** Macros that become constants. */
  readonly constants: readonly string[];
}

function rangeOf(entry: CEnum, values: ReadonlyMap<string, number | string>): EnumRange {
  const numbers = entry.members
    .filter((member) => isRealMember(member.name))
    .map((member) => Number(values.get(member.name)));
  return {
    lowest: Math.min(...numbers),
    highest: Math.max(...numbers),
    bits: numbers.reduce((all, number) => (all | number) >>> 0, 0),
  };
}

/** Reads the headers and decides about each function. */
export async function readModel(packageRoot: string): Promise<Model> {
  const read = readHeader(await createCParser(), preprocess(packageRoot));
  const tags = new Map(Object.entries(enumTags).map(([name, tag]) => [tag, name]));
  const enums = [...read.enums.values()]
    .map((entry) => ({ ...entry, name: tags.get(entry.name) ?? entry.name }))
    .filter((entry) => entry.name.startsWith("lv_") && !hiddenEnums.has(entry.name));
  const macros = macrosOf(
    packageRoot,
    modules.flatMap((module) => module.headers),
  ).filter((name) => !hiddenConstants.test(name));
  const names = [...new Set([...constants, ...macros])];
  const values = evaluate(packageRoot, [
    ...enums.flatMap((entry) => entry.members.map((member) => member.name)),
    ...names,
  ]);
  const ranges = new Map(enums.map((entry) => [entry.name, rangeOf(entry, values)]));
  const members = new Set(enums.flatMap((entry) => entry.members.map((member) => member.name)));
  const header = { ...read, ranges };
  const selected = selectAll(header, handwrittenNames(packageRoot));
  const bound = selected.flatMap((entry) => (entry.fate.sort === "generated" ? [entry.fate.bound] : []));
  return {
    header,
    selected,
    bound,
    enums,
    values,
    constants: names.filter((name) => values.has(name) && !members.has(name)),
  };
}

/** The folders that hold nothing but generated files. */
export const generatedFolders: readonly string[] = ["src/raw/generated", "src/widgets/generated", "native/generated"];

/** What is drawn by a descriptor of plain values, and the tasks whose descriptor has neither texts nor pictures. */
const drawn = ["rect", "fill", "border", "box_shadow", "label", "image", "blur", "line", "arc", "triangle"];
const told = ["fill", "border", "box_shadow", "line", "arc", "triangle", "blur"];

/** Whether the classes know what a function returns: a style, a picture or a transition has no instance to be found. */
function hasInstances(bound: BoundFunction): boolean {
  return bound.returns.sort !== "handle" || !["Style", "Image", "Transition"].includes(bound.returns.kind);
}

/** Generated texts by their path inside the package. */
export async function generate(packageRoot: string): Promise<Map<string, string>> {
  const model = await readModel(packageRoot);
  const files = new Map<string, string>();
  const written: string[] = [];
  for (const { name } of modules) {
    const functions = model.bound.filter((entry) => entry.module === name);
    if (functions.length === 0) continue;
    written.push(name);
    files.set(`src/raw/generated/${name}.ts`, writeTs(functions));
    files.set(`native/generated/${name}.cc`, writeCpp(name, functions));
  }
  files.set("src/raw/generated/enums.ts", writeEnums(model.enums, model.constants, model.values));
  files.set("src/widgets/generated/style.ts", writeStyleTypes(model.header, model.values));
  files.set("src/widgets/generated/events.ts", writeEventNames(model.enums));
  const enumTypes = model.enums.map((entry) => enumTypeName(entry.name));
  for (const [path, text] of writeClasses(model.bound.filter(hasInstances), enumTypes)) files.set(path, text);
  files.set("native/generated/style_kinds.cc", writeStyleKinds(model.header));
  files.set("src/raw/generated/structs.ts", writeStructTypes(model.header, classNames(model.header)));
  files.set("src/raw/generated/signatures.json", writeSignatures(model));
  files.set("src/raw/generated/descriptors.ts", writeDescriptors(packageRoot, drawn, told));
  files.set("native/generated/structs.h", writeStructsHeader(model.header));
  files.set("native/generated/structs.cc", writeStructs(model.header));
  files.set("native/generated/tables.cc", writeTables(written));
  files.set(
    "src/raw/generated/index.ts",
    `// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n${["enums", ...written].map((name) => `export * from "./${name}.js";`).join("\n")}\n`,
  );
  return files;
}

/** What lv_obj_get_class_name says of each class: `lv_label` for `lv_label_class`. */
function classNames(header: CHeader): string[] {
  return ["lv_obj", ...header.classes.filter((name) => name !== "lv_obj_class").map((name) => name.slice(0, -6))];
}
