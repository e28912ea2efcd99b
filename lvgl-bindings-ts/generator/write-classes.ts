// SPDX-License-Identifier: Apache-2.0
/**
 * Writes the object-oriented layer: one class per widget whose members call the functions of the C layer.
 */
import { enumNames, renamed, type WidgetClass, widgetClasses, writtenByHand } from "./class-table.js";
import { docComment } from "./doc-text.js";
import type { CEnum } from "./model.js";
import type { BoundFunction, BoundParam } from "./select.js";
import type { Crossing } from "./types.js";
import { isNullable, returnType, tsType } from "./write-ts.js";

const banner = "// SPDX-License-Identifier: Apache-2.0\n// Generated from LVGL's headers by generator/. Do not edit.\n";

/** Handle kinds that are classes of their own: `LvObj` is `Obj` there. */
const classOfKind: Readonly<Record<string, string>> = {
  Obj: "Obj",
  Style: "Style",
  Font: "Font",
  Display: "Display",
  Indev: "Indev",
  Image: "Picture",
  Transition: "Transition",
  Subject: "Subject",
  Group: "Group",
};

/** `long_mode` -> `longMode`. */
export function camelCase(snake: string): string {
  return snake.replace(/_+([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}

/** `LV_FLEX_FLOW` -> `FlexFlow`. */
export function enumClassName(name: string): string {
  const short = enumNames[name];
  if (short) return short;
  return name
    .replace(/^LV_/, "")
    .toLowerCase()
    .replace(/(?:^|_)([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}

/** Order of names that no locale changes. */
function byName(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function kindOf(crossing: Crossing): string | undefined {
  return crossing.sort === "handle" ? classOfKind[crossing.kind] : undefined;
}

/** The type a member's user sees. */
function publicType(crossing: Crossing): string {
  const known = kindOf(crossing);
  if (known) return known;
  const type = tsType(crossing);
  return type.replace(/\b(LV_[A-Z0-9_]+|Lv[A-Z]\w+)\b/g, "raw.$1");
}

function publicParam(param: BoundParam): string {
  return `${publicType(param.crossing)}${isNullable(param) ? " | null" : ""}`;
}

/** What is passed on to the C layer. */
function passed(param: BoundParam, name: string): string {
  if (!kindOf(param.crossing)) return name;
  return isNullable(param) ? `${name}?.handle ?? null` : `${name}.handle`;
}

function publicReturn(bound: BoundFunction): string {
  const known = kindOf(bound.returns);
  if (!known) return returnType(bound).replace(/\b(LV_[A-Z0-9_]+|Lv[A-Z]\w+)\b/g, "raw.$1");
  return /\| null$/.test(returnType(bound)) ? `${known} | null` : known;
}

/** A call of the C layer whose result is turned into what the user sees. */
function call(bound: BoundFunction, args: readonly string[]): string {
  const raw = `raw.${bound.source.name}(${["this.handle", ...args].join(", ")})`;
  const known = kindOf(bound.returns);
  if (!known) return raw;
  return `wrap${known}${/\| null$/.test(returnType(bound)) ? "OrNull" : ""}(${raw})`;
}

function isAnimated(param: BoundParam | undefined): boolean {
  return param?.crossing.sort === "bool" && /^anim/.test(param.name);
}

interface Member {
  readonly name: string;
  readonly kind: "get" | "set" | "method";
  readonly bound: BoundFunction;
}

/** The members one function becomes. */
function membersOf(bound: BoundFunction, prefix: string): Member[] {
  const rest = bound.source.name.slice(prefix.length);
  const visible = bound.params.slice(1).filter((param) => param.index >= 0);
  const name = renamed[bound.source.name];
  const getter = /^get_(\w+)$/.exec(rest)?.[1];
  if (getter && visible.length === 0) return [{ name: name ?? camelCase(getter), kind: "get", bound }];
  if (/^(is|has|can)_/.test(rest) && visible.length === 0 && bound.returns.sort === "bool")
    return [{ name: name ?? camelCase(rest), kind: "get", bound }];
  const setter = /^set_(\w+)$/.exec(rest)?.[1];
  if (setter && bound.returns.sort === "void") {
    const property: Member = { name: name ?? camelCase(setter), kind: "set", bound };
    if (visible.length === 1) return [property];
    if (visible.length === 2 && isAnimated(visible[1]))
      return [property, { name: camelCase(rest), kind: "method", bound }];
  }
  return [{ name: name ?? camelCase(rest), kind: "method", bound }];
}

const reserved = new Set(["in", "new", "delete", "default", "function", "var", "case", "switch", "class", "export"]);

function localName(param: BoundParam): string {
  const name = camelCase(param.name);
  return reserved.has(name) ? `${name}_` : name;
}

function hiddenParams(bound: BoundFunction): Set<string> {
  return new Set([
    ...(bound.params[0] ? [bound.params[0].name] : []),
    ...bound.params.filter((param) => param.index < 0).map((param) => param.name),
  ]);
}

/** Prose of a property: the sentence of its function, without the parameters. */
function propertyDoc(bound: BoundFunction): string {
  const text = docComment(bound.source.doc, [], hiddenParams(bound));
  const lines = text
    .replace(/^\/\*\* ?|\s*\*\/\n?$/g, "")
    .split("\n")
    .map((line) => line.replace(/^ \* ?/, ""));
  const param = bound.params.slice(1).find((candidate) => candidate.index >= 0)?.name;
  const said = lines.filter((line) => line !== "" && !/^@/.test(line));
  const about = lines
    .map(
      (line) =>
        new RegExp(`^@param\\s+${param ?? "-"}\\s+(.*)$`).exec(line)?.[1] ?? /^@returns\s+(.*)$/.exec(line)?.[1],
    )
    .find((line) => line !== undefined);
  return docComment([...said, ...(about ? [about] : [])].join("\n"), [], new Set(), "  ");
}

function writeAccessors(
  name: string,
  override: string,
  getter: Member | undefined,
  setter: Member | undefined,
): string {
  const parts = [propertyDoc((setter ?? getter)?.bound as BoundFunction)];
  if (getter)
    parts.push(
      `  ${override}get ${name}(): ${publicReturn(getter.bound)} {\n    return ${call(getter.bound, [])};\n  }\n`,
    );
  if (setter) {
    const param = setter.bound.params.find((candidate) => candidate.index === 1);
    if (!param) throw new Error(`${setter.bound.source.name} sets nothing`);
    const args = [passed(param, "value"), ...(setter.bound.params.length > 2 ? ["false"] : [])];
    parts.push(`  ${override}set ${name}(value: ${publicParam(param)}) {\n    ${call(setter.bound, args)};\n  }\n`);
  }
  return parts.join("");
}

function writeMethod(member: Member, override: string): string {
  const { bound, name } = member;
  const visible = bound.params.slice(1).filter((param) => param.index >= 0);
  const list = visible.map((param, index) => {
    const last = index === visible.length - 1;
    return last && isAnimated(param) ? `${localName(param)} = false` : `${localName(param)}: ${publicParam(param)}`;
  });
  const known = new Set(visible.map((param) => param.name));
  const doc = docComment(bound.source.doc, [], hiddenParams(bound), "  ", known).replace(
    /(@param\s+)(\w+)/g,
    (_all, at: string, param: string) => `${at}${camelCase(param)}`,
  );
  const type = publicReturn(bound);
  const body = call(
    bound,
    visible.map((param) => passed(param, localName(param))),
  );
  return `${doc}  ${override}${name}(${list.join(", ")}): ${type} {\n    ${type === "void" ? "" : "return "}${body};\n  }\n`;
}

/** Where a class is imported from inside `src/widgets/generated`. */
function moduleOf(entry: WidgetClass): string {
  const file = entry.widget;
  return entry.extended ? `../${file}.js` : `./${file}.js`;
}

function importsOf(body: string, own: string): string {
  const wraps = [...new Set([...body.matchAll(/\bwrap[A-Z]\w*(?=\()/g)].map((match) => match[0]))].sort(byName);
  const kinds = [...new Set(Object.values(classOfKind))].filter(
    (name) => name !== own && new RegExp(`[:|] ${name}\\b`).test(body),
  );
  const from: Readonly<Record<string, string>> = {
    Obj: "../../core/obj.js",
    Style: "../../core/style.js",
    Font: "../../media/font.js",
    Picture: "../../media/picture.js",
    Transition: "../../core/transition.js",
    Display: "../../displays/display.js",
    Indev: "../../inputs/indev.js",
    Subject: "../../core/subject.js",
    Group: "../../core/group.js",
  };
  return [
    ...[...kinds].sort(byName).map((name) => `import type { ${name} } from "${from[name] ?? ""}";\n`),
    wraps.length > 0 ? `import { ${wraps.join(", ")} } from "../../core/wrap.js";\n` : "",
    'import * as raw from "../../raw/index.js";\n',
  ].join("");
}

/** One class's file. */
function writeClass(
  entry: WidgetClass | undefined,
  functions: readonly BoundFunction[],
  inherited: Map<string, ReadonlySet<string>>,
): string {
  const prefix = entry ? `lv_${entry.widget}_` : "lv_obj_";
  const create = functions.find((bound) => bound.source.name === `${prefix}create`);
  const members = functions
    .filter((bound) => bound !== create && !writtenByHand.some((pattern) => pattern.test(bound.source.name)))
    .flatMap((bound) => membersOf(bound, prefix));
  const names = [...new Set(members.map((member) => member.name))];
  const above = inherited.get(entry?.base ?? "") ?? new Set<string>();
  inherited.set(entry?.name ?? "Obj", new Set([...above, ...names]));
  const parts: string[] = [];
  const options: string[] = [];
  for (const name of names) {
    const same = members.filter((member) => member.name === name);
    const methods = same.filter((member) => member.kind === "method");
    const getter = same.find((member) => member.kind === "get");
    const setter = same.find((member) => member.kind === "set");
    if (methods.length > 0 && (getter || setter)) throw new Error(`${prefix}: ${name} is a method and a property`);
    if (methods.length > 1) throw new Error(`${prefix}: two methods ${name}`);
    const override = above.has(name) ? "override " : "";
    parts.push(methods[0] ? writeMethod(methods[0], override) : writeAccessors(name, override, getter, setter));
    const param = setter?.bound.params.find((candidate) => candidate.index === 1);
    if (setter && param)
      options.push(`${propertyDoc(setter.bound)}  readonly ${name}?: ${publicParam(param)} | undefined;\n`);
  }
  const className = entry ? (entry.extended ? `${entry.name}Base` : entry.name) : "ObjBase";
  const optionsName = `${className}Options`;
  if (!entry) {
    const body = `/** Settable properties of every object. */\nexport interface ${optionsName} {\n${options.join("")}}\n\n/** What LVGL's headers offer for every object; \`Obj\` adds the rest. */\nexport abstract class ${className} {\n  abstract readonly handle: raw.LvObj;\n\n${parts.join("\n")}}\n`;
    return `${banner}${importsOf(body, className)}\n${body}`;
  }
  if (!create) throw new Error(`${entry.name} cannot be created`);
  const base = widgetClasses.find((candidate) => candidate.name === entry.base);
  const baseModule = base ? moduleOf(base) : "../../core/obj.js";
  const body = [
    `/** Options of \`new ${entry.name}()\`: what can be set afterwards can be given at once. */\n`,
    `export interface ${optionsName} extends ${entry.base}Options {\n${options.join("")}}\n\n`,
    `\n/** LVGL's \`lv_${entry.widget}\`. */\nexport class ${className} extends ${entry.base} {\n`,
    `  constructor(parent: Obj | null, options: ${optionsName} = {}, make: Maker = raw.${create.source.name} as Maker) {\n    super(parent, options, make);\n  }\n\n`,
    parts.join("\n"),
    "}\n",
  ].join("");
  const baseImport =
    entry.base === "Obj"
      ? `import { type Maker, Obj } from "${baseModule}";\nimport type { ObjOptions } from "../../core/obj-options.js";\n`
      : `import type { Maker, Obj } from "../../core/obj.js";\nimport { ${entry.base}, type ${entry.base}Options } from "${baseModule}";\n`;
  const imports = importsOf(body, entry.name).replace(/import type \{ Obj \} from .*\n/, "");
  return `${banner}${baseImport}${imports}\n${body}`;
}

/** Files of the object-oriented layer by their path. `functions` are all bound ones. */
export function writeClasses(functions: readonly BoundFunction[], enumTypes: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  const of = (prefix: string) =>
    functions.filter((bound) => {
      const first = bound.params[0]?.crossing;
      const isInstance = first?.sort === "handle" && first.kind === "Obj";
      return bound.source.name.startsWith(prefix) && (isInstance || bound.source.name === `${prefix}create`);
    });
  const inherited = new Map<string, ReadonlySet<string>>();
  const common = of("lv_obj_").filter((bound) => bound.source.name !== "lv_obj_create");
  files.set("src/widgets/generated/obj.ts", writeClass(undefined, common, inherited));
  for (const entry of widgetClasses)
    files.set(`src/widgets/generated/${entry.widget}.ts`, writeClass(entry, of(`lv_${entry.widget}_`), inherited));
  const exports = widgetClasses.map(
    (entry) => `export { ${entry.name}, type ${entry.name}Options } from "${moduleOf(entry)}";\n`,
  );
  const imports = widgetClasses.map((entry) => `import { ${entry.name} } from "${moduleOf(entry)}";\n`);
  files.set(
    "src/widgets/generated/index.ts",
    `${banner}import { Obj } from "../../core/obj.js";\nimport { register } from "../../core/wrap.js";\n${imports.join("")}\n${exports.join("")}\nregister({\n  lv_obj: Obj,\n${widgetClasses
      .map((entry) => `  lv_${entry.widget}: ${entry.name},\n`)
      .join("")}});\n`,
  );
  files.set(
    "src/widgets/generated/enums.ts",
    `${banner}export {\n${[...enumTypes]
      .sort(byName)
      .map((name) => `  ${name} as ${enumClassName(name)},\n`)
      .join("")}} from "../../raw/generated/enums.js";\n`,
  );
  return files;
}

/** Events by the names under which listeners ask for them. */
export function writeEventNames(found: readonly CEnum[]): string {
  const members = (found.find((entry) => entry.name === "lv_event_code_t")?.members ?? []).filter(
    (member) => /^LV_EVENT_[A-Z]/.test(member.name) && !/_(LAST|PREPROCESS)$/.test(member.name),
  );
  const rows = members.map((member) => {
    const short = member.name.replace("LV_EVENT_", "");
    return `${docComment(member.doc, [], new Set(), "  ")}  ${camelCase(short.toLowerCase())}: LV_EVENT.${short},\n`;
  });
  return `${banner}import { LV_EVENT } from "../../raw/generated/enums.js";\n\n/** Events by name. */\nexport const eventCodes = {\n${rows.join("")}} as const;\n\n/** What \`obj.on()\` can listen to. */\nexport type EventName = keyof typeof eventCodes;\n`;
}
