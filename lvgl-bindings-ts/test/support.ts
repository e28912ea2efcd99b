// SPDX-License-Identifier: Apache-2.0
/** What several tests share: a screen under the manual clock, taps, and child processes. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  advance,
  createMemoryDisplay,
  type Display,
  type LvObj,
  lv_obj_get_coords,
  setTickSource,
} from "lvgl-bindings-ts/raw";

/** One frame of LVGL's refresh period, and a little. */
export const FRAME = 20;

/** A 480 x 800 display whose time stands still until advance(). */
export function openScreen(): Display {
  const display = createMemoryDisplay(480, 800);
  setTickSource("manual");
  return display;
}

/** Touches the middle of an object and lifts the finger. */
export function tap(display: Display, obj: LvObj): void {
  const area = lv_obj_get_coords(obj);
  display.pointerDown(Math.round((area.x1 + area.x2) / 2), Math.round((area.y1 + area.y2) / 2));
  advance(FRAME);
  display.pointerUp();
  advance(FRAME);
}

const run = promisify(execFile);

/** Runs a script of test/fixtures in a Node of its own; resolves to what it wrote. Rejects when it fails. */
export async function runFixture(
  name: string,
  options: { readonly flags?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const script = fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
  const { stdout } = await run(process.execPath, [...(options.flags ?? []), script], {
    env: { ...process.env, ...options.env },
    timeout: 50_000,
  });
  return stdout.trim();
}
