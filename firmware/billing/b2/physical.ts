import { RECORD_LENGTH } from "./field.js";

/** One record as it lies in the file. */
export interface PhysicalRecord {
  /** 1-based. */
  readonly line: number;
  /** Without its end. */
  readonly text: string;
  /** What follows it; "" at the end of the file. */
  readonly end: string;
}

const STRIDE = RECORD_LENGTH + 2;

/**
 * Cuts a text into records. A line end changed inside a file of regular records costs that record only: the next ones are
 * found again by their place. Never throws.
 * @param text one byte a character
 */
export function splitRecords(text: string): readonly PhysicalRecord[] {
  const records: PhysicalRecord[] = [];
  let at = 0;
  while (at < text.length) {
    const { length, end } = recordAt(text, at);
    records.push({ line: records.length + 1, text: text.slice(at, at + length), end });
    at += length + end.length;
  }
  return records;
}

function recordAt(text: string, at: number): { readonly length: number; readonly end: string } {
  if (text.startsWith("\r\n", at + RECORD_LENGTH)) return { length: RECORD_LENGTH, end: "\r\n" };
  const broken = text.slice(at).search(/[\r\n]/);
  const whole = text.startsWith("\r\n", at + broken);
  // A damaged end is two signs wide when the record after it ends where it should.
  const regular = text.startsWith("\r\n", at + STRIDE + RECORD_LENGTH);
  if (regular && (broken >= RECORD_LENGTH || !whole)) {
    return { length: RECORD_LENGTH, end: text.slice(at + RECORD_LENGTH, at + STRIDE) };
  }
  if (broken < 0) return { length: text.length - at, end: "" };
  return { length: broken, end: text.slice(at + broken, at + broken + (whole ? 2 : 1)) };
}
