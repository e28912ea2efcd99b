// SPDX-License-Identifier: Apache-2.0
/**
 * Writes how draw descriptors cross through the memory that both sides see: their members by name, in the order of
 * native/objects/draw_descriptors.cc, which the addon walks. Names that stand in the code are found without a search.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Field {
  readonly name: string;
  readonly kind: Kind;
}

/** What DrawFields has for it (native/objects/draw_fields.h) -> what puts it into the memory, and what reads it there. */
const kinds = {
  number: ["number", "numberAt"],
  small: ["number", "numberAt"],
  color: ["number", "numberAt"],
  flag: ["flag", "flagAt"],
  point: ["point", "pointAt"],
  precise: ["point", "pointAt"],
  text: ["text", undefined],
  font: ["number", undefined],
  source: ["number", undefined],
  gradient: ["number", undefined],
} as const;

type Kind = keyof typeof kinds;

/** Takes no place in the memory: points stand behind the members, and are only told. */
const toldAside = "told_points";

function isKind(kind: string): kind is Kind {
  return kind in kinds;
}

/** C name of what is drawn -> its members. */
function readDescriptors(packageRoot: string): Map<string, Field[]> {
  const text = readFileSync(join(packageRoot, "native/objects/draw_descriptors.cc"), "utf8");
  const found = new Map<string, Field[]>();
  for (const [, what = "", body = ""] of text.matchAll(
    /void fields_of\(.*lv_draw_(\w+)_dsc_t &d\) \{\n([\s\S]*?)\n\}/g,
  )) {
    const fields: Field[] = [];
    for (const [, kind = "", name = ""] of body.matchAll(/\bf\.(\w+)\("(\w+)"/g)) {
      if (isKind(kind)) fields.push({ name, kind });
      else if (kind !== toldAside) throw new Error(`draw_descriptors.cc: ${what}.${name}: ${kind} is not known`);
    }
    found.set(what, fields);
  }
  return found;
}

function typeName(what: string): string {
  return what.replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase());
}

function writePut(what: string, fields: readonly Field[]): string {
  const name = typeName(what);
  const puts = fields.map((field, bit) => `    ${kinds[field.kind][0]}(${bit}, dsc.${field.name})`);
  return `/** Puts what is given into the memory: a bit for each member, or NOT_PLAIN. */\nexport function put${name}(dsc: LvDraw${name}Dsc): number {\n  return (\n${puts.join(" |\n")}\n  );\n}\n`;
}

function writeTell(what: string, fields: readonly Field[]): string {
  const name = typeName(what);
  const members = fields.flatMap(({ name: member, kind }, bit) => {
    const at = kinds[kind][1];
    return at ? [`    ${member}: ${at}(${bit}),`] : [];
  });
  return `/** Makes what stands in the memory. */\nexport function tell${name}(): LvDraw${name}Dsc {\n  return {\n${members.join("\n")}\n  } as LvDraw${name}Dsc;\n}\n`;
}

/** src/raw/generated/descriptors.ts */
export function writeDescriptors(packageRoot: string, put: readonly string[], told: readonly string[]): string {
  const descriptors = readDescriptors(packageRoot);
  const fieldsOf = (what: string): readonly Field[] => {
    const fields = descriptors.get(what);
    if (!fields) throw new Error(`draw_descriptors.cc: ${what} is missing`);
    return fields;
  };
  const bodies = [
    ...put.map((what) => writePut(what, fieldsOf(what))),
    ...told.map((what) => writeTell(what, fieldsOf(what))),
  ];
  const used = (names: readonly string[]): string =>
    names.filter((name) => bodies.some((body) => new RegExp(`\\b${name}\\b`).test(body))).join(", ");
  const types = [...new Set([...put, ...told])].sort().map((what) => `LvDraw${typeName(what)}Dsc`);
  return [
    "// SPDX-License-Identifier: Apache-2.0\n",
    "// Generated from native/objects/draw_descriptors.cc by generator/. Do not edit.\n",
    `import { ${used(["flag", "flagAt", "number", "numberAt", "point", "pointAt", "text"])} } from "../draw-memory.js";\n`,
    `import type { ${types.join(", ")} } from "../drawing.js";\n\n`,
    bodies.join("\n"),
  ].join("");
}
