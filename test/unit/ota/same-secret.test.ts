import { expect, test } from "vitest";
import { sameSecret } from "../../../ota/lib/same-secret.js";

test.each([
  ["secret", "secret", true],
  ["secret", "Secret", false],
  ["secret", "secrets", false],
  ["", "", true],
  ["", "s", false],
] as const)("%j and %j: %s", (one, other, same) => {
  expect(sameSecret(one, other)).toBe(same);
  expect(sameSecret(Buffer.from(one), other)).toBe(same);
});
