import { checkText } from "../../../../firmware/billing/b2/check.js";
import type { Finding } from "../../../../firmware/billing/b2/finding.js";
import { sha256 } from "../../../../firmware/lib/sha256.js";

/** A record of 128 characters and its CR LF. */
const RECORD = 130;

/** « 8 error B2-TOTAL 6@25+9 total_honoraires (3-7) »: line, severity, rule, zone, the lines that it disagrees with. */
export function told({ line, severity, rule, record, position, length, field, against }: Finding): string {
  const other = against === undefined ? "" : ` (${against.first}-${against.last})`;
  return `${line} ${severity} ${rule} ${record}@${position}+${length} ${field}${other}`;
}

export function findings(text: string): readonly string[] {
  return checkText(text, sha256).findings.map(told);
}

/** The text with one zone of one record written over. Lines and positions begin at 1. */
export function patched(text: string, line: number, position: number, zone: string): string {
  const at = (line - 1) * RECORD + position - 1;
  return text.slice(0, at) + zone + text.slice(at + zone.length);
}

/** The text, of one lot, with the hash that its records have now: SHA-256 of records 1 to 5 at 61 of record 6. */
export function rehashed(text: string): string {
  const records = text.split("\r\n");
  const end = records.findIndex((record) => record.startsWith("6"));
  const digest = sha256();
  for (const record of records.slice(1, end)) digest.update(record);
  return patched(text, end + 1, 61, digest.hex());
}

/** The text without one of its records. */
export function without(text: string, line: number): string {
  return text.slice(0, (line - 1) * RECORD) + text.slice(line * RECORD);
}
