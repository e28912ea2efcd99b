import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certificateIn } from "../../../firmware/cards/certificate.js";
import type { OpenedCps } from "../../../firmware/cards/contract.js";
import { openCps, readCpsIdentity } from "../../../firmware/cards/cps/cps.js";
import {
  parseHolderName,
  parseIdCard,
  parseProfession,
  parseSerial,
  updateInterrupted,
} from "../../../firmware/cards/cps/identity.js";
import { parseSituations } from "../../../firmware/cards/cps/situations.js";
import { identify } from "../../../firmware/cards/identify.js";
import { parseResponse } from "../../../firmware/cards/iso7816/apdu.js";
import { protocolsOf } from "../../../firmware/cards/iso7816/atr.js";
import { getPinCounters } from "../../../firmware/cards/iso7816/get-data.js";
import { selectFile } from "../../../firmware/cards/iso7816/select.js";
import { finishHash, hashBlocks } from "../../../firmware/cards/iso7816/sha256.js";
import { announcedLength, readTlvs, writeTlv } from "../../../firmware/cards/iso7816/tlv.js";
import { aesCmac } from "../../../firmware/cards/vitale/access.js";
import { parseBeneficiaries } from "../../../firmware/cards/vitale/beneficiaries.js";
import { parseFreePart } from "../../../firmware/cards/vitale/free-part.js";
import { parseInsured } from "../../../firmware/cards/vitale/insured.js";
import { nextRecord, RING_SLOTS, SLOT_BYTES } from "../../../firmware/cards/vitale/invoice-copy.js";
import { parsePointers } from "../../../firmware/cards/vitale/pointers.js";
import { readVitale } from "../../../firmware/cards/vitale/vitale.js";
import { date } from "../../../firmware/lib/dates.js";
import { fromHex, toHex } from "../../../firmware/lib/hex.js";
import { cents } from "../../../firmware/lib/money.js";
import { CPS3_ATR, cpsCard } from "../../../simulator/cards/cps-card.js";
import { VITALE2_ATR, vitaleCard } from "../../../simulator/cards/vitale-card.js";
import { NURSES } from "../../../simulator/fixtures/nurses.js";
import { VITALES } from "../../../simulator/fixtures/patients.js";
import { connected, pin, unwrap } from "../../support/cards.js";

const TODAY = date("2025-03-12");
const CPS: OpenedCps = {
  professional: {
    nationalId: "99900600018",
    nationalIdType: "8",
    civility: "",
    lastName: "",
    firstName: "",
    profession: "60",
    situations: [],
  },
};
const COPY = {
  billingNumber: "266999010",
  invoiceNumber: 1,
  date: TODAY,
  digest: new Uint8Array(32),
  total: cents(883),
};

const anyBytes = fc.uint8Array({ maxLength: 400 });
/** Bytes that look like data objects often enough for the parsers to get far. */
const tlvLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        0x65,
        0x66,
        0x80,
        0x81,
        0x93,
        0xe0,
        0xe1,
        0xe2,
        0xe4,
        0xe6,
        0xec,
        0xff65,
        0xff68,
        0xff69,
        0xff6d,
        0x70,
      ),
      fc.uint8Array({ maxLength: 40 }),
    ),
    { maxLength: 6 },
  )
  .map((objects) => new Uint8Array(Buffer.concat(objects.map(([tag, value]) => writeTlv(tag, value)))));
const input = fc.oneof(
  anyBytes,
  tlvLike,
  tlvLike.map((inner) => writeTlv(0xe0, inner)),
  tlvLike.map((inner) => writeTlv(0xff68, inner)),
);

