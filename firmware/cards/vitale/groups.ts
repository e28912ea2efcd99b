import { ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import { type Fields, malformed, readFields } from "../fields.js";
import { readTlvs } from "../iso7816/tlv.js";

/** One SSV group of a protected file: tag `FF xx`, xx the group's number; field n under 80 + n, Latin-1 (§3.7). */
export interface Group {
  readonly number: number;
  readonly fields: Fields;
}

/** The groups of a file in their order. `what` names the file in the error. */
export function parseGroups(file: Uint8Array, what: string): Result<readonly Group[], CardError> {
  const list = readTlvs(file);
  if (!list.ok) return malformed(what);
  const groups: Group[] = [];
  for (const { tag, value } of list.value) {
    if (tag >> 8 !== 0xff) return malformed(what);
    const fields = readFields(value, "latin1");
    if (!fields.ok) return malformed(what);
    groups.push({ number: tag & 0xff, fields: fields.value });
  }
  return ok(groups);
}
