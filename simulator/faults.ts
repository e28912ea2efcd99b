import type { Clock } from "../firmware/lib/clock.js";
import { milliseconds } from "../firmware/lib/duration.js";
import type { VirtualCard } from "./cards/virtual-card.js";
import type { SlotFault } from "./state.js";

/** A card seen through a slot that may misbehave. */
export interface FaultyCard extends VirtualCard {
  /** Counts the exchanges before a pull-out from now. */
  rearm(): void;
}

export interface FaultyCardParts {
  readonly fault: () => SlotFault;
  readonly clock: Clock;
  /** Called when the card leaves in the middle of an exchange, before its answer. */
  readonly pulledOut: () => void;
}

/** Wraps a card with the slowness and the sudden departure that the slot's fault asks for. */
export function faultyCard(card: VirtualCard, { fault, clock, pulledOut }: FaultyCardParts): FaultyCard {
  let exchanges = 0;
  return {
    atr: card.atr,
    async transmit(apdu) {
      const current = fault();
      if (current.kind === "slow") {
        await new Promise<void>((resolve) => {
          clock.after(milliseconds(current.delayMs), resolve);
        });
      }
      if (current.kind === "pull-out" && exchanges >= current.afterApdus) {
        // The command may have reached the card: what it changed there stays changed.
        const answer = await card.transmit(apdu);
        pulledOut();
        return answer;
      }
      exchanges += 1;
      return card.transmit(apdu);
    },
    reset: () => card.reset(),
    rearm: () => {
      exchanges = 0;
    },
  };
}
