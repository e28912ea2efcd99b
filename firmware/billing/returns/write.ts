import { assertNever } from "../../lib/result.js";
import { RETURNS_VERSION, type ReturnMessage, type SharePayment, type Transfer } from "./messages.js";
import { showNumber } from "./types.js";

/** One line of a returns file, without its end: what a simulated caisse answers. Same value, same bytes. */
export function writeReturn(message: ReturnMessage): string {
  return JSON.stringify({ version: RETURNS_VERSION, test: true, ...fieldsOf(message) });
}

/** A whole returns file, each line ended by LF. */
export function writeReturns(messages: readonly ReturnMessage[]): string {
  return messages.map((message) => `${writeReturn(message)}\n`).join("");
}

function fieldsOf(message: ReturnMessage): Readonly<Record<string, unknown>> {
  const { biller, date } = message;
  switch (message.kind) {
    case "ARL": {
      const { id, lot, outcome } = message;
      const common = { kind: "ARL", biller, id, lot: lot.number, lotDate: lot.date, date, outcome: outcome.kind };
      if (outcome.kind === "accepted") return common;
      const named = outcome.invoice === undefined ? {} : { invoice: showNumber(outcome.invoice) };
      return { ...common, reason: outcome.reason, ...named };
    }
    case "payment": {
      const { transfer, shares } = message;
      return {
        ...headOf("payment", message),
        transfer: fieldsOfTransfer(transfer),
        ...(shares.amo === undefined ? {} : { amo: shareOf(shares.amo) }),
        ...(shares.amc === undefined ? {} : { amc: shareOf(shares.amc) }),
      };
    }
    case "reject":
    case "signal": {
      const { kind, part, code, label, level } = message;
      return { ...headOf(kind, message), part: part.toUpperCase(), code, label, level };
    }
    default:
      return assertNever(message);
  }
}

function headOf(
  what: string,
  { biller, invoice, date }: Exclude<ReturnMessage, { kind: "ARL" }>,
): Readonly<Record<string, unknown>> {
  return { kind: "RSP", what, biller, invoice: showNumber(invoice), date };
}

/** A transfer as its fields stand in JSON. */
export function fieldsOfTransfer({
  id,
  date,
  label1,
  label2,
  payer,
  amount,
}: Transfer): Readonly<Record<string, unknown>> {
  return { id, date, label1, label2, payer, amountCents: amount };
}

function shareOf({ paid, asked, payer }: SharePayment): Readonly<Record<string, unknown>> {
  return { paidCents: paid, askedCents: asked, payer };
}
