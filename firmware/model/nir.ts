import { nirKeyOf } from "../lib/nir-key.js";
import { err, ok, type Result } from "../lib/result.js";

/** A French social-security number, 13 characters without its key. Never logged. */
export type Nir = string & { readonly __brand: "Nir" };

export type NirError =
  | { readonly kind: "length" }
  | { readonly kind: "characters" }
  | { readonly kind: "key"; readonly expected: string };

/** Key of a NIR, two digits (shared/domain/billing.md §1.6). */
export function nirKey(nir: Nir): string {
  return nirKeyOf(nir);
}

/** Accepts 13 characters + 2 of key, blanks ignored. Months above 12 and provisional numbers (7, 8) are legal. */
export function parseNir(text: string): Result<Nir, NirError> {
  const compact = text.replace(/[\s\u00A0\u202F]/g, "").toUpperCase();
  if (compact.length !== 15) return err({ kind: "length" });
  if (!/^[1-8]\d{4}(\d{2}|2[AB])\d{6}\d{2}$/.test(compact)) return err({ kind: "characters" });
  const nir = compact.slice(0, 13) as Nir;
  const expected = nirKey(nir);
  return compact.slice(13) === expected ? ok(nir) : err({ kind: "key", expected });
}
