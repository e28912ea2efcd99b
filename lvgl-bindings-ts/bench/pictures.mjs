// SPDX-License-Identifier: Apache-2.0
// The pictures that the C demo and the TypeScript demo give at the same moments of the same script.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { binaries, shipped } from "./build.mjs";

const WIDTH = 480;
const HEIGHT = 800;

/** Two frame buffers and where they differ, side by side: C, TypeScript, the difference in red. */
function sideBySide(a, b) {
  const png = new PNG({ width: WIDTH * 3, height: HEIGHT });
  let different = 0;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const from = (y * WIDTH + x) * 4;
      const same = a[from] === b[from] && a[from + 1] === b[from + 1] && a[from + 2] === b[from + 2];
      if (!same) different++;
      const pixels = [
        [a[from + 2], a[from + 1], a[from]],
        [b[from + 2], b[from + 1], b[from]],
        same ? [255, 255, 255] : [255, 0, 0],
      ];
      for (const [i, pixel] of pixels.entries()) png.data.set([...pixel, 255], (y * png.width + i * WIDTH + x) * 4);
    }
  }
  return { png, share: different / (WIDTH * HEIGHT) };
}

/**
 * Plays the script once in both programs.
 * @returns the share of pixels that differ, by picture; NAME.png of each lies in the folder
 */
export function comparePictures(script, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["c", "ts"]) mkdirSync(join(folder, name), { recursive: true });
  const silent = { stdio: ["ignore", "ignore", "inherit"] };
  execFileSync(join(binaries, "demo"), [script, join(folder, "c")], silent);
  execFileSync(process.execPath, [join(shipped, "demo.js"), script, join(folder, "ts")], silent);
  return readdirSync(join(folder, "c"))
    .filter((file) => file.endsWith(".raw"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const { png, share } = sideBySide(readFileSync(join(folder, "c", file)), readFileSync(join(folder, "ts", file)));
      writeFileSync(join(folder, `${name}.png`), PNG.sync.write(png));
      return { name, share };
    });
}
