import { type PlainDate, parseDate } from "../lib/dates.js";
import { err, type Result } from "../lib/result.js";
import type { CardError } from "./contract.js";
import { findTlv, readTlvs, type Tlv } from "./iso7816/tlv.js";

/** A template of the cards: fields of text under the primitive tags 80 + n. */
export interface Fields {
  /** Field n, trimmed; empty when absent. */
  text(n: number): string;
  /** Field n as a date `AAAAMMJJ`; undefined when absent. `"bad"` when it is there and no date. */
  date(n: number): PlainDate | undefined | "bad";
}

/** Reads the inside of a template. CPS-SIM writes UTF-8, VITALE-SIM Latin-1 (shared/domain/cards.md §1.10 and §3.7). */
export function readFields(template: Uint8Array, encoding: "utf-8" | "latin1"): Result<Fields, CardError> {
  const list = readTlvs(template);
  return list.ok ? { ok: true, value: fieldsOf(list.value, encoding) } : list;
}

function fieldsOf(list: readonly Tlv[], encoding: "utf-8" | "latin1"): Fields {
  const text = (n: number): string => {
    const value = findTlv(list, 0x80 + n);
    return value === undefined ? "" : printable(decode(value, encoding));
  };
  return {
    text,
    date(n) {
      const raw = text(n);
      return raw === "" ? undefined : (compactDate(raw) ?? "bad");
    },
  };
}

function decode(bytes: Uint8Array, encoding: "utf-8" | "latin1"): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}

/** Control characters have no business on a screen or in an invoice, whatever a card holds. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, " ").trim();
}

/** `AAAAMMJJ` as a calendar date. */
export function compactDate(raw: string): PlainDate | undefined {
  return /^\d{8}$/.test(raw) ? parseDate(`${raw.slice(0, 4)}-${raw.slice(4, 6)}-${raw.slice(6)}`) : undefined;
}

/** The card answered, but `what` is not as its profile says. Never holds a value read from the card. */
export function malformed(what: string): { readonly ok: false; readonly error: CardError } {
  return err({ kind: "malformed", code: "F004", what });
}
