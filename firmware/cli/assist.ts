import { advise } from "../billing/assist/advise.js";
import type { Choice, Forgotten } from "../billing/assist/model.js";
import { builtInNomenclature, type Nomenclature } from "../billing/nomenclature.js";
import type { Outcome } from "./outcome.js";
import { invoiceCommand } from "./priced-invoice.js";
import { describe } from "./rate.js";

/** `tournee assist FILE.json`: what was forgotten, what may not be added, the ways to choose from (`docs/assistant.md`). */
export function assistCommand(args: readonly string[], nomenclature: Nomenclature = builtInNomenclature): Outcome {
  return invoiceCommand("assist", args, nomenclature, ({ input }) => {
    const advice = advise(input, nomenclature);
    if (!advice.ok) return { error: describe(advice.error) };
    const { rated, forgotten, dueTotal, fullTotal, refused, reading, choices, questions } = advice.value;
    return {
      totalCents: rated.total,
      dueTotalCents: dueTotal,
      fullTotalCents: fullTotal,
      forgotten: forgotten.map(presentForgotten),
      refused: refused.map(({ amount, article, source, ...one }) => ({
        ...one,
        amountCents: amount,
        article: article ?? null,
        source: source ?? null,
      })),
      reading,
      choices: choices.map(presentChoice),
      questions,
    };
  });
}

function presentForgotten({ gain, article, source, ...one }: Forgotten): unknown {
  return { ...one, gainCents: gain, article: article ?? null, source: source ?? null };
}

function presentChoice({ ways, passage, ...choice }: Choice): unknown {
  return {
    ...choice,
    passage: passage ?? null,
    ways: ways.map(({ totals: { total, amo, amc, patient }, changed, ...way }) => ({
      ...way,
      totalCents: total,
      amoCents: amo,
      amcCents: amc,
      patientCents: patient,
      changed: changed.map(({ lineKey, label, before, after }) => ({
        line: lineKey,
        label,
        beforeCents: before ?? null,
        afterCents: after ?? null,
      })),
    })),
  };
}
