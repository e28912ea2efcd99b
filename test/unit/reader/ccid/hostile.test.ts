import { describe, expect, test } from "vitest";
import { seconds } from "../../../../firmware/lib/duration.js";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { cpsCard } from "../../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { commandBytes } from "../../../support/ccid-host.js";
import { readerDesk, scriptedCard } from "../../../support/reader-desk.js";

const OK = fromHex("9000");

async function powered() {
  const desk = readerDesk();
  const card = scriptedCard(() => OK);
  desk.slot.insert(card);
  desk.host.plug();
  await desk.host.command(0x62, { seq: 0 });
  return { ...desk, card };
}

describe("messages in parts", () => {
  test("one byte at a time are the same messages", async () => {
    const { host, reader } = await powered();
    for (const byte of commandBytes(0x6f, { data: "0084000008", seq: 1 })) reader.bulkOut(Uint8Array.of(byte));
    expect((await host.next()).hex).toBe("800200000000010000009000");
  });

  test("many at once are all heard: the first is done, the others are told that the slot is busy", async () => {
    const { host, reader } = await powered();
    const all = [1, 2, 3].flatMap((seq) => [...commandBytes(0x6f, { data: "0084000008", seq })]);
    reader.bulkOut(Uint8Array.from(all));
    expect((await host.next()).hex).toBe("8000000000000240E000");
    expect((await host.next()).hex).toBe("8000000000000340E000");
    expect((await host.next()).hex).toBe("800200000000010000009000");
  });

  test("a truncated one is refused once its rest does not come, and the next is heard", async () => {
    const { host, reader, clock } = await powered();
    reader.bulkOut(commandBytes(0x6f, { data: "0084000008", seq: 1 }).subarray(0, 13));
    expect(host.unread()).toBe(0);
    clock.advance(seconds(1));
    expect((await host.next()).hex).toBe("8000000000000140" + "0100");
    expect((await host.command(0x65, { seq: 2 })).hex).toBe("81000000000002000000");
  });

  test("half a header is forgotten", async () => {
    const { host, reader, clock } = await powered();
    reader.bulkOut(fromHex("6F0500"));
    clock.advance(seconds(1));
    expect((await host.command(0x65, { seq: 2 })).hex).toBe("81000000000002000000");
    expect(host.unread()).toBe(0);
  });

  test.each([65_545, 0x7fff_ffff, 0xffff_ffff])(
    "an oversized one (%i) is refused at its header, what follows is skipped",
    async (length) => {
      const { host, reader, clock, card } = await powered();
      const bytes = commandBytes(0x6f, { data: "0084000008", seq: 1 });
      new DataView(bytes.buffer).setUint32(1, length, true);
      reader.bulkOut(bytes);
      expect((await host.next()).hex).toBe("80000000000001400100");
      reader.bulkOut(new Uint8Array(4096).fill(0x6f));
      clock.advance(seconds(1));
      expect((await host.command(0x65, { seq: 2 })).hex).toBe("81000000000002000000");
      expect(card.seen).toEqual([]);
    },
  );

  test("an oversized one that does come whole is skipped to its end", async () => {
    const { host, reader } = await powered();
    const bytes = commandBytes(0x6f, { data: new Uint8Array(65_600), seq: 1 });
    reader.bulkOut(bytes.subarray(0, 40_000));
    reader.bulkOut(Uint8Array.from([...bytes.subarray(40_000), ...commandBytes(0x65, { seq: 2 })]));
    expect((await host.next()).hex).toBe("80000000000001400100");
    expect((await host.next()).hex).toBe("81000000000002000000");
  });

  test("are dropped with the cable", async () => {
    const { host, reader, clock } = await powered();
    reader.bulkOut(commandBytes(0x6f, { data: "0084000008", seq: 1 }).subarray(0, 12));
    reader.detach("reset");
    host.plug();
    clock.advance(seconds(5));
    expect((await host.command(0x65, { seq: 2 })).hex).toBe("81000000000002010001");
    expect(host.unread()).toBe(0);
  });
});

describe("a host that floods", () => {
  test("gets one answer per message and holds up nothing", async () => {
    const desk = readerDesk();
    let finish = (): void => {};
    desk.slot.insert(
      scriptedCard(
        () =>
          new Promise((resolve) => {
            finish = () => resolve(OK);
          }),
      ),
    );
    desk.host.plug();
    await desk.host.command(0x62);
    desk.host.send(0x6f, { data: "00840000", seq: 0 });
    await Promise.resolve();
    for (let message = 0; message < 10_000; message += 1)
      desk.host.send(0x6f, { data: "00840000", seq: 1 + (message % 255) });
    expect(desk.host.unread()).toBe(10_000);
    for (let message = 0; message < 10_000; message += 1) expect((await desk.host.next()).error).toBe(0xe0);
    finish();
    expect((await desk.host.next()).hex).toBe("800200000000000000009000");
  });
});

