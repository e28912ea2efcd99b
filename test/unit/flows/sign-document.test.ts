import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../firmware/flows/sign/canonical-json.js";
import { readDocument } from "../../../firmware/flows/sign/document.js";

describe("canonical JSON", () => {
  test("sorted keys, no blanks, undefined fields left out", () => {
    expect(canonicalJson({ b: [1, null, { z: true, a: "é" }], a: undefined, A: -0.5 })).toBe(
      '{"A":-0.5,"b":[1,null,{"a":"é","z":true}]}',
    );
  });

  test("keys in another order give the same text, which reads back as the same value", () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, (json) => {
        const text = canonicalJson(json);
        expect(canonicalJson(reversed(json))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)));
      }),
      { numRuns: 200, examples: [[{ b: 1, a: { d: 2, c: [3] } }]] },
    );
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [1n], [() => 1], [[undefined]]])(
    "refuses %s, which would be signed as something else",
    (value) => {
      expect(() => canonicalJson(value)).toThrow(RangeError);
    },
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

test.each(["", "{", "null", "[]", '"SI01"', '{"version":"SI02"}'])("%s is no document of this version", (text) => {
  expect(readDocument(text)).toBeUndefined();
});
