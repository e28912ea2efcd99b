import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCps, readCpsIdentity, signWithCps } from "../../firmware/cards/cps/cps.js";
import { readVitale, recordInvoiceCopy, signWithVitale } from "../../firmware/cards/vitale/vitale.js";
import type { ApduTrace, CardSlot, SlotName, SlotState } from "../../firmware/drivers/card-slot/contract.js";
import { date } from "../../firmware/lib/dates.js";
import { fromHex, toHex } from "../../firmware/lib/hex.js";
import { cents } from "../../firmware/lib/money.js";
import { CPS3_ATR, cpsCard } from "../../simulator/cards/cps-card.js";
import { MUTE, type VirtualCard } from "../../simulator/cards/virtual-card.js";
import { invoiceCopies, vitaleCard } from "../../simulator/cards/vitale-card.js";
import { NURSES } from "../../simulator/fixtures/nurses.js";
import { VITALES } from "../../simulator/fixtures/patients.js";
import { checks, connect, errorOf, pin, unwrap } from "../support/cards.js";

/** Two slots of one implementation, and the hand that puts cards in. */
export interface SlotBench {
  readonly slots: Readonly<Record<SlotName, CardSlot>>;
  insert(slot: SlotName, card: VirtualCard | typeof MUTE): Promise<void>;
  remove(slot: SlotName): void;
  close(): Promise<void>;
}

const TODAY = date("2025-03-12");
const SELECT_MF = fromHex("00 A4 09 0C 02 3F 00");

/** Resolves when the slot is, or becomes, what is awaited. */
export async function when(slot: CardSlot, awaited: (state: SlotState) => boolean): Promise<SlotState> {
  const now = slot.state();
  if (awaited(now)) return now;
  return await new Promise((resolve) => {
    const stop = slot.subscribe((state) => {
      if (!awaited(state)) return;
      stop();
      resolve(state);
    });
  });
}

const is =
  (kind: SlotState["kind"]) =>
  (state: SlotState): boolean =>
    state.kind === kind;

