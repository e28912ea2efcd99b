import type { PlainDate } from "../lib/dates.js";
import { type Cents, cents, roundHalfUp } from "../lib/money.js";
import { type AmoRate, lineAmoRate } from "./amo/rate.js";
import { euros, frenchDate } from "./french.js";
import type { Tariff } from "./nomenclature/model.js";
import type { FeeVerdict } from "./rules/fees.js";
import type { ActWork, PassageWork, Rating } from "./rules/work.js";
import { splitLine } from "./shares.js";
import type { LineFreedom, RatedLine, Reason } from "./types.js";

/** `price × coefficient × quantity × rate`, rounded once, half up. Coefficient in hundredths, rate in percent. */
export function linePrice(price: Cents, coefficient: number, quantity: number, ratePercent: number): Cents {
  return cents(roundHalfUp(price * coefficient * quantity * ratePercent, 10_000));
}

interface Charge {
  readonly base: Cents;
  readonly amount: Cents;
  readonly amountTyped: boolean;
  readonly rate: AmoRate;
}

type Face = Omit<RatedLine, "amount" | "base" | "amoRate" | "amo" | "amc" | "patient" | "typed">;

/** Fields one by one: spreading two objects here took half of the time of a whole rating (measured). */
function finish(face: Face, { base, amount, amountTyped, rate }: Charge, { input }: Rating): RatedLine {
  const typed = input.typedShares[face.key];
  const { amo, amc, patient } = splitLine(amount, base, rate.percent, input.amc, typed);
  return {
    key: face.key,
    passage: face.passage,
    code: face.code,
    label: face.label,
    coefficient: face.coefficient,
    ratePercent: face.ratePercent,
    quantity: face.quantity,
    unitPrice: face.unitPrice,
    amount,
    base,
    amoRate: rate.percent,
    amo,
    amc,
    patient,
    freedom: face.freedom,
    typed: { amo: typed?.amo !== undefined, amc: typed?.amc !== undefined, line: amountTyped },
    complement: face.complement,
    qualifier: face.qualifier,
    reasons: face.reasons,
  };
}

/** The last reason made for each row: a morning's visits share their date. */
const tariffReasons = new WeakMap<Tariff, { readonly on: PlainDate; readonly reason: Reason }>();

function tariffReason(tariff: Tariff, passage: PassageWork): Reason {
  const on = passage.input.date;
  const known = tariffReasons.get(tariff);
  if (known?.on === on) return known.reason;
  const from = tariff.from === undefined ? "" : ` ${tariff.from}`;
  const code = tariff.code === "IFI2" ? "IFI" : tariff.code;
  const reason = {
    rule: "tariff",
    text: `Tarif ${code} ${euros(tariff.price)} au ${frenchDate(on)}`,
    article: undefined,
    source: `ngap.csv ${tariff.code} ${tariff.zone}${from} (${tariff.source})`,
  };
  tariffReasons.set(tariff, { on, reason });
  return reason;
}

/** The line of an act whose rules are done. `complement` is the passage's N or F when this line carries it. */
export function actLine(
  work: ActWork,
  tariff: Tariff,
  complement: RatedLine["complement"],
  passage: PassageWork,
  rate: AmoRate,
  rating: Rating,
): RatedLine {
  const { act, edit, quantity, key } = work;
  const ratePercent = work.ratePercent ?? 100;
  const free = edit.qualifier === "G";
  const computed = linePrice(tariff.price, work.coefficient, quantity, ratePercent);
  const typedTotal = work.declined || free ? undefined : edit.total;
  const amount = free ? cents(0) : (typedTotal ?? computed);
  const freedom: LineFreedom = work.declined ? "declined" : ratePercent === 0 ? "fixed" : "declinable";
  const lineRate = lineAmoRate(rate, edit.qualifier);
  const [first = lineRate.reason, ...rest] = work.reasons;
  return finish(
    {
      key,
      passage: passage.index,
      code: work.code,
      label: act.label,
      coefficient: tariff.kind === "dayFee" ? null : work.coefficient,
      ratePercent,
      quantity,
      unitPrice: tariff.price,
      freedom,
      complement,
      qualifier: edit.qualifier,
      reasons: [first, ...rest, tariffReason(tariff, passage), lineRate.reason],
    },
    { base: cents(Math.min(computed, amount)), amount, amountTyped: typedTotal !== undefined, rate: lineRate },
    rating,
  );
}

/** The line of a flat fee, travel or majoration. */
export function feeLine(
  verdict: FeeVerdict,
  tariff: Tariff,
  freedom: LineFreedom,
  passage: PassageWork,
  rate: AmoRate,
  rating: Rating,
): RatedLine {
  const quantity = verdict.quantity ?? 1;
  const ratePercent = freedom === "declined" ? 0 : (verdict.ratePercent ?? 100);
  const amount = linePrice(tariff.price, 100, quantity, ratePercent);
  const suffix = verdict.part === undefined ? "" : `/${verdict.part}`;
  return finish(
    {
      key: `p${passage.index}/${verdict.code}${suffix}`,
      passage: passage.index,
      code: verdict.code,
      label: tariff.label,
      coefficient: null,
      ratePercent,
      quantity,
      unitPrice: tariff.price,
      freedom,
      complement: undefined,
      qualifier: undefined,
      reasons: [...verdict.reasons, tariffReason(tariff, passage), rate.reason],
    },
    { base: amount, amount, amountTyped: false, rate },
    rating,
  );
}
