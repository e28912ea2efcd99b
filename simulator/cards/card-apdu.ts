import { concatBytes } from "./bytes.js";

/** A command as the card sees it. */
export interface CardCommand {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  readonly data: Uint8Array;
  /** Undefined when the command carries no Le. */
  readonly le: number | undefined;
}

/** Undefined when the lengths do not fit. */
export function parseCommand(apdu: Uint8Array): CardCommand | undefined {
  const [cla, ins, p1, p2, p3] = apdu;
  if (cla === undefined || ins === undefined || p1 === undefined || p2 === undefined) return undefined;
  const header = { cla, ins, p1, p2 };
  if (p3 === undefined) return { ...header, data: new Uint8Array(0), le: undefined };
  if (apdu.length === 5) return { ...header, data: new Uint8Array(0), le: p3 === 0 ? 256 : p3 };
  const data = apdu.slice(5, 5 + p3);
  if (p3 === 0 || data.length !== p3 || apdu.length > 6 + p3) return undefined;
  const le = apdu[5 + p3];
  return { ...header, data, le: le === undefined ? undefined : le === 0 ? 256 : le };
}

/** Response data and status word. */
export function respond(sw: number, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  return concatBytes(data, Uint8Array.of(sw >> 8, sw & 0xff));
}
