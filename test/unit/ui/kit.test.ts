import { signal } from "@preact/signals-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, date, type PlainDate, weekday } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { keep } from "../../../firmware/ui/kit/core/keep.js";
import { currentScope, watch, withRootScope } from "../../../firmware/ui/kit/core/scope.js";
import { monthGrid } from "../../../firmware/ui/kit/overlay/month-grid.js";
import { amountOf, numericEntry } from "../../../firmware/ui/kit/pads/numeric.js";
import { shareWidths } from "../../../firmware/ui/kit/parts/share-widths.js";

type Key = Parameters<ReturnType<typeof numericEntry>["key"]>[0];
const typed = (keys: readonly Key[], ...args: Parameters<typeof numericEntry>) => {
  const entry = numericEntry(...args);
  for (const key of keys) entry.key(key);
  return entry;
};

describe("a number being typed", () => {
  it("the first digit replaces, the next ones follow", () => {
    const entry = typed(["3", ",", "0"], 530, { decimals: 2 });
    expect(entry.text()).toBe("3,0");
    expect(amountOf(entry)).toBe(300);
  });
  it("keeps to its decimals, its digits and its sign", () => {
    expect(typed(["1", ",", "2", "3", "4"], undefined, { decimals: 2 }).text()).toBe("1,23");
    expect(typed(["1", ",", "2", "3"], undefined, { decimals: 1 }).hundredths()).toBe(120);
    expect(typed([",", "5"], undefined, { decimals: 2 }).text()).toBe("0,5");
    expect(typed(["1", ",", "5"], undefined, { decimals: 0 }).text()).toBe("15");
    expect(typed(["9", "9", "9"], undefined, { decimals: 0, integerDigits: 2 }).text()).toBe("99");
    expect(typed(["1", "6", "-"], undefined, { decimals: 2, negative: true }).hundredths()).toBe(-1600);
    expect(typed(["1", "-"], undefined, { decimals: 2 }).hundredths()).toBe(100);
  });
  it("erases one, or all; nothing is no number", () => {
    expect(typed(["erase"], 530, { decimals: 2 }).text()).toBe("5,3");
    expect(typed(["erase-all"], 530, { decimals: 2 }).hundredths()).toBeUndefined();
    expect(typed(["-"], undefined, { decimals: 2, negative: true }).hundredths()).toBeUndefined();
  });
  it("reads back every amount it shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_99, max: 9_999_99 }), (value) => {
        expect(numericEntry(value, { decimals: 2 }).hundredths()).toBe(value === 0 ? 0 : value);
      }),
    );
  });
  it("whatever is typed is a number or nothing, within its bounds", () => {
    const keys: readonly Key[] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ",", "-", "erase", "erase-all"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 20 }), (sequence) => {
        const entry = typed(sequence, undefined, { decimals: 2, integerDigits: 4 });
        expect(entry.text()).toMatch(/^\d{0,4}(,\d{0,2})?$/);
        const value = entry.hundredths();
        expect(value === undefined || (Number.isInteger(value) && value >= 0 && value <= 999_999)).toBe(true);
      }),
    );
  });
});

describe("the share bar", () => {
  it("fills its width, leaves out what is zero or negative, and shows the least cent", () => {
    const share = fc.integer({ min: -50_000, max: 50_000 }).map(cents);
    fc.assert(
      fc.property(share, share, share, (amo, amc, patient) => {
        const widths = shareWidths({ amo, amc, patient }, 448);
        const paid = [amo, amc, patient];
        widths.forEach((width, index) => {
          expect(width > 0).toBe((paid[index] ?? 0) > 0);
        });
        const drawn = widths.filter((width) => width > 0);
        const sum = drawn.reduce((a, b) => a + b, 0) + 4 * Math.max(0, drawn.length - 1);
        expect(sum).toBe(drawn.length === 0 ? 0 : 448);
      }),
    );
  });
});

describe("the month of the date picker", () => {
  it("has every day once, under its weekday, in six rows at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (months) => {
        const first = date(`${1950 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`);
        const cells = monthGrid(first);
        let expected: PlainDate = first;
        for (const cell of cells) {
          expect(cell.day).toBe(expected);
          expect(cell.column).toBe((weekday(cell.day) + 6) % 7);
          expect(cell.row).toBeLessThan(6);
          expected = addDays(expected, 1);
        }
        expect(expected.slice(5, 7)).not.toBe(first.slice(5, 7));
      }),
    );
  });
});

describe("scopes", () => {
  it("follow signals until they end, and skip what did not change", () => {
    const source = signal(1);
    const seen: string[] = [];
    const { scope } = withRootScope(() =>
      watch(
        () => (source.value > 2 ? "many" : "few"),
        (value) => seen.push(value),
      ),
    );
    source.value = 2;
    source.value = 3;
    scope.dispose();
    source.value = 1;
    expect(seen).toEqual(["few", "many"]);
  });
  it("refuse a binding that nothing would end", () => {
    expect(() => currentScope()).toThrow(/inside a screen/);
  });
  it("keep the last value of a state that is gone, but not one that never was", () => {
    const state = signal<string | undefined>("here");
    const kept = keep(() => state.value);
    state.value = undefined;
    expect(kept()).toBe("here");
    expect(() => keep<string>(() => undefined)()).toThrow(/without its state/);
  });
});
