import type { BatteryState } from "../firmware/drivers/battery/contract.js";
import type { SlotName } from "../firmware/drivers/card-slot/contract.js";
import type { NetworkState } from "../firmware/drivers/network/contract.js";
import type { UsbState } from "../firmware/drivers/usb-gadget/contract.js";

/** What the bench shows: plain values only, so that the page, a test and a script read the same. */

/** How a slot misbehaves. */
export type SlotFault =
  | { readonly kind: "none" }
  /** Dirty contacts: the card is felt and gives no ATR. */
  | { readonly kind: "mute" }
  /** Each exchange takes that long. */
  | { readonly kind: "slow"; readonly delayMs: number }
  /** The card is pulled out during the exchange that follows `afterApdus` complete ones, counted from now or from its insertion. */
  | { readonly kind: "pull-out"; readonly afterApdus: number };

export type TrayCardKind = "cps" | "vitale" | "other";

/** A card lying on the bench. */
export interface TrayCard {
  readonly id: string;
  readonly kind: TrayCardKind;
  /** Printed on its face: the holder, or what the object is. */
  readonly label: string;
  /** Printed under the label: what tells it from the others at a glance, a few words. */
  readonly note: string;
  /** What is worth knowing about it, in one French sentence. */
  readonly description: string;
  /** A short word when the card has something wrong: « expirée », « bloquée ». */
  readonly flaw: string | null;
  /** Code porteur of a test card, so that whoever sits at the bench can type it. */
  readonly testPin: string | null;
}

export interface SlotView {
  /** The tray card that is in, or null when the slot is empty or holds something the bench did not put there. */
  readonly card: string | null;
  readonly state: "empty" | "present" | "mute" | "failed";
  readonly fault: SlotFault;
}

export interface ClockView {
  /** Milliseconds since 1970-01-01T00:00Z, as the terminal sees it at the moment of this state. */
  readonly now: number;
  readonly zone: string;
  /** False once the clock was set, moved or held. */
  readonly real: boolean;
  readonly running: boolean;
}

/** An update that the bench publishes. */
export interface Publication {
  readonly kind: "firmware" | "tables";
  readonly version: string;
  /** What changes, in French, a line each; may be empty. */
  readonly notes: string;
  /** `soft` asks the nurse, `forced` does not. */
  readonly mode: "soft" | "forced";
}

/** What the bench's update server knows of the last one. */
export type UpdateView =
  | { readonly kind: "none" }
  /** A bundle is being built and signed. */
  | { readonly kind: "publishing"; readonly version: string }
  | {
      readonly kind: "published";
      readonly version: string;
      /** DDI's state of the action. */
      readonly status: string;
      /** The terminal's last word, English. */
      readonly message: string;
    }
  /** It could not be made; English. */
  | { readonly kind: "failed"; readonly why: string };

/** The stick in the terminal's port. */
export type StickView =
  | { readonly kind: "out" }
  | {
      readonly kind: "in";
      readonly folder: string;
      /** Plain files at its top; bytes. */
      readonly files: readonly { readonly name: string; readonly size: number }[];
    }
  /** The folder cannot be listed; English. */
  | { readonly kind: "unreadable"; readonly folder: string; readonly why: string };

export interface SimulatorState {
  readonly slots: Readonly<Record<SlotName, SlotView>>;
  readonly clock: ClockView;
  readonly battery: BatteryState;
  readonly networks: NetworkState;
  /** What the USB port sees. */
  readonly usb: UsbState["kind"];
  readonly updates: UpdateView;
  readonly stick: StickView;
  /** Whether the terminal looks through its camera. */
  readonly camera: "looking" | "idle";
}

/** One exchange line of the trace. Data that must not be seen are already replaced by `**`. */
export interface TraceEntry {
  readonly seq: number;
  /** The terminal's time, ms since 1970. */
  readonly at: number;
  readonly slot: SlotName;
  readonly direction: "command" | "response" | "atr";
  /** Bytes in hexadecimal separated by blanks, `**` for a masked one. */
  readonly hex: string;
  /** Name of the command, or meaning of the status word. */
  readonly name: string;
  /** Status word of a response, null otherwise. */
  readonly status: string | null;
  /** Bytes on the wire. */
  readonly length: number;
}

export interface LogEntry {
  readonly seq: number;
  readonly at: number;
  readonly level: "debug" | "info" | "warn" | "error";
  readonly event: string;
  /** Facts, `key=value` separated by blanks, redacted. */
  readonly facts: string;
}

export type SimulatorEvent =
  | { readonly kind: "state"; readonly state: SimulatorState }
  | { readonly kind: "trace"; readonly entry: TraceEntry }
  | { readonly kind: "log"; readonly entry: LogEntry };
