// SPDX-License-Identifier: Apache-2.0
// Prints the files below a folder that end in a suffix, sorted, relative to the package: binding.gyp reads it.
// With --lvgl, folders of LVGL are left out that our lv_conf.h switches off: they would compile to nothing, slowly.
import { readdirSync } from "node:fs";
import { join } from "node:path";

const [root, suffix, option] = process.argv.slice(2);
if (!root || !suffix) throw new Error("usage: list-sources.mjs FOLDER SUFFIX [--lvgl]");

const unused = [
  "drivers",
  ...["dma2d", "espressif", "eve", "nanovg", "nema_gfx", "nxp", "opengles", "renesas", "sdl", "vg_lite"].map((name) =>
    join("draw", name),
  ),
];
const usedLibraries = ["barcode", "bin_decoder", "fsdrv", "gif", "lodepng", "qrcode", "tiny_ttf", "tjpgd"];

function isUsed(path) {
  if (option !== "--lvgl") return true;
  const inside = path.slice(root.length + 1);
  if (inside.startsWith("libs/")) return usedLibraries.some((name) => inside.startsWith(`libs/${name}/`));
  return !unused.some((folder) => inside.startsWith(`${folder}/`));
}

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter(isUsed)
  .sort();
process.stdout.write(`${files.join("\n")}\n`);
