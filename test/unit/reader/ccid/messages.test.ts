import { describe, expect, test } from "vitest";
import { fromHex } from "../../../../firmware/lib/hex.js";
import type { ExchangeLevel } from "../../../../firmware/reader/ccid/exchange-level.js";
import type { Sent } from "../../../support/ccid-host.js";
import { type ReaderDesk, readerDesk, scriptedCard, T0_ATR, T1_ATR } from "../../../support/reader-desk.js";

const OK = fromHex("9000");

async function powered(level: ExchangeLevel = "extended", atr: Uint8Array = T1_ATR): Promise<ReaderDesk> {
  const desk = readerDesk({ level });
  desk.slot.insert(scriptedCard(() => OK, atr));
  desk.host.plug();
  await desk.host.command(0x62, { seq: 0 });
  return desk;
}

/** Every command of the standard with the type that answers it. */
const ANSWERS = [
  [0x62, "80"],
  [0x63, "81"],
  [0x65, "81"],
  [0x6f, "80"],
  [0x6c, "82"],
  [0x6d, "82"],
  [0x61, "82"],
  [0x6b, "83"],
  [0x6e, "81"],
  [0x6a, "81"],
  [0x69, "80"],
  [0x71, "81"],
  [0x72, "81"],
  [0x73, "84"],
  [0x99, "81"],
] as const;
/** An abort is heard at any time. */
const BUT_ABORT = ANSWERS.filter(([type]) => type !== 0x72);

describe("errors keep the type, slot and sequence number of the command", () => {
  test.each(ANSWERS)("for another slot: %s is answered by %s, field 5", async (type, answer) => {
    const { host } = await powered();
    const got = await host.command(type, { slot: 1, seq: 0xab });
    expect(got.hex.slice(0, 18)).toBe(`${answer}0000000001AB4005`);
  });

  test.each(BUT_ABORT)("while another command is under way: %s is answered by %s, slot busy", async (type, answer) => {
    const desk = readerDesk();
    desk.slot.insert(scriptedCard(() => new Promise(() => {})));
    desk.host.plug();
    await desk.host.command(0x62);
    desk.host.send(0x6f, { data: "00840000", seq: 1 });
    const got = await desk.host.command(type, { seq: 2 });
    expect(got.hex.slice(0, 18)).toBe(`${answer}00000000000240E0`);
  });

  test.each(BUT_ABORT)("while half an abort is missing: %s is answered by %s, aborted", async (type, answer) => {
    const { host, reader } = await powered();
    reader.control({ direction: "out", request: 1, value: 0x0900, length: 0, data: new Uint8Array(0) });
    const got = await host.command(type, { seq: 3 });
    expect(got.hex.slice(0, 18)).toBe(`${answer}00000000000340FF`);
  });
});

interface Vector {
  readonly why: string;
  readonly type: number;
  readonly sent?: Sent;
  /** From the type to the end. */
  readonly answer: string;
  readonly level?: ExchangeLevel;
  readonly atr?: Uint8Array;
}

