import type { SlotName } from "../drivers/card-slot/contract.js";
import type { TwinProfile } from "../reader/twin/profile.js";

/** What `tournee reader --transport twin` is asked for. */
export interface TwinRequest {
  readonly link: string;
  readonly profile: TwinProfile;
  readonly cards: readonly AskedCard[];
  readonly pinFrom: string | undefined;
}

/** A card that is in at the start; without an id, the slot's usual one. */
export interface AskedCard {
  readonly slot: SlotName;
  readonly card: string | undefined;
}
