// SPDX-License-Identifier: Apache-2.0
/** Fonts at build time, as the helper and as the command. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildFontOptions, buildFont } from "lvgl-bindings-ts/fonts";
import {
  createMemoryDisplay,
  hasGlyph,
  lv_binfont_create_from_buffer,
  lv_font_get_glyph_width,
  lv_font_get_line_height,
  setTickSource,
} from "lvgl-bindings-ts/raw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIBERATION, PLEX } from "./fixtures/fonts.js";

const plex = readFileSync(PLEX);
const folder = mkdtempSync(join(tmpdir(), "lvgl-font-"));
beforeAll(() => {
  createMemoryDisplay(100, 100);
  setTickSource("manual");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("buildFont", () => {
  it("takes the characters asked for that the file has", async () => {
    const font = await buildFont(
      {
        bytes: plex,
        ranges: [
          [0x41, 0x43],
          [0x3042, 0x3043],
          [0x2c0, 0x2c9],
        ],
        characters: "é",
      },
      { size: 20 },
    ).catch((error: unknown) => error);
    expect(font, "a range of which the file has nothing").toMatchObject({ code: "LVGL_BAD_FONT" });
    const { bytes, codePoints } = await buildFont(
      { bytes: plex, ranges: [[0x41, 0x43]], characters: "é€" },
      { size: 20 },
    );
    expect(codePoints).toEqual([0x41, 0x42, 0x43, 0xe9, 0x20ac]);
    const loaded = lv_binfont_create_from_buffer(bytes);
    expect(codePoints.map((code) => hasGlyph(loaded, code))).toEqual([true, true, true, true, true]);
    expect(hasGlyph(loaded, 0x44)).toBe(false);
  });

  it("mixes files, and writes the line and the widths it is given", async () => {
    const { bytes } = await buildFont(
      [
        { bytes: plex, characters: "AB" },
        { bytes: readFileSync(LIBERATION), characters: "B\u05d0" },
      ],
      { size: 30, lineHeight: 50, ascent: 38, advanceWidths: new Map([[0x41, 44]]), kerning: false },
    );
    const font = lv_binfont_create_from_buffer(bytes);
    expect(lv_font_get_line_height(font)).toBe(50);
    expect(lv_font_get_glyph_width(font, 0x41, 0)).toBe(44);
    expect(hasGlyph(font, 0x5d0)).toBe(true);
  });

  it.each<[string, BuildFontOptions]>([
    ["size", { size: 1 }],
    ["bitsPerPixel", { size: 20, bitsPerPixel: 5 as 4 }],
    ["compress", { size: 20, bitsPerPixel: 3 }],
    ["compress", { size: 20, bitsPerPixel: 8, compress: true }],
    ["ascent", { size: 20, lineHeight: 30 }],
    ["lineHeight", { size: 20, lineHeight: 0.5, ascent: 1 }],
  ])("refuses %s out of its bounds", async (name, options) => {
    const error: unknown = await buildFont({ bytes: plex, characters: "a" }, options).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "LVGL_WRONG_ARGUMENT", message: expect.stringContaining(name) as string });
  });

  it("says when a file is no font", async () => {
    const error: unknown = await buildFont({ bytes: Buffer.from("no font"), characters: "a" }, { size: 20 }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "LVGL_BAD_FONT" });
    expect(await buildFont({ bytes: plex }, { size: 20 }).catch((reason: unknown) => reason)).toMatchObject({
      message: "buildFont: no characters were asked for",
    });
  });
});

describe("lvgl-font", () => {
  const command = fileURLToPath(new URL("../fonts-cli/lvgl-font.mjs", import.meta.url));

  it("writes a font of ranges, characters and the characters of a file", () => {
    const output = join(folder, "out.bin");
    const text = join(folder, "catalogue.txt");
    writeFileSync(text, "Cœur\nœuf");
    const args = [
      "--size",
      "18",
      "--font",
      PLEX,
      "--range",
      "0x30-0x39",
      "--range",
      "0x20AC",
      "--characters",
      "«»",
      "--text",
      text,
    ];
    const said = execFileSync(process.execPath, [command, ...args, "--bpp", "2", "--compress", "--output", output], {
      encoding: "utf8",
    });
    expect(said).toContain(`${output}: 18 characters`);
    const font = lv_binfont_create_from_buffer(readFileSync(output));
    for (const character of "0123456789€«»Cœurf")
      expect(hasGlyph(font, character.codePointAt(0) ?? 0), character).toBe(true);
    expect(hasGlyph(font, 0x0a)).toBe(false);
  });

  it.each([
    [["--size", "18"], "--size and --output are needed"],
    [["--size", "18", "--output", "x", "--range", "1"], "--range must stand after the --font"],
    [["--size", "18", "--output", "x", "--font", PLEX, "--range", "a-b"], "--range a-b"],
    [["--size", "18", "--output", "x", "--font", PLEX, "--characters", "中"], "doesn't have any characters"],
    [["--width", "18"], "--width"],
  ])("says what is wrong with %j", (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8", cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toContain(`lvgl-font: `);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage:");
  });
});
