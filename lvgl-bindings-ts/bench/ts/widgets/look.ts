// SPDX-License-Identifier: Apache-2.0
/** Fonts, shared styles and small helpers of the widgets demo (lv_demo_widgets_components.c at 480 pixels). */
import { type Font, Label, type Obj, type Style } from "lvgl-bindings-ts";

/** Colours of LVGL's palette that the demo uses. */
export const palette = {
  red: 0xf44336,
  deepPurple: 0x673ab7,
  purple: 0x9c27b0,
  blue: 0x2196f3,
  teal: 0x009688,
  green: 0x4caf50,
  lime: 0xcddc39,
  yellow: 0xffeb3b,
  orange: 0xff9800,
  blueGrey: 0x607d8b,
  grey: 0x9e9e9e,
  darkRed: 0xd32f2f,
  darkBlue: 0x1976d2,
  darkGreen: 0x388e3c,
} as const;

/** Glyphs of LVGL's own fonts. */
export const symbol = { envelope: "\uf0e0", call: "\uf095", tint: "\uf043", up: "\uf077" } as const;

/** Pixels of the display. */
export const WIDTH = 480;
export const HEIGHT = 800;

const DPI = 130;

/** Pixels of a size that was meant for 160 dots an inch. */
export function dpx(size: number): number {
  return Math.max(Math.trunc((DPI * size + 80) / 160), 1);
}

/** What the parts of the demo share. */
export interface Look {
  /** Of most texts. */
  readonly font: Font;
  readonly title: Style;
  readonly textMuted: Style;
  readonly icon: Style;
  readonly bullet: Style;
}

/** A label in the large font. */
export function createTitle(parent: Obj, look: Look, text: string): Label {
  const label = new Label(parent);
  label.addStyle(look.title);
  label.text = text;
  return label;
}

/** A label in the font around it, muted. */
export function createMuted(parent: Obj, look: Look, text: string): Label {
  const label = new Label(parent, { text });
  label.addStyle(look.textMuted);
  return label;
}

let seed = 0x1234abcd;

/** LVGL's `lv_rand`, from the seed that the C program sets: both charts show the same values. */
export function random(lowest: number, highest: number): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return ((seed >>> 0) % (highest - lowest + 1)) + lowest;
}
