import type { Clock } from "../../lib/clock.js";
import type { PlainDate } from "../../lib/dates.js";
import type { Logger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";
import { balances } from "./balances.js";
import type { ExportSink, QuittanceMaker } from "./types.js";

export interface QuittanceParts {
  readonly clock: Clock;
  readonly maker: QuittanceMaker;
  readonly sink: ExportSink;
  readonly log: Logger;
}

/** `not-made`: the sheet could not be drawn. `write`: it was, and has no place on the disk. */
export type QuittanceFailure = "not-made" | "write";

/**
 * Writes the patient's sheet of an invoice as it stands now, payments included, and tells where. Made again on the same
 * day it takes the place of the first one.
 */
export async function writeQuittance(
  invoice: LedgerInvoice,
  { clock, maker, sink, log }: QuittanceParts,
): Promise<Result<string, QuittanceFailure>> {
  const { number, biller } = invoice;
  const failed = (why: QuittanceFailure): Result<string, QuittanceFailure> => {
    log.error("invoices.quittance-failed", { number, why });
    return err(why);
  };
  const document = readDocument(invoice.document);
  if (document === undefined || invoice.state === "deleted") return failed("not-made");
  const issuedOn = clock.wall().date;
  const made = await maker.make({
    document,
    text: invoice.document,
    due: balances(invoice).patientDue,
    halfSigned: invoice.state === "half-signed",
    signatures: invoice.signatures.map(({ by, at }) => ({ by, at })),
    payments: invoice.payments.map(({ means, amount, at }) => ({ means, amount, at })),
    issuedOn,
  });
  if (!made.ok) return failed("not-made");
  const written = await sink.write(quittanceName(biller, number, issuedOn), made.value);
  return written.ok ? ok(written.value) : failed("write");
}

/** `quittance-266999010-000001434-2026-11-22.pdf`: whose, which, issued when. Two billers give the same numbers. */
function quittanceName(biller: string, number: number, on: PlainDate): string {
  return `quittance-${biller}-${String(number).padStart(9, "0")}-${on}.pdf`;
}
