import { signal } from "@preact/signals-core";
import { type Cents, cents } from "../../../lib/money.js";
import { amountDigits } from "../../i18n/format.js";
import type { DigitKey } from "./digits.js";

/** A number being typed on a pad, as text. The first key replaces what was there. */
export interface NumericEntry {
  /** What stands in the field: « 3,0 ». */
  readonly text: () => string;
  readonly key: (key: DigitKey) => void;
  /** Whole hundredths (cents, coefficients…); undefined while nothing is typed. */
  readonly hundredths: () => number | undefined;
  readonly set: (hundredths: number | undefined) => void;
}

export interface NumericBounds {
  /** Digits after the comma, 0 to 2. */
  readonly decimals: 0 | 1 | 2;
  /** Digits before the comma. */
  readonly integerDigits?: number;
  readonly negative?: boolean;
}

function format(hundredths: number, decimals: 0 | 1 | 2): string {
  const digits = amountDigits(cents(hundredths));
  return decimals === 2 ? digits : digits.slice(0, decimals === 1 ? -1 : -3);
}

/** Typing rules of amounts, coefficients and quantities; without a screen, so that tests drive it alone. */
export function numericEntry(initial: number | undefined, bounds: NumericBounds): NumericEntry {
  const { decimals, integerDigits = 6, negative = false } = bounds;
  const content = signal(initial === undefined ? "" : format(initial, decimals).replace(/\u202F/g, ""));
  let untouched = true;
  const typeDigit = (digit: string): void => {
    const before = untouched ? "" : content.value;
    untouched = false;
    const [whole = "", fraction] = before.replace("\u2212", "").split(",");
    if (fraction !== undefined && fraction.length >= decimals) return;
    if (fraction === undefined && whole.length >= integerDigits) return;
    content.value = before === "0" ? digit : before === "\u22120" ? `\u2212${digit}` : before + digit;
  };
  return {
    text: () => content.value,
    hundredths() {
      const plain = content.value.replace("\u2212", "-").replace(",", ".");
      if (!/\d/.test(plain)) return undefined;
      const [whole = "0", fraction = ""] = plain.replace("-", "").split(".");
      const magnitude = Number(whole === "" ? "0" : whole) * 100 + Number(fraction.padEnd(2, "0"));
      return plain.startsWith("-") ? 0 - magnitude : magnitude;
    },
    set(hundredths) {
      content.value = hundredths === undefined ? "" : format(hundredths, decimals).replace(/\u202F/g, "");
      untouched = true;
    },
    key(key) {
      switch (key) {
        case "erase-all":
          content.value = "";
          break;
        case "erase":
          content.value = content.value.slice(0, -1);
          break;
        case ",": {
          const before = untouched ? "" : content.value;
          if (decimals > 0 && !before.includes(","))
            content.value = `${before === "" || before === "\u2212" ? `${before}0` : before},`;
          break;
        }
        case "-":
          if (negative)
            content.value = content.value.startsWith("\u2212") ? content.value.slice(1) : `\u2212${content.value}`;
          break;
        default:
          typeDigit(key);
      }
      untouched = false;
    },
  };
}

/** The entry as an amount. */
export function amountOf(entry: NumericEntry): Cents | undefined {
  const value = entry.hundredths();
  return value === undefined ? undefined : cents(value);
}
