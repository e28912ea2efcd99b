import { describe, expect, test } from "vitest";
import * as select from "../../../../ota/installer/files/selector.js";

const updated = select.filled(select.factory("1.0.0"), "B", "1.1.0", "desk");

/** Starts that nobody marks good, and the slots they take. */
function starts(from: select.Selector, count: number): { readonly taken: string; readonly selector: select.Selector } {
  let selector = from;
  let taken = "";
  for (let start = 0; start < count; start += 1) {
    const booted = select.boot(selector);
    selector = booted.selector;
    taken += booted.running;
  }
  return { taken, selector };
}

describe("the boot selector", () => {
  test("a new slot has three starts to prove itself, then the old one is taken", () => {
    expect(starts(updated, 5).taken).toBe("BBBAA");
  });

  test("a mark gives the three starts back", () => {
    const twice = starts(updated, 2).selector;
    expect(starts(select.markedGood(twice, "B"), 4).taken).toBe("BBBA");
  });

  test("with no start left anywhere the device starts all the same", () => {
    const used = starts(updated, 6).selector;
    expect(starts(used, 4).taken).toBe("AAAA");
  });

  test("a slot that is being written is never taken, however its writing ends", () => {
    expect(starts(select.emptied(updated, "A"), 8).taken).toBe("BBBBBBBB");
  });

  test("marked bad, a slot is not taken again, unless the other is empty", () => {
    expect(starts(select.markedBad(updated, "B"), 3).taken).toBe("AAA");
    expect(starts(select.markedBad(select.factory("1.0.0"), "A"), 2).taken).toBe("AA");
  });

  test("what is marked good is what starts next, although another slot was to", () => {
    expect(select.nextSlot(updated)).toBe("B");
    expect(select.nextSlot(select.markedGood(updated, "A"))).toBe("A");
  });
});
