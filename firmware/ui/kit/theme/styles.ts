import { GradDir, Opacity, type Style, type StyleOptions } from "lvgl-bindings-ts";
import type { ColorRole, FixedColor } from "./colors.js";
import { type IconName, type IconSize, iconFontName, iconParts } from "./icons.js";
import { colorOf, fixedColorOf, isDay, isSun, loadFont, shared, textFont } from "./look.js";
import type { TextRole, Weight } from "./typography.js";

/** Full sun has no tints: a touched white thing turns amber there. */
const IN_SUN: Readonly<Partial<Record<ColorRole, ColorRole>>> = { soft: "warnsoft", line: "warnsoft" };

/** The shared styles out of which every widget is made. */
export const styles = {
  font: (role: TextRole, weight: Weight): Style =>
    shared(`font/${role}/${weight}`, () => ({ textFont: textFont(role, weight) })),

  /** A font that the text scale leaves alone: the status bar and the keys, whose room is fixed. */
  fixedFont: (role: TextRole, weight: Weight): Style =>
    shared(`fixed-font/${role}/${weight}`, () => ({ textFont: textFont(role, weight, 100) })),

  icon: (icon: IconName, size: IconSize): Style => {
    const { face } = iconParts(icon);
    return shared(`icon/${face}/${size}`, () => ({ textFont: loadFont(iconFontName(face, size)) }));
  },

  ink: (role: ColorRole): Style => shared(`ink/${role}`, () => ({ textColor: colorOf(role) })),

  fixedInk: (name: FixedColor): Style => shared(`fixed-ink/${name}`, () => ({ textColor: fixedColorOf(name) })),

  fill: (role: ColorRole): Style => shared(`fill/${role}`, () => filled(colorOf(role))),

  transparent: (): Style => shared("transparent", () => ({ bgOpa: Opacity.TRANSP })),

  fixedFill: (name: FixedColor): Style => shared(`fixed-fill/${name}`, () => filled(fixedColorOf(name))),

  outline: (role: ColorRole, width: number): Style =>
    shared(`outline/${role}/${width}`, () => outlined(colorOf(role), width)),

  fixedOutline: (name: FixedColor, width: number): Style =>
    shared(`fixed-outline/${name}/${width}`, () => outlined(fixedColorOf(name), width)),

  /** An outline that only full sun draws, where grounds do not differ. */
  sunOutline: (role: ColorRole): Style => shared(`sun-outline/${role}`, () => sunLine(role)),

  /** A strong outline (chosen, focused) that takes no room. */
  ring: (role: ColorRole, width: number): Style => shared(`ring/${role}/${width}`, () => lined(colorOf(role), width)),

  /** Card: surface, 2 px line, low shadow by day (elevation 1). */
  card: (): Style =>
    shared("card", () => ({
      ...filled(colorOf("surface")),
      ...outlined(colorOf("line"), 2),
      ...(isDay() ? shadow({ y: 2, blur: 6, opacity: 0.07 }) : {}),
    })),

  /** Key of a pad: surface, line, short shadow by day (elevation 2). */
  key: (): Style => shared("key", () => keyOn("surface")),

  /** Key that does something else than write: sunken, same line and shadow. */
  keyFunction: (): Style => shared("key-function", () => keyOn("sunken")),

  /** Dialog: surface with a deep shadow (elevation 3). */
  dialog: (): Style =>
    shared("dialog", () => ({
      ...filled(colorOf("surface")),
      ...sunLine("line"),
      ...(isSun() ? {} : shadow({ y: 8, blur: 24, opacity: 0.25 })),
    })),

  /** Sunken ground: tracks, calculation boxes. Full sun has no tint, so it draws a line. */
  sunken: (): Style => shared("sunken", () => ({ ...filled(colorOf("sunken")), ...sunLine("line") })),

  /** Pressed: darker fill, 2 px down. Never a ripple. */
  pressed: (role: ColorRole): Style =>
    shared(`pressed/${role}`, () => pushedDown(colorOf(isSun() ? (IN_SUN[role] ?? role) : role))),

  fixedPressed: (name: FixedColor): Style => shared(`fixed-pressed/${name}`, () => pushedDown(fixedColorOf(name))),

  /** A touched row: soft ground, no movement. In full sun, where soft is white, the sunlit amber. */
  rowPressed: (): Style => shared("row-pressed", () => filled(colorOf(isSun() ? "warnsoft" : "soft"))),

  /** The chosen one of several. */
  chosen: (): Style =>
    shared("chosen", () => ({
      ...filled(colorOf("primary")),
      ...outlined(colorOf("primary"), 2),
      textColor: colorOf("onprimary"),
    })),

  /** It looks inactive, and says why when touched. */
  off: (): Style =>
    shared("off", () => ({
      ...filled(colorOf("sunken")),
      ...outlined(colorOf("line"), 2),
      textColor: colorOf("ink2"),
    })),

  arc: (role: ColorRole, width: number): Style =>
    shared(`arc/${role}/${width}`, () => ({
      arcColor: colorOf(role),
      arcWidth: width,
      arcRounded: true,
      arcOpa: Opacity.COVER,
    })),

  /** Ground of the lock screen: deep green by day and night, plain in full sun. */
  lockGround: (): Style =>
    shared("lock-ground", () => ({
      ...filled(onLock("lockTop", "bg")),
      ...(isSun() ? {} : { bgGradColor: fixedColorOf("lockBottom"), bgGradDir: GradDir.VER }),
    })),

  /** Colours on the lock ground: the green's own, or the roles of full sun. */
  lockInk: (name: FixedColor, sun: ColorRole): Style =>
    shared(`lock-ink/${name}/${sun}`, () => ({ textColor: onLock(name, sun) })),

  lockOutline: (name: FixedColor, sun: ColorRole, width: number): Style =>
    shared(`lock-outline/${name}/${sun}/${width}`, () => outlined(onLock(name, sun), width)),

  lockPressed: (): Style => shared("lock-pressed", () => pushedDown(onLock("lockPressed", "warnsoft"))),

  lockFill: (name: FixedColor, sun: ColorRole): Style =>
    shared(`lock-fill/${name}/${sun}`, () => filled(onLock(name, sun))),

  /** The veil behind sheets and dialogs, 62 %. */
  scrim: (): Style => shared("scrim", () => ({ bgColor: colorOf("scrim"), bgOpa: opaque(0.62) })),

  /** The 6 px bar that shows the place in a list. */
  scrollbar: (): Style =>
    shared("scrollbar", () => ({ ...filled(colorOf("edge")), width: 6, radius: 3, padRight: 4, padVer: 4 })),

  /** Text that may not be chosen: 42 % of its ink, without a layer. */
  faded: (): Style => shared("faded", () => ({ textOpa: opaque(0.42) })),
} as const;

