import { describe, expect, test } from "vitest";
import { seconds } from "../../../../firmware/lib/duration.js";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { CPS3_ATR, cpsCard } from "../../../../simulator/cards/cps-card.js";
import { NURSES } from "../../../../simulator/fixtures/nurses.js";
import { readerDesk, scriptedCard, T0_ATR, T1_ATR } from "../../../support/reader-desk.js";

const OK = fromHex("9000");

describe("a card read by the PC", () => {
  test("is announced, powered, read and powered down", async () => {
    const { host, slot, activity } = readerDesk();
    slot.insert(cpsCard(NURSES.claireMoreau));
    host.plug();
    expect(host.notices).toEqual(["5003"]);

    expect((await host.command(0x65)).hex).toBe("81000000000000010001");
    const on = await host.command(0x62);
    expect(on.hex).toBe(`80${"11000000"}0001000000${toHex(CPS3_ATR)}`);
    expect((await host.command(0x65)).hex).toBe("81000000000002000000");
    expect(await host.apdu("00A4080C022F00")).toMatch(/9000$/);
    expect((await host.command(0x63)).hex).toBe("81000000000004010001");
    expect(activity).toEqual([
      "attached",
      "working",
      "powered",
      "idle",
      "working",
      "idle",
      "working",
      "released",
      "idle",
    ]);
  });

  test("is seen to come and go", async () => {
    const { host, slot } = readerDesk();
    host.plug();
    slot.insert("mute");
    await host.command(0x65);
    slot.remove();
    await host.command(0x65);
    slot.insert(scriptedCard(() => OK));
    await host.command(0x65);
    expect(host.notices).toEqual(["5002", "5003", "5002", "5003"]);
    // Another card between two looks is two changes.
    slot.insert(scriptedCard(() => OK));
    await host.command(0x65);
    expect(host.notices.slice(4)).toEqual(["5002", "5003"]);
    expect((await host.command(0x65)).status).toBe(1);
  });

  test("answers mute without a card, and when the card says nothing", async () => {
    const { host, slot } = readerDesk();
    host.plug();
    expect((await host.command(0x62)).hex).toBe("8000000000000042FE00");
    slot.insert("mute");
    expect((await host.command(0x62)).hex).toBe("8000000000000141FE00");
  });

  test("is busy while the terminal holds it, and is not disturbed", async () => {
    const { host, slot, activity } = readerDesk();
    const card = scriptedCard(() => OK);
    slot.insert(card);
    const own = await slot.connect();
    if (!own.ok) throw new Error(own.error.kind);
    host.plug();
    expect((await host.command(0x62)).hex).toBe("8000000000000041E000");
    expect(activity).toContain("refused");
    expect(await own.value.transmit(fromHex("00200001"))).toEqual({ ok: true, value: OK });
    await own.value.close();
    expect((await host.command(0x62)).status).toBe(0);
  });
});

describe("the host is asked to wait", () => {
  test("each second while the card thinks, and never when nothing is under way", async () => {
    const { host, slot, clock } = readerDesk();
    let finish = (_: Uint8Array): void => {};
    const thinking = new Promise<void>((begun) => {
      slot.insert(
        scriptedCard(
          () =>
            new Promise<Uint8Array>((resolve) => {
              finish = resolve;
              begun();
            }),
        ),
      );
    });
    host.plug();
    clock.advance(seconds(10));
    await host.command(0x62);
    host.send(0x6f, { data: "0084000008", seq: 0x77 });
    await thinking;
    for (let second = 0; second < 3; second += 1) {
      clock.advance(seconds(1));
      expect((await host.next()).hex).toBe("80000000000077800100");
    }
    finish(fromHex("01020304050607089000"));
    expect((await host.next()).hex).toBe("800A00000000770000000102030405060708" + "9000");
    clock.advance(seconds(60));
    expect(host.unread()).toBe(0);
  });
});

describe("a T=0 card at the APDU levels", () => {
  test("is asked for its answer, and again when Le is wrong", async () => {
    const { host, slot } = readerDesk({ level: "short" });
    const card = scriptedCard((apdu) => {
      const command = toHex(apdu);
      if (command === "00CB3FFF025C00") return fromHex("6105");
      if (command === "00C0000005") return fromHex("AABBCCDDEE9000");
      if (command === "00B0000000") return fromHex("6C03");
      if (command === "00B0000003") return fromHex("0102039000");
      return fromHex("6D00");
    }, T0_ATR);
    slot.insert(card);
    host.plug();
    await host.command(0x62);
    expect(await host.apdu("00CB3FFF025C0000")).toBe("AABBCCDDEE9000");
    expect(await host.apdu("00B0000000")).toBe("0102039000");
    // Without Le nothing is asked for.
    expect(await host.apdu("00CB3FFF025C00")).toBe("6105");
    expect(await host.apdu("00440000")).toBe("6D00");
    expect(toHex(card.seen.at(-1) ?? OK)).toBe("0044000000");
  });
});

describe("a host at the TPDU level", () => {
  test("runs T=1 blocks against a card that takes APDUs", async () => {
    const { host, slot } = readerDesk({ level: "tpdu" });
    slot.insert(scriptedCard(() => fromHex("9000"), T1_ATR));
    host.plug();
    await host.command(0x62);
    expect(await host.apdu("00C101FE3E")).toBe("00E101FE1E");
    expect(await host.apdu("00000500A4000000A1")).toBe("0000029000" + "92");
    expect(await host.apdu("00400500A4000000E1")).toBe("0040029000" + "D2");
  });
});
