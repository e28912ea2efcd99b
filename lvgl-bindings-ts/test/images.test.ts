// SPDX-License-Identifier: Apache-2.0
import { crc32, deflateSync } from "node:zlib";
import {
  advance,
  createImage,
  type Display,
  decodeImage,
  imageSize,
  type LvImage,
  lv_image_create,
  lv_image_set_src,
  lv_obj_set_style_bg_opa,
  lv_screen_active,
  qrImage,
  snapshot,
} from "lvgl-bindings-ts/raw";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure } from "./fixtures/failure.js";
import {
  color420,
  color444,
  gray,
  interlaced16Png,
  odd,
  palettePng,
  progressive,
  rgb16Png,
} from "./fixtures/pictures.js";
import { generator } from "./fixtures/random.js";
import { FRAME, openScreen } from "./support.js";

let display: Display;
beforeEach(() => {
  display = openScreen();
});
afterEach(() => display.close());

type Pixel = readonly [number, number, number, number];

/** The picture as LVGL draws it. */
function drawn(picture: LvImage): { readonly width: number; readonly height: number; at(x: number, y: number): Pixel } {
  const screen = lv_screen_active();
  lv_obj_set_style_bg_opa(screen, 0, 0);
  const image = lv_image_create(screen);
  lv_image_set_src(image, picture);
  advance(FRAME);
  const { width, height, data } = snapshot(image);
  return {
    width,
    height,
    at(x, y) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray((y * width + x) * 4);
      return [red, green, blue, alpha];
    },
  };
}

function expectClose(pixel: Pixel, wanted: Pixel, tolerance: number): void {
  for (const [i, value] of pixel.entries()) {
    expect(Math.abs(value - (wanted[i] ?? 0)), `${pixel} for ${wanted}`).toBeLessThanOrEqual(tolerance);
  }
}

/** Red, lime over blue, white. */
function expectQuarters(picture: LvImage, tolerance: number): void {
  expect(imageSize(picture)).toEqual({ width: 16, height: 16 });
  const seen = drawn(picture);
  expectClose(seen.at(3, 3), [255, 0, 0, 255], tolerance);
  expectClose(seen.at(12, 3), [0, 255, 0, 255], tolerance);
  expectClose(seen.at(3, 12), [0, 0, 255, 255], tolerance);
  expectClose(seen.at(12, 12), [255, 255, 255, 255], tolerance);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG file, eight bits a channel, whose header and pixels need not agree. */
function png(width: number, height: number, inflated: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(inflated)),
    chunk("IEND", new Uint8Array()),
  ]);
}

