import {
  COMMITMENT_BYTES,
  decodeRevealed,
  derivePairing,
  equalBytes,
  fromHex,
  keepsCommitment,
  LIMIT,
  type Pairing,
  PC_ID_BYTES,
  STATUS,
  type X25519KeyPair,
} from "tournee-pc/protocol";
import type { CancelTimer, Clock } from "../../lib/clock.js";
import type { Instant } from "../../lib/dates.js";
import { type Duration, minutes, seconds } from "../../lib/duration.js";
import type { Logger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { PcAccess } from "./contract.js";

/** How long the question stays on the screen. */
const QUESTION: Duration = minutes(2);
/**
 * Attempts without a pause. Whoever stands between PC and terminal learns the code before it reveals its key, and could try
 * in silence until both codes are the same: a million attempts on average, so attempts are made rare.
 */
const FREE_ATTEMPTS = 3;
const FIRST_PAUSE: Duration = seconds(5);
const LONGEST_PAUSE: Duration = minutes(5);

type Outcome = "waiting" | "allowed" | "refused" | "timed-out" | "not-kept";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "committed"; readonly commitment: Uint8Array; readonly keys: X25519KeyPair }
  | { readonly kind: "revealed"; readonly pairing: Pairing; outcome: Outcome; readonly takeAway: () => void };

export interface PairingDeskParts {
  readonly access: PcAccess;
  readonly clock: Clock;
  readonly log: Logger;
  /** False: no professional has opened a session, nobody could answer. */
  readonly isOpen: () => boolean;
  /** A key pair that was never used. */
  readonly newKeys: () => X25519KeyPair;
}

/**
 * The terminal's side of a pairing. It outlives a pulled cable: the question stays on the screen, and an answer given
 * meanwhile counts. A new attempt takes the former question away.
 */
export class PairingDesk {
  readonly #parts: PairingDeskParts;
  #state: State = { kind: "idle" };
  #attempts = 0;
  #nextAt = 0;

  constructor(parts: PairingDeskParts) {
    this.#parts = parts;
  }

  /** PAIR commit. @returns the terminal's key for this attempt, or a status word */
  commit(data: Uint8Array): Result<Uint8Array, number> {
    const { clock, isOpen, log } = this.#parts;
    if (data.length !== COMMITMENT_BYTES) return err(STATUS.wrongLength);
    if (!isOpen()) return err(STATUS.locked);
    const now = clock.now();
    if (now < this.#nextAt) return err(STATUS.tooMany);
    this.#attempts += 1;
    this.#nextAt = now + pauseAfter(this.#attempts);
    this.close();
    const keys = this.#parts.newKeys();
    this.#state = { kind: "committed", commitment: data, keys };
    log.info("pc.pairing", { attempt: this.#attempts });
    return ok(keys.publicKey);
  }

  /** PAIR reveal: the question goes to the screen. */
  reveal(data: Uint8Array): Result<Uint8Array, number> {
    const state = this.#state;
    if (state.kind !== "committed") return err(STATUS.unknown);
    this.#state = { kind: "idle" };
    const revealed = decodeRevealed(data, LIMIT.pcName);
    if (!revealed.ok) return err(revealed.error === "length" ? STATUS.wrongLength : STATUS.damaged);
    if (!keepsCommitment(state.commitment, revealed.value)) return err(STATUS.wrongProof);
    const terminalKey = state.keys.publicKey;
    const pairing = derivePairing(state.keys, { ...revealed.value, terminalKey });
    if (!pairing.ok) return err(STATUS.wrongProof);
    this.#ask(pairing.value, revealed.value.pcName);
    return ok(new Uint8Array(0));
  }

  /** PAIR outcome, for the PC of this pairing. @returns the confirmation once allowed, or a status word */
  outcome(data: Uint8Array): Result<Uint8Array, number> {
    if (data.length !== PC_ID_BYTES) return err(STATUS.wrongLength);
    const state = this.#state;
    if (state.kind !== "revealed") return err(STATUS.unknown);
    const id = fromHex(state.pairing.pcId);
    if (id === undefined || !equalBytes(id, data)) return err(STATUS.unknown);
    switch (state.outcome) {
      case "allowed":
        return ok(state.pairing.confirmation);
      case "waiting":
        return err(STATUS.waiting);
      case "refused":
        return err(STATUS.refused);
      case "timed-out":
        return err(STATUS.timedOut);
      case "not-kept":
        return err(STATUS.notKept);
    }
  }

  /** Takes a question away that waits. */
  close(): void {
    if (this.#state.kind === "revealed") this.#state.takeAway();
    this.#state = { kind: "idle" };
  }

  #ask(pairing: Pairing, pcName: string): void {
    const { clock, log } = this.#parts;
    const abort = new AbortController();
    let cancel: CancelTimer = () => {};
    const state: State = {
      kind: "revealed",
      pairing,
      outcome: "waiting",
      takeAway: () => {
        cancel();
        abort.abort();
      },
    };
    this.#state = state;
    let settled = false;
    const settle = (outcome: Outcome): void => {
      if (settled) return;
      settled = true;
      cancel();
      state.outcome = outcome;
      log.info("pc.pairing-answered", { outcome });
    };
    cancel = clock.after(QUESTION, () => {
      settle("timed-out");
      abort.abort();
    });
    void this.#answer(pairing, pcName, abort.signal).then(settle, () => settle("not-kept"));
  }

  async #answer(pairing: Pairing, pcName: string, signal: AbortSignal): Promise<Outcome> {
    const { access, clock } = this.#parts;
    const answer = await access.ask({ pcName, code: pairing.code }, signal);
    if (answer === "refused" || signal.aborted) return "refused";
    const now: Instant = clock.now();
    const { pcId: id, key } = pairing;
    const kept = await access.remember({ id, name: pcName, key, pairedAt: now, lastSeenAt: now });
    if (!kept.ok) return "not-kept";
    this.#attempts = 0;
    this.#nextAt = 0;
    return "allowed";
  }
}

/** Nothing after the first attempts, then 5 s, 10 s, 20 s… up to 5 minutes. */
function pauseAfter(attempts: number): number {
  if (attempts < FREE_ATTEMPTS) return 0;
  return Math.min(FIRST_PAUSE * 2 ** (attempts - FREE_ATTEMPTS), LONGEST_PAUSE);
}
