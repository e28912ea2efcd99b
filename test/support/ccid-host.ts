import type { UsbFunction } from "../../firmware/drivers/usb-gadget/contract.js";
import { fromHex, toHex } from "../../firmware/lib/hex.js";

/** A message of the reader, taken apart. */
export interface ReaderMessage {
  readonly type: number;
  readonly slot: number;
  readonly seq: number;
  readonly status: number;
  readonly error: number;
  /** Byte 9. */
  readonly parameter: number;
  readonly data: Uint8Array;
  readonly hex: string;
}

export interface Sent {
  readonly data?: Uint8Array | string;
  readonly specific?: readonly [number, number, number];
  readonly seq?: number;
  readonly slot?: number;
}

/** The bytes of a message of the host. */
export function commandBytes(type: number, { data = "", specific = [0, 0, 0], seq = 0, slot = 0 }: Sent): Uint8Array {
  const body = typeof data === "string" ? fromHex(data) : data;
  const bytes = new Uint8Array(10 + body.length);
  new DataView(bytes.buffer).setUint32(1, body.length, true);
  bytes[0] = type;
  bytes[5] = slot;
  bytes[6] = seq;
  bytes.set(specific, 7);
  bytes.set(body, 10);
  return bytes;
}

export function readMessage(bytes: Uint8Array): ReaderMessage {
  const at = (index: number): number => bytes[index] ?? 0;
  return {
    type: at(0),
    slot: at(5),
    seq: at(6),
    status: at(7),
    error: at(8),
    parameter: at(9),
    data: bytes.subarray(10),
    hex: toHex(bytes),
  };
}

/** A PC on the other end of one function: it numbers its commands and waits for their answers. */
export class CcidHost {
  readonly notices: string[] = [];
  /** Every bulk IN message so far, as hexadecimal. */
  readonly log: string[] = [];
  readonly #function: UsbFunction;
  #pending: ReaderMessage[] = [];
  #wake: (() => void) | undefined;
  #seq = 0;

  constructor(usbFunction: UsbFunction) {
    this.#function = usbFunction;
  }

  plug(): void {
    this.#function.attach({
      bulkIn: (message) => {
        const read = readMessage(Uint8Array.from(message));
        this.log.push(read.hex);
        this.#pending.push(read);
        this.#wake?.();
      },
      interrupt: (message) => this.notices.push(toHex(message)),
    });
  }

  /** Sends and does not wait. Returns the sequence number. */
  send(type: number, sent: Sent = {}): number {
    const seq = sent.seq ?? this.#seq++ & 0xff;
    this.#function.bulkOut(commandBytes(type, { ...sent, seq }));
    return seq;
  }

  /** The next message of the reader, time extensions included. */
  async next(): Promise<ReaderMessage> {
    for (;;) {
      const message = this.#pending.shift();
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** One command and its answer. */
  async command(type: number, sent: Sent = {}): Promise<ReaderMessage> {
    this.send(type, sent);
    return await this.next();
  }

  /** XfrBlock that must succeed: the response. */
  async apdu(apdu: Uint8Array | string): Promise<string> {
    const answer = await this.command(0x6f, { data: apdu });
    if (answer.status !== 0) throw new Error(`exchange failed: ${answer.hex}`);
    return toHex(answer.data);
  }

  /** Messages that came and were not read yet. */
  unread(): number {
    return this.#pending.length;
  }
}
