import {
  concat,
  decodeTransferAnswer,
  deriveSession,
  encodeTransfer,
  equalBytes,
  err,
  fromHex,
  INSTRUCTION,
  newKeyPair,
  Opener,
  ok,
  PROOF_BYTES,
  type Result,
  SESSION_STEP,
  Sealer,
  STATUS,
  statusName,
  type TransferCommand,
  X25519_BYTES,
} from "../protocol/index.js";
import { send } from "./commands.js";
import type { ClientFailure } from "./failure.js";
import type { StoredPairing } from "./keys.js";
import type { CardLink } from "./transport.js";

/** An open session with the terminal. Any failure but a status word inside a record ends it. */
export interface SecureLink {
  /** Data of the answer when its own status word is 9000. */
  send(command: TransferCommand): Promise<Result<Uint8Array, ClientFailure>>;
}

/**
 * Opens a session with the key of a pairing; the application is selected.
 * @returns `not-paired` when the terminal does not know this pairing, `wrong-key` when it cannot prove its key
 */
export async function openSession(
  link: CardLink,
  pairing: Pick<StoredPairing, "pcId" | "key">,
): Promise<Result<SecureLink, ClientFailure>> {
  const pcId = fromHex(pairing.pcId);
  const key = fromHex(pairing.key);
  if (pcId === undefined || key === undefined) return err({ kind: "not-paired" });
  const own = newKeyPair();
  const opened = await send(link, {
    ins: INSTRUCTION.session,
    p1: SESSION_STEP.open,
    data: concat(pcId, own.publicKey),
  });
  if (!opened.ok) {
    const unknown = opened.error.kind === "status" && opened.error.status === "unknown";
    return unknown ? err({ kind: "not-paired" }) : opened;
  }
  if (opened.value.length !== X25519_BYTES + PROOF_BYTES) return err({ kind: "protocol", what: "session" });
  const terminalKey = opened.value.slice(0, X25519_BYTES);
  const keys = deriveSession(own, key, { pcId, pcKey: own.publicKey, terminalKey });
  key.fill(0);
  // Proved first by the terminal: a program that only looks like it learns nothing.
  if (!keys.ok || !equalBytes(keys.value.terminalProof, opened.value.slice(X25519_BYTES))) {
    return err({ kind: "wrong-key" });
  }
  const proven = await send(link, { ins: INSTRUCTION.session, p1: SESSION_STEP.proof, data: keys.value.pcProof });
  if (!proven.ok) return proven;
  return ok(secureLink(link, new Sealer(keys.value.commands), new Opener(keys.value.answers)));
}

function secureLink(link: CardLink, sealer: Sealer, opener: Opener): SecureLink {
  return {
    async send(command) {
      const answer = await send(link, { ins: INSTRUCTION.sealed, data: sealer.seal(encodeTransfer(command)) });
      if (!answer.ok) return answer;
      const opened = opener.open(answer.value);
      if (!opened.ok) return err({ kind: "protocol", what: "record" });
      const inner = decodeTransferAnswer(opened.value);
      if (!inner.ok) return err({ kind: "protocol", what: "record" });
      const { status, data } = inner.value;
      return status === STATUS.ok ? ok(data) : err({ kind: "status", status: statusName(status), word: status });
    },
  };
}
