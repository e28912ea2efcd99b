/** Roles of the type scale (shared/design/ui.md §2.2). A screen names a role, never a size. */
export type TextRole = "caption" | "label" | "row" | "body" | "title" | "figure" | "display" | "clock";
/** `regular` and `bold` are one weight step apart; full sun moves both one step up. */
export type Weight = "regular" | "bold";
/** Percent. Each scale is its own baked set of fonts; only the set in use is loaded. */
export type TextScale = 100 | 125 | 150;
/** Weights of IBM Plex Sans that are converted. */
export type FaceWeight = 400 | 500 | 600 | 700;

export const TEXT_ROLES: readonly TextRole[] = [
  "caption",
  "label",
  "row",
  "body",
  "title",
  "figure",
  "display",
  "clock",
];
export const TEXT_SCALES: readonly TextScale[] = [100, 125, 150];

const SIZES: Readonly<Record<TextScale, Readonly<Record<TextRole, number>>>> = {
  100: { caption: 20, label: 22, row: 24, body: 26, title: 32, figure: 40, display: 56, clock: 104 },
  125: { caption: 25, label: 28, row: 30, body: 32, title: 40, figure: 48, display: 64, clock: 104 },
  150: { caption: 30, label: 33, row: 36, body: 39, title: 48, figure: 56, display: 72, clock: 104 },
};

const LINES: Readonly<Record<TextRole, number>> = {
  caption: 26,
  label: 28,
  row: 30,
  body: 32,
  title: 38,
  figure: 46,
  display: 60,
  clock: 108,
};

/** Size of a role, px. */
export function sizeOf(role: TextRole, scale: TextScale): number {
  return SIZES[scale][role];
}

/** Height of one line of a role, px. The converted font carries it, so LVGL needs no line spacing. */
export function lineOf(role: TextRole, scale: TextScale): number {
  return Math.round((LINES[role] * SIZES[scale][role]) / SIZES[100][role]);
}

/** Weights in which a role exists: large roles are always bold. */
export function weightsOf(role: TextRole): readonly Weight[] {
  return role === "caption" || role === "label" || role === "row" || role === "body" ? ["regular", "bold"] : ["bold"];
}

/** The face behind a weight; full sun is one step heavier. */
export function faceOf(weight: Weight, heavier: boolean): FaceWeight {
  if (weight === "regular") return heavier ? 500 : 400;
  return heavier ? 700 : 600;
}

/**
 * Name of a converted text font, also its file name without `.bin`. "Plex" is a reserved font name (SIL OFL 1.1 §3), so
 * the converted fonts are ours by name.
 */
export function textFontName(role: TextRole, weight: Weight, heavier: boolean, scale: TextScale): string {
  const kept: Weight = weightsOf(role).includes(weight) ? weight : "bold";
  return `tournee_text_${role}_${faceOf(kept, heavier)}_${sizeOf(role, scale)}`;
}

/** Ranges of every text font but `display` and `clock`, as lv_font_conv takes them: first, last, first as mapped. */
export const TEXT_RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2190, 0x2190],
  [0x2192, 0x2192],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

/** The only characters of the two largest roles: sums, and the time. */
export const ROLE_SYMBOLS: Readonly<Partial<Record<TextRole, string>>> = {
  display: "0123456789,€−- \u00A0\u2009\u202F",
  clock: "0123456789:",
};
