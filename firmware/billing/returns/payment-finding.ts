import { keepUntil, lastSend } from "./deadlines.js";
import type { PaymentFact } from "./facts.js";
import { type Finding, type PaidNote, type PaidResult, paid } from "./findings.js";
import type { FollowUp } from "./follow-up.js";
import { disagree } from "./parts.js";

/** What a payment did to its share, and what is odd about it. */
export function paidFinding(before: FollowUp, after: FollowUp, fact: PaymentFact): Finding {
  const { biller, number } = after.invoice;
  const part = after.parts[fact.part];
  return paid(
    {
      biller,
      invoice: number,
      part: fact.part,
      amount: fact.paid,
      result: resultOf(after, fact),
      notes: notesOf(before, after, fact),
    },
    part,
  );
}

function resultOf(after: FollowUp, fact: PaymentFact): PaidResult {
  const { expected, due } = after.parts[fact.part];
  const sameTransfer = after.returns.filter(
    (one): one is PaymentFact => one.kind === "payment" && one.part === fact.part && one.transfer === fact.transfer,
  );
  if (disagree(sameTransfer)) return "contradicted";
  if (expected === 0 && fact.paid > 0) return "not-asked";
  return due === 0 ? "exact" : due > 0 ? "partial" : "over";
}

function notesOf(before: FollowUp, after: FollowUp, fact: PaymentFact): readonly PaidNote[] {
  const notes: PaidNote[] = [...lateness(before, fact)];
  const wanted = before.invoice.payers[fact.part];
  if (wanted !== undefined && plainPayer(wanted) !== plainPayer(fact.payer))
    notes.push({ kind: "other-payer", wanted });
  const { expected } = after.parts[fact.part];
  if (expected !== 0 && fact.asked !== expected)
    notes.push({ kind: "asked-differs", read: fact.asked, asked: expected });
  if (before.status.kind === "rejected") notes.push({ kind: "after-refusal" });
  return notes;
}

/** When a payment comes late, and what that may lead to. */
function lateness({ steps, replacedBy }: FollowUp, { at }: PaymentFact): readonly PaidNote[] {
  if (replacedBy !== undefined) return [{ kind: "late-replaced", by: replacedBy }];
  const sends = steps.filter(({ kind }) => kind === "send" || kind === "sent-by-desk" || kind === "send-again");
  const last = lastSend(steps);
  if (sends.length > 1 && last !== undefined && at >= last) return [{ kind: "late-sent-again" }];
  const until = keepUntil({ steps });
  return until !== undefined && at > until ? [{ kind: "late-kept", until }] : [];
}

/** Organisms are compared without leading zeros (`shared/domain/billing.md` §6.1). */
function plainPayer(payer: string): string {
  const plain = payer.trim().toUpperCase();
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, "") : plain;
}
