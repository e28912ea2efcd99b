import { resolve } from "node:path";
import type { SimulatedBattery } from "../firmware/drivers/battery/simulated.js";
import type { SimulatedStick } from "../firmware/drivers/bundle-source/simulated-stick.js";
import type { SimulatedCamera } from "../firmware/drivers/camera/simulated.js";
import type { CardSlot, SlotName } from "../firmware/drivers/card-slot/contract.js";
import type { SimulatedNetworks } from "../firmware/drivers/network/simulated.js";
import type { CableEnd, SimulatedUsbGadget } from "../firmware/drivers/usb-gadget/simulated.js";
import { err, ok, type Result } from "../firmware/lib/result.js";
import { MUTE, type VirtualCard } from "./cards/virtual-card.js";
import type { SimulatedClock } from "./clock.js";
import { type FaultyCard, faultyCard } from "./faults.js";
import type { Recorder } from "./recorder.js";
import type {
  LogEntry,
  Publication,
  SimulatorEvent,
  SimulatorState,
  SlotFault,
  SlotView,
  StickView,
  TraceEntry,
} from "./state.js";
import type { Tray } from "./tray.js";
import type { SimulatedUpdates } from "./updates/simulated-updates.js";

/** A slot with the hands that play with it. */
export interface PlayableSlot extends CardSlot {
  /** Puts a card in, or something that gives no ATR; what was in is pulled out first. */
  insert(card: VirtualCard | typeof MUTE): void;
  /** Pulls the card out, whatever is going on. Does nothing on an empty slot. */
  remove(): void;
}

/** Why the bench could not do what was asked. */
export type BenchRefusal =
  | { readonly kind: "unknown-card"; readonly card: string }
  | { readonly kind: "card-in-use"; readonly card: string }
  | { readonly kind: "slot-failed"; readonly slot: SlotName }
  | { readonly kind: "not-looking" }
  /** English. */
  | { readonly kind: "not-written"; readonly why: string };

/** An update to be written onto a stick. */
export interface StickWriting extends Omit<Publication, "mode"> {
  readonly folder: string;
}

export interface SimulatorParts {
  /** Where a folder lies that is not named from the root. */
  readonly dataDir: string;
  readonly slots: Readonly<Record<SlotName, PlayableSlot>>;
  readonly tray: Tray;
  readonly clock: SimulatedClock;
  readonly battery: SimulatedBattery;
  readonly networks: SimulatedNetworks;
  readonly usb: SimulatedUsbGadget;
  readonly recorder: Recorder;
  readonly updates: SimulatedUpdates;
  readonly stick: SimulatedStick;
  readonly camera: SimulatedCamera;
  /** Cuts the power. On the desk the process dies at once, without a word to anyone, as the terminal would. */
  readonly powerCut: () => void;
}

/**
 * The desk around the terminal: everything a hand, a network or an outlet does to it. The bench page, the tests and
 * the scripts all go through this door.
 */
export interface Simulator {
  readonly tray: Tray;
  readonly clock: SimulatedClock;
  readonly battery: SimulatedBattery;
  readonly networks: SimulatedNetworks;
  readonly updates: SimulatedUpdates;
  state(): SimulatorState;
  /** The last lines of trace and log, oldest first. */
  history(): { readonly trace: readonly TraceEntry[]; readonly log: readonly LogEntry[] };
  /** Every change, exchange and log line from now on; never called inside `subscribe`. */
  subscribe(listener: (event: SimulatorEvent) => void): () => void;
  /** Puts a card of the tray in a slot; a card already there goes back to the tray. */
  insert(card: string, slot: SlotName): Result<void, BenchRefusal>;
  /** Pulls out whatever is in. */
  remove(slot: SlotName): void;
  /** Makes a slot misbehave, or behave again. */
  setFault(slot: SlotName, fault: SlotFault): void;
  /** Makes a card as new: tries left, files. It is pulled out first when it is in a slot. */
  renew(card: string): Result<void, BenchRefusal>;
  /** Puts a stick in whose files are those of a folder of this machine. Resolves once the terminal could see them. */
  plugStick(folder: string): Promise<void>;
  /** Writes an update that this desk signs into a stick's folder, which is made, and puts the stick in. */
  writeStick(what: StickWriting): Promise<Result<void, BenchRefusal>>;
  /** Pulls the stick out, whatever is being read. */
  unplugStick(): void;
  /** Holds a QR code of this text before the camera. */
  showCode(text: string): Result<void, BenchRefusal>;
  /** Puts the other end of the USB cable somewhere; a PC uses the terminal as its reader. Mains come with it. */
  plug(end: CableEnd): void;
  powerCut(): void;
  /** Stops listening to the drivers, and serving updates. */
  close(): Promise<void>;
}

/** Slots, in the order they are shown. */
export const SLOTS: readonly SlotName[] = ["cps", "vitale"];

