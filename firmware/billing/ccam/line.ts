import { isWithin, type PlainDate } from "../../lib/dates.js";
import { type Cents, cents, ZERO } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type ActSlot, pushHandReasons, settle, UNIT_TYPED } from "../act-slot.js";
import { amountRefusal } from "../edit-bounds.js";
import { euros, fr, frenchDate } from "../french.js";
import type { PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { PerformerInput, Profession, RatedCcam, RateError, Reason } from "../types.js";
import { associationPercent, ccamBase } from "./base.js";
import type { CcamAct, CcamAssociation, CcamCatalogue, CcamPrice } from "./model.js";
import { sumModifiers } from "./modifiers.js";

/** Who performs, as far as a CCAM price depends on it. */
export interface CcamActor {
  readonly profession: Profession;
  readonly performer?: PerformerInput | undefined;
}

/** The line of an act, and what the checks of a session compare. */
export interface CcamPriced {
  readonly line: PricedLine;
  readonly act: CcamAct;
  readonly association: CcamAssociation | undefined;
  /** Price with its percent modifiers before any association, cents × 10 000: only to be compared. */
  readonly weight: number;
}

const FULL_COMPLEMENTARY = reason(
  "ccam-complementary",
  "Geste complémentaire : toujours à taux plein",
  undefined,
  "nomenclature §10.4",
);
const NOT_REIMBURSED = reason(
  "ccam-not-reimbursed",
  "Acte non pris en charge : base 0, tout est au patient",
  undefined,
  "ccam.csv",
);

/**
 * The line of a CCAM act on the day of care, without its shares: `code` is the grouping code of the invoice record, the
 * act itself stands in `ccam`. Base: `ccamBase`; formulas of `billing.md` §5.2 and `nomenclature.md` §10.
 *
 * Errors: an activity or a phase that the act does not have, a modifier that it or the performer may not take
 * (`conflict`); no price that day, or an act that is not reimbursed, without a price typed (`no-price`).
 */
export function ccamLine(
  act: CcamAct,
  slot: ActSlot,
  actor: CcamActor,
  catalogue: CcamCatalogue,
): Result<CcamPriced, RateError> {
  const { edit } = slot;
  const { activity = 1, phase = 0, modifiers = [], association, supplement = ZERO } = edit.ccam ?? {};
  const row = priceOn(act, activity, phase, slot.date);
  const shape = shapeRefusal(act, slot, row !== undefined);
  if (shape !== undefined) return conflict(act, shape, slot);
  const outside = actor.performer?.sector === "outside";
  const unit = unitOf(act, slot, row, outside);
  if (unit === undefined) return err({ kind: "no-price", code: act.code, passage: slot.passage });
  const sum = sumModifiers(act, modifiers, unit, { ...actor, activity }, catalogue);
  if (!sum.ok) return conflict(act, sum.error, slot);
  const ratePercent = act.type === 2 ? 100 : associationPercent(association);
  const quantity = edit.quantity ?? 1;
  const { percent, flat } = sum.value;
  const factors = { price: unit, percent, association: ratePercent * 100, quantity, flat, supplement };
  const computed = ccamBase(factors);
  const settled = settle(slot, computed);
  const refused = amountRefusal(act.code, settled.amount, slot.passage);
  if (refused !== undefined) return err(refused);
  const reasons: [Reason, ...Reason[]] = [priceReason(act, row, slot, outside)];
  reasons.push(...sum.value.reasons);
  if (act.type === 2) reasons.push(FULL_COMPLEMENTARY);
  else if (association !== undefined) reasons.push(associationReason(association, cents(computed - flat - supplement)));
  if (supplement > 0) reasons.push(supplementReason(supplement));
  if (!act.reimbursed) reasons.push(NOT_REIMBURSED);
  pushHandReasons(reasons, settled);
  const line: PricedLine = {
    key: slot.key,
    passage: slot.passage,
    date: slot.date,
    kind: "act",
    code: row?.grouping ?? act.grouping,
    label: act.shortLabel,
    coefficient: null,
    ratePercent: slot.declined ? 0 : ratePercent,
    quantity,
    unitPrice: unit,
    amount: settled.amount,
    base: act.reimbursed ? settled.base : ZERO,
    ccam: ratedCcam(act, slot, activity, phase, modifiers, association),
    freedom: settled.freedom,
    complement: undefined,
    qualifier: edit.qualifier ?? (act.reimbursed ? undefined : "N"),
    amountTyped: settled.amountTyped,
    exemption: edit.exemption,
    fixedRate: undefined,
    reasons,
  };
  return ok({ line, act, association, weight: unit * (10_000 + percent) });
}

function ratedCcam(
  act: CcamAct,
  slot: ActSlot,
  activity: RatedCcam["activity"],
  phase: RatedCcam["phase"],
  modifiers: readonly string[],
  association: CcamAssociation | undefined,
): RatedCcam {
  return { code: act.code, activity, phase, modifiers, association, exceptional: slot.edit.ccam?.exceptional };
}

function conflict(act: CcamAct, text: string, slot: ActSlot): Result<never, RateError> {
  return err({ kind: "conflict", text: reason("", `${act.code} : ${text}`).text, passage: slot.passage });
}

/**
 * What a CCAM act cannot carry, or does not have. The act's lists are those of the last version: an activity or a phase
 * with a price on the day was there then.
 */
function shapeRefusal(act: CcamAct, { edit }: ActSlot, pricedThen: boolean): string | undefined {
  const { activity = 1, phase = 0 } = edit.ccam ?? {};
  if (!pricedThen && !act.activities.includes(activity)) {
    return `pas d'activité ${activity}, l'acte a ${listed(act.activities)}`;
  }
  if (!pricedThen && !act.phases.includes(phase)) return `pas de phase ${phase}, l'acte a ${listed(act.phases)}`;
  if (edit.coefficient !== undefined && edit.coefficient !== 100) return "un acte CCAM n'a pas de coefficient";
  if (edit.complement !== undefined && edit.complement !== "") {
    return `un acte CCAM prend un modificateur, pas le complément ${edit.complement}`;
  }
  return undefined;
}

function listed(values: readonly number[]): string {
  return values.length === 1 ? `seulement la ${values[0]}` : `les ${values.join(", ")}`;
}

function priceOn(act: CcamAct, activity: number, phase: number, on: PlainDate): CcamPrice | undefined {
  for (const row of act.prices) {
    if (row.activity === activity && row.phase === phase && isWithin(on, row.from, row.to)) return row;
  }
  return undefined;
}

/** The typed price, else that of the day. An act that is not reimbursed has none of its own: what is charged is typed. */
function unitOf(act: CcamAct, { edit }: ActSlot, row: CcamPrice | undefined, outside: boolean): Cents | undefined {
  if (edit.unit !== undefined) return edit.unit;
  if (!act.reimbursed) return edit.qualifier === "G" ? ZERO : edit.total;
  return outside ? row?.outside : row?.sector1;
}

/** The last reason made for each price: a morning's acts share their date. */
const priceReasons = new WeakMap<
  CcamPrice,
  { readonly on: PlainDate; readonly outside: boolean; readonly reason: Reason }
>();

function priceReason(act: CcamAct, row: CcamPrice | undefined, slot: ActSlot, outside: boolean): Reason {
  const { edit, date: on } = slot;
  if (!act.reimbursed) return edit.unit === undefined ? TYPED_NOT_REIMBURSED : UNIT_TYPED;
  if (edit.unit !== undefined) return row === undefined ? typedReason(act, on) : UNIT_TYPED;
  if (row === undefined) return UNIT_TYPED;
  const known = priceReasons.get(row);
  if (known?.on === on && known.outside === outside) return known.reason;
  const made = reason("tariff", tariffText(act, row, on, outside), undefined, tariffSource(act, row, outside));
  priceReasons.set(row, { on, outside, reason: made });
  return made;
}

const TYPED_NOT_REIMBURSED = reason("unit-typed", "Prix saisi : l'acte n'a pas de tarif", undefined, "ccam.csv");

function typedReason(act: CcamAct, on: PlainDate): Reason {
  return reason("unit-typed", `Prix saisi : aucun tarif de ${act.code} au ${frenchDate(on)} dans les tables`);
}

function tariffText(act: CcamAct, row: CcamPrice, on: PlainDate, outside: boolean): string {
  const phase = row.phase === 0 ? "" : ` phase ${row.phase}`;
  const price = euros(outside ? row.outside : row.sector1);
  return `Tarif ${act.code} activité ${row.activity}${phase} ${price} au ${frenchDate(on)}`;
}

function tariffSource(act: CcamAct, row: CcamPrice, outside: boolean): string {
  const from = row.from === undefined ? "" : ` ${row.from}`;
  return `ccam_tarifs.csv ${act.code} ${row.activity}/${row.phase}${from}, ${outside ? "hors secteur 1" : "secteur 1"}`;
}

/** What is printed of an association code before its amount. */
const ASSOCIATIONS: Readonly<Record<CcamAssociation, string>> = {
  1: associationHead(1),
  2: associationHead(2),
  3: associationHead(3),
  4: associationHead(4),
  5: associationHead(5),
};

function associationHead(code: CcamAssociation): string {
  return fr(`Code association ${code} : ${associationPercent(code)} % de la valeur, `);
}

function associationReason(code: CcamAssociation, reduced: Cents): Reason {
  return {
    rule: `association-${code}`,
    text: ASSOCIATIONS[code] + euros(reduced),
    article: undefined,
    source: `ccam_associations.csv ${code}, nomenclature §10.4`,
  };
}

function supplementReason(supplement: Cents): Reason {
  return reason("ccam-supplement", `Supplément de charge ${euros(cents(supplement))}`, undefined, "FAC-44");
}
