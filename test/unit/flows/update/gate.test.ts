import { signal } from "@preact/signals-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createUpdateGate,
  LEAST_BATTERY,
  obstaclesOf,
  type WorkAtHand,
} from "../../../../firmware/flows/update/gate.js";
import { READY } from "../../../support/update.js";

describe("what stands in the way of an installation", () => {
  test.each<[string, Partial<WorkAtHand>, readonly string[]]>([
    ["nothing", {}, []],
    ["an open invoice", { invoiceOpen: true }, ["invoice-open"]],
    ["a signature or a form", { unsaved: true }, ["unsigned-work"]],
    ["a PC at work with a card", { pcExchange: true }, ["pc-exchange"]],
    ["a low battery", { battery: { percent: LEAST_BATTERY - 1, source: "battery" } }, ["battery-low"]],
    ["not a low one on mains", { battery: { percent: 3, source: "mains" } }, []],
    ["not the least that is enough", { battery: { percent: LEAST_BATTERY, source: "battery" } }, []],
    ["not the price of the link", { metered: true }, []],
    [
      "all of them at once",
      { invoiceOpen: true, unsaved: true, pcExchange: true, battery: { percent: 0, source: "battery" } },
      ["invoice-open", "unsigned-work", "pc-exchange", "battery-low"],
    ],
  ])("%s", (_what, change, expected) => {
    expect(obstaclesOf({ ...READY, ...change })).toEqual(expected);
  });
});

describe("the lock that billing and updates share", () => {
  const open = (change: Partial<WorkAtHand> = {}) => {
    const work = signal<WorkAtHand>({ ...READY, ...change });
    return { work, gate: createUpdateGate(work) };
  };

  test("nothing is installed before she was warned", () => {
    const { gate } = open();
    expect(gate.reasons()).toEqual(["countdown"]);
    expect(gate.lock()).toEqual({ ok: false, error: ["countdown"] });
    gate.release();
    expect(gate.lock().ok).toBe(true);
    expect(gate.locked.value).toBe(true);
  });

  test("a warning holds for one installation", () => {
    const { gate } = open();
    gate.release();
    const first = gate.lock();
    if (!first.ok) throw new Error("not locked");
    first.value();
    expect(gate.locked.value).toBe(false);
    expect(gate.lock().ok).toBe(false);
    gate.release();
    // Giving the same lock back again takes nothing from the next installation.
    const second = gate.lock();
    first.value();
    expect(second.ok && gate.locked.value).toBe(true);
  });

  test("the price of the link is told before the download and refuses no installation", () => {
    const { gate } = open({ metered: true });
    expect(gate.reasons()).toEqual(["countdown", "metered"]);
    gate.release();
    expect(gate.reasons()).toEqual(["metered"]);
    expect(gate.lock().ok).toBe(true);
  });

  test("tells of a change once, and of none when nothing changed", () => {
    const { gate, work } = open();
    const heard: string[] = [];
    const stop = gate.onChange(() => heard.push(gate.reasons().join()));
    expect(heard).toEqual([]);
    gate.release();
    work.value = { ...READY, invoiceOpen: true };
    work.value = { ...READY, invoiceOpen: true, battery: { percent: 75, source: "mains" } };
    work.value = READY;
    stop();
    gate.hold();
    expect(heard).toEqual(["", "invoice-open", ""]);
  });

  test("never locks over work at hand, whatever came before", () => {
    const works = fc.record({
      battery: fc.record({
        percent: fc.integer({ min: 0, max: 100 }),
        source: fc.constantFrom("battery" as const, "mains" as const),
      }),
      invoiceOpen: fc.boolean(),
      unsaved: fc.boolean(),
      pcExchange: fc.boolean(),
      metered: fc.boolean(),
    });
    const deeds = fc.array(fc.oneof(works, fc.constantFrom("release" as const, "hold" as const, "lock" as const)));
    fc.assert(
      fc.property(deeds, (list) => {
        const { gate, work } = open();
        let released = false;
        for (const deed of list) {
          if (typeof deed === "object") work.value = deed;
          else if (deed === "release") {
            gate.release();
            released = true;
          } else if (deed === "hold") {
            gate.hold();
            released = false;
          } else {
            const locked = gate.lock();
            expect(locked.ok).toBe(released && obstaclesOf(work.value).length === 0);
            if (locked.ok) {
              locked.value();
              released = false;
            }
          }
        }
      }),
      { verbose: true },
    );
  });
});
