import {
  deriveSession,
  equalBytes,
  Opener,
  PC_ID_BYTES,
  PROOF_BYTES,
  SESSION_OPEN_BYTES,
  Sealer,
  type SessionKeys,
  STATUS,
  toHex,
  type X25519KeyPair,
} from "tournee-pc/protocol";
import type { Clock } from "../../lib/clock.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { PairedPc, PcAccess } from "./contract.js";

type State =
  | { readonly kind: "none" }
  | { readonly kind: "opened"; readonly pc: PairedPc; readonly keys: SessionKeys }
  | { readonly kind: "proven"; readonly pc: PairedPc; readonly keys: SessionKeys; readonly sealed: SealedEnds };

/** The terminal's ends of a proven session. */
interface SealedEnds {
  readonly opener: Opener;
  readonly sealer: Sealer;
}

/** What a PC asked in a record. */
export interface Unsealed {
  readonly pcId: string;
  readonly content: Uint8Array;
  /** Seals the answer; undefined when this session ended meanwhile: an answer that comes late belongs to no other. */
  readonly seal: (answer: Uint8Array) => Uint8Array | undefined;
}

export interface SessionDeskParts {
  readonly access: PcAccess;
  readonly clock: Clock;
  /** False: no professional has opened a session. */
  readonly isOpen: () => boolean;
  /** A key pair that was never used. */
  readonly newKeys: () => X25519KeyPair;
}

/** The session of one powering of the virtual card: both sides prove the key of the pairing, then records are sealed. */
export class SessionDesk {
  readonly #parts: SessionDeskParts;
  #state: State = { kind: "none" };
  /** Grows at each end of a session, so that an answer of the store that comes late opens nothing. */
  #turn = 0;

  constructor(parts: SessionDeskParts) {
    this.#parts = parts;
  }

  /** SESSION open. @returns the terminal's key and proof, or a status word */
  async open(data: Uint8Array): Promise<Result<Uint8Array, number>> {
    this.close();
    if (data.length !== SESSION_OPEN_BYTES) return err(STATUS.wrongLength);
    const turn = this.#turn;
    const pcId = data.slice(0, PC_ID_BYTES);
    const pcKey = data.slice(PC_ID_BYTES);
    const pc = await this.#parts.access.find(toHex(pcId));
    if (pc === undefined) return err(this.#parts.isOpen() ? STATUS.unknown : STATUS.locked);
    if (turn !== this.#turn) return err(STATUS.noSession);
    const own = this.#parts.newKeys();
    const keys = deriveSession(own, pc.key, { pcId, pcKey, terminalKey: own.publicKey });
    if (!keys.ok) return err(STATUS.wrongProof);
    this.#state = { kind: "opened", pc, keys: keys.value };
    return ok(Uint8Array.from([...own.publicKey, ...keys.value.terminalProof]));
  }

  /** SESSION proof. @returns the PC that is now known to be there, or a status word */
  async prove(data: Uint8Array): Promise<Result<PairedPc, number>> {
    const state = this.#state;
    if (state.kind !== "opened") return err(STATUS.noSession);
    if (data.length !== PROOF_BYTES) return err(STATUS.wrongLength);
    const { pc, keys } = state;
    if (!equalBytes(keys.pcProof, data)) {
      this.close();
      return err(STATUS.wrongProof);
    }
    const sealed = { opener: new Opener(keys.commands), sealer: new Sealer(keys.answers) };
    this.#state = { kind: "proven", pc, keys, sealed };
    await this.#parts.access.seen(pc.id, this.#parts.clock.now());
    return ok(pc);
  }

  /**
   * Opens the next record of the session; anything else closes the session. The PC is looked up again each time: revoked
   * on the screen, it is out at once.
   */
  async unseal(record: Uint8Array): Promise<Result<Unsealed, number>> {
    const state = this.#state;
    if (state.kind !== "proven") return err(STATUS.noSession);
    const turn = this.#turn;
    const content = state.sealed.opener.open(record);
    if (!content.ok) {
      this.close();
      return err(STATUS.recordRefused);
    }
    const pc = await this.#parts.access.find(state.pc.id);
    if (turn !== this.#turn) return err(STATUS.noSession);
    if (pc === undefined || !equalBytes(pc.key, state.pc.key)) {
      this.close();
      return err(STATUS.unknown);
    }
    const seal = (answer: Uint8Array): Uint8Array | undefined =>
      turn === this.#turn ? state.sealed.sealer.seal(answer) : undefined;
    return ok({ pcId: pc.id, content: content.value, seal });
  }

  /** Ends the session and wipes its keys. */
  close(): void {
    this.#turn += 1;
    if (this.#state.kind !== "none") for (const key of Object.values(this.#state.keys)) key.fill(0);
    this.#state = { kind: "none" };
  }
}
