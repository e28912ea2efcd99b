import type pcsclite from "pcsclite";
import { err, ok, type Result } from "../protocol/index.js";
import type { CardLink, TransportFailure } from "./transport.js";

export type Resources = ReturnType<typeof pcsclite>;
export type Reader = Parameters<Parameters<Resources["once"]>[1]>[0];

/** Longest answer to a short APDU: 256 bytes and the status word. */
const LONGEST_ANSWER = 258;
const STATUS_WORD = 2;

/** Codes of PC/SC that mean something here. */
const CODES: Readonly<Record<string, TransportFailure>> = {
  "8010000b": { kind: "busy" },
  "8010000c": { kind: "removed" },
  "80100009": { kind: "no-reader" },
  "80100017": { kind: "no-reader" },
  "8010001d": { kind: "no-service" },
  "8010001e": { kind: "no-service" },
  "80100066": { kind: "removed" },
  "80100067": { kind: "removed" },
  "80100068": { kind: "removed" },
  "80100069": { kind: "removed" },
};

/** What an error of the binding means; its code is in its message, « … (0x8010000b) ». */
export function transportFailure(error: unknown): TransportFailure {
  const code = /\(0x(?:f{8})?([0-9a-f]{8})\)/i.exec(error instanceof Error ? error.message : "")?.[1]?.toLowerCase();
  return CODES[code ?? ""] ?? { kind: "failed", cause: code === undefined ? "PC/SC" : `PC/SC 0x${code}` };
}

/** Native objects that must outlive the garbage collector: the destructor of one that was never watched crashes. */
const kept: Reader[] = [];

/**
 * Takes the card of a reader exclusively. A second native object is used than the one that watches the reader: the binding
 * holds one lock an object, and a slow card would block Node's thread when a state changes.
 */
export async function connectReader(watched: Reader): Promise<Result<CardLink, TransportFailure>> {
  const { constructor: Same } = watched as unknown as { constructor: new (name: string) => Reader };
  const reader = new Same(watched.name);
  kept.push(reader);
  const protocols = reader.SCARD_PROTOCOL_T0 | reader.SCARD_PROTOCOL_T1;
  const options = { share_mode: reader.SCARD_SHARE_EXCLUSIVE, protocol: protocols };
  const connected = await called<number>((done) => reader.connect(options, done));
  return connected.ok ? ok(linkOf(reader, connected.value)) : connected;
}

function linkOf(reader: Reader, protocol: number): CardLink {
  return {
    async transmit(apdu) {
      const answer = await called<Buffer>((done) => reader.transmit(Buffer.from(apdu), LONGEST_ANSWER, protocol, done));
      if (!answer.ok) return answer;
      // A card torn out of some readers answers nothing, successfully.
      return answer.value.length < STATUS_WORD ? err({ kind: "removed" }) : ok(new Uint8Array(answer.value));
    },
    async close() {
      await called<undefined>((done) =>
        reader.disconnect(reader.SCARD_UNPOWER_CARD, (error) => done(error, undefined)),
      );
    },
  };
}

/** The binding calls back outside any task: each callback goes through `setImmediate`, so that promises run. */
async function called<T>(
  start: (done: (error: unknown, value: T) => void) => void,
): Promise<Result<T, TransportFailure>> {
  return await new Promise((resolve) => {
    try {
      start((error, value) => setImmediate(() => resolve(error ? err(transportFailure(error)) : ok(value))));
    } catch (error) {
      resolve(err(transportFailure(error)));
    }
  });
}
