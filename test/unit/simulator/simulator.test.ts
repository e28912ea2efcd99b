import { describe, expect, it } from "vitest";
import { simulatedBattery } from "../../../firmware/drivers/battery/simulated.js";
import { simulatedStick } from "../../../firmware/drivers/bundle-source/simulated-stick.js";
import { simulatedCamera } from "../../../firmware/drivers/camera/simulated.js";
import type { CardChannel, SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { simulatedNetworks } from "../../../firmware/drivers/network/simulated.js";
import { SimulatedUsbGadget } from "../../../firmware/drivers/usb-gadget/simulated.js";
import { date } from "../../../firmware/lib/dates.js";
import { milliseconds } from "../../../firmware/lib/duration.js";
import { fromHex, toHex } from "../../../firmware/lib/hex.js";
import { err } from "../../../firmware/lib/result.js";
import { simulatedClock } from "../../../simulator/clock.js";
import { createRecorder } from "../../../simulator/recorder.js";
import { createSimulator } from "../../../simulator/simulator.js";
import type { SimulatorEvent } from "../../../simulator/state.js";
import { testCards } from "../../../simulator/test-cards.js";
import { tray } from "../../../simulator/tray.js";

const CLAIRE = "cps:claireMoreau";
const LAURA = "vitale:lauraBrunet";
const VERIFY_WRONG = fromHex("00200001 04 39393939");
const TRIES = fromHex("0020000100");

function simulation() {
  const clock = simulatedClock("Europe/Paris");
  clock.hold();
  const recorder = createRecorder(clock.now);
  const slots = { cps: new SimulatedSlot("cps", recorder), vitale: new SimulatedSlot("vitale", recorder) };
  let cuts = 0;
  const simulator = createSimulator({
    dataDir: "/desk",
    slots,
    tray: tray(testCards(date("2026-11-02"))),
    clock,
    battery: simulatedBattery(),
    networks: simulatedNetworks(),
    usb: new SimulatedUsbGadget(),
    recorder,
    updates: {
      view: () => ({ kind: "none" }),
      publish: () => Promise.resolve(err("nothing is published here")),
      writeTo: () => Promise.resolve(err("nothing is written here")),
      resume: () => Promise.resolve(),
      subscribe: () => () => undefined,
      close: () => Promise.resolve(),
    },
    stick: simulatedStick(),
    camera: simulatedCamera(),
    powerCut: () => {
      cuts += 1;
    },
  });
  const events: SimulatorEvent[] = [];
  simulator.subscribe((event) => events.push(event));
  const open = async (slot: SlotName): Promise<CardChannel> => {
    const channel = await slots[slot].connect();
    if (!channel.ok) throw new Error(channel.error.kind);
    return channel.value;
  };
  return { simulator, slots, clock, recorder, events, open, cuts: () => cuts };
}

const said = async (channel: CardChannel, apdu: Uint8Array): Promise<string> => {
  const answer = await channel.transmit(apdu);
  return answer.ok ? toHex(answer.value) : answer.error.kind;
};

describe("the simulator", () => {
  it("puts a card of the tray in a slot and pulls it out, telling once per gesture", async () => {
    const { simulator, slots, events } = simulation();
    expect(simulator.insert(CLAIRE, "cps")).toEqual({ ok: true, value: undefined });
    await Promise.resolve();
    expect(slots.cps.state().kind).toBe("present");
    expect(simulator.state().slots.cps).toMatchObject({ card: CLAIRE, state: "present" });
    expect(events.filter(({ kind }) => kind === "state")).toHaveLength(1);
    simulator.remove("cps");
    expect(simulator.state().slots.cps).toMatchObject({ card: null, state: "empty" });
  });

  it("puts the former card back on the tray when another takes its slot", () => {
    const { simulator } = simulation();
    simulator.insert(CLAIRE, "cps");
    simulator.insert("cps:luciePetitjean", "cps");
    expect(simulator.state().slots.cps.card).toBe("cps:luciePetitjean");
    expect(simulator.insert(CLAIRE, "vitale").ok).toBe(true);
  });

  it("refuses an unknown card, one card in two slots and a slot out of order", () => {
    const { simulator, slots } = simulation();
    expect(simulator.insert("nobody", "cps")).toEqual({ ok: false, error: { kind: "unknown-card", card: "nobody" } });
    expect(simulator.renew("nobody").ok).toBe(false);
    simulator.insert(CLAIRE, "cps");
    expect(simulator.insert(CLAIRE, "vitale")).toEqual({ ok: false, error: { kind: "card-in-use", card: CLAIRE } });
    slots.vitale.fail("cable");
    expect(simulator.insert(LAURA, "vitale")).toEqual({ ok: false, error: { kind: "slot-failed", slot: "vitale" } });
  });

  it("remembers the tries of a card from one insertion to the next, until it is made new", async () => {
    const { simulator, open } = simulation();
    const triesLeft = async (): Promise<string> => said(await open("cps"), TRIES);
    simulator.insert(CLAIRE, "cps");
    const fresh = await triesLeft();
    simulator.remove("cps");
    simulator.insert(CLAIRE, "cps");
    await said(await open("cps"), VERIFY_WRONG);
    simulator.remove("cps");
    simulator.insert(CLAIRE, "cps");
    expect([fresh, await triesLeft()]).toEqual(["63C3", "63C2"]);
    simulator.renew(CLAIRE);
    expect(simulator.state().slots.cps.card).toBeNull();
    simulator.insert(CLAIRE, "cps");
    expect(await triesLeft()).toBe("63C3");
  });

  it("makes a slot mute and lets it speak again with the card inside", () => {
    const { simulator, slots } = simulation();
    simulator.insert(LAURA, "vitale");
    simulator.setFault("vitale", { kind: "mute" });
    expect(slots.vitale.state().kind).toBe("mute");
    expect(simulator.state().slots.vitale.card).toBe(LAURA);
    simulator.setFault("vitale", { kind: "none" });
    expect(slots.vitale.state().kind).toBe("present");
    simulator.insert("other:mute", "vitale");
    expect(slots.vitale.state().kind).toBe("mute");
  });

  it.each([0, 2])("pulls the card out in the middle of the exchange after %i complete ones", async (afterApdus) => {
    const { simulator, open } = simulation();
    simulator.insert(LAURA, "vitale");
    const channel = await open("vitale");
    await said(channel, TRIES);
    simulator.setFault("vitale", { kind: "pull-out", afterApdus });
    const answers: string[] = [];
    for (let exchange = 0; exchange <= afterApdus; exchange += 1) answers.push(await said(channel, TRIES));
    expect(answers.indexOf("removed")).toBe(afterApdus);
    expect(simulator.state().slots.vitale).toEqual({ card: null, state: "empty", fault: { kind: "none" } });
  });

  it("makes a slot slow by the terminal's clock", async () => {
    const { simulator, clock, open } = simulation();
    simulator.setFault("cps", { kind: "slow", delayMs: 700 });
    simulator.insert(CLAIRE, "cps");
    const channel = await open("cps");
    let answered = false;
    const answer = said(channel, TRIES).then((words) => {
      answered = true;
      return words;
    });
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(milliseconds(699));
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    clock.advance(milliseconds(1));
    expect(await answer).toBe("63C3");
  });

  it("traces exchanges in the clear for its own cards and masked for others, never a code", async () => {
    const { simulator, slots, open } = simulation();
    simulator.insert(CLAIRE, "cps");
    await said(await open("cps"), fromHex("00200001 04 31323334"));
    const [atr, verify, status] = simulator.history().trace;
    expect(atr?.hex).toMatch(/^3B AC/);
    expect(verify?.hex).toBe("00 20 00 01 04 ** ** ** **");
    expect(status).toMatchObject({ status: "9000", slot: "cps" });
    slots.vitale.insert({ atr: fromHex("3B00"), transmit: () => fromHex("3131319000") });
    await said(await open("vitale"), fromHex("00B0000003"));
    expect(simulator.history().trace.at(-1)?.hex).toBe("** ** ** 90 00");
  });

  it("notices a card pulled out by another hand", async () => {
    const { simulator, slots } = simulation();
    simulator.insert(CLAIRE, "cps");
    slots.cps.remove();
    await Promise.resolve();
    expect(simulator.state().slots.cps.card).toBeNull();
  });

  it("tells battery, networks and clock as they change, and cuts the power", async () => {
    const { simulator, events, cuts } = simulation();
    simulator.battery.set({ percent: 9, source: "mains" });
    simulator.networks.set({ wifi: { kind: "off" }, cellular: { kind: "no-sim" } });
    simulator.clock.advance(milliseconds(60_000));
    await Promise.resolve();
    const state = events.find((event) => event.kind === "state")?.state;
    expect(state).toMatchObject({
      battery: { percent: 9 },
      networks: { wifi: { kind: "off" } },
      clock: { real: false },
    });
    simulator.powerCut();
    expect(cuts()).toBe(1);
  });

  it("has a readable face for every card of the fixtures", () => {
    const { simulator } = simulation();
    for (const card of simulator.tray.cards) {
      expect(card.label.length).toBeGreaterThan(3);
      expect(card.note.length).toBeGreaterThan(2);
      expect(card.description).toMatch(/\.$/);
      expect(simulator.insert(card.id, card.kind === "cps" ? "cps" : "vitale").ok).toBe(true);
    }
  });
});
