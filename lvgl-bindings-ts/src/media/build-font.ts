// SPDX-License-Identifier: Apache-2.0
/**
 * Fonts at build time: chosen characters of TrueType or OpenType files as one binary font of LVGL's, for
 * `Font.fromBinary`. Drawn by FreeType, with its hinting; needs the package lv_font_conv, and nothing of the addon.
 */
import { createRequire } from "node:module";

/** A font file, and what is taken from it. */
export interface FontSource {
  /** A TrueType or OpenType file. */
  readonly bytes: Uint8Array;
  /** First and last code point of each range. What the file lacks is passed over. */
  readonly ranges?: readonly (readonly [first: number, last: number])[] | undefined;
  /** Single characters, as a text. */
  readonly characters?: string | undefined;
}

export interface BuildFontOptions {
  /** Height of the em square, pixels. */
  readonly size: number;
  /** Shades: 1, 2, 3, 4 or 8 bits a pixel; 3 only compressed. Default: 4. */
  readonly bitsPerPixel?: 1 | 2 | 3 | 4 | 8 | undefined;
  /** Smaller, and slower to draw; not for 1 and 8 bits a pixel. Default: false. */
  readonly compress?: boolean | undefined;
  /** Default: true. */
  readonly kerning?: boolean | undefined;
  /** Height of a line, pixels, in place of what the glyphs need; `ascent` goes with it. */
  readonly lineHeight?: number | undefined;
  /** How much of the line is above the baseline, pixels. */
  readonly ascent?: number | undefined;
  /** Advance widths in place of the file's own, pixels, by code point. */
  readonly advanceWidths?: ReadonlyMap<number, number> | undefined;
}

export interface BuiltFont {
  /** LVGL's binary format. */
  readonly bytes: Uint8Array;
  /** What it has, in order. */
  readonly codePoints: readonly number[];
}

/** The parts of lv_font_conv that are used here; it has no types of its own. */
interface ConverterArgs {
  readonly font: readonly {
    readonly source_path: string;
    readonly source_bin: Buffer;
    readonly ranges: readonly { readonly range?: readonly number[]; readonly symbols?: string }[];
  }[];
  readonly size: number;
  readonly bpp: number;
  readonly format: "bin";
  readonly output: string;
  readonly no_compress: boolean;
  readonly no_prefilter: boolean;
  readonly no_kerning: boolean;
}
interface FontData {
  readonly glyphs: readonly { readonly code: number; advanceWidth: number }[];
}
interface Converter {
  readonly collect: (args: ConverterArgs) => Promise<FontData>;
  readonly writeBinary: (args: ConverterArgs, data: FontData) => Readonly<Record<string, Buffer>>;
}

const OUTPUT = "font";
const HEAD_ASCENT = 16;
const HEAD_DESCENT = 18;

/**
 * Builds a binary font. A character that several sources are asked for comes from the last of them.
 * @throws TypeError LVGL_WRONG_ARGUMENT for an option out of its bounds
 * @throws Error LVGL_BAD_FONT for a broken file, and for a range or text of which a file has nothing
 */
export async function buildFont(
  sources: FontSource | readonly FontSource[],
  options: BuildFontOptions,
): Promise<BuiltFont> {
  check(options);
  const { collect, writeBinary } = converter();
  const list = Array.isArray(sources) ? (sources as readonly FontSource[]) : [sources as FontSource];
  const compress = options.compress ?? false;
  const args: ConverterArgs = {
    font: list.map((source, index) => ({
      source_path: `font ${index + 1}`,
      source_bin: Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength),
      ranges: [
        ...(source.ranges ?? []).map(([first, last]) => ({ range: [first, last, first] })),
        ...(source.characters ? [{ symbols: source.characters }] : []),
      ],
    })),
    size: options.size,
    bpp: options.bitsPerPixel ?? 4,
    format: "bin",
    output: OUTPUT,
    no_compress: !compress,
    no_prefilter: !compress,
    no_kerning: !(options.kerning ?? true),
  };
  const data = await collect(args).catch((error: unknown) => {
    throw badFont(error instanceof Error ? error.message : String(error));
  });
  if (data.glyphs.length === 0) throw badFont("no characters were asked for");
  for (const glyph of data.glyphs) glyph.advanceWidth = options.advanceWidths?.get(glyph.code) ?? glyph.advanceWidth;
  const bytes = writeBinary(args, data)[OUTPUT];
  if (bytes?.toString("latin1", 4, 8) !== "head") throw badFont("the converter wrote no binary font");
  if (options.lineHeight !== undefined && options.ascent !== undefined) {
    bytes.writeUInt16LE(options.ascent, HEAD_ASCENT);
    bytes.writeInt16LE(options.ascent - options.lineHeight, HEAD_DESCENT);
  }
  return { bytes, codePoints: data.glyphs.map((glyph) => glyph.code) };
}

function converter(): Converter {
  const require = createRequire(import.meta.url);
  try {
    return {
      collect: require("lv_font_conv/lib/collect_font_data.js") as Converter["collect"],
      writeBinary: require("lv_font_conv/lib/writers/bin.js") as Converter["writeBinary"],
    };
  } catch (cause) {
    throw new Error("buildFont needs the package lv_font_conv: run npm install --save-dev lv_font_conv", { cause });
  }
}

function badFont(reason: string): Error {
  return Object.assign(new Error(`buildFont: ${reason}`), { code: "LVGL_BAD_FONT" });
}

function check(options: BuildFontOptions): void {
  const bits = options.bitsPerPixel ?? 4;
  if (!Number.isInteger(options.size) || options.size < 4 || options.size > 512)
    throw wrong("size must be 4 to 512 pixels");
  if (![1, 2, 3, 4, 8].includes(bits)) throw wrong("bitsPerPixel must be 1, 2, 3, 4 or 8");
  if (options.compress && (bits === 1 || bits === 8)) throw wrong("compress goes with 2, 3 or 4 bitsPerPixel");
  if (!options.compress && bits === 3) throw wrong("3 bitsPerPixel need compress");
  const { lineHeight, ascent } = options;
  if ((lineHeight === undefined) !== (ascent === undefined)) throw wrong("lineHeight and ascent go together");
  if (lineHeight === undefined || ascent === undefined) return;
  const whole = Number.isInteger(lineHeight) && Number.isInteger(ascent);
  if (!whole || lineHeight < 1 || lineHeight > 4096 || ascent < 0 || ascent > 8192)
    throw wrong("lineHeight must be 1 to 4096 and ascent 0 to 8192 whole pixels");
}

function wrong(rule: string): TypeError {
  return Object.assign(new TypeError(`buildFont: option ${rule}`), { code: "LVGL_WRONG_ARGUMENT" });
}
