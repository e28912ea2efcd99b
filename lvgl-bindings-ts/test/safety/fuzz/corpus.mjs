// SPDX-License-Identifier: Apache-2.0
// Bytes that the API takes: pictures and fonts of every kind, small, and things that are none.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PNG } from "pngjs";

const require = createRequire(import.meta.url);
const typeface = require.resolve("@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf");

/** A font in LVGL's own format with a few letters. */
function font(folder, options) {
  const converter = join(dirname(require.resolve("lv_font_conv/package.json")), "lv_font_conv.js");
  const out = join(folder, "font.tmp");
  execFileSync(process.execPath, [
    converter,
    ...["--size", "14", "--format", "bin", "--font", typeface, "--symbols", "aAéWj€ ", "-o", out],
    ...options,
  ]);
  const bytes = readFileSync(out);
  rmSync(out);
  return bytes;
}

function png() {
  const picture = new PNG({ width: 9, height: 7 });
  for (let i = 0; i < picture.data.length; i++) picture.data[i] = (i * 37) & 255;
  return PNG.sync.write(picture);
}

/** The smallest whole GIF: one white pixel. */
const gif = Buffer.from("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");

/** A grey JPEG of 8 by 8 pixels. */
const jpeg = Buffer.from(
  "ffd8ffe000104a46494600010100000100010000ffdb0043000806060706050806070707090908" +
    "0a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432" +
    "ffc0000b080008000801011100ffc4001f0000010501010101010100000000000000000102030405060708090a0b" +
    "ffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa" +
    "ffda0008010100003f00fbfca28affd9",
  "hex",
);

/** Writes the files into the folder when they are not there, and returns it. */
export function writeCorpus(folder) {
  if (existsSync(folder)) return folder;
  const scratch = `${folder}-${process.pid}`;
  mkdirSync(scratch, { recursive: true });
  const files = {
    "a-font-plain.bin": font(scratch, ["--bpp", "4", "--no-compress"]),
    "a-font-packed.bin": font(scratch, ["--bpp", "2"]),
    "b-typeface.ttf": readFileSync(typeface),
    "c-picture.png": png(),
    "c-picture.gif": gif,
    "c-picture.jpg": jpeg,
    "d-pixels.raw": Buffer.alloc(40 * 40 * 4, 0x5a),
    "e-nothing.raw": Buffer.alloc(0),
    "e-noise.raw": Buffer.from(Array.from({ length: 300 }, (_, i) => (i * 7919) & 255)),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(scratch, name), bytes);
  try {
    renameSync(scratch, folder);
  } catch {
    rmSync(scratch, { recursive: true, force: true }); // another run was quicker
  }
  return folder;
}
