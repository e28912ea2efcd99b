import { describe, expect, test } from "vitest";
import { exchange } from "../../../firmware/cards/iso7816/exchange.js";
import type { CardChannel } from "../../../firmware/drivers/card-slot/contract.js";
import { fromHex, toHex } from "../../../firmware/lib/hex.js";
import { err, ok } from "../../../firmware/lib/result.js";
import { VITALE2_ATR } from "../../../simulator/cards/vitale-card.js";
import { errorOf, unwrap } from "../../support/cards.js";

/** A card that answers a script, whatever it is asked; the last answer repeats. */
function scripted(...answers: readonly string[]): { channel: CardChannel; commands: string[] } {
  const commands: string[] = [];
  const channel: CardChannel = {
    atr: VITALE2_ATR,
    insertion: 1,
    transmit: async (apdu) => {
      commands.push(toHex(apdu));
      return ok(fromHex(answers[Math.min(commands.length, answers.length) - 1] ?? ""));
    },
    close: async () => {},
  };
  return { channel, commands };
}

const READ = { cla: 0x00, ins: 0xb0, p1: 0x82, p2: 0x00, le: 256 };

describe("exchange", () => {
  test("6Cxx is asked again with the right length", async () => {
    const { channel, commands } = scripted("6C02", "ABCD9000");
    expect(toHex(unwrap(await exchange(channel, READ)).data)).toBe("ABCD");
    expect(commands).toEqual(["00B0820000", "00B0820002"]);
  });

  test("a card that corrects its own correction is answered as it stands", async () => {
    const { channel, commands } = scripted("6C02", "6C03");
    expect(unwrap(await exchange(channel, READ)).sw).toBe(0x6c03);
    expect(commands).toHaveLength(2);
  });

  test("61xx is followed by GET RESPONSE, block after block", async () => {
    const { channel, commands } = scripted("6103", "0102036102", "04059000");
    const response = unwrap(await exchange(channel, { ...READ, data: Uint8Array.of(9) }));
    expect([toHex(response.data), response.sw]).toEqual(["0102030405", 0x9000]);
    expect(commands.slice(1)).toEqual(["00C0000003", "00C0000002"]);
  });

  test("6Cxx on GET RESPONSE too", async () => {
    const { channel, commands } = scripted("6100", "6C02", "01029000");
    expect(toHex(unwrap(await exchange(channel, READ)).data)).toBe("0102");
    expect(commands).toEqual(["00B0820000", "00C0000000", "00C0000002"]);
  });

  test("a card that answers 61xx for ever is given up", async () => {
    const { channel } = scripted("6101");
    expect(errorOf(await exchange(channel, READ))).toEqual({
      kind: "malformed",
      code: "F004",
      what: "response-too-long",
    });
  });

  test("long data is chained; a refused block ends the chain", async () => {
    const long = { cla: 0x00, ins: 0x2a, p1: 0x80, p2: 0x86, data: new Uint8Array(300).fill(7) };
    const { channel, commands } = scripted("9000", "9000");
    expect(unwrap(await exchange(channel, long)).sw).toBe(0x9000);
    expect(commands.map((command) => command.slice(0, 10))).toEqual(["102A8086FF", "002A80862D"]);
    const refusing = scripted("6A80");
    expect(unwrap(await exchange(refusing.channel, long)).sw).toBe(0x6a80);
    expect(refusing.commands).toHaveLength(1);
  });

  test("extended length instead of a chain when the card takes it", async () => {
    const long = { cla: 0x00, ins: 0x2a, p1: 0x80, p2: 0x86, data: new Uint8Array(300) };
    const { channel, commands } = scripted("9000");
    unwrap(await exchange(channel, long, { protocol: "T=1", extendedLength: true }));
    expect(commands.map((command) => command.slice(0, 14))).toEqual(["002A808600012C"]);
  });

  test("the bytes sent are wiped once answered", async () => {
    let seen: Uint8Array | undefined;
    const channel: CardChannel = {
      atr: VITALE2_ATR,
      insertion: 1,
      transmit: async (apdu) => {
        seen = apdu;
        return ok(fromHex("9000"));
      },
      close: async () => {},
    };
    await exchange(channel, { cla: 0, ins: 0x20, p1: 0, p2: 1, data: fromHex("31323334") });
    expect(seen && [...seen].every((byte) => byte === 0)).toBe(true);
  });

  test.each([
    ["removed", "F001"],
    ["mute", "F004"],
  ] as const)("a card that is %s is told as %s", async (kind, code) => {
    const channel: CardChannel = {
      atr: VITALE2_ATR,
      insertion: 1,
      transmit: async () => err({ kind }),
      close: async () => {},
    };
    expect(errorOf(await exchange(channel, READ))).toEqual({ kind: "io", code, io: { kind } });
  });

  test.each(["", "90"])("an answer of %j has no status word", async (answer) => {
    const { channel } = scripted(answer);
    expect(errorOf(await exchange(channel, READ))).toMatchObject({ kind: "malformed", what: "response-length" });
  });
});
