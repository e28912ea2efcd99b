import { SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import { cardSlotContract } from "./card-slot.js";

cardSlotContract("simulated slot", async (trace) => {
  const slots = { cps: new SimulatedSlot("cps", { trace }), vitale: new SimulatedSlot("vitale", { trace }) };
  return {
    slots,
    insert: async (slot, card) => slots[slot].insert(card),
    remove: (slot) => slots[slot].remove(),
    close: async () => {
      await Promise.all([slots.cps.close(), slots.vitale.close()]);
    },
  };
});
