import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../../../../firmware/lib/hex.js";
import { insertPin, mostDigits, reachOf, readPinFormat } from "../../../../firmware/reader/ccid/pin/format.js";

const digits = (code: string): Uint8Array => Uint8Array.from(code, (digit) => digit.charCodeAt(0));

/** The data of an APDU once a code is laid into the template. */
function laid(formatString: number, blockString: number, lengthFormat: number, code: string, template: string): string {
  const format = readPinFormat(formatString, blockString, lengthFormat);
  if (format === undefined) throw new Error("no format");
  const data = fromHex(template);
  insertPin(format, digits(code), data);
  return toHex(data);
}

describe("a code in its block", () => {
  test.each([
    // bmFormatString, bmPINBlockString, bmPINLengthFormat, code, template, result
    ["ASCII, left", 0x82, 0x08, 0x00, "1234", "FFFFFFFFFFFFFFFF", "31323334FFFFFFFF"],
    ["ASCII, right", 0x86, 0x08, 0x00, "1234", "FFFFFFFFFFFFFFFF", "FFFFFFFF31323334"],
    ["BCD, left", 0x81, 0x04, 0x00, "1234", "FFFFFFFF", "1234FFFF"],
    ["BCD, left, odd", 0x81, 0x04, 0x00, "12345", "FFFFFFFF", "12345FFF"],
    ["BCD, right", 0x85, 0x04, 0x00, "12345", "00000000", "00012345"],
    ["binary, left", 0x80, 0x06, 0x00, "1239", "000000000000", "010203090000"],
    ["binary, right", 0x84, 0x06, 0x00, "1239", "000000000000", "000001020309"],
    ["as long as the code", 0x82, 0x00, 0x00, "123456", "000000000000", "313233343536"],
    ["right in a block as long as the code", 0x86, 0x00, 0x00, "12", "0000", "3132"],
    ["at byte 2", 0x92, 0x04, 0x00, "1234", "AABB00000000CC", "AABB31323334CC"],
    ["at bit 4", 0x21, 0x03, 0x00, "123456", "A0000000", "A1234560"],
    ["at bit 3, whatever was there", 0x1a, 0x01, 0x00, "8", "FFFF", "E71F"],
    // The format 2 PIN block: control nibble, length nibble, BCD digits, padding of the template.
    ["with its length in a nibble", 0x89, 0x47, 0x04, "1234", "20FFFFFFFFFFFFFF", "241234FFFFFFFFFF"],
    ["with its length in a byte", 0x8a, 0x86, 0x00, "12345", "00FFFFFFFFFFFF", "053132333435FF"],
    ["with its length at byte 7", 0x82, 0x87, 0x17, "1234567", "0000000000000000", "3132333435363707"],
    ["with its length in three bits at bit 1", 0x8a, 0x34, 0x01, "4321", "8100000000", "C134333231"],
  ] as const)("%s", (_, formatString, blockString, lengthFormat, code, template, result) => {
    expect(laid(formatString, blockString, lengthFormat, code, template)).toBe(result);
  });

  test("has no fourth coding", () => {
    expect(readPinFormat(0x83, 0x08, 0x00)).toBeUndefined();
  });

  test("is limited by its block and by the width of its length", () => {
    const most = (formatString: number, blockString: number): number => {
      const format = readPinFormat(formatString, blockString, 0);
      return format === undefined ? -1 : mostDigits(format);
    };
    expect([most(0x82, 0x08), most(0x81, 0x08), most(0x80, 0x08)]).toEqual([8, 16, 8]);
    expect([most(0x82, 0x28), most(0x82, 0x30)]).toEqual([3, 7]);
  });

  test("touches nothing outside its block and its length, and can be read back", async () => {
    await fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xff }).filter((value) => (value & 3) !== 3),
        fc.integer({ min: 0, max: 0xff }),
        fc.integer({ min: 0, max: 0x1f }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }),
        fc.uint8Array({ minLength: 40, maxLength: 40 }),
        (formatString, blockString, lengthFormat, values, template) => {
          const format = readPinFormat(formatString, blockString, lengthFormat);
          if (format === undefined || values.length > mostDigits(format)) return;
          const data = Uint8Array.from(template);
          insertPin(format, digits(values.join("")), data);
          const bits = (bytes: Uint8Array): string =>
            [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
          const width = format.coding === "bcd" ? 4 : 8;
          const slack =
            format.justify === "right" && format.blockSize > 0 ? format.blockSize * 8 - values.length * width : 0;
          const start = format.position + slack;
          const after = bits(data);
          const read = values.map(
            (_, index) => Number.parseInt(after.slice(start + index * width, start + (index + 1) * width), 2) & 0x0f,
          );
          const overlap =
            format.lengthSize > 0 &&
            format.lengthPosition < start + values.length * width &&
            format.lengthPosition + format.lengthSize > start;
          if (!overlap && format.lengthSize > 0) {
            const told = after.slice(format.lengthPosition, format.lengthPosition + format.lengthSize);
            expect(Number.parseInt(told, 2)).toBe(values.length);
          }
          expect(read).toEqual(values);
          const mine = (at: number): boolean =>
            (at >= start && at < start + values.length * width) ||
            (at >= format.lengthPosition && at < format.lengthPosition + format.lengthSize);
          const untouched = (bytes: Uint8Array): string => [...bits(bytes)].filter((_, at) => !mine(at)).join("");
          expect(untouched(data)).toBe(untouched(template));
          const end = Math.max(start + values.length * width, format.lengthPosition + format.lengthSize);
          expect(reachOf(format, values.length)).toBeGreaterThanOrEqual(Math.ceil(end / 8));
        },
      ),
      { numRuns: 500, verbose: 1 },
    );
  });
});