describe("a card that leaves", () => {
  const READING = ["00A4040C022F00", "00B0000010", "00A40000023F00", "00CB3FFF0A4D0870 06BF8101027F8000", "0084000008"];

  test.each(READING.map((_, index) => index))(
    "at APDU %i is told as absent, and the next one is read anew",
    async (leaves) => {
      const { host, slot } = readerDesk();
      slot.insert(cpsCard(NURSES.claireMoreau));
      host.plug();
      await host.command(0x62);
      for (const [index, apdu] of READING.entries()) {
        if (index === leaves) {
          host.send(0x6f, { data: apdu });
          slot.remove();
          const answer = await host.next();
          expect([answer.type, answer.status, answer.error]).toEqual([0x80, 0x42, 0xfe]);
          break;
        }
        await host.apdu(apdu);
      }
      expect((await host.command(0x6f, { data: "0084000008" })).status).toBe(0x42);
      expect(host.notices.at(-1)).toBe("5002");
      slot.insert(cpsCard(NURSES.claireMoreau));
      expect((await host.command(0x6f, { data: "0084000008" })).status).toBe(0x41);
      await host.command(0x62);
      expect(await host.apdu("00A40000023F00")).toMatch(/^(61|9000)|9000$/);
      expect(host.notices).toEqual(["5003", "5002", "5003"]);
    },
  );

  test("while it is being powered is told as absent", async () => {
    const { host, slot } = readerDesk();
    slot.insert(scriptedCard(() => OK));
    host.plug();
    host.send(0x62, { seq: 1 });
    slot.remove();
    expect((await host.next()).hex).toBe("8000000000000142FE00");
  });

  test("and is replaced while it is being powered is not taken for the other", async () => {
    const { host, slot } = readerDesk();
    slot.insert(scriptedCard(() => OK));
    host.plug();
    host.send(0x62, { seq: 1 });
    slot.insert(scriptedCard(() => OK));
    expect((await host.next()).hex).toBe("8000000000000141FE00");
    expect((await host.command(0x62, { seq: 2 })).status).toBe(0);
  });
});

describe("the end of the configuration", () => {
  test.each(["reset", "unplugged", "suspended"] as const)(
    "powers the card down (%s): no code stays verified",
    async (reason) => {
      const { host, slot, reader, pad } = readerDesk();
      slot.insert(cpsCard(NURSES.claireMoreau));
      host.plug();
      await host.command(0x62);
      pad.type(NURSES.claireMoreau.pin);
      const pin = "00 1E 82 00 00 08 04 02 00 0904 00 000000 00200001";
      expect(toHex((await host.command(0x69, { data: pin })).data)).toBe("9000");
      expect(await host.apdu("00200001")).toBe("9000");
      reader.detach(reason);
      host.plug();
      await host.command(0x62);
      expect(await host.apdu("00200001")).toBe("63C3");
    },
  );

  test("in the middle of an exchange leaves the card to the terminal, reset", async () => {
    const desk = readerDesk();
    let finish = (): void => {};
    const begun = new Promise<void>((resolve) => {
      desk.slot.insert(
        scriptedCard(
          () =>
            new Promise((answer) => {
              finish = () => answer(OK);
              resolve();
            }),
        ),
      );
    });
    desk.host.plug();
    await desk.host.command(0x62);
    desk.host.send(0x6f, { data: "00840000" });
    await begun;
    desk.reader.detach("unplugged");
    expect(await desk.slot.connect()).toMatchObject({ ok: false, error: { kind: "busy" } });
    finish();
    // Powered again by the host that comes back: it waits for the exchange and the power-down.
    desk.host.plug();
    expect((await desk.host.command(0x62)).status).toBe(0);
    expect(desk.host.log).toHaveLength(2);
  });

  test("without a host nothing is heard and nothing is said", async () => {
    const { host, reader, slot, clock } = await powered();
    reader.detach("unplugged");
    const said = host.log.length;
    reader.bulkOut(commandBytes(0x65, {}));
    expect(reader.control({ direction: "out", request: 1, value: 0, length: 0, data: new Uint8Array(0) })).toBe(
      "stall",
    );
    slot.remove();
    clock.advance(seconds(10));
    expect(host.log).toHaveLength(said);
  });
});

describe("the terminal's own code", () => {
  test("is not lent to the PC", async () => {
    const { host, slot } = readerDesk();
    slot.insert(cpsCard(NURSES.claireMoreau));
    const own = await slot.connect();
    if (!own.ok) throw new Error(own.error.kind);
    await own.value.transmit(Uint8Array.of(0x00, 0x20, 0x00, 0x01, 4, ...Buffer.from(NURSES.claireMoreau.pin)));
    expect(await own.value.transmit(fromHex("0020000100"))).toEqual({ ok: true, value: OK });
    await own.value.close();
    host.plug();
    await host.command(0x62);
    expect(await host.apdu("00200001")).toBe("63C3");
  });
});
