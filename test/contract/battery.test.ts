import { describe, expect, it } from "vitest";
import type { Battery, BatteryState } from "../../firmware/drivers/battery/contract.js";
import { simulatedBattery } from "../../firmware/drivers/battery/simulated.js";

/** A battery under test, with a hand that makes the charge change. */
interface Subject {
  readonly battery: Battery;
  change(state: BatteryState): void;
}

/** What every implementation of Battery does. */
function batteryContract(name: string, make: () => Subject): void {
  describe(`battery: ${name}`, () => {
    it("gives a charge in percent and its source", () => {
      const { percent, source } = make().battery.state();
      expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
      expect(["battery", "mains"]).toContain(source);
    });

    it("tells each change, with the state that can be read at that moment", () => {
      const { battery, change } = make();
      const seen: BatteryState[] = [];
      battery.subscribe((state) => {
        expect(state).toEqual(battery.state());
        seen.push(state);
      });
      expect(seen).toEqual([]);
      change({ percent: 14, source: "battery" });
      change({ percent: 14, source: "mains" });
      expect(seen).toEqual([
        { percent: 14, source: "battery" },
        { percent: 14, source: "mains" },
      ]);
    });

    it("says nothing when nothing changed, nor once unsubscribed", () => {
      const { battery, change } = make();
      let calls = 0;
      const stop = battery.subscribe(() => {
        calls += 1;
      });
      change({ ...battery.state() });
      expect(calls).toBe(0);
      stop();
      stop();
      change({ percent: 1, source: "battery" });
      expect(calls).toBe(0);
    });
  });
}

batteryContract("simulated", () => {
  const battery = simulatedBattery();
  return { battery, change: battery.set };
});

describe("simulated battery", () => {
  it.each([-1, 101, 50.5, Number.NaN])("refuses a charge of %s and keeps the one it had", (percent) => {
    const battery = simulatedBattery({ percent: 40, source: "battery" });
    expect(() => battery.set({ percent, source: "battery" })).toThrow(RangeError);
    expect(battery.state().percent).toBe(40);
  });
});
