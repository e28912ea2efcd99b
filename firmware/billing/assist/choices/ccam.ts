import type { CcamAssociation } from "../../ccam/model.js";
import type { RatedLine } from "../../types.js";
import type { Change } from "../changes.js";
import type { Choice } from "../model.js";
import { type Base, billed, choiceOf, type Draft } from "../variants.js";

const SOURCE = "nomenclature §10.4, ccam_associations.csv";
const SURGERY = "ADC";
/** Associations whose acts are always full are no choice of order. */
const SEPARATE: ReadonlySet<CcamAssociation | undefined> = new Set([4, 5]);

interface Principal {
  readonly act: number;
  readonly line: RatedLine;
}

/** What the CCAM leaves open: which of two acts is full, and the consultation that does not go with an act. */
export function ccamChoices(base: Base): readonly Choice[] {
  return base.input.passages.flatMap((_passage, at) => [...order(base, at), ...consultation(base, at)]);
}

function principals({ rated, nomenclature }: Base, at: number): readonly Principal[] {
  return billed(rated).flatMap((line) => {
    const position = /^p\d+\/act\/(\d+)$/.exec(line.key);
    if (line.passage !== at || line.ccam === undefined || position === null) return [];
    if (nomenclature.ccam.act(line.ccam.code)?.type === 2 || SEPARATE.has(line.ccam.association)) return [];
    return [{ act: Number(position[1]), line }];
  });
}

function nameOf({ line }: Principal): string {
  return line.ccam?.code ?? line.code;
}

/** Two acts of one session and one activity: the dearer is full, the other half; 75 % for surgery on two territories. */
function order(base: Base, at: number): readonly Choice[] {
  // Dental acts have full-rate associations of their own, which no table at hand lists.
  if (base.input.profession === "dentiste") return [];
  const [one, other, ...more] = principals(base, at);
  if (one === undefined || other === undefined || more.length > 0) return [];
  if (one.line.ccam?.activity !== other.line.ccam?.activity) return [];
  const surgery = one.line.code === SURGERY && other.line.code === SURGERY;
  const pair = (full: Principal, less: Principal, code: 2 | 3): Draft => ({
    name: `${nameOf(full)} à 100 %, ${nameOf(less)} à ${code === 2 ? "50" : "75"} %`,
    reason:
      code === 3
        ? "Deux actes de chirurgie sur des territoires différents"
        : full.line.unitPrice >= less.line.unitPrice
          ? "La règle : l'acte le plus cher est à taux plein"
          : "L'acte le moins cher à taux plein : à éviter, la caisse corrigera",
    confidence: code === 3 ? "medium" : full.line.unitPrice >= less.line.unitPrice ? "high" : "low",
    changes: changesFor(at, full, 1, less, code),
  });
  const dearer = one.line.unitPrice >= other.line.unitPrice ? one : other;
  const cheaper = dearer === one ? other : one;
  const drafts = [
    standing(one, other),
    pair(dearer, cheaper, 2),
    pair(cheaper, dearer, 2),
    ...(surgery ? [pair(dearer, cheaper, 3)] : []),
  ].filter(({ changes }, position) => position === 0 || changes.length > 0);
  const head = { id: `p${at}/association`, passage: at, question: "Quel acte CCAM à taux plein ?", source: SOURCE };
  return choiceOf(base, head, drafts);
}

function standing(one: Principal, other: Principal): Draft {
  const coded = one.line.ccam?.association !== undefined && other.line.ccam?.association !== undefined;
  const said = [one, other].map((each) => `${nameOf(each)} à ${each.line.ratePercent} %`);
  return {
    name: `${said.join(", ")}${coded ? "" : ", sans code d'association"}`,
    reason: coded ? "Comme saisi" : "Sans code d'association, la caisse refusera le second acte",
    confidence: coded ? "high" : "low",
    changes: [],
  };
}

/** Only what differs from the invoice as it stands. */
function changesFor(
  passage: number,
  full: Principal,
  fullCode: CcamAssociation,
  less: Principal,
  lessCode: CcamAssociation,
): readonly Change[] {
  const wanted = [
    { each: full, code: fullCode },
    { each: less, code: lessCode },
  ];
  return wanted.flatMap(({ each, code }): Change[] =>
    each.line.ccam?.association === code ? [] : [{ kind: "association", passage, act: each.act, code }],
  );
}

/** A consultation and a technical act are not added (`nomenclature.md` §10.4): she keeps one of the two. */
function consultation(base: Base, at: number): readonly Choice[] {
  const warned = base.rated.warnings.filter(({ rule }) => rule === "ccam-consultation").map(({ lineKey }) => lineKey);
  const here = billed(base.rated).filter(({ passage }) => passage === at);
  const technical = here.filter(({ key }) => warned.includes(key));
  const [first] = technical;
  if (first === undefined) return [];
  const visits = here.filter(({ key, ccam }) => ccam === undefined && key.includes("/act/"));
  const without = (lines: readonly RatedLine[]): readonly Change[] =>
    lines.map(({ key }) => ({ kind: "decline", passage: at, name: key }));
  const names = (lines: readonly RatedLine[]): string => lines.map(({ code, ccam }) => ccam?.code ?? code).join(", ");
  const drafts: readonly Draft[] = [
    {
      name: `${names(visits)} et ${names(technical)}`,
      reason:
        "La nomenclature n'ajoute pas une consultation à cet acte : gardez les deux seulement pour une exception écrite",
      confidence: "low",
      changes: [],
    },
    {
      name: `${names(technical)} sans la consultation`,
      reason: "La règle : l'acte technique seul",
      confidence: "high",
      changes: without(visits),
    },
    {
      name: `${names(visits)} sans l'acte technique`,
      reason: "La règle : la consultation seule",
      confidence: "high",
      changes: without(technical),
    },
  ];
  const head = { id: `p${at}/consultation`, passage: at, question: "Consultation ou acte technique ?", source: SOURCE };
  return choiceOf(base, head, drafts);
}