/** seq is 07 in all of them; a T=1 card is powered at the extended level unless the line says otherwise. */
const VECTORS: readonly Vector[] = [
  { why: "power: voltage unknown", type: 0x62, sent: { specific: [4, 0, 0] }, answer: "80 00000000 00 07 40 07 00" },
  { why: "power: 5 V", type: 0x62, sent: { specific: [1, 0, 0] }, answer: "80 07000000 00 07 00 00 00 3B808131FE458B" },
  { why: "power: data", type: 0x62, sent: { data: "00" }, answer: "80 00000000 00 07 40 01 00" },
  { why: "power off: data", type: 0x63, sent: { data: "00" }, answer: "81 00000000 00 07 40 01 00" },
  { why: "power off", type: 0x63, answer: "81 00000000 00 07 01 00 01" },
  { why: "status: data", type: 0x65, sent: { data: "00" }, answer: "81 00000000 00 07 40 01 00" },
  { why: "exchange: no APDU", type: 0x6f, sent: { data: "00A400" }, answer: "80 00000000 00 07 40 01 00" },
  { why: "exchange: empty", type: 0x6f, answer: "80 00000000 00 07 40 01 00" },
  {
    why: "exchange: level at the short level",
    type: 0x6f,
    sent: { data: "00A40000", specific: [0, 1, 0] },
    level: "short",
    answer: "80 00000000 00 07 40 08 00",
  },
  {
    why: "exchange: unknown level",
    type: 0x6f,
    sent: { data: "00A40000", specific: [0, 4, 0] },
    answer: "80 00000000 00 07 40 08 00",
  },
  { why: "parameters: data", type: 0x6c, sent: { data: "00" }, answer: "82 00000000 00 07 40 01 01" },
  { why: "parameters of T=1", type: 0x6c, answer: "82 07000000 00 07 00 00 01 11100045 00FE00" },
  { why: "parameters of T=0", type: 0x6c, atr: T0_ATR, answer: "82 05000000 00 07 00 00 00 1100000A00" },
  {
    why: "parameters by the ATR: TA1 94, TC1 02, inverse",
    type: 0x6c,
    atr: fromHex("3F50 94 02"),
    answer: "82 05000000 00 07 00 00 00 9402020A00",
  },
  {
    why: "parameters by the ATR: T=1 with CRC",
    type: 0x6c,
    atr: fromHex("3B 80 81 71 80 55 01 00"),
    answer: "82 07000000 00 07 00 00 01 11110055 008000",
  },
  { why: "reset parameters", type: 0x6d, answer: "82 07000000 00 07 00 00 01 11100045 00FE00" },
  { why: "reset parameters: data", type: 0x6d, sent: { data: "00" }, answer: "82 00000000 00 07 40 01 01" },
  {
    why: "set parameters",
    type: 0x61,
    sent: { data: "18 11 05 75 00 80 00", specific: [1, 0, 0] },
    answer: "82 07000000 00 07 00 00 01 18110575 008000",
  },
  { why: "set: protocol unknown", type: 0x61, sent: { specific: [2, 0, 0] }, answer: "82 00000000 00 07 40 07 01" },
  {
    why: "set: protocol not offered",
    type: 0x61,
    sent: { data: "11 00 00 0A 00" },
    answer: "82 00000000 00 07 40 07 01",
  },
  {
    why: "set: length",
    type: 0x61,
    sent: { data: "11 10 00 4D 00", specific: [1, 0, 0] },
    answer: "82 00000000 00 07 40 01 01",
  },
  ...(
    [
      ["FI/DI", "1A 00 00 0A 00", "11 10 00 4D 00 FE 00", "0A", true],
      ["TCCKS", "11 01 00 0A 00", "11 00 00 4D 00 FE 00", "0B", false],
      ["waiting integers", "11 00 00 00 00", "11 10 00 AD 00 FE 00", "0D", false],
      ["clock stop", "11 00 00 0A 04", "11 10 00 4D 04 FE 00", "0E", false],
    ] as const
  ).flatMap(([field, t0, t1, offset, onlyT0]) => [
    {
      why: `set T=0: ${field}`,
      type: 0x61,
      atr: T0_ATR,
      sent: { data: t0 },
      answer: `82 00000000 00 07 40 ${offset} 00`,
    },
    ...(onlyT0
      ? []
      : [
          {
            why: `set T=1: ${field}`,
            type: 0x61,
            sent: { data: t1, specific: [1, 0, 0] as const },
            answer: `82 00000000 00 07 40 ${offset} 01`,
          },
        ]),
  ]),
  {
    why: "set T=1: IFSC",
    type: 0x61,
    sent: { data: "11 10 00 4D 00 FF 00", specific: [1, 0, 0] },
    answer: "82 00000000 00 07 40 0F 01",
  },
  {
    why: "set T=1: NAD",
    type: 0x61,
    sent: { data: "11 10 00 4D 00 FE 12", specific: [1, 0, 0] },
    answer: "82 00000000 00 07 40 10 01",
  },
  { why: "escape", type: 0x6b, sent: { data: "02" }, answer: "83 00000000 00 07 40 00 00" },
  { why: "mechanical", type: 0x71, sent: { specific: [1, 0, 0] }, answer: "81 00000000 00 07 40 00 00" },
  { why: "unknown command", type: 0x00, sent: { data: "0102" }, answer: "81 00000000 00 07 40 00 00" },
  { why: "clock: go on", type: 0x6e, answer: "81 00000000 00 07 00 00 00" },
  { why: "clock: stop", type: 0x6e, sent: { specific: [1, 0, 0] }, answer: "81 00000000 00 07 40 00 00" },
  { why: "clock: unknown", type: 0x6e, sent: { specific: [2, 0, 0] }, answer: "81 00000000 00 07 40 07 00" },
  { why: "clock: data", type: 0x6e, sent: { data: "00" }, answer: "81 00000000 00 07 40 01 00" },
  { why: "T=0 classes", type: 0x6a, sent: { specific: [3, 0x80, 0xff] }, answer: "81 00000000 00 07 00 00 00" },
  {
    why: "T=0 classes: unknown change",
    type: 0x6a,
    sent: { specific: [4, 0, 0] },
    answer: "81 00000000 00 07 40 07 00",
  },
  { why: "T=0 classes: data", type: 0x6a, sent: { data: "00" }, answer: "81 00000000 00 07 40 01 00" },
  { why: "T=0 classes of the host", type: 0x6a, level: "tpdu", answer: "81 00000000 00 07 40 00 00" },
  {
    why: "rate and clock",
    type: 0x73,
    sent: { data: "A00F0000 002A0000" },
    answer: "84 08000000 00 07 00 00 00 A00F0000 002A0000",
  },
  { why: "rate: unknown", type: 0x73, sent: { data: "A00F0000 01000000" }, answer: "84 00000000 00 07 40 0E 00" },
  { why: "clock: unknown", type: 0x73, sent: { data: "881300000 02A0000" }, answer: "84 00000000 00 07 40 0A 00" },
  { why: "rate: length", type: 0x73, sent: { data: "A00F0000" }, answer: "84 00000000 00 07 40 01 00" },
  { why: "abort: data", type: 0x72, sent: { data: "00" }, answer: "81 00000000 00 07 40 01 00" },
];

