// SPDX-License-Identifier: Apache-2.0
import { activeScreen, animate, Obj, runtimeStats, Spinner, setUncaughtHandler, Timer } from "lvgl-bindings-ts";
import { advance, openTestUi, settle, useVirtualTime, waitFor } from "lvgl-bindings-ts/testing";
import { describe, expect, it, vi } from "vitest";
import { thrown } from "./support.js";

describe("virtual time", () => {
  it("stands still until it is moved, and ends with its block", () => {
    {
      using time = useVirtualTime();
      const before = time.now;
      time.advance(1234);
      expect(time.now - before).toBe(1234);
    }
    expect(thrown(() => advance(1)).code).toBe("LVGL_CLOCK");
  });

  it("ends with its last user", () => {
    const one = useVirtualTime();
    const two = useVirtualTime();
    one.dispose();
    one.dispose();
    expect(() => advance(1)).not.toThrow();
    two.dispose();
    expect(() => advance(1)).toThrow();
  });

  it("throws what a callback threw on the way", () => {
    using ui = openTestUi();
    const timer = new Timer(10, () => {
      throw new Error("from a timer");
    });
    expect(() => ui.advance(15)).toThrow("from a timer");
    expect(() => ui.advance(35)).toThrow(AggregateError);
    timer.delete();
    expect(() => ui.advance(50)).not.toThrow();
  });

  it("leaves exceptions to the program's own handler when told to", () => {
    const handler = vi.fn();
    setUncaughtHandler(handler);
    {
      using ui = openTestUi({ throwErrors: false });
      using _timer = new Timer(10, () => {
        throw new Error("from a timer");
      });
      ui.advance(15);
    }
    setUncaughtHandler(null);
    expect(handler).toHaveBeenCalledOnce();
  });
});

describe("settling", () => {
  it("runs until animations are over and the frame is drawn", () => {
    using ui = openTestUi();
    const obj = new Obj(activeScreen(), { width: 10, height: 10 });
    animate({ target: obj, from: 0, to: 90, duration: 700, apply: "x" });
    const spent = ui.settle();
    expect(obj.x).toBe(90);
    expect(spent).toBeGreaterThanOrEqual(700);
    expect(spent).toBeLessThan(800);
    const { pumps } = runtimeStats();
    expect(settle()).toBe(0);
    expect(runtimeStats().pumps - pumps).toBe(2);
  });

  it("does not wait for what is far away", () => {
    using ui = openTestUi();
    let ticks = 0;
    using _clock = new Timer(60_000, () => ticks++);
    ui.settle();
    expect(ticks).toBe(0);
    ui.settle({ quiet: 59_000 });
    expect(ticks).toBe(0);
  });

  it("takes up what a flush callback changes", () => {
    using ui = openTestUi();
    const obj = new Obj(activeScreen(), { width: 10, height: 10, style: { bgOpa: 255 } });
    let moves = 0;
    ui.display.onFlush(() => {
      if (moves < 3) obj.x = ++moves * 10;
    });
    ui.settle();
    expect([moves, obj.coords.x1]).toEqual([3, 30]);
  });

  it("gives up at its limit when something never ends", () => {
    using ui = openTestUi();
    const spinner = new Spinner(activeScreen(), { width: 40, height: 40 });
    spinner.setAnimParams(1000, 200);
    const before = ui.time.now;
    const error = thrown(() => ui.settle({ limit: 3000 }));
    expect(error.code).toBe("LVGL_TEST_NOT_SETTLED");
    expect(ui.time.now - before).toBeLessThanOrEqual(3000);
  });
});

describe("waiting", () => {
  it("lets promises and LVGL go on until something is there", async () => {
    using ui = openTestUi();
    const label = Promise.resolve().then(() => new Obj(activeScreen(), { name: "late", width: 10, height: 10 }));
    expect(await waitFor(() => ui.findByName("late"))).toBe(await label);
    expect(await waitFor(() => ui.getByName("late"))).toBe(await label);
    const before = ui.time.now;
    await waitFor(() => ui.time.now > before + 100);
  });

  it("throws what was missing last, and other errors at once", async () => {
    using ui = openTestUi();
    await expect(waitFor(() => ui.getByName("never"), { timeout: 10 })).rejects.toThrow(/no object named "never"/);
    await expect(waitFor(() => false, { timeout: 10 })).rejects.toMatchObject({ code: "LVGL_TEST_TIMEOUT" });
    await expect(
      waitFor(() => {
        throw new RangeError("broken");
      }),
    ).rejects.toThrow("broken");
  });
});
