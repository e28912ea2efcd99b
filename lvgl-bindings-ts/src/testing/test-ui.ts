// SPDX-License-Identifier: Apache-2.0
/** Display, clock, eyes and finger in one: what most tests of a screen begin with. */
import type { Obj } from "../core/obj.js";
import type { Display } from "../displays/display.js";
import { createMemoryDisplay } from "../displays/memory.js";
import type { LvArea } from "../raw/index.js";
import { expectPicture, type PictureOptions, type PictureResult } from "./expect-picture.js";
import { Finger, type FingerOptions } from "./finger.js";
import { Queries } from "./queries.js";
import { type Screenshot, screenshot } from "./screenshot.js";
import { type SettleOptions, useVirtualTime, type VirtualTime, type VirtualTimeOptions } from "./virtual-time.js";

/** Options of openTestUi. */
export interface TestUiOptions extends VirtualTimeOptions {
  /** Pixels. Default 480. */
  readonly width?: number | undefined;
  /** Pixels. Default 800. */
  readonly height?: number | undefined;
  /** A display that is open already; it is left open. */
  readonly display?: Display | undefined;
  readonly finger?: FingerOptions | undefined;
  /** Of every expectPicture. */
  readonly pictures?: PictureOptions | undefined;
}

/** A display in memory under virtual time, with finders and a finger: `using ui = openTestUi()`. */
export class TestUi extends Queries {
  readonly display: Display;
  readonly finger: Finger;
  readonly time: VirtualTime;
  readonly #pictures: PictureOptions;
  readonly #owned: boolean;

  constructor(options: TestUiOptions = {}) {
    const display = options.display ?? createMemoryDisplay(options.width ?? 480, options.height ?? 800);
    super(display);
    this.display = display;
    this.#owned = options.display === undefined;
    this.#pictures = options.pictures ?? {};
    this.time = useVirtualTime(options);
    this.finger = new Finger(display, options.finger);
  }

  /** Moves virtual time. Throws what callbacks threw on the way. */
  advance(ms: number): void {
    this.time.advance(ms);
  }

  /** Runs until LVGL is at rest; returns how long it took, in virtual milliseconds. Throws as `settle`. */
  settle(options?: SettleOptions): number {
    return this.time.settle(options);
  }

  /** What the display shows; time does not move. */
  screenshot(part?: LvArea | Obj): Screenshot {
    return screenshot(this.display, part);
  }

  /** Compares what the display shows with a reference. Throws as `expectPicture`. */
  expectPicture(name: string, options: PictureOptions = {}): PictureResult {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return expectPicture(this.display, name, { ...this.#pictures, ...given });
  }

  /** Closes the display unless it was given, and gives the clock back to the machine. Safe to call twice. */
  close(): void {
    if (this.#owned) this.display.close();
    this.time.dispose();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Opens a display in memory for a test: `using ui = openTestUi()`. */
export function openTestUi(options?: TestUiOptions): TestUi {
  return new TestUi(options);
}
