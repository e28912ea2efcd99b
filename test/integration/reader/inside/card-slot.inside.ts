import { afterAll, beforeAll } from "vitest";
import { pcscSlots } from "../../../../firmware/drivers/card-slot/pcsc.js";
import { systemClock } from "../../../../firmware/lib/clock.js";
import { MUTE } from "../../../../simulator/cards/virtual-card.js";
import { cardSlotContract } from "../../../contract/card-slot.js";
import { type OwnPcscd, startPcscd } from "../../../support/own-pcscd.js";
import { startTwinReader, type TwinBench } from "../../../support/twin-reader.js";

let twin: TwinBench;
let pcscd: OwnPcscd;
beforeAll(async () => {
  twin = startTwinReader();
  pcscd = await startPcscd([twin.entry]);
});
afterAll(async () => {
  await pcscd.stop();
  twin.close();
});

// All that a terminal does with its own slots, a PC does with the terminal's: reading, signing with both keys, tearing out.
cardSlotContract("slot of a PC behind our reader", async (trace) => {
  const slots = pcscSlots({
    readers: { cps: { nameContains: "Terminal 00 00" }, vitale: { nameContains: "Terminal 00 01" } },
    clock: systemClock("Europe/Paris"),
    trace,
  });
  return {
    slots,
    insert: async (slot, card) => twin.slots[slot].insert(card === MUTE ? "mute" : card),
    remove: (slot) => twin.slots[slot].remove(),
    close: async () => {
      await Promise.all([slots.cps.close(), slots.vitale.close()]);
      twin.slots.cps.remove();
      twin.slots.vitale.remove();
    },
  };
});
