import { describe, expect, test } from "vitest";
import { readerIdentity, TEST_IDS } from "../../../firmware/reader/identity.js";

describe("how the terminal names itself on the bus", () => {
  test("takes the ids that it is given", () => {
    const made = readerIdentity({ vendorId: 0x1234, productId: 0x5678 }, "TN-0001", 0x0102, "product");
    expect(made).toMatchObject({
      ok: true,
      value: { vendorId: 0x1234, productId: 0x5678, serial: "TN-0001", release: 0x0102 },
    });
  });

  test("refuses the private test ids in a product, not on the bench", () => {
    expect(readerIdentity(TEST_IDS, "TN-0001", 0x0100, "bench")).toMatchObject({ ok: true });
    for (const productId of [0x0001, 0x0010]) {
      expect(readerIdentity({ ...TEST_IDS, productId }, "TN-0001", 0x0100, "product")).toEqual({
        ok: false,
        error: { kind: "test-id" },
      });
    }
    expect(readerIdentity({ ...TEST_IDS, productId: 0x2711 }, "TN-0001", 0x0100, "product").ok).toBe(true);
  });

  test.each([
    { vendorId: 0, productId: 1 },
    { vendorId: 0x1_0000, productId: 1 },
    { vendorId: 1, productId: -1 },
    { vendorId: 1, productId: 1.5 },
  ])("refuses what is no id: %o", (ids) => {
    expect(readerIdentity(ids, "TN-0001", 0x0100, "bench")).toEqual({ ok: false, error: { kind: "out-of-range" } });
  });
});
