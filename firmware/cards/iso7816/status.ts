import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import type { ResponseApdu } from "./apdu.js";

/** Status words this program tells apart (ISO 7816-4 §5.6, shared/domain/cards.md §1.6 and §7.2). */
export const SW = {
  ok: 0x9000,
  endOfFile: 0x6282,
  verificationFailed: 0x6300,
  wrongLength: 0x6700,
  securityNotSatisfied: 0x6982,
  pinBlocked: 0x6983,
  conditionsNotSatisfied: 0x6985,
  noCurrentFile: 0x6986,
  wrongData: 0x6a80,
  fileNotFound: 0x6a82,
  wrongParameters: 0x6a86,
  referenceNotFound: 0x6a88,
  offsetBeyondEnd: 0x6b00,
  insUnknown: 0x6d00,
  claUnknown: 0x6e00,
} as const;

const MEANINGS: ReadonlyMap<number, string> = new Map([
  [SW.ok, "done"],
  [SW.endOfFile, "end of file reached before Le bytes"],
  [SW.wrongLength, "wrong length"],
  [SW.securityNotSatisfied, "security status not satisfied"],
  [SW.pinBlocked, "authentication method blocked"],
  [SW.conditionsNotSatisfied, "conditions of use not satisfied"],
  [SW.noCurrentFile, "no current file"],
  [SW.wrongData, "wrong data field"],
  [SW.fileNotFound, "file or application not found"],
  [SW.wrongParameters, "wrong P1-P2"],
  [SW.referenceNotFound, "referenced data not found"],
  [SW.offsetBeyondEnd, "offset beyond the end"],
  [SW.insUnknown, "instruction unknown"],
  [SW.claUnknown, "class unknown"],
]);

/** What a status word means, in English, for the APDU trace. */
export function statusMeaning(sw: number): string {
  if (sw >> 8 === 0x61) return `${sw & 0xff || 256} bytes wait`;
  if (sw >> 8 === 0x6c) return `Le should be ${sw & 0xff || 256}`;
  if (sw >> 4 === 0x63c) return `wrong code, ${sw & 0xf} tries left`;
  return MEANINGS.get(sw) ?? "unknown status word";
}

export function statusError(sw: number): CardError {
  return { kind: "status", code: "F004", sw: sw.toString(16).toUpperCase().padStart(4, "0") };
}

/** The data of a response whose status is 9000; any other status is an error. */
export function expectDone(response: ResponseApdu): Result<Uint8Array, CardError> {
  return response.sw === SW.ok ? ok(response.data) : err(statusError(response.sw));
}
