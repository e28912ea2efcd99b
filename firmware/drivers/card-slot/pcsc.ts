import type { Clock } from "../../lib/clock.js";
import { type Logger, silentLogger } from "../../lib/log.js";
import type { ApduTrace, CardSlot, SlotName } from "./contract.js";
import { PcscMonitor, type ReaderChoice } from "./pcsc-monitor.js";
import { PcscSlot } from "./pcsc-slot.js";

export interface PcscOptions {
  readonly readers: Readonly<Record<SlotName, ReaderChoice>>;
  readonly clock: Clock;
  readonly trace?: ApduTrace;
  readonly log?: Logger;
}

/** One per process (see PcscMonitor). */
let monitor: PcscMonitor | undefined;

/**
 * The two slots behind the PC/SC resource manager. State changes come from its monitor threads, nothing polls; while pcscd
 * is away both slots are `failed`, and it is called again after 0.25 s, then twice as long each time up to 5 s. Those
 * threads keep Node's loop alive: a program that used this ends with `process.exit`.
 */
export function pcscSlots({
  readers,
  clock,
  trace,
  log = silentLogger,
}: PcscOptions): Readonly<Record<SlotName, CardSlot>> {
  monitor ??= new PcscMonitor(clock, log);
  const watched = monitor;
  const slot = (name: SlotName): CardSlot =>
    new PcscSlot(name, clock, trace, (watcher) => watched.watch(readers[name], watcher));
  return { cps: slot("cps"), vitale: slot("vitale") };
}