describe("PNG", () => {
  it("decodes colour with transparency exactly", () => {
    const source = new PNG({ width: 2, height: 1 });
    source.data.set([10, 20, 30, 255, 200, 100, 50, 128]);
    const seen = drawn(decodeImage(PNG.sync.write(source)));
    expect(seen.at(0, 0)).toEqual([10, 20, 30, 255]);
    expect(seen.at(1, 0)[3]).toBe(128);
  });

  it.each([
    ["palette", palettePng],
    ["16-bit RGB", rgb16Png],
    ["16-bit RGBA, interlaced", interlaced16Png],
  ])("decodes %s", (_name, bytes) => expectQuarters(decodeImage(bytes), 0));

  it("keeps nothing of the bytes", () => {
    const bytes = Uint8Array.from(palettePng);
    const picture = decodeImage(bytes);
    bytes.fill(0);
    expectQuarters(picture, 0);
  });

  it("says what is wrong with a broken file", () => {
    const good = png(2, 2, new Uint8Array(18));
    expect(imageSize(decodeImage(good))).toEqual({ width: 2, height: 2 });
    const cut = failure(() => decodeImage(good.subarray(0, good.length - 20)));
    expect(cut.code).toBe("LVGL_BAD_IMAGE");
    expect(cut.message).toMatch(/^decodeImage: PNG: \w/);
    const spoilt = Buffer.from(good);
    spoilt[45] = (spoilt[45] ?? 0) ^ 0xff;
    expect(failure(() => decodeImage(spoilt)).message).toMatch(/CRC|checksum/i);
    expect(
      failure(() => decodeImage(png(2, 2, Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0)))).code,
    ).toBe("LVGL_BAD_IMAGE");
  });

  it("refuses absurd sizes before it takes memory for them", () => {
    const before = process.memoryUsage().rss;
    const huge = failure(() => decodeImage(png(100_000, 100_000, new Uint8Array(10))));
    expect(huge.code).toBe("LVGL_BAD_IMAGE");
    expect(huge.message).toContain("100000 x 100000");
    expect(failure(() => decodeImage(png(100, 100, new Uint8Array(10)), { maxPixels: 9_999 })).message).toContain(
      "limit of 9999",
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it("stops at pixels that inflate to more than the size says", () => {
    const bomb = png(1, 1, new Uint8Array(200_000_000));
    const before = process.resourceUsage().maxRSS;
    expect(failure(() => decodeImage(bomb)).code).toBe("LVGL_BAD_IMAGE");
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(50_000);
  });
});

describe("JPEG", () => {
  it.each([
    ["4:4:4", color444],
    ["4:2:0", color420],
  ])("decodes colour in %s", (_name, bytes) => expectQuarters(decodeImage(bytes), 12));

  it("decodes greys", () => {
    const [red, green, blue] = drawn(decodeImage(gray)).at(12, 12);
    expect([red, green, blue]).toEqual([255, 255, 255]);
  });

  it("decodes sizes that are no multiple of a block", () => {
    const picture = decodeImage(odd);
    expect(imageSize(picture)).toEqual({ width: 21, height: 13 });
    const seen = drawn(picture);
    expectClose(seen.at(20, 0), [255, 0, 0, 255], 40);
    expectClose(seen.at(20, 12), [0, 0, 255, 255], 40);
  });

  it("does not ask for a JFIF header, which cameras leave out", () => {
    expect(String.fromCharCode(...color444.subarray(6, 10))).toBe("JFIF");
    const headless = Buffer.concat([color444.subarray(0, 2), color444.subarray(4 + 16)]);
    expectQuarters(decodeImage(headless), 12);
  });

  it("says which kinds it does not read, and that a file is cut", () => {
    const other = failure(() => decodeImage(progressive));
    expect(other.code).toBe("LVGL_BAD_IMAGE");
    expect(other.message).toMatch(/^decodeImage: JPEG: .*progressive/);
    expect(failure(() => decodeImage(color444.subarray(0, 250))).message).toContain("JPEG: the file ends too early");
    expect(failure(() => decodeImage(color444, { maxPixels: 255 })).message).toContain("16 x 16");
  });
});

describe("broken files", () => {
  it("never stop the process, whatever is changed in them", () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    const random = generator(seed);
    const sources = [color444, color420, gray, odd, progressive, palettePng, interlaced16Png, rgb16Png];
    let decoded = 0;
    let refused = 0;
    for (let round = 0; round < 3_000; round++) {
      const bytes = Uint8Array.from(sources[random(sources.length)] ?? gray);
      for (let i = random(6); i >= 0; i--) bytes[random(bytes.length)] = random(256);
      const cut = random(4) === 0 ? bytes.subarray(0, random(bytes.length)) : fixSums(bytes);
      try {
        const { width, height } = imageSize(decodeImage(cut, { maxPixels: 1_000_000 }));
        expect(width * height, `seed ${seed}`).toBeLessThanOrEqual(1_000_000);
        decoded++;
      } catch (error) {
        expect((error as { code: string }).code, `seed ${seed}: ${String(error)}`).toBe("LVGL_BAD_IMAGE");
        refused++;
      }
    }
    expect(decoded, `seed ${seed}`).toBeGreaterThan(100);
    expect(refused, `seed ${seed}`).toBeGreaterThan(100);
  });

  it("names what is no picture at all", () => {
    const message = "decodeImage: image: neither a PNG nor a JPEG file";
    expect(failure(() => decodeImage(new Uint8Array()))).toMatchObject({ code: "LVGL_BAD_IMAGE", message });
    expect(failure(() => decodeImage(Buffer.from("GIF89a")))).toMatchObject({ code: "LVGL_BAD_IMAGE", message });
    expect(failure(() => decodeImage("text" as unknown as Uint8Array)).code).toBe("LVGL_WRONG_ARGUMENT");
  });
});

/** Gives the chunks of a PNG right checksums again, so that changes reach the code behind the check. */
function fixSums(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.toString("latin1", 1, 4) !== "PNG") return bytes;
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at);
    if (at + 12 + length > view.length) break;
    view.writeUInt32BE(crc32(view.subarray(at + 4, at + 8 + length)), at + 8 + length);
    at += 12 + length;
  }
  return bytes;
}

