// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import {
  advance,
  builtInFont,
  type Display,
  hasGlyph,
  LV_FONT_KERNING,
  type LvFont,
  loadTtf,
  lv_binfont_create_from_buffer,
  lv_font_get_default,
  lv_font_get_line_height,
  lv_font_set_fallback,
  lv_font_set_kerning,
  lv_label_create,
  lv_label_set_text,
  lv_obj_delete,
  lv_obj_set_style_bg_opa,
  lv_obj_set_style_text_font,
  lv_screen_active,
  lv_text_get_size,
  lv_tiny_ttf_set_size,
  missingGlyphs,
  release,
  runtimeStats,
  snapshot,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure } from "./fixtures/failure.js";
import { binaryFont, LIBERATION, PLEX } from "./fixtures/fonts.js";
import { generator } from "./fixtures/random.js";
import { FRAME, openScreen } from "./support.js";

const plex = readFileSync(PLEX);
const liberation = readFileSync(LIBERATION);

let display: Display;
beforeEach(() => {
  display = openScreen();
});
afterEach(() => display.close());

/** How much ink a text leaves: the sum of its pixels' opacity, 1 for a black one. */
function ink(font: LvFont, text: string): number {
  lv_obj_set_style_bg_opa(lv_screen_active(), 0, 0);
  const label = lv_label_create(lv_screen_active());
  lv_obj_set_style_text_font(label, font, 0);
  lv_label_set_text(label, text);
  advance(FRAME);
  const { data } = snapshot(label);
  lv_obj_delete(label);
  let sum = 0;
  for (let i = 3; i < data.length; i += 4) sum += (data[i] ?? 0) / 255;
  return sum;
}

/** How many fonts the runtime holds, the built-in ones that were asked for included. */
const fontCount = (): number => runtimeStats().handlesByKind.LvFont ?? 0;

const width = (font: LvFont, text: string): number => lv_text_get_size(text, font, 0, 0, 10_000, 0).x;

