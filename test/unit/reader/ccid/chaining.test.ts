import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { readerDesk, scriptedCard } from "../../../support/reader-desk.js";

const BEGINS = [0, 1, 0] as const;
const ENDS = [0, 2, 0] as const;
const MIDDLE = [0, 3, 0] as const;
const MORE = [0, 0x10, 0] as const;

async function chaining(maxMessage: number, answer: (apdu: Uint8Array) => Uint8Array) {
  const desk = readerDesk({ level: "extended", maxMessage });
  const card = scriptedCard(answer);
  desk.slot.insert(card);
  desk.host.plug();
  await desk.host.command(0x62, { seq: 0xff });
  return { ...desk, card };
}

describe("an APDU in several messages", () => {
  test("is put together, and each part is acknowledged by an empty block", async () => {
    const { host, card } = await chaining(271, () => fromHex("9000"));
    expect((await host.command(0x6f, { data: "00D60000", specific: BEGINS })).hex).toBe("80000000000000000010");
    expect((await host.command(0x6f, { data: "03AABB", specific: MIDDLE })).hex).toBe("80000000000001000010");
    expect((await host.command(0x6f, { data: "CC", specific: ENDS })).hex).toBe("800200000000020000009000");
    expect(card.seen.map(toHex)).toEqual(["00D6000003AABBCC"]);
  });

  test("and its answer comes in several too", async () => {
    const { host } = await chaining(15, () => fromHex("0102030405060708090A0B9000"));
    expect((await host.command(0x6f, { data: "00840000" })).hex).toBe("80050000000000000001" + "0102030405");
    expect((await host.command(0x6f, { specific: MORE })).hex).toBe("80050000000001000003" + "060708090A");
    expect((await host.command(0x6f, { specific: MORE })).hex).toBe("80030000000002000002" + "0B9000");
    expect((await host.command(0x6f, { specific: MORE })).hex).toBe("80000000000003400800");
  });

  test("may be 65 544 bytes long, and so may an answer of 65 538", async () => {
    const whole = new Uint8Array(65_544).map((_, index) => index % 251);
    whole.set([0, 0xd6, 0, 0, 0, 0xff, 0xff], 0);
    const back = new Uint8Array(65_538).fill(0x5a);
    back.set([0x90, 0x00], 65_536);
    const { host, card } = await chaining(65_554, () => back);
    const answer = await host.command(0x6f, { data: whole });
    expect(toHex(answer.data)).toBe(toHex(back));
    expect(toHex(card.seen[0] ?? back)).toBe(toHex(whole));
  });

  test("of any length in pieces of any length arrives whole, both ways", async () => {
    let response: Uint8Array = fromHex("9000");
    const { host, card } = await chaining(40, () => response);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 4, maxLength: 400 }),
        fc.uint8Array({ minLength: 2, maxLength: 400 }),
        fc.integer({ min: 1, max: 30 }),
        async (apdu, back, piece) => {
          response = back;
          card.seen.length = 0;
          const parts: Uint8Array[] = [];
          for (let at = 0; at < apdu.length; at += piece) parts.push(apdu.slice(at, at + piece));
          let answer = await host.command(0x6f, {
            data: parts[0] ?? apdu,
            specific: parts.length === 1 ? [0, 0, 0] : BEGINS,
          });
          for (const [index, part] of parts.entries()) {
            if (index === 0) continue;
            expect(answer.parameter).toBe(0x10);
            answer = await host.command(0x6f, { data: part, specific: index === parts.length - 1 ? ENDS : MIDDLE });
          }
          const got = [...answer.data];
          while (answer.parameter === 1 || answer.parameter === 3) {
            answer = await host.command(0x6f, { specific: MORE });
            got.push(...answer.data);
          }
          expect(toHex(card.seen[0] ?? apdu)).toBe(toHex(apdu));
          expect(toHex(Uint8Array.from(got))).toBe(toHex(back));
        },
      ),
      { numRuns: 200, verbose: 1 },
    );
  });
});

describe("a chain out of order", () => {
  test("does not go on or end what was not begun", async () => {
    const { host, card } = await chaining(271, () => fromHex("9000"));
    for (const specific of [ENDS, MIDDLE, MORE])
      expect((await host.command(0x6f, { specific, seq: 1 })).hex).toBe("80000000000001400800");
    expect(card.seen).toEqual([]);
  });

  test("is dropped by a new command, by an abort and by power", async () => {
    const { host, card, reader } = await chaining(271, () => fromHex("9000"));
    await host.command(0x6f, { data: "00D60000", specific: BEGINS });
    expect(await host.apdu("00840000")).toBe("9000");
    expect((await host.command(0x6f, { data: "00", specific: ENDS })).error).toBe(8);

    await host.command(0x6f, { data: "00D60000", specific: BEGINS });
    reader.control({ direction: "out", request: 1, value: 0x4400, length: 0, data: new Uint8Array(0) });
    expect((await host.command(0x72, { seq: 0x44 })).status).toBe(0);
    expect((await host.command(0x6f, { data: "00", specific: ENDS })).error).toBe(8);

    await host.command(0x6f, { data: "00D60000", specific: BEGINS });
    await host.command(0x62);
    expect((await host.command(0x6f, { data: "00", specific: ENDS })).error).toBe(8);
    expect(card.seen.map(toHex)).toEqual(["00840000"]);
  });

  test("carries no data while it asks for more", async () => {
    const { host } = await chaining(15, () => fromHex("0102030405060708090A0B9000"));
    await host.command(0x6f, { data: "00840000" });
    expect((await host.command(0x6f, { data: "00", specific: MORE })).error).toBe(1);
    expect((await host.command(0x6f, { specific: MORE })).error).toBe(8);
  });

  test("is not gathered beyond the longest APDU", async () => {
    const { host } = await chaining(65_554, () => fromHex("9000"));
    await host.command(0x6f, { data: new Uint8Array(65_540), specific: BEGINS });
    expect((await host.command(0x6f, { data: new Uint8Array(5), specific: MIDDLE })).error).toBe(1);
    expect((await host.command(0x6f, { data: "00", specific: ENDS })).error).toBe(8);
  });
});
