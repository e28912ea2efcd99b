import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions, isVersion } from "../../../../ota/bundle/version.js";

// The order of Semantic Versioning 2.0.0, section 11, then our own: missing numbers, years, what is no version.
const ASCENDING = [
  "rubbish",
  "v1.0.0",
  "0.9",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1.0.0",
  "1.0.0.1",
  "1.2",
  "1.10",
  "2.0.0",
  "2026.11",
  "99999999999999999.1",
];

test("each version is older than all that follow it", () => {
  for (const [i, older] of ASCENDING.entries()) {
    for (const newer of ASCENDING.slice(i + 1)) {
      expect([older, newer, compareVersions(older, newer), compareVersions(newer, older)]).toEqual([
        older,
        newer,
        -1,
        1,
      ]);
    }
  }
});

test.each([
  ["1.4", "1.4.0"],
  ["1.4.0+build.7", "1.4.0+build.9"],
  ["01.4", "1.4"],
])("%s and %s are the same version", (a, b) => {
  expect(compareVersions(a, b)).toBe(0);
});

test.each(["", "1.", ".1", "1..2", "1.2-", "1.2-a..b", "1.2 ", "1,2", "1.2\n", "latest", "9".repeat(200)])(
  "%j is no version",
  (text) => {
    expect(isVersion(text)).toBe(false);
  },
);

test("any three texts are ordered: whoever is before the first of two is before the second", () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{1,2}(\.\d{1,2}){0,3}(-[0-9a-z]{1,2}(\.[0-9a-z]{1,2}){0,2})?$/),
  );
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) || 0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});
