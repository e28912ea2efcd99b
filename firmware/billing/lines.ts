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

interface LineDraft {
  readonly line: Pick<
    RatedLine,
    "key" | "passage" | "code" | "label" | "coefficient" | "ratePercent" | "quantity" | "unitPrice" | "freedom"
  > &
    Pick<RatedLine, "complement" | "qualifier">;
  readonly base: Cents;
  readonly amount: Cents;
  readonly amountTyped: boolean;
  readonly rate: AmoRate;
  readonly reasons: readonly [Reason, ...Reason[]];
}

function finish({ line, base, amount, amountTyped, rate, reasons }: LineDraft, rating: Rating): RatedLine {
  const typed = rating.input.typedShares[line.key];
  const shares = splitLine(amount, base, rate.percent, rating.input.amc, typed);
  return {
    ...line,
    amount,
    base,
    amoRate: rate.percent,
    ...shares,
    typed: { amo: typed?.amo !== undefined, amc: typed?.amc !== undefined, line: amountTyped },
    reasons,
  };
}

function tariffReason(tariff: Tariff, passage: PassageWork): Reason {
  const from = tariff.from === undefined ? "" : ` ${tariff.from}`;
  return {
    rule: "tariff",
    text: `Tarif ${tariff.code === "IFI2" ? "IFI" : tariff.code} ${euros(tariff.price)} au ${frenchDate(passage.input.date)}`,
    article: undefined,
    source: `ngap.csv ${tariff.code} ${tariff.zone}${from} (${tariff.source})`,
  };
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
      line: {
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
      },
      base: cents(Math.min(computed, amount)),
      amount,
      amountTyped: typedTotal !== undefined,
      rate: lineRate,
      reasons: [first, ...rest, tariffReason(tariff, passage), lineRate.reason],
    },
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
      line: {
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
      },
      base: amount,
      amount,
      amountTyped: false,
      rate,
      reasons: [...verdict.reasons, tariffReason(tariff, passage), rate.reason],
    },
    rating,
  );
}
