import { frenchDate } from "../../french.js";
import type { RatedLine } from "../../types.js";
import type { EarlierLine } from "../context.js";
import { billedLines } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const SOURCE = "anomalies.csv, billing.md §2.4";
/** One a day and per patient, whatever the hour (`nomenclature.md` §4.3). */
const DAY_FEES = new Set(["BSA", "BSB", "BSC"]);

/** What was already invoiced, in this invoice or before it. */
export const checkDuplicates: Check = (facts) => [
  ...billedLines(facts).flatMap((line) => before(facts, line)),
  ...twicePassages(facts),
];

function placeOf(line: RatedLine): MendPlace {
  return { step: "acts", passage: line.passage, lineKey: line.key };
}

function before(facts: Facts, line: RatedLine): readonly Prediction[] {
  const passage = facts.input.passages[line.passage];
  const earlier = facts.context.earlier ?? [];
  if (passage === undefined || line.amount === 0) return [];
  const sameDay = earlier.filter(({ date }) => date === passage.date);
  if (DAY_FEES.has(line.code)) {
    const fee = sameDay.find(({ code }) => DAY_FEES.has(code));
    return when(fee !== undefined, () =>
      finding("I0603", placeOf(line), {
        text: `Forfait du ${frenchDate(passage.date)} déjà facturé, facture ${fee?.invoice ?? ""}`,
        mend: "Retirez le forfait : un seul par jour et par patient",
        source: "nomenclature.md §4.3",
      }),
    );
  }
  if (line.coefficient === null && line.ccam === undefined) return [];
  const same = sameDay.filter((one) => isSameCare(one, line));
  const sure = same.find(({ time }) => time === passage.time);
  const doubt = same.find(({ time }) => time === undefined);
  const found = sure ?? doubt;
  return when(found !== undefined, () =>
    finding(
      "I0602",
      placeOf(line),
      {
        text: `${line.ccam?.code ?? line.code} du ${frenchDate(passage.date)} déjà facturé, facture ${found?.invoice ?? ""}`,
        mend:
          sure === undefined
            ? "Vérifiez que c'était un autre passage du jour"
            : "Retirez l'acte, ou corrigez l'heure du passage",
        source: SOURCE,
      },
      sure === undefined ? "signal" : undefined,
    ),
  );
}

function isSameCare(earlier: EarlierLine, line: RatedLine): boolean {
  return earlier.code === line.code && earlier.coefficient === line.coefficient && earlier.ccam === line.ccam?.code;
}

function twicePassages({ input }: Facts): readonly Prediction[] {
  const seen = new Set<string>();
  return input.passages.flatMap((passage, at) => {
    const ids = passage.acts.map(({ id }) => id).sort();
    const key = [passage.date, passage.time, ...ids].join(" ");
    const again = seen.has(key) && ids.length > 0;
    seen.add(key);
    return when(again, () =>
      finding(
        "S0901",
        { step: "acts", passage: at },
        {
          text: "Le même passage est saisi deux fois : même jour, même heure, mêmes actes",
          mend: "Supprimez l'un des deux, ou corrigez l'heure",
          source: SOURCE,
        },
      ),
    );
  });
}
