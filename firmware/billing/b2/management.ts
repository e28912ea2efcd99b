import { ZERO } from "../../lib/money.js";
import type { AmcFields } from "../amc/management.js";
import { C2S_CONTRACT } from "./codes.js";
import type { B2Invoice, B2Line } from "./model.js";

/** The FSE of an invoice, and its DRE when the AMC part goes apart. */
export interface Flows {
  readonly fse: B2Invoice;
  readonly dre: B2Invoice | undefined;
}

/** What of the management decides the flows. */
export type FlowManagement =
  | { readonly kind: "none" }
  | { readonly kind: "unique" | "coordonnee"; readonly fse: AmcFields }
  | { readonly kind: "separee"; readonly dre: AmcFields };

/**
 * Splits one invoice, whose lines carry both shares, into what each payer is sent. Both flows keep the invoice number. An
 * AMC share of zero is asked from nobody: no DRE, no split top, no contract 89.
 */
export function flowsOf(invoice: B2Invoice, management: FlowManagement): Flows {
  if (management.kind === "none") return { fse: withoutAmc(invoice, false), dre: undefined };
  const due = invoice.lines.some(({ amc }) => amc > 0);
  if (management.kind === "separee") {
    if (!due) return { fse: withoutAmc(invoice, false), dre: undefined };
    const { contractType: contract, ocNumber: amcNumber } = management.dre;
    return { fse: withoutAmc(invoice, true), dre: { ...invoice, split: false, amcNumber, contract } };
  }
  const { contractType, ocNumber: amcNumber } = management.fse;
  const contract = contractType === C2S_CONTRACT && !due ? "00" : contractType;
  return { fse: { ...invoice, split: false, amcNumber, contract }, dre: undefined };
}

function withoutAmc(invoice: B2Invoice, split: boolean): B2Invoice {
  const [first, ...others] = invoice.lines;
  const lines: B2Invoice["lines"] = [withoutShare(first), ...others.map(withoutShare)];
  return { ...invoice, split, amcNumber: undefined, contract: "00", lines };
}

function withoutShare(line: B2Line): B2Line {
  return { ...line, amc: ZERO, forcedAmc: undefined };
}
