import type { SlotName } from "../drivers/card-slot/contract.js";
import type { UsbExposure, UsbGadget, UsbIdentity } from "../drivers/usb-gadget/contract.js";
import type { Clock } from "../lib/clock.js";
import type { Logger } from "../lib/log.js";
import type { CcidActivity } from "./ccid/activity.js";
import { createCcidFunction } from "./ccid/ccid-function.js";
import type { PinPad, ReaderName, ReaderSlot } from "./contract.js";
import type { LentSlot } from "./lending.js";

/** Interface strings, ASCII: what a secretary reads in a list of readers. */
const NAMES: Readonly<Record<ReaderName, string>> = {
  cps: "Tournee CPS",
  vitale: "Tournee Vitale",
  application: "Tournee application",
};

export interface ReaderParts {
  readonly gadget: UsbGadget;
  readonly identity: UsbIdentity;
  readonly slots: Readonly<Record<SlotName, LentSlot>>;
  /** The terminal's own virtual card. */
  readonly application: ReaderSlot;
  readonly pinPad: PinPad;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onActivity: (reader: ReaderName, activity: CcidActivity) => void;
}

/** The device that a PC finds at the other end of the cable: three readers. */
export interface Reader {
  /** Shows the device, or takes it off the bus; a host sees a plug, or an unplug. */
  show(shown: boolean): Promise<void>;
  dispose(): Promise<void>;
}

/** One USB device with a CCID interface per slot; whole APDUs, extended ones too. */
export function createReader({ gadget, identity, slots, application, ...parts }: ReaderParts): Reader {
  const { pinPad, clock, log, onActivity } = parts;
  const behind: readonly (readonly [ReaderName, ReaderSlot])[] = [
    ["cps", slots.cps.pc],
    ["vitale", slots.vitale.pc],
    ["application", application],
  ];
  const functions = behind.map(([reader, slot]) =>
    createCcidFunction({
      slot,
      reader,
      name: NAMES[reader],
      pinPad,
      clock,
      level: "extended",
      onActivity: (activity) => onActivity(reader, activity),
    }),
  );
  let exposure: UsbExposure | undefined;
  // One change of the bus at a time.
  let last: Promise<void> = Promise.resolve();

  async function change(shown: boolean): Promise<void> {
    if (shown === (exposure !== undefined)) return;
    if (!shown) {
      const leaving = exposure;
      exposure = undefined;
      await leaving?.close();
      return;
    }
    const exposed = await gadget.expose(identity, functions);
    if (exposed.ok) exposure = exposed.value;
    else log.warn("reader.not-shown", { why: exposed.error.kind });
  }

  const show = (shown: boolean): Promise<void> => {
    last = last.then(() => change(shown));
    return last;
  };
  return { show, dispose: () => show(false) };
}
