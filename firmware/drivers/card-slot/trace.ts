import type { ApduTrace, SlotName } from "./contract.js";

/** VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER: their data hold a code. */
const PIN_INSTRUCTIONS = new Set([0x20, 0x24, 0x2c]);
const HEADER_AND_LENGTH = 5;

/** A copy of a command for the trace; the data of commands that carry a code become FF. */
export function maskPin(apdu: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(apdu);
  if (PIN_INSTRUCTIONS.has(copy[1] ?? 0)) copy.fill(0xff, HEADER_AND_LENGTH);
  return copy;
}

/** The trace of one slot: every byte is copied, so that wiping a command later does not change what was seen. */
export function slotTrace(
  slot: SlotName,
  trace: ApduTrace | undefined,
): {
  atr(bytes: Uint8Array): void;
  command(bytes: Uint8Array): void;
  response(bytes: Uint8Array): void;
} {
  return {
    atr: (bytes) => trace?.({ slot, direction: "atr", bytes: Uint8Array.from(bytes) }),
    command: (bytes) => trace?.({ slot, direction: "command", bytes: maskPin(bytes) }),
    response: (bytes) => trace?.({ slot, direction: "response", bytes: Uint8Array.from(bytes) }),
  };
}
