import { PNG } from "pngjs";

/** A picture of the glass as PNG bytes. `rgba`: four bytes a pixel, row by row. */
export function pngOf(rgba: Uint8Array, width = 480, height = 800): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(rgba);
  return PNG.sync.write(png, { colorType: 2 });
}
