import type { UsbControlRequest } from "../../drivers/usb-gadget/contract.js";
import { CLOCK_KHZ, DATA_RATES } from "./data-rates.js";

/** Class requests of the control pipe (USB CCID 1.1 §5.3). */
const REQUEST = { abort: 0x01, clockFrequencies: 0x02, dataRates: 0x03 } as const;

export type ClassRequest =
  | { readonly kind: "abort"; readonly slot: number; readonly seq: number }
  /** Cut to what the host asked for. */
  | { readonly kind: "answer"; readonly data: Uint8Array }
  | { readonly kind: "unknown" };

/** Clock frequencies are in kHz, data rates in bit/s, four bytes each. */
export function readClassRequest({ direction, request, value, length }: UsbControlRequest): ClassRequest {
  if (direction === "out") {
    return request === REQUEST.abort
      ? { kind: "abort", slot: value & 0xff, seq: (value >> 8) & 0xff }
      : { kind: "unknown" };
  }
  switch (request) {
    case REQUEST.clockFrequencies:
      return { kind: "answer", data: words([CLOCK_KHZ]).subarray(0, length) };
    case REQUEST.dataRates:
      return { kind: "answer", data: words(DATA_RATES).subarray(0, length) };
    default:
      return { kind: "unknown" };
  }
}

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(4 * index, value, true);
  return bytes;
}