/** LVGL's opacity for a share of 1. */
const opaque = (share: number): number => Math.round(255 * share);

const onLock = (name: FixedColor, sun: ColorRole): number => (isSun() ? colorOf(sun) : fixedColorOf(name));

const filled = (color: number): StyleOptions => ({ bgColor: color, bgOpa: Opacity.COVER });

const pushedDown = (color: number): StyleOptions => ({ ...filled(color), translateY: 2 });

const outlined = (color: number, width: number): StyleOptions => ({
  borderColor: color,
  borderWidth: width,
  borderOpa: Opacity.COVER,
});

/** A line just inside the edge that takes no room, so that full sun has the layout of the other looks. */
const lined = (color: number, width: number): StyleOptions => ({
  outlineColor: color,
  outlineWidth: width,
  outlinePad: -width,
  outlineOpa: Opacity.COVER,
});

const sunLine = (role: ColorRole): StyleOptions => (isSun() ? lined(colorOf(role), 2) : {});

const shadow = ({ y, blur, opacity }: Record<"y" | "blur" | "opacity", number>): StyleOptions => ({
  shadowColor: colorOf("shadow"),
  shadowWidth: blur,
  shadowOffsetY: y,
  shadowOpa: opaque(opacity),
});

const keyOn = (role: ColorRole): StyleOptions => ({
  ...filled(colorOf(role)),
  ...outlined(colorOf("line"), 2),
  ...(isDay() ? shadow({ y: 2, blur: 4, opacity: 0.12 }) : {}),
});
