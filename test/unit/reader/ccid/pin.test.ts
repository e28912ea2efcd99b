import { describe, expect, test } from "vitest";
import { seconds } from "../../../../firmware/lib/duration.js";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import type { ExchangeLevel } from "../../../../firmware/reader/ccid/exchange-level.js";
import { cpsCard } from "../../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { readerDesk, scriptedCard, T1_ATR } from "../../../support/reader-desk.js";

const SECURE = 0x69;
const hex = (text: string): string => text.replaceAll(" ", "");

/** Data of a verification, field by field; the defaults are an ASCII code in a block of eight. */
function verification(
  fields: Partial<Record<"timeout" | "format" | "digits" | "validation" | "messages" | "apdu", string>> = {},
) {
  const { timeout = "1E", format = "82 08 00", digits = "08 04", validation = "02" } = fields;
  const { messages = "00", apdu = "00200001 08 FFFFFFFFFFFFFFFF" } = fields;
  return hex(`00 ${timeout} ${format} ${digits} ${validation} ${messages} 0904 00 000000 ${apdu}`);
}

function modification(
  fields: Partial<Record<"offsets" | "digits" | "confirm" | "messages" | "indexes" | "apdu", string>> = {},
) {
  const { offsets = "00 08", digits = "08 04", confirm = "03", messages = "00", indexes = "00" } = fields;
  const { apdu = "00240001 10 FFFFFFFFFFFFFFFF FFFFFFFFFFFFFFFF" } = fields;
  return hex(`01 3C 82 08 00 ${offsets} ${digits} ${confirm} 02 ${messages} 0904 ${indexes} 000000 ${apdu}`);
}

async function withCard(answer: (apdu: string) => string, level: ExchangeLevel = "extended") {
  const desk = readerDesk({ level });
  const card = scriptedCard((apdu) => fromHex(answer(toHex(apdu))), T1_ATR);
  desk.slot.insert(card);
  desk.host.plug();
  await desk.host.command(0x62, { seq: 0xff });
  const seen = (): string[] => card.seen.map(toHex);
  return { ...desk, card, seen };
}

/** Tells its tries and takes every code. */
const willing = (apdu: string): string => (apdu === "00200001" ? "63C3" : "9000");

