import { envelopeFindings } from "./check-envelope.js";
import { invoiceFindings } from "./check-invoice.js";
import type { NewDigest } from "./digest.js";
import type { Finding } from "./finding.js";
import { canonicalFinding, type ReadText, readText } from "./read.js";

/** What the controls of a file found, by line; no error: it may be sent. */
export interface Check {
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly records: number;
  readonly lots: number;
  readonly invoices: number;
  /** The text as it was read, for `pairFindings`. */
  readonly read: ReadText;
}

/**
 * Every control of shared/domain/billing.md §1.4, the order of records, the counts and the hash of each lot. Never throws.
 * @param text one byte a character (latin-1)
 */
export function checkText(text: string, newDigest: NewDigest): Check {
  const read = readText(text);
  const { parsed, tree, file } = read;
  const application = tree.open?.values.application;
  const invoices = tree.lots.flatMap((lot) => lot.invoices);
  const found = [
    ...read.findings,
    ...envelopeFindings(tree, parsed.physical, newDigest),
    ...invoices.flatMap((invoice) => invoiceFindings(invoice, application)),
  ];
  if (file !== undefined && !found.some(({ severity, rule }) => severity === "error" || rule === "B2-FIXED")) {
    const other = canonicalFinding(parsed, file, newDigest);
    if (other !== undefined) found.push(other);
  }
  const findings = found.sort((a, b) => a.line - b.line || a.position - b.position);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return {
    findings,
    errors,
    warnings: findings.length - errors,
    records: parsed.physical.length,
    lots: tree.lots.length,
    invoices: invoices.length,
    read,
  };
}
