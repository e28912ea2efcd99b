// SPDX-License-Identifier: Apache-2.0
/** Reads preprocessed C (comments kept) into the model, with tree-sitter's C grammar. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";
import { docText } from "./doc-text.js";
import type { Preprocessed } from "./headers.js";
import type { CEnum, CEnumerator, CField, CFunction, CHeader, CParam, CStruct } from "./model.js";

const require = createRequire(import.meta.url);

/** A parser for C; its grammar is a file of the package tree-sitter-c. */
export async function createCParser(): Promise<Parser> {
  await Parser.init();
  const grammar = readFileSync(require.resolve("tree-sitter-c/tree-sitter-c.wasm"));
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return parser;
}

/** Names of the attributes that expand to nothing or to GCC's own words, which the grammar must not see. */
function withoutAttributes(source: string): string {
  return source
    .replace(/__attribute__\s*\(\([^()]*(?:\([^()]*\)[^()]*)*\)\)/g, (text) => " ".repeat(text.length))
    .replace(/\b__extension__\b/g, " ");
}

/**
 * Reads one preprocessed unit.
 * @param source output of `gcc -E -C`
 * @throws Error when the text cannot be parsed at all
 */
export function readHeader(parser: Parser, source: Preprocessed): CHeader {
  const tree = parser.parse(withoutAttributes(source.text));
  if (!tree) throw new Error("the C parser gave no tree");
  const functions = new Map<string, CFunction>();
  const enums = new Map<string, CEnum>();
  const structs = new Map<string, CStruct>();
  const aliases = new Map<string, string>();
  const classes = [...source.text.matchAll(/extern const lv_obj_class_t (lv_\w+_class);/g)].map(
    (match) => match[1] ?? "",
  );
  const visit = (parent: Node): void => {
    let comment = "";
    let row = -1;
    for (const node of parent.namedChildren) {
      if (!node) continue;
      if (node.type === "comment") {
        comment = node.text;
        row = node.endPosition.row;
        continue;
      }
      // A comment belongs to what follows at once; section banners stand apart by an empty line.
      const doc = comment && node.startPosition.row - row <= 1 ? docText(comment) : "";
      comment = "";
      const header = source.headerOfRow[node.startPosition.row] ?? "";
      if (node.type === "linkage_specification") {
        const body = node.childForFieldName("body");
        if (body) visit(body);
      } else if (node.type === "declaration" || node.type === "function_definition") {
        const found = readFunction(node, doc, header);
        const known = found && functions.get(found.name);
        if (found && !known?.doc) functions.set(found.name, found);
        const inner = readEnum(node, doc, header);
        if (inner) enums.set(inner.name, inner);
      } else if (node.type === "type_definition") {
        const found = readEnum(node, doc, header);
        const struct = readStruct(node, doc);
        if (found) enums.set(found.name, found);
        else if (struct) structs.set(struct.name, struct);
        else readAlias(node, aliases);
      } else if (node.type === "enum_specifier") {
        const found = readEnumSpecifier(node, "", doc, header);
        if (found) enums.set(found.name, found);
      } else if (node.type === "struct_specifier") {
        const found = readStructSpecifier(node, "", doc);
        if (found) structs.set(found.name, found);
      }
    }
  };
  visit(tree.rootNode);
  tree.delete();
  return { functions, enums, structs, aliases, classes: [...new Set(classes)], ranges: new Map() };
}

/** `const   lv_obj_t*` and its like in one spelling. */
export function normalizeType(text: string): string {
  return text
    .replace(/\b(static|inline|extern|struct|__inline)\b/g, " ")
    .replace(/\b_lv_([a-z0-9_]+_t)\b/g, "lv_$1")
    .replace(/\*/g, " * ")
    .replace(/\s+/g, " ")
    .replace(/\* \*/g, "**")
    .trim();
}

/** Splits a declarator into its name and the stars and brackets around it. */
function splitDeclarator(node: Node | null): { name: string; suffix: string; target: Node | null } {
  let suffix = "";
  let current = node;
  while (current) {
    if (current.type === "pointer_declarator") suffix += "*";
    else if (current.type === "array_declarator") suffix += "[]";
    else if (current.type !== "parenthesized_declarator") break;
    const qualifiers = current.namedChildren
      .filter((child) => child?.type === "type_qualifier")
      .map((child) => child?.text);
    if (qualifiers.length > 0 && current.type === "pointer_declarator") suffix += ` ${qualifiers.join(" ")} `;
    current = current.childForFieldName("declarator") ?? current.namedChildren.at(-1) ?? null;
  }
  return { name: current?.text ?? "", suffix, target: current };
}

