import type { SlotName } from "../drivers/card-slot/contract.js";
import { fromHex, toHex } from "../lib/hex.js";
import { err, ok, type Result } from "../lib/result.js";
import type { CardError } from "./contract.js";

/** What an answer-to-reset says a card is (shared/domain/cards.md §1.2 and §3.1). */
export type CardKind = "cps3" | "cps2ter" | "cps4" | "vitale-2" | "vitale-1" | "unknown";

interface AtrPattern {
  readonly kind: CardKind;
  readonly value: Uint8Array;
  readonly mask: Uint8Array;
}

function pattern(kind: CardKind, value: string, mask = "FF".repeat(value.replace(/\s/g, "").length / 2)): AtrPattern {
  return { kind, value: fromHex(value), mask: fromHex(mask) };
}

const PATTERNS: readonly AtrPattern[] = [
  pattern("cps3", "3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90 00"),
  pattern("cps2ter", "3B AC 00 40 2A 00 12 25 00 64 80 82 02 12 00 90 00"),
  pattern("cps4", "3B 9B 18 80 01 00 12 25 00 64 80 04 01 00 00 90 44"),
  pattern("cps4", "3B 9B 18 80 01 00 12 25 00 64 80 00 04 01 00 90 44"),
  pattern("cps4", "3B DC 18 FF 00 00 12 25 00 64 80 00 04 01 00 90 00"),
  pattern("vitale-2", "3B 75 13 00 00 00 09 00 90 00", "FF FF FF FF FF 00 FF 00 FF FF"),
  pattern("vitale-1", "3F 65 25 00 00 09 00 90 00", "FF FF FF FF 00 FF 00 FF FF"),
];

/** Names a card by its answer-to-reset alone; nothing is sent to it. */
export function identify(atr: Uint8Array): CardKind {
  return PATTERNS.find((known) => matches(known, atr))?.kind ?? "unknown";
}

function matches(known: AtrPattern, atr: Uint8Array): boolean {
  if (atr.length !== known.value.length) return false;
  return known.value.every(
    (byte, index) => ((atr[index] ?? 0) & (known.mask[index] ?? 0)) === (byte & (known.mask[index] ?? 0)),
  );
}

/**
 * Whether this card belongs in this slot and can be read here. Only the CPS3 and the Vitale 2 have a reading profile: a
 * CPS2ter or CPS4 is named `unknown-card` with its ATR, a Vitale 1 is out of date for ever.
 */
export function checkCard(slot: SlotName, atr: Uint8Array): Result<"cps3" | "vitale-2", CardError> {
  const kind = identify(atr);
  switch (kind) {
    case "cps3":
      return slot === "cps" ? ok(kind) : err({ kind: "wrong-slot", code: "F004", found: "cps" });
    case "vitale-2":
      return slot === "vitale" ? ok(kind) : err({ kind: "wrong-slot", code: "F004", found: "vitale" });
    case "vitale-1":
      return slot === "vitale"
        ? err({ kind: "obsolete-card", code: "F004", what: "vitale-1" })
        : err({ kind: "wrong-slot", code: "F004", found: "vitale" });
    case "cps2ter":
    case "cps4":
      return slot === "cps"
        ? err({ kind: "unknown-card", code: "F004", atr: toHex(atr) })
        : err({ kind: "wrong-slot", code: "F004", found: "cps" });
    case "unknown":
      return err({ kind: "unknown-card", code: "F004", atr: toHex(atr) });
  }
}
