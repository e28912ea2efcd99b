import type { BatteryState } from "../../firmware/drivers/battery/contract.js";
import type { SlotName } from "../../firmware/drivers/card-slot/contract.js";
import type { NetworkState } from "../../firmware/drivers/network/contract.js";
import type { SlotFault } from "../../simulator/state.js";

/** Where something on the glass is, px. */
export type Point = readonly [x: number, y: number];

/** One thing that a monkey does: a gesture on the glass, or one beside it. */
export type Deed =
  /** Touches the widget of that test name; does nothing when it is not in view. */
  | { readonly kind: "tap"; readonly name: string }
  /** Presses that place, ms: from 600 on it is a long press. */
  | { readonly kind: "press"; readonly at: Point; readonly ms: number }
  /** Draws a line with the finger in so many moves, `stepMs` apart; it rests before it leaves when it is not a fling. */
  | {
      readonly kind: "drag";
      readonly from: Point;
      readonly to: Point;
      readonly moves: number;
      readonly stepMs: number;
      readonly fling: boolean;
    }
  /** Puts the finger down and has a card, a clock or a network move before it is lifted. */
  | { readonly kind: "press-during"; readonly at: Point; readonly during: HandDeed }
  | { readonly kind: "wait"; readonly ms: number }
  | HandDeed;

/** What hands do around the terminal. */
export type HandDeed =
  | { readonly kind: "insert"; readonly card: string; readonly slot: SlotName }
  /** With `renew` the card is a new one when it comes back. */
  | { readonly kind: "remove"; readonly slot: SlotName; readonly renew: boolean }
  | { readonly kind: "fault"; readonly slot: SlotName; readonly fault: SlotFault }
  | { readonly kind: "battery"; readonly state: BatteryState }
  | { readonly kind: "networks"; readonly state: NetworkState }
  | { readonly kind: "minutes"; readonly count: number }
  | { readonly kind: "power-cut" };