describe("a PIN typed on the terminal", () => {
  test("is verified by a virtual CPS and never seen by the host", async () => {
    const { host, slot, pad } = readerDesk();
    slot.insert(cpsCard(NURSES.claireMoreau));
    host.plug();
    await host.command(0x62);
    pad.type(NURSES.claireMoreau.pin);
    const data = verification({ format: "82 00 00", apdu: "00200001" });
    const answer = await host.command(SECURE, { data, seq: 9 });
    expect(answer.hex).toBe("800200000000090000009000");
    expect(pad.requests).toEqual([
      {
        reader: "cps",
        operation: "verify",
        entries: ["current"],
        minDigits: 4,
        maxDigits: 8,
        validation: ["key"],
        triesLeft: 3,
        timeoutSeconds: 30,
      },
    ]);
    expect(host.log.join()).not.toContain("31323334");
  });

  test("shows the tries that a wrong one leaves", async () => {
    const { host, slot, pad } = readerDesk();
    slot.insert(cpsCard(NURSES.claireMoreau));
    host.plug();
    await host.command(0x62);
    const data = verification({ format: "82 00 00", apdu: "00200001" });
    const answers: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      pad.type("9999");
      answers.push(toHex((await host.command(SECURE, { data })).data));
    }
    expect(answers).toEqual(["63C2", "63C1", "6983", "6983"]);
    expect(pad.requests.map(({ triesLeft }) => triesLeft)).toEqual([3, 2, 1, 0]);
  });

  test("is laid into the host's APDU", async () => {
    const { host, pad, seen } = await withCard(willing);
    pad.type("12345");
    await host.command(SECURE, { data: verification() });
    expect(seen()).toEqual(["00200001", "00200001083132333435FFFFFF"]);
  });

  test.each([
    ["a header alone, the length of the code", "82 00 00", "00200001", "0020000104 31323334"],
    ["Lc alone", "82 08 00", "00200001 08", "0020000108 3132333400000000"],
    ["Lc 00", "82 00 00", "00200001 00", "0020000104 31323334"],
    ["Le behind the data", "82 04 00", "00200001 04 FFFFFFFF 00", "0020000104 31323334 00"],
    ["a length nibble", "89 47 04", "00200001 08 20FFFFFFFFFFFFFF", "0020000108 241234FFFFFFFFFF"],
    ["data before the code", "92 04 00", "00200001 06 AABBFFFFFFFF", "0020000106 AABB31323334"],
  ])("in a template with %s", async (_, format, template, sent) => {
    const { host, pad, seen } = await withCard(willing);
    pad.type("1234");
    await host.command(SECURE, { data: verification({ format, apdu: template }) });
    expect(seen().at(-1)).toBe(hex(sent));
  });

  test.each([
    ["01", ["max-digits"]],
    ["02", ["key"]],
    ["04", ["timeout"]],
    ["07", ["max-digits", "key", "timeout"]],
  ])("is complete as the host wants it: %s", async (validation, told) => {
    const { host, pad } = await withCard(willing);
    pad.type("1234");
    await host.command(SECURE, { data: verification({ validation }) });
    expect(pad.requests[0]?.validation).toEqual(told);
  });

  test.each([
    ["the host's", "3C", 60],
    ["the reader's own", "00", 30],
  ])("has time: %s", async (_, timeout, expected) => {
    const { host, pad } = await withCard(willing);
    pad.type("1234");
    await host.command(SECURE, { data: verification({ timeout }) });
    expect(pad.requests[0]?.timeoutSeconds).toBe(expected);
  });

  test.each([
    ["as the host says", "82 08 00", "06 05", 5, 6],
    ["no more than the block holds", "82 04 00", "0C 04", 4, 4],
    ["no more than the length can tell", "8A 38 00", "0C 04", 4, 7],
    ["as many as a code has at most", "82 00 00", "00 04", 4, 16],
  ])("has digits: %s", async (_, format, digits, minDigits, maxDigits) => {
    const { host, pad } = await withCard(willing);
    pad.type("12345".slice(0, minDigits));
    await host.command(SECURE, { data: verification({ format, digits }) });
    expect(pad.requests[0]).toMatchObject({ minDigits, maxDigits });
  });

  test.each([
    ["tells them", "63C2", 2],
    ["is blocked", "6983", 0],
    ["was verified already", "9000", undefined],
    ["knows no empty VERIFY", "6700", undefined],
  ])("asks a card that %s for its tries", async (_, status, triesLeft) => {
    const { host, pad } = await withCard((apdu) => (apdu === "00200001" ? status : "9000"));
    pad.type("1234");
    await host.command(SECURE, { data: verification() });
    expect(pad.requests[0]?.triesLeft).toBe(triesLeft);
  });

  test("of a command that is no VERIFY is asked for without spending anything", async () => {
    const { host, pad, seen } = await withCard(willing);
    pad.type("1234");
    await host.command(SECURE, { data: verification({ apdu: "002C0001 08 FFFFFFFFFFFFFFFF" }) });
    expect(seen()).toEqual(["002C00010831323334FFFFFFFF"]);
    expect(pad.requests[0]?.triesLeft).toBeUndefined();
  });
});

