import { describe, expect, test } from "vitest";
import { formatWindow, isWithin, nextEdge, parseWindow } from "../../../../ota/ddi/server/terms.js";
import type { EpochMs } from "../../../../ota/lib/clock.js";
import { bad, good } from "../../../support/ota/ddi-desk.js";

/** An instant at which this machine's wall clock shows that time. */
const at = (hour: number, minute: number): EpochMs => new Date(2026, 5, 15, hour, minute).getTime() as EpochMs;

describe("a maintenance window", () => {
  test.each([
    ["22:00-06:00", [22, 0], true],
    ["22:00-06:00", [23, 59], true],
    ["22:00-06:00", [0, 0], true],
    ["22:00-06:00", [5, 59], true],
    ["22:00-06:00", [6, 0], false],
    ["22:00-06:00", [21, 59], false],
    ["12:30-13:30", [12, 29], false],
    ["12:30-13:30", [12, 30], true],
    ["12:30-13:30", [13, 30], false],
    ["00:00-23:59", [23, 59], false],
  ] as const)("%s at %j: %s", (text, [hour, minute], open) => {
    const window = good(parseWindow(text));
    expect(isWithin(window, at(hour, minute))).toBe(open);
    expect(formatWindow(window)).toBe(text);
  });

  test.each([
    ["22:00-06:00", [21, 0], [22, 0]],
    ["22:00-06:00", [22, 0], [30, 0]],
    ["22:00-06:00", [5, 59], [6, 0]],
    ["12:30-13:30", [13, 30], [36, 30]],
    ["00:00-23:59", [12, 7], [23, 59]],
  ] as const)("%s at %j changes next at %j", (text, [hour, minute], [edgeHour, edgeMinute]) => {
    const window = good(parseWindow(text));
    const now = (at(hour, minute) + 31_234) as EpochMs;
    expect(nextEdge(window, now)).toBe(at(edgeHour, edgeMinute));
  });

  test.each(["", "22-06", "22:00", "24:00-06:00", "22:60-06:00", "22:00-22:00", "22:00-06:00 ", "2:00-6:00"])(
    "%j is none",
    (text) => {
      expect(bad(parseWindow(text))).not.toBe("");
    },
  );
});
