import { describe, expect, test } from "vitest";
import { toHex } from "../../../../firmware/lib/hex.js";
import { dataRateOf } from "../../../../firmware/reader/ccid/data-rates.js";
import { readerDesk } from "../../../support/reader-desk.js";

const HEAD = "36 21 10 01 00 07 03000000 A00F0000 A00F0000 00 002A0000 16400500 00 FE000000 00000000 00000000";
const TAIL = "FF FF 0000 03 01";

describe("the class descriptor", () => {
  test.each([
    ["tpdu", "BA000100", "0F010000", 271],
    ["short", "BA040200", "0F010000", 271],
    ["extended", "BA040400", "12000100", 65_554],
  ] as const)("of the %s level", (level, features, longest, bytes) => {
    const { reader } = readerDesk({ level });
    expect(toHex(reader.classDescriptor)).toBe(`${HEAD} ${features} ${longest} ${TAIL}`.replaceAll(" ", ""));
    expect(reader.classDescriptor).toHaveLength(54);
    expect(reader.maxMessage).toBe(bytes);
    expect(reader.interfaceClass).toEqual({ class: 0x0b, subclass: 0, protocol: 0 });
    expect(reader.name).toBe("Tournee CPS");
  });

  test("declares the message length that is really taken", () => {
    const { reader } = readerDesk({ level: "extended", maxMessage: 3072 });
    expect(toHex(reader.classDescriptor.subarray(44, 48))).toBe("000C0000");
    expect(reader.maxMessage).toBe(3072);
  });
});

describe("class requests", () => {
  const ask = (request: number, length: number, direction: "in" | "out" = "in") =>
    readerDesk().reader.control({ direction, request, value: 0, length, data: new Uint8Array(0) });

  test("tell the clock in kHz", () => {
    expect(ask(0x02, 256)).toEqual(Uint8Array.of(0xa0, 0x0f, 0, 0));
  });

  test("tell the data rates, ascending, from the default to the fastest", () => {
    const bytes = ask(0x03, 1024);
    if (bytes === "stall") throw new Error("stalled");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const rates = Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(4 * index, true));
    expect(rates[0]).toBe(10_752);
    expect(rates.at(-1)).toBe(344_086);
    expect(rates).toEqual([...new Set(rates)].sort((a, b) => a - b));
    for (const fiDi of [0x11, 0x12, 0x13, 0x18, 0x94, 0x95, 0x96]) expect(rates).toContain(dataRateOf(fiDi));
  });

  test("give no more than was asked for", () => {
    expect(ask(0x03, 6)).toHaveLength(6);
    expect(ask(0x02, 0)).toHaveLength(0);
  });

  test("are stalled when unknown, in the wrong direction, or for another slot", () => {
    expect(ask(0x04, 4)).toBe("stall");
    expect(ask(0x01, 0)).toBe("stall");
    expect(ask(0x02, 4, "out")).toBe("stall");
    const { reader, host } = readerDesk();
    host.plug();
    expect(reader.control({ direction: "out", request: 1, value: 0x0501, length: 0, data: new Uint8Array(0) })).toBe(
      "stall",
    );
  });
});
