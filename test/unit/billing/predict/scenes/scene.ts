import type { CheckedCode } from "../../../../../firmware/billing/predict/checked-codes.js";
import type { PredictContext } from "../../../../../firmware/billing/predict/context.js";
import type { MendStep } from "../../../../../firmware/billing/predict/model.js";
import type { Severity } from "../../../../../firmware/billing/predict/severity.js";
import type { InvoiceInput } from "../../../../../firmware/billing/types.js";

/** An invoice with one fault, and the same without it. */
export interface Scene {
  readonly what: string;
  readonly code: CheckedCode;
  readonly step: MendStep;
  /** Undefined: a reject. */
  readonly severity?: Severity;
  readonly input: InvoiceInput;
  readonly context?: PredictContext;
  /** What mends it. */
  readonly mended: { readonly input?: InvoiceInput; readonly context?: PredictContext };
}
