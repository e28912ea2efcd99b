import fc from "fast-check";
import {
  APPLICATION_AID,
  APPLICATION_ATR,
  commitmentOf,
  concat,
  decodeResponse,
  encodeCommand,
  encodeRevealed,
  fromHex,
  INSTRUCTION,
  newKeyPair,
  STATUS,
  toHex,
} from "tournee-pc/protocol";
import { describe, expect, test } from "vitest";
import type { CardChannel } from "../../../../firmware/drivers/card-slot/contract.js";
import type { Result } from "../../../../firmware/lib/result.js";
import { appBench, Cable, failure, memoryKeys, pairedBench, pcAt, value } from "../../../support/pc-app.js";

const SELECT = encodeCommand({ cla: 0, ins: 0xa4, p1: 4, p2: 0, data: APPLICATION_AID });
const own = (ins: number, p1 = 0, data: Uint8Array = new Uint8Array(0)) =>
  encodeCommand({ cla: 0x80, ins, p1, p2: 0, data });
const hex = (text: string): Uint8Array => fromHex(text.replaceAll(" ", "")) ?? new Uint8Array(0);

/** Whatever takes APDUs: the slot's channel, or the line that a PC holds. */
interface Line {
  transmit(apdu: Uint8Array): Promise<Result<Uint8Array, unknown>>;
}

async function statusOf(channel: Line, apdu: Uint8Array): Promise<number> {
  return value(decodeResponse(value(await channel.transmit(apdu)))).status;
}

async function opened(): Promise<CardChannel> {
  return value(await appBench().app.slot.connect());
}

describe("the slot of the application", () => {
  test("holds a card whose answer-to-reset names the application and closes with its check byte", async () => {
    const { app } = appBench();
    expect(toHex(APPLICATION_ATR)).toBe("3b8b800180f9f0544f55524e454501d0");
    expect(APPLICATION_ATR.subarray(1).reduce((sum, byte) => sum ^ byte, 0)).toBe(0);
    expect(app.slot.state()).toEqual({ kind: "present", atr: APPLICATION_ATR, insertion: 1 });
    expect(value(await app.slot.connect()).atr).toEqual(APPLICATION_ATR);
  });

  test("is held by one channel at a time, and free again when it is closed", async () => {
    const { app } = appBench();
    const first = value(await app.slot.connect());
    expect(failure(await app.slot.connect())).toEqual({ kind: "busy" });
    await first.close();
    await first.close();
    const second = value(await app.slot.connect());
    expect(failure(await first.transmit(SELECT))).toEqual({ kind: "reader", cause: "channel closed" });
    expect(await statusOf(second, SELECT)).toBe(STATUS.ok);
  });

  test("is empty once the application is closed, and says so once", async () => {
    const { app } = appBench();
    const channel = value(await app.slot.connect());
    const states: string[] = [];
    app.slot.subscribe(({ kind }) => states.push(kind));
    app.close();
    app.close();
    expect(states).toEqual(["empty"]);
    expect(failure(await channel.transmit(SELECT))).toEqual({ kind: "removed" });
    expect(failure(await app.slot.connect())).toEqual({ kind: "removed" });
  });

  test("powered down, it forgets that the application was selected", async () => {
    const { app } = appBench();
    const before = value(await app.slot.connect());
    await statusOf(before, SELECT);
    expect(await statusOf(before, own(INSTRUCTION.identify))).toBe(STATUS.ok);
    await before.close();
    const after = value(await app.slot.connect());
    expect(await statusOf(after, own(INSTRUCTION.identify))).toBe(STATUS.noApplication);
  });
});

