import * as z from "zod";
import type { SlotName } from "../contract.js";

/** Starts that a slot has to prove itself; the same as RAUC's `boot-attempts` for U-Boot. */
export const ATTEMPTS = 3;

const slot = z.object({
  version: z.string(),
  /** Whole: set as the last step of an installation, taken away as its first. */
  bootable: z.boolean(),
  /** Starts left before the other slot is taken. */
  left: z.number().int(),
  good: z.boolean(),
});

export const selectorSchema = z.object({
  /** Taken as long as it has starts left. */
  primary: z.enum(["A", "B"]),
  /** The board's name, once it is known. */
  compatible: z.string().exactOptional(),
  slots: z.object({ A: slot, B: slot }),
});

/** What a boot loader keeps in its environment: which slot starts, and how many chances each still has. */
export type Selector = z.infer<typeof selectorSchema>;
type Slot = z.infer<typeof slot>;

const EMPTY: Slot = { version: "", bootable: false, left: 0, good: false };

/** As a device leaves the factory: `version` in slot A, nothing in B. */
export function factory(version: string): Selector {
  return { primary: "A", slots: { A: { version, bootable: true, left: ATTEMPTS, good: true }, B: EMPTY } };
}

export const otherSlot = (name: SlotName): SlotName => (name === "A" ? "B" : "A");

/** The slot that the next start takes: the primary, then the other, as long as they have starts left. */
export function nextSlot({ primary, slots }: Selector): SlotName {
  const order = [primary, otherSlot(primary)].filter((name) => slots[name].bootable);
  // With no chance left anywhere, what was good once is still the best there is.
  return order.find((name) => slots[name].left > 0) ?? order.find((name) => slots[name].good) ?? order[0] ?? "A";
}

/** A start: one chance less for the slot that it takes. */
export function boot(selector: Selector): { readonly running: SlotName; readonly selector: Selector } {
  const running = nextSlot(selector);
  const { left } = selector.slots[running];
  // U-Boot's scripts fill the counters again when all are used up, for a device must start.
  return { running, selector: change(selector, running, { left: (left > 0 ? left : ATTEMPTS) - 1 }) };
}

/** Before the first byte of an installation: what was in the slot counts no more. */
export function emptied(selector: Selector, target: SlotName): Selector {
  return { ...change(selector, target, EMPTY), primary: otherSlot(target) };
}

/** After its last byte: the next start takes it. */
export function filled(selector: Selector, target: SlotName, version: string, compatible: string): Selector {
  const slot: Slot = { version, bootable: true, left: ATTEMPTS, good: false };
  return { ...change(selector, target, slot), primary: target, compatible };
}

/** What runs stays: whatever else was to start next is put off. */
export function markedGood(selector: Selector, running: SlotName): Selector {
  return { ...change(selector, running, { good: true, left: ATTEMPTS }), primary: running };
}

/** The other slot is taken from now on, if there is anything in it. */
export function markedBad(selector: Selector, running: SlotName): Selector {
  const bad = change(selector, running, { good: false, left: 0 });
  const other = otherSlot(running);
  return bad.slots[other].bootable ? { ...bad, primary: other } : bad;
}

function change(selector: Selector, name: SlotName, slot: Partial<Slot>): Selector {
  const changed = { ...selector.slots[name], ...slot };
  return { ...selector, slots: { ...selector.slots, [name]: changed } };
}
