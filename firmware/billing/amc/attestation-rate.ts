import type { AmcFormulaCode } from "../types.js";

/** What a column of an attestation says, when it says something. */
export type PrintedRate =
  | { readonly kind: "formula"; readonly formula: AmcFormulaCode; readonly percent: number | undefined }
  /** PEC. */
  | { readonly kind: "ask-first" }
  | { readonly kind: "not-covered" }
  | { readonly kind: "unreadable" };

/** An empty column is silent. */
export type AttestationRate = PrintedRate | { readonly kind: "silent" };

/** No guarantee goes further; a greater number is a misprint or an amount. */
const HIGHEST_PERCENT = 1000;
const WITHOUT_PERCENT: readonly AmcFormulaCode[] = ["020", "029", "052"];
const WITH_PERCENT: readonly AmcFormulaCode[] = ["012", "021", "02A", "050"];
const FORMULAS: readonly AmcFormulaCode[] = [...WITHOUT_PERCENT, ...WITH_PERCENT];

/**
 * Reads what an attestation prints in a domain's column. A bare rate, or one of TR or BR, is 02A with that percent: printed
 * rates include the caisse's part (`formules_amc.csv`, 02A « usual on paper attestations »). A rate of TM is 050, or 052 at
 * 100; one of DR or FR is 012; a formula's code stands for itself, with the percent beside it if it takes one (100 when it
 * has none). Notes such as « (1) » and « * » are not read.
 */
export function readAttestationRate(printed: string): AttestationRate {
  const text = printed
    .toUpperCase()
    .normalize("NFD")
    .replace(/\p{Mn}|\(\d+\)|\*/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return { kind: "silent" };
  if (/^(SUR )?(PEC|PRISE EN CHARGE)$/.test(text)) return { kind: "ask-first" };
  if (/^([-–—/]|NON|NC|NEANT|AUCUN|NON COUVERT)$/.test(text)) return { kind: "not-covered" };
  const code = FORMULAS.find((formula) => new RegExp(`^${formula}(?![0-9A-Z])`).test(text));
  return code === undefined ? rateIn(text) : codeIn(code, text.slice(code.length));
}

/** « 130 % », « 100 % TR », « 50 % du TM », « 30 % DR », « 100 % BR - RO ». */
function rateIn(text: string): PrintedRate {
  // « 052TM » is a formula's code badly printed, not 52 %: no rate begins with a zero.
  const match =
    /^((?:0|[1-9]\d{0,3})(?:[.,]\d{1,2})?) ?(%?)(?: ?(?:DU |DE LA |DES )?(TR|BR|BRSS|TM|DR|FR)(?: ?- ?(MRO|RO))?)?$/.exec(
      text,
    );
  const [, number, sign, base, minus] = match ?? [];
  const percent = percentOf(number);
  // A bare number without % nor base could be an amount or a note.
  if (percent === undefined || (sign === "" && base === undefined && ![100, 0].includes(percent))) {
    return { kind: "unreadable" };
  }
  if (percent === 0) return { kind: "not-covered" };
  switch (base) {
    case "TM":
      if (minus !== undefined) return { kind: "unreadable" };
      return percent === 100 ? formula("052") : formula("050", percent);
    case "DR":
    case "FR":
      // The caisse's part is taken off a real expense by the cap alone: min(DR − MRO, …).
      return minus === undefined ? formula("012", percent) : { kind: "unreadable" };
    default:
      return formula("02A", percent);
  }
}

function codeIn(code: AmcFormulaCode, rest: string): PrintedRate {
  if (WITHOUT_PERCENT.includes(code)) {
    return /^[ :-]*(100 ?%?)?( ?(TR|TM|TR ?- ?MRO))?$/.test(rest) ? formula(code) : { kind: "unreadable" };
  }
  const match = /^[ :=-]*(?:P ?= ?)?(\d{1,4}(?:[.,]\d{1,2})?)? ?%?(?: ?(?:TR|TM|DR)(?: ?- ?MRO)?)?$/.exec(rest);
  if (match === null) return { kind: "unreadable" };
  const percent = match[1] === undefined ? 100 : percentOf(match[1]);
  if (percent === undefined) return { kind: "unreadable" };
  return percent === 0 ? { kind: "not-covered" } : formula(code, percent);
}

function percentOf(text: string | undefined): number | undefined {
  const percent = text === undefined ? Number.NaN : Number(text.replace(",", "."));
  return percent <= HIGHEST_PERCENT ? percent : undefined;
}

function formula(code: AmcFormulaCode, percent?: number): PrintedRate {
  return { kind: "formula", formula: code, percent };
}
