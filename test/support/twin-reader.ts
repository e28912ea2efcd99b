import { openReaderLine } from "../../firmware/cli/reader-line.js";
import { SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { systemClock } from "../../firmware/lib/clock.js";
import { SEC1210 } from "../../firmware/reader/twin/profile.js";
import { unwrap } from "./cards.js";
import { LIBCCIDTWIN, type SerialReaderEntry } from "./own-pcscd.js";

/** The terminal as a reader on a serial line, in this process, with slots that the test fills. */
export interface TwinBench {
  readonly slots: { readonly cps: SimulatedSlot; readonly vitale: SimulatedSlot };
  /** What pcscd needs to find it. */
  readonly entry: SerialReaderEntry;
  close(): void;
}

/** The readers are called `Terminal 00 00` (CPS) and `Terminal 00 01` (Vitale). Only in a namespace with a /run of its own. */
export function startTwinReader(): TwinBench {
  const slots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
  const link = `/run/tournee-${process.pid}`;
  const pinPad = { ask: async () => ({ kind: "cancelled" }) as const };
  const line = unwrap(openReaderLine({ link, profile: SEC1210, slots, pinPad, clock: systemClock("Europe/Paris") }));
  return {
    slots,
    entry: { name: "Terminal", device: `${link}:${SEC1210.name}`, library: LIBCCIDTWIN },
    close: () => line.close(),
  };
}
