import type { CodeLookup } from "./codes.js";
import type { Fact, PaymentFact } from "./facts.js";
import type { Finding } from "./findings.js";
import * as findings from "./findings.js";
import { apply, type FollowUp } from "./follow-up.js";
import type { Acknowledgement, ObjectionReturn, PaymentReturn, ReturnMessage, Transfer } from "./messages.js";
import { paidFinding } from "./payment-finding.js";
import { type InvoiceNumber, type LotRef, PARTS } from "./types.js";
import { writeReturn } from "./write.js";

/** A transfer as its payer announced it. */
export interface AnnouncedTransfer extends Transfer {
  readonly biller: string;
}

/** All the invoices and what came back for them. `unmatched` and `transfers` are sets in a fixed order. */
export interface Book {
  readonly invoices: readonly FollowUp[];
  /** Returns that fit no invoice yet: to be looked at, tried again each time. */
  readonly unmatched: readonly ReturnMessage[];
  readonly transfers: readonly AnnouncedTransfer[];
}

export interface Taken {
  readonly book: Book;
  /** One per line and share, in the order of their dates. */
  readonly findings: readonly Finding[];
}

/**
 * Gives each return to its invoice. The book that results depends on which returns were given, not on their order, nor
 * on how often, nor on how they were cut in files; only the findings tell one after the other.
 */
export function takeReturns(book: Book, messages: readonly ReturnMessage[], lookup?: CodeLookup): Taken {
  const desk = new Desk(book.invoices, lookup);
  const told: Finding[] = [];
  const left = new Map<string, ReturnMessage>();
  const lines = [...book.unmatched.map((one) => lineOf(one, true)), ...messages.map((one) => lineOf(one, false))];
  for (const { text, message, waiting } of lines.sort(byDate)) {
    if (left.has(text)) {
      told.push(findings.doubled(message));
      continue;
    }
    const outcome = desk.take(message);
    const stays = outcome.some(({ kind }) => kind === "unmatched");
    if (stays) left.set(text, message);
    // What waits still is in the book; it was told on its day.
    if (!(stays && waiting)) told.push(...outcome);
  }
  const transfers = addTransfers(book.transfers, messages);
  return { book: { invoices: desk.invoices(), unmatched: sortedValues(left), transfers }, findings: told };
}

interface Line {
  readonly text: string;
  readonly message: ReturnMessage;
  /** Fitted no invoice the last time. */
  readonly waiting: boolean;
}

function lineOf(message: ReturnMessage, waiting: boolean): Line {
  return { text: writeReturn(message), message, waiting };
}

const RANK: Readonly<Record<ReturnMessage["kind"], number>> = { ARL: 0, payment: 1, reject: 2, signal: 3 };