describe("fonts from TrueType files", () => {
  it("draw letters that the built-in font lacks", () => {
    const font = loadTtf(plex, { size: 24 });
    expect(hasGlyph(font, 0xe9)).toBe(true);
    expect(hasGlyph(font, 0x20ac)).toBe(true);
    expect(hasGlyph(font, 0x4e00)).toBe(false);
    expect(ink(font, "€")).toBeGreaterThan(40);
    expect(ink(font, " ")).toBe(0);
  });

  it("have the size that is asked for", () => {
    const small = loadTtf(plex, { size: 20 });
    const large = loadTtf(plex, { size: 60 });
    const ratio = width(large, "Bonjour tout le monde") / width(small, "Bonjour tout le monde");
    expect(ratio).toBeGreaterThan(2.85);
    expect(ratio).toBeLessThan(3.15);
    expect(lv_font_get_line_height(large) / lv_font_get_line_height(small)).toBeCloseTo(3, 1);
    // hhea of IBM Plex Sans: 1025 above the line, 275 below, of 1000.
    expect(lv_font_get_line_height(small)).toBe(26);
  });

  it("move pairs of letters together, unless told not to", () => {
    const withoutGpos = Buffer.from(liberation);
    withoutGpos.write("xxxx", withoutGpos.indexOf("GPOS"), "latin1");
    const plain = loadTtf(liberation, { size: 60, kerning: false });
    for (const bytes of [liberation, withoutGpos]) {
      const kerned = loadTtf(bytes, { size: 60 });
      expect(width(kerned, "AVAVAV")).toBeLessThan(width(plain, "AVAVAV") - 15);
      expect(width(kerned, "HHHH")).toBe(width(plain, "HHHH"));
    }
  });

  it("do not need the bytes any more, nor a file per size", () => {
    const bytes = Uint8Array.from(plex);
    const before = process.memoryUsage().rss;
    const fonts = Array.from({ length: 40 }, (_, i) => loadTtf(bytes, { size: 10 + i }));
    expect(process.memoryUsage().rss - before).toBeLessThan(20 * plex.length);
    bytes.fill(0xff);
    for (const font of fonts) expect(ink(font, "é")).toBeGreaterThan(5);
    for (const font of fonts) release(font);
  });

  it("live while an object shows them, and go afterwards", () => {
    const before = fontCount();
    const font = loadTtf(plex, { size: 30 });
    const label = lv_label_create(lv_screen_active());
    lv_obj_set_style_text_font(label, font, 0);
    release(font);
    lv_label_set_text(label, "Été");
    advance(FRAME);
    expect(fontCount()).toBe(before + 1);
    lv_obj_delete(label);
    advance(FRAME);
    expect(fontCount()).toBe(before);
    expect(failure(() => hasGlyph(font, 65)).code).toBe("LVGL_DEAD_HANDLE");
  });

  it("take what they lack from their fallback, which they keep alive", async () => {
    const fallback = loadTtf(plex, { size: 24 });
    const digits = lv_binfont_create_from_buffer(await binaryFont({ characters: "0123456789", size: 24 }));
    lv_font_set_fallback(digits, fallback);
    release(fallback);
    expect(hasGlyph(digits, 0xe9)).toBe(true);
    expect(ink(digits, "é")).toBeGreaterThan(20);
    const withFallback = loadTtf(plex, { size: 24 }, digits);
    expect(hasGlyph(withFallback, 0x37)).toBe(true);
    expect(failure(() => lv_font_set_fallback(fallback, withFallback)).code).toBe("LVGL_WRONG_ARGUMENT");
  });

  it("are refused with a reason when they are not what they should be", () => {
    expect(failure(() => loadTtf(new Uint8Array(), { size: 20 }))).toMatchObject({
      code: "LVGL_BAD_FONT",
      message: "loadTtf: no TrueType file",
    });
    expect(failure(() => loadTtf(Buffer.from("wOF2".padEnd(100)), { size: 20 })).message).toContain("WOFF");
    expect(failure(() => loadTtf(Buffer.from("OTTO".padEnd(100)), { size: 20 })).message).toContain("PostScript");
    expect(failure(() => loadTtf(plex.subarray(0, 100), { size: 20 })).message).toContain("the table directory is cut");
    expect(failure(() => loadTtf(plex.subarray(0, plex.length - 50_000), { size: 20 })).message).toMatch(
      /table is cut/,
    );
    for (const size of [0, 513, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(failure(() => loadTtf(plex, { size })).code).toBe("LVGL_WRONG_ARGUMENT");
    }
    expect(failure(() => loadTtf(plex, { size: 20, cachedGlyphs: 0 })).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(failure(() => loadTtf("x" as unknown as Uint8Array, { size: 20 })).code).toBe("LVGL_WRONG_ARGUMENT");
  });

  it("are refused when a glyph contains itself or would be absurdly large", () => {
    const looped = Buffer.from(plex);
    const compound = findCompound(looped);
    looped.writeUInt16BE(compound.glyph, compound.at + 12);
    expect(failure(() => loadTtf(looped, { size: 20 })).message).toContain(`glyph ${compound.glyph} contains itself`);
    const tiny = Buffer.from(plex);
    tiny.writeUInt16BE(16, table(tiny, "head").at + 18);
    expect(failure(() => loadTtf(tiny, { size: 400 })).message).toMatch(/pixels/);
  });
});

/** Place and length of a table. */
function table(font: Buffer, tag: string): { readonly at: number; readonly length: number } {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    if (font.toString("latin1", record, record + 4) !== tag) continue;
    return { at: font.readUInt32BE(record + 8), length: font.readUInt32BE(record + 12) };
  }
  throw new Error(`no table ${tag}`);
}

/** The first glyph that is made of others. */
function findCompound(font: Buffer): { readonly glyph: number; readonly at: number } {
  const loca = table(font, "loca").at;
  const long = font.readUInt16BE(table(font, "head").at + 50) === 1;
  const offset = (glyph: number) =>
    long ? font.readUInt32BE(loca + glyph * 4) : font.readUInt16BE(loca + glyph * 2) * 2;
  for (let glyph = 0; glyph < font.readUInt16BE(table(font, "maxp").at + 4); glyph++) {
    const at = table(font, "glyf").at + offset(glyph);
    if (offset(glyph + 1) > offset(glyph) && font.readInt16BE(at) < 0) return { glyph, at };
  }
  throw new Error("no compound glyph");
}

describe("settings of loaded fonts", () => {
  it("are refused where LVGL would write into foreign memory", async () => {
    const binary = lv_binfont_create_from_buffer(await binaryFont({ characters: "abc", size: 16 }));
    for (const font of [binary, builtInFont(14)]) {
      expect(failure(() => lv_tiny_ttf_set_size(font, 20))).toMatchObject({
        code: "LVGL_WRONG_ARGUMENT",
        message: "lv_tiny_ttf_set_size: argument 1 must be a font that was loaded from a TrueType file",
      });
    }
    expect(failure(() => lv_font_set_kerning(builtInFont(14), LV_FONT_KERNING.NONE)).message).toContain("read-only");
  });

  it("change size and kerning", () => {
    const font = loadTtf(liberation, { size: 20 });
    const before = width(font, "AVAVAV");
    lv_tiny_ttf_set_size(font, 60);
    expect(width(font, "AVAVAV") / before).toBeGreaterThan(2.5);
    const kerned = width(font, "AVAVAV");
    lv_font_set_kerning(font, LV_FONT_KERNING.NONE);
    expect(width(font, "AVAVAV")).toBeGreaterThan(kerned);
    expect(failure(() => lv_tiny_ttf_set_size(font, 0)).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(ink(font, "A")).toBeGreaterThan(100);
  });
});

describe("binary fonts", () => {
  it.each([
    { bitsPerPixel: 1, compress: false },
    { bitsPerPixel: 2, compress: false },
    { bitsPerPixel: 4, compress: false },
    { bitsPerPixel: 8, compress: false },
    { bitsPerPixel: 2, compress: true },
    { bitsPerPixel: 3, compress: true },
    { bitsPerPixel: 4, compress: true },
  ] as const)("of $bitsPerPixel bits, compressed: $compress", async (options) => {
    const text = "Été à Noël: 12,60 €";
    const font = lv_binfont_create_from_buffer(await binaryFont({ characters: text, size: 28, ...options }));
    const reference = ink(loadTtf(plex, { size: 28 }), text);
    expect(ink(font, text) / reference).toBeGreaterThan(0.85);
    expect(ink(font, text) / reference).toBeLessThan(1.2);
  });

  it("with more glyphs than one byte counts", async () => {
    const font = lv_binfont_create_from_buffer(await binaryFont({ ranges: [[0x20, 0x17f]], size: 20 }));
    expect(missingGlyphs(font, "ŁódźĀ")).toEqual([]);
    expect(width(font, "AVAVAV")).toBeGreaterThan(0);
  });

  it("are refused with a reason", async () => {
    const good = await binaryFont({ characters: "abc", size: 16 });
    for (let length = 0; length < good.length - 4; length++) {
      expect(failure(() => lv_binfont_create_from_buffer(good.subarray(0, length))).code, `${length} bytes`).toBe(
        "LVGL_BAD_FONT",
      );
    }
    expect(failure(() => lv_binfont_create_from_buffer(good.subarray(0, 60))).message).toMatch(
      /^lv_binfont_create_from_buffer: the cmap table/,
    );
    expect(failure(() => lv_binfont_create_from_buffer(plex)).message).toContain("no binary font of LVGL's");
  });
});

describe("built-in fonts", () => {
  it("come in the sizes that are compiled in, and are the same each time", () => {
    expect(builtInFont(14)).toBe(lv_font_get_default());
    expect(builtInFont(48)).toBe(builtInFont(48));
    expect(lv_font_get_line_height(builtInFont(48))).toBeGreaterThan(2 * lv_font_get_line_height(builtInFont(20)));
    expect(failure(() => builtInFont(15 as 14)).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(failure(() => lv_font_set_fallback(builtInFont(20), builtInFont(14))).message).toContain("read-only");
  });
});

describe("missing glyphs", () => {
  it("are told once each, in order, with their code points", () => {
    const font = builtInFont(14);
    expect(missingGlyphs(font, "Hello")).toEqual([]);
    expect(missingGlyphs(font, "été €€")).toEqual([
      { character: "é", codePoint: 0xe9 },
      { character: "€", codePoint: 0x20ac },
    ]);
    expect(missingGlyphs(font, "😀")).toEqual([{ character: "😀", codePoint: 0x1f600 }]);
  });

  it("are looked for after composition, in the fallbacks too, and never among control characters", () => {
    const font = loadTtf(plex, { size: 20 });
    expect(missingGlyphs(font, "e\u0301\n\t\u0007\u0085")).toEqual([]);
    expect(missingGlyphs(font, "\u200e\u200f")).toEqual([]);
    expect(missingGlyphs(font, "中")).toHaveLength(1);
  });

  it("count colour marks as text unless asked not to", async () => {
    const font = lv_binfont_create_from_buffer(await binaryFont({ characters: "abc ", size: 16 }));
    expect(missingGlyphs(font, "a #ff0000 b# c").map((glyph) => glyph.character)).toEqual(["#", "f", "0"]);
    expect(missingGlyphs(font, "a #ff0000 b# c", { recolor: true })).toEqual([]);
    expect(missingGlyphs(font, "## a", { recolor: true })).toEqual([{ character: "#", codePoint: 35 }]);
  });
});

describe("broken font files", () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const rounds = Number(process.env.ROUNDS ?? 2_000);

  /** Loads, measures and draws: everything LVGL would do with a font. */
  function use(font: LvFont, text: string): void {
    const label = lv_label_create(lv_screen_active());
    lv_obj_set_style_text_font(label, font, 0);
    lv_label_set_text(label, text);
    advance(FRAME);
    lv_obj_delete(label);
    missingGlyphs(font, text);
    release(font);
  }

  /** Changes a few bytes, most of them where `places` says; sometimes cuts the end off. */
  function spoil(
    random: (below: number) => number,
    source: Uint8Array,
    places: readonly (readonly [number, number])[],
  ) {
    const bytes = Buffer.from(source);
    for (let i = random(8); i >= 0; i--) {
      const [from, length] = places[random(places.length)] ?? [0, bytes.length];
      const at = Math.min(from + random(Math.max(1, length)), bytes.length - 1);
      bytes[at] = [0, 0xff, 0x7f, 0x80, random(256), (bytes[at] ?? 0) ^ (1 << random(8))][random(6)] ?? 0;
    }
    return random(12) === 0 ? bytes.subarray(0, random(bytes.length)) : bytes;
  }

  function run(random: (below: number) => number, count: number, once: () => LvFont, text: string): void {
    let used = 0;
    let refused = 0;
    for (let round = 0; round < count; round++) {
      let font: LvFont;
      try {
        font = once();
      } catch (error) {
        expect((error as { code: unknown }).code, `seed ${seed}, round ${round}: ${String(error)}`).toBe(
          "LVGL_BAD_FONT",
        );
        refused++;
        continue;
      }
      use(font, `${text}${String.fromCodePoint(32 + random(400), 32 + random(9_000))}`);
      used++;
    }
    expect(used, `seed ${seed}`).toBeGreaterThan(count / 50);
    expect(refused, `seed ${seed}`).toBeGreaterThan(count / 50);
  }

  it(`never stop the process: TrueType, seed ${seed}`, () => {
    const random = generator(seed);
    const tags = ["head", "hhea", "maxp", "hmtx", "loca", "cmap", "glyf", "GPOS"];
    const places = [[0, 300], [0, plex.length], ...tags.map((tag) => Object.values(table(plex, tag)))] as [
      number,
      number,
    ][];
    // The glyphs of the text below are what is drawn: the beginnings of tables matter more than their ends.
    const starts = places.map(([at, length]): [number, number] => [at, Math.min(length, 64)]);
    run(
      random,
      rounds,
      () => loadTtf(spoil(random, plex, [...places, ...starts]), { size: 1 + random(60) }),
      "AVéÎ&@g",
    );
  });

  it(`never stop the process: binary fonts, seed ${seed}`, async () => {
    const random = generator(seed);
    const sources = [
      await binaryFont({ characters: "AVéÎ&@g", size: 20 }),
      await binaryFont({ characters: "AVéÎ&@g", size: 20, compress: true }),
      await binaryFont({ ranges: [[0x20, 0x17f]], size: 12 }),
    ];
    const once = () => {
      const source = sources[random(sources.length)] ?? plex;
      const places = [
        [0, 48],
        [48, 80],
        [0, source.length],
      ] as const;
      return lv_binfont_create_from_buffer(spoil(random, source, places));
    };
    run(random, rounds, once, "AVéÎ&@g");
  });
});
