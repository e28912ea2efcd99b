import type { SlotName } from "../drivers/card-slot/contract.js";

/** What the person at the desk wants done, one line of standard input each. */
export type ReaderWord =
  | { readonly kind: "insert"; readonly slot: SlotName; readonly card: string | undefined }
  | { readonly kind: "remove"; readonly slot: SlotName }
  /** Digits as bytes 0x30–0x39; whoever takes them overwrites them. */
  | { readonly kind: "code"; readonly codes: readonly Uint8Array[] }
  | { readonly kind: "cancel" }
  | { readonly kind: "quit" }
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown" };

const LINE_FEED = 0x0a;
/** A longer line is no word of ours. */
const LONGEST_LINE = 256;
const CODE = "code";

/** Cuts bytes into lines and reads each. A code is never made a string: strings cannot be overwritten. */
export class ReaderWords {
  readonly #line = new Uint8Array(LONGEST_LINE);
  #length = 0;

  push(bytes: Uint8Array): ReaderWord[] {
    const words: ReaderWord[] = [];
    for (const byte of bytes) {
      if (byte !== LINE_FEED) {
        // Beyond the end nothing is kept, but the length tells that the line was too long.
        this.#line[this.#length] = byte;
        this.#length += 1;
        continue;
      }
      words.push(this.#length > LONGEST_LINE ? { kind: "unknown" } : wordOf(this.#line.subarray(0, this.#length)));
      this.#line.fill(0);
      this.#length = 0;
    }
    return words;
  }
}

function wordOf(line: Uint8Array): ReaderWord {
  if (text(line.subarray(0, CODE.length)) === CODE) return { kind: "code", codes: codesIn(line) };
  const [verb = "", slot, card, ...more] = text(line).trim().split(/\s+/);
  const known = slot === "cps" || slot === "vitale" ? slot : undefined;
  if (more.length > 0) return { kind: "unknown" };
  if (verb === "insert" && known !== undefined) return { kind: "insert", slot: known, card };
  if (verb === "remove" && known !== undefined && card === undefined) return { kind: "remove", slot: known };
  if (slot !== undefined) return { kind: "unknown" };
  if (verb === "cancel" || verb === "quit") return { kind: verb };
  return { kind: verb === "" ? "nothing" : "unknown" };
}

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Runs of digits, copied; what lies between them only separates. */
export function codesIn(bytes: Uint8Array): Uint8Array[] {
  const codes: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const start = at;
    while (isDigit(bytes[at])) at += 1;
    if (at > start) codes.push(Uint8Array.from(bytes.subarray(start, at)));
  }
  return codes;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
