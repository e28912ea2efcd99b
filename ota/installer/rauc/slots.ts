import type { SlotName } from "../contract.js";
import { asRecord, plain } from "./bus.js";

/** One slot that the boot loader can start, as RAUC describes it. */
export interface RaucSlot {
  /** RAUC's own name, such as `rootfs.0`. */
  readonly id: string;
  readonly name: SlotName;
  readonly booted: boolean;
  /** What the boot loader thinks of it. */
  readonly good: boolean;
  /** Of the bundle that was written last; absent in a slot that was flashed in the factory. */
  readonly version?: string;
  /** Path of its device. */
  readonly device?: string;
  /** When RAUC last made it primary (ISO 8601, UTC); absent in a slot that was so from the factory. */
  readonly activated?: string;
}

/**
 * The two bootable slots out of `GetSlotStatus` (array of name and dictionary). A is the first by RAUC's name, so `rootfs.0`;
 * undefined when the board has no two slots with a `bootname`.
 */
export function readSlots(status: unknown): readonly [RaucSlot, RaucSlot] | undefined {
  const listed = Array.isArray(status) ? status : [];
  const bootable = listed
    .map((entry) => ({ id: String(entry[0]), fields: asRecord(entry[1]) }))
    .filter(({ fields }) => plain(fields.bootname) !== undefined)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const [first, second] = bootable;
  if (first === undefined || second === undefined || bootable.length > 2) return undefined;
  return [slotOf(first.id, "A", first.fields), slotOf(second.id, "B", second.fields)];
}

function slotOf(id: string, name: SlotName, fields: Readonly<Record<string, unknown>>): RaucSlot {
  const version = plain(fields["bundle.version"]);
  const device = plain(fields.device);
  const activated = plain(fields["activated.timestamp"]);
  return {
    id,
    name,
    booted: plain(fields.state) === "booted",
    good: plain(fields["boot-status"]) === "good",
    ...(typeof version === "string" && { version }),
    ...(typeof device === "string" && { device }),
    ...(typeof activated === "string" && { activated }),
  };
}
