// SPDX-License-Identifier: Apache-2.0
/** What is on the glass, as pixels and as PNG. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Obj } from "../core/obj.js";
import type { Display } from "../displays/display.js";
import type { LvArea } from "../raw/index.js";
import { LvTestError } from "./errors.js";
import { visibleArea } from "./place.js";

/** What is used of pngjs. */
interface Pngjs {
  readonly PNG: {
    readonly sync: {
      read(bytes: Buffer): { readonly width: number; readonly height: number; readonly data: Buffer };
      write(
        picture: { readonly width: number; readonly height: number; readonly data: Buffer },
        options: { readonly colorType: 2 | 6 },
      ): Buffer;
    };
  };
}

/** Loaded when it is needed: programs that take no pictures do without it. */
function pngjs(): Pngjs["PNG"] {
  try {
    return (createRequire(import.meta.url)("pngjs") as Pngjs).PNG;
  } catch (cause) {
    throw Object.assign(new LvTestError("LVGL_TEST_NO_PNGJS", "PNG files need pngjs: npm install --save-dev pngjs"), {
      cause,
    });
  }
}

/** PNG's colour types with and without transparency. */
const RGB = 2;
const RGBA = 6;

/** A picture in memory. */
export class Screenshot {
  readonly width: number;
  readonly height: number;
  /** R, G, B, A by rows. */
  readonly rgba: Uint8Array;

  /** @throws LvTestError LVGL_TEST_WRONG_ARGUMENT when the bytes are too many or too few */
  constructor(width: number, height: number, rgba: Uint8Array) {
    if (rgba.length !== width * height * 4)
      throw new LvTestError(
        "LVGL_TEST_WRONG_ARGUMENT",
        `a picture of ${width} × ${height} has ${width * height * 4} bytes, not ${rgba.length}`,
      );
    this.width = width;
    this.height = height;
    this.rgba = rgba;
  }

  /** @throws LvTestError LVGL_TEST_BAD_PNG, LVGL_TEST_NO_PNGJS */
  static fromPng(bytes: Uint8Array): Screenshot {
    const { sync } = pngjs();
    try {
      const { width, height, data } = sync.read(Buffer.from(bytes));
      return new Screenshot(width, height, new Uint8Array(data));
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw Object.assign(new LvTestError("LVGL_TEST_BAD_PNG", `this is not a PNG that can be read: ${message}`), {
        cause,
      });
    }
  }

  /** Reads a file. Throws as `fromPng`, and as `readFileSync`. */
  static readPng(path: string): Screenshot {
    return Screenshot.fromPng(readFileSync(path));
  }

  /**
   * Colour of one pixel as 0xRRGGBB.
   * @throws LvTestError LVGL_TEST_WRONG_ARGUMENT for a place outside
   */
  pixel(x: number, y: number): number {
    if (!Number.isInteger(x) || !Number.isInteger(y) || x < 0 || y < 0 || x >= this.width || y >= this.height)
      throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", `(${x}, ${y}) is outside of ${this.width} × ${this.height}`);
    const at = (y * this.width + x) * 4;
    const [red = 0, green = 0, blue = 0] = this.rgba.subarray(at, at + 3);
    return (red << 16) | (green << 8) | blue;
  }

  /** The same pixels give the same bytes. @throws LvTestError LVGL_TEST_NO_PNGJS */
  toPng(): Buffer {
    const { width, height } = this;
    const opaque = this.rgba.every((value, index) => index % 4 !== 3 || value === 255);
    return pngjs().sync.write({ width, height, data: Buffer.from(this.rgba) }, { colorType: opaque ? RGB : RGBA });
  }

  /** Writes a file; folders on the way are made. */
  savePng(path: string): void {
    const bytes = this.toPng();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/**
 * What a display shows, once what is invalid was drawn; time does not move.
 * @param part an area of the display, or an object: what can be seen of it, with what lies over it
 * @throws LvTestError LVGL_TEST_NOT_VISIBLE for an object that cannot be seen
 */
export function screenshot(display: Display, part?: LvArea | Obj): Screenshot {
  display.refresh();
  const whole = { x1: 0, y1: 0, x2: display.width - 1, y2: display.height - 1 };
  const area = part instanceof Obj ? visibleArea(part) : (part ?? whole);
  return new Screenshot(area.x2 - area.x1 + 1, area.y2 - area.y1 + 1, display.screenshot(area));
}
