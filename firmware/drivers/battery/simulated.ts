import { watched } from "../../lib/watched.js";
import type { Battery, BatteryState } from "./contract.js";

/** A battery whose charge the bench decides. */
export interface SimulatedBattery extends Battery {
  /** @throws RangeError when `percent` is not an integer from 0 to 100: a real gauge gives nothing else. */
  set(state: BatteryState): void;
}

export function simulatedBattery(initial: BatteryState = { percent: 82, source: "battery" }): SimulatedBattery {
  const value = watched(checked(initial), (a, b) => a.percent === b.percent && a.source === b.source);
  return {
    state: value.get,
    subscribe: value.subscribe,
    set: (state) => value.set(checked(state)),
  };
}

function checked(state: BatteryState): BatteryState {
  if (!Number.isInteger(state.percent) || state.percent < 0 || state.percent > 100) {
    throw new RangeError(`battery charge must be an integer from 0 to 100: ${state.percent}`);
  }
  return state;
}
