import { ok, type Result } from "../lib/result.js";
import type { CardError } from "./contract.js";
import { malformed } from "./fields.js";
import { announcedLength } from "./iso7816/tlv.js";

/** The DER certificate at the start of a file that may be longer. */
export function certificateIn(file: Uint8Array): Result<Uint8Array, CardError> {
  const length = announcedLength(file);
  if (file[0] !== 0x30 || length === undefined || length > file.length) return malformed("certificate");
  return ok(file.slice(0, length));
}
