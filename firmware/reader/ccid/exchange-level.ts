import { HEADER_LENGTH } from "./wire.js";

/**
 * What the host sends in XfrBlock: the TPDUs of T=0 and T=1 (the serial path), short APDUs, or short and extended APDUs.
 */
export type ExchangeLevel = "tpdu" | "short" | "extended";

/** Longest short APDU: header, Lc, 255 bytes, Le. */
const SHORT_APDU = 261;
/** Longest extended APDU: header, three bytes of Lc, 65 535 bytes, two of Le. */
export const EXTENDED_APDU = 65_544;

/** dwMaxCCIDMessageLength of a level, bytes (USB CCID 1.1 §5.1). */
export function longestMessage(level: ExchangeLevel): number {
  return HEADER_LENGTH + (level === "extended" ? EXTENDED_APDU : SHORT_APDU);
}