describe("commands that a stranger may send", () => {
  test("IdentifierTLA tells protocol, product and state, and nothing else", async () => {
    const channel = await opened();
    await channel.transmit(SELECT);
    const { data, status } = value(decodeResponse(value(await channel.transmit(own(INSTRUCTION.identify)))));
    expect(status).toBe(STATUS.ok);
    expect(JSON.parse(new TextDecoder().decode(data))).toEqual({
      ...{ protocol: [1], product: "Tournee", release: "0.1.0" },
      state: "ready",
    });
  });

  test.each([
    ["another application", "00 A4 04 00 02 3F 00 00", STATUS.noApplication],
    ["SELECT by path", "00 A4 08 00 02 3F 00 00", STATUS.wrongParameters],
    ["a command of ISO/IEC 7816-4", "00 B0 00 00 00", STATUS.unknownInstruction],
    ["another class", "90 10 00 00 00", STATUS.wrongClass],
    ["an unknown instruction", "80 11 00 00 00", STATUS.unknownInstruction],
    ["an unknown step", "80 20 04 00 00", STATUS.wrongParameters],
    ["a wrong P2", "80 10 00 01 00", STATUS.wrongParameters],
    ["a record without a session", "80 40 00 00 01 00 00", STATUS.noSession],
    ["a proof without a session", "80 30 02 00 01 00 00", STATUS.noSession],
    ["an outcome of no pairing", `80 20 03 00 10 ${"00".repeat(16)} 00`, STATUS.unknown],
    ["a reveal without a commitment", "80 20 02 00 01 00 00", STATUS.unknown],
    ["a short commitment", "80 20 01 00 01 00 00", STATUS.wrongLength],
    ["a short session", "80 30 01 00 01 00 00", STATUS.wrongLength],
    ["a PC that was never allowed", `80 30 01 00 30 ${"00".repeat(48)} 00`, STATUS.unknown],
    ["half a header", "80 10", STATUS.wrongLength],
    ["data cut short", "80 20 01 00 20 00", STATUS.wrongLength],
    ["an extended APDU", "80 10 00 00 00 00 01 00 00 00", STATUS.wrongLength],
  ])("%s: its status word", async (_, apdu, status) => {
    const channel = await opened();
    await channel.transmit(SELECT);
    expect((await statusOf(channel, hex(apdu))).toString(16)).toBe(status.toString(16));
  });

  test("a key of small order is refused, in a pairing and in a session", async () => {
    const { cable, keys, pc } = await pairedBench();
    await pc.close();
    const channel = value(await cable.connect());
    await channel.transmit(SELECT);
    const [pcId = ""] = keys.pairings.keys();
    const open = own(INSTRUCTION.session, 1, concat(hex(pcId), new Uint8Array(32)));
    const answer = value(decodeResponse(value(await channel.transmit(open))));
    expect(answer).toEqual({ data: new Uint8Array(0), status: STATUS.wrongProof });
    const revealed = { pcKey: new Uint8Array(32), pcName: "Secretariat" };
    expect(await statusOf(channel, own(INSTRUCTION.pair, 1, commitmentOf(revealed)))).toBe(STATUS.ok);
    expect(await statusOf(channel, own(INSTRUCTION.pair, 2, encodeRevealed(revealed)))).toBe(STATUS.wrongProof);
  });

  test("another key or name than the one committed to is refused before anybody is asked", async () => {
    const { app, access } = appBench();
    const channel = value(await app.slot.connect());
    await channel.transmit(SELECT);
    const revealed = { pcKey: newKeyPair().publicKey, pcName: "Secretariat" };
    for (const other of [
      { ...revealed, pcName: "Comptable" },
      { ...revealed, pcKey: newKeyPair().publicKey },
    ]) {
      expect(await statusOf(channel, own(INSTRUCTION.pair, 1, commitmentOf(revealed)))).toBe(STATUS.ok);
      expect(await statusOf(channel, own(INSTRUCTION.pair, 2, encodeRevealed(other)))).toBe(STATUS.wrongProof);
      // Used up: the right one comes too late.
      expect(await statusOf(channel, own(INSTRUCTION.pair, 2, encodeRevealed(revealed)))).toBe(STATUS.unknown);
    }
    expect(access.asked).toEqual([]);
  });
});

describe("a host that sends anything", () => {
  test("gets two bytes of status at least, and never a byte about patients", async () => {
    const { app, exchange, access } = appBench();
    access.reply = "later";
    const channel = value(await app.slot.connect());
    const header = fc.tuple(
      fc.constantFrom(0x00, 0x80, 0x90),
      fc.constantFrom(0xa4, ...Object.values(INSTRUCTION), 0x11),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(0, 0x0c),
    );
    const shaped = fc
      .tuple(header, fc.uint8Array({ maxLength: 255 }))
      .map(([[cla, ins, p1, p2], data]) => encodeCommand({ cla, ins, p1, p2, data }));
    const anything = fc.oneof(fc.constant(SELECT), shaped, fc.uint8Array({ maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(anything, async (apdu) => {
        const answer = value(await channel.transmit(apdu));
        expect(answer.length).toBeGreaterThanOrEqual(2);
        expect(answer.length).toBeLessThanOrEqual(258);
        expect(value(decodeResponse(answer)).status).not.toBe(STATUS.failure);
      }),
      { numRuns: 5000 },
    );
    expect(exchange.calls).toEqual([]);
    expect(access.pcs.size).toBe(0);
  });

  test("a session takes each record once and in order; another one ends it", async () => {
    const { cable, keys, pc } = await pairedBench();
    const records: Uint8Array[] = [];
    cable.onApdu = (command) => {
      if (command[1] === INSTRUCTION.sealed) records.push(Uint8Array.from(command));
    };
    value(await pc.pdtList());
    await pc.close();
    // A listener between PC and terminal plays an old record into a new session.
    const again = pcAt(cable, keys);
    value(await again.pdtList());
    const replayed = records[0] ?? new Uint8Array(0);
    const link = cable.held();
    expect(value(decodeResponse(value(await link.transmit(replayed)))).status).toBe(STATUS.recordRefused);
    expect(value(decodeResponse(value(await link.transmit(replayed)))).status).toBe(STATUS.noSession);
  });

  test("no key of one session opens another: the same request never travels as the same bytes", async () => {
    const { cable, keys, pc } = await pairedBench();
    await pc.close();
    const seen = new Set<string>();
    let records = 0;
    cable.onApdu = (command, answer) => {
      if (command[1] !== INSTRUCTION.sealed) return;
      records += 2;
      seen.add(toHex(command)).add(toHex(answer));
    };
    for (let round = 0; round < 3; round += 1) {
      const one = pcAt(cable, keys);
      value(await one.pdtList());
      await one.close();
    }
    expect(records).toBeGreaterThan(12);
    expect(seen.size).toBe(records);
  });

  test("PCs without keys never reach the terminal's memory", async () => {
    const { app, exchange } = appBench();
    expect(failure(await pcAt(new Cable(app.slot), memoryKeys()).pdtList())).toEqual({ kind: "not-paired" });
    expect(exchange.calls).toEqual([]);
  });
});
