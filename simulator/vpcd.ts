import { connect, type Socket } from "node:net";
import { MUTE, type VirtualCard } from "./cards/virtual-card.js";

/** Ports of the two readers of Debian's vsmartcard-vpcd, on 127.0.0.1 only. */
export const VPCD_PORTS = { cps: 35_963, vitale: 35_964 } as const;

const LENGTH_BYTES = 2;
const CONTROL = { off: 0, on: 1, reset: 2, atr: 4 } as const;
/** vpcd learns that a card is in by asking for its answer-to-reset, powered or not. */
const PRESENCE = Uint8Array.of(0x3b);
/** What a reader without a card answers when asked for an answer-to-reset. */
const NO_CARD = new Uint8Array(0);
/** Longer than any answer-to-reset: vpcd gives up powering, as a reader does before a mute card. An empty one unplugs it. */
const NO_ATR = new Uint8Array(40).fill(0x3b);

/**
 * Plugs virtual cards into a reader of vpcd, which gives them to a real pcscd. Frames are a length of two bytes, big endian,
 * then one control byte or an APDU (shared/domain/cards.md §10).
 */
export class VpcdPlug {
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** Resolves once vpcd has the card; pcscd notices it at its next look, a few tenths of a second later. */
  async insert(card: VirtualCard | typeof MUTE): Promise<void> {
    this.remove();
    const socket = connect({ host: "127.0.0.1", port: this.#port, noDelay: true });
    this.#socket = socket;
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    if (card !== MUTE) card.reset();
    // Whoever stops pcscd cuts the line: the card is simply no longer in a reader.
    socket.on("error", () => socket.destroy());
    serve(socket, card);
  }

  /**
   * Pulls the card out and resolves once pcscd has looked and found the reader empty. A card that is back before that look is
   * lost to it: pcscd 1.9 tells its clients of a removal that its own watch never saw, hence of no insertion either.
   */
  async pulledAndSeen(): Promise<void> {
    this.remove();
    const socket = connect({ host: "127.0.0.1", port: this.#port, noDelay: true });
    this.#socket = socket;
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.once("data", () => {
        socket.write(frame(NO_CARD));
        resolve();
      });
    });
    this.remove();
  }

  /** Pulls the card out at once, even between a command and its answer. */
  remove(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }
}

function serve(socket: Socket, card: VirtualCard | typeof MUTE): void {
  let received = Buffer.alloc(0);
  let turn: Promise<void> = Promise.resolve();
  const answer = card === MUTE ? muteAnswers() : cardAnswers(card);
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= LENGTH_BYTES) {
      const end = LENGTH_BYTES + received.readUInt16BE(0);
      if (received.length < end) return;
      const message = new Uint8Array(received.subarray(LENGTH_BYTES, end));
      received = received.subarray(end);
      turn = turn.then(async () => {
        const bytes = await answer(message);
        if (bytes !== undefined && !socket.destroyed) socket.write(frame(bytes));
      });
      turn.catch(() => socket.destroy());
    }
  });
}

type Answers = (message: Uint8Array) => Promise<Uint8Array | undefined>;

function cardAnswers(card: VirtualCard): Answers {
  return async (message) => {
    if (message.length !== 1) return await card.transmit(message);
    if (message[0] === CONTROL.atr) return card.atr;
    card.reset();
    return undefined;
  };
}

/** There as long as nobody powers it, silent when asked for its answer-to-reset. */
function muteAnswers(): Answers {
  let powered = false;
  return async (message) => {
    if (message.length !== 1) return new Uint8Array(0);
    if (message[0] !== CONTROL.atr) {
      powered = message[0] === CONTROL.on || message[0] === CONTROL.reset;
      return undefined;
    }
    const asked = powered;
    powered = false;
    return asked ? NO_ATR : PRESENCE;
  };
}

function frame(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
