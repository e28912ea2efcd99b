import type { CardChannel } from "../../firmware/drivers/card-slot/contract.js";
import type { ReaderSlot } from "../../firmware/reader/contract.js";
import type { VirtualCard } from "../../simulator/cards/virtual-card.js";

/** A reader's slot as a card for vpcd: powering it opens the slot's channel, power off closes it. */
export function slotCard(slot: ReaderSlot): VirtualCard & { readonly apdus: () => number } {
  const state = slot.state();
  if (state.kind !== "present") throw new Error("nothing in the slot");
  let channel: CardChannel | undefined;
  let count = 0;
  return {
    atr: state.atr,
    apdus: () => count,
    reset() {
      void channel?.close();
      channel = undefined;
    },
    async transmit(apdu) {
      count += 1;
      if (channel === undefined) {
        const connected = await slot.connect();
        if (!connected.ok) throw new Error(connected.error.kind);
        channel = connected.value;
      }
      const answer = await channel.transmit(apdu);
      if (!answer.ok) throw new Error(answer.error.kind);
      return answer.value;
    },
  };
}
