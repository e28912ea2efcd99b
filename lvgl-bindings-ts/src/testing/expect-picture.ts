// SPDX-License-Identifier: Apache-2.0
/** Comparing a display with a reference picture. A missing reference is a failure, never a new reference. */
import { existsSync, rmSync } from "node:fs";
import { isAbsolute, join, normalize, sep } from "node:path";
import type { Obj } from "../core/obj.js";
import type { Display } from "../displays/display.js";
import type { LvArea } from "../raw/index.js";
import { comparePictures, type Difference, differencePicture } from "./compare.js";
import { LvTestError } from "./errors.js";
import { Screenshot, screenshot } from "./screenshot.js";

/** Set to 1 it writes references that are missing or differ. Refused where CI is set. */
export const UPDATE_VARIABLE = "LVGL_UPDATE_PICTURES";

/** How a picture is compared. */
export interface PictureOptions {
  /** Folder of the references. Default: test/pictures of the current folder. */
  readonly references?: string | undefined;
  /** Folder for what failed: NAME.png as it is, NAME.diff.png. Default: out/pictures of the current folder. */
  readonly output?: string | undefined;
  /** By how much a channel may differ, 0 to 255. Default 0. */
  readonly tolerance?: number | undefined;
  /** How many pixels may differ by more. Default 0. */
  readonly maxDifferentPixels?: number | undefined;
  /** An area of the display, or an object on it. Default: everything. */
  readonly part?: LvArea | Obj | undefined;
  /** Writes the reference when it is missing or differs. Default: whether LVGL_UPDATE_PICTURES is 1. */
  readonly update?: boolean | undefined;
}

/** How a comparison ended. */
export interface PictureResult {
  readonly status: "same" | "different" | "different size" | "missing" | "written";
  /** In words, with figures and files. */
  readonly message: string;
  /** Null when there was nothing of that size to compare with. */
  readonly difference: Difference | null;
  readonly reference: string;
  /** The picture as taken, when it failed. */
  readonly taken: string | null;
  /** What differs, red on pale, when something does. */
  readonly diff: string | null;
}

/** Names are paths below the folders, with / between the parts. */
function fileOf(folder: string, name: string, ending: string): string {
  const path = normalize(name);
  if (name === "" || isAbsolute(path) || path.split(sep).includes(".."))
    throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", `${JSON.stringify(name)} is not a name for a picture`);
  return join(folder, `${path}${ending}`);
}

function mayUpdate(update: boolean | undefined): boolean {
  const wanted = update ?? process.env[UPDATE_VARIABLE] === "1";
  const { CI } = process.env;
  if (!wanted || CI === undefined || CI === "" || CI === "false" || CI === "0") return wanted;
  throw new LvTestError(
    "LVGL_TEST_UPDATE_IN_CI",
    "references are not written where CI is set: write and look at them at home",
  );
}

/** A share of tolerated and other figures, in words. */
function figures({ pixels, largest, area }: Difference, taken: Screenshot, tolerance: number): string {
  const share = ((100 * pixels) / (taken.width * taken.height)).toFixed(2);
  const where = area === null ? "" : `, all within (${area.x1}, ${area.y1}) to (${area.x2}, ${area.y2})`;
  return `${pixels} of ${taken.width * taken.height} pixels (${share} %) differ by more than ${tolerance}, by ${largest} at most${where}`;
}

/**
 * Compares what a display shows with `NAME.png`; a difference is in the result, not thrown.
 * @throws LvTestError LVGL_TEST_UPDATE_IN_CI, LVGL_TEST_BAD_PNG, LVGL_TEST_NO_PNGJS, LVGL_TEST_WRONG_ARGUMENT
 */
export function checkPicture(display: Display, name: string, options: PictureOptions = {}): PictureResult {
  const { references = join("test", "pictures"), output = join("out", "pictures") } = options;
  const { tolerance = 0, maxDifferentPixels = 0 } = options;
  const reference = fileOf(references, name, ".png");
  const takenFile = fileOf(output, name, ".png");
  const diffFile = fileOf(output, name, ".diff.png");
  const update = mayUpdate(options.update);
  const taken = screenshot(display, options.part);
  for (const stale of [takenFile, diffFile]) rmSync(stale, { force: true });

  const failed = (status: PictureResult["status"], message: string, difference: Difference | null): PictureResult => {
    if (update) {
      taken.savePng(reference);
      return {
        status: "written",
        message: `${reference} was written: look at it`,
        difference,
        reference,
        taken: null,
        diff: null,
      };
    }
    taken.savePng(takenFile);
    return { status, message, difference, reference, taken: takenFile, diff: status === "different" ? diffFile : null };
  };

  if (!existsSync(reference)) {
    const how = `look at ${takenFile}; ${UPDATE_VARIABLE}=1 makes it the reference`;
    return failed("missing", `there is no reference ${reference}: ${how}`, null);
  }
  const expected = Screenshot.readPng(reference);
  if (expected.width !== taken.width || expected.height !== taken.height) {
    const sizes = `${taken.width} × ${taken.height}, ${reference} is ${expected.width} × ${expected.height}`;
    return failed("different size", `${name} is ${sizes}; see ${takenFile}`, null);
  }
  const difference = comparePictures(expected, taken, tolerance);
  if (difference.pixels <= maxDifferentPixels) {
    const message = `${name}: ${figures(difference, taken, tolerance)}`;
    return { status: "same", message, difference, reference, taken: null, diff: null };
  }
  const message = `${name}: ${figures(difference, taken, tolerance)}; ${maxDifferentPixels} may. See ${takenFile} and ${diffFile}`;
  if (!update) differencePicture(expected, taken, tolerance).savePng(diffFile);
  return failed("different", message, difference);
}

const codes = {
  missing: "LVGL_TEST_PICTURE_MISSING",
  "different size": "LVGL_TEST_PICTURE_SIZE",
  different: "LVGL_TEST_PICTURE_DIFFERS",
} as const;

/**
 * Compares what a display shows with `NAME.png`. A missing reference fails: it is written only where
 * `LVGL_UPDATE_PICTURES=1` or `update: true` asks for it, and never where CI is set. A failure leaves the picture and the
 * difference in the output folder.
 * @throws LvTestError LVGL_TEST_PICTURE_MISSING, LVGL_TEST_PICTURE_SIZE, LVGL_TEST_PICTURE_DIFFERS with figures and
 * files, and as `checkPicture`
 */
export function expectPicture(display: Display, name: string, options?: PictureOptions): PictureResult {
  const result = checkPicture(display, name, options);
  if (result.status === "same" || result.status === "written") return result;
  throw new LvTestError(codes[result.status], result.message);
}
