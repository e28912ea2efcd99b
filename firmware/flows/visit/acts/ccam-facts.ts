import { associationPercent } from "../../../billing/ccam/base.js";
import type { CcamAct, CcamCatalogue, CcamModifier } from "../../../billing/ccam/model.js";
import { modifiersFor } from "../../../billing/ccam/modifiers.js";
import type { CcamDetail } from "../../../billing/types.js";
import { isWithin } from "../../../lib/dates.js";
import type { InvoiceDraft } from "../draft/draft.js";
import { performerOf } from "../performer.js";

type Activity = NonNullable<CcamDetail["activity"]>;
type Phase = NonNullable<CcamDetail["phase"]>;
type Association = NonNullable<CcamDetail["association"]>;

/** Four at most (FAC-42). */
const MOST_MODIFIERS = 4;
const ASSOCIATIONS: readonly Association[] = [1, 2, 3, 4, 5];

/** A modifier that may be chosen: what it is for and what it adds. */
export interface ModifierChoice {
  readonly code: string;
  /** « Urgence dimanche ou jour férié ». */
  readonly condition: string;
  /** Cents when flat, hundredths of a percent else; of secteur 1, or outside as the professional is. */
  readonly adds: { readonly kind: "flat" | "percent"; readonly value: number };
  /** Why it cannot go with the others. */
  readonly refused: string | undefined;
}

/** What the sheet of a CCAM act shows and offers: only what the act has on the day of care (FAC-36 … FAC-45). */
export interface CcamFacts {
  readonly code: string;
  readonly label: string;
  readonly activity: Activity;
  readonly activities: readonly Activity[];
  readonly phase: Phase;
  readonly phases: readonly Phase[];
  /** Grouping code, which classes the act in what is sent. */
  readonly grouping: string;
  /** The modifiers chosen, and one more place as long as something may stand there (FAC-42). */
  readonly modifiers: readonly { readonly chosen: string | undefined; readonly choices: readonly ModifierChoice[] }[];
  readonly association: Association | undefined;
  readonly associations: readonly { readonly code: Association; readonly percent: number }[];
  /** A complementary act, always at its full price. */
  readonly complementary: boolean;
  readonly reimbursed: boolean;
  readonly conditional: boolean;
  readonly priorAgreement: boolean;
}

/** Undefined for an act that is not of the CCAM, or that the tables do not hold. */
export function ccamFactsOf(
  draft: InvoiceDraft,
  passage: number,
  act: number,
  catalogue: CcamCatalogue,
): CcamFacts | undefined {
  const visit = draft.passages[passage];
  const input = visit?.acts[act];
  if (visit === undefined || input === undefined) return undefined;
  const found = catalogue.act(input.id);
  if (found === undefined) return undefined;
  const { activity = 1, phase = 0, modifiers = [], association } = input.edit?.ccam ?? {};
  const priced = found.prices.filter(({ from, to }) => isWithin(visit.date, from, to));
  const grouping = priced.find((row) => row.activity === activity && row.phase === phase)?.grouping ?? found.grouping;
  return {
    code: found.code,
    label: found.label,
    activity,
    activities: merged(found.activities, [...priced.map((row) => row.activity), activity]),
    phase,
    phases: merged(found.phases, [...priced.filter((row) => row.activity === activity).map((row) => row.phase), phase]),
    grouping,
    modifiers: modifierPlaces(found, modifiers, activity, draft, catalogue),
    association,
    associations: ASSOCIATIONS.map((code) => ({ code, percent: associationPercent(code) })),
    complementary: found.type === 2,
    reimbursed: found.reimbursed,
    conditional: found.conditional,
    priorAgreement: found.priorAgreement,
  };
}

/** The act's list is that of the last version of the tables; what has a price that day was there then. */
function merged<T extends number>(listed: readonly T[], then: readonly T[]): readonly T[] {
  return [...new Set([...listed, ...then])].sort((a, b) => a - b);
}

function modifierPlaces(
  act: CcamAct,
  chosen: readonly string[],
  activity: Activity,
  { situation }: InvoiceDraft,
  catalogue: CcamCatalogue,
): CcamFacts["modifiers"] {
  const { profession, speciality, sector } = performerOf(situation);
  const actor = { profession, performer: { speciality, sector }, activity };
  const choicesBeside = (beside: readonly string[]): readonly ModifierChoice[] =>
    modifiersFor(act, beside, actor, catalogue).map(({ found, refused }) => ({
      code: found.code,
      condition: found.condition,
      adds: addsOf(found, sector),
      refused,
    }));
  const places = chosen.map((code, at) => ({
    chosen: code,
    choices: choicesBeside(chosen.filter((_, other) => other !== at)),
  }));
  const more = chosen.length < MOST_MODIFIERS ? choicesBeside(chosen) : [];
  return more.some(({ refused }) => refused === undefined) ? [...places, { chosen: undefined, choices: more }] : places;
}

function addsOf({ amount }: CcamModifier, sector: "1" | "outside"): ModifierChoice["adds"] {
  return { kind: amount.kind, value: sector === "outside" ? amount.outside : amount.sector1 };
}
