import { type Cents, cents, sumCents } from "../../lib/money.js";
import { type Fact, type PaymentFact, paymentsByTransfer } from "./facts.js";
import type { Part } from "./types.js";

/** P paid, C pending, R rejected, A anomaly (`statuts_facture.csv`); `none`: nothing is waited for. */
export type PartState = "P" | "C" | "R" | "A" | "none";

export interface PartFollowUp {
  readonly state: PartState;
  readonly expected: Cents;
  readonly paid: Cents;
  /** Still due; negative when too much was paid. */
  readonly due: Cents;
}

/**
 * Where one share stands. A transfer told several times counts once; told with different amounts it counts for the
 * smallest, and the share is in anomaly until somebody has asked the payer.
 * @param expected what is asked from the payer, 0 when the patient advances the share
 */
export function partOf(part: Part, expected: Cents, facts: readonly Fact[]): PartFollowUp {
  const transfers = [...paymentsByTransfer(facts, part).values()];
  const paid = sumCents(transfers.map(countedOnce));
  const due = cents(expected - paid);
  return { state: stateOf(part, expected, paid, transfers, facts), expected, paid, due };
}

function countedOnce(told: readonly PaymentFact[]): Cents {
  return cents(Math.min(...told.map((payment) => payment.paid)));
}

function stateOf(
  part: Part,
  expected: Cents,
  paid: Cents,
  transfers: readonly (readonly PaymentFact[])[],
  facts: readonly Fact[],
): PartState {
  if (transfers.some(disagree)) return "A";
  if (paid !== expected && transfers.length > 0) return "A";
  if (expected === 0) return "none";
  if (transfers.length > 0) return "P";
  return objections(part, facts);
}

/** Without any payment: a reject of one act announces that less will come, which is no reason to send again. */
function objections(part: Part, facts: readonly Fact[]): PartState {
  const rejects = facts.filter((fact) => fact.kind === "reject" && fact.part === part);
  if (rejects.some((fact) => fact.kind === "reject" && fact.level === "invoice")) return "R";
  return rejects.length > 0 ? "A" : "C";
}

/** Whether one transfer was told with different amounts. */
export function disagree(told: readonly PaymentFact[]): boolean {
  return told.some(({ paid }) => paid !== told[0]?.paid);
}

const BY_NEED: readonly PartState[] = ["R", "A", "C", "P"];

/** The state of the whole: the one that needs the most of her. */
export function globalState(parts: Readonly<Record<Part, PartFollowUp>>): PartState {
  return BY_NEED.find((state) => parts.amo.state === state || parts.amc.state === state) ?? "none";
}
