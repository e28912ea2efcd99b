import { err, ok, type Result } from "../../lib/result.js";
import { feeLine } from "../ngap/line.js";
import type { NgapQuery } from "../ngap/model.js";
import type { PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { Profession, Proposal, RateError, Warning } from "../types.js";
import { askedFee, declineRefusal, isDeclined } from "./choices.js";
import { type Kilometres, kilometresOf } from "./kilometres.js";
import { doctorRules } from "./rules/doctor.js";
import { physiotherapistRules } from "./rules/physiotherapist.js";
import type { Session, SupplementRule, Verdict } from "./session.js";

const RULES: Readonly<Partial<Record<Profession, SupplementRule>>> = {
  medecin: doctorRules,
  kinesitherapeute: physiotherapistRules,
};

const ADDED = reason("added", "Ajouté par vous");
const BY_HAND = reason("complement-hand", "Complément choisi par vous", undefined, "FAC-28");

export interface PricedFees {
  readonly lines: readonly PricedLine[];
  readonly proposals: readonly Proposal[];
}

/**
 * The flat lines of a passage: what was added, then kilometres. Nothing else is added by itself: the rest is proposed.
 * Warnings are pushed on `warnings`.
 */
export function priceFees(session: Session, query: NgapQuery, warnings: Warning[]): Result<PricedFees, RateError> {
  const declined = declineRefusal(session, query);
  if (declined !== undefined) return err(declined);
  const kilometres = kilometresOf(session, query);
  const lines = addedLines(session, query, kilometres);
  if (!lines.ok) return lines;
  const verdicts: Verdict[] = [];
  RULES[session.profession]?.(session, verdicts);
  const refused = verdictRefusal(session, verdicts, warnings);
  if (refused !== undefined) return err(refused);
  const kilometre = kilometreLine(session, kilometres);
  if (kilometre !== undefined) lines.value.push(kilometre);
  if (kilometres.kind === "no-price" && session.acts.length > 0) warnings.push(kilometres.warning);
  return ok({ lines: lines.value, proposals: proposalsOf(session, verdicts, query) });
}

function addedLines(session: Session, query: NgapQuery, kilometres: Kilometres): Result<PricedLine[], RateError> {
  const lines: PricedLine[] = [];
  const codes = new Set(session.input.add);
  for (const code of session.complements) if (!isDeclined(session, code)) codes.add(code);
  for (const code of codes) {
    const asked = askedFee(session, code, query, kilometres);
    if (!asked.ok) return asked;
    if (asked.value === undefined) continue;
    const { tariff, price } = asked.value;
    const reasons = [session.input.add.includes(code) ? ADDED : BY_HAND];
    lines.push(
      feeLine(tariff, { price, passage: session.index, date: query.on, quantity: 1, freedom: "added", reasons }),
    );
  }
  return ok(lines);
}

/** A journey to a home where nothing is billed is not billed either, unless it was asked for. */
function kilometreLine(session: Session, kilometres: Kilometres): PricedLine | undefined {
  if (kilometres.kind !== "due") return undefined;
  const { tariff, price, quantity, reasons } = kilometres;
  const nothingBilled = session.acts.length > 0 && session.acts.every(({ slot }) => slot.declined);
  const asked = session.input.add.includes(tariff.code);
  const out = isDeclined(session, tariff.code) || (nothingBilled && !asked);
  const freedom = out ? "declined" : "declinable";
  return feeLine(tariff, { price, passage: session.index, date: session.input.date, quantity, freedom, reasons });
}

/** A refused code that is asked for is the error; a doubtful one a warning. */
function verdictRefusal(session: Session, verdicts: readonly Verdict[], warnings: Warning[]): RateError | undefined {
  for (const { code, status, reason: why } of verdicts) {
    if (status === "allowed" || !session.billed.has(code)) continue;
    const text = why.text.startsWith(code) ? why.text : reason("", `${code} : ${why.text}`).text;
    if (status === "refused") return { kind: "conflict", text, passage: session.index };
    warnings.push({ rule: why.rule, text, lineKey: keyOf(session, code) });
  }
  return undefined;
}

function keyOf(session: Session, code: string): string {
  const act = session.acts.find((one) => one.kind === "ngap" && one.price.code === code && !one.slot.declined);
  return act?.slot.key ?? `p${session.index}/${code}`;
}

function proposalsOf(session: Session, verdicts: readonly Verdict[], query: NgapQuery): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const { code, status, reason: why, listed } of verdicts) {
    if (session.billed.has(code) || status === "doubtful") continue;
    if (status === "refused" && listed !== true) continue;
    const answer = session.ngap.tariff(code, query);
    if (answer.kind !== "found" || answer.tariff.price === undefined) continue;
    const { label, price } = answer.tariff;
    const refused = status === "refused" ? why : undefined;
    proposals.push({ passage: session.index, code, label, amount: price, reason: why, refused });
  }
  return proposals;
}
