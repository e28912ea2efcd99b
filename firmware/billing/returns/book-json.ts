import { err, ok, type Result } from "../../lib/result.js";
import type { Fact } from "./facts.js";
import { type FollowUp, type InvoiceFacts, restore } from "./follow-up.js";
import type { Book } from "./matching.js";
import { RETURNS_VERSION, type Transfer } from "./messages.js";
import { BILLER, parseReturn, readNumber, readTransfer } from "./parse.js";
import type { FollowUpError, Step } from "./steps.js";
import { type Fault, StrictReader } from "./strict-reader.js";
import { type InvoiceNumber, type LotRef, type Part, SECURING_CODES, showNumber } from "./types.js";
import { fieldsOfTransfer, writeReturn } from "./write.js";

/** What is wrong with a book that is read. */
export type BookError =
  | ({ readonly kind: "field" } & Fault)
  /** A kept return that is none. `line` is its rank in `unmatched`, from 1. */
  | { readonly kind: "unmatched"; readonly line: number }
  | { readonly kind: "history"; readonly number: InvoiceNumber; readonly error: FollowUpError }
  | { readonly kind: "number-twice"; readonly number: InvoiceNumber };

/** The book in plain JSON; `readBook` gives the same value again. */
export function writeBook(book: Book): Readonly<Record<string, unknown>> {
  return {
    version: RETURNS_VERSION,
    test: true,
    invoices: book.invoices.map(writeFollowUp),
    unmatched: book.unmatched.map(writeReturn),
    transfers: book.transfers.map((transfer) => ({ biller: transfer.biller, ...fieldsOfTransfer(transfer) })),
  };
}

/** What is kept of an invoice; status and shares are there to be read by people and are computed again. */
function writeFollowUp({
  invoice,
  steps,
  returns,
  status,
  parts,
  replacedBy,
}: FollowUp): Readonly<Record<string, unknown>> {
  const { biller, number, madeOn, securing, thirdParty, amounts, payers, separateAmc, replaces } = invoice;
  return {
    biller,
    number: showNumber(number),
    madeOn,
    securing,
    thirdParty,
    amounts: { amoCents: amounts.amo, amcCents: amounts.amc, patientCents: amounts.patient },
    payers,
    separateAmc,
    ...(replaces === undefined ? {} : { replaces: showNumber(replaces) }),
    steps: steps.map((step) => (step.kind === "replace" ? { ...step, by: showNumber(step.by) } : step)),
    returns: returns.map(writeFact),
    follow: {
      status: status.kind,
      amo: writePart(parts.amo),
      amc: writePart(parts.amc),
      ...(replacedBy === undefined ? {} : { replacedBy: showNumber(replacedBy) }),
    },
  };
}

function writePart({ state, expected, paid, due }: FollowUp["parts"][Part]): Readonly<Record<string, unknown>> {
  return { state, expectedCents: expected, paidCents: paid, dueCents: due };
}

function writeFact(fact: Fact): Readonly<Record<string, unknown>> {
  if (fact.kind !== "payment") return { ...fact };
  const { paid, asked, ...rest } = fact;
  return { ...rest, paidCents: paid, askedCents: asked };
}

/**
 * Reads a book strictly; `unmatched`, `transfers` and the `returns` of an invoice may be absent. What follows from the
 * rest (`follow`, `report`) is not read. Never throws.
 */
export function readBook(value: unknown): Result<Book, BookError> {
  const fields = new StrictReader(value);
  fields.literal("version", RETURNS_VERSION);
  fields.literal("test", true);
  const kept = fields.list("invoices", readKept);
  const lines = fields.optional("unmatched", (name) => fields.texts(name)) ?? [];
  const transfers = fields.optional("transfers", (name) => fields.list(name, readAnnounced)) ?? [];
  fields.ignore("report");
  const fault = fields.done();
  if (fault !== undefined) return err({ kind: "field", ...fault });
  const unmatched = lines.map((line, at) => parseReturn(line, at + 1));
  const bad = unmatched.findIndex(({ ok: read }) => !read);
  if (bad >= 0) return err({ kind: "unmatched", line: bad + 1 });
  const invoices = restoreAll(kept);
  return invoices.ok
    ? ok({ invoices: invoices.value, unmatched: unmatched.flatMap((read) => (read.ok ? [read.value] : [])), transfers })
    : invoices;
}

