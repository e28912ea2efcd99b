// SPDX-License-Identifier: Apache-2.0
/** What every example needs: a window, or with `--picture FILE` a picture of the same in memory. */
import { createMemoryDisplay, createSdlDisplay, type Display, setTickSource } from "lvgl-bindings-ts";
import { advance, Finger, screenshot } from "lvgl-bindings-ts/testing";

const at = process.argv.indexOf("--picture");
const path = at < 0 ? undefined : process.argv[at + 1];

/** Opens the display that an example draws on. */
export function open(title: string, width: number, height: number): Display {
  if (path !== undefined) {
    setTickSource("manual");
    return createMemoryDisplay(width, height);
  }
  const display = createSdlDisplay(width, height, { title });
  display.onClose(() => display.close());
  return display;
}

/** Without a window: plays `act`, draws and saves the picture. With one the program goes on by itself. */
export function finish(display: Display, act: (finger: Finger) => void = () => {}): void {
  if (path === undefined) return;
  advance(100);
  act(new Finger(display));
  advance(100);
  screenshot(display).savePng(path);
  display.close();
}
