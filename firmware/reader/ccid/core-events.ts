import type { SlotState } from "../../drivers/card-slot/contract.js";
import type { Duration } from "../../lib/duration.js";
import type { CcidActivity } from "./activity.js";
import type { Met, Need } from "./operation.js";

/**
 * `extension`: the host is asked to wait on. `pin`: the pad did not end by itself. `half-message`: the rest of a message
 * does not come.
 */
export type CoreTimer = "extension" | "pin" | "half-message";

/** What happens to the core. `detached` is any end of the configuration. */
export type CoreEvent =
  | { readonly kind: "attached"; readonly state: SlotState }
  | { readonly kind: "detached" }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "slot"; readonly state: SlotState }
  | { readonly kind: "met"; readonly ticket: number; readonly met: Met }
  | { readonly kind: "elapsed"; readonly timer: CoreTimer };

/** What the core wants done, in order. Every `need` is met once, by a `met` event; an abandoned one need not be. */
export type CoreEffect =
  | { readonly kind: "bulk-in"; readonly message: Uint8Array }
  | { readonly kind: "interrupt"; readonly message: Uint8Array }
  | { readonly kind: "need"; readonly ticket: number; readonly need: Need }
  /** The question is taken off the screen; its answer is not awaited. */
  | { readonly kind: "abandon"; readonly ticket: number }
  | { readonly kind: "arm"; readonly timer: CoreTimer; readonly after: Duration }
  | { readonly kind: "disarm"; readonly timer: CoreTimer }
  | { readonly kind: "activity"; readonly activity: CcidActivity };

/** Effects of one event, gathered. */
export class Effects {
  #list: CoreEffect[] = [];

  add(effect: CoreEffect): void {
    this.#list.push(effect);
  }

  tell(kind: CcidActivity["kind"]): void {
    this.#list.push({ kind: "activity", activity: { kind } });
  }

  /** What was gathered since the last call. */
  take(): readonly CoreEffect[] {
    const list = this.#list;
    this.#list = [];
    return list;
  }
}
