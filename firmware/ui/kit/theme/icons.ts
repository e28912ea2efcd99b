/** Icons of the interface: Phosphor 2.1 (MIT). Code points are looked up by name when the fonts are converted. */

/** Outlined icons, for things and actions. */
export const BOLD_ICONS = [
  "arrow-down",
  "arrow-fat-up",
  "arrow-left",
  "arrow-right",
  "arrow-u-up-left",
  "arrows-clockwise",
  "backspace",
  "bandaids",
  "book-open-text",
  "calendar-blank",
  "camera",
  "caret-down",
  "caret-left",
  "caret-right",
  "caret-up",
  "cell-signal-full",
  "cell-signal-high",
  "cell-signal-low",
  "cell-signal-medium",
  "cell-signal-none",
  "cell-signal-slash",
  "check",
  "circle",
  "circle-notch",
  "clock",
  "clock-clockwise",
  "cloud-check",
  "coins",
  "contactless-payment",
  "credit-card",
  "desktop",
  "download-simple",
  "eye",
  "eye-slash",
  "gear-six",
  "hand-coins",
  "hand-palm",
  "house",
  "identification-card",
  "info",
  "list-checks",
  "lock-key",
  "magnifying-glass",
  "minus",
  "moon",
  "paper-plane-tilt",
  "path",
  "pen-nib",
  "pencil-simple",
  "plug",
  "plus",
  "power",
  "qr-code",
  "question",
  "receipt",
  "rectangle",
  "shield-check",
  "sliders-horizontal",
  "star",
  "stethoscope",
  "sun",
  "sun-dim",
  "trash",
  "usb",
  "user",
  "user-plus",
  "users",
  "warning",
  "wifi-high",
  "wifi-low",
  "wifi-medium",
  "wifi-none",
  "wifi-slash",
  "x",
] as const;

/** Filled icons, for states. */
export const FILL_ICONS = [
  "arrow-fat-up",
  "battery-charging",
  "battery-empty",
  "battery-full",
  "battery-high",
  "battery-low",
  "battery-medium",
  "chart-pie-slice",
  "check-circle",
  "circle",
  "circle-half",
  "info",
  "pen-nib",
  "shield-check",
  "star",
  "usb",
  "warning",
  "warning-circle",
  "x-circle",
] as const;

export type BoldIcon = (typeof BOLD_ICONS)[number];
export type FillIcon = (typeof FILL_ICONS)[number];
export type IconFace = "bold" | "fill";
/** `check` is outlined; `fill:check-circle` is filled. */
export type IconName = BoldIcon | `fill:${FillIcon}`;

/** Sizes in which every icon is converted, px. */
export const ICON_SIZES = [20, 24, 26, 30, 34, 36, 38, 40] as const;
/** Sizes that only a few icons need. */
export const LARGE_ICONS: Readonly<
  Record<44 | 56, { readonly bold: readonly BoldIcon[]; readonly fill: readonly FillIcon[] }>
> = {
  44: { bold: ["circle", "plus"], fill: ["chart-pie-slice", "circle", "circle-half", "check-circle", "x-circle"] },
  56: { bold: ["arrow-down"], fill: [] },
};
export type IconSize = (typeof ICON_SIZES)[number] | 44 | 56;

export function iconFontName(face: IconFace, size: IconSize): string {
  return `tournee_icon_${face}_${size}`;
}

/** Face and glyph name of an icon. */
export function iconParts(icon: IconName): { readonly face: IconFace; readonly glyph: string } {
  return icon.startsWith("fill:") ? { face: "fill", glyph: icon.slice(5) } : { face: "bold", glyph: icon };
}
