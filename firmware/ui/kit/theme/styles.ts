import type { LvStyle } from "lvgl-bindings-ts/raw";
import * as lv from "lvgl-bindings-ts/raw";
import type { ColorRole, FixedColor } from "./colors.js";
import { type IconName, type IconSize, iconFontName, iconParts } from "./icons.js";
import { colorOf, fixedColorOf, isDay, isSun, loadFont, shared, textFont } from "./look.js";
import type { TextRole, Weight } from "./typography.js";

/** Full sun has no tints: a touched white thing turns amber there. */
const IN_SUN: Readonly<Partial<Record<ColorRole, ColorRole>>> = { soft: "warnsoft", line: "warnsoft" };

/** The shared styles out of which every widget is made. */
export const styles = {
  font: (role: TextRole, weight: Weight): LvStyle =>
    shared(`font/${role}/${weight}`, (style) => lv.lv_style_set_text_font(style, textFont(role, weight))),

  /** A font that the text scale leaves alone: the status bar and the keys, whose room is fixed. */
  fixedFont: (role: TextRole, weight: Weight): LvStyle =>
    shared(`fixed-font/${role}/${weight}`, (style) => lv.lv_style_set_text_font(style, textFont(role, weight, 100))),

  icon: (icon: IconName, size: IconSize): LvStyle => {
    const { face } = iconParts(icon);
    return shared(`icon/${face}/${size}`, (style) =>
      lv.lv_style_set_text_font(style, loadFont(iconFontName(face, size))),
    );
  },

  ink: (role: ColorRole): LvStyle => shared(`ink/${role}`, (style) => lv.lv_style_set_text_color(style, colorOf(role))),

  fixedInk: (name: FixedColor): LvStyle =>
    shared(`fixed-ink/${name}`, (style) => lv.lv_style_set_text_color(style, fixedColorOf(name))),

  fill: (role: ColorRole): LvStyle =>
    shared(`fill/${role}`, (style) => {
      lv.lv_style_set_bg_color(style, colorOf(role));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
    }),

  transparent: (): LvStyle => shared("transparent", (style) => lv.lv_style_set_bg_opa(style, lv.LV_OPA.TRANSP)),

  fixedFill: (name: FixedColor): LvStyle =>
    shared(`fixed-fill/${name}`, (style) => {
      lv.lv_style_set_bg_color(style, fixedColorOf(name));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
    }),

  outline: (role: ColorRole, width: number): LvStyle =>
    shared(`outline/${role}/${width}`, (style) => outlined(style, colorOf(role), width)),

  fixedOutline: (name: FixedColor, width: number): LvStyle =>
    shared(`fixed-outline/${name}/${width}`, (style) => outlined(style, fixedColorOf(name), width)),

  /** An outline that only full sun draws, where grounds do not differ. */
  sunOutline: (role: ColorRole): LvStyle =>
    shared(`sun-outline/${role}`, (style) => {
      if (isSun()) lined(style, colorOf(role), 2);
    }),

  /** A strong outline (chosen, focused) that takes no room. */
  ring: (role: ColorRole, width: number): LvStyle =>
    shared(`ring/${role}/${width}`, (style) => lined(style, colorOf(role), width)),

  /** Card: surface, 2 px line, low shadow by day (elevation 1). */
  card: (): LvStyle =>
    shared("card", (style) => {
      surface(style, "surface");
      outlined(style, colorOf("line"), 2);
      shadow(style, { y: 2, blur: 6, opacity: 0.07, when: isDay() });
    }),

  /** Key of a pad: surface, line, short shadow by day (elevation 2). */
  key: (): LvStyle =>
    shared("key", (style) => {
      surface(style, "surface");
      outlined(style, colorOf("line"), 2);
      shadow(style, { y: 2, blur: 4, opacity: 0.12, when: isDay() });
    }),

  /** Key that does something else than write: sunken, same line and shadow. */
  keyFunction: (): LvStyle =>
    shared("key-function", (style) => {
      surface(style, "sunken");
      outlined(style, colorOf("line"), 2);
      shadow(style, { y: 2, blur: 4, opacity: 0.12, when: isDay() });
    }),

  /** Dialog: surface with a deep shadow (elevation 3). */
  dialog: (): LvStyle =>
    shared("dialog", (style) => {
      surface(style, "surface");
      if (isSun()) lined(style, colorOf("line"), 2);
      shadow(style, { y: 8, blur: 24, opacity: 0.25, when: !isSun() });
    }),

  /** Sunken ground: tracks, calculation boxes. Full sun has no tint, so it draws a line. */
  sunken: (): LvStyle =>
    shared("sunken", (style) => {
      surface(style, "sunken");
      if (isSun()) lined(style, colorOf("line"), 2);
    }),

  /** Pressed: darker fill, 2 px down. Never a ripple. */
  pressed: (role: ColorRole): LvStyle =>
    shared(`pressed/${role}`, (style) => {
      lv.lv_style_set_bg_color(style, isSun() ? colorOf(IN_SUN[role] ?? role) : colorOf(role));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
      lv.lv_style_set_translate_y(style, 2);
    }),

  fixedPressed: (name: FixedColor): LvStyle =>
    shared(`fixed-pressed/${name}`, (style) => {
      lv.lv_style_set_bg_color(style, fixedColorOf(name));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
      lv.lv_style_set_translate_y(style, 2);
    }),

  /** A touched row: soft ground, no movement. In full sun, where soft is white, the sunlit amber. */
  rowPressed: (): LvStyle =>
    shared("row-pressed", (style) => {
      lv.lv_style_set_bg_color(style, isSun() ? colorOf("warnsoft") : colorOf("soft"));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
    }),

  arc: (role: ColorRole, width: number): LvStyle =>
    shared(`arc/${role}/${width}`, (style) => {
      lv.lv_style_set_arc_color(style, colorOf(role));
      lv.lv_style_set_arc_width(style, width);
      lv.lv_style_set_arc_rounded(style, true);
      lv.lv_style_set_arc_opa(style, lv.LV_OPA.COVER);
    }),

  /** Ground of the lock screen: deep green by day and night, plain in full sun. */
  lockGround: (): LvStyle =>
    shared("lock-ground", (style) => {
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
      if (isSun()) {
        lv.lv_style_set_bg_color(style, colorOf("bg"));
        return;
      }
      lv.lv_style_set_bg_color(style, fixedColorOf("lockTop"));
      lv.lv_style_set_bg_grad_color(style, fixedColorOf("lockBottom"));
      lv.lv_style_set_bg_grad_dir(style, lv.LV_GRAD_DIR.VER);
    }),

  /** Colours on the lock ground: the green's own, or the roles of full sun. */
  lockInk: (name: FixedColor, sun: ColorRole): LvStyle =>
    shared(`lock-ink/${name}/${sun}`, (style) =>
      lv.lv_style_set_text_color(style, isSun() ? colorOf(sun) : fixedColorOf(name)),
    ),

  lockOutline: (name: FixedColor, sun: ColorRole, width: number): LvStyle =>
    shared(`lock-outline/${name}/${sun}/${width}`, (style) =>
      outlined(style, isSun() ? colorOf(sun) : fixedColorOf(name), width),
    ),

  lockPressed: (): LvStyle =>
    shared("lock-pressed", (style) => {
      lv.lv_style_set_bg_color(style, isSun() ? colorOf("warnsoft") : fixedColorOf("lockPressed"));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
      lv.lv_style_set_translate_y(style, 2);
    }),

  lockFill: (name: FixedColor, sun: ColorRole): LvStyle =>
    shared(`lock-fill/${name}/${sun}`, (style) => {
      lv.lv_style_set_bg_color(style, isSun() ? colorOf(sun) : fixedColorOf(name));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
    }),

  /** The veil behind sheets and dialogs, 62 %. */
  scrim: (): LvStyle =>
    shared("scrim", (style) => {
      lv.lv_style_set_bg_color(style, colorOf("scrim"));
      lv.lv_style_set_bg_opa(style, Math.round(255 * 0.62));
    }),

  /** The 6 px bar that shows the place in a list. */
  scrollbar: (): LvStyle =>
    shared("scrollbar", (style) => {
      lv.lv_style_set_bg_color(style, colorOf("edge"));
      lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
      lv.lv_style_set_width(style, 6);
      lv.lv_style_set_radius(style, 3);
      lv.lv_style_set_pad_right(style, 4);
      lv.lv_style_set_pad_ver(style, 4);
    }),

  /** Text that may not be chosen: 42 % of its ink, without a layer. */
  faded: (): LvStyle => shared("faded", (style) => lv.lv_style_set_text_opa(style, Math.round(255 * 0.42))),
} as const;

