import { err, ok, type Result } from "../../lib/result.js";
import { ackOf, type Fact } from "./facts.js";
import { globalState, type PartFollowUp } from "./parts.js";
import { type InvoiceStatus, next, type Rejected, type StatusEvent } from "./states.js";
import type { FollowUpError, Step } from "./steps.js";
import { expectsAcknowledgement, type Part, type SecuringCode, sameLot } from "./types.js";

/** What the status takes from the invoice itself. */
interface Sending {
  readonly securing: SecuringCode;
  /** The demand of the AMC share goes in a lot of its own. */
  readonly separateAmc: boolean;
}

/** The status that steps, acknowledgements and shares give together. */
export function statusOf(
  invoice: Sending,
  steps: readonly Step[],
  returns: readonly Fact[],
  parts: Readonly<Record<Part, PartFollowUp>>,
): Result<InvoiceStatus, FollowUpError> {
  const walked = walk(steps, returns);
  if (!walked.ok) return walked;
  const events = [...acknowledgement(walked.value, invoice, returns), ...settlement(parts)];
  // An event that the status refuses is no news: the acknowledgement of a lot that it has left since.
  const status = events.reduce((before, event) => {
    const after = next(before, event);
    return after.ok ? after.value : before;
  }, walked.value);
  return ok(status);
}

/**
 * Follows the steps. Those that answer a refusal were checked against what was known on their day; a later
 * acknowledgement of the same lot must not undo them.
 */
function walk(steps: readonly Step[], returns: readonly Fact[]): Result<InvoiceStatus, FollowUpError> {
  let status: InvoiceStatus = { kind: "pending" };
  for (const [rank, step] of steps.entries()) {
    const before: InvoiceStatus = answersRefusal(step, status) ? refused(status, step, returns) : status;
    const after = next(before, step);
    if (!after.ok) return err({ kind: "bad-history", step: rank, refusal: after.error });
    status = after.value;
  }
  return ok(status);
}

function answersRefusal(step: Step, status: InvoiceStatus): boolean {
  const sent = status.kind === "sent" || status.kind === "unloaded";
  return (step.kind === "put-in-lot" || step.kind === "replace") && sent;
}

function refused(status: InvoiceStatus, step: Step, returns: readonly Fact[]): Rejected {
  const lot = status.kind === "sent" ? status.lot : undefined;
  const told = returns.findLast(
    (fact) => fact.kind === "ack" && fact.outcome === "refused" && lot !== undefined && sameLot(fact.lot, lot),
  );
  return told?.kind === "ack"
    ? { kind: "rejected", at: told.at, reason: told.reason, named: step.kind === "replace" && told.named }
    : { kind: "rejected", at: step.at, reason: "", named: false };
}

function acknowledgement(
  status: InvoiceStatus,
  { securing, separateAmc }: Sending,
  returns: readonly Fact[],
): readonly StatusEvent[] {
  if (status.kind !== "sent") return [];
  const waited: readonly StatusEvent[] = expectsAcknowledgement(securing)
    ? []
    : [{ kind: "no-ack-expected", at: status.at }];
  // Who pays has received: after a refusal, or without a word, the invoice would be sent a second time.
  const payment = returns.find(
    (fact) => fact.kind === "payment" && fact.paid > 0 && (fact.part === "amo" || !separateAmc),
  );
  if (payment !== undefined) return [...waited, { kind: "ack-accepted", at: payment.at }];
  const ack = status.lot === undefined ? undefined : ackOf(returns, status.lot);
  if (ack === undefined) return waited;
  const { at, reason, named } = ack;
  return [
    ...waited,
    ack.outcome === "accepted" ? { kind: "ack-accepted", at } : { kind: "ack-refused", at, reason, named },
  ];
}

/** Whether the share that is not rejected is paid or may still be. Without the AMO, the AMC is not paid on its way. */
function isPartly({ amo, amc }: Readonly<Record<Part, PartFollowUp>>): boolean {
  return amo.state === "R" ? amc.paid > 0 : amo.state !== "none";
}

/** What the shares say together. Nothing while one of them is waited for. */
function settlement(parts: Readonly<Record<Part, PartFollowUp>>): readonly StatusEvent[] {
  switch (globalState(parts)) {
    case "P":
      return [{ kind: "paid" }];
    case "R":
      return [{ kind: "payment-rejected", partly: isPartly(parts) }];
    case "A":
      return [{ kind: "paid-otherwise" }];
    case "C":
    case "none":
      return [];
  }
}