export function createSimulator(parts: SimulatorParts): Simulator {
  const { tray, clock, battery, networks, usb, recorder, updates, stick, camera } = parts;
  const listeners = new Set<(event: SimulatorEvent) => void>();
  const emit = (event: SimulatorEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const held: Record<SlotName, { id: string; card: FaultyCard | typeof MUTE } | undefined> = {
    cps: undefined,
    vitale: undefined,
  };
  const faults: Record<SlotName, SlotFault> = { cps: { kind: "none" }, vitale: { kind: "none" } };

  let stickFolder = "";
  const stickView = (): StickView => {
    const now = stick.state();
    switch (now.kind) {
      case "empty":
        return { kind: "out" };
      case "plugged":
        return { kind: "in", folder: stickFolder, files: now.files.map(({ name, size }) => ({ name, size })) };
      case "unreadable":
        return { kind: "unreadable", folder: stickFolder, why: now.detail };
    }
  };
  const plugStick = async (folder: string): Promise<void> => {
    stickFolder = resolve(parts.dataDir, folder);
    await stick.plug(stickFolder);
  };
  const slotView = (slot: SlotName): SlotView => ({
    card: held[slot]?.id ?? null,
    state: parts.slots[slot].state().kind,
    fault: faults[slot],
  });
  const state = (): SimulatorState => {
    const time = clock.state();
    return {
      slots: { cps: slotView("cps"), vitale: slotView("vitale") },
      clock: { now: time.now, zone: time.zone, real: time.offset === 0 && time.running, running: time.running },
      battery: battery.state(),
      networks: networks.state(),
      usb: usb.state().kind,
      updates: updates.view(),
      stick: stickView(),
      camera: camera.use.get(),
    };
  };
  // One gesture changes several things: listeners hear of it once, when it is over.
  let telling = false;
  const changed = (): void => {
    if (telling) return;
    telling = true;
    queueMicrotask(() => {
      telling = false;
      emit({ kind: "state", state: state() });
    });
  };

  const remove = (slot: SlotName): void => {
    held[slot] = undefined;
    parts.slots[slot].remove();
    changed();
  };
  const faulty = (slot: SlotName, card: VirtualCard): FaultyCard =>
    faultyCard(card, {
      fault: () => faults[slot],
      clock,
      pulledOut() {
        faults[slot] = { kind: "none" };
        remove(slot);
      },
    });
  const seat = (slot: SlotName, id: string): void => {
    const own = tray.take(id);
    const card = own === MUTE || faults[slot].kind === "mute" ? MUTE : faulty(slot, own);
    held[slot] = { id, card };
    parts.slots[slot].insert(card);
    changed();
  };

  recorder.revealWhen((slot) => held[slot] !== undefined);
  const unsubscribe = [
    recorder.subscribe(emit),
    clock.subscribe(changed),
    battery.subscribe(changed),
    networks.subscribe(changed),
    usb.subscribe(changed),
    updates.subscribe(changed),
    stick.subscribe(changed),
    camera.use.subscribe(changed),
    ...SLOTS.map((slot) =>
      parts.slots[slot].subscribe(() => {
        // Pulled out by another hand than ours (a test, a reader): the card is back on the tray.
        if (parts.slots[slot].state().kind === "empty") held[slot] = undefined;
        changed();
      }),
    ),
  ];

  return {
    tray,
    clock,
    battery,
    networks,
    updates,
    state,
    history: recorder.history,
    subscribe(listener) {
      const entry = (event: SimulatorEvent): void => listener(event);
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    insert(card, slot) {
      if (tray.find(card) === undefined) return err({ kind: "unknown-card", card });
      if (parts.slots[slot].state().kind === "failed") return err({ kind: "slot-failed", slot });
      if (SLOTS.some((other) => other !== slot && held[other]?.id === card)) return err({ kind: "card-in-use", card });
      if (held[slot] !== undefined) remove(slot);
      seat(slot, card);
      return ok(undefined);
    },
    remove,
    setFault(slot, fault) {
      const reseat = held[slot] !== undefined && (fault.kind === "mute") !== (faults[slot].kind === "mute");
      faults[slot] = fault;
      const inside = held[slot];
      if (inside !== undefined && inside.card !== MUTE) inside.card.rearm();
      if (reseat && inside !== undefined) {
        remove(slot);
        seat(slot, inside.id);
      } else changed();
    },
    renew(card) {
      if (tray.find(card) === undefined) return err({ kind: "unknown-card", card });
      for (const slot of SLOTS) if (held[slot]?.id === card) remove(slot);
      tray.renew(card);
      return ok(undefined);
    },
    plugStick,
    async writeStick({ folder, ...what }) {
      stick.unplug();
      const written = await updates.writeTo(resolve(parts.dataDir, folder), { ...what, mode: "soft" });
      if (!written.ok) return err({ kind: "not-written", why: written.error });
      await plugStick(folder);
      return ok(undefined);
    },
    unplugStick: () => stick.unplug(),
    showCode: (text) => (camera.show(text) ? ok(undefined) : err({ kind: "not-looking" })),
    plug(end) {
      if (end === "nothing") usb.unplug();
      else usb.plug(end);
      // The cable charges: the terminal is on mains as long as something is at its end.
      battery.set({ ...battery.state(), source: end === "nothing" ? "battery" : "mains" });
    },
    powerCut: parts.powerCut,
    async close() {
      for (const stop of unsubscribe) stop();
      listeners.clear();
      await updates.close();
    },
  };
}
