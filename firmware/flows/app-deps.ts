import type { ConventionTable } from "../billing/amc/conventions/model.js";
import type { Nomenclature } from "../billing/nomenclature.js";
import type { Search } from "../billing/search/engine.js";
import type { Battery } from "../drivers/battery/contract.js";
import type { BundleInbox, BundleSource } from "../drivers/bundle-source/contract.js";
import type { Camera } from "../drivers/camera/contract.js";
import type { CardSlot, SlotName } from "../drivers/card-slot/contract.js";
import type { Networks } from "../drivers/network/contract.js";
import type { UsbGadget, UsbIdentity } from "../drivers/usb-gadget/contract.js";
import type { Clock } from "../lib/clock.js";
import type { Logger } from "../lib/log.js";
import type { AmoBody } from "../model/people.js";
import type { Store } from "../store/contract.js";
import type { Device } from "./informations.js";
import type { ExportSink, QuittanceMaker } from "./invoices/types.js";
import type { Enrolment } from "./update/server-types.js";

/** What the terminal's flows stand on. */
export interface AppDeps {
  readonly clock: Clock;
  readonly slots: Readonly<Record<SlotName, CardSlot>>;
  readonly battery: Battery;
  readonly networks: Networks;
  /** The port by which a PC uses the terminal, and how the terminal names itself there. */
  readonly usb: { readonly gadget: UsbGadget; readonly identity: UsbIdentity };
  readonly store: Store;
  /** The tables of the moment: a new version of them prices the next rating. */
  readonly nomenclature: () => Nomenclature;
  /** The search of the CCAM of the same tables; finds nothing without them. */
  readonly ccamSearch: () => Search;
  /** The conventions of the moment; absent or undefined: this terminal has none, and nothing is said of them. */
  readonly conventions?: () => ConventionTable | undefined;
  readonly exportSink: ExportSink;
  /** Draws the patient's sheet away from this thread. */
  readonly quittanceMaker: QuittanceMaker;
  /** What it is, for « Informations ». */
  readonly device: Device;
  /** How an update server lets this terminal in. */
  readonly enrolment: Enrolment;
  /** Undefined on a board without one. */
  readonly camera?: Camera;
  /** Where a stick with an update comes; undefined on a board without such a port. */
  readonly stick?: BundleSource;
  /** Where a PC lays an update down. */
  readonly cable: BundleInbox;
  /** Once the first picture is up: what it does not need is loaded then. Undefined: at once. */
  readonly drawn?: Promise<void>;
  readonly log: Logger;
  readonly newId: () => string;
  /** Name of an AMO body; undefined without the tables database. */
  readonly bodyName: (body: Omit<AmoBody, "name">) => string | undefined;
}