/** By day, acknowledgements before payments; a waiting line before its equal. */
function byDate(a: Line, b: Line): number {
  const days = compare(a.message.date, b.message.date);
  return days || RANK[a.message.kind] - RANK[b.message.kind] || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function sortedValues<T>(byText: ReadonlyMap<string, T>): readonly T[] {
  return [...byText].sort(([a], [b]) => compare(a, b)).map(([, value]) => value);
}

function addTransfers(
  known: readonly AnnouncedTransfer[],
  messages: readonly ReturnMessage[],
): readonly AnnouncedTransfer[] {
  const announced = messages.flatMap((message) =>
    message.kind === "payment" ? [{ biller: message.biller, ...message.transfer }] : [],
  );
  return sortedValues(
    new Map(
      [...known, ...announced].map(({ biller, id, date, label1, label2, payer, amount }) => {
        const transfer = { biller, id, date, label1, label2, payer, amount };
        return [JSON.stringify(transfer), transfer];
      }),
    ),
  );
}

/** The invoices at hand while returns are given out. */
class Desk {
  readonly #byNumber = new Map<string, FollowUp>();
  readonly #byLot = new Map<string, string[]>();
  readonly #lookup: CodeLookup | undefined;

  constructor(invoices: readonly FollowUp[], lookup: CodeLookup | undefined) {
    this.#lookup = lookup;
    for (const followUp of invoices) {
      const { biller, number } = followUp.invoice;
      const key = keyOf(biller, number);
      this.#byNumber.set(key, followUp);
      for (const lot of lotsOf(followUp)) {
        const lotKey = keyOf(biller, `${lot.number}/${lot.date}`);
        const keys = this.#byLot.get(lotKey);
        if (keys === undefined) this.#byLot.set(lotKey, [key]);
        else keys.push(key);
      }
    }
  }

  invoices(): readonly FollowUp[] {
    return [...this.#byNumber.values()];
  }

  take(message: ReturnMessage): readonly Finding[] {
    switch (message.kind) {
      case "ARL":
        return [this.#acknowledge(message)];
      case "payment":
        return this.#pay(message);
      case "reject":
      case "signal":
        return [this.#object(message)];
    }
  }

  /** Writes a fact down: `new`, `known` when it was there, `refused` when the invoice never left. */
  #write(key: string, followUp: FollowUp, fact: Fact): "new" | "known" | "refused" {
    const applied = apply(followUp, { kind: "returned", fact });
    if (!applied.ok) return "refused";
    this.#byNumber.set(key, applied.value);
    return applied.value === followUp ? "known" : "new";
  }

  #acknowledge(message: Acknowledgement): Finding {
    const { biller, lot, date, id, outcome } = message;
    const keys = this.#byLot.get(keyOf(biller, `${lot.number}/${lot.date}`)) ?? [];
    const written = keys.flatMap((key) => {
      const followUp = this.#byNumber.get(key);
      if (followUp === undefined) return [];
      const { number } = followUp.invoice;
      const refused = outcome.kind === "refused";
      const fact: Fact = {
        kind: "ack",
        at: date,
        id,
        lot,
        outcome: outcome.kind,
        reason: refused ? outcome.reason : "",
        named: refused && outcome.invoice === number,
      };
      return [{ number, how: this.#write(key, followUp, fact) }];
    });
    if (written.length === 0) return findings.unmatched(message, "unknown-lot");
    if (written.some(({ how }) => how === "refused")) return findings.unmatched(message, "not-sent");
    if (written.every(({ how }) => how === "known")) return findings.doubled(message);
    return findings.acknowledged(
      message,
      written.map(({ number }) => number),
    );
  }

  #pay(message: PaymentReturn): readonly Finding[] {
    const { biller, invoice, date, transfer, shares } = message;
    const key = keyOf(biller, invoice);
    const told: Finding[] = [];
    for (const part of PARTS) {
      const share = shares[part];
      const before = this.#byNumber.get(key);
      if (before === undefined) return [findings.unmatched(message, "unknown-invoice")];
      if (share === undefined) continue;
      const { paid, asked, payer } = share;
      const fact: PaymentFact = { kind: "payment", at: date, part, transfer: transfer.id, payer, paid, asked };
      const how = this.#write(key, before, fact);
      if (how === "refused") return [findings.unmatched(message, "not-sent")];
      told.push(
        how === "known" ? findings.doubled(message) : paidFinding(before, this.#byNumber.get(key) ?? before, fact),
      );
    }
    return told;
  }

  #object(message: ObjectionReturn): Finding {
    const { biller, invoice, date, part, kind, code, label, level } = message;
    const key = keyOf(biller, invoice);
    const followUp = this.#byNumber.get(key);
    if (followUp === undefined) return findings.unmatched(message, "unknown-invoice");
    switch (this.#write(key, followUp, { kind, at: date, part, code, label, level })) {
      case "refused":
        return findings.unmatched(message, "not-sent");
      case "known":
        return findings.doubled(message);
      case "new":
        return findings.objected(message, this.#lookup);
    }
  }
}

function keyOf(biller: string, within: string | number): string {
  return `${biller}/${within}`;
}

/** The lots an invoice was ever put in. */
function lotsOf({ steps }: FollowUp): readonly LotRef[] {
  const lots = steps.flatMap((step) => ("lot" in step ? [step.lot] : []));
  return [...new Map(lots.map((lot) => [`${lot.number}/${lot.date}`, lot])).values()];
}

/** The invoice of that number, if it is in the book. */
export function findInvoice(book: Book, biller: string, number: InvoiceNumber): FollowUp | undefined {
  return book.invoices.find(({ invoice }) => invoice.biller === biller && invoice.number === number);
}
