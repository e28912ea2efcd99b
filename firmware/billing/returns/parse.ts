import { err, ok, type Result } from "../../lib/result.js";
import type { Acknowledgement, PaymentReturn, ReturnMessage, SharePayment, Transfer } from "./messages.js";
import { RETURNS_VERSION } from "./messages.js";
import { type Fault, StrictReader } from "./strict-reader.js";
import type { InvoiceNumber } from "./types.js";

/** What is wrong with one line of a returns file. `line` counts from 1. */
export type ReturnLineError =
  | { readonly kind: "not-json"; readonly line: number }
  | { readonly kind: "line-too-long"; readonly line: number; readonly length: number }
  | ({ readonly kind: "field"; readonly line: number } & Fault);

export interface ParsedReturns {
  readonly messages: readonly ReturnMessage[];
  readonly errors: readonly ReturnLineError[];
}

/** UTF-16 units. Our longest message is far below. */
const LONGEST_LINE = 8_192;
/** Billing number and key. */
export const BILLER = /^\d{9}$/;
const NUMBER = /^(?!0{9})\d{9}$/;

/**
 * Reads a returns file: one JSON object a line, empty lines skipped, a byte-order mark and CR LF allowed. A bad line is
 * told with its number and does not keep the others from being read. Never throws.
 */
export function parseReturns(text: string): ParsedReturns {
  const messages: ReturnMessage[] = [];
  const errors: ReturnLineError[] = [];
  const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split("\n");
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = parseReturn(line, at + 1);
    if (read.ok) messages.push(read.value);
    else errors.push(read.error);
  }
  return { messages, errors };
}

/** Reads one line; `number` is told in the error. */
export function parseReturn(line: string, number: number): Result<ReturnMessage, ReturnLineError> {
  if (line.length > LONGEST_LINE) return err({ kind: "line-too-long", line: number, length: line.length });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return err({ kind: "not-json", line: number });
  }
  const fields = new StrictReader(value);
  const message = readMessage(fields);
  const fault = fields.done();
  return fault === undefined ? ok(message) : err({ kind: "field", line: number, ...fault });
}

function readMessage(fields: StrictReader): ReturnMessage {
  fields.literal("version", RETURNS_VERSION);
  fields.literal("test", true);
  const kind = fields.choice("kind", ["ARL", "RSP"]);
  const biller = fields.text("biller", BILLER);
  if (kind === "ARL") return readAcknowledgement(fields, biller);
  const what = fields.choice("what", ["payment", "reject", "signal"]);
  const invoice = readNumber(fields, "invoice");
  const date = fields.date("date");
  if (what === "payment") return readPayment(fields, { biller, invoice, date });
  return {
    kind: what,
    biller,
    invoice,
    date,
    part: fields.choice("part", ["AMO", "AMC"]) === "AMO" ? "amo" : "amc",
    code: fields.text("code", /^[A-Z0-9]{1,10}$/),
    label: fields.text("label", /^/),
    level: fields.choice("level", ["invoice", "act"]),
  };
}

function readAcknowledgement(fields: StrictReader, biller: string): Acknowledgement {
  const common = {
    kind: "ARL" as const,
    biller,
    id: fields.text("id"),
    lot: { number: fields.text("lot", /^[A-Z0-9]{1,9}$/), date: fields.date("lotDate") },
    date: fields.date("date"),
  };
  if (fields.choice("outcome", ["accepted", "refused"]) === "accepted") {
    return { ...common, outcome: { kind: "accepted" } };
  }
  const reason = fields.text("reason");
  const invoice = fields.optional("invoice", (name) => readNumber(fields, name));
  return { ...common, outcome: { kind: "refused", reason, invoice } };
}

function readPayment(fields: StrictReader, common: Pick<PaymentReturn, "biller" | "invoice" | "date">): PaymentReturn {
  const transfer = fields.object("transfer", readTransfer);
  const amo = fields.optional("amo", (name) => fields.object(name, readShare));
  const amc = fields.optional("amc", (name) => fields.object(name, readShare));
  if (amo === undefined && amc === undefined) fields.fail("amo", "missing");
  const shares = { ...(amo === undefined ? {} : { amo }), ...(amc === undefined ? {} : { amc }) };
  return { kind: "payment", ...common, transfer, shares };
}

export function readTransfer(fields: StrictReader): Transfer {
  return {
    id: fields.text("id"),
    date: fields.date("date"),
    label1: fields.text("label1", /^/),
    label2: fields.text("label2", /^/),
    payer: fields.text("payer"),
    amount: fields.amount("amountCents", 0, 99_999_999_999),
  };
}

function readShare(fields: StrictReader): SharePayment {
  return { paid: fields.amount("paidCents"), asked: fields.amount("askedCents"), payer: fields.text("payer") };
}

export function readNumber(fields: StrictReader, name: string): InvoiceNumber {
  return Number(fields.text(name, NUMBER));
}
