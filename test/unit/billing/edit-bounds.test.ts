import { describe, expect, it } from "vitest";
import { amountRefusal, editRefusal } from "../../../firmware/billing/edit-bounds.js";
import { euros, fr, ordinal } from "../../../firmware/billing/french.js";
import { linePrice } from "../../../firmware/billing/line-price.js";
import type { ActEdit } from "../../../firmware/billing/types.js";
import { cents } from "../../../firmware/lib/money.js";

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

describe("what fits a record 4 (b2_layout.csv)", () => {
  it.each<[ActEdit, boolean]>([
    [{ quantity: 1 }, true],
    [{ quantity: 99 }, true],
    [{ quantity: 100 }, false],
    [{ coefficient: 1 }, true],
    [{ coefficient: 999_999 }, true],
    [{ coefficient: 1_000_000 }, false],
    [{ total: cents(0) }, true],
    [{ total: cents(9_999_999) }, true],
    [{ total: cents(10_000_000) }, false],
    [{ unit: cents(9_999_999) }, true],
    [{ unit: cents(-1) }, false],
  ])("%j: %s", (edit, fits) => {
    expect(editRefusal("Acte", edit, 3) === undefined).toBe(fits);
  });

  it("what does not is said of the act, in its passage", () => {
    const refused = editRefusal("Pansement", { quantity: 100 }, 3);
    expect(refused).toMatchObject({ kind: "conflict", passage: 3 });
    expect(refused?.kind === "conflict" && plain(refused.text)).toBe("Pansement : quantité de 1 à 99");
  });

  it("nor does a computed price above seven digits", () => {
    expect(amountRefusal("Acte", cents(9_999_999), 0)).toBeUndefined();
    expect(amountRefusal("Acte", cents(10_000_000), 0)).toMatchObject({ kind: "conflict", passage: 0 });
  });
});

describe("the price of a line", () => {
  it("is exact beyond what a double holds", () => {
    // 99 999.99 × 9 999.99 × 99 × 50 %: 9 999 999 × 999 999 × 99 × 50 / 10 000 = 4 949 994 555 000.495 → …000.
    expect(linePrice(cents(9_999_999), 999_999, 99, 50)).toBe(4_949_994_555_000);
  });
});

describe("French figures", () => {
  it.each([
    [5, "0,05 €"],
    [123_456, "1 234,56 €"],
    [123_456_789, "1 234 567,89 €"],
    [12_345_600, "123 456,00 €"],
    [-290, "−2,90 €"],
    [0, "0,00 €"],
  ])("%i cents: %s", (amount, text) => {
    expect(plain(euros(cents(amount)))).toBe(text);
  });

  it("groups thousands by a narrow space that does not break, the euro by a plain one", () => {
    expect(euros(cents(123_456))).toBe("1\u202F234,56\u00A0€");
  });

  it.each([
    [1, "1er"],
    [2, "2e"],
    [21, "21e"],
  ])("rank %i: %s", (rank, text) => {
    expect(ordinal(rank)).toBe(text);
  });

  it("sets a sentence typed on an ordinary keyboard", () => {
    expect(fr("L'acte : 50 % ? « oui » ; 3 € !")).toBe(
      "L’acte\u00A0: 50\u202F%\u202F? «\u202Foui\u202F»\u202F; 3\u00A0€\u202F!",
    );
  });
});
