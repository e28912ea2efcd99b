// SPDX-License-Identifier: Apache-2.0
import { beforeAll, expect, it } from "vitest";
import { runFixture } from "./support.js";

let result: Record<string, unknown>;
beforeAll(async () => {
  result = JSON.parse(await runFixture("gc.mjs", { flags: ["--expose-gc"] })) as Record<string, unknown>;
});

it("calls back after every reference was dropped, while the widget lives", () => {
  expect(result.worksAfterCollection).toBe(true);
  expect(result.wrapperCollected).toBe(true);
  expect(result.sameValueAgain).toBe(true);
});

it("drops the callback with the widget", () => {
  expect(result.callbackCollected).toBe(true);
});

it("keeps styles, fonts, pictures and transitions in use alive", () => {
  // label: 1 style; fonts: the style's, its fallback, the other label's, the span's copy.
  expect(result.keptInUse).toEqual([1, 4, 1, 1]);
});

it("frees them when nothing uses them any more", () => {
  expect(result.styleGoneFontsGone).toBe(2);
  expect(result.letGo).toEqual([1, 0]);
  expect(result.end).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

it("brings the handle table back to its base", () => {
  expect(result.tableGrowth).toBe(0);
});
