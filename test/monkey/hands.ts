import type { SlotName } from "../../firmware/drivers/card-slot/contract.js";
import { date, time } from "../../firmware/lib/dates.js";
import { minutes } from "../../firmware/lib/duration.js";
import type { HeadlessTerminal } from "../../simulator/headless/contract.js";
import type { TrayCard } from "../../simulator/state.js";
import type { Chance } from "./chance.js";
import type { HandDeed } from "./deeds.js";

/** The days the monkey lives through again and again: all cards but the expired ones are good, tariffs change on the way. */
const FIRST_DAY = { date: date("2025-03-12"), time: time("08:00") };
const LAST_DAY = date("2026-12-20");

/** What stands in a slot of the desk. */
export function cardIn(terminal: HeadlessTerminal, slot: SlotName): string | undefined {
  return terminal.desk.simulator.state().slots[slot].card ?? undefined;
}

/** Cards that work, and the others, by the slot they are made for. */
interface Cards {
  readonly good: Readonly<Record<SlotName, readonly TrayCard[]>>;
  readonly all: readonly TrayCard[];
}

function cardsOf(terminal: HeadlessTerminal): Cards {
  const all = terminal.desk.simulator.tray.cards;
  const good = (kind: SlotName): readonly TrayCard[] => all.filter((card) => card.kind === kind && card.flaw === null);
  return { all, good: { cps: good("cps"), vitale: good("vitale") } };
}

/** A card for a slot: mostly one that works there, else any of the tray. */
export function insertion(terminal: HeadlessTerminal, slot: SlotName, chance: Chance): HandDeed {
  const { all, good } = cardsOf(terminal);
  return { kind: "insert", slot, card: chance.among(chance.often(0.9) ? good[slot] : all).id };
}

/** Something that happens around the terminal, most often to its cards. */
export function accident(terminal: HeadlessTerminal, chance: Chance): HandDeed {
  const slot = chance.among(["cps", "vitale", "vitale"] as const);
  const link = (): { readonly kind: "connected"; readonly signal: 0 | 1 | 2 | 3 | 4 } | { readonly kind: "off" } =>
    chance.often(0.8) ? { kind: "connected", signal: chance.among([0, 1, 2, 3, 4] as const) } : { kind: "off" };
  return chance.weighted<() => HandDeed>([
    [30, () => (cardIn(terminal, slot) === undefined ? insertion(terminal, slot, chance) : removal(slot, chance))],
    [8, () => ({ kind: "fault", slot, fault: { kind: "pull-out", afterApdus: chance.between(0, 40) } })],
    [2, () => ({ kind: "fault", slot, fault: { kind: "mute" } })],
    [8, () => ({ kind: "fault", slot, fault: { kind: "none" } })],
    [
      8,
      () => ({
        kind: "battery",
        state: { percent: chance.between(0, 100), source: chance.among(["battery", "mains", "mains"] as const) },
      }),
    ],
    [8, () => ({ kind: "networks", state: { wifi: link(), cellular: link() } })],
    [
      24,
      () => ({
        kind: "minutes",
        count: chance.weighted([
          [8, chance.between(1, 9)],
          [1, chance.between(60, 1500)],
        ]),
      }),
    ],
    [1, () => ({ kind: "power-cut" })],
  ])();
}

export function removal(slot: SlotName, chance: Chance): HandDeed {
  return { kind: "remove", slot, renew: chance.often(0.5) };
}

/** Does it. @returns the terminal that has power afterwards */
export async function lend(terminal: HeadlessTerminal, deed: HandDeed): Promise<HeadlessTerminal> {
  const { desk } = terminal;
  switch (deed.kind) {
    case "insert":
      // A card that is in the other slot stays there: the desk refuses.
      desk.simulator.insert(deed.card, deed.slot);
      return terminal;
    case "remove": {
      const card = cardIn(terminal, deed.slot);
      desk.simulator.remove(deed.slot);
      if (deed.renew && card !== undefined) desk.simulator.renew(card);
      return terminal;
    }
    case "fault":
      desk.simulator.setFault(deed.slot, deed.fault);
      return terminal;
    case "battery":
      desk.battery.set(deed.state);
      return terminal;
    case "networks":
      desk.networks.set(deed.state);
      return terminal;
    case "minutes":
      if (desk.clock.wall().date > LAST_DAY) terminal.setClock(FIRST_DAY.date, FIRST_DAY.time);
      else desk.clock.advance(minutes(deed.count));
      return terminal;
    case "power-cut":
      return await terminal.powerCut();
  }
}
