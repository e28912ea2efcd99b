import { priceCoded } from "../../../../firmware/billing/coded/price.js";
import type { Nomenclature } from "../../../../firmware/billing/nomenclature.js";
import type { PricedInvoice, PricedLine } from "../../../../firmware/billing/priced-line.js";
import type { ActEdit, ActInput, CcamDetail, InvoiceInput, RateError } from "../../../../firmware/billing/types.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { invoice, type Visit } from "../visit.js";

export type Rest = Parameters<typeof invoice>[1];

/** Wednesday 12 March 2025 at the office of a general practitioner, unless the test says otherwise. */
export function coded(visits: Visit | readonly Visit[], rest: Rest = {}): InvoiceInput {
  const list: readonly Visit[] = Array.isArray(visits) ? visits : [visits];
  return invoice(
    list.map((visit): Visit => ({ place: "OFFICE", ...visit })),
    { profession: "medecin", amc: undefined, ...rest },
  );
}

/** @throws when the invoice is refused: the test expected a price. */
export function priced(
  visits: Visit | readonly Visit[],
  rest: Rest = {},
  nomenclature: Nomenclature = someNomenclature,
): PricedInvoice {
  const result = priceCoded(coded(visits, rest), nomenclature);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** @throws when the invoice is priced: the test expected a refusal. */
export function refusal(visits: Visit | readonly Visit[], rest: Rest = {}): RateError {
  const result = priceCoded(coded(visits, rest), someNomenclature);
  if (result.ok) throw new Error(`priced: ${shown(result.value).join(", ")}`);
  return result.error;
}

/** « RAM 7.49 x2 50% = 1655 »; quantity 1, coefficient 1 and rate 100 are not written, a declined line is in brackets. */
export function shown({ lines }: PricedInvoice): string[] {
  return lines.map((line) => {
    if (line.freedom === "declined") return `(${line.code})`;
    const coefficient = line.coefficient === null || line.coefficient === 100 ? "" : ` ${line.coefficient / 100}`;
    const quantity = line.quantity === 1 ? "" : ` x${line.quantity}`;
    const percent = line.ratePercent === 100 ? "" : ` ${line.ratePercent}%`;
    return `${line.ccam?.code ?? line.code}${coefficient}${quantity}${percent} = ${line.amount}`;
  });
}

/** The only line of one act, alone in its invoice. */
export function lineOf(act: ActInput | string, visit: Visit = {}, rest: Rest = {}): PricedLine {
  const [line] = priced({ ...visit, acts: [act] }, rest).lines;
  if (line === undefined) throw new Error("no line");
  return line;
}

export function rules({ warnings }: PricedInvoice): string[] {
  return warnings.map(({ rule }) => rule);
}

export function ccam(id: string, detail: CcamDetail = {}, edit: ActEdit = {}): ActInput {
  return { id, edit: { ...edit, ccam: detail } };
}
