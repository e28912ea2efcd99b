import { describe, expect, it } from "vitest";
import {
  type ColorRole,
  contrast,
  OUTLINE_PAIRS,
  PALETTES,
  TEXT_PAIRS,
  type ThemeName,
} from "../../../firmware/ui/kit/theme/colors.js";

const THEMES: readonly ThemeName[] = ["jour", "soleil", "nuit"];

/** The table printed in shared/design/ui.md §2.1: a colour that drifts from the guide is noticed here. */
const GUIDE: readonly (readonly [ColorRole, ColorRole, number, number, number])[] = [
  ["ink", "bg", 14.3, 21.0, 15.6],
  ["ink", "surface", 15.8, 21.0, 13.8],
  ["ink2", "bg", 8.1, 17.0, 10.6],
  ["ink2", "sunken", 7.3, 17.0, 7.8],
  ["onprimary", "primary", 9.4, 13.9, 9.6],
  ["primary", "bg", 8.5, 13.9, 10.6],
  ["edge", "surface", 4.6, 21.0, 5.4],
  ["onsoft", "soft", 8.8, 13.9, 9.0],
  ["ok", "oksoft", 7.3, 12.5, 8.7],
  ["warn", "warnsoft", 8.3, 15.2, 8.7],
  ["err", "errsoft", 7.7, 11.5, 9.3],
  ["onerr", "errfill", 7.8, 11.5, 10.5],
  ["onmut", "mut", 7.1, 13.0, 8.3],
  ["edge", "bg", 4.2, 21.0, 6.1],
];

describe.each(THEMES)("contrast, %s", (theme) => {
  const palette = PALETTES[theme];

  it.each(TEXT_PAIRS)("%s on %s reads at 7:1", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(7);
  });

  it.each(OUTLINE_PAIRS)("%s on %s stands out at 3:1", (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(GUIDE)("%s / %s is what the guide prints", (a, b, ...printed) => {
    const expected = printed[THEMES.indexOf(theme)] ?? Number.NaN;
    expect(Math.abs(contrast(palette[a], palette[b]) - expected)).toBeLessThan(0.1);
  });
});
