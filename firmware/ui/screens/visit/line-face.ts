import type { RatedInvoice, RatedLine } from "../../../billing/types.js";
import { actCode, amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { ActLineSpec } from "../../kit/index.js";

/** « AMI 1,5 », « IK × 12 ». */
export function lineCode({ code, coefficient, quantity }: RatedLine): string {
  const name = actCode(code, coefficient);
  return quantity === 1 ? name : fr.acts.withCode(name, quantity);
}

/** A rated line as the list shows it: what is billed and, in one line, why. */
export function lineFace(line: RatedLine, warnings: RatedInvoice["warnings"]): Omit<ActLineSpec, "onTap"> {
  const [reason] = line.reasons;
  const warning = warnings.find(({ lineKey }) => lineKey === line.key);
  const said = reason.article === undefined ? reason.text : fr.acts.reason(reason.text, reason.article);
  return {
    name: `line-${line.key.replaceAll("/", "-")}`,
    code: lineCode(line),
    ...(line.coefficient === null ? {} : { rate: line.ratePercent }),
    amount: amount(line.amount),
    unpaid: line.amount === 0,
    label: line.label,
    reason: warning?.text ?? said,
    declined: line.freedom === "declined",
    edited: line.typed.line,
    warning: warning !== undefined,
  };
}

/** Where the act of a line stands in the draft; undefined for a fee. */
export function actOf(line: RatedLine): { readonly passage: number; readonly act: number } | undefined {
  const match = /^p(\d+)\/act\/(\d+)$/.exec(line.key);
  return match === null ? undefined : { passage: Number(match[1]), act: Number(match[2]) };
}
