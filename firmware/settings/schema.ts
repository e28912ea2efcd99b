import type { PaymentMeans } from "../model/invoice.js";

/** What a professional or the terminal can set. One row per setting, in `SETTINGS`. */
export interface Settings {
  readonly theme: "jour" | "soleil" | "nuit";
  /** Percent. */
  readonly textScale: 100 | 125 | 150;
  readonly reducedMotion: boolean;
  readonly leftHanded: boolean;
  /** PRO-06: each new visit is at home. */
  readonly atHome: boolean;
  /** PRO-08: the recap is shown between the visit and the signature. */
  readonly showRecap: boolean;
  /** PRO-10. */
  readonly defaultPayment: PaymentMeans;
  /** Third-party payment ticked on a new visit. */
  readonly tiersPayantAmo: boolean;
  readonly tiersPayantAmc: boolean;
  /** PRO-04: C2S of another body than the caisse in two flows, or in one that the caisse settles. */
  readonly thirdPartyMode: "standard" | "coordonne";
  /** Minutes without a touch before the terminal locks on battery (REG-08, REG-09). */
  readonly sleepAfterMinutes: number;
  /** REG-18: plugged to a PC, the terminal becomes its reader. */
  readonly pcscWhenPlugged: boolean;
}

export type SettingKey = keyof Settings;

interface SettingBase<T> {
  readonly default: T;
  /** Whose: one value per professional, or one for the terminal. */
  readonly scope: "professional" | "terminal";
}

export type SettingSpec<T> = SettingBase<T> &
  (
    | { readonly kind: "choice"; readonly values: readonly T[] }
    | { readonly kind: "flag" }
    | { readonly kind: "integer"; readonly min: number; readonly max: number; readonly unit: "min" }
  );

/** Every setting with its default, bounds and unit. */
export const SETTINGS: { readonly [K in SettingKey]: SettingSpec<Settings[K]> } = {
  theme: { kind: "choice", values: ["jour", "soleil", "nuit"], default: "jour", scope: "terminal" },
  textScale: { kind: "choice", values: [100, 125, 150], default: 100, scope: "terminal" },
  reducedMotion: { kind: "flag", default: false, scope: "terminal" },
  leftHanded: { kind: "flag", default: false, scope: "terminal" },
  atHome: { kind: "flag", default: true, scope: "professional" },
  showRecap: { kind: "flag", default: false, scope: "professional" },
  defaultPayment: {
    kind: "choice",
    values: ["cheque", "cb", "especes", "autre"],
    default: "cb",
    scope: "professional",
  },
  tiersPayantAmo: { kind: "flag", default: true, scope: "professional" },
  tiersPayantAmc: { kind: "flag", default: true, scope: "professional" },
  thirdPartyMode: { kind: "choice", values: ["standard", "coordonne"], default: "standard", scope: "professional" },
  sleepAfterMinutes: { kind: "integer", min: 1, max: 15, unit: "min", default: 2, scope: "terminal" },
  pcscWhenPlugged: { kind: "flag", default: true, scope: "terminal" },
};

/** The settings in force: stored values that fit the schema, defaults for the others. Never throws. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const entries = Object.entries(SETTINGS).map(([key, spec]) => {
    const value = stored[key];
    return [key, fits(spec as SettingSpec<unknown>, value) ? value : spec.default];
  });
  return Object.fromEntries(entries) as Settings;
}

/** Whether a value is legal for a setting. */
export function fits(spec: SettingSpec<unknown>, value: unknown): boolean {
  switch (spec.kind) {
    case "choice":
      return spec.values.includes(value);
    case "flag":
      return typeof value === "boolean";
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && value >= spec.min && value <= spec.max;
  }
}
