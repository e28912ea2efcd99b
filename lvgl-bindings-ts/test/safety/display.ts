// SPDX-License-Identifier: Apache-2.0
import { createMemoryDisplay, type Display, setTickSource } from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach } from "vitest";

/** To be called at the top of a file: each of its tests has a memory display of its own, whose time stands still until `advance`. */
export function displayPerTest(width = 120, height = 160): () => Display {
  let display: Display | undefined;
  beforeEach(() => {
    display = createMemoryDisplay(width, height);
    setTickSource("manual");
  });
  afterEach(() => display?.close());
  return () => {
    if (display === undefined) throw new Error("only a test has a display");
    return display;
  };
}
