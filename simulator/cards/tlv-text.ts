import { writeTlv } from "../../firmware/cards/iso7816/tlv.js";

/** Fields of a template by number: tag 80 + n. Empty and absent texts leave no tag. */
export type FieldTexts = Readonly<Record<number, string | undefined>>;

/** A template of text fields, as CPS-SIM (UTF-8) and VITALE-SIM (Latin-1) code them. */
export function textTemplate(tag: number, fields: FieldTexts, encoding: "utf-8" | "latin1"): Uint8Array {
  const inner = Object.entries(fields)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== "")
    .map(([number, text]) => writeTlv(0x80 + Number(number), new Uint8Array(Buffer.from(text, encoding))));
  return writeTlv(tag, inner);
}

/** `2025-12-31` as the cards write it. */
export function cardDate(date: string): string {
  return date.replaceAll("-", "");
}

/** The same bytes in a file of at least `size`, the rest being 00. */
export function padded(bytes: Uint8Array, size: number): Uint8Array {
  const file = new Uint8Array(Math.max(size, bytes.length));
  file.set(bytes, 0);
  return file;
}
