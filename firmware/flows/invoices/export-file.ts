import type { Clock } from "../../lib/clock.js";
import type { Instant } from "../../lib/dates.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { canonicalJson } from "../sign/canonical-json.js";
import { DOCUMENT_VERSION } from "../sign/document.js";

/** The name of the format, first thing a reader checks. */
export const EXPORT_FORMAT = "tournee-export";

/**
 * The file that signed invoices leave the terminal in: one JSON object, UTF-8.
 *
 * - `format` "tournee-export"; `version` "SI01" and `test` true: signatures come from the stand-in, no fund takes them.
 * - `biller`: billing number and key; `exportedAt`: ISO 8601, UTC.
 * - `invoices[]`, by number: `number`; `document`, the signed text as it is (a string: parsing it and writing it again
 *   could change its bytes); `signatures[]` with `by` "cps" or "vitale", `signature` base64 (RSA PKCS#1 v1.5, SHA-256 of
 *   the document's UTF-8), `certificate` base64 DER, `at`; `state`, before this export; `payments[]` with `id`, `means`,
 *   `amount` in cents, `at`. Instants are milliseconds since 1970 UTC.
 *
 * Reading a number again is not another invoice: `biller` and `number` together name one for ever.
 */
export interface ExportFile {
  readonly format: typeof EXPORT_FORMAT;
  readonly version: typeof DOCUMENT_VERSION;
  readonly test: true;
  readonly biller: string;
  readonly exportedAt: string;
  readonly invoices: readonly Pick<LedgerInvoice, "number" | "document" | "signatures" | "state" | "payments">[];
}

/** The bytes of an export; the same invoices at the same instant give the same bytes. */
export function exportFile(biller: string, invoices: readonly LedgerInvoice[], at: Instant): Uint8Array {
  const file: ExportFile = {
    format: EXPORT_FORMAT,
    version: DOCUMENT_VERSION,
    test: true,
    biller,
    exportedAt: new Date(at).toISOString(),
    invoices: [...invoices]
      .sort((a, b) => a.number - b.number)
      .map(({ number, document, signatures, state, payments }) => ({ number, document, signatures, state, payments })),
  };
  return new TextEncoder().encode(canonicalJson(file));
}

/** `tournee-266999010-2026-11-22-0815-1-12.json`: whose, when on the terminal's clock, first and last number. */
export function exportName(biller: string, numbers: readonly number[], clock: Clock): string {
  const { date, time } = clock.wall();
  return `tournee-${biller}-${date}-${time.replace(":", "")}-${Math.min(...numbers)}-${Math.max(...numbers)}.json`;
}
