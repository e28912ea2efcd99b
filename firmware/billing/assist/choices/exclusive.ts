import type { InvoiceInput, RatedInvoice } from "../../types.js";
import type { Change } from "../changes.js";
import type { Choice, Way } from "../model.js";
import { type Base, billed, choiceOf, type Draft, ratedWith } from "../variants.js";

/** Fees of which one visit has one at most, and that a fact or the rules leave to her. */
interface ExclusiveSet {
  readonly id: string;
  readonly codes: readonly string[];
  readonly question: string;
  readonly reason: string;
  readonly source: string;
  readonly confidence: Way["confidence"];
  /** Worth comparing with nothing, too. */
  readonly alone?: true;
}

const SETS: readonly ExclusiveSet[] = [
  {
    id: "hour",
    codes: ["N", "NP", "F"],
    question: "Nuit ou dimanche ?",
    reason: "Jamais les deux : l'ordonnance doit imposer l'heure pour la nuit, des soins chaque jour pour le dimanche",
    source: "nomenclature §4.5 et §9",
    confidence: "high",
  },
  {
    id: "doctor-hour",
    codes: ["MN", "MM", "F"],
    question: "Nuit ou dimanche ?",
    reason: "Une seule des deux, en garde ou sur appel régulé",
    source: "nomenclature §7.1 et §9",
    confidence: "medium",
  },
  {
    id: "coordination",
    codes: ["MAU", "MCI"],
    question: "Le patient est-il en soins palliatifs ?",
    reason: "La MCI demande des soins palliatifs ou un pansement lourd ; elle exclut la MAU",
    source: "nomenclature §4.5",
    confidence: "high",
    alone: true,
  },
  {
    id: "physio-travel",
    codes: ["IFD", "IFS"],
    question: "Quel déplacement ?",
    reason: "Une seule indemnité par séance : l'IFS si l'acte l'ouvre, sinon l'IFD",
    source: "nomenclature §8",
    confidence: "medium",
  },
  {
    id: "visit-travel",
    codes: ["MD", "MDN", "MDI", "MDD"],
    question: "Quelle majoration de déplacement ?",
    reason: "Une seule par visite, selon l'heure et le jour",
    source: "nomenclature §7.1",
    confidence: "medium",
  },
  {
    id: "teleconsultation",
    codes: ["TLS", "TLL", "TLD"],
    question: "Où était la téléconsultation ?",
    reason: "Pendant un soin, dans un lieu dédié ou au domicile : une seule",
    source: "nomenclature §2 et §4.1",
    confidence: "high",
  },
];

/** One way for each fee of the set that the rules accept here, beside the invoice as it stands. */
export function exclusiveChoices(base: Base): readonly Choice[] {
  return base.input.passages.flatMap((_passage, passage) => SETS.flatMap((set) => choiceOfSet(base, set, passage)));
}

function choiceOfSet(base: Base, set: ExclusiveSet, passage: number): readonly Choice[] {
  const now = codesOf(base.rated, passage).filter((code) => set.codes.includes(code));
  const names = namesOf(base, set, passage);
  const others = set.codes.filter((code) => !now.includes(code) && names.has(code));
  const open = others.flatMap((code): { code: string; draft: Draft }[] => {
    const changes = changesTo(base, set, passage, code);
    const name = `${code}, ${names.get(code) ?? ""}`;
    const { reason, confidence } = set;
    return changes === undefined ? [] : [{ code, draft: { name, reason, confidence, changes } }];
  });
  const [one] = now;
  // One fee that may be added or not is no choice between two: it stands among what was forgotten.
  if (one === undefined && open.length === 1 && set.alone !== true) return [];
  const standing: Draft = {
    name:
      one === undefined
        ? `Sans ${open.map(({ code }) => code).join(" ni ")}`
        : `${now.join(" et ")}, ${names.get(one) ?? ""}`,
    reason: one === undefined ? "Rien n'est facturé à ce titre" : set.reason,
    confidence: set.confidence,
    changes: [],
  };
  const head = { id: `p${passage}/${set.id}`, passage, question: set.question, source: set.source };
  return choiceOf(base, head, [standing, ...open.map(({ draft }) => draft)]);
}

function codesOf(rated: RatedInvoice, passage: number): readonly string[] {
  return billed(rated).flatMap((line) => (line.passage === passage ? [line.code] : []));
}

/**
 * Labels of the fees that are billed, left out or open here; of those too that are open once nothing of the set is
 * billed, for one may hide the other.
 */
function namesOf(base: Base, { codes }: ExclusiveSet, passage: number): ReadonlyMap<string, string> {
  const without = ratedWith(
    base,
    codes.map((code) => ({ kind: "drop", passage, code })),
  );
  const named = [base.rated, ...(without === undefined ? [] : [without])].flatMap(({ lines, proposals }) => [
    ...lines,
    ...proposals,
  ]);
  return new Map(named.flatMap((one) => (one.passage === passage ? [[one.code, one.label]] : [])));
}

/** First without touching the others, which the rules may take off by themselves; else by leaving them out. */
function changesTo(base: Base, set: ExclusiveSet, passage: number, code: string): readonly Change[] | undefined {
  const others = set.codes.filter((other) => other !== code);
  const bring = bringing(base.input, passage, code);
  const added = base.input.passages[passage]?.add ?? [];
  const dropped: readonly Change[] = others
    .filter((other) => added.includes(other))
    .map((other) => ({ kind: "drop", passage, code: other }));
  const declined: readonly Change[] = others
    .filter((other) => codesOf(base.rated, passage).includes(other))
    .map((name) => ({ kind: "decline", passage, name }));
  for (const attempt of [
    [...dropped, ...bring],
    [...dropped, ...declined, ...bring],
  ]) {
    const rated = ratedWith(base, attempt);
    if (rated === undefined) continue;
    const codes = codesOf(rated, passage);
    if (codes.includes(code) && !others.some((other) => codes.includes(other))) return attempt;
  }
  return undefined;
}

function bringing({ passages }: InvoiceInput, passage: number, code: string): readonly Change[] {
  const out = passages[passage]?.decline.filter((name) => name === code || name === `p${passage}/${code}`) ?? [];
  return out.length > 0 ? [{ kind: "restore", passage, names: out }] : [{ kind: "add", passage, code }];
}