describe("no parser throws, whatever a card says", () => {
  test.each<[string, (bytes: Uint8Array) => unknown]>([
    ["response", parseResponse],
    ["TLV", readTlvs],
    ["length of the first object", announcedLength],
    ["ATR kind", identify],
    ["ATR protocols", protocolsOf],
    ["file control", (bytes) => selectFile(1).parse({ data: bytes, sw: 0x9000 })],
    ["PIN counters", (bytes) => getPinCounters(1).parse({ data: bytes, sw: 0x9000 })],
    ["CPS_ID_CARD", parseIdCard],
    ["CPS_NAME_PS", parseHolderName],
    ["CPS_INFO_PS", parseProfession],
    ["EF.SN.ICC", parseSerial],
    ["EF_ACTUA", updateInterrupted],
    ["CPS_SIT_FACT", parseSituations],
    ["certificate", certificateIn],
    ["POINTERS", parsePointers],
    ["free part", (bytes) => parseFreePart(bytes, bytes)],
    ["AMOASSUR", parseInsured],
    ["AMOBENEF", (bytes) => parseBeneficiaries(bytes, TODAY)],
    ["FSECOPY_", (bytes) => nextRecord(new Uint8Array([...bytes, ...new Uint8Array(RING_SLOTS * SLOT_BYTES)]), COPY)],
  ])("%s", (_, parse) => {
    fc.assert(
      fc.property(input, (bytes) => {
        parse(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test("a card that answers noise to everything ends every door with an error", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 8 }), async (answers) => {
        let turn = 0;
        const transmit = (): Uint8Array => answers[turn++ % answers.length] ?? new Uint8Array(0);
        const cps = await connected("cps", { atr: CPS3_ATR, transmit });
        expect((await readCpsIdentity(cps.channel, TODAY)).ok).toBe(false);
        const code = pin("1234");
        expect((await openCps(cps.channel, code)).ok).toBe(false);
        expect([...code]).toEqual([0, 0, 0, 0]);
        const vitale = await connected("vitale", { atr: VITALE2_ATR, transmit });
        expect((await readVitale(vitale.channel, { cps: CPS, today: TODAY })).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the virtual cards hold under any command", () => {
  test.each([
    ["CPS", () => cpsCard(NURSES.claireMoreau)],
    ["Vitale", () => vitaleCard(VITALES.camilleRousseau)],
  ] as const)("%s: always a status word, never a protected byte", (_, make) => {
    const ins = fc.constantFrom(0xa4, 0xb0, 0xd6, 0xcb, 0x84, 0x82, 0x22, 0x2a, 0x88, 0xc0, 0x20);
    const command = fc
      .tuple(ins, fc.uint8Array({ minLength: 2, maxLength: 12 }))
      .map(([one, rest]) => Uint8Array.of(0, one, ...rest));
    fc.assert(
      fc.property(fc.array(fc.oneof(command, fc.uint8Array({ maxLength: 20 })), { maxLength: 12 }), (commands) => {
        const card = make();
        for (const apdu of commands) {
          const answer = card.transmit(apdu);
          expect(answer.length).toBeGreaterThanOrEqual(2);
          expect(Buffer.from(answer).includes("CABINET")).toBe(false);
          expect(Buffer.from(answer).includes("99999017")).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("TLV", () => {
  test("what is written is read back, with padding around", () => {
    const tag = fc.constantFrom(0x65, 0x80, 0x9d, 0x7f21, 0x5f37, 0xff65, 0xbf8101);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(tag, fc.uint8Array({ maxLength: 300 })), { maxLength: 5 }),
        fc.nat(9),
        (objects, zeros) => {
          const bytes = Buffer.concat([...objects.map(([one, value]) => writeTlv(one, value)), Buffer.alloc(zeros)]);
          expect(unwrap(readTlvs(new Uint8Array(bytes)))).toEqual(objects.map(([one, value]) => ({ tag: one, value })));
        },
      ),
    );
  });

  test.each([
    ["65 05 01", "tlv-truncated"],
    ["65", "tlv-length"],
    ["65 80 00 00", "tlv-length"],
    ["65 85 01 01 01 01 01", "tlv-length"],
    ["7F", "tlv-tag"],
  ])("%s is refused as %s", (hex, what) => {
    expect(readTlvs(fromHex(hex))).toEqual({ ok: false, error: { kind: "malformed", code: "F004", what } });
  });

  test("erased memory after the last object is padding, a group's FF is not", () => {
    const list = unwrap(readTlvs(fromHex("FF65 02 8100 FF FF FF")));
    expect(list.map(({ tag }) => tag)).toEqual([0xff65]);
  });
});

describe("arithmetic", () => {
  test("a SHA-256 stopped before its last block and ended elsewhere is the SHA-256", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (message) => {
        const whole = Math.max(0, Math.floor((message.length - 1) / 64) * 64);
        const start = whole === 0 ? undefined : hashBlocks(message.slice(0, whole));
        const hash = finishHash(start, BigInt(whole) * 8n, message.slice(whole));
        expect(toHex(hash)).toBe(createHash("sha256").update(message).digest("hex").toUpperCase());
      }),
    );
  });

  // RFC 4493 §4.
  test.each([
    ["", "BB1D6929E95937287FA37D129B756746"],
    ["6BC1BEE22E409F96E93D7E117393172A", "070A16B46B4D4144F79BDD9DD04A287C"],
    [
      "6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E5130C81C46A35CE411",
      "DFA66747DE9AE63030CA32611497C827",
    ],
  ])("AES-CMAC of %j", (message, mac) => {
    expect(toHex(aesCmac(fromHex("2B7E151628AED2A6ABF7158809CF4F3C"), fromHex(message)))).toBe(mac);
  });
});
