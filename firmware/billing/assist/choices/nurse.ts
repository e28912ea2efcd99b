import { indexOf } from "../../nurse/nomenclature/lookup.js";
import type { Change } from "../changes.js";
import type { Choice } from "../model.js";
import { type Base, choiceOf, type Draft } from "../variants.js";

const FEES = ["BSA", "BSB", "BSC"] as const;
const LEVEL: Readonly<Record<(typeof FEES)[number], string>> = {
  BSA: "dépendance légère",
  BSB: "dépendance intermédiaire",
  BSC: "dépendance lourde",
};

/** What the nurse's rules leave open: the second insulin act in AMX, the day fee of a dependent patient. */
export function nurseChoices(base: Base): readonly Choice[] {
  if (base.input.profession !== "infirmier") return [];
  return [...insulin(base), ...dayFees(base)];
}

/**
 * Glycaemia and insulin in AMX: full by article 5 bis, half by one third-party table (`nomenclature.md` §4.3 and §12,
 * invoices F17 and F18). Two acts only: no source says what a third one would be.
 */
function insulin(base: Base): readonly Choice[] {
  const index = indexOf(base.nomenclature.nurse);
  return base.input.passages.flatMap((passage, at) => {
    const acts = passage.acts.flatMap(({ id, edit }, position) => {
      const key = `p${at}/act/${position}`;
      const line = base.rated.lines.find((one) => one.key === key);
      const row = index.acts.get(id);
      return line?.code === "AMX" && line.ratePercent === 100 && row?.withDayFee === "5BIS"
        ? [{ position, row, typed: edit?.coefficient }]
        : [];
    });
    const second = acts[1];
    if (acts.length !== 2 || second === undefined) return [];
    const half = Math.round(second.row.coefficient / 2);
    const isHalf = second.typed === half;
    if (second.typed !== undefined && !isHalf) return [];
    const full: Change = { kind: "unset", passage: at, act: second.position, field: "coefficient" };
    const halved: Change = { kind: "coefficient", passage: at, act: second.position, value: half };
    const drafts: readonly Draft[] = [
      {
        name: "2e acte de diabète à 100 %",
        reason: "Article 5 bis : taux plein entre eux, en AMI comme en AMX",
        confidence: "medium",
        changes: isHalf ? [full] : [],
      },
      {
        name: "2e acte de diabète à 50 %",
        reason: "Un tableau d'éditeur met le second AMX à moitié : le plus sûr contre un indu",
        confidence: "low",
        changes: isHalf ? [] : [halved],
      },
    ];
    const question = "Deuxième acte de diabète en AMX : plein ou moitié ?";
    return choiceOf(base, { id: `p${at}/insulin`, passage: at, question, source: "nomenclature §4.3 et §12" }, drafts);
  });
}

/** A dependent patient without a fee that day: the assessment (BSI) says the level; or it was billed at another visit. */
function dayFees(base: Base): readonly Choice[] {
  const { input, rated } = base;
  if (!input.patient.dependent || !rated.warnings.some(({ rule }) => rule === "BSI-missing")) return [];
  const dates = [...new Set(input.passages.map(({ date }) => date))];
  return dates.flatMap((date) => {
    const passages = input.passages.flatMap((passage, at) => (passage.date === date ? [at] : []));
    const [first] = passages;
    if (first === undefined || passages.some((at) => input.passages[at]?.dayFeeAlreadyBilled !== null)) return [];
    const level = "Le bilan de soins (BSI) fixe le niveau ; les actes passent en AMX et l'IFD en IFI";
    const drafts: readonly Draft[] = [
      {
        name: "Sans forfait ce jour",
        reason: "Soins ponctuels, sans lien avec la dépendance : AMI et IFD",
        confidence: "medium",
        changes: [],
      },
      ...FEES.map(
        (fee): Draft => ({
          name: `${fee}, ${LEVEL[fee]}`,
          reason: level,
          confidence: "high",
          changes: [{ kind: "act", passage: first, id: fee }],
        }),
      ),
      {
        name: "Forfait déjà facturé à un autre passage du jour",
        reason: "Un seul forfait par jour : ici les AMX et l'IFI seulement",
        confidence: "high",
        changes: passages.map((passage): Change => ({ kind: "day-fee-billed", passage, fee: "BSA" })),
      },
    ];
    const question = "Patient dépendant : quel forfait ce jour ?";
    return choiceOf(base, { id: `${date}/bsi`, passage: first, question, source: "nomenclature §4.3 et §5" }, drafts);
  });
}