describe("messages byte for byte", () => {
  test.each(VECTORS)("$why", async ({ type, sent, answer, level, atr }) => {
    const { host } = await powered(level, atr);
    expect((await host.command(type, { ...sent, seq: 7 })).hex).toBe(answer.replaceAll(" ", ""));
  });
});

describe("without a powered card", () => {
  test.each([
    ["exchange", 0x6f, { data: "00A40000" }, "80 00000000 00 00 41 FE 00"],
    ["parameters", 0x6c, {}, "82 05000000 00 00 01 00 00 1100000A00"],
    ["reset parameters", 0x6d, {}, "82 05000000 00 00 01 00 00 1100000A00"],
    ["set parameters", 0x61, { data: "11 00 00 0A 00" }, "82 00000000 00 00 41 FE 00"],
    ["clock", 0x6e, {}, "81 00000000 00 00 41 FE 01"],
    ["rate", 0x73, { data: "A00F0000 002A0000" }, "84 00000000 00 00 41 FE 00"],
    ["power off", 0x63, {}, "81 00000000 00 00 01 00 01"],
    [
      "PIN",
      0x69,
      { data: "00 00 82 08 00 08 04 02 00 0904 00 000000 00200001 08 FFFFFFFFFFFFFFFF" },
      "80 00000000 00 00 41 FE 00",
    ],
  ] as const)("%s", async (_, type, sent, answer) => {
    const { host, slot } = readerDesk();
    slot.insert(scriptedCard(() => OK));
    host.plug();
    expect((await host.command(type, sent)).hex).toBe(answer.replaceAll(" ", ""));
  });
});

describe("a card that goes wrong", () => {
  test("says nothing: mute", async () => {
    const { host } = await powered();
    const desk = readerDesk();
    desk.slot.insert(scriptedCard(() => new Uint8Array(0)));
    desk.host.plug();
    await desk.host.command(0x62);
    expect((await desk.host.command(0x6f, { data: "00840000" })).hex).toBe("8000000000000140FE00");
    expect(host.unread()).toBe(0);
  });

  test("sits in a reader that broke: hardware, and absent afterwards", async () => {
    const desk = readerDesk();
    desk.slot.insert(
      scriptedCard(() => {
        throw new Error("cable");
      }),
    );
    desk.host.plug();
    await desk.host.command(0x62);
    expect((await desk.host.command(0x6f, { data: "00840000" })).hex).toBe("8000000000000140FB00");
    desk.slot.fail("cable");
    expect((await desk.host.command(0x62)).hex).toBe("8000000000000242FB00");
    expect(desk.host.notices).toEqual(["5003", "5002"]);
  });
});
