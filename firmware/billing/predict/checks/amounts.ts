import { euros } from "../../french.js";
import { rate } from "../../rate.js";
import type { RatedLine } from "../../types.js";
import { billedLines } from "../facts.js";
import { finding, when } from "../finding.js";
import type { Check, Facts, MendPlace, Prediction } from "../model.js";

const SHARES = "billing.md §1.4, 4 et §7.2";
/** From this many times the base a fee is called high; our own threshold, the caisse's is not public. */
const HIGH_FEE = 2;

/** What each part pays, against the base and what is charged. */
export const checkAmounts: Check = (facts) => {
  const computed = computedLines(facts);
  return billedLines(facts).flatMap((line) => [
    ...typedAmo(line, computed.get(line.key)),
    ...typedAmc(line, computed.get(line.key)),
    ...overCharge(line),
    ...excess(facts, line),
  ]);
};

/** The lines as they are without the shares typed by hand: what the caisse and the mutuelle will compute. */
function computedLines({ input, nomenclature }: Facts): ReadonlyMap<string, RatedLine> {
  if (Object.keys(input.typedShares).length === 0) return new Map();
  const plain = rate({ ...input, typedShares: {} }, nomenclature);
  return new Map(plain.ok ? plain.value.lines.map((line) => [line.key, line]) : []);
}

function settlement(line: RatedLine): MendPlace {
  return { step: "settlement", passage: line.passage, lineKey: line.key };
}

function typedAmo(line: RatedLine, computed: RatedLine | undefined): readonly Prediction[] {
  if (!line.typed.amo) return [];
  const place = settlement(line);
  return [
    ...when(line.amo < 0 || line.amo > line.base, () =>
      finding("I0702", place, {
        text: `${line.code} : part de la caisse ${euros(line.amo)}, ${line.amo < 0 ? "négative" : `au-dessus de la base ${euros(line.base)}`}`,
        mend: "Effacez la part saisie : le terminal la recalcule",
        source: SHARES,
      }),
    ),
    ...when(line.amo >= 0 && line.amo <= line.base && computed !== undefined && line.amo !== computed.amo, () =>
      finding("I0703", place, {
        text: `${line.code} : part de la caisse saisie ${euros(line.amo)}, elle calculera ${euros(computed?.amo ?? line.amo)}`,
        mend: "Effacez la part saisie, sauf si la caisse l'a demandée",
        source: "billing.md §2.4",
      }),
    ),
    ...when(line.amo > line.amount, () =>
      finding("R4010", place, {
        text: `${line.code} : la caisse rembourserait plus que le montant payé`,
        mend: "Ramenez la part de la caisse sous le montant de l'acte",
        source: SHARES,
      }),
    ),
  ];
}

function typedAmc(line: RatedLine, computed: RatedLine | undefined): readonly Prediction[] {
  if (!line.typed.amc || computed === undefined) return [];
  return when(line.amc !== computed.amc, () =>
    finding("I9002", settlement(line), {
      text: `${line.code} : part de la mutuelle saisie ${euros(line.amc)}, la formule donne ${euros(computed.amc)}`,
      mend: "Effacez la part saisie, ou corrigez la formule de la mutuelle",
      source: "formules_amc.csv",
    }),
  );
}

function overCharge(line: RatedLine): readonly Prediction[] {
  return [
    ...when(line.amo + line.amc > line.amount && line.amo <= line.amount, () =>
      finding("I1101", settlement(line), {
        text: `${line.code} : caisse et mutuelle dépassent ensemble le montant de ${euros(line.amount)}`,
        mend: "Baissez l'une des deux parts",
        source: SHARES,
      }),
    ),
    ...when(line.patient < 0, () =>
      finding("I9001", settlement(line), {
        text: `${line.code} : part du patient négative, ${euros(line.patient)}`,
        mend: "Corrigez les parts saisies jusqu'à zéro ou plus",
        source: "billing.md §6.5",
      }),
    ),
  ];
}

function excess({ input }: Facts, line: RatedLine): readonly Prediction[] {
  const place: MendPlace = { step: "acts", passage: line.passage, lineKey: line.key };
  const over = line.amount - line.base;
  if (over <= 0 || line.base === 0) return [];
  const forbidden = input.c2s === true;
  return [
    ...when(forbidden || line.qualifier === undefined, () =>
      finding("I1103", place, {
        text: forbidden
          ? `${line.code} : dépassement interdit avec la complémentaire santé solidaire`
          : `${line.code} : dépassement sans qualificatif`,
        mend: forbidden
          ? "Revenez au tarif de la convention"
          : "Choisissez le qualificatif, E pour une exigence du patient, ou revenez au tarif",
        source: forbidden ? "billing.md §4.4" : "qualificatif_depense.csv",
      }),
    ),
    ...when(line.amount > line.base * HIGH_FEE, () =>
      finding("I1104", place, {
        text: `${line.code} : ${euros(line.amount)} pour une base de ${euros(line.base)}`,
        mend: "Relisez le montant : une virgule a pu sauter",
        source: "anomalies.csv I1104, seuil du terminal",
      }),
    ),
  ];
}
