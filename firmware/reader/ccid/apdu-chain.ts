import { EXTENDED_APDU } from "./exchange-level.js";
import { done, FIELD, failed, type Outcome } from "./wire.js";

/** wLevelParameter and bChainParameter (USB CCID 1.1 §6.1.4, §6.2.1). */
const CHAIN = { whole: 0x00, begins: 0x01, ends: 0x02, middle: 0x03, empty: 0x10 } as const;

/** What an XfrBlock amounts to: a whole command, or an answer that concerns the chain alone. */
export type Gathered =
  | { readonly kind: "apdu"; readonly apdu: Uint8Array }
  | { readonly kind: "answer"; outcome: Outcome };

/** Command and response APDUs in several messages, at the extended level. */
export class ApduChain {
  readonly #room: number;
  #command: Uint8Array[] | undefined;
  #response: Uint8Array | undefined;

  /** @param room data bytes that one message carries */
  constructor(room: number) {
    this.#room = room;
  }

  /** Takes one XfrBlock. A chain that is broken is forgotten. */
  gather(level: number, data: Uint8Array): Gathered {
    if (level === CHAIN.empty) return this.#continueResponse(data);
    this.#response = undefined;
    const before = this.#command;
    this.#command = undefined;
    if (level === CHAIN.whole || level === CHAIN.begins) {
      wipe(before);
      if (level === CHAIN.whole) return { kind: "apdu", apdu: data };
      this.#command = [data];
      return answer(done(undefined, CHAIN.empty));
    }
    if ((level !== CHAIN.middle && level !== CHAIN.ends) || before === undefined) {
      wipe(before);
      return answer(failed(FIELD.level));
    }
    before.push(data);
    const size = before.reduce((sum, part) => sum + part.length, 0);
    if (size > EXTENDED_APDU) {
      wipe(before);
      return answer(failed(FIELD.length));
    }
    if (level === CHAIN.middle) {
      this.#command = before;
      return answer(done(undefined, CHAIN.empty));
    }
    const apdu = new Uint8Array(size);
    let at = 0;
    for (const part of before) {
      apdu.set(part, at);
      at += part.length;
    }
    wipe(before);
    return { kind: "apdu", apdu };
  }

  /** A response as the host gets it: whole, or its beginning. */
  deliver(response: Uint8Array): Outcome {
    if (response.length <= this.#room) return done(response, CHAIN.whole);
    this.#response = response.subarray(this.#room);
    return done(response.subarray(0, this.#room), CHAIN.begins);
  }

  forget(): void {
    wipe(this.#command);
    this.#command = undefined;
    this.#response = undefined;
  }

  #continueResponse(data: Uint8Array): Gathered {
    wipe(this.#command);
    this.#command = undefined;
    const rest = this.#response;
    if (rest === undefined) return answer(failed(FIELD.level));
    if (data.length > 0) {
      this.#response = undefined;
      return answer(failed(FIELD.length));
    }
    this.#response = rest.length > this.#room ? rest.subarray(this.#room) : undefined;
    return answer(done(rest.subarray(0, this.#room), this.#response === undefined ? CHAIN.ends : CHAIN.middle));
  }
}

function answer(outcome: Outcome): Gathered {
  return { kind: "answer", outcome };
}

/** Pieces may hold a code that the host's program typed. */
function wipe(parts: readonly Uint8Array[] | undefined): void {
  for (const part of parts ?? []) part.fill(0);
}
