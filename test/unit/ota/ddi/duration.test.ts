import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../../../ota/ddi/wire/duration.js";
import type { Milliseconds } from "../../../../ota/lib/clock.js";

test.each([
  ["00:05:00", 300_000],
  ["00:00:30", 30_000],
  ["23:59:59", 86_399_000],
  ["PT24H", 86_400_000],
  ["P1DT12H", 129_600_000],
  ["P2D", 172_800_000],
  ["PT90S", 90_000],
])("%s is %i ms", (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

test.each(["", "5", "00:60:00", "00:00", "P", "PT", "P1DT", "P1M", "P1Y", "-PT5M", "1e3:00:00", "00:05:00Z"])(
  "%j is no length of time",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);

test("what is written is read back, to the second", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 * 86_400 }), (seconds) => {
      expect(parseDuration(formatDuration((seconds * 1000) as Milliseconds))).toBe(seconds * 1000);
    }),
  );
});
