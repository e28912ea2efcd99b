import { join } from "node:path";
import { type SimulatedBattery, simulatedBattery } from "../firmware/drivers/battery/simulated.js";
import { type SimulatedStick, simulatedStick } from "../firmware/drivers/bundle-source/simulated-stick.js";
import { type SimulatedCamera, simulatedCamera } from "../firmware/drivers/camera/simulated.js";
import type { ApduTrace, SlotName } from "../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../firmware/drivers/card-slot/simulated.js";
import { type SimulatedNetworks, simulatedNetworks } from "../firmware/drivers/network/simulated.js";
import type { UsbIdentity } from "../firmware/drivers/usb-gadget/contract.js";
import { SimulatedUsbGadget } from "../firmware/drivers/usb-gadget/simulated.js";
import { deskIdentity } from "../firmware/reader/identity.js";
import { type SimulatedClock, simulatedClock } from "./clock.js";
import { createRecorder, type Recorder } from "./recorder.js";
import { createSimulator, type PlayableSlot, type Simulator } from "./simulator.js";
import { testCards } from "./test-cards.js";
import { tray } from "./tray.js";
import { simulatedUpdates } from "./updates/simulated-updates.js";
import { type DeskUpdates, deskUpdates } from "./updates/slots.js";

export interface DeskOptions {
  /** IANA zone of the terminal. */
  readonly zone: string;
  /** What the power cut does; on a desk, kills the process. */
  readonly powerCut: () => void;
  /** Other slots than those in memory, such as virtual readers behind a real pcscd. */
  readonly slot?: (name: SlotName, trace: ApduTrace) => PlayableSlot;
  readonly clock?: SimulatedClock;
  /** Folder of the terminal's data: its updates lie in it, the bench's own server beside them. */
  readonly dataDir: string;
  /** What the terminal runs before any update. */
  readonly factoryVersion?: string;
  /** Ends the program into a restart; it may never settle. */
  readonly restart?: () => Promise<void>;
  /** Of the download of an update, bytes a second. */
  readonly updateRate?: number;
}

/** A terminal's hardware on a desk, and the hands that play with it. */
export interface Desk {
  readonly simulator: Simulator;
  readonly recorder: Recorder;
  readonly clock: SimulatedClock;
  readonly slots: Readonly<Record<SlotName, PlayableSlot>>;
  readonly battery: SimulatedBattery;
  readonly networks: SimulatedNetworks;
  readonly usb: { readonly gadget: SimulatedUsbGadget; readonly identity: UsbIdentity };
  readonly camera: SimulatedCamera;
  readonly stick: SimulatedStick;
  readonly updates: DeskUpdates;
}

/** Everything of a desk put together: slots in memory, every test card, a full day's battery, home networks. */
export function assembleDesk(options: DeskOptions): Desk {
  const clock = options.clock ?? simulatedClock(options.zone);
  const recorder = createRecorder(clock.now);
  const slot = options.slot ?? ((name: SlotName, trace: ApduTrace) => new SimulatedSlot(name, { trace }));
  const slots = { cps: slot("cps", recorder.trace), vitale: slot("vitale", recorder.trace) };
  const battery = simulatedBattery();
  const networks = simulatedNetworks();
  const usb = { gadget: new SimulatedUsbGadget(), identity: deskIdentity() };
  const camera = simulatedCamera();
  const stick = simulatedStick();
  const updates = deskUpdates({
    folder: join(options.dataDir, "updates"),
    factoryVersion: options.factoryVersion ?? "0",
    restart: options.restart ?? (() => new Promise(() => undefined)),
  });
  const simulator = createSimulator({
    dataDir: options.dataDir,
    slots,
    tray: tray(testCards(clock.wall().date)),
    clock,
    battery,
    networks,
    usb: usb.gadget,
    recorder,
    updates: simulatedUpdates({
      folder: join(options.dataDir, "bench-updates"),
      desk: updates,
      id: usb.identity.serial,
      clock,
      networks,
      tables: join(options.dataDir, "tables.db"),
      ...(options.updateRate === undefined ? {} : { rate: options.updateRate }),
    }),
    stick,
    camera,
    powerCut: options.powerCut,
  });
  return { simulator, recorder, clock, slots, battery, networks, usb, camera, stick, updates };
}
