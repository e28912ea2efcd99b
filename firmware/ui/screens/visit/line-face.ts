import type { RatedInvoice, RatedLine } from "../../../billing/types.js";
import { actCode, amount } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { ActLineSpec } from "../../kit/index.js";

/** « AMI 1,5 », « IFD »; of a CCAM act its own code: « AFLB001 ». */
export function billedCode({ code, coefficient, ccam }: Pick<RatedLine, "code" | "coefficient" | "ccam">): string {
  return ccam === undefined ? actCode(code, coefficient) : ccam.code;
}

/** « AMI 1,5 », « IK × 12 ». */
export function lineCode(line: RatedLine): string {
  const { quantity } = line;
  const name = billedCode(line);
  return quantity === 1 ? name : fr.acts.withCode(name, quantity);
}

/** What is billed, in words; a CCAM act says its grouping code first: « ATM, inj. péridurale ». */
export function lineLabel({ code, label, ccam }: Pick<RatedLine, "code" | "label" | "ccam">): string {
  return ccam === undefined ? label : fr.ccam.grouped(code, label);
}

/** What was chosen of a CCAM act: its tariff says no more than its amount. */
function ccamReason({ activity, phase, modifiers, association }: NonNullable<RatedLine["ccam"]>): string {
  return fr.ccam.chosen({ activity, phase, modifiers: modifiers.join(""), association: association ?? 0 });
}

/** A rated line as the list shows it: what is billed and, in one line, why. */
export function lineFace(line: RatedLine, warnings: RatedInvoice["warnings"]): Omit<ActLineSpec, "onTap"> {
  const [reason] = line.reasons;
  const warning = warnings.find(({ lineKey }) => lineKey === line.key);
  const said =
    line.ccam !== undefined
      ? ccamReason(line.ccam)
      : reason.article === undefined
        ? reason.text
        : fr.acts.reason(reason.text, reason.article);
  return {
    name: `line-${line.key.replaceAll("/", "-")}`,
    code: lineCode(line),
    ...(line.coefficient === null && line.ccam === undefined ? {} : { rate: line.ratePercent }),
    amount: amount(line.amount),
    unpaid: line.amount === 0,
    label: lineLabel(line),
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
