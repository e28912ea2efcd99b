import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import type { ResponseApdu } from "./apdu.js";
import type { Command } from "./exchange.js";
import { SW, statusError } from "./status.js";
import { findTlv, readTlvs } from "./tlv.js";

/** What a file says of itself when selected (tags of ISO 7816-4 §7.4.3). */
export interface FileControl {
  /** Bytes of a transparent file (tag 80), when told. */
  readonly size: number | undefined;
}

/** SELECT by absolute path, FCI wanted: `00 A4 09 04` (shared/domain/cards.md §1.6). */
export function selectPath(path: Uint8Array): Command<FileControl> {
  return select(0x09, path);
}

/** SELECT an EF of the current DF by its identifier: `00 A4 02 04`. */
export function selectFile(fid: number): Command<FileControl> {
  return select(0x02, Uint8Array.of(fid >> 8, fid & 0xff));
}

/** SELECT an application by its AID: `00 A4 04 04`. */
export function selectApplication(aid: Uint8Array): Command<FileControl> {
  return select(0x04, aid);
}

function select(p1: number, data: Uint8Array): Command<FileControl> {
  return { apdu: { cla: 0x00, ins: 0xa4, p1, p2: 0x04, data, le: 256 }, parse: parseFileControl };
}

function parseFileControl(response: ResponseApdu): Result<FileControl, CardError> {
  if (response.sw !== SW.ok) return err(statusError(response.sw));
  if (response.data.length === 0) return ok({ size: undefined });
  const outer = readTlvs(response.data);
  if (!outer.ok) return outer;
  const template = findTlv(outer.value, 0x62) ?? findTlv(outer.value, 0x6f);
  if (template === undefined) return err({ kind: "malformed", code: "F004", what: "fci" });
  const inner = readTlvs(template);
  if (!inner.ok) return inner;
  const size = findTlv(inner.value, 0x80);
  return ok({ size: size === undefined ? undefined : size.reduce((sum, byte) => sum * 256 + byte, 0) });
}
