import { type Urgent, urgentOf, type When } from "../../billing/returns/deadlines.js";
import { type FollowUp, newFollowUp } from "../../billing/returns/follow-up.js";
import { SECURING_CODES } from "../../billing/returns/types.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";

/**
 * Which invoices still on the terminal must leave it before their legal delay ends (R161-47: 3 working days when the
 * patient paid, 8 with third-party payment), the most pressing first. Exported ones are the office software's.
 */
export function toSend(invoices: readonly LedgerInvoice[], when: When): Urgent {
  const waiting = invoices.filter(({ state }) => state === "signed" || state === "half-signed");
  return urgentOf(waiting.flatMap(followUpOf), when);
}

function followUpOf({ biller, number, document, amounts }: LedgerInvoice): readonly FollowUp[] {
  const read = readDocument(document);
  if (read === undefined) return [];
  const { settlement, mode, date } = read;
  const followUp = newFollowUp({
    biller,
    number,
    madeOn: date,
    securing: SECURING_CODES.find((code) => code === mode.code) ?? "0",
    thirdParty: { amo: settlement.tiersPayantAmo, amc: settlement.tiersPayantAmc },
    amounts,
    payers: {},
    separateAmc: settlement.mutuelle?.management === "separee",
    replaces: undefined,
  });
  return followUp.ok ? [followUp.value] : [];
}
