/**
 * The terminal's side of the cable, a process of its own as on the terminal: three readers with virtual cards, behind the
 * kernel's gadget. The test tells it what to do over Node's own channel.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type InsertableCard, SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import type { UsbExposure } from "../../../firmware/drivers/usb-gadget/contract.js";
import { functionFsGadget } from "../../../firmware/drivers/usb-gadget/functionfs.js";
import { loadNative } from "../../../firmware/drivers/usb-gadget/native.js";
import { systemClock } from "../../../firmware/lib/clock.js";
import { createCcidFunction } from "../../../firmware/reader/ccid/ccid-function.js";
import type { PinAnswer, PinRequest } from "../../../firmware/reader/contract.js";
import { readerIdentity, TEST_IDS } from "../../../firmware/reader/identity.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { appBench } from "../../support/pc-app.js";

export const READERS = ["cps", "vitale", "application"] as const;
export type DeviceReader = (typeof READERS)[number];

/** An APDU that the slow card answers after this long, milliseconds. */
export const SLOW_APDU = Uint8Array.of(0x80, 0x10, 0x00, 0x00);
export const SLOW_MS = 4000;

const cardSlots = { cps: new SimulatedSlot("cps"), vitale: new SimulatedSlot("vitale") };
/** The terminal's own application, as in the product; what it exchanges is in memory. */
const office = appBench();
const slots = { ...cardSlots, application: office.app.slot };

/** What the next question for a code is answered with: digits of each code asked for, or what happens instead. */
let entry: string = "";
const questions: PinRequest[] = [];
const log: string[] = [];

function answer(request: PinRequest): PinAnswer {
  questions.push(request);
  if (entry === "cancelled" || entry === "timed-out") return { kind: entry };
  return { kind: "entered", codes: entry.split(" ").map((code) => new Uint8Array(Buffer.from(code, "latin1"))) };
}

/** Answers one APDU late, as a card that computes does. */
function slow(card: InsertableCard): InsertableCard {
  return {
    atr: card.atr,
    reset: () => {
      log.push("slow card powered down");
      card.reset?.();
    },
    transmit: async (apdu) => {
      if (apdu[0] !== SLOW_APDU[0]) return await card.transmit(apdu);
      await sleep(SLOW_MS);
      return Uint8Array.of(0x90, 0x00);
    },
  };
}

const CARDS = {
  cps: () => cpsCard(NURSES.claireMoreau),
  vitale: () => vitaleCard(VITALES.camilleRousseau),
  slow: () => slow(cpsCard(NURSES.claireMoreau)),
};

const gadget = functionFsGadget({ native: loadNative() });
gadget.subscribe((state) => log.push(`usb ${state.kind}`));
let exposure: UsbExposure | undefined;

async function expose(): Promise<void> {
  const identity = readerIdentity(TEST_IDS, "VM0001", 0x0100, "bench");
  if (!identity.ok) throw new Error(identity.error.kind);
  const clock = systemClock("Europe/Paris");
  const functions = READERS.map((reader) =>
    createCcidFunction({
      slot: slots[reader],
      reader,
      name: `Tournee ${reader}`,
      pinPad: { ask: async (request) => answer(request) },
      clock,
      level: "extended",
      onActivity: ({ kind }) => {
        if (kind === "attached" || kind === "detached") log.push(`${reader} ${kind}`);
      },
    }),
  );
  const exposed = await gadget.expose(identity.value, functions);
  if (!exposed.ok) throw new Error(JSON.stringify(exposed.error));
  exposure = exposed.value;
}

const OPERATIONS = {
  expose,
  close: async () => await exposure?.close(),
  insert: async (reader: keyof typeof cardSlots, card: keyof typeof CARDS) => cardSlots[reader].insert(CARDS[card]()),
  remove: async (reader: keyof typeof cardSlots) => cardSlots[reader].remove(),
  /** The digits that the screen shows a person who is to compare them. */
  pairingCode: async () => office.access.asked.at(-1)?.code,
  /** How many invoices came, are kept, and were erased. */
  invoices: async () => {
    const { taken, kept, erased } = office.exchange;
    return { taken: taken.length, kept: kept.size, erased: erased.length };
  },
  signAll: async () => {
    for (const id of office.exchange.kept.keys()) office.exchange.sign(id);
  },
  enter: async (text: string) => {
    entry = text;
  },
  questions: async () => questions.splice(0),
  log: async () => log.splice(0),
  state: async () => gadget.state(),
  memory: async () => {
    globalThis.gc?.();
    return process.memoryUsage().rss;
  },
};
export type DeviceOperations = typeof OPERATIONS;

interface Order {
  readonly id: number;
  readonly operation: keyof DeviceOperations;
  readonly args: readonly never[];
}

/** Serves the test until its channel closes. */
export function serve(): void {
  process.on("message", (order: Order) => {
    const work = OPERATIONS[order.operation] as (...args: readonly never[]) => Promise<unknown>;
    work(...order.args).then(
      (value) => process.send?.({ id: order.id, value }),
      (cause: unknown) => process.send?.({ id: order.id, error: cause instanceof Error ? cause.stack : String(cause) }),
    );
  });
  process.once("disconnect", () => process.exit(0));
}
