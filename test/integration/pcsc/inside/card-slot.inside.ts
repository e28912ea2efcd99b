import { pcscSlots } from "../../../../firmware/drivers/card-slot/pcsc.js";
import { systemClock } from "../../../../firmware/lib/clock.js";
import { VPCD_PORTS, VpcdPlug } from "../../../../simulator/vpcd.js";
import { cardSlotContract } from "../../../contract/card-slot.js";

cardSlotContract("slot behind pcscd", async (trace) => {
  const slots = pcscSlots({
    readers: { cps: { nameContains: "00 00" }, vitale: { nameContains: "00 01" } },
    clock: systemClock("Europe/Paris"),
    trace,
  });
  const plugs = { cps: new VpcdPlug(VPCD_PORTS.cps), vitale: new VpcdPlug(VPCD_PORTS.vitale) };
  return {
    slots,
    insert: async (slot, card) => plugs[slot].insert(card),
    remove: (slot) => plugs[slot].remove(),
    close: async () => {
      await Promise.all([slots.cps.close(), slots.vitale.close()]);
      plugs.cps.remove();
      plugs.vitale.remove();
    },
  };
});
