import { CLOCK_KHZ, DEFAULT_RATE, MAX_RATE } from "./data-rates.js";
import { type ExchangeLevel, longestMessage } from "./exchange-level.js";

/** Interface class of a CCID: smart card, no subclass, bulk transfers (USB CCID 1.1 §4.2). */
export const CCID_INTERFACE_CLASS = { class: 0x0b, subclass: 0, protocol: 0 } as const;

const LENGTH = 54;
const FUNCTIONAL = 0x21;
/** 5 V, 3 V and 1.8 V. */
const VOLTAGES = 0x07;
const T0_AND_T1 = 0x03;
const MAX_IFSD = 254;
const ECHO_CLASS = 0xff;
const VERIFY_AND_MODIFY = 0x03;

/** Parameters from the ATR, voltage, clock and rate without the host's help, and PPS. */
const AUTOMATIC = 0x02 | 0x08 | 0x10 | 0x20 | 0x80;
/** IFSD is settled below the APDU; at the TPDU level the host's own S(IFS) request does it. */
const AUTOMATIC_IFSD = 0x0400;
const LEVEL: Record<ExchangeLevel, number> = {
  tpdu: 0x0001_0000 | AUTOMATIC,
  short: 0x0002_0000 | AUTOMATIC | AUTOMATIC_IFSD,
  extended: 0x0004_0000 | AUTOMATIC | AUTOMATIC_IFSD,
};

/**
 * The class descriptor of a one-slot interface (USB CCID 1.1 §5.1), 54 bytes. Cards are not powered when they are put in
 * (bit 04) because the terminal itself may want them, and the reader never wakes the host.
 *
 * @param maxMessage longest message in bytes, when less than the level's own
 */
export function classDescriptor(level: ExchangeLevel, maxMessage: number = longestMessage(level)): Uint8Array {
  const bytes = new Uint8Array(LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, LENGTH);
  view.setUint8(1, FUNCTIONAL);
  view.setUint16(2, 0x0110, true); // bcdCCID
  view.setUint8(4, 0); // bMaxSlotIndex
  view.setUint8(5, VOLTAGES);
  view.setUint32(6, T0_AND_T1, true);
  view.setUint32(10, CLOCK_KHZ, true);
  view.setUint32(14, CLOCK_KHZ, true);
  view.setUint8(18, 0); // bNumClockSupported: the default alone
  view.setUint32(19, DEFAULT_RATE, true);
  view.setUint32(23, MAX_RATE, true);
  view.setUint8(27, 0); // bNumDataRatesSupported: all between default and maximum
  view.setUint32(28, MAX_IFSD, true);
  view.setUint32(40, LEVEL[level], true);
  view.setUint32(44, maxMessage, true);
  view.setUint8(48, ECHO_CLASS); // bClassGetResponse
  view.setUint8(49, ECHO_CLASS); // bClassEnvelope
  view.setUint16(50, 0, true); // wLcdLayout: no text of the host is shown
  view.setUint8(52, VERIFY_AND_MODIFY);
  view.setUint8(53, 1); // bMaxCCIDBusySlots
  return bytes;
}
