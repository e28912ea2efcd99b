import fc from "fast-check";
import { expect, test } from "vitest";
import { checkForm, digitsOf, refuses } from "../../../firmware/flows/prescribers/check-form.js";
import { luhnKey } from "../../../firmware/lib/luhn.js";

const form = (number: string, lastName = "DURAND") => ({
  id: undefined,
  lastName,
  firstName: "",
  number,
  speciality: "",
});

// The manual's prescriber; the test nurses' RPPS and billing number.
test.each([
  ["99114560", "8"],
  ["9990060001", "8"],
  ["26699901", "0"],
])("the key of %s is %s", (digits, key) => {
  expect(luhnKey(digits)).toBe(key);
});

test("one wrong digit is always noticed, and never refused", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{8}$/), fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
      const right = digits + luhnKey(digits);
      expect(checkForm(form(right))).toEqual({});
      const changed = (Number(right[at]) + shift) % 10;
      const errors = checkForm(form(`${right.slice(0, at)}${changed}${right.slice(at + 1)}`));
      expect(errors.number?.kind).toBe("key");
      expect(refuses(errors)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test.each(["1", "12345678", "1234567890", "123456789012", "12345678A", "٣٣٣٣٣٣٣٣٣"])("%s is no number", (number) => {
  const errors = checkForm(form(number));
  expect(errors.number).toEqual({ kind: "digits" });
  expect(refuses(errors)).toBe(true);
});

test("blanks are as printed on a prescription", () => {
  expect(digitsOf("99 1\u00A014560\u202F8")).toBe("991145608");
  expect(checkForm(form(" ", "  "))).toEqual({ lastName: { kind: "required" }, number: { kind: "required" } });
});
