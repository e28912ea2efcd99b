import { randomInt } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHex } from "../../../../firmware/lib/hex.js";
import { randomFrom } from "../../../support/random.js";
import { readerDesk, scriptedCard } from "../../../support/reader-desk.js";
import { T1Peer, t1Atr } from "../../../support/t1-peer.js";

interface Link {
  readonly code: "lrc" | "crc";
  readonly ifsc: number;
  readonly ifsd: number;
  /** Changes a block on its way. */
  readonly spoil?: (block: Uint8Array) => Uint8Array;
}

async function linked({ code, ifsc, ifsd, spoil = (block) => block }: Link) {
  const desk = readerDesk({ level: "tpdu" });
  let response: Uint8Array = Uint8Array.of(0x90, 0x00);
  const card = scriptedCard(() => response, t1Atr(ifsc, code));
  desk.slot.insert(card);
  desk.host.plug();
  await desk.host.command(0x62);
  const peer = new T1Peer({
    code,
    ifsc,
    ifsd,
    carry: async (block) => spoil((await desk.host.command(0x6f, { data: spoil(block) })).data),
  });
  return {
    ...desk,
    card,
    peer,
    respond: (bytes: Uint8Array) => {
      response = bytes;
    },
  };
}

const apdus = fc.uint8Array({ minLength: 4, maxLength: 600 });
const responses = fc.uint8Array({ minLength: 2, maxLength: 600 });

describe("T=1 of the host against a card that takes APDUs", () => {
  test("carries any APDU and any answer, whatever the block sizes and the error code", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("lrc" as const, "crc" as const),
        fc.integer({ min: 1, max: 254 }),
        fc.integer({ min: 1, max: 254 }),
        fc.array(fc.tuple(apdus, responses), { minLength: 1, maxLength: 3 }),
        async (code, ifsc, ifsd, exchanges) => {
          const { peer, card, respond } = await linked({ code, ifsc, ifsd });
          await peer.announce();
          for (const [apdu, response] of exchanges) {
            respond(response);
            expect(toHex(await peer.apdu(apdu))).toBe(toHex(response));
          }
          expect(card.seen.map(toHex)).toEqual(exchanges.map(([apdu]) => toHex(apdu)));
        },
      ),
      { numRuns: 40, verbose: 1 },
    );
  });

  test("gets through when blocks are spoilt on their way, and no APDU is sent twice", async () => {
    const seed = randomInt(2 ** 31);
    console.log(`seed ${seed}`);
    const random = randomFrom(seed);
    let spoilt = 0;
    const spoil = (block: Uint8Array): Uint8Array => {
      if (random() > 0.1) return block;
      spoilt += 1;
      const changed = Uint8Array.from(block);
      const at = Math.floor(random() * changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return changed;
    };
    const { peer, card, respond } = await linked({ code: "crc", ifsc: 16, ifsd: 32, spoil });
    await peer.announce();
    const sent: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      const apdu = Uint8Array.from({ length: 4 + Math.floor(random() * 60) }, () => Math.floor(random() * 256));
      const response = Uint8Array.from({ length: 2 + Math.floor(random() * 90) }, () => Math.floor(random() * 256));
      respond(response);
      sent.push(toHex(apdu));
      expect(toHex(await peer.apdu(apdu))).toBe(toHex(response));
    }
    expect(card.seen.map(toHex)).toEqual(sent);
    expect(spoilt).toBeGreaterThan(20);
  });

  test("starts anew by S(RESYNCH)", async () => {
    const { peer } = await linked({ code: "lrc", ifsc: 254, ifsd: 254 });
    await peer.apdu(Uint8Array.of(0, 0x84, 0, 0));
    await peer.resynchronise();
    expect(toHex(await peer.apdu(Uint8Array.of(0, 0x84, 0, 0)))).toBe("9000");
  });

  test("starts anew when the parameters are set: the error code too", async () => {
    const { host, peer } = await linked({ code: "crc", ifsc: 254, ifsd: 254 });
    expect((await host.command(0x61, { data: "11 11 00 4D 00 FE 00", specific: [1, 0, 0] })).status).toBe(0);
    expect(toHex(await peer.apdu(Uint8Array.of(0, 0x84, 0, 0)))).toBe("9000");
    await host.command(0x61, { data: "11 10 00 4D 00 FE 00", specific: [1, 0, 0] });
    expect(await host.apdu("00000400840000" + "80")).toBe("0000029000" + "92");
  });
});

describe("blocks one by one", () => {
  /** Each block with the answer it gets, in order, on one LRC link. */
  test.each([
    ["a wrong error code", ["0000040084000081", "00810081"]],
    ["a wrong length", ["00000500840000" + "81", "00820082"]],
    ["too short", ["0000", "00820082"]],
    ["an I-block out of sequence", ["00400400840000" + "C0", "00820082"]],
    ["an unknown S-block", ["00C400C4", "00820082"]],
    ["S(WTX) of the host", ["00C30101C3", "00820082"]],
    ["S(IFS) of 0", ["00C10100C0", "00820082"]],
    ["S(IFS) of 255", ["00C101FF3F", "00820082"]],
    ["S(ABORT)", ["00C200C2", "00E200E2"]],
    ["an R-block when nothing was sent", ["00800080", "00800080", "00900090", "00800080"]],
    ["an answer asked for again", ["00000400840000" + "80", "000002900092", "00800080", "000002900092"]],
    ["an acknowledgement asked for again", ["00200400D60000" + "F2", "00900090", "00810081", "00900090"]],
    ["addresses that change places", ["21000400840000" + "A1", "1200029000" + "80"]],
    ["an APDU that is none", ["00000200" + "84" + "86", "0000026700" + "65"]],
  ])("%s", async (_, blocks) => {
    const { host } = await linked({ code: "lrc", ifsc: 254, ifsd: 254 });
    for (let at = 0; at < blocks.length; at += 2) {
      expect(await host.apdu(blocks[at] ?? "")).toBe(blocks[at + 1]);
    }
  });

  test("may end with a CRC, high byte first", async () => {
    // From an independent computation whose check value over "123456789" is 6F91.
    const { host } = await linked({ code: "crc", ifsc: 254, ifsd: 254 });
    expect(await host.apdu("00C101206BBD")).toBe("00E101206886");
  });
});
