import { ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import { malformed } from "../fields.js";
import { findTlv, readTlvs } from "../iso7816/tlv.js";

const ENTRY_LENGTH = 12;

/**
 * File identifiers by 8-character name. POINTERS is `E0 { A0 { 82 application }, 80 pointer … }`; a pointer is the name
 * (0-7), the application index (8-9) and the FID (10-11) (shared/domain/cards.md §3.3).
 */
export function parsePointers(file: Uint8Array): Result<ReadonlyMap<string, number>, CardError> {
  const outer = readTlvs(file);
  const template = outer.ok ? findTlv(outer.value, 0xe0) : undefined;
  const entries = template === undefined ? undefined : readTlvs(template);
  if (entries === undefined || !entries.ok) return malformed("POINTERS");
  const files = new Map<string, number>();
  for (const entry of entries.value) {
    if (entry.tag !== 0x80) continue;
    if (entry.value.length !== ENTRY_LENGTH) return malformed("POINTERS entry");
    const bytes = Buffer.from(entry.value);
    files.set(bytes.toString("latin1", 0, 8), bytes.readUInt16BE(10));
  }
  return ok(files);
}
