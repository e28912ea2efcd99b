import { type Command, type CommandId, decodeCommand, HEADER_LENGTH } from "./wire.js";

/** What the bytes of bulk OUT turn into. `oversized`: dwLength is more than the reader declared; its data is skipped. */
export type Assembled =
  | { readonly kind: "command"; readonly command: Command }
  | { readonly kind: "oversized"; readonly id: CommandId };

/**
 * Cuts bulk OUT into messages by their dwLength. A message may come in parts and several may come at once; memory is
 * bounded by the longest message that is taken.
 */
export class MessageAssembler {
  readonly #maxMessage: number;
  readonly #header = new Uint8Array(HEADER_LENGTH);
  /** The message that is coming in, once its header is whole. */
  #message: Uint8Array | undefined;
  #filled = 0;
  #toSkip = 0;

  /** @param maxMessage longest message in bytes, header included (dwMaxCCIDMessageLength) */
  constructor(maxMessage: number) {
    this.#maxMessage = maxMessage;
  }

  /** True between the first and the last byte of a message, and while an oversized one is skipped. */
  get midMessage(): boolean {
    return this.#filled > 0 || this.#toSkip > 0;
  }

  *push(bytes: Uint8Array): Generator<Assembled, void, void> {
    let at = 0;
    while (at < bytes.length) {
      if (this.#toSkip > 0) {
        const skipped = Math.min(this.#toSkip, bytes.length - at);
        this.#toSkip -= skipped;
        at += skipped;
        continue;
      }
      const target = this.#message ?? this.#header;
      const taken = Math.min(target.length - this.#filled, bytes.length - at);
      target.set(bytes.subarray(at, at + taken), this.#filled);
      this.#filled += taken;
      at += taken;
      if (this.#message === undefined && this.#filled === HEADER_LENGTH) {
        const oversized = this.#open();
        if (oversized !== undefined) yield oversized;
      }
      if (this.#message !== undefined && this.#filled === this.#message.length) {
        const command = decodeCommand(this.#message);
        this.#restart();
        yield { kind: "command", command };
      }
    }
  }

  /** Forgets a half message and tells whose it was, when that much had come. */
  drop(): CommandId | undefined {
    const half = this.#message === undefined ? undefined : decodeCommand(this.#header);
    this.#message?.fill(0);
    this.#restart();
    this.#toSkip = 0;
    return half;
  }

  #open(): Assembled | undefined {
    const length = new DataView(this.#header.buffer).getUint32(1, true);
    if (length > this.#maxMessage - HEADER_LENGTH) {
      const { type, slot, seq } = decodeCommand(this.#header);
      this.#restart();
      this.#toSkip = length;
      return { kind: "oversized", id: { type, slot, seq } };
    }
    this.#message = new Uint8Array(HEADER_LENGTH + length);
    this.#message.set(this.#header);
    return undefined;
  }

  #restart(): void {
    this.#message = undefined;
    this.#filled = 0;
  }
}
