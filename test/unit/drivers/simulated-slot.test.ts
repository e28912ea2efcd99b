import { describe, expect, test } from "vitest";
import { SimulatedSlot } from "../../../firmware/drivers/card-slot/simulated.js";
import { maskPin } from "../../../firmware/drivers/card-slot/trace.js";
import { manualClock } from "../../../firmware/lib/clock.js";
import type { Instant } from "../../../firmware/lib/dates.js";
import { milliseconds } from "../../../firmware/lib/duration.js";
import { fromHex, toHex } from "../../../firmware/lib/hex.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { connect, connected, errorOf, unwrap } from "../../support/cards.js";

const SELECT_MF = fromHex("00 A4 09 0C 02 3F 00");

describe("simulated slot", () => {
  test("a slow card answers when its time has come on the injected clock", async () => {
    const clock = manualClock("Europe/Paris", 0 as Instant);
    const slot = new SimulatedSlot("cps", { pace: { clock, perApdu: milliseconds(300) } });
    slot.insert(cpsCard(NURSES.claireMoreau));
    const channel = await connect(slot);
    let answered = false;
    const exchange = channel.transmit(SELECT_MF).then((result) => {
      answered = true;
      return result;
    });
    await Promise.resolve();
    clock.advance(milliseconds(299));
    await Promise.resolve();
    expect(answered).toBe(false);
    clock.advance(milliseconds(1));
    expect(toHex(unwrap(await exchange))).toBe("9000");
  });

  test("pulled out while a slow card thinks: removed at once, without waiting for its answer", async () => {
    const { slot, channel } = await connected("cps", { atr: fromHex("3B 00"), transmit: () => new Promise(() => {}) });
    const exchange = channel.transmit(SELECT_MF);
    await Promise.resolve();
    slot.remove();
    expect(errorOf(await exchange)).toEqual({ kind: "removed" });
  });

  test("a reader that fails ends its channel; repaired, what is in it counts as put in again", async () => {
    const { slot, channel } = await connected("cps", cpsCard(NURSES.claireMoreau));
    slot.fail("cable");
    expect(slot.state()).toEqual({ kind: "failed", cause: "cable" });
    expect(errorOf(await channel.transmit(SELECT_MF))).toEqual({ kind: "reader", cause: "cable" });
    expect(errorOf(await slot.connect())).toEqual({ kind: "reader", cause: "cable" });
    slot.repair();
    expect(slot.state()).toMatchObject({ kind: "present", insertion: 2 });
    expect(errorOf(await channel.transmit(SELECT_MF))).toEqual({ kind: "removed" });
    unwrap(await slot.connect());
  });

  test("a card whose program fails is a failing reader, not a crash", async () => {
    const { channel } = await connected("cps", {
      atr: fromHex("3B 00"),
      transmit: () => {
        throw new Error("broken card");
      },
    });
    expect(errorOf(await channel.transmit(SELECT_MF))).toEqual({ kind: "reader", cause: "broken card" });
  });

  test.each([
    ["00 20 00 01 04 31323334", "0020000104FFFFFFFF"],
    ["00 24 00 01 08 3132333435363738", "0024000108FFFFFFFFFFFFFFFF"],
    ["00 2C 00 01 08 3132333435363738", "002C000108FFFFFFFFFFFFFFFF"],
    ["00 20 00 01", "00200001"],
    ["00 B0 00 00 04", "00B0000004"],
  ])("the trace shows %s as %s", (apdu, seen) => {
    expect(toHex(maskPin(fromHex(apdu)))).toBe(seen);
  });
});
