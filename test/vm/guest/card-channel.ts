import type { CardChannel } from "../../../firmware/drivers/card-slot/contract.js";
import { err, ok } from "../../../firmware/lib/result.js";
import type { PcscCard } from "./pcsc.js";

/** A card of the PC as the terminal's own card code wants it: what reads the cards there reads them here. */
export function channelOf(card: PcscCard): CardChannel {
  return {
    atr: card.atr,
    insertion: 0,
    transmit: (apdu) =>
      card.transmit(apdu).then(ok, (cause: unknown) => err({ kind: "reader", cause: String(cause) } as const)),
    close: () => card.disconnect(),
  };
}
