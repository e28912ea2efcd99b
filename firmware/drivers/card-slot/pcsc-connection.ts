import type pcsclite from "pcsclite";
import { err, ok, type Result } from "../../lib/result.js";
import { causeOf } from "./pcsc-codes.js";

export type Resources = ReturnType<typeof pcsclite>;
export type Reader = Parameters<Parameters<Resources["once"]>[1]>[0];

/** Longest answer to a short APDU: 256 bytes and the status word. */
const MAX_RESPONSE = 258;
const STATUS_WORD = 2;

/**
 * Native objects that must outlive the garbage collector: the binding leaves a field unset in a reader that was never
 * watched, and its destructor would act on it. One per reader and restart of pcscd.
 */
const kept: Reader[] = [];

/**
 * The exchanging half of a reader. The binding holds one lock per object while a command is under way and takes the same
 * lock on Node's main thread when a state changes: with one object for both, a slow card would freeze the screen.
 *
 * The binding calls back without running promises; each callback goes through `setImmediate` so that they do run.
 */
export class PcscConnection {
  readonly #watched: Reader;
  readonly #reader: Reader;
  #protocol = 0;

  constructor(watched: Reader) {
    this.#watched = watched;
    const { constructor: Same } = watched as unknown as { constructor: new (name: string) => Reader };
    this.#reader = new Same(watched.name);
    kept.push(this.#reader);
  }

  /** Another connection to the same reader, for when this one is stuck. */
  renewed(): PcscConnection {
    return new PcscConnection(this.#watched);
  }

  /** Takes the card exclusively, with T=0 or T=1. */
  async connect(protocol: "T=0" | "T=1"): Promise<Result<void, unknown>> {
    const reader = this.#reader;
    const options = {
      share_mode: reader.SCARD_SHARE_EXCLUSIVE,
      protocol: protocol === "T=0" ? reader.SCARD_PROTOCOL_T0 : reader.SCARD_PROTOCOL_T1,
    };
    return await called((done) => {
      reader.connect(options, (error, chosen) => {
        this.#protocol = chosen;
        done(error, undefined);
      });
    });
  }

  async transmit(apdu: Uint8Array): Promise<Result<Uint8Array, unknown>> {
    const bytes = Buffer.from(apdu);
    const answer = await called<Buffer>((done) => {
      this.#reader.transmit(bytes, MAX_RESPONSE, this.#protocol, done);
    });
    bytes.fill(0);
    if (!answer.ok) return answer;
    // A card torn out of some readers answers nothing, successfully.
    return answer.value.length < STATUS_WORD ? err(new Error("no status word")) : ok(new Uint8Array(answer.value));
  }

  /**
   * Lets the card go: powered down, or left alone when it is no longer the one that was held. False: the handle could not
   * be let go and this connection must not be used again.
   */
  async disconnect(how: "unpower" | "leave"): Promise<boolean> {
    const reader = this.#reader;
    const disposition = how === "unpower" ? reader.SCARD_UNPOWER_CARD : reader.SCARD_LEAVE_CARD;
    const done = await called<undefined>((callback) => {
      reader.disconnect(disposition, (error) => callback(error, undefined));
    });
    return done.ok;
  }
}

async function called<T>(start: (done: (error: unknown, value: T) => void) => void): Promise<Result<T, unknown>> {
  return await new Promise((resolve) => {
    try {
      start((error, value) => setImmediate(() => resolve(error ? err(error) : ok(value))));
    } catch (error) {
      resolve(err(new Error(causeOf(error))));
    }
  });
}
