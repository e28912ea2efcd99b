import type { PlainDate } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";

const NO_BREAK = "\u00A0";
const NARROW = "\u202F";

/**
 * French typography of a sentence typed on an ordinary keyboard: narrow no-break space before ? ! ; % and inside
 * « », no-break space before : and €, curly apostrophe (`shared/design/ui.md` §5 and §6).
 */
export function fr(sentence: string): string {
  return sentence.replace(/'| [?!;%»]|« | [:€]/g, typeset);
}

function typeset(typed: string): string {
  if (typed === "'") return "’";
  if (typed === "« ") return `«${NARROW}`;
  const mark = typed.charAt(1);
  return `${mark === ":" || mark === "€" ? NO_BREAK : NARROW}${mark}`;
}

/** « 1 234,56 € », with the minus sign U+2212. */
export function euros(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const whole = String(Math.floor(magnitude / 100)).replace(/\B(?=(\d{3})+$)/g, NARROW);
  const rest = String(magnitude % 100).padStart(2, "0");
  return `${amount < 0 ? "\u2212" : ""}${whole},${rest}${NO_BREAK}€`;
}

/** « 12/03/2025 ». */
export function frenchDate(day: PlainDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** « 2e », « 3e »; the first is « 1er ». */
export function ordinal(rank: number): string {
  return rank === 1 ? "1er" : `${rank}e`;
}
