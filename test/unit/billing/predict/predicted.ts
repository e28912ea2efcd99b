import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { Prediction } from "../../../../firmware/billing/predict/model.js";
import { predict } from "../../../../firmware/billing/predict/predict.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { someNomenclature } from "../../../support/nomenclature.js";

/** @throws when the invoice is refused: the test expected predictions on a price. */
export function predicted(input: InvoiceInput, context: PredictContext = {}): readonly Prediction[] {
  const rated = rate(input, someNomenclature);
  if (!rated.ok) throw new Error(`refused: ${JSON.stringify(rated.error)}`);
  return predict({ input, rated: rated.value, context }, someNomenclature);
}

/** « R1080 p0/act/0 »: code and the line, the passage or the step where it is mended; a severity less than its code's own follows. */
export function told(input: InvoiceInput, context: PredictContext = {}): string[] {
  return predicted(input, context).map(({ code, place }) => `${code} ${placeOf(place)}`);
}

function placeOf({ step, passage, lineKey }: Prediction["place"]): string {
  return lineKey ?? (passage === undefined ? step : `p${passage}`);
}

/** The codes alone. */
export function codes(input: InvoiceInput, context: PredictContext = {}): string[] {
  return predicted(input, context).map(({ code }) => code);
}

/** « I0602 signal » */
export function weights(input: InvoiceInput, context: PredictContext = {}): string[] {
  return predicted(input, context).map(({ code, severity }) => `${code} ${severity}`);
}

/** « What is wrong / what to do », typographic spaces made plain. */
export function said(input: InvoiceInput, context: PredictContext = {}): string[] {
  return predicted(input, context).map(({ text, mend }) => `${text} / ${mend}`.replace(/\s/g, " "));
}
