import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { isNirForm, isTestPsNumber, luhnHolds, nirKeyHolds } from "../../../../firmware/billing/b2/keys.js";
import { luhnKey } from "../../../../firmware/lib/luhn.js";
import { nirKeyOf } from "../../../../firmware/lib/nir-key.js";

// Two of each kind, printed in the manual; the whole table is read below when it is there.
test.each([
  ["99610218", "2"],
  ["99100069", "6"],
  ["9970055789", "7"],
])("the key of %s is %s", (digits, key) => {
  expect(luhnKey(digits)).toBe(key);
  expect(luhnHolds(digits + key)).toBe(true);
  expect(luhnHolds(`${digits}${(Number(key) + 1) % 10}`)).toBe(false);
});

// 1850519123456 mod 97 is 64, 1850518123456 mod 97 is 37.
test.each([
  ["185052A123456", "33"],
  ["185052B123456", "60"],
])("Corsica's letters count in the key of %s: %s", (number, key) => {
  expect(nirKeyOf(number)).toBe(key);
});

test.each([
  ["1481913055003", true],
  ["7690366000409", true],
  ["185052A123456", true],
  ["185052C123456", false],
  ["9690366000409", false],
  ["169036600040", false],
])("%s has the form of a NIR: %s", (number, is) => {
  expect(isNirForm(number)).toBe(is);
});

const table = new URL("../../../../../shared/domain/tables/test_vectors.csv", import.meta.url);

describe.skipIf(!existsSync(table))("test_vectors.csv", () => {
  const rows = () =>
    readFileSync(table, "utf8")
      .split("\n")
      .map((row) => row.split(","))
      .flatMap(([kind, value, expected, note]) =>
        value === undefined || expected === undefined ? [] : [{ kind, value, expected, note: note ?? "" }],
      );

  it("has each key of a PS and of an RPPS, but for the test card that it names", () => {
    const keys = rows().filter(({ kind }) => kind === "ps_key" || kind === "rpps_key");
    expect(keys).toHaveLength(10);
    for (const { value, expected, note } of keys) {
      expect(luhnHolds(value + expected), value).toBe(note.startsWith("Luhn OK"));
      if (!note.startsWith("Luhn OK")) expect(isTestPsNumber(value)).toBe(true);
    }
  });

  it("has each key of a NIR", () => {
    const keys = rows().filter(({ kind }) => kind === "nir_key");
    expect(keys).toHaveLength(4);
    for (const { value, expected } of keys) {
      expect(isNirForm(value)).toBe(true);
      expect(nirKeyHolds(value, expected), value).toBe(true);
    }
  });
});