describe("a new PIN typed on the terminal", () => {
  test("goes beside the old one", async () => {
    const { host, pad, seen } = await withCard(willing);
    pad.type("1234", "567890", "567890");
    expect((await host.command(SECURE, { data: modification() })).hex).toBe("800200000000000000009000");
    expect(pad.requests[0]).toMatchObject({
      operation: "modify",
      entries: ["current", "new", "confirmation"],
      triesLeft: 3,
    });
    expect(seen()).toEqual(["00200001", "002400011031323334FFFFFFFF353637383930FFFF"]);
  });

  test.each([
    ["00", ["new"], ["5678"], "FFFFFFFFFFFFFFFF35363738FFFFFFFF"],
    ["01", ["new", "confirmation"], ["5678", "5678"], "FFFFFFFFFFFFFFFF35363738FFFFFFFF"],
    ["02", ["current", "new"], ["1234", "5678"], "31323334FFFFFFFF35363738FFFFFFFF"],
  ])("is asked for as the host says: %s", async (confirm, entries, codes, data) => {
    const { host, pad, seen } = await withCard(willing);
    pad.type(...codes);
    await host.command(SECURE, { data: modification({ confirm }) });
    expect(pad.requests[0]?.entries).toEqual(entries);
    expect(seen().at(-1)).toBe(`0024000110${data}`);
  });

  test.each([
    ["none", "00", "00"],
    ["one", "01", "00 01"],
    ["two", "02", "00 01"],
    ["three", "03", "00 01 02"],
    ["the default ones", "FF", "00 01 02"],
  ])("with messages: %s", async (_, messages, indexes) => {
    const { host, pad, seen } = await withCard(willing);
    pad.type("1234", "5678", "5678");
    await host.command(SECURE, { data: modification({ messages, indexes }) });
    expect(seen().at(-1)).toBe("002400011031323334FFFFFFFF35363738FFFFFFFF");
  });

  test("that is not confirmed costs no try", async () => {
    const { host, pad, seen } = await withCard(willing);
    pad.type("1234", "5678", "5679");
    expect((await host.command(SECURE, { data: modification() })).hex).toBe("800200000000000000006402");
    expect(seen()).toEqual(["00200001"]);
  });
});

describe("no PIN", () => {
  test.each([
    ["is cancelled", { kind: "cancelled" }, "EF"],
    ["comes in time", { kind: "timed-out" }, "F0"],
  ] as const)("%s", async (_, reply, error) => {
    const { host, pad, seen } = await withCard(willing);
    pad.reply(reply);
    expect((await host.command(SECURE, { data: verification() })).hex).toBe(
      `800000000000004 0${error}00`.replace(" ", ""),
    );
    expect(seen()).toEqual(["00200001"]);
  });

  test.each([
    ["too short", ["123"]],
    ["too long", ["123456789"]],
    ["no digits", ["12a4"]],
    ["none at all", []],
  ])("is sent when the pad gives a wrong one: %s", async (_, codes) => {
    const { host, pad, seen } = await withCard(willing);
    pad.type(...codes);
    expect((await host.command(SECURE, { data: verification() })).hex).toBe("800200000000000000006403");
    expect(seen()).toEqual(["00200001"]);
  });

  test("is awaited for ever when the pad is lost", async () => {
    const { host, pad, clock } = await withCard(willing);
    host.send(SECURE, { data: verification(), seq: 4 });
    await pad.shown();
    for (let second = 0; second < 34; second += 1) {
      clock.advance(seconds(1));
      expect((await host.next()).hex).toBe("80000000000004800100");
    }
    clock.advance(seconds(1));
    expect((await host.next()).hex).toBe("8000000000000440F000");
    expect(pad.signals[0]?.aborted).toBe(true);
  });

  test("is asked for any more when the card leaves", async () => {
    const { host, pad, slot } = await withCard(willing);
    host.send(SECURE, { data: verification(), seq: 4 });
    await pad.shown();
    slot.remove();
    expect((await host.next()).hex).toBe("8000000000000442FE00");
    expect(pad.signals[0]?.aborted).toBe(true);
  });

  test("is asked for any more when the host gives up", async () => {
    const { host, pad, reader, seen } = await withCard(willing);
    host.send(SECURE, { data: verification(), seq: 4 });
    await pad.shown();
    reader.control({ direction: "out", request: 1, value: 0x0500, length: 0, data: new Uint8Array(0) });
    expect((await host.next()).hex).toBe("8000000000000440FF00");
    expect(pad.signals[0]?.aborted).toBe(true);
    // What was typed too late goes nowhere.
    pad.type("1234");
    expect((await host.command(0x72, { seq: 5 })).status).toBe(0);
    expect(await host.apdu("00840000")).toBe("9000");
    expect(pad.given.map(toHex)).toEqual(["00000000"]);
    expect(seen()).toEqual(["00200001", "00840000"]);
  });

  test("is asked for any more when the cable is pulled", async () => {
    const { host, pad, reader, card } = await withCard(willing);
    host.send(SECURE, { data: verification(), seq: 4 });
    await pad.shown();
    const before = card.resets;
    reader.detach("unplugged");
    expect(pad.signals[0]?.aborted).toBe(true);
    host.plug();
    await host.command(0x62);
    expect(card.resets).toBeGreaterThan(before);
  });
});

