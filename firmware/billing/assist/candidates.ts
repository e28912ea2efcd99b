import { isNight, restDayText } from "../calendar/care-hours.js";
import type { Nomenclature } from "../nomenclature.js";
import { reason } from "../reason.js";
import type { InvoiceInput, PassageInput, Proposal, RatedInvoice, RatedLine, Reason } from "../types.js";
import type { Change, UnsetField } from "./changes.js";
import type { Certainty } from "./model.js";

/** A change that might pay more; whether it does is for `rate` to say. */
export interface Candidate {
  readonly id: string;
  readonly passage: number;
  readonly certainty: Certainty;
  /** What to do, in the imperative, without its gain. */
  readonly text: string;
  readonly why: Reason;
  readonly change: Change;
}

/** Fees that a fact already in the invoice gives: the age, the home. The others wait for a fact that only she knows. */
const DUE = new Set(["MEG", "MOP", "MIE", "IFD"]);
/** `shared/domain/nomenclature.md` §10.3. */
const IMAGING_CHILD_UNDER = 5;

interface Modifier {
  readonly code: string;
  readonly certainty: Certainty;
  readonly why: Reason;
}

const CHILD_IMAGING: Modifier = {
  code: "E",
  certainty: "due",
  why: reason("modifier-E", "Radiographie ou scanner avant 5 ans", undefined, "ccam_modificateurs.csv E"),
};
const ALONE = reason(
  "association-single",
  "Acte CCAM seul dans la séance : taux plein",
  undefined,
  "nomenclature §10.4",
);

/** Everything worth trying on an invoice as it stands. */
export function candidates(input: InvoiceInput, rated: RatedInvoice, nomenclature: Nomenclature): readonly Candidate[] {
  return [
    ...rated.lines.flatMap((line) => leftOut(input, line)),
    ...rated.proposals.flatMap(open),
    ...input.passages.flatMap((passage, at) => [
      ...loweredActs(passage, at, rated),
      ...modifiers(input, passage, at, nomenclature),
    ]),
    ...needlessAssociations(rated),
  ];
}

/** A label inside a sentence: its first letter small, unless it is a name in capitals. */
function small(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function leftOut({ passages }: InvoiceInput, line: RatedLine): readonly Candidate[] {
  const passage = passages[line.passage];
  if (passage === undefined || line.freedom !== "declined") return [];
  const [why] = line.reasons;
  const common = { id: `${line.key}/back`, passage: line.passage, certainty: "due", why } as const;
  const names = passage.decline.filter((name) => name === line.key || name === line.code);
  const text = line.key.includes("/act/")
    ? `Facturez l'acte retiré, ${small(line.label)}`
    : `Reprenez ${line.code}, ${small(line.label)}`;
  if (names.length > 0) return [{ ...common, text, change: { kind: "restore", passage: line.passage, names } }];
  return passage.acts.flatMap(({ edit }, act): Candidate[] =>
    edit?.complement === ""
      ? [{ ...common, text, change: { kind: "unset", passage: line.passage, act, field: "complement" } }]
      : [],
  );
}

function open(proposal: Proposal): readonly Candidate[] {
  if (proposal.refused !== undefined) return [];
  const { passage, code, label } = proposal;
  return [
    {
      id: `p${passage}/add/${code}`,
      passage,
      certainty: DUE.has(code) ? "due" : "if",
      text: `Ajoutez ${code}, ${small(label)}`,
      why: proposal.reason,
      change: { kind: "add", passage, code },
    },
  ];
}

const LOWERED: Readonly<Record<Exclude<UnsetField, "complement">, string>> = {
  coefficient: "Effacez le coefficient saisi",
  unit: "Effacez le prix unitaire saisi",
  total: "Effacez le montant saisi",
};

function loweredActs({ acts }: PassageInput, passage: number, { lines }: RatedInvoice): readonly Candidate[] {
  return acts.flatMap(({ id, edit }, act): Candidate[] => {
    if (edit === undefined || edit.qualifier === "G") return [];
    const label = lines.find(({ key }) => key === `p${passage}/act/${act}`)?.label ?? id;
    return (["coefficient", "unit", "total"] as const)
      .filter((field) => edit[field] !== undefined)
      .map((field) => ({
        id: `p${passage}/act/${act}/${field}`,
        passage,
        certainty: "if",
        text: `${LOWERED[field]} de ${label}`,
        why: reason(`${field}-typed`, "Plus bas que le tarif : gardez-le seulement si vous l'avez voulu"),
        change: { kind: "unset", passage, act, field },
      }));
  });
}

function modifiers(
  { patient, profession }: InvoiceInput,
  passage: PassageInput,
  at: number,
  { ccam }: Nomenclature,
): readonly Candidate[] {
  if (profession === "infirmier" || profession === "kinesitherapeute") return [];
  return passage.acts.flatMap(({ id }, act): Candidate[] => {
    const row = ccam.act(id);
    if (row === undefined || row.type === 2) return [];
    const timely = hourModifiers(passage);
    const wanted = patient.ageYears < IMAGING_CHILD_UNDER ? [CHILD_IMAGING, ...timely] : timely;
    return wanted
      .filter(({ code }) => row.modifiers.includes(code))
      .map(({ code, certainty, why }) => ({
        id: `p${at}/act/${act}/modifier/${code}`,
        passage: at,
        certainty,
        text: `Ajoutez le modificateur ${code} à ${id}`,
        why,
        change: { kind: "modifier", passage: at, act, code },
      }));
  });
}

/** Which of them the performer has is for \`rate\` to say. */
function hourModifiers({ date, time, department }: PassageInput): readonly Modifier[] {
  const rest = restDayText(date, department);
  return [
    ...(time >= "20:00" ? [urgent("P", "Si c'était une urgence, entre 20 h et 0 h")] : []),
    ...(time < "08:00" ? [urgent("S", "Si c'était une urgence, entre 0 h et 8 h")] : []),
    ...(isNight(time) ? [urgent("U", "Si c'était une urgence de nuit")] : []),
    ...(rest === undefined ? [] : [urgent("F", `Si c'était une urgence : ${rest}`)]),
  ];
}

function urgent(code: string, text: string): Modifier {
  const why = reason(`modifier-${code}`, text, undefined, "ccam_modificateurs.csv, nomenclature §9");
  return { code, certainty: "if", why };
}

function needlessAssociations({ warnings }: RatedInvoice): readonly Candidate[] {
  return warnings.flatMap(({ rule, lineKey }): Candidate[] => {
    const place = rule === "ccam-association-single" ? /^p(\d+)\/act\/(\d+)$/.exec(lineKey ?? "") : null;
    if (place === null) return [];
    const passage = Number(place[1]);
    return [
      {
        id: `${lineKey ?? ""}/association`,
        passage,
        certainty: "due",
        text: "Retirez le code d'association de l'acte seul",
        why: ALONE,
        change: { kind: "association", passage, act: Number(place[2]), code: undefined },
      },
    ];
  });
}
