import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { Deframer, type Heard } from "../../../../firmware/reader/twin/deframer.js";
import { frame, NAK_FRAME } from "../../../../firmware/reader/twin/frame.js";

const LONGEST = 271;
const GET_SLOT_STATUS = fromHex("65 00000000 00 07 000000");

const seen = (found: readonly Heard[]): string[] =>
  found.map((one) => (one.kind === "message" ? toHex(one.message) : one.kind));

describe("frames of the serial line", () => {
  test("a message is SYNC, ACK, its bytes, and the exclusive or of them all", () => {
    expect(toHex(frame(GET_SLOT_STATUS))).toBe("03066500000000000700000067");
  });

  test("a whole frame gives its message", () => {
    const deframer = new Deframer(LONGEST);
    expect(seen(deframer.push(frame(GET_SLOT_STATUS)))).toEqual([toHex(GET_SLOT_STATUS)]);
    expect(deframer.unfinished).toBe(false);
  });

  test("a flipped bit anywhere in the message is damage, and the next frame is heard", () => {
    for (let index = 7; index < 12; index += 1) {
      const damaged = frame(GET_SLOT_STATUS);
      damaged[index] = (damaged[index] ?? 0) ^ 0x10;
      const deframer = new Deframer(LONGEST);
      expect(seen(deframer.push(Uint8Array.from([...damaged, ...frame(GET_SLOT_STATUS)])))).toEqual([
        "damaged",
        toHex(GET_SLOT_STATUS),
      ]);
    }
  });

  test("a NAK of the host is told; one with a wrong LRC is not", () => {
    expect(seen(new Deframer(LONGEST).push(NAK_FRAME))).toEqual(["nak"]);
    const bad = new Deframer(LONGEST);
    expect(bad.push(fromHex("03 15 17"))).toEqual([]);
    expect(bad.unfinished).toBe(true);
  });

  test("half a frame waits, and is forgotten when given up", () => {
    const whole = frame(GET_SLOT_STATUS);
    const deframer = new Deframer(LONGEST);
    expect(deframer.push(whole.subarray(0, 8))).toEqual([]);
    expect(deframer.unfinished).toBe(true);
    deframer.giveUp();
    expect(deframer.unfinished).toBe(false);
    expect(seen(deframer.push(whole))).toEqual([toHex(GET_SLOT_STATUS)]);
  });

  test("a frame longer than any message is never gathered: all is lost until silence", () => {
    const deframer = new Deframer(LONGEST);
    const announced = fromHex("03 06 6F FFFFFFFF 00 00 000000");
    expect(deframer.push(announced)).toEqual([]);
    expect(deframer.push(frame(GET_SLOT_STATUS))).toEqual([]);
    expect(deframer.unfinished).toBe(true);
    deframer.giveUp();
    expect(seen(deframer.push(frame(GET_SLOT_STATUS)))).toEqual([toHex(GET_SLOT_STATUS)]);
  });

  test("messages come out the same however the line cuts them, with noise between them", () => {
    const message = fc
      .uint8Array({ maxLength: 40 })
      .chain((data) => fc.uint8Array({ minLength: 6, maxLength: 6 }).map((fields) => messageOf(data, fields)));
    const noise = fc.uint8Array({ maxLength: 5 }).map((bytes) => bytes.filter((byte) => byte !== 0x03));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(noise, message)),
        fc.infiniteStream(fc.integer({ min: 1, max: 30 })),
        (sent, cuts) => {
          const line = Uint8Array.from(sent.flatMap(([before, one]) => [...before, ...frame(one)]));
          const deframer = new Deframer(LONGEST);
          const found: Heard[] = [];
          for (let at = 0; at < line.length; ) {
            const next = at + cuts.next().value;
            found.push(...deframer.push(line.subarray(at, next)));
            at = next;
          }
          expect(seen(found)).toEqual(sent.map(([, one]) => toHex(one)));
          expect(deframer.unfinished).toBe(false);
        },
      ),
    );
  });

  test("anything at all is taken without an exception, and after silence a frame is heard again", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 64 })), (chunks) => {
        const deframer = new Deframer(LONGEST);
        for (const chunk of chunks) deframer.push(chunk);
        deframer.giveUp();
        expect(seen(deframer.push(frame(GET_SLOT_STATUS)))).toEqual([toHex(GET_SLOT_STATUS)]);
      }),
    );
  });
});

function messageOf(data: Uint8Array, [type = 0, slot = 0, sequence = 0, ...rest]: Uint8Array): Uint8Array {
  return Uint8Array.of(type, data.length, 0, 0, 0, slot, sequence, ...rest, ...data);
}
