// SPDX-License-Identifier: Apache-2.0
// The pictures of LVGL's widgets demo, which its sources hold as C arrays, as R, G, B, A files for the TypeScript scene.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sources = { avatar: "img_demo_widgets_avatar.c", clothes: "img_clothes.c", needle: "img_demo_widgets_needle.c" };

/** A number of a picture's header. */
function field(text, name) {
  const found = new RegExp(`\\.header\\.${name} = (\\d+)`).exec(text);
  if (!found) throw new Error(`a picture without ${name}`);
  return Number(found[1]);
}

/** Rows of B, G, R, A, perhaps with a gap after each, as rows of R, G, B, A without. */
function toRgba(bytes, width, height, stride) {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * stride + x * 4;
      rgba.set([bytes[from + 2], bytes[from + 1], bytes[from], bytes[from + 3]], (y * width + x) * 4);
    }
  }
  return rgba;
}

/**
 * Writes NAME.rgba of each picture and assets.json with their sizes.
 * @param folder the demo's assets in LVGL's source
 */
export function writeAssets(folder, target) {
  mkdirSync(target, { recursive: true });
  const sizes = {};
  for (const [name, file] of Object.entries(sources)) {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes("LV_COLOR_FORMAT_ARGB8888")) throw new Error(`${file}: not the format that is expected`);
    const [width, height, stride] = ["w", "h", "stride"].map((part) => field(text, part));
    const array = /_map\[\] = \{([^}]*)\}/.exec(text)?.[1] ?? "";
    const bytes = Uint8Array.from(array.match(/0x[0-9a-f]{2}/g) ?? [], Number);
    if (bytes.length !== stride * height) throw new Error(`${file}: ${bytes.length} bytes`);
    writeFileSync(join(target, `${name}.rgba`), toRgba(bytes, width, height, stride));
    sizes[name] = { width, height };
  }
  writeFileSync(join(target, "assets.json"), `${JSON.stringify(sizes)}\n`);
}
