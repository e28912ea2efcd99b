import { describe, expect, test } from "vitest";
import type { CardError, OpenedCps } from "../../../firmware/cards/contract.js";
import { openCps, readCpsIdentity, signWithCps } from "../../../firmware/cards/cps/cps.js";
import { readVitale, recordInvoiceCopy, signWithVitale } from "../../../firmware/cards/vitale/vitale.js";
import type { CardChannel, SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import type { Result } from "../../../firmware/lib/result.js";
import type { CardOs } from "../../../simulator/cards/card-os.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { invoiceCopies, vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { connect, errorOf, pin } from "../../support/cards.js";

const TODAY = date("2025-03-12");
const CPS: OpenedCps = {
  professional: {
    nationalId: "99900600018",
    nationalIdType: "8",
    civility: "",
    lastName: "",
    firstName: "",
    profession: "60",
    situations: [],
  },
};
const COPY = {
  billingNumber: "266999010",
  invoiceNumber: 7,
  date: TODAY,
  digest: new Uint8Array(32),
  total: cents(883),
};

type Door = (channel: CardChannel) => Promise<Result<unknown, CardError>>;

/** How many commands a door sends, and how it ends when the card leaves at the n-th. */
async function pulledOutAt(name: SlotName, card: CardOs, nth: number, door: Door) {
  let commands = 0;
  const slot = new SimulatedSlot(name);
  slot.insert({
    atr: card.atr,
    reset: () => card.reset(),
    transmit(apdu) {
      commands += 1;
      // The command reached the card; its answer is lost.
      const answer = card.transmit(apdu);
      if (commands === nth) slot.remove();
      return answer;
    },
  });
  return { result: await door(await connect(slot)), commands: () => commands };
}

const nurse = (): CardOs => cpsCard(NURSES.claireMoreau);
const patient = (): CardOs => vitaleCard(VITALES.camilleRousseau);
const signOpened: Door = async (channel) => {
  const opened = await openCps(channel, pin("1234"));
  return opened.ok ? await signWithCps(channel, new Uint8Array(200)) : opened;
};

describe("a card pulled out at any command of any door is told as removed", () => {
  test.each<[string, SlotName, () => CardOs, Door]>([
    ["readCpsIdentity", "cps", nurse, (channel) => readCpsIdentity(channel, TODAY)],
    ["openCps and signWithCps", "cps", nurse, signOpened],
    ["readVitale", "vitale", patient, (channel) => readVitale(channel, { cps: CPS, today: TODAY })],
    ["signWithVitale", "vitale", patient, (channel) => signWithVitale(channel, new Uint8Array(200))],
    ["recordInvoiceCopy", "vitale", patient, (channel) => recordInvoiceCopy(channel, COPY)],
  ])("%s", async (_, slot, make, door) => {
    const whole = await pulledOutAt(slot, make(), 0, door);
    expect(whole.result.ok).toBe(true);
    const count = whole.commands();
    expect(count).toBeGreaterThan(5);
    for (let nth = 1; nth <= count; nth += 1) {
      const { result } = await pulledOutAt(slot, make(), nth, door);
      expect(errorOf(result)).toEqual({ kind: "io", code: "F001", io: { kind: "removed" } });
    }
  });

  test("a copy whose confirmation was lost is not written twice", async () => {
    const card = patient();
    const whole = await pulledOutAt("vitale", patient(), 0, (channel) => recordInvoiceCopy(channel, COPY));
    await pulledOutAt("vitale", card, whole.commands(), (channel) => recordInvoiceCopy(channel, COPY));
    expect(invoiceCopies(card)).toEqual(["7"]);
    await pulledOutAt("vitale", card, 0, (channel) => recordInvoiceCopy(channel, COPY));
    expect(invoiceCopies(card)).toEqual(["7"]);
  });

  test("a code whose answer was lost has cost its try", async () => {
    const card = nurse();
    const wrong: Door = (channel) => openCps(channel, pin("9999"));
    // SELECT and its GET RESPONSE come first.
    await pulledOutAt("cps", card, 3, wrong);
    expect(card.triesLeft(1)).toBe(2);
  });
});
