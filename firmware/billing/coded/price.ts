import { err, type Result } from "../../lib/result.js";
import type { Nomenclature } from "../nomenclature.js";
import type { PricedInvoice } from "../priced-line.js";
import type { InvoiceInput, RateError } from "../types.js";

/** Prices the passages of a doctor, a physiotherapist, a midwife or a dentist: each act is a code. */
export function priceCoded(input: InvoiceInput, _nomenclature: Nomenclature): Result<PricedInvoice, RateError> {
  return err({ kind: "unknown-act", act: input.passages[0]?.acts[0]?.id ?? "", passage: 0 });
}
