import { describe, expect, test } from "vitest";
import { type CardKind, checkCard, identify } from "../../../firmware/cards/identify.js";
import { protocolsOf } from "../../../firmware/cards/iso7816/atr.js";
import { readVitale } from "../../../firmware/cards/vitale/vitale.js";
import { date } from "../../../firmware/lib/dates.js";
import { fromHex } from "../../../firmware/lib/hex.js";
import { cpsCard } from "../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { connected, errorOf, unwrap } from "../../support/cards.js";

const CPS3 = "3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90 00";
const CPS4 = "3B 9B 18 80 01 00 12 25 00 64 80 04 01 00 00 90 44";
const VITALE_2 = "3B 75 13 00 00 47 09 EA 90 00";
const VITALE_1 = "3F 65 25 00 2C 09 69 90 00";
const BANK = "3B 65 00 00 9C 11 01 01 03";

describe("a card by its answer-to-reset (shared/domain/cards.md §1.2, §3.1)", () => {
  test.each<[string, CardKind]>([
    [CPS3, "cps3"],
    ["3B AC 00 40 2A 00 12 25 00 64 80 82 02 12 00 90 00", "cps2ter"],
    [CPS4, "cps4"],
    ["3B 9B 18 80 01 00 12 25 00 64 80 00 04 01 00 90 44", "cps4"],
    ["3B DC 18 FF 00 00 12 25 00 64 80 00 04 01 00 90 00", "cps4"],
    ...["43", "44", "45", "46", "47", "48", "49", "4B", "4C"].map((byte): [string, CardKind] => [
      `3B 75 13 00 00 ${byte} 09 EA 90 00`,
      "vitale-2",
    ]),
    ["3B 75 13 00 00 45 09 FA 90 00", "vitale-2"],
    [VITALE_1, "vitale-1"],
    ["3F 65 25 00 52 09 6A 90 00", "vitale-1"],
    ["3F 65 25 00 A3 09 6A 90 00", "vitale-1"],
    [BANK, "unknown"],
    [`${CPS3} 00`, "unknown"],
    ["", "unknown"],
  ])("%s is %s", (atr, kind) => {
    expect(identify(fromHex(atr))).toBe(kind);
  });

  test("each card has its slot", () => {
    expect(unwrap(checkCard("cps", fromHex(CPS3)))).toBe("cps3");
    expect(unwrap(checkCard("vitale", fromHex(VITALE_2)))).toBe("vitale-2");
    expect(errorOf(checkCard("vitale", fromHex(CPS3)))).toEqual({ kind: "wrong-slot", code: "F004", found: "cps" });
    expect(errorOf(checkCard("vitale", fromHex(CPS4)))).toEqual({ kind: "wrong-slot", code: "F004", found: "cps" });
    expect(errorOf(checkCard("cps", fromHex(VITALE_2)))).toEqual({ kind: "wrong-slot", code: "F004", found: "vitale" });
    expect(errorOf(checkCard("cps", fromHex(VITALE_1)))).toEqual({ kind: "wrong-slot", code: "F004", found: "vitale" });
  });

  test("a Vitale 1 is out of date, an unknown card and a CPS4 are told with their ATR", () => {
    expect(errorOf(checkCard("vitale", fromHex(VITALE_1)))).toEqual({
      kind: "obsolete-card",
      code: "F004",
      what: "vitale-1",
    });
    expect(errorOf(checkCard("vitale", fromHex(BANK)))).toEqual({
      kind: "unknown-card",
      code: "F004",
      atr: "3B6500009C11010103",
    });
    expect(errorOf(checkCard("cps", fromHex(CPS4)))).toMatchObject({
      kind: "unknown-card",
      atr: CPS4.replaceAll(" ", ""),
    });
  });

  test("a CPS in the slot of the Vitale is not spoken to", async () => {
    let spoken = 0;
    const card = cpsCard(NURSES.claireMoreau);
    const { channel } = await connected("vitale", {
      atr: card.atr,
      transmit: (apdu) => {
        spoken += 1;
        return card.transmit(apdu);
      },
    });
    const professional = {
      nationalId: "",
      nationalIdType: "8",
      civility: "",
      lastName: "",
      firstName: "",
      profession: "60",
      situations: [],
    };
    const error = errorOf(await readVitale(channel, { cps: { professional }, today: date("2025-03-12") }));
    expect([error.kind, spoken]).toEqual(["wrong-slot", 0]);
  });

  test.each([
    [CPS3, [0]],
    [CPS4, [0, 1]],
    [VITALE_2, [0]],
    ["3B 7F 96 00 00 80 31 80 65 B0 85 04 01 20 12 0F FF 82 90 00", [0]],
    ["3B 81 01 00", [1]],
  ])("protocols offered by %s", (atr, protocols) => {
    expect([...protocolsOf(fromHex(atr))]).toEqual(protocols);
  });
});
