/** The printed page, in points (1/72 inch): A4 portrait, 15 mm margins. Colours of the house, readable in black and white. */
export const PAGE = { width: 595.28, height: 841.89, margin: 42.5 } as const;
export const LEFT = PAGE.margin;
export const RIGHT = PAGE.width - PAGE.margin;
/** The foot of every page stands below. */
export const BOTTOM = PAGE.height - PAGE.margin - 24;

export const INK = "#15252A";
export const INK_SOFT = "#3F4B4F";
export const GREEN = "#0B4F4A";
export const RED = "#8A1712";
export const LINE = "#C9C0B0";
export const TINT = "#EEF5F2";

export interface Style {
  /** Points. */
  readonly size: number;
  readonly face: "regular" | "semibold";
  readonly colour: string;
}

/** The one type scale: 8, 9.5, 12, 22. */
export const SMALL: Style = { size: 8, face: "regular", colour: INK };
export const SMALL_SOFT: Style = { ...SMALL, colour: INK_SOFT };
export const SMALL_STRONG: Style = { ...SMALL, face: "semibold" };
export const TEXT: Style = { size: 9.5, face: "regular", colour: INK };
export const TEXT_STRONG: Style = { ...TEXT, face: "semibold" };
export const SUM: Style = { size: 12, face: "semibold", colour: INK };
export const TITLE: Style = { size: 22, face: "semibold", colour: GREEN };

/** From one baseline to the next, points. */
export function leading({ size }: Style): number {
  return Math.round(size * 1.38 * 2) / 2;
}

/** From the top of a line to its baseline, points. */
export function ascent(style: Style): number {
  return (leading(style) + style.size * 0.7) / 2;
}
