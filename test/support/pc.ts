import type { SimulatedUsbGadget } from "../../firmware/drivers/usb-gadget/simulated.js";
import { fromHex, toHex } from "../../firmware/lib/hex.js";
import { commandBytes, type ReaderMessage, readMessage, type Sent } from "./ccid-host.js";

/** Interfaces in the order in which the terminal shows them. */
export const AT = { cps: 0, vitale: 1, application: 2 } as const;

/** A PC at the end of the cable, speaking CCID to one of the terminal's readers. */
export class Pc {
  readonly #gadget: SimulatedUsbGadget;
  readonly #at: number;
  #seq = 0;

  constructor(gadget: SimulatedUsbGadget, reader: keyof typeof AT) {
    this.#gadget = gadget;
    this.#at = AT[reader];
  }

  send(type: number, sent: Sent = {}): "sent" | "gone" {
    const seq = this.#seq++ & 0xff;
    return this.#gadget.host.bulkOut(this.#at, commandBytes(type, { ...sent, seq }));
  }

  /** The next answer that is no time extension; "gone" when the device left. */
  async next(): Promise<ReaderMessage | "gone"> {
    for (;;) {
      const message = await this.#gadget.host.bulkIn(this.#at);
      if (message === "gone") return "gone";
      const read = readMessage(message);
      if (read.status >> 6 !== 2) return read;
    }
  }

  async command(type: number, sent: Sent = {}): Promise<ReaderMessage> {
    if (this.send(type, sent) === "gone") throw new Error("the device is gone");
    const answer = await this.next();
    if (answer === "gone") throw new Error("the device left");
    return answer;
  }

  powerOn(): Promise<ReaderMessage> {
    return this.command(0x62);
  }

  /** The response of the card, hexadecimal. */
  async apdu(hex: string): Promise<string> {
    const answer = await this.command(0x6f, { data: fromHex(hex) });
    if (answer.status >> 6 !== 0) throw new Error(`exchange failed: ${answer.hex}`);
    return toHex(answer.data);
  }

  /** Asks the terminal's pad for a code of four digits, for VERIFY of `reference`; does not wait. */
  askCode(reference: number, timeoutSeconds = 30): void {
    const block = "1E820400" + "0404" + "02" + "FF" + "0C04" + "00" + "000000";
    const data = fromHex(`00${block}002000${reference.toString(16).padStart(2, "0")}04FFFFFFFF`);
    data[1] = timeoutSeconds;
    this.send(0x69, { data });
  }
}
