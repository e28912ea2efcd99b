// SPDX-License-Identifier: Apache-2.0
/** The whole run: headers in, file texts out. `main.ts` writes them, the freshness test compares them. */
import { constants, enums, enumTags, groups } from "./allow-list.js";
import { evaluate, preprocess } from "./headers.js";
import { createCParser, readHeader } from "./reader.js";
import { type BoundFunction, selectGroup } from "./select.js";
import { enumTypeName } from "./types.js";
import { writeClasses, writeEventNames } from "./write-classes.js";
import { writeCpp, writeTables } from "./write-cpp.js";
import { writeStyleKinds, writeStyleTypes } from "./write-style.js";
import { writeEnums, writeTs } from "./write-ts.js";

/** Generated texts by their path inside the package. */
export async function generate(packageRoot: string): Promise<Map<string, string>> {
  const header = readHeader(await createCParser(), preprocess(packageRoot));
  const files = new Map<string, string>();
  const bound = new Set<string>();
  const all: BoundFunction[] = [];
  for (const group of groups) {
    const functions = selectGroup(group, header).filter((entry) => !bound.has(entry.source.name));
    for (const entry of functions) bound.add(entry.source.name);
    all.push(...functions);
    files.set(`src/raw/generated/${group.name}.ts`, writeTs(functions));
    files.set(`native/generated/${group.name}.cc`, writeCpp(group.name, functions));
  }
  const found = Object.keys(enums).map((name) => {
    const entry = header.enums.get(enumTags[name] ?? name);
    if (!entry) throw new Error(`no enum ${name}`);
    return { ...entry, name };
  });
  files.set("native/generated/style_kinds.cc", writeStyleKinds(header));
  const names = [...found.flatMap((entry) => entry.members.map((member) => member.name)), ...constants];
  const values = evaluate(packageRoot, names);
  files.set("src/raw/generated/enums.ts", writeEnums(found, constants, values));
  files.set("src/widgets/generated/style.ts", writeStyleTypes(header, values));
  files.set("src/widgets/generated/events.ts", writeEventNames(found));
  for (const [path, text] of writeClasses(
    all,
    found.map((entry) => enumTypeName(entry.name)),
  ))
    files.set(path, text);
  files.set("native/generated/tables.cc", writeTables(groups.map((group) => group.name)));
  const exported = ["enums", ...groups.map((group) => group.name)];
  files.set(
    "src/raw/generated/index.ts",
    `// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n${exported.map((name) => `export * from "./${name}.js";`).join("\n")}\n`,
  );
  return files;
}
