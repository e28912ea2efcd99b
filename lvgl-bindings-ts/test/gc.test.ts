// SPDX-License-Identifier: Apache-2.0
import { beforeAll, expect, it } from "vitest";
import { runFixture } from "./support.js";

let result: Record<string, unknown>;
beforeAll(async () => {
  result = JSON.parse(await runFixture("gc.mjs", { flags: ["--expose-gc"] })) as Record<string, unknown>;
});

it("calls back after every reference was dropped, on the same instance, while the widget lives", () => {
  expect(result.worksAfterCollection).toBe(true);
  expect(result.sameInstance).toBe(true);
});

it("lets the instance and its listener be collected after the widget's end", () => {
  expect(result.allCollected).toBe(true);
});

it("keeps styles, fonts, pictures and transitions in use alive", () => {
  // label: 1 style; fonts: the style's, its fallback, the other label's, the span's copy.
  expect(result.keptInUse).toEqual([1, 4, 1, 1]);
});

it("frees them when nothing uses them any more", () => {
  expect(result.styleGoneFontsGone).toBe(2);
  expect(result.letGo).toEqual([1, 0]);
  expect(result.end).toEqual([0, 0, 0, 0, 0, 0]);
});

it("brings the table of handles and the instances back to their base", () => {
  expect(result.tableGrowth).toBe(0);
  expect(result.instancesLeft).toBe(0);
});

it("frees a disposed style when the last object that uses it goes", () => {
  expect(result.disposed).toEqual([1, 0]);
});
