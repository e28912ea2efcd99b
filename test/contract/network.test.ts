import { describe, expect, it } from "vitest";
import type { NetworkState, Networks } from "../../firmware/drivers/network/contract.js";
import { simulatedNetworks } from "../../firmware/drivers/network/simulated.js";

interface Subject {
  readonly networks: Networks;
  change(state: NetworkState): void;
}

const NOWHERE: NetworkState = { wifi: { kind: "off" }, cellular: { kind: "no-sim" } };
const SEARCHING: NetworkState = { wifi: { kind: "searching" }, cellular: { kind: "connected", signal: 1 } };

/** What every implementation of Networks does. */
function networksContract(name: string, make: () => Subject): void {
  describe(`networks: ${name}`, () => {
    it("gives signals from 0 to 4 bars", () => {
      const { wifi, cellular } = make().networks.state();
      for (const link of [wifi, cellular]) {
        if (link.kind === "connected") expect([0, 1, 2, 3, 4]).toContain(link.signal);
      }
    });

    it("tells each change, with the state that can be read at that moment", () => {
      const { networks, change } = make();
      const seen: NetworkState[] = [];
      networks.subscribe((state) => {
        expect(state).toEqual(networks.state());
        seen.push(state);
      });
      expect(seen).toEqual([]);
      change(NOWHERE);
      change(SEARCHING);
      change({ ...SEARCHING, cellular: { kind: "connected", signal: 2 } });
      expect(seen).toEqual([NOWHERE, SEARCHING, { ...SEARCHING, cellular: { kind: "connected", signal: 2 } }]);
    });

    it("says nothing when nothing changed, nor once unsubscribed", () => {
      const { networks, change } = make();
      let calls = 0;
      const stop = networks.subscribe(() => {
        calls += 1;
      });
      change({ wifi: { ...networks.state().wifi }, cellular: { ...networks.state().cellular } });
      expect(calls).toBe(0);
      stop();
      change(NOWHERE);
      expect(calls).toBe(0);
    });
  });
}

networksContract("simulated", () => {
  const networks = simulatedNetworks();
  return { networks, change: networks.set };
});

describe("simulated networks", () => {
  it.each([-1, 5, 1.5])("refuse a signal of %s bars", (signal) => {
    const networks = simulatedNetworks();
    expect(() => networks.set({ ...NOWHERE, wifi: { kind: "connected", signal } })).toThrow(RangeError);
  });
});
