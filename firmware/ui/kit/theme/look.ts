import { readFileSync } from "node:fs";
import { join } from "node:path";
import { signal } from "@preact/signals-core";
import { changeStyles, Font, type Style, type StyleOptions, style } from "lvgl-bindings-ts";
import { type Color, type ColorRole, FIXED, type FixedColor, PALETTES, type ThemeName } from "./colors.js";
import { type IconFace, type IconName, iconParts } from "./icons.js";
import { type TextRole, type TextScale, textFontName, type Weight } from "./typography.js";

/** What the look depends on. */
export interface Look {
  readonly theme: ThemeName;
  readonly scale: TextScale;
}

/** What a style says in the look in use. */
type Recipe = () => StyleOptions;
type IconCodes = Readonly<Record<IconFace, Readonly<Record<string, number>>>>;

/** A built table of styles; there is one per process, as LVGL has one set of fonts and displays. */
interface Table {
  readonly fontsDir: string;
  readonly icons: IconCodes;
  readonly fonts: Map<string, Font>;
  readonly styles: Map<string, { readonly style: Style; readonly recipe: Recipe }>;
}

const look = signal<Look>({ theme: "jour", scale: 100 });
let table: Table | undefined;

/** The look in use; reading it inside a binding follows it. */
export const currentLook: () => Look = () => look.value;

/** Opens the style table. `fontsDir` holds what `scripts/fonts.ts` writes. Call once LVGL has a display. */
export function initStyles(fontsDir: string, initial: Look): void {
  const icons = JSON.parse(readFileSync(join(fontsDir, "icons.json"), "utf8")) as IconCodes;
  table = { fontsDir, icons, fonts: new Map(), styles: new Map() };
  look.value = initial;
}

/** Forgets styles and fonts; LVGL frees each with the last object that uses it. */
export function closeStyles(): void {
  table = undefined;
}

function open(): Table {
  if (table === undefined) throw new Error("initStyles() comes before the first widget");
  return table;
}

/** Swaps every style at once: all widgets change look, none is rebuilt. A new text scale needs screens to be rebuilt. */
export function setLook(next: Look): void {
  const { styles } = open();
  const { theme, scale } = look.peek();
  if (next.theme === theme && next.scale === scale) return;
  look.value = next;
  changeStyles(() => {
    for (const { style, recipe } of styles.values()) style.replace(recipe());
  });
}

/** A style shared by all who ask for it by this key; `recipe` says it for the look in use, at first and at every swap. */
export function shared(key: string, recipe: Recipe): Style {
  const { styles } = open();
  const known = styles.get(key);
  if (known !== undefined) return known.style;
  const made = style(recipe());
  styles.set(key, { style: made, recipe });
  return made;
}

function rgb(color: Color): number {
  return Number.parseInt(color.slice(1), 16);
}

/** LVGL's number for a role's colour in the look in use; for recipes only. */
export function colorOf(role: ColorRole): number {
  return rgb(PALETTES[look.peek().theme][role]);
}

/** LVGL's number for a colour that no look changes. */
export function fixedColorOf(name: FixedColor): number {
  return rgb(FIXED[name]);
}

export const isSun = (): boolean => look.peek().theme === "soleil";
export const isDay = (): boolean => look.peek().theme === "jour";

/** The font of this file name, read once. */
export function loadFont(name: string): Font {
  const { fonts, fontsDir } = open();
  let font = fonts.get(name);
  if (font === undefined) {
    font = Font.fromBinary(readFileSync(join(fontsDir, `${name}.bin`)));
    fonts.set(name, font);
  }
  return font;
}

/** The text font of a role in the look in use. */
export function textFont(role: TextRole, weight: Weight, scale: TextScale = look.peek().scale): Font {
  return loadFont(textFontName(role, weight, isSun(), scale));
}

/** The character that draws an icon in its font. */
export function iconGlyph(icon: IconName): string {
  const { face, glyph } = iconParts(icon);
  const code = open().icons[face][glyph];
  if (code === undefined) throw new Error(`no icon font holds ${icon}`);
  return String.fromCodePoint(code);
}