describe("the digits", () => {
  test("are overwritten once they were used, whatever came of them", async () => {
    for (const status of ["9000", "63C2"]) {
      const { host, pad } = await withCard(() => status);
      pad.type("1234", "5678", "5678");
      await host.command(SECURE, { data: modification() });
      expect(pad.given.map(toHex)).toEqual(["00000000", "00000000", "00000000"]);
    }
  });

  test("are not in what the screen is told, nor in what the host gets", async () => {
    const { host, pad, activity } = await withCard(willing);
    pad.type("1234");
    await host.command(SECURE, { data: verification() });
    expect(activity).toEqual(["attached", "working", "powered", "idle", "working", "idle"]);
    expect(host.log.join()).not.toContain("31323334");
  });
});

describe("a PIN command with a bad field is refused before anybody is asked", () => {
  test.each([
    ["no data", "", "01"],
    ["operation unknown", "05 00", "0A"],
    ["structure too short", verification().slice(0, 36), "01"],
    ["coding", verification({ format: "83 08 00" }), "0C"],
    ["least digits above most", verification({ digits: "04 05" }), "0F"],
    ["digits above the block", verification({ format: "82 03 00" }), "0F"],
    ["no condition", verification({ validation: "00" }), "11"],
    ["unknown condition", verification({ validation: "08" }), "11"],
    ["messages", verification({ messages: "04" }), "12"],
    ["template", verification({ apdu: "00200001 08 FFFF" }), "19"],
    ["modify: confirmation", modification({ confirm: "04" }), "13"],
    ["modify: digits", modification({ digits: "04 05" }), "11"],
    ["modify: messages", modification({ messages: "04" }), "15"],
    ["modify: new code beyond a short APDU", modification({ offsets: "00 FC" }), "10"],
    ["modify: old code beyond a short APDU", modification({ offsets: "FC 00" }), "0F"],
    ["modify: template", modification({ apdu: "00240001 10 FFFF" }), "1C"],
  ])("%s", async (_, data, error) => {
    const { host, pad } = await withCard(willing);
    expect((await host.command(SECURE, { data })).hex).toBe(`80000000000000 40${error}00`.replace(" ", ""));
    expect(pad.requests).toEqual([]);
  });

  test("level parameter", async () => {
    const { host } = await withCard(willing);
    expect((await host.command(SECURE, { data: verification(), specific: [0, 1, 0] })).error).toBe(8);
  });
});

describe("a PIN at the TPDU level", () => {
  test("travels in the T=1 block whose prologue the host gave", async () => {
    const { host, pad, seen } = await withCard(willing, "tpdu");
    pad.type("1234");
    const data = hex(`00 1E 82 04 00 04 04 02 00 0904 00 00 00 09 00200001 04 FFFFFFFF`);
    const answer = await host.command(SECURE, { data });
    expect(toHex(answer.data)).toBe("0000029000" + "92");
    expect(seen().at(-1)).toBe("002000010431323334");
    // The next block of the host goes on with the numbers.
    expect(await host.apdu("0040050084000000C1")).toBe("0040029000" + "D2");
  });
});
