import type { CardError, OpenedCps, VitaleContent } from "../../firmware/cards/contract.js";
import { openCps } from "../../firmware/cards/cps/cps.js";
import { readVitale } from "../../firmware/cards/vitale/vitale.js";
import type { CardChannel } from "../../firmware/drivers/card-slot/contract.js";
import { type InsertableCard, SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import type { CardsAtHand } from "../../firmware/flows/cards-at-hand.js";
import type { OpenSession } from "../../firmware/flows/session/types.js";
import type { PlainDate } from "../../firmware/lib/dates.js";
import type { Professional } from "../../firmware/model/people.js";
import { pin } from "./cards.js";

export interface FlowDesk {
  readonly cps: SimulatedSlot;
  readonly vitale: SimulatedSlot;
  readonly cards: CardsAtHand;
  session(): OpenSession | undefined;
  /** Types the code of the CPS in its slot. */
  unlock(digits?: string): Promise<void>;
  /** Forgets the code, as the lock of the terminal does: the channel is closed and the card asks again. */
  lock(): Promise<void>;
  /** Puts a card in and resolves once it can be used (or is known not to be). */
  putCps(card: InsertableCard): Promise<void>;
  putVitale(card: InsertableCard): Promise<void>;
}

/**
 * The two slots with the flows' part of session and patient around them: one channel per insertion, the Vitale read once
 * the CPS is open. Real card commands on simulated slots.
 */
export function flowDesk(today: PlainDate): FlowDesk {
  const cps = new SimulatedSlot("cps");
  const vitale = new SimulatedSlot("vitale");
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  let open: { channel: CardChannel; opened: OpenedCps } | undefined;
  let read: { channel: CardChannel; result: VitaleContent | CardError } | undefined;
  let work: Promise<void> = Promise.resolve();

  cps.subscribe(() => {
    open = undefined;
    tell();
  });
  vitale.subscribe(() => {
    read = undefined;
    tell();
    work = work.then(readCard);
  });

  async function readCard(): Promise<void> {
    if (open === undefined || read !== undefined || vitale.state().kind !== "present") return;
    const connected = await vitale.connect();
    if (!connected.ok) return;
    const content = await readVitale(connected.value, { cps: open.opened, today });
    if (vitale.state().kind !== "present") return;
    read = { channel: connected.value, result: content.ok ? content.value : content.error };
    tell();
  }

  async function unlock(digits = "1234"): Promise<void> {
    const connected = await cps.connect();
    if (!connected.ok) throw new Error(`no CPS to unlock: ${connected.error.kind}`);
    const opened = await openCps(connected.value, pin(digits));
    if (!opened.ok) throw new Error(`the CPS does not open: ${opened.error.kind}`);
    open = { channel: connected.value, opened: opened.value };
    tell();
    work = work.then(readCard);
    await work;
  }

  const cards: CardsAtHand = {
    cps() {
      if (open !== undefined) return { kind: "ready", channel: open.channel, insertion: open.channel.insertion };
      return { kind: cps.state().kind === "present" ? "locked" : "out" };
    },
    vitale() {
      if (vitale.state().kind !== "present") return { kind: "out" };
      if (read === undefined) return { kind: "reading" };
      const { channel, result } = read;
      return "kind" in result
        ? { kind: "unusable", error: result }
        : { kind: "ready", channel, content: result, insertion: channel.insertion };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  return {
    cps,
    vitale,
    unlock,
    async lock() {
      const channel = open?.channel;
      open = undefined;
      await channel?.close();
      tell();
    },
    async putCps(card) {
      cps.insert(card);
      await unlock();
    },
    async putVitale(card) {
      vitale.insert(card);
      const state = vitale.state();
      const insertion = state.kind === "present" ? state.insertion : undefined;
      await until(cards, () => open === undefined || read?.channel.insertion === insertion);
    },
    session: () => (open === undefined ? undefined : sessionOf(open.opened.professional, open.channel.insertion)),
    cards,
  };
}

/** Resolves once the cards are as wanted. */
export function until(cards: CardsAtHand, wanted: () => boolean): Promise<void> {
  if (wanted()) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = cards.subscribe(() => {
      if (!wanted()) return;
      unsubscribe();
      resolve();
    });
  });
}

function sessionOf(professional: Professional, insertion: number): OpenSession {
  const [situation] = professional.situations;
  if (situation === undefined) throw new Error("a CPS without a situation");
  return { professional, situation, biller: `${situation.billingNumber}${situation.billingKey}`, insertion };
}