/** What every card slot does, whatever stands behind it (firmware/drivers/card-slot/contract.ts). */
export function cardSlotContract(name: string, open: (trace: ApduTrace) => Promise<SlotBench>): void {
  let bench: SlotBench;
  let traced: Parameters<ApduTrace>[0][];

  beforeEach(async () => {
    traced = [];
    bench = await open((event) => traced.push(event));
    for (const slot of Object.values(bench.slots)) await when(slot, is("empty"));
  });
  afterEach(async () => bench.close());

  async function inserted(slot: SlotName, card: VirtualCard): Promise<SlotState> {
    await bench.insert(slot, card);
    return await when(bench.slots[slot], is("present"));
  }

  describe(`${name}: insertions`, () => {
    test("a card put in is told with its ATR, then taken out", async () => {
      const states: string[] = [];
      const { cps } = bench.slots;
      cps.subscribe((state) => states.push(state.kind));
      const state = await inserted("cps", cpsCard(NURSES.claireMoreau));
      expect(state.kind === "present" && toHex(state.atr)).toBe(toHex(CPS3_ATR));
      bench.remove("cps");
      await when(cps, is("empty"));
      expect(states).toEqual(["present", "empty"]);
    });

    test("a listener is never called inside subscribe, and no more once it has left", async () => {
      const { cps } = bench.slots;
      let calls = 0;
      const leave = cps.subscribe(() => {
        calls += 1;
      });
      expect(calls).toBe(0);
      leave();
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      expect(calls).toBe(0);
    });

    test("each insertion has a greater number", async () => {
      const first = await inserted("cps", cpsCard(NURSES.claireMoreau));
      bench.remove("cps");
      await when(bench.slots.cps, is("empty"));
      const second = await inserted("cps", cpsCard(NURSES.claireMoreau));
      expect(first.kind === "present" && second.kind === "present" && second.insertion - first.insertion).toBe(1);
    });

    test("the slots do not hear of each other's cards", async () => {
      await inserted("vitale", vitaleCard(VITALES.camilleRousseau));
      expect(bench.slots.cps.state().kind).toBe("empty");
    });

    test("something mute is told, and cannot be connected", async () => {
      await bench.insert("vitale", MUTE);
      await when(bench.slots.vitale, is("mute"));
      expect(errorOf(await bench.slots.vitale.connect())).toEqual({ kind: "mute" });
    });

    test("an empty slot cannot be connected", async () => {
      expect(errorOf(await bench.slots.cps.connect())).toEqual({ kind: "removed" });
    });
  });

  describe(`${name}: channels`, () => {
    test("one at a time: busy, until the first lets go", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const first = await connect(bench.slots.cps);
      expect(errorOf(await bench.slots.cps.connect())).toEqual({ kind: "busy" });
      await first.close();
      await first.close();
      unwrap(await bench.slots.cps.connect());
    });

    test("two callers at once: one of them gets the card", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const both = await Promise.all([bench.slots.cps.connect(), bench.slots.cps.connect()]);
      expect(both.map((result) => result.ok)).toEqual([true, false]);
    });

    test("exchanges asked together are answered in their order", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      const read = fromHex("00 B0 9C 00 0C");
      const answers = await Promise.all([
        channel.transmit(SELECT_MF),
        channel.transmit(read),
        channel.transmit(SELECT_MF),
      ]);
      expect(answers.map((answer) => toHex(unwrap(answer)))).toEqual(["9000", "5A0A8025000001900000019F9000", "9000"]);
    });

    test("letting go powers the card down: the code is forgotten", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      unwrap(await openCps(channel, pin("1234")));
      await channel.close();
      const again = await connect(bench.slots.cps);
      expect(errorOf(await signWithCps(again, Uint8Array.of(1))).kind).toBe("not-allowed");
    });

    test("a channel that was let go answers nothing more", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      await channel.close();
      expect(errorOf(await channel.transmit(SELECT_MF)).kind).toBe("reader");
    });

    test("pulled out between two exchanges: removed, and a card put back needs a new channel", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      bench.remove("cps");
      await when(bench.slots.cps, is("empty"));
      expect(errorOf(await channel.transmit(SELECT_MF))).toEqual({ kind: "removed" });
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      expect(errorOf(await channel.transmit(SELECT_MF))).toEqual({ kind: "removed" });
      const fresh = await connect(bench.slots.cps);
      expect(toHex(unwrap(await fresh.transmit(SELECT_MF)))).toBe("9000");
    });

    test("pulled out in the middle of an exchange: removed", async () => {
      const card = cpsCard(NURSES.claireMoreau);
      await inserted("cps", { ...pulledOutAt(card, 2, () => bench.remove("cps")), atr: card.atr });
      const channel = await connect(bench.slots.cps);
      expect(toHex(unwrap(await channel.transmit(SELECT_MF)))).toBe("9000");
      expect(errorOf(await channel.transmit(SELECT_MF))).toEqual({ kind: "removed" });
      await when(bench.slots.cps, is("empty"));
    });

    test("the trace sees every exchange and no code", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      unwrap(await openCps(channel, pin("1234")));
      const seen = traced.map((event) => `${event.direction} ${toHex(event.bytes)}`);
      expect(seen[0]).toBe(`atr ${toHex(CPS3_ATR)}`);
      expect(seen).toContain("command 0020000104FFFFFFFF");
      expect(seen.join("\n")).not.toContain(toHex(pin("1234")));
    });
  });

  describe(`${name}: cards`, () => {
    test("a CPS says whose it is", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      expect(unwrap(await readCpsIdentity(channel, TODAY))).toMatchObject({ lastName: "MOREAU", triesLeft: 3 });
    });

    test("three wrong codes: two left, one left, blocked", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      const channel = await connect(bench.slots.cps);
      const words: string[] = [];
      for (const digits of ["0000", "1111", "2222"]) {
        const verify = Uint8Array.of(0x00, 0x20, 0x00, 0x01, 0x04, ...pin(digits));
        words.push(toHex(unwrap(await channel.transmit(verify))));
      }
      expect(words).toEqual(["63C2", "63C1", "6983"]);
      expect(errorOf(await readCpsIdentity(channel, TODAY))).toEqual({ kind: "blocked", code: "F002" });
    });

    test.each([1, 55, 64, 65, 119, 1000])("both cards sign a message of %i bytes", async (length) => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      await inserted("vitale", vitaleCard(VITALES.camilleRousseau));
      const [cps, vitale] = [await connect(bench.slots.cps), await connect(bench.slots.vitale)];
      unwrap(await openCps(cps, pin("1234")));
      const message = Uint8Array.from({ length }, (_, index) => (index * 31) & 0xff);
      const signatures = await Promise.all([signWithCps(cps, message), signWithVitale(vitale, message)]);
      expect(signatures.map((signature) => checks(message, unwrap(signature)))).toEqual([true, true]);
    });

    test("a Vitale is read beside an opened CPS, and keeps the copy of an invoice", async () => {
      const patient = vitaleCard(VITALES.camilleRousseau);
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      await inserted("vitale", patient);
      const opened = unwrap(await openCps(await connect(bench.slots.cps), pin("1234")));
      const channel = await connect(bench.slots.vitale);
      const content = unwrap(await readVitale(channel, { cps: opened, today: TODAY }));
      expect(content.beneficiaries.map((person) => person.firstName)).toEqual(["Camille", "Julien", "Hugo", "Inès"]);
      const copy = {
        billingNumber: "266999010",
        invoiceNumber: 12,
        date: TODAY,
        digest: new Uint8Array(32),
        total: cents(883),
      };
      unwrap(await recordInvoiceCopy(channel, copy));
      expect(invoiceCopies(patient)).toEqual(["12"]);
    });

    test("a Vitale of nineteen people", async () => {
      await inserted("cps", cpsCard(NURSES.claireMoreau));
      await inserted("vitale", vitaleCard(VITALES.nineteen));
      const opened = unwrap(await openCps(await connect(bench.slots.cps), pin("1234")));
      const content = unwrap(await readVitale(await connect(bench.slots.vitale), { cps: opened, today: TODAY }));
      expect(content.beneficiaries).toHaveLength(19);
    });
  });
}

/** The card, which leaves while it answers its n-th command. */
function pulledOutAt(card: VirtualCard, nth: number, pull: () => void): Omit<VirtualCard, "atr"> {
  let commands = 0;
  return {
    reset: () => card.reset(),
    transmit(apdu) {
      commands += 1;
      if (commands === nth) pull();
      return card.transmit(apdu);
    },
  };
}