function surface(style: LvStyle, role: ColorRole): void {
  lv.lv_style_set_bg_color(style, colorOf(role));
  lv.lv_style_set_bg_opa(style, lv.LV_OPA.COVER);
}

function outlined(style: LvStyle, color: number, width: number): void {
  lv.lv_style_set_border_color(style, color);
  lv.lv_style_set_border_width(style, width);
  lv.lv_style_set_border_opa(style, lv.LV_OPA.COVER);
}

/** A line just inside the edge that takes no room, so that full sun has the layout of the other looks. */
function lined(style: LvStyle, color: number, width: number): void {
  lv.lv_style_set_outline_color(style, color);
  lv.lv_style_set_outline_width(style, width);
  lv.lv_style_set_outline_pad(style, -width);
  lv.lv_style_set_outline_opa(style, lv.LV_OPA.COVER);
}

function shadow(
  style: LvStyle,
  {
    y,
    blur,
    opacity,
    when,
  }: { readonly y: number; readonly blur: number; readonly opacity: number; readonly when: boolean },
): void {
  if (!when) return;
  lv.lv_style_set_shadow_color(style, colorOf("shadow"));
  lv.lv_style_set_shadow_width(style, blur);
  lv.lv_style_set_shadow_offset_y(style, y);
  lv.lv_style_set_shadow_opa(style, Math.round(255 * opacity));
}
