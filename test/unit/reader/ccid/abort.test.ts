import { describe, expect, test } from "vitest";
import { seconds } from "../../../../firmware/lib/duration.js";
import { fromHex } from "../../../../firmware/lib/hex.js";
import { type ReaderDesk, readerDesk, scriptedCard } from "../../../support/reader-desk.js";

const OK = fromHex("9000");

/** A card that answers when the test says so. */
async function slow(): Promise<ReaderDesk & { finish(): void; begun(): Promise<void> }> {
  const desk = readerDesk();
  const open: (() => void)[] = [];
  let wake = (): void => {};
  desk.slot.insert(
    scriptedCard(
      () =>
        new Promise((resolve) => {
          open.push(() => resolve(OK));
          wake();
        }),
    ),
  );
  desk.host.plug();
  await desk.host.command(0x62, { seq: 0 });
  return {
    ...desk,
    finish: () => open.shift()?.(),
    begun: () =>
      new Promise((resolve) => {
        if (open.length > 0) resolve();
        else wake = resolve;
      }),
  };
}

const control = ({ reader }: ReaderDesk, seq: number) =>
  reader.control({ direction: "out", request: 1, value: seq << 8, length: 0, data: new Uint8Array(0) });

describe("an abort", () => {
  test("control first: what is under way fails, then the bulk half is answered", async () => {
    const desk = await slow();
    desk.host.send(0x6f, { data: "00840000", seq: 5 });
    await desk.begun();
    expect(control(desk, 6)).toEqual(new Uint8Array(0));
    expect((await desk.host.next()).hex).toBe("8000000000000540FF00");
    expect((await desk.host.command(0x72, { seq: 6 })).hex).toBe("81000000000006000000");
  });

  test("bulk first: the answer waits for the control half", async () => {
    const desk = await slow();
    desk.host.send(0x6f, { data: "00840000", seq: 5 });
    await desk.begun();
    desk.host.send(0x72, { seq: 6 });
    expect((await desk.host.next()).hex).toBe("8000000000000540FF00");
    expect((await desk.host.command(0x65, { seq: 7 })).hex).toBe("8100000000000740FF00");
    expect(desk.host.unread()).toBe(0);
    control(desk, 6);
    expect((await desk.host.next()).hex).toBe("81000000000006000000");
    expect((await desk.host.command(0x65, { seq: 8 })).hex).toBe("81000000000008000000");
  });

  test("with the command's own number answers both", async () => {
    const desk = await slow();
    desk.host.send(0x6f, { data: "00840000", seq: 5 });
    control(desk, 5);
    desk.host.send(0x72, { seq: 5 });
    expect((await desk.host.next()).hex).toBe("8000000000000540FF00");
    expect((await desk.host.next()).hex).toBe("81000000000005000000");
  });

  test("with numbers that differ goes on until they are the same", async () => {
    const desk = await slow();
    control(desk, 5);
    desk.host.send(0x72, { seq: 6 });
    expect(desk.host.unread()).toBe(0);
    // A second bulk half takes the place of the first, which fails.
    expect((await desk.host.command(0x72, { seq: 5 })).hex).toBe("8100000000000640FF00");
    expect((await desk.host.next()).hex).toBe("81000000000005000000");
  });

  test("comes as the card answers: one answer, and the card's is not given to the next command", async () => {
    const desk = await slow();
    desk.host.send(0x6f, { data: "00840000", seq: 5 });
    await desk.begun();
    desk.finish();
    control(desk, 6);
    expect((await desk.host.next()).hex).toBe("8000000000000540FF00");
    expect((await desk.host.command(0x72, { seq: 6 })).type).toBe(0x81);
    desk.host.send(0x6f, { data: "00B00000", seq: 7 });
    await desk.begun();
    desk.finish();
    expect((await desk.host.next()).hex).toBe("800200000000070000009000");
    expect(desk.host.unread()).toBe(0);
  });

  test("leaves the card to finish: the next command waits with time extensions", async () => {
    const desk = await slow();
    desk.host.send(0x6f, { data: "00840000", seq: 5 });
    await desk.begun();
    control(desk, 6);
    await desk.host.next();
    await desk.host.command(0x72, { seq: 6 });
    desk.host.send(0x6f, { data: "00B00000", seq: 7 });
    desk.clock.advance(seconds(1));
    expect((await desk.host.next()).hex).toBe("80000000000007800100");
    // It can be aborted while it waits, too.
    control(desk, 8);
    expect((await desk.host.next()).hex).toBe("8000000000000740FF00");
    expect((await desk.host.command(0x72, { seq: 8 })).status).toBe(0);
    desk.host.send(0x6f, { data: "00B00000", seq: 9 });
    desk.finish();
    await desk.begun();
    desk.finish();
    expect((await desk.host.next()).hex).toBe("800200000000090000009000");
  });

  test("while a card is being powered leaves it without power", async () => {
    const desk = readerDesk();
    const card = scriptedCard(() => OK);
    desk.slot.insert(card);
    desk.host.plug();
    desk.host.send(0x62, { seq: 1 });
    control(desk, 2);
    expect((await desk.host.next()).hex).toBe("8000000000000141FF00");
    await desk.host.command(0x72, { seq: 2 });
    expect((await desk.host.command(0x65, { seq: 3 })).status).toBe(1);
    const own = await desk.slot.connect();
    expect(own.ok).toBe(true);
  });

  test("of nothing is answered all the same", async () => {
    const desk = await slow();
    control(desk, 9);
    expect((await desk.host.command(0x72, { seq: 9 })).hex).toBe("81000000000009000000");
  });

  test("is forgotten when the cable is pulled", async () => {
    const desk = await slow();
    control(desk, 9);
    desk.reader.detach("unplugged");
    desk.host.plug();
    expect((await desk.host.command(0x65, { seq: 1 })).hex).toBe("81000000000001010001");
  });
});