interface Kept {
  readonly invoice: InvoiceFacts;
  readonly steps: readonly Step[];
  readonly returns: readonly Fact[];
}

function restoreAll(kept: readonly Kept[]): Result<readonly FollowUp[], BookError> {
  const seen = new Set<string>();
  const invoices: FollowUp[] = [];
  for (const { invoice, steps, returns } of kept) {
    const { biller, number } = invoice;
    const key = `${biller}/${number}`;
    if (seen.has(key)) return err({ kind: "number-twice", number });
    seen.add(key);
    const restored = restore(invoice, steps, returns);
    if (!restored.ok) return err({ kind: "history", number, error: restored.error });
    invoices.push(restored.value);
  }
  return ok(invoices);
}

function readKept(fields: StrictReader): Kept {
  const invoice: InvoiceFacts = {
    biller: fields.text("biller", BILLER),
    number: readNumber(fields, "number"),
    madeOn: fields.date("madeOn"),
    securing: fields.choice("securing", SECURING_CODES),
    thirdParty: fields.object("thirdParty", (inner) => ({ amo: inner.flag("amo"), amc: inner.flag("amc") })),
    amounts: fields.object("amounts", (inner) => ({
      amo: inner.amount("amoCents"),
      amc: inner.amount("amcCents"),
      patient: inner.amount("patientCents", -99_999_999),
    })),
    payers: fields.optional("payers", (name) => fields.object(name, readPayers)) ?? {},
    separateAmc: fields.optional("separateAmc", (name) => fields.flag(name)) ?? false,
    replaces: fields.optional("replaces", (name) => readNumber(fields, name)),
  };
  const steps = fields.list("steps", readStep);
  const returns = fields.optional("returns", (name) => fields.list(name, readFact)) ?? [];
  fields.ignore("follow");
  return { invoice, steps, returns };
}

function readPayers(fields: StrictReader): InvoiceFacts["payers"] {
  const amo = fields.optional("amo", (name) => fields.text(name));
  const amc = fields.optional("amc", (name) => fields.text(name));
  return { ...(amo === undefined ? {} : { amo }), ...(amc === undefined ? {} : { amc }) };
}

const STEPS = [
  "validate",
  "sign-partly",
  "sign",
  "unload",
  "put-in-lot",
  "leave-lot",
  "send",
  "sent-by-desk",
  "send-again",
  "dre-in-lot",
  "replace",
] as const;

function readStep(fields: StrictReader): Step {
  const kind = fields.choice("kind", STEPS);
  const at = fields.date("at");
  switch (kind) {
    case "sign-partly":
      return { kind, at, missing: fields.choice("missing", ["cps", "vitale"]) };
    case "put-in-lot":
    case "sent-by-desk":
    case "dre-in-lot":
      return { kind, at, lot: fields.object("lot", readLot) };
    case "replace":
      return { kind, at, by: readNumber(fields, "by") };
    default:
      return { kind, at };
  }
}

function readLot(fields: StrictReader): LotRef {
  return { number: fields.text("number", /^[A-Z0-9]{1,9}$/), date: fields.date("date") };
}

function readFact(fields: StrictReader): Fact {
  const kind = fields.choice("kind", ["ack", "payment", "reject", "signal"]);
  const at = fields.date("at");
  switch (kind) {
    case "ack":
      return {
        kind,
        at,
        id: fields.text("id"),
        lot: fields.object("lot", readLot),
        outcome: fields.choice("outcome", ["accepted", "refused"]),
        reason: fields.text("reason", /^/),
        named: fields.flag("named"),
      };
    case "payment":
      return {
        kind,
        at,
        part: fields.choice("part", ["amo", "amc"]),
        transfer: fields.text("transfer"),
        payer: fields.text("payer"),
        paid: fields.amount("paidCents"),
        asked: fields.amount("askedCents"),
      };
    case "reject":
    case "signal":
      return {
        kind,
        at,
        part: fields.choice("part", ["amo", "amc"]),
        code: fields.text("code", /^[A-Z0-9]{1,10}$/),
        label: fields.text("label", /^/),
        level: fields.choice("level", ["invoice", "act"]),
      };
  }
}

function readAnnounced(fields: StrictReader): Transfer & { readonly biller: string } {
  return { biller: fields.text("biller", BILLER), ...readTransfer(fields) };
}
