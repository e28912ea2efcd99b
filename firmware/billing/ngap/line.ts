import type { PlainDate } from "../../lib/dates.js";
import { type Cents, ZERO } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type ActSlot, pushHandReasons, settle, UNIT_TYPED } from "../act-slot.js";
import { amountRefusal } from "../edit-bounds.js";
import { euros, frenchDate } from "../french.js";
import { linePrice } from "../line-price.js";
import type { AmoRate, PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { RatedLine, RateError, Reason } from "../types.js";
import type { NgapAct, NgapTariff } from "./model.js";

/** A code and its price on the day, before quantity and what was typed. */
export interface NgapPrice {
  /** As billed: C, RAM, COE. */
  readonly code: string;
  readonly label: string;
  readonly kind: PricedLine["kind"];
  readonly unit: Cents;
  /** Hundredths; null for flat fees. */
  readonly coefficient: number | null;
  readonly fixedRate: AmoRate | undefined;
  readonly reasons: readonly [Reason, ...Reason[]];
}

const COEFFICIENT_TYPED = reason("coefficient-typed", "Coefficient saisi à la main");

/** Price of a code that the table holds on that day; undefined when it has none and none is typed. */
export function tariffPrice(tariff: NgapTariff, slot: ActSlot): NgapPrice | undefined {
  const { edit, date } = slot;
  const unit = edit.unit ?? tariff.price;
  if (unit === undefined) return undefined;
  const flat = tariff.kind !== "letter" && tariff.kind !== "exam";
  return {
    code: tariff.code,
    label: tariff.label,
    kind: lineKind(tariff.kind),
    unit,
    coefficient: flat ? null : (edit.coefficient ?? 100),
    fixedRate: tariff.amoRate === undefined ? undefined : examRate(tariff.amoRate),
    reasons: withCoefficient(unitReason(tariff, unit, slot, date), slot),
  };
}

/** Price of an act named by its own row: its letter's price, its coefficient on that day or the one typed. */
export function actPrice(act: NgapAct, tariff: NgapTariff, coefficient: number, slot: ActSlot): NgapPrice | undefined {
  const price = tariffPrice(tariff, slot);
  if (price === undefined) return undefined;
  const [first, ...rest] = price.reasons;
  const reasons: [Reason, ...Reason[]] =
    slot.edit.coefficient === undefined
      ? [coefficientReason(act, coefficient, slot.date), first, ...rest]
      : [first, ...rest];
  return { ...price, label: act.label, coefficient, reasons };
}

/** Price typed for a code without a tariff: unknown to the tables, or not held by them on that day. */
export function typedPrice(code: string, unit: Cents, known: boolean, slot: ActSlot): NgapPrice {
  const when = known ? ` au ${frenchDate(slot.date)}` : "";
  const why = reason("unit-typed", `Prix saisi : aucun tarif de ${code}${when} dans les tables`);
  return {
    code,
    label: code,
    kind: "act",
    unit,
    coefficient: slot.edit.coefficient ?? 100,
    fixedRate: undefined,
    reasons: withCoefficient(why, slot),
  };
}

/** `unit × coefficient × quantity`, rounded once, half up (`nomenclature.md` §1); the shares are not made yet. */
export function ngapLine(
  price: NgapPrice,
  slot: ActSlot,
  complement: RatedLine["complement"],
): Result<PricedLine, RateError> {
  const { edit } = slot;
  const quantity = edit.quantity ?? 1;
  const settled = settle(slot, linePrice(price.unit, price.coefficient ?? 100, quantity, 100));
  const refused = amountRefusal(price.label, settled.amount, slot.passage);
  if (refused !== undefined) return err(refused);
  const reasons: [Reason, ...Reason[]] = [...price.reasons];
  pushHandReasons(reasons, settled);
  return ok({
    key: slot.key,
    passage: slot.passage,
    date: slot.date,
    kind: price.kind,
    code: price.code,
    label: price.label,
    coefficient: price.coefficient,
    ratePercent: slot.declined ? 0 : 100,
    quantity,
    unitPrice: price.unit,
    amount: settled.amount,
    base: settled.base,
    ccam: undefined,
    freedom: settled.freedom,
    complement,
    qualifier: edit.qualifier,
    amountTyped: settled.amountTyped,
    exemption: edit.exemption,
    fixedRate: price.fixedRate,
    reasons,
  });
}

function lineKind(kind: NgapTariff["kind"]): PricedLine["kind"] {
  if (kind === "travel" || kind === "kilometre") return "travel";
  return kind === "majoration" ? "fee" : "act";
}

function withCoefficient(first: Reason, { edit }: ActSlot): readonly [Reason, ...Reason[]] {
  return edit.coefficient === undefined ? [first] : [first, COEFFICIENT_TYPED];
}

function unitReason(tariff: NgapTariff, unit: Cents, { edit }: ActSlot, on: PlainDate): Reason {
  if (edit.unit === undefined) return tariffReason(tariff, unit, on);
  if (tariff.price !== undefined) return UNIT_TYPED;
  const text = `Prix saisi : aucun tarif de ${tariff.code} dans les tables`;
  return reason("unit-typed", text, undefined, sourceOf(tariff));
}

/** The last reason made for each row: a morning's acts share their date. */
const tariffReasons = new WeakMap<NgapTariff, { readonly on: PlainDate; readonly reason: Reason }>();

/** « Tarif C 23,00 € au 01/01/2025 », with the row it comes from. */
export function tariffReason(tariff: NgapTariff, unit: Cents, on: PlainDate): Reason {
  const known = tariffReasons.get(tariff);
  if (known?.on === on) return known.reason;
  const text = `Tarif ${tariff.code} ${euros(unit)} au ${frenchDate(on)}`;
  const made: Reason = { rule: "tariff", text, article: undefined, source: sourceOf(tariff) };
  tariffReasons.set(tariff, { on, reason: made });
  return made;
}

function sourceOf(tariff: NgapTariff): string {
  const from = tariff.from === undefined ? "" : ` ${tariff.from}`;
  return `${tariff.kind === "exam" ? "cox.csv" : "ngap.csv"} ${tariff.code}${from}, ${tariff.source}`;
}

const coefficientReasons = new WeakMap<NgapAct, { readonly value: number; readonly reason: Reason }>();

function coefficientReason(act: NgapAct, value: number, on: PlainDate): Reason {
  const known = coefficientReasons.get(act);
  if (known?.value === value) return known.reason;
  const from = act.coefficients.findLast((row) => row.from <= on)?.from;
  const since = from === undefined ? "" : ` depuis le ${frenchDate(from)}`;
  const shown = String(value / 100).replace(".", ",");
  const made = reason(
    "coefficient",
    `${act.label} : coefficient ${shown}${since}`,
    undefined,
    `kine_actes.csv ${act.letter}`,
  );
  coefficientReasons.set(act, { value, reason: made });
  return made;
}

const examRates = new Map<number, AmoRate>();

function examRate(percent: number): AmoRate {
  let rate = examRates.get(percent);
  if (rate === undefined) {
    const text = `Examen obligatoire de l'enfant : caisse ${percent} %`;
    rate = { percent, reason: reason("amo-fixed", text, undefined, "cox.csv") };
    examRates.set(percent, rate);
  }
  return rate;
}

/** The line of a flat fee, a majoration or kilometres: never typed, never edited. Amounts in cents. */
export function feeLine(
  tariff: NgapTariff,
  fee: {
    readonly price: Cents;
    readonly passage: number;
    readonly date: PlainDate;
    readonly quantity: number;
    readonly freedom: RatedLine["freedom"];
    readonly reasons: readonly Reason[];
  },
): PricedLine {
  const declined = fee.freedom === "declined";
  const amount = declined ? ZERO : linePrice(fee.price, 100, fee.quantity, 100);
  return {
    key: `p${fee.passage}/${tariff.code}`,
    passage: fee.passage,
    date: fee.date,
    kind: tariff.kind === "travel" || tariff.kind === "kilometre" ? "travel" : "fee",
    code: tariff.code,
    label: tariff.label,
    coefficient: null,
    ratePercent: declined ? 0 : 100,
    quantity: fee.quantity,
    unitPrice: fee.price,
    amount,
    base: amount,
    ccam: undefined,
    freedom: fee.freedom,
    complement: undefined,
    qualifier: undefined,
    amountTyped: false,
    exemption: undefined,
    fixedRate: tariff.amoRate === undefined ? undefined : examRate(tariff.amoRate),
    reasons: [tariffReason(tariff, fee.price, fee.date), ...fee.reasons],
  };
}
