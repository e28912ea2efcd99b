// SPDX-License-Identifier: Apache-2.0
// What the fuzzer knows of each exported function: names and types of its parameters and of its result, read from the
// package's own declarations by the TypeScript compiler. A new function is fuzzed without a word here.
import { join } from "node:path";
import ts from "typescript";

/**
 * A type as data: {t: "handle", kind} | {t: "enum", values} | {t: "number", hint?} | {t: "string"} | {t: "boolean"} |
 * {t: "bytes"} | {t: "array", of} | {t: "tuple", of: []} | {t: "object", members} | {t: "function", params, returns} |
 * {t: "union", of: []} | {t: "literal", value} | {t: "null"} | {t: "undefined"} | {t: "other", text}
 */
function describe(checker, type, depth = 0) {
  const flags = type.flags;
  if (flags & ts.TypeFlags.Boolean) return { t: "boolean" };
  if (flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return { t: "undefined" };
  if (flags & ts.TypeFlags.Null) return { t: "null" };
  if (type.isNumberLiteral() || type.isStringLiteral()) return { t: "literal", value: type.value };
  if (flags & ts.TypeFlags.BooleanLiteral) return { t: "literal", value: type.intrinsicName === "true" };
  if (flags & ts.TypeFlags.Number) return { t: "number" };
  if (flags & ts.TypeFlags.String) return { t: "string" };
  if (type.isUnion()) return describeUnion(checker, type, depth);
  if (type.isIntersection()) {
    const brand = type.getProperties().find((property) => property.name.startsWith("__@kind"));
    const name = brand && checker.getTypeOfSymbol(brand);
    if (name?.isStringLiteral()) return { t: "handle", kind: name.value };
  }
  const text = checker.typeToString(type);
  if (/^(Uint8Array|Buffer|ArrayBuffer|ArrayBufferView|Uint8ClampedArray)\b/.test(text)) return { t: "bytes" };
  if (/^Int32Array\b/.test(text)) return { t: "array", of: { t: "number" } };
  if (depth > 6) return { t: "other", text };
  const [call] = type.getCallSignatures();
  if (call) return describeCall(checker, call, depth + 1);
  if (checker.isTupleType(type))
    return { t: "tuple", of: checker.getTypeArguments(type).map((item) => describe(checker, item, depth + 1)) };
  if (checker.isArrayType(type))
    return { t: "array", of: describe(checker, checker.getTypeArguments(type)[0], depth + 1) };
  const isClass = type.symbol && type.symbol.flags & ts.SymbolFlags.Class;
  if (isClass || !(flags & ts.TypeFlags.Object)) return { t: "other", text };
  const members = {};
  for (const property of type.getProperties())
    members[property.name] = describe(checker, checker.getTypeOfSymbol(property), depth + 1);
  return { t: "object", members };
}

function describeUnion(checker, type, depth) {
  const of = type.types.map((item) => describe(checker, item, depth));
  const numbers = of.filter((item) => item.t === "literal" && typeof item.value === "number");
  if (numbers.length === of.length) return { t: "enum", values: numbers.map((item) => item.value) };
  const booleans = of.filter((item) => item.t === "literal" && typeof item.value === "boolean");
  const rest = of.filter((item) => !numbers.includes(item) && !booleans.includes(item));
  if (numbers.length > 0) rest.push({ t: "enum", values: numbers.map((item) => item.value) });
  if (booleans.length > 0) rest.push({ t: "boolean" });
  return rest.length === 1 ? rest[0] : { t: "union", of: rest };
}

function describeCall(checker, call, depth) {
  const params = call.getParameters().map((symbol) => {
    const declaration = symbol.valueDeclaration;
    const described = describe(checker, checker.getTypeOfSymbol(symbol), depth);
    // Bits of an enum are plain numbers to the compiler: the declared name tells which.
    const declared = declaration?.type?.getText() ?? "";
    if (described.t === "number" && /^LV_\w+/.test(declared)) described.hint = declared.match(/^LV_\w+/)[0];
    return { name: symbol.name, type: described };
  });
  return { t: "function", params, returns: describe(checker, call.getReturnType(), depth) };
}

/** Every exported function of the package: [{name, params, returns}], sorted by name. */
export function readSignatures(root) {
  const file = join(root, "dist/raw.d.ts");
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = [];
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))) {
    const [call] = checker.getTypeOfSymbol(exported).getCallSignatures();
    if (!call) continue;
    const { params, returns } = describeCall(checker, call, 0);
    found.push({ name: exported.name, params, returns });
  }
  if (found.length < 100) throw new Error("the declarations were not found: build the package first");
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
