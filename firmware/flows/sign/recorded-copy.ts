import { createHash } from "node:crypto";
import { recordInvoiceCopy } from "../../cards/vitale/vitale.js";
import type { CardChannel } from "../../drivers/card-slot/contract.js";
import type { Logger } from "../../lib/log.js";
import type { LedgerInvoice } from "../../store/contract.js";

/**
 * Leaves the copy of a stored invoice on the patient's Vitale. A convenience of the card, not part of the invoice: when
 * the card leaves first, the invoice stands all the same and only the log knows.
 */
export async function leaveCopy(channel: CardChannel, invoice: LedgerInvoice, log: Logger): Promise<void> {
  const written = await recordInvoiceCopy(channel, {
    billingNumber: invoice.biller,
    invoiceNumber: invoice.number,
    date: invoice.careDate,
    digest: createHash("sha256").update(invoice.document, "utf8").digest(),
    total: invoice.amounts.total,
  });
  if (!written.ok) log.warn("sign.copy-not-left", { number: invoice.number, error: written.error.kind });
}
