import { encode } from "uqr";
import type { Cents } from "../lib/money.js";
import type { Quittance } from "./quittance.js";

/** Version of the code's text (docs/quittance.md). */
const VERSION = 1;

/**
 * The text of the square code: what proves, without a network, that this sheet is of that signed invoice. No name and no
 * NIR. Capitals, digits and a few signs only, which a square code holds in two thirds of the room of ordinary text.
 */
export function detailsText(quittance: Quittance): string {
  const { number, biller, date, totals, test, documentHash } = quittance;
  return [
    `TOURNEE ${VERSION}${test ? " TEST SI01" : ""}`,
    `FACTURE ${biller} ${String(number).padStart(9, "0")}`,
    `DATE ${date}`,
    `TOTAL ${plainEuros(totals.total)}`,
    `AMO ${plainEuros(totals.amo)}`,
    `AMC ${plainEuros(totals.amc)}`,
    `PATIENT ${plainEuros(totals.patient)}`,
    `SHA256 ${documentHash.toUpperCase()}`,
  ].join(" / ");
}

/** « -0.16 »: for machines, with a point. */
function plainEuros(amount: Cents): string {
  const magnitude = Math.abs(amount);
  const whole = Math.floor(magnitude / 100);
  return `${amount < 0 ? "-" : ""}${whole}.${String(magnitude % 100).padStart(2, "0")}`;
}

/** Rows of modules, true is dark, without the quiet zone. Level M: 15 % of it may be lost to a fold or a stain. */
export function detailsCode(quittance: Quittance): readonly (readonly boolean[])[] {
  return encode(detailsText(quittance), { ecc: "M", border: 0 }).data;
}
