import type { SlotName } from "../../firmware/drivers/card-slot/contract.js";
import type { App } from "../../firmware/flows/app-types.js";
import type { Enrolment } from "../../firmware/flows/update/server-types.js";
import type { PlainDate, PlainTime } from "../../firmware/lib/dates.js";
import type { Store } from "../../firmware/store/contract.js";
import type { Desk } from "../assemble.js";
import type { Finger } from "./finger.js";

export interface HeadlessOptions {
  /** Folder of the terminal's data: store, key, log, exports. It exists. */
  readonly dataDir: string;
  /** Folder of the converted fonts. */
  readonly fontsDir: string;
  /** Where the clock stands still. */
  readonly at: { readonly date: PlainDate; readonly time: PlainTime };
  /** The tables file; by default the program's own prices alone. */
  readonly tables?: string;
  /** The conventions file; by default none. */
  readonly conventions?: string;
  /** The store's worker as one file; by default the one beside its module. */
  readonly workerUrl?: URL;
  /** Animations run, on the manual clock. Off by default: pictures are taken at rest. */
  readonly motion?: boolean;
  /** What it runs before any update. */
  readonly version?: string;
  /** Of the download of an update, bytes a second. */
  readonly updateRate?: number;
  /** What stands between its screen « Serveur de mise à jour » and the network; by default nothing. */
  readonly enrolment?: (own: Enrolment) => Enrolment;
}

/**
 * The whole terminal without a window or a page: the real flows, store, keystore, log and screens, virtual cards on a
 * desk, a clock that stands still, and a finger.
 */
export interface HeadlessTerminal {
  /** Undefined when the memory did not open: the screen says why. */
  readonly app: App | undefined;
  /** What the terminal remembers, to look into; undefined when it did not open. */
  readonly store: Store | undefined;
  readonly desk: Desk;
  readonly finger: Finger;
  /** Sets the wall clock, as the bench does. */
  setClock(date: PlainDate, time: PlainTime): void;
  /** Puts a card of the tray in. @throws Error when the desk refuses */
  insert(card: string, slot: SlotName): void;
  remove(slot: SlotName): void;
  /** Lets store, cards and screen finish what is under way. @throws Error when something never ends */
  settle(): Promise<void>;
  /** Lets store and cards work until this holds, and no longer. @throws Error when it never does */
  until(holds: () => boolean): Promise<void>;
  /** Touches, then lets everything that follows happen. */
  tap(nameOrText: string): Promise<void>;
  /** Types on the keyboard or pad in view. */
  type(text: string): Promise<void>;
  /** Writes what is on the glass. */
  screen(path: string): void;
  /**
   * Cuts the power: nothing is said goodbye to, calls under way get no answer. The same desk, cards and files start
   * again in the terminal it resolves to; cards in the slots stay there and have lost their power too.
   */
  powerCut(): Promise<HeadlessTerminal>;
  /** An update has asked for a restart. */
  restartWanted(): boolean;
  /** Stops in order and starts again on the same desk and files, as an update asks. */
  restarted(): Promise<HeadlessTerminal>;
  /** Stops in order, as the power key does. */
  close(): Promise<void>;
}
