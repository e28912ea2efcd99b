import { describe, expect, it } from "vitest";
import type { Sample } from "../../monkey/gauge.js";
import type { Life } from "../../monkey/lives.js";
import { EVERY_SCREEN } from "../../monkey/screens.js";
import { verdictOf } from "../../monkey/verdict.js";

const SAMPLE: Sample = { lvglHeap: 5e5, widgets: 43, handles: { LvObj: 43, LvStyle: 90 }, jsHeap: 2e7, rss: 1.5e8 };
const LIFE: Life = {
  seed: 7,
  first: SAMPLE,
  last: SAMPLE,
  report: { events: 20, deeds: { tap: 8, drag: 2 }, screens: { home: { visits: 2, deeds: 10 } } },
  ledgerRows: 3,
};
const TEN = Array.from({ length: 10 }, (_, index) => index);
/** Ten lives; the terminal of each begins so. */
const begun = (change: (index: number) => Partial<Sample>): Life[] =>
  TEN.map((index) => ({ ...LIFE, first: { ...SAMPLE, ...change(index) } }));

describe("what a monkey's lives say", () => {
  it("adds up what was done and seen, and names the screens never seen", () => {
    const verdict = verdictOf([LIFE, LIFE]);
    expect(verdict).toMatchObject({ events: 40, deeds: 20, ledgerRows: 6, grew: false });
    expect(verdict.screens).toEqual({ home: { visits: 4, deeds: 20 } });
    expect(verdict.neverSeen).toEqual(EVERY_SCREEN.filter((screen) => screen !== "home"));
  });

  it("is flat where nothing grows from one life to the next", () => {
    expect(verdictOf(begun(() => ({}))).grew).toBe(false);
  });

  it.each([
    ["LVGL's heap", (index: number) => ({ lvglHeap: 5e5 + 8 * index })],
    ["handles", (index: number) => ({ handles: { ...SAMPLE.handles, LvStyle: 90 + index } })],
    ["JavaScript's heap", (index: number) => ({ jsHeap: 2e7 + 2e5 * index })],
    ["the process", (index: number) => ({ rss: 1.5e8 + 5e6 * index })],
  ])("tells growth of %s", (_, change) => {
    expect(verdictOf(begun(change)).grew).toBe(true);
  });

  it("tells what a life left on the lock screen, but not the styles and fonts that stay with the look", () => {
    const left = (handles: Sample["handles"]): Life => ({ ...LIFE, last: { ...SAMPLE, handles } });
    expect(verdictOf([left({ LvObj: 43, LvStyle: 130, LvFont: 60 })]).grew).toBe(false);
    const verdict = verdictOf([left({ LvObj: 44, LvStyle: 90, LvTimer: 2 })]);
    expect(verdict).toMatchObject({ grew: true, leftBehind: ["seed 7: 1 LvObj", "seed 7: 2 LvTimer"] });
  });

  it("refuses to judge nothing", () => {
    expect(() => verdictOf([])).toThrow(RangeError);
  });
});
