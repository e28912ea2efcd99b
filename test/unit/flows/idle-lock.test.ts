import { type Signal, signal } from "@preact/signals-core";
import { beforeEach, describe, expect, test } from "vitest";
import { simulatedBattery } from "../../../firmware/drivers/battery/simulated.js";
import { createIdleLock, type IdleLock } from "../../../firmware/flows/idle-lock.js";
import { type ManualClock, manualClock } from "../../../firmware/lib/clock.js";
import type { Instant } from "../../../firmware/lib/dates.js";
import { minutes } from "../../../firmware/lib/duration.js";
import { type Settings, settingsFrom } from "../../../firmware/settings/schema.js";

const START = Date.UTC(2026, 9, 14, 8) as Instant;

let clock: ManualClock;
let battery: ReturnType<typeof simulatedBattery>;
let settings: Signal<Settings>;
let busy: boolean;
let locks: number;
let idle: IdleLock;

beforeEach(() => {
  clock = manualClock("Europe/Paris", START);
  battery = simulatedBattery();
  battery.set({ percent: 60, source: "battery" });
  settings = signal(settingsFrom({ sleepAfterMinutes: 5 }));
  busy = false;
  locks = 0;
  idle = createIdleLock({
    clock,
    battery,
    settings,
    busy: () => busy,
    lock: () => {
      locks += 1;
    },
  });
  idle.touched();
});

const rest = (count: number): void => {
  for (let minute = 0; minute < count; minute += 1) clock.advance(minutes(1));
};

describe("the rest time is counted from the last touch, off the mains (REG-08)", () => {
  test("it locks once, at its end", () => {
    rest(4);
    expect(locks).toBe(0);
    rest(10);
    expect(locks).toBe(1);
  });

  test("a touch starts it again", () => {
    rest(4);
    idle.touched();
    rest(4);
    expect(locks).toBe(0);
    rest(1);
    expect(locks).toBe(1);
  });

  test("on the mains it never locks; taken off them it rests from then", () => {
    battery.set({ percent: 60, source: "mains" });
    rest(30);
    expect(locks).toBe(0);
    battery.set({ percent: 60, source: "battery" });
    rest(4);
    expect(locks).toBe(0);
    rest(1);
    expect(locks).toBe(1);
  });

  test("a shorter one holds at once", () => {
    rest(2);
    settings.value = settingsFrom({ sleepAfterMinutes: 3 });
    rest(1);
    expect(locks).toBe(1);
  });

  test("it waits for cards at work", () => {
    busy = true;
    rest(20);
    expect(locks).toBe(0);
    busy = false;
    rest(5);
    expect(locks).toBe(1);
  });

  test("a clock set back by a year does not make it a year longer", () => {
    rest(2);
    clock.set((START - 365 * 24 * 3_600_000) as Instant);
    idle.touched();
    clock.set(START);
    rest(6);
    expect(locks).toBe(1);
  });

  test("nothing runs any more once it is given back", () => {
    idle.dispose();
    rest(30);
    expect(locks).toBe(0);
  });
});