/** The type words before the declarator. */
function typeWords(node: Node, declarator: Node | null): string {
  const end = declarator ? declarator.startIndex : node.endIndex;
  const words: string[] = [];
  for (const child of node.namedChildren) {
    if (!child || child.startIndex >= end || child.type === "comment") continue;
    words.push(child.text);
  }
  return words.join(" ");
}

function readParam(node: Node): CParam {
  const declarator = node.childForFieldName("declarator");
  const words = typeWords(node, declarator);
  if (declarator?.type === "function_declarator") {
    const name = splitDeclarator(declarator.childForFieldName("declarator")).name;
    return { name, type: "function pointer" };
  }
  const { name, suffix } = splitDeclarator(declarator);
  return {
    name: declarator?.type === "abstract_pointer_declarator" ? "" : name,
    type: normalizeType(`${words} ${suffix}`),
  };
}

function readFunction(node: Node, doc: string, header: string): CFunction | undefined {
  const declarator = node.childForFieldName("declarator");
  const { suffix, target } = splitDeclarator(declarator);
  if (target?.type !== "function_declarator") return undefined;
  const nameNode = target.childForFieldName("declarator");
  if (nameNode?.type !== "identifier") return undefined; // a variable that holds a function
  const list = target.childForFieldName("parameters");
  const params = (list?.namedChildren ?? [])
    .filter((child): child is Node => child?.type === "parameter_declaration")
    .map(readParam);
  const isVoid = params.length === 1 && params[0]?.type === "void";
  return {
    name: nameNode.text,
    header,
    returns: normalizeType(`${typeWords(node, declarator)} ${suffix}`),
    params: isVoid ? [] : params,
    doc,
    inline: node.type === "function_definition",
    variadic: (list?.namedChildren ?? []).some((child) => child?.type === "variadic_parameter"),
  };
}

function readEnum(node: Node, doc: string, header: string): CEnum | undefined {
  const type = node.childForFieldName("type");
  if (type?.type !== "enum_specifier") return undefined;
  return readEnumSpecifier(type, node.childForFieldName("declarator")?.text ?? "", doc, header);
}

function readEnumSpecifier(node: Node, typedefName: string, doc: string, header: string): CEnum | undefined {
  const body = node.childForFieldName("body");
  if (!body) return undefined;
  const members: CEnumerator[] = [];
  let pending = "";
  for (const child of body.namedChildren) {
    if (!child) continue;
    if (child.type === "comment") {
      const text = docText(child.text);
      const last = members.at(-1);
      // `/**< ... */` explains the member before it, other comments the one after.
      if (/^\/\*[*!]</.test(child.text) && last) members[members.length - 1] = { ...last, doc: text };
      else pending = text;
      continue;
    }
    if (child.type !== "enumerator") continue;
    members.push({ name: child.childForFieldName("name")?.text ?? "", doc: pending });
    pending = "";
  }
  const name = typedefName || (node.childForFieldName("name")?.text ?? "") || (members[0]?.name ?? "");
  return name ? { name, header, doc, members } : undefined;
}

function readStruct(node: Node, doc: string): CStruct | undefined {
  const type = node.childForFieldName("type");
  if (type?.type !== "struct_specifier") return undefined;
  return readStructSpecifier(type, node.childForFieldName("declarator")?.text ?? "", doc);
}

/** A struct with a body; `struct _lv_x_t` goes by its typedef's name `lv_x_t`. */
function readStructSpecifier(node: Node, typedefName: string, doc: string): CStruct | undefined {
  const body = node.childForFieldName("body");
  const name = (typedefName || (node.childForFieldName("name")?.text ?? "")).replace(/^_lv_/, "lv_");
  if (!body || !name) return undefined;
  const fields: CField[] = [];
  let pending = "";
  for (const child of body.namedChildren) {
    if (!child) continue;
    if (child.type === "comment") {
      const text = docText(child.text);
      const last = fields.at(-1);
      if (/^\/\*[*!]?</.test(child.text) && last) fields[fields.length - 1] = { ...last, doc: text };
      else pending = text;
      continue;
    }
    if (child.type !== "field_declaration") continue;
    const declarators = child.childrenForFieldName("declarator").filter((one): one is Node => one !== null);
    const words = typeWords(child, declarators[0] ?? null);
    for (const declarator of declarators) {
      const { name: field, suffix } = splitDeclarator(declarator);
      fields.push({ name: field, type: normalizeType(`${words} ${suffix}`), doc: pending });
    }
    pending = "";
  }
  return { name, doc, fields };
}

function readAlias(node: Node, aliases: Map<string, string>): void {
  const type = node.childForFieldName("type");
  const declarator = node.childForFieldName("declarator");
  if (!type || declarator?.type !== "type_identifier") return;
  if (type.type === "primitive_type" || type.type === "type_identifier" || type.type === "sized_type_specifier") {
    aliases.set(declarator.text, type.text);
  }
}