describe("pixels", () => {
  it("takes RGB565", () => {
    const seen = drawn(createImage(2, 1, "rgb565", Uint8Array.of(0x00, 0xf8, 0x1f, 0x00)));
    expect(seen.at(0, 0)).toEqual([255, 0, 0, 255]);
    expect(seen.at(1, 0)).toEqual([0, 0, 255, 255]);
    expect(failure(() => createImage(2, 1, "rgb565", new Uint8Array(8))).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(failure(() => createImage(1, 1, "cmyk" as "rgba", new Uint8Array(4))).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(failure(() => createImage(1, 5000, "alpha", new Uint8Array(5000))).message).toContain("argument 2");
  });
});

describe("QR codes", () => {
  /** Squares of the drawn code, quiet zone included: true is dark. */
  function squares(picture: LvImage, scale: number): readonly (readonly boolean[])[] {
    const seen = drawn(picture);
    const count = seen.width / scale;
    return Array.from({ length: count }, (_, y) =>
      Array.from({ length: count }, (_, x) => seen.at(x * scale, y * scale)[0] < 128),
    );
  }

  it("has a quiet zone and three finder squares", () => {
    const code = squares(qrImage("HELLO", { scale: 2 }), 2);
    expect(code.length).toBe(21 + 8);
    for (let i = 0; i < code.length; i++) {
      expect([code[0]?.[i], code[3]?.[i], code[i]?.[3], code[i]?.[25]]).toEqual([false, false, false, false]);
    }
    const ring = [true, true, true, true, true, true, true];
    for (const [x, y] of [
      [4, 4],
      [18, 4],
      [4, 18],
    ] as const) {
      expect(code[y]?.slice(x, x + 7)).toEqual(ring);
      expect(code[y + 6]?.slice(x, x + 7)).toEqual(ring);
      expect(code[y + 3]?.[x + 3]).toBe(true);
      expect(code[y + 1]?.[x + 1]).toBe(false);
    }
  });

  it("grows with the content and with the error correction", () => {
    const side = (content: string | Uint8Array, errorCorrection: "low" | "high") =>
      imageSize(qrImage(content, { scale: 1, quietZone: 0, errorCorrection })).width;
    expect(side("1234567890123456789012345678901234567890", "low")).toBe(21);
    expect(side("1234567890123456789012345678901234567890", "high")).toBeGreaterThan(25);
    expect(side("a".repeat(40), "low")).toBeGreaterThan(21);
    expect(side(new Uint8Array(2953).fill(200), "low")).toBe(177);
  });

  it("draws in the colours it is given", () => {
    const seen = drawn(qrImage("1", { scale: 3, quietZone: 1, dark: 0x102030, light: 0xffeedd }));
    expect(seen.at(0, 0)).toEqual([0xff, 0xee, 0xdd, 255]);
    expect(seen.at(3, 3)).toEqual([0x10, 0x20, 0x30, 255]);
  });

  it("says when the content is too long or an option is out of bounds", () => {
    expect(failure(() => qrImage(new Uint8Array(2954), { errorCorrection: "low" }))).toMatchObject({
      code: "LVGL_BAD_IMAGE",
    });
    expect(failure(() => qrImage("é".repeat(700), { errorCorrection: "high" })).message).toContain("1400 bytes");
    expect(failure(() => qrImage("x".repeat(2000), { scale: 32, errorCorrection: "low" })).message).toContain(
      "lower the scale",
    );
    expect(failure(() => qrImage("")).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(failure(() => qrImage("x", { scale: 1.5 })).message).toContain("scale");
    expect(failure(() => qrImage("x", { errorCorrection: "best" as "high" })).code).toBe("LVGL_WRONG_ARGUMENT");
  });
});
