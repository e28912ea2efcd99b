import { builtInNomenclature, type Nomenclature } from "../billing/nomenclature.js";
import { predict } from "../billing/predict/predict.js";
import type { Outcome } from "./outcome.js";
import { invoiceCommand } from "./priced-invoice.js";

/** `tournee predict FILE.json`: the refusals and remarks that an invoice would bring, as JSON (`docs/predictions.md`). */
export function predictCommand(args: readonly string[], nomenclature: Nomenclature = builtInNomenclature): Outcome {
  return invoiceCommand("predict", args, nomenclature, (invoice) => {
    const predictions = predict(invoice, nomenclature);
    const count = (severity: string): number => predictions.filter((one) => one.severity === severity).length;
    return {
      rejects: count("reject"),
      anomalies: count("anomaly"),
      signals: count("signal"),
      predictions: predictions.map(({ code, severity, part, text, mend, place, source }) => ({
        code,
        severity,
        part,
        text,
        mend,
        step: place.step,
        passage: place.passage ?? null,
        line: place.lineKey ?? null,
        source,
      })),
    };
  });
}
