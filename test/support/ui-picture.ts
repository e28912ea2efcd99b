import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { pngOf } from "../../simulator/headless/png.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REFERENCES = join(ROOT, "test", "screens", "reference");
const OUT = join(ROOT, "out", "screens");
const WIDTH = 480;
const HEIGHT = 800;

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/**
 * Compares a picture with `test/screens/reference/NAME.png`, pixel by pixel. A missing reference fails.
 * `UPDATE_SCREENS=1` writes the reference instead: look at it before committing it. A failure leaves the picture and its
 * difference in `out/screens/`.
 * @throws Error naming the files when they differ
 */
export function comparePicture(name: string, rgba: Uint8Array): void {
  const reference = join(REFERENCES, `${name}.png`);
  const taken = join(OUT, `${name}.png`);
  const difference = join(OUT, `${name}.diff.png`);
  write(taken, pngOf(rgba));
  rmSync(difference, { force: true });
  if (process.env.UPDATE_SCREENS === "1") {
    write(reference, pngOf(rgba));
    return;
  }
  if (!existsSync(reference)) {
    throw new Error(`no reference ${name}.png: look at ${taken}, then run with UPDATE_SCREENS=1`);
  }
  const expected = PNG.sync.read(readFileSync(reference));
  if (expected.width !== WIDTH || expected.height !== HEIGHT) throw new Error(`${name}.png is not ${WIDTH}×${HEIGHT}`);
  const diff = new PNG({ width: WIDTH, height: HEIGHT });
  const wrong = pixelmatch(expected.data, rgba, diff.data, WIDTH, HEIGHT, { threshold: 0, includeAA: true });
  if (wrong === 0) return;
  write(difference, PNG.sync.write(diff));
  throw new Error(`${name}: ${wrong} pixels differ from the reference; see ${taken} and ${difference}`);
}
