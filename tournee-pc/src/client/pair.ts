import {
  commitmentOf,
  derivePairing,
  encodeRevealed,
  equalBytes,
  err,
  fromHex,
  INSTRUCTION,
  newKeyPair,
  ok,
  PAIR_STEP,
  type Pairing,
  type Result,
  toHex,
  X25519_BYTES,
} from "../protocol/index.js";
import { send } from "./commands.js";
import type { Connection } from "./connection.js";
import type { ClientFailure } from "./failure.js";
import type { KeyStore, StoredPairing } from "./keys.js";

export interface PairParts {
  readonly connection: Connection;
  readonly keys: KeyStore;
  /** What this PC calls itself on the terminal's screen: 1 to 64 bytes of UTF-8. */
  readonly pcName: string;
  /** Shows the six digits: the professional compares them with those of the terminal. */
  readonly showCode: (code: string) => void;
  /** Waits between two questions whether she has answered. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** ISO 8601. */
  readonly now: () => string;
}

const ANSWER_PAUSE_MS = 300;

/**
 * Pairs this PC with the terminal. The key is kept before the terminal is asked, so that a cable pulled after her consent
 * costs nothing: the next session finds out. `already`: the terminal knew this PC.
 */
export async function pair(parts: PairParts): Promise<Result<"paired" | "already", ClientFailure>> {
  const { connection, keys, pcName, showCode, now } = parts;
  const known = await connection.session();
  if (known.ok) return ok("already");
  if (known.error.kind !== "not-paired" && known.error.kind !== "wrong-key") return known;
  const link = await connection.link();
  if (!link.ok) return link;
  const own = newKeyPair();
  const revealed = { pcKey: own.publicKey, pcName };
  const commitment = commitmentOf(revealed);
  const committed = await send(link.value, { ins: INSTRUCTION.pair, p1: PAIR_STEP.commit, data: commitment });
  if (!committed.ok) return committed;
  if (committed.value.length !== X25519_BYTES) return err({ kind: "protocol", what: "pairing" });
  const pairing = derivePairing(own, { ...revealed, terminalKey: committed.value });
  if (!pairing.ok) return err({ kind: "protocol", what: "pairing" });
  const { pcId, key, code } = pairing.value;
  const kept: StoredPairing = { pcId, key: toHex(key), state: "pending", at: now() };
  await keys.put(kept);
  const data = encodeRevealed(revealed);
  const asked = await send(link.value, { ins: INSTRUCTION.pair, p1: PAIR_STEP.reveal, data });
  if (!asked.ok) return asked;
  showCode(code);
  const answered = await answer(parts, pairing.value);
  if (!answered.ok) return answered;
  await keys.put({ ...kept, state: "paired" });
  return ok("paired");
}

async function answer({ connection, pause }: PairParts, pairing: Pairing): Promise<Result<void, ClientFailure>> {
  for (;;) {
    const link = await connection.link();
    if (!link.ok) return link;
    const data = fromHex(pairing.pcId) ?? new Uint8Array(0);
    const outcome = await send(link.value, { ins: INSTRUCTION.pair, p1: PAIR_STEP.outcome, data });
    if (outcome.ok) {
      return equalBytes(outcome.value, pairing.confirmation) ? ok(undefined) : err({ kind: "wrong-key" });
    }
    const { error } = outcome;
    if (error.kind !== "status") return outcome;
    if (error.status === "refused") return err({ kind: "pairing", outcome: "refused" });
    if (error.status === "timedOut") return err({ kind: "pairing", outcome: "timed-out" });
    if (error.status === "notKept") return err({ kind: "pairing", outcome: "not-kept" });
    if (error.status !== "waiting") return outcome;
    await pause(ANSWER_PAUSE_MS);
  }
}
