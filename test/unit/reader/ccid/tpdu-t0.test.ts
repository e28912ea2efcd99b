import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { readerDesk, scriptedCard, T0_ATR } from "../../../support/reader-desk.js";

async function linked(answer: (apdu: string) => string) {
  const desk = readerDesk({ level: "tpdu" });
  const card = scriptedCard((apdu) => fromHex(answer(toHex(apdu))), T0_ATR);
  desk.slot.insert(card);
  desk.host.plug();
  await desk.host.command(0x62);
  return { ...desk, seen: () => card.seen.map(toHex) };
}

describe("T=0 of the host against a card of its own kind", () => {
  test("passes headers, data and procedure as they are", async () => {
    const answers: Readonly<Record<string, string>> = {
      "00A4040C023F00": "610A",
      "00C000000A": "000102030405060708099000",
      "00B0000000": "6C04",
      "00B0000004": "CAFEBABE9000",
    };
    const { host, seen } = await linked((apdu) => answers[apdu] ?? "6D00");
    for (const [apdu, response] of Object.entries(answers)) expect(await host.apdu(apdu)).toBe(response);
    expect(await host.apdu("00440000")).toBe("6D00");
    expect(await host.apdu("0044000000")).toBe("6D00");
    expect(seen()).toEqual([...Object.keys(answers), "00440000", "0044000000"]);
  });

  test("drops a Le that stands behind the data", async () => {
    const { host, seen } = await linked(() => "6105");
    expect(await host.apdu("00CB3FFF025C0000")).toBe("6105");
    expect(seen()).toEqual(["00CB3FFF025C00"]);
  });

  test.each(["00A40000050102", "00A4000001010203", "00A40000000102"])(
    "refuses lengths that do not fit: %s",
    async (tpdu) => {
      const { host } = await linked(() => "9000");
      expect(await host.command(0x6f, { data: tpdu })).toMatchObject({ status: 0x40, error: 1 });
    },
  );
});

describe("T=0 of the host against a card that answers APDUs at once", () => {
  const DATA = "000102030405060708090A0B0C0D0E0F";

  test("announces the answer and hands it out by GET RESPONSE", async () => {
    const { host, seen } = await linked(() => `${DATA}9000`);
    expect(await host.apdu("00CB3FFF025C00")).toBe("6110");
    expect(await host.apdu("00C0000006")).toBe(`${DATA.slice(0, 12)}610A`);
    expect(await host.apdu("00C0000014")).toBe("6C0A");
    expect(await host.apdu("00C000000A")).toBe(`${DATA.slice(12)}9000`);
    expect(seen()).toEqual(["00CB3FFF025C00"]);
    // Nothing is left: the card is asked itself.
    await host.apdu("00C000000A");
    expect(seen().at(-1)).toBe("00C000000A");
  });

  test("announces 256 and more as 00", async () => {
    const long = "5A".repeat(300);
    const { host } = await linked(() => `${long}9000`);
    expect(await host.apdu("00CB3FFF025C00")).toBe("6100");
    expect(await host.apdu("00C0000000")).toBe(`${long.slice(0, 512)}612C`);
    expect(await host.apdu("00C000002C")).toBe(`${long.slice(512)}9000`);
  });

  test("keeps the status of the answer for its end", async () => {
    const { host } = await linked(() => "AABB6282");
    await host.apdu("00CB3FFF025C00");
    expect(await host.apdu("00C0000002")).toBe("AABB6282");
  });

  test("forgets it when another command comes", async () => {
    const { host, seen } = await linked((apdu) => (apdu.startsWith("00CB") ? "AABB9000" : "6985"));
    expect(await host.apdu("00CB3FFF025C00")).toBe("6102");
    await host.apdu("00840000");
    expect(await host.apdu("00C0000002")).toBe("6985");
    expect(seen().at(-1)).toBe("00C0000002");
  });
});

describe("ENVELOPE of the host", () => {
  const LONG = `00D60000 00012C ${"AB".repeat(300)}`.replaceAll(" ", "");
  const pieces = [LONG.slice(0, 510), LONG.slice(510)];
  const envelope = (piece: string): string => `00C20000${(piece.length / 2).toString(16).padStart(2, "0")}${piece}`;

  test("is the card's own when it knows it", async () => {
    const { host, seen } = await linked(() => "9000");
    for (const piece of pieces) expect(await host.apdu(envelope(piece))).toBe("9000");
    expect(seen()).toEqual(pieces.map((piece) => envelope(piece).toUpperCase()));
  });

  test("is put together for a card that does not", async () => {
    const { host, seen } = await linked((apdu) =>
      apdu.startsWith("00C2") ? "6D00" : apdu === LONG ? "CAFE9000" : "6F00",
    );
    expect(await host.apdu(envelope(pieces[0] ?? ""))).toBe("9000");
    expect(await host.apdu(envelope(pieces[1] ?? ""))).toBe("6102");
    expect(await host.apdu("00C0000002")).toBe("CAFE9000");
    expect(seen().at(-1)).toBe(LONG);
  });

  test("is ended by an empty one when the last piece is full", async () => {
    const whole = `00D60000 0001F7 ${"CD".repeat(503)}`.replaceAll(" ", "");
    const { host, seen } = await linked((apdu) => (apdu.startsWith("00C2") ? "6D00" : "9000"));
    await host.apdu(envelope(whole.slice(0, 510)));
    await host.apdu(envelope(whole.slice(510)));
    expect(await host.apdu("00C2000000")).toBe("9000");
    expect(seen().at(-1)).toBe(whole);
  });

  test("is dropped by another command, and bounded", async () => {
    const { host, seen } = await linked((apdu) => (apdu.startsWith("00C2") ? "6D00" : "9000"));
    await host.apdu(envelope(pieces[0] ?? ""));
    await host.apdu("00840000");
    await host.apdu(envelope("00B00000"));
    expect(seen().at(-1)).toBe("00B00000");
    const full = envelope("EE".repeat(255));
    const answers: string[] = [];
    for (let piece = 0; piece < 258; piece += 1) answers.push(await host.apdu(full));
    expect(answers.slice(0, 257).every((answer) => answer === "9000")).toBe(true);
    expect(answers[257]).toBe("6700");
  });
});
