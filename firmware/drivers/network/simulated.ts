import { watched } from "../../lib/watched.js";
import type { NetworkState, Networks } from "./contract.js";

/** Networks that come and go as the bench says. */
export interface SimulatedNetworks extends Networks {
  /** @throws RangeError when a signal is not an integer from 0 to 4 bars. */
  set(state: NetworkState): void;
}

const AT_HOME: NetworkState = { wifi: { kind: "connected", signal: 3 }, cellular: { kind: "connected", signal: 4 } };

export function simulatedNetworks(initial: NetworkState = AT_HOME): SimulatedNetworks {
  const value = watched(checked(initial), same);
  return {
    state: value.get,
    subscribe: value.subscribe,
    set: (state) => value.set(checked(state)),
  };
}

type Link = NetworkState["wifi"] | NetworkState["cellular"];

const bars = (link: Link): number => (link.kind === "connected" ? link.signal : 0);

function same(a: NetworkState, b: NetworkState): boolean {
  const alike = (x: Link, y: Link): boolean => x.kind === y.kind && bars(x) === bars(y);
  return alike(a.wifi, b.wifi) && alike(a.cellular, b.cellular);
}

function checked(state: NetworkState): NetworkState {
  for (const signal of [bars(state.wifi), bars(state.cellular)]) {
    if (!Number.isInteger(signal) || signal < 0 || signal > 4) {
      throw new RangeError(`signal must be an integer from 0 to 4 bars: ${signal}`);
    }
  }
  return state;
}
