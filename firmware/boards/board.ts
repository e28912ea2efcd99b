import type { Display } from "lvgl-bindings-ts";
import type { Battery } from "../drivers/battery/contract.js";
import type { CardSlot, SlotName } from "../drivers/card-slot/contract.js";
import type { Keystore } from "../drivers/keystore/contract.js";
import type { Networks } from "../drivers/network/contract.js";
import type { Clock } from "../lib/clock.js";
import type { Logger } from "../lib/log.js";

/** What stands behind each contract on one piece of hardware. */
export interface Board {
  readonly name: string;
  readonly clock: Clock;
  readonly slots: Readonly<Record<SlotName, CardSlot>>;
  readonly battery: Battery;
  readonly networks: Networks;
  readonly keystore: Keystore;
  readonly log: Logger;
  /** Opens the screen. Called once, before anything is drawn. */
  openDisplay(): Display;
  /** What the board itself serves once the terminal runs (the bench on a desk). */
  start(display: Display): Promise<void>;
  stop(): Promise<void>;
}

export interface BoardOptions {
  /** Folder of the terminal's data, made if absent. */
  readonly dataDir: string;
  /** IANA zone of the terminal. */
  readonly zone: string;
}
