import type { Display } from "lvgl-bindings-ts";
import type { Battery } from "../drivers/battery/contract.js";
import type { BundleSource } from "../drivers/bundle-source/contract.js";
import type { Camera } from "../drivers/camera/contract.js";
import type { CardSlot, SlotName } from "../drivers/card-slot/contract.js";
import type { Keystore } from "../drivers/keystore/contract.js";
import type { Networks } from "../drivers/network/contract.js";
import type { UsbGadget, UsbIdentity } from "../drivers/usb-gadget/contract.js";
import type { Clock } from "../lib/clock.js";
import type { LogListener } from "../lib/file-logger.js";
import type { Logger } from "../lib/log.js";
import type { UpdateBoard } from "./update-board.js";

/** What stands behind each contract on one piece of hardware. */
export interface Board {
  readonly name: string;
  readonly clock: Clock;
  readonly slots: Readonly<Record<SlotName, CardSlot>>;
  readonly battery: Battery;
  readonly networks: Networks;
  readonly keystore: Keystore;
  /** The port by which a PC uses the terminal, and how the terminal names itself there. */
  readonly usb: { readonly gadget: UsbGadget; readonly identity: UsbIdentity };
  /** Undefined where there is none. */
  readonly camera: Camera | undefined;
  /** Where a stick with an update comes; undefined where there is no such port. */
  readonly stick: BundleSource | undefined;
  /** Its maker's name for it, for « Informations ». */
  readonly model: string;
  readonly updates: UpdateBoard;
  /** Sees the log lines, already redacted. */
  readonly logListener: LogListener | undefined;
  /** Opens the screen. Called once, before anything is drawn. */
  openDisplay(): Display;
  /** Calls back when the clock was set by hand; undefined on hardware whose clock just runs. */
  onClockSet(listener: () => void): () => void;
  /** What the board itself serves beside the terminal: the bench, on a desk. */
  start(display: Display, log: Logger): Promise<void>;
  stop(): Promise<void>;
}

export interface BoardOptions {
  /** Folder of the terminal's data; it exists. */
  readonly dataDir: string;
  /** IANA zone of the terminal. */
  readonly zone: string;
  /** Folder of what was built: fonts, bench page. */
  readonly buildDir: string;
  /** Ends the program into a restart; it may never settle. */
  readonly restart: () => Promise<void>;
}
