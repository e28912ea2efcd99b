import { ZERO } from "../../lib/money.js";
import { assertNever } from "../../lib/result.js";
import { type B2Contract, C2S_CAISSE, C2S_CONTRACT, C2S_OTHER } from "./codes.js";
import type { B2Invoice, B2Line } from "./model.js";

/** Who settles the complementary share, and by which way (shared/domain/billing.md §6.2). */
export type AmcManagement =
  /** No third-party payment of the AMC: the patient pays it. */
  | { readonly kind: "none" }
  /** Gestion unique: the caisse pays both shares. AME too. */
  | { readonly kind: "unique"; readonly number: string; readonly contract: B2Contract }
  /** Gestion séparée: the AMC is asked by a DRE. */
  | { readonly kind: "separate"; readonly number: string; readonly contract: B2Contract }
  /** C2S that the caisse manages. */
  | { readonly kind: "c2s" }
  /** C2S that a complementary body manages: one flow to the caisse (coordonné), or a DRE. */
  | { readonly kind: "c2s-other"; readonly flow: "coordinated" | "separate" };

/** The FSE of an invoice, and its DRE when the AMC part goes apart. */
export interface Flows {
  readonly fse: B2Invoice;
  readonly dre: B2Invoice | undefined;
}

/**
 * Splits one invoice, whose lines carry both shares, into what each payer is sent. Both flows keep the invoice number. An
 * AMC share of zero is asked from nobody: no DRE, no split top, no contract 89.
 */
export function flowsOf(invoice: B2Invoice, management: AmcManagement): Flows {
  const due = invoice.lines.some(({ amc }) => amc > 0);
  switch (management.kind) {
    case "none":
      return { fse: withoutAmc(invoice, false), dre: undefined };
    case "unique":
      return single(invoice, management.number, management.contract, due);
    case "c2s":
      return single(invoice, C2S_CAISSE, C2S_CONTRACT, due);
    case "c2s-other":
      return management.flow === "coordinated"
        ? single(invoice, C2S_OTHER, "00", due)
        : separate(invoice, C2S_OTHER, "00", due);
    case "separate":
      return separate(invoice, management.number, management.contract, due);
    default:
      return assertNever(management);
  }
}

function single(invoice: B2Invoice, amcNumber: string, contract: B2Contract, due: boolean): Flows {
  const said = contract === C2S_CONTRACT && !due ? "00" : contract;
  return { fse: { ...invoice, split: false, amcNumber, contract: said }, dre: undefined };
}

function separate(invoice: B2Invoice, amcNumber: string, contract: B2Contract, due: boolean): Flows {
  if (!due) return { fse: withoutAmc(invoice, false), dre: undefined };
  return { fse: withoutAmc(invoice, true), dre: { ...invoice, split: false, amcNumber, contract } };
}

function withoutAmc(invoice: B2Invoice, split: boolean): B2Invoice {
  const [first, ...others] = invoice.lines;
  const lines: B2Invoice["lines"] = [withoutShare(first), ...others.map(withoutShare)];
  return { ...invoice, split, amcNumber: undefined, contract: "00", lines };
}

function withoutShare(line: B2Line): B2Line {
  return { ...line, amc: ZERO, forcedAmc: undefined };
}
