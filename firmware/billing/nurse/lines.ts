import type { PlainDate } from "../../lib/dates.js";
import { cents } from "../../lib/money.js";
import { euros, frenchDate } from "../french.js";
import { linePrice } from "../line-price.js";
import type { PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { LineFreedom, RatedLine, Reason } from "../types.js";
import type { Tariff } from "./nomenclature/model.js";
import type { FeeVerdict } from "./rules/fees.js";
import type { ActWork, PassageWork } from "./rules/work.js";

const UNIT_TYPED = reason("unit-typed", "Prix unitaire saisi à la main");
const EXCESS_TYPED = reason("total-typed", "Montant total saisi à la main");

/** The last reason made for each row: a morning's visits share their date. */
const tariffReasons = new WeakMap<Tariff, { readonly on: PlainDate; readonly reason: Reason }>();

function tariffReason(tariff: Tariff, passage: PassageWork): Reason {
  const on = passage.input.date;
  const known = tariffReasons.get(tariff);
  if (known?.on === on) return known.reason;
  const from = tariff.from === undefined ? "" : ` ${tariff.from}`;
  const code = tariff.code === "IFI2" ? "IFI" : tariff.code;
  const made = {
    rule: "tariff",
    text: `Tarif ${code} ${euros(tariff.price)} au ${frenchDate(on)}`,
    article: undefined,
    source: `ngap.csv ${tariff.code} ${tariff.zone}${from} (${tariff.source})`,
  };
  tariffReasons.set(tariff, { on, reason: made });
  return made;
}

/** The line of an act whose rules are done. `complement` is the passage's N or F when this line carries it. */
export function actLine(
  work: ActWork,
  tariff: Tariff,
  complement: RatedLine["complement"],
  passage: PassageWork,
): PricedLine {
  const { act, edit, quantity, key } = work;
  const ratePercent = work.ratePercent ?? 100;
  const free = edit.qualifier === "G";
  const unitPrice = edit.unit ?? tariff.price;
  const computed = linePrice(unitPrice, work.coefficient, quantity, ratePercent);
  const typedTotal = work.declined || free ? undefined : edit.total;
  const amount = free ? cents(0) : (typedTotal ?? computed);
  const freedom: LineFreedom = work.declined ? "declined" : ratePercent === 0 ? "fixed" : "declinable";
  const price = edit.unit === undefined ? tariffReason(tariff, passage) : UNIT_TYPED;
  const [first = price, ...rest] = work.reasons;
  const reasons: [Reason, ...Reason[]] = [first, ...rest];
  if (work.reasons.length > 0) reasons.push(price);
  if (typedTotal !== undefined) reasons.push(EXCESS_TYPED);
  return {
    key,
    passage: passage.index,
    date: passage.input.date,
    kind: "act",
    code: work.code,
    label: act.label,
    coefficient: tariff.kind === "dayFee" ? null : work.coefficient,
    ratePercent,
    quantity,
    unitPrice,
    amount,
    base: cents(Math.min(computed, amount)),
    ccam: undefined,
    freedom,
    complement,
    qualifier: edit.qualifier,
    amountTyped: typedTotal !== undefined,
    exemption: edit.exemption,
    fixedRate: undefined,
    reasons,
  };
}

/** The line of a flat fee, travel or majoration. */
export function feeLine(verdict: FeeVerdict, tariff: Tariff, freedom: LineFreedom, passage: PassageWork): PricedLine {
  const quantity = verdict.quantity ?? 1;
  const ratePercent = freedom === "declined" ? 0 : (verdict.ratePercent ?? 100);
  const amount = linePrice(tariff.price, 100, quantity, ratePercent);
  const suffix = verdict.part === undefined ? "" : `/${verdict.part}`;
  return {
    key: `p${passage.index}/${verdict.code}${suffix}`,
    passage: passage.index,
    date: passage.input.date,
    kind: tariff.kind === "travel" || tariff.kind === "kilometre" ? "travel" : "fee",
    code: verdict.code,
    label: tariff.label,
    coefficient: null,
    ratePercent,
    quantity,
    unitPrice: tariff.price,
    amount,
    base: amount,
    ccam: undefined,
    freedom,
    complement: undefined,
    qualifier: undefined,
    amountTyped: false,
    exemption: undefined,
    fixedRate: undefined,
    reasons: [...verdict.reasons, tariffReason(tariff, passage)],
  };
}
