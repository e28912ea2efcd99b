import { HEADER_LENGTH } from "../ccid/wire.js";
import { ACK, dataLength, lrc, NAK, SYNC } from "./frame.js";

/** What was found among the bytes of the host. */
export type Heard =
  | { readonly kind: "message"; readonly message: Uint8Array }
  /** The host asks for our last frame again. */
  | { readonly kind: "nak" }
  /** A whole frame whose LRC is wrong. */
  | { readonly kind: "damaged" };

/**
 * Cuts the bytes of the host into frames, however they come. Bytes that start no frame are skipped. A frame that is longer
 * than any message, or that stops half-way, stays `unfinished` until `giveUp`: only silence tells where the next one starts.
 */
export class Deframer {
  readonly #maxMessage: number;
  #pending = new Uint8Array(0);
  /** `skipped`: bytes that start no frame went by. `lost`: nothing can be told from what follows until there is silence. */
  #state: "clean" | "skipped" | "lost" = "clean";

  /** @param maxMessage longest message of the host, bytes, header included */
  constructor(maxMessage: number) {
    this.#maxMessage = maxMessage;
  }

  /** Something was heard that is no whole frame. */
  get unfinished(): boolean {
    return this.#state !== "clean" || this.#pending.length > 0;
  }

  /** Takes bytes and gives the frames that are whole now, in order. */
  push(bytes: Uint8Array): Heard[] {
    const found: Heard[] = [];
    if (this.#state === "lost") return found;
    let rest = this.#joined(bytes);
    for (;;) {
      const start = rest.indexOf(SYNC);
      if (start !== 0 && rest.length > 0) this.#state = "skipped";
      rest = start < 0 ? rest.subarray(rest.length) : rest.subarray(start);
      const next = this.#first(rest);
      if (next === "more") break;
      if (next === "too-long") {
        this.#state = "lost";
        rest = rest.subarray(rest.length);
        break;
      }
      this.#state = next.heard === undefined ? "skipped" : "clean";
      if (next.heard !== undefined) found.push(next.heard);
      rest = rest.subarray(next.length);
    }
    this.#keep(rest);
    return found;
  }

  /** Forgets what is unfinished: the line was silent for too long, or the host has left. */
  giveUp(): void {
    this.#state = "clean";
    this.#keep(new Uint8Array(0));
  }

  /** The frame at the start of `rest`, which starts with SYNC when it is not empty. */
  #first(rest: Uint8Array): "more" | "too-long" | { readonly heard: Heard | undefined; readonly length: number } {
    if (rest.length < 3) return "more";
    if (rest[1] === NAK) return { heard: rest[2] === (SYNC ^ NAK) ? { kind: "nak" } : undefined, length: 3 };
    if (rest[1] !== ACK) return { heard: undefined, length: 1 };
    if (rest.length < 2 + HEADER_LENGTH) return "more";
    const messageBytes = HEADER_LENGTH + dataLength(rest.subarray(2));
    if (messageBytes > this.#maxMessage) return "too-long";
    const length = messageBytes + 3;
    if (rest.length < length) return "more";
    const whole = lrc(rest.subarray(0, length)) === 0;
    return {
      heard: whole ? { kind: "message", message: Uint8Array.from(rest.subarray(2, length - 1)) } : { kind: "damaged" },
      length,
    };
  }

  #joined(bytes: Uint8Array): Uint8Array {
    if (this.#pending.length === 0) return bytes;
    const joined = new Uint8Array(this.#pending.length + bytes.length);
    joined.set(this.#pending);
    joined.set(bytes, this.#pending.length);
    this.#pending.fill(0);
    return joined;
  }

  #keep(rest: Uint8Array): void {
    this.#pending.fill(0);
    this.#pending = Uint8Array.from(rest);
  }
}
