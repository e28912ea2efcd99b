import { fromHex } from "../../firmware/lib/hex.js";

/** The interface device's half of T=1, written from ISO 7816-3 §11 apart from the reader's. */
export interface T1PeerOptions {
  readonly code: "lrc" | "crc";
  /** Most information bytes the card takes, and we take. */
  readonly ifsc: number;
  readonly ifsd: number;
  /** Carries one block there and its answer back; it may spoil either. */
  readonly carry: (block: Uint8Array) => Promise<Uint8Array>;
}

/** Sends APDUs block by block; asks again when a block is spoilt, up to ten times. */
export class T1Peer {
  readonly #options: T1PeerOptions;
  #ns = 0;
  #nr = 0;

  constructor(options: T1PeerOptions) {
    this.#options = options;
  }

  /** S(IFS request): what we take. */
  async announce(): Promise<void> {
    const answer = await this.#robust(this.#block(0xc1, Uint8Array.of(this.#options.ifsd)));
    if (answer.pcb !== 0xe1) throw new Error("no S(IFS response)");
  }

  async resynchronise(): Promise<void> {
    const answer = await this.#robust(this.#block(0xc0, new Uint8Array(0)));
    if (answer.pcb !== 0xe0) throw new Error("no S(RESYNCH response)");
    this.#ns = 0;
    this.#nr = 0;
  }

  async apdu(apdu: Uint8Array): Promise<Uint8Array> {
    const { ifsc } = this.#options;
    let answer: { pcb: number; inf: Uint8Array } | undefined;
    for (let at = 0; at < apdu.length; at += ifsc) {
      const more = at + ifsc < apdu.length;
      const sent = this.#block((this.#ns << 6) | (more ? 0x20 : 0), apdu.slice(at, at + ifsc));
      this.#ns ^= 1;
      answer = await this.#robust(sent, more ? this.#ns : undefined);
    }
    if (answer === undefined) throw new Error("empty APDU");
    const parts: number[] = [];
    for (;;) {
      if ((answer.pcb & 0x80) !== 0) throw new Error(`no I-block: ${answer.pcb.toString(16)}`);
      if (((answer.pcb >> 6) & 1) !== this.#nr) throw new Error("N(S) out of order");
      this.#nr ^= 1;
      parts.push(...answer.inf);
      if ((answer.pcb & 0x20) === 0) return Uint8Array.from(parts);
      answer = await this.#robust(this.#block(0x80 | (this.#nr << 4), new Uint8Array(0)));
    }
  }

  /** @param acknowledged N(R) of the R-block that says that the chain goes on */
  async #robust(block: Uint8Array, acknowledged?: number): Promise<{ pcb: number; inf: Uint8Array }> {
    let sending = block;
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const answer = this.#read(await this.#options.carry(sending));
      if (answer === undefined) {
        // Spoilt on its way back: asked for again.
        sending = this.#block(0x80 | (this.#nr << 4) | 1, new Uint8Array(0));
        continue;
      }
      if ((answer.pcb & 0xc0) !== 0x80) return answer;
      const wanted = (answer.pcb >> 4) & 1;
      if (wanted === acknowledged) return answer;
      // Spoilt on its way there: sent again; unless it had come before, and its answer is what is missing.
      const pcb = block[1] ?? 0;
      const arrived = (pcb & 0x80) === 0 && wanted !== ((pcb >> 6) & 1);
      sending = arrived ? this.#block(0x80 | (this.#nr << 4), new Uint8Array(0)) : block;
    }
    throw new Error("the link does not get through");
  }

  #block(pcb: number, inf: Uint8Array): Uint8Array {
    const body = [0x00, pcb, inf.length, ...inf];
    return Uint8Array.from([...body, ...this.#code(body)]);
  }

  #read(bytes: Uint8Array): { pcb: number; inf: Uint8Array } | undefined {
    const length = this.#options.code === "lrc" ? 1 : 2;
    const body = [...bytes.slice(0, -length)];
    if (body[2] !== body.length - 3 || body.length - 3 > this.#options.ifsd) return undefined;
    const expected = this.#code(body);
    if (!expected.every((byte, index) => byte === bytes[body.length + index])) return undefined;
    return { pcb: body[1] ?? 0, inf: Uint8Array.from(body.slice(3)) };
  }

  #code(body: readonly number[]): number[] {
    if (this.#options.code === "lrc") return [body.reduce((sum, byte) => sum ^ byte, 0)];
    let rest = 0xffff;
    for (const byte of body) {
      for (let bit = 0; bit < 8; bit += 1) {
        const low = (rest ^ (byte >> bit)) & 1;
        rest = (rest >> 1) ^ (low === 1 ? 0x8408 : 0);
      }
    }
    return [rest >> 8, rest & 0xff];
  }
}

/** T=1 alone, with this IFSC and error code. */
export function t1Atr(ifsc: number, code: "lrc" | "crc"): Uint8Array {
  const bytes = fromHex(`3B8081 71 ${ifsc.toString(16).padStart(2, "0")} 45 ${code === "lrc" ? "00" : "01"}`);
  const check = bytes.subarray(1).reduce((sum, byte) => sum ^ byte, 0);
  return Uint8Array.from([...bytes, check]);
}
