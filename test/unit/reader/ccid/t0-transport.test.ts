import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { readerDesk, scriptedCard, T0_ATR } from "../../../support/reader-desk.js";

async function withCard(answer: (apdu: string) => string) {
  const desk = readerDesk({ level: "extended" });
  const card = scriptedCard((apdu) => fromHex(answer(toHex(apdu))), T0_ATR);
  desk.slot.insert(card);
  desk.host.plug();
  await desk.host.command(0x62);
  return { ...desk, seen: () => card.seen.map(toHex) };
}

describe("APDUs to a T=0 card", () => {
  test.each([
    ["case 1", "00440000", "0044000000"],
    ["case 2", "00B0000010", "00B0000010"],
    ["case 2, 256", "00B0000000", "00B0000000"],
    ["case 2, extended", "00B00000000010", "00B0000010"],
    ["case 2, extended, more than 256", "00B00000000400", "00B0000000"],
    ["case 3", "00D6000002CAFE", "00D6000002CAFE"],
    ["case 3, extended", "00D60000000002CAFE", "00D6000002CAFE"],
    ["case 4", "00CB3FFF02CAFE10", "00CB3FFF02CAFE"],
    ["case 4, extended", "00CB3FFF000002CAFE0100", "00CB3FFF02CAFE"],
    ["no known case", "00CB3FFF05CAFE", "00CB3FFF05CAFE"],
    ["no known case, extended", "00CB3FFF000000CAFE", "00CB3FFF000000CAFE"],
  ])("%s", async (_, apdu, sent) => {
    const { host, seen } = await withCard(() => "9000");
    expect(await host.apdu(apdu)).toBe("9000");
    expect(seen()).toEqual([sent]);
  });

  test("more than 255 bytes travel in ENVELOPEs, of the class that the host chose", async () => {
    const long = `80D60000 00012C ${"AB".repeat(300)} 0010`.replaceAll(" ", "");
    const { host, seen } = await withCard((apdu) =>
      apdu.slice(2, 4) === "C0" ? `${"11".repeat(16)}9000` : apdu.length > 500 ? "9000" : "6110",
    );
    await host.command(0x6a, { specific: [3, 0x0c, 0x08] });
    expect(await host.apdu(long)).toBe(`${"11".repeat(16)}9000`);
    expect(seen()).toEqual([`08C20000FF${long.slice(0, 510)}`, `08C20000${"36"}${long.slice(510)}`, "0CC0000010"]);
  });

  test("a last full ENVELOPE is followed by an empty one; a refusal ends them", async () => {
    const exact = `00D60000 0001F7 ${"CD".repeat(503)}`.replaceAll(" ", "");
    const willing = await withCard(() => "9000");
    await willing.host.apdu(exact);
    expect(willing.seen().map((apdu) => apdu.slice(0, 10))).toEqual(["00C20000FF", "00C20000FF", "00C2000000"]);
    const unwilling = await withCard(() => "6D00");
    expect(await unwilling.host.apdu(exact)).toBe("6D00");
    expect(unwilling.seen()).toHaveLength(1);
  });

  test("long answers are collected up to what the host takes", async () => {
    const { host } = await withCard((apdu) => {
      if (!apdu.startsWith("00C0")) return "6100";
      const asked = Number.parseInt(apdu.slice(8), 16) || 256;
      return `${"77".repeat(asked)}6100`;
    });
    expect(await host.apdu("00CB3FFF000001AA0400")).toBe(`${"77".repeat(1024)}6100`);
    expect(await host.apdu("00CB3FFF01AA64")).toBe(`${"77".repeat(100)}6100`);
  });

  test("a card that announces for ever is let go", async () => {
    const { host, seen } = await withCard(() => "6101");
    expect(await host.apdu("00CB3FFF01AA00")).toBe("6101");
    expect(seen().length).toBeLessThan(300);
  });

  test("a card that leaves between two steps is told as such", async () => {
    const desk = readerDesk();
    desk.slot.insert(
      scriptedCard((apdu) => {
        if (apdu[1] === 0xc0) desk.slot.remove();
        return fromHex("6110");
      }, T0_ATR),
    );
    desk.host.plug();
    await desk.host.command(0x62);
    expect((await desk.host.command(0x6f, { data: "00CB3FFF01AA00", seq: 3 })).hex).toBe("8000000000000342FE00");
  });
});
