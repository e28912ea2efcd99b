import type { PinEntryName } from "../../contract.js";
import { insertPin, type PinFormat, reachOf } from "./format.js";

/** The APDU that the host prepared, short form. The digits are laid into its data. */
export interface ApduTemplate {
  readonly header: Uint8Array;
  /** With the host's padding; shorter than Lc only when the host gave none. */
  readonly data: Uint8Array;
  readonly le: number | undefined;
}

const HEADER = 4;

/** Undefined when Lc and the data do not fit. */
export function readTemplate(apdu: Uint8Array): ApduTemplate | undefined {
  if (apdu.length < HEADER) return undefined;
  const header = apdu.slice(0, HEADER);
  const lc = apdu[HEADER] ?? 0;
  if (apdu.length <= HEADER + 1) return { header, data: new Uint8Array(lc), le: undefined };
  const end = HEADER + 1 + lc;
  if (lc === 0 || apdu.length < end || apdu.length > end + 1) return undefined;
  return { header, data: apdu.slice(HEADER + 1, end), le: apdu[end] };
}

/** A code with the place of its part in the data. */
export interface PlacedCode {
  readonly digits: Uint8Array;
  readonly offset: number;
}

/**
 * The APDU with its codes, which must fit in a short one. Data grows when they reach further than the template. The caller
 * overwrites the bytes after use.
 */
export function fillTemplate(template: ApduTemplate, format: PinFormat, codes: readonly PlacedCode[]): Uint8Array {
  const reach = codes.map(({ digits, offset }) => offset + reachOf(format, digits.length));
  const length = Math.max(template.data.length, ...reach);
  const apdu = new Uint8Array(HEADER + 1 + length + (template.le === undefined ? 0 : 1));
  apdu.set(template.header, 0);
  apdu[HEADER] = length;
  apdu.set(template.data, HEADER + 1);
  for (const { digits, offset } of codes) insertPin(format, digits, apdu.subarray(HEADER + 1 + offset));
  if (template.le !== undefined) apdu[apdu.length - 1] = template.le;
  return apdu;
}

/** Codes in the order in which they were asked, each with the offset of its part. */
export function place(
  entries: readonly PinEntryName[],
  codes: readonly Uint8Array[],
  offsets: { readonly current: number; readonly new: number },
): PlacedCode[] {
  return entries.flatMap((entry, index) => {
    const digits = codes[index];
    return digits === undefined || entry === "confirmation" ? [] : [{ digits, offset: offsets[entry] }];
  });
}
