import { SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { linkLine } from "../../firmware/drivers/serial-line/link.js";
import { openPty } from "../../firmware/drivers/serial-line/pty.js";
import { type Clock, systemClock } from "../../firmware/lib/clock.js";
import { createCcidFunction } from "../../firmware/reader/ccid/ccid-function.js";
import type { PinPad } from "../../firmware/reader/contract.js";
import { SEC1210, type TwinProfile } from "../../firmware/reader/twin/profile.js";
import { createTwinReader, type TwinReader } from "../../firmware/reader/twin/twin-reader.js";
import { unwrap } from "./cards.js";
import { LIBCCIDTWIN, type SerialReaderEntry } from "./own-pcscd.js";

/** The terminal as a reader on a serial line, in this process, with slots that the test fills. */
export interface TwinBench {
  readonly slots: { readonly cps: SimulatedSlot; readonly vitale: SimulatedSlot };
  /** What pcscd needs to find it. */
  readonly entry: SerialReaderEntry;
  close(): void;
}

const NO_PAD: PinPad = { ask: async () => ({ kind: "cancelled" }) };

export interface TwinBenchOptions {
  readonly profile?: TwinProfile;
  readonly pinPad?: PinPad;
  readonly clock?: Clock;
}

/** The readers are called `Terminal 00 00` (CPS) and `Terminal 00 01` (Vitale). */
export function startTwinReader({ profile = SEC1210, pinPad = NO_PAD, clock }: TwinBenchOptions = {}): TwinBench {
  const time = clock ?? systemClock("Europe/Paris");
  const slots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
  const functions = (["cps", "vitale"] as const)
    .slice(0, profile.slots)
    .map((name) => createCcidFunction({ slot: slots[name], reader: name, name, pinPad, clock: time, level: "tpdu" }));
  const link = `/run/tournee-${process.pid}-${profile.name}`;
  const end: { reader: TwinReader | undefined } = { reader: undefined };
  const line = unwrap(openPty({ heard: (bytes) => end.reader?.heard(bytes), left: () => end.reader?.left() }));
  end.reader = createTwinReader({
    profile,
    functions,
    clock: time,
    firmware: "Tournee",
    send: (bytes) => line.write(bytes),
  });
  const unlink = unwrap(linkLine(link, line.path));
  return {
    slots,
    entry: { name: "Terminal", device: `${link}:${profile.name}`, library: LIBCCIDTWIN },
    close() {
      unlink();
      line.close();
      end.reader?.left();
    },
  };
}
