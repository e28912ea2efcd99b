import { setImmediate as nextTurn } from "node:timers/promises";
import { advance } from "lvgl-bindings-ts/testing";
import type { HeadlessTerminal } from "../../simulator/headless/contract.js";
import { routeOf } from "../../simulator/headless/gestures.js";
import { chanceFrom } from "./chance.js";
import type { Deed, HandDeed } from "./deeds.js";
import { accident, lend } from "./hands.js";
import { createPaws } from "./paws.js";
import { planFor } from "./plans.js";
import { type Touchable, touchables } from "./touchables.js";

/** A seed's gestures on a terminal. */
export interface Monkey {
  /** The terminal that has power now: a power cut gives another. */
  terminal(): HeadlessTerminal;
  /** Does one thing. @throws what a screen, a flow or a card threw */
  act(): Promise<void>;
  /** Inputs of the touch panel and gestures of hands so far. */
  events(): number;
  report(): MonkeyReport;
}

export interface MonkeyReport {
  /** Inputs of the touch panel (downs, moves, ups) and gestures of hands (cards, clock, networks). */
  readonly events: number;
  /** Gestures done, by kind. */
  readonly deeds: Readonly<Record<string, number>>;
  /** How often each screen came up, and how many gestures it took. */
  readonly screens: Readonly<Record<string, { readonly visits: number; readonly deeds: number }>>;
}

export interface MonkeyOptions {
  readonly seed: number;
  /** Hears of each deed before it is done, with the screen it is done on. */
  readonly onDeed?: (screen: string, deed: Deed) => void;
}

/** Deeds before it changes its mind about working. */
const MOOD = 120;
const WIDTH = 480;
const HEIGHT = 800;

/** Lets a monkey loose. It plans what a nurse would do, forgets it half of the way, and touches what it sees. */
export function createMonkey(first: HeadlessTerminal, { seed, onDeed = () => undefined }: MonkeyOptions): Monkey {
  const chance = chanceFrom(seed);
  const paws = createPaws();
  const deeds: Record<string, number> = {};
  const screens: Record<string, { visits: number; deeds: number }> = {};
  let terminal = first;
  let plan: readonly Deed[] = [];
  let lent = 0;
  let shown: string | undefined;
  let diligent = false;
  /** What it meant to touch was not there: it does something else first. */
  let lost = false;
  let moodLeft = 0;

  const somewhere = (inView: readonly Touchable[]): readonly [number, number] => {
    if (inView.length === 0 || chance.often(0.15)) return [chance.between(0, WIDTH - 1), chance.between(0, HEIGHT - 1)];
    const { x, y } = chance.among(inView);
    return [x, y];
  };
  const drag = (): Deed => {
    const from = [chance.between(0, WIDTH - 1), chance.between(0, HEIGHT - 1)] as const;
    const along = chance.often(0.8);
    return {
      kind: "drag",
      from,
      to: [along ? from[0] + chance.between(-5, 5) : chance.between(-20, WIDTH + 20), chance.between(-20, HEIGHT + 20)],
      moves: chance.between(1, 8),
      stepMs: chance.among([5, 16, 33]),
      fling: chance.often(0.5),
    };
  };
  /** Without any plan. */
  const whim = (inView: readonly Touchable[]): Deed =>
    chance.weighted<() => Deed>([
      [60, () => ({ kind: "press", at: somewhere(inView), ms: 60 })],
      [6, () => ({ kind: "press", at: somewhere(inView), ms: chance.between(600, 1500) })],
      [14, drag],
      [6, () => ({ kind: "tap", name: "primary" })],
      [4, () => ({ kind: "tap", name: "back" })],
      [5, () => accident(terminal, chance)],
      [1, () => ({ kind: "press-during", at: somewhere(inView), during: accident(terminal, chance) })],
      [2, () => ({ kind: "wait", ms: chance.among([100, 1000, 5000, 40_000]) })],
    ])();
  const next = (screen: string): Deed => {
    if (moodLeft === 0) {
      diligent = chance.often(0.5);
      moodLeft = MOOD;
    }
    moodLeft -= 1;
    if (plan.length === 0 && chance.often(diligent ? 0.95 : 0.4))
      plan = planFor(screen, touchables(), terminal, chance);
    const [planned, ...rest] = plan;
    if (planned === undefined || lost || chance.often(diligent ? 0.005 : 0.05)) {
      lost = false;
      return whim(touchables());
    }
    plan = rest;
    return planned;
  };
  const hand = async (deed: HandDeed): Promise<void> => {
    lent += 1;
    terminal = await lend(terminal, deed);
  };
  const perform = async (deed: Deed): Promise<void> => {
    switch (deed.kind) {
      case "tap":
        if (paws.tap(deed.name)) return;
        plan = [];
        lost = true;
        return;
      case "press":
        return await paws.press(deed.at, deed.ms);
      case "press-during":
        // The power may go under the finger: the display it lay on is gone then, and the finger lies on the next.
        return await paws.press(deed.at, 30, async () => {
          await hand(deed.during);
          advance(30);
        });
      case "drag":
        return paws.drag(deed);
      case "wait":
        return advance(deed.ms);
      default:
        await hand(deed);
    }
  };

  return {
    terminal: () => terminal,
    async act() {
      const screen = routeOf(terminal);
      const seen = screens[screen] ?? { visits: 0, deeds: 0 };
      screens[screen] = seen;
      if (screen !== shown) {
        seen.visits += 1;
        plan = [];
      }
      shown = screen;
      seen.deeds += 1;
      const deed = next(screen);
      deeds[deed.kind] = (deeds[deed.kind] ?? 0) + 1;
      onDeed(screen, deed);
      await perform(deed);
      // Now and then it does not wait for the store and the cards.
      if (chance.often(0.9)) await terminal.settle();
      else await nextTurn();
    },
    events: () => paws.inputs() + lent,
    report: () => ({ events: paws.inputs() + lent, deeds, screens }),
  };
}
