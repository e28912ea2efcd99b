import { nirKeyOf } from "../lib/nir-key.js";
import { err, ok, type Result } from "../lib/result.js";

/**
 * Why an invoice hides its patient (`nir_fictif.csv`): screening of sexually transmitted infections, contraception out of
 * emergency, emergency contraception (an older value).
 */
export type AnonymousContext = "ist" | "contraception" | "contraception-urgence";

/** Last three digits of the number. */
const CONTEXT_CODES: Readonly<Record<AnonymousContext, string>> = {
  ist: "333",
  contraception: "042",
  "contraception-urgence": "041",
};

/** A number that stands for an anonymous minor: 13 characters, and its key of two digits. */
export interface FictitiousNir {
  readonly nir: string;
  readonly key: string;
}

/** What the law's case sets on an invoice instead of the patient's own data (`billing.md` §4.4). */
export interface AnonymousCase extends FictitiousNir {
  readonly regime: "01";
  /** Caisse of the professional, three digits. */
  readonly caisse: string;
  /** Blank. */
  readonly centre: "";
  /** Signed by the professional alone: no card is asked. */
  readonly mode: "sesam-sans-vitale";
  /** Particular care, 100 %: the source says the rate and not the code (deduced from `exo_tm.csv`). */
  readonly exemption: "3";
}

export type AnonymousError =
  /** The caisse of the professional must be three digits. */
  | { readonly kind: "caisse" }
  /** The case is for minors only. */
  | { readonly kind: "adult"; readonly ageYears: number };

/**
 * Fictitious NIR `A 55 55 55 CCC zzz`: A 1 for a boy, 2 for a girl; CCC the caisse of the professional; zzz the context.
 * Key as any NIR.
 */
export function fictitiousNir(
  sex: "F" | "M",
  caisse: string,
  context: AnonymousContext,
): Result<FictitiousNir, AnonymousError> {
  if (!/^\d{3}$/.test(caisse)) return err({ kind: "caisse" });
  const nir = `${sex === "M" ? "1" : "2"}555555${caisse}${CONTEXT_CODES[context]}`;
  return ok({ nir, key: nirKeyOf(nir) });
}

const MAJORITY = 18;

/** The forced case of an anonymous minor: number, organism, securing mode and exoneration all at once. */
export function forcedCase(asked: {
  readonly sex: "F" | "M";
  readonly ageYears: number;
  readonly caisse: string;
  readonly context: AnonymousContext;
}): Result<AnonymousCase, AnonymousError> {
  const { sex, ageYears, caisse, context } = asked;
  if (ageYears >= MAJORITY) return err({ kind: "adult", ageYears });
  const number = fictitiousNir(sex, caisse, context);
  if (!number.ok) return number;
  const { nir, key } = number.value;
  return ok({ nir, key, regime: "01", caisse, centre: "", mode: "sesam-sans-vitale", exemption: "3" });
}
