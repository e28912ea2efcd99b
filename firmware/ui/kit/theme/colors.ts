/** Names of the three looks (shared/design/ui.md §2.1). */
export type ThemeName = "jour" | "soleil" | "nuit";
/** `#RRGGBB`. Written here and nowhere else in the interface. */
export type Color = `#${string}`;

/** What a colour is for. Screens and widgets name roles only. */
export type ColorRole =
  | "bg"
  | "surface"
  | "sunken"
  | "line"
  | "edge"
  | "ink"
  | "ink2"
  | "primary"
  | "onprimary"
  | "primaryPressed"
  | "soft"
  | "onsoft"
  | "accent"
  | "onaccent"
  | "onink"
  | "accentInk"
  | "ok"
  | "oksoft"
  | "warn"
  | "warnsoft"
  | "err"
  | "errsoft"
  | "errfill"
  | "onerr"
  | "errfillPressed"
  | "caisse"
  | "mut"
  | "onmut"
  | "scrim"
  | "shadow";

export type Palette = Readonly<Record<ColorRole, Color>>;

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  jour: {
    bg: "#F7F3EC",
    surface: "#FFFFFF",
    sunken: "#EDE6DA",
    line: "#DDD4C5",
    edge: "#7B7466",
    ink: "#15252A",
    ink2: "#3F4B4F",
    primary: "#0B4F4A",
    onprimary: "#FFFFFF",
    primaryPressed: "#083A37",
    soft: "#DCEBE5",
    onsoft: "#0A4541",
    accent: "#F2A65A",
    onaccent: "#15252A",
    onink: "#F2A65A",
    accentInk: "#B5701C",
    ok: "#15572F",
    oksoft: "#DFF0DF",
    warn: "#5F3B00",
    warnsoft: "#FCE9C4",
    err: "#8A1712",
    errsoft: "#FBE2DD",
    errfill: "#A11C16",
    onerr: "#FFFFFF",
    errfillPressed: "#7C120E",
    caisse: "#0B4F4A",
    mut: "#E0A33E",
    onmut: "#15252A",
    scrim: "#0A1413",
    shadow: "#3C2D14",
  },
  soleil: {
    bg: "#FFFFFF",
    surface: "#FFFFFF",
    sunken: "#FFFFFF",
    line: "#000000",
    edge: "#000000",
    ink: "#000000",
    ink2: "#1C1C1C",
    primary: "#00332F",
    onprimary: "#FFFFFF",
    primaryPressed: "#000000",
    soft: "#FFFFFF",
    onsoft: "#00332F",
    accent: "#FFB000",
    onaccent: "#000000",
    onink: "#FFB000",
    accentInk: "#000000",
    ok: "#003D1A",
    oksoft: "#FFFFFF",
    warn: "#000000",
    warnsoft: "#FFD84D",
    err: "#7A0000",
    errsoft: "#FFFFFF",
    errfill: "#7A0000",
    onerr: "#FFFFFF",
    errfillPressed: "#3D0000",
    caisse: "#00332F",
    mut: "#FFC21A",
    onmut: "#000000",
    scrim: "#0A1413",
    shadow: "#000000",
  },
  nuit: {
    bg: "#0E1413",
    surface: "#18211F",
    sunken: "#24302D",
    line: "#33413D",
    edge: "#8B968F",
    ink: "#F3EADA",
    ink2: "#C9C3B4",
    primary: "#8ED0C0",
    onprimary: "#06211D",
    primaryPressed: "#78BCAB",
    soft: "#1E3A35",
    onsoft: "#B9E6DA",
    accent: "#F2A65A",
    onaccent: "#15252A",
    onink: "#0B4F4A",
    accentInk: "#F2A65A",
    ok: "#A3DCAF",
    oksoft: "#1C3323",
    warn: "#F4C985",
    warnsoft: "#3A2C12",
    err: "#FFB9AD",
    errsoft: "#401A15",
    errfill: "#FFB9AD",
    onerr: "#3A0805",
    errfillPressed: "#E08F82",
    caisse: "#8ED0C0",
    mut: "#D9A44A",
    onmut: "#171204",
    scrim: "#0A1413",
    shadow: "#000000",
  },
};

/** Colours that a theme does not change: pictures of cards, and the deep green of the lock screen (not in full sun). */
export const FIXED = {
  lockTop: "#0B4F4A",
  lockBottom: "#052826",
  lockInk: "#FFF8EC",
  lockInk2: "#DCEBE5",
  lockBar: "#F3EADA",
  lockEdge: "#A9C3BC",
  lockPressed: "#083A37",
  lockSlot: "#0A3F3C",
  lockSlotShade: "#062B29",
  lockSlotLight: "#0F5A54",
  cardPaper: "#FFF8EC",
  cardPaperLine: "#CFE0D9",
  cardCps: "#0B4F4A",
  cardVitale: "#CFE3B4",
  cardVitaleEdge: "#5F7C3C",
  onCardVitale: "#15252A",
  onCardCps: "#FFFFFF",
  chip: "#F2A65A",
  chipEdge: "#B36A1E",
} as const satisfies Readonly<Record<string, Color>>;
export type FixedColor = keyof typeof FIXED;

/** Text pairs that must reach 7:1 in every theme. */
export const TEXT_PAIRS: readonly (readonly [ColorRole, ColorRole])[] = [
  ["ink", "bg"],
  ["ink", "surface"],
  ["ink", "soft"],
  ["ink2", "bg"],
  ["ink2", "surface"],
  ["ink2", "sunken"],
  ["onprimary", "primary"],
  ["onprimary", "primaryPressed"],
  ["primary", "bg"],
  ["primary", "surface"],
  ["onsoft", "soft"],
  ["ok", "oksoft"],
  ["warn", "warnsoft"],
  ["err", "errsoft"],
  ["onerr", "errfill"],
  ["onmut", "mut"],
  ["onaccent", "accent"],
  ["onink", "ink"],
  ["bg", "ink"],
];

/** Outlines and marks that must reach 3:1 in every theme. */
export const OUTLINE_PAIRS: readonly (readonly [ColorRole, ColorRole])[] = [
  ["edge", "surface"],
  ["edge", "bg"],
  ["primary", "surface"],
  ["accentInk", "surface"],
  ["accentInk", "bg"],
];

/** Channels of a colour, 0–255. */
export function channels(color: Color): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

function luminance(color: Color): number {
  const [r, g, b] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Color, b: Color): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
