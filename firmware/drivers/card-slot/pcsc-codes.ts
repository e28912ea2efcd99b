import type { CardIoError } from "./contract.js";

/** Flags of SCARD_READERSTATE.dwEventState; its upper half counts insertions and removals. */
export const STATE = { unknown: 0x04, unavailable: 0x08, empty: 0x10, present: 0x20, mute: 0x200 } as const;

const CODES = {
  sharingViolation: 0x8010000b,
  noSmartcard: 0x8010000c,
  unresponsive: 0x80100066,
  unpowered: 0x80100067,
  removed: 0x80100069,
} as const;

/** The PC/SC code in a message of the binding, « … (0x8010000b) ». */
export function codeOf(error: unknown): number | undefined {
  const match = /\(0x(?:f{8})?([0-9a-f]{8})\)/i.exec(error instanceof Error ? error.message : "");
  return match?.[1] === undefined ? undefined : Number.parseInt(match[1], 16);
}

/** What an error of the resource manager means for a card exchange. */
export function ioError(error: unknown): CardIoError {
  switch (codeOf(error)) {
    case CODES.sharingViolation:
      return { kind: "busy" };
    case CODES.noSmartcard:
    case CODES.removed:
      return { kind: "removed" };
    case CODES.unresponsive:
    case CODES.unpowered:
      return { kind: "mute" };
    default:
      return { kind: "reader", cause: causeOf(error) };
  }
}

export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : "PC/SC failure";
}
