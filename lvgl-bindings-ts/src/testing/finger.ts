// SPDX-License-Identifier: Apache-2.0
/** A finger on a display: LVGL's own hit testing, long presses and scrolling answer it. */
import type { Obj } from "../core/obj.js";
import type { Display } from "../displays/display.js";
import type { Indev } from "../inputs/indev.js";
import type { LvPoint } from "../raw/index.js";
import { ButtonMatrix } from "../widgets/buttonmatrix.js";
import { choose } from "./choosing.js";
import { describe } from "./describe.js";
import { LvTestError } from "./errors.js";
import {
  checkAwake,
  isPoint,
  middle,
  objOf,
  onDisplay,
  reach,
  reachButton,
  type Spot,
  type Target,
  visibleArea,
} from "./place.js";
import { scrollIntoView } from "./scroll-into-view.js";
import { type KeyOptions, pressKeys, typeInto } from "./typing.js";
import { advance, FRAME } from "./virtual-time.js";

/** Times in virtual milliseconds. */
export interface FingerOptions {
  /** How long a tap presses. Default 50. */
  readonly press?: number | undefined;
  /** How long it stays up after each touch; two taps within LVGL's long press time are a double one. Default 20. */
  readonly pause?: number | undefined;
}

/** Options of a drag. */
export interface DragOptions {
  /** Milliseconds on the way. Default 200. */
  readonly duration?: number | undefined;
  /** Milliseconds of rest before the finger leaves: without one a list rolls on by itself. Default 200. */
  readonly rest?: number | undefined;
  /** Milliseconds of rest before the finger moves. Default 0. */
  readonly hold?: number | undefined;
}

/** Options of a swipe. */
export interface SwipeOptions {
  /** What is swiped. Default: the whole display. */
  readonly on?: Target | undefined;
  /** Pixels. Default: six tenths of what is swiped. */
  readonly distance?: number | undefined;
  /** Milliseconds on the way. Default 120. */
  readonly duration?: number | undefined;
}

/** Options of a long press. */
export interface LongPressOptions {
  /** Milliseconds to hold. Default: until LVGL says that it is long. */
  readonly duration?: number | undefined;
}

/** Where a swipe's finger goes. */
export type SwipeDirection = "left" | "right" | "up" | "down";

/** Time between two positions on the way, ms: LVGL reads the pointer once a frame. */
const STEP = 16;

/** A press that LVGL has not called long after this time never will be, ms. */
const LONGEST_PRESS = 5_000;

const directions: Readonly<Record<SwipeDirection, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Counts of long presses by input device, kept by one listener each. */
const longPresses = new WeakMap<Indev, { count: number }>();

function longPressesOf(indev: Indev): { count: number } {
  const known = longPresses.get(indev);
  if (known) return known;
  const counter = { count: 0 };
  longPresses.set(indev, counter);
  indev.on("longPressed", () => counter.count++);
  return counter;
}

/**
 * Touches a display under virtual time. Every touch goes through the display's pointer: what is covered, hidden or
 * disabled is an error that says why, before anything is touched.
 */
export class Finger {
  readonly display: Display;
  readonly #press: number;
  readonly #pause: number;

  constructor(display: Display, options: FingerOptions = {}) {
    this.display = display;
    this.#press = options.press ?? 50;
    this.#pause = options.pause ?? FRAME;
  }

  /** Puts the finger down and leaves it there; the press is handled. */
  down(spot: Spot): void {
    const { x, y } = reach(this.display, spot);
    this.#down({ x, y });
    advance(FRAME);
  }

  /** Moves the finger that is down, in one step; the move is handled. */
  move(spot: Spot): void {
    const { x, y } = this.#aim(spot);
    this.display.pointerMove(x, y);
    advance(FRAME);
  }

  /** Lifts the finger; the release is handled and the frame drawn. */
  up(): void {
    this.display.pointerUp();
    advance(this.#pause);
  }

  /**
   * Touches the middle of what can be seen of an object, or a place.
   * @throws LvTestError LVGL_TEST_NOT_VISIBLE, LVGL_TEST_COVERED, LVGL_TEST_DISABLED, LVGL_TEST_NOT_CLICKABLE,
   * LVGL_TEST_BUSY, and as `get`
   */
  tap(spot: Spot): void {
    this.#tapAt(reach(this.display, spot));
  }

  /** Taps twice within LVGL's time for it: `doubleClicked`. Throws as `tap`. */
  doubleTap(spot: Spot): void {
    const point = reach(this.display, spot);
    this.#down(point);
    advance(this.#press);
    this.display.pointerUp();
    advance(FRAME);
    this.#tapAt(point);
  }

  /** Holds an object until LVGL calls the press long, then lifts. Throws as `tap`. */
  longPress(spot: Spot, { duration }: LongPressOptions = {}): void {
    const point = reach(this.display, spot);
    const counter = longPressesOf(this.display.indev);
    const before = counter.count;
    this.#down(point);
    if (duration !== undefined) advance(duration);
    else for (let held = 0; counter.count === before && held < LONGEST_PRESS; held += FRAME) advance(FRAME);
    this.up();
    if (duration === undefined && counter.count === before)
      throw new LvTestError("LVGL_TEST_NO_LONG_PRESS", `LVGL does not call a press of ${LONGEST_PRESS} ms long`);
  }

  /**
   * Drags along a path. The first spot is reached as by `tap`; the others are places to pass, covered or not.
   * @throws LvTestError LVGL_TEST_WRONG_ARGUMENT for a path of less than two spots, and as `tap`
   */
  drag(path: readonly Spot[], { duration = 200, rest = 200, hold = 0 }: DragOptions = {}): void {
    const [first, ...others] = path;
    if (first === undefined || others.length === 0)
      throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", "a drag goes through two spots at least");
    const start = reach(this.display, first);
    this.#slide([start, ...others.map((spot) => this.#aim(spot))], duration, hold);
    advance(rest);
    this.up();
  }

  /** Moves fast and leaves without a rest: a gesture where nothing scrolls, a throw where something does. */
  swipe(direction: SwipeDirection, { on, distance, duration = 120 }: SwipeOptions = {}): void {
    checkAwake(this.display);
    const { width, height } = this.display;
    const area =
      on === undefined ? { x1: 0, y1: 0, x2: width - 1, y2: height - 1 } : visibleArea(objOf(this.display, on));
    const [dx, dy] = directions[direction];
    const extent = dx === 0 ? area.y2 - area.y1 + 1 : area.x2 - area.x1 + 1;
    const half = (distance ?? extent * 0.6) / 2;
    const { x, y } = middle(area);
    const at = (sign: number): LvPoint => ({
      x: Math.min(width - 1, Math.max(0, Math.round(x + sign * dx * half))),
      y: Math.min(height - 1, Math.max(0, Math.round(y + sign * dy * half))),
    });
    this.#slide([at(-1), at(1)], duration, 0);
    this.up();
  }

  /**
   * Drags the lists around an object until it can be seen, whole if it fits.
   * @throws LvTestError LVGL_TEST_NOT_SCROLLABLE, LVGL_TEST_NOT_VISIBLE when it is hidden
   */
  scrollIntoView(target: Target): Obj {
    const obj = objOf(this.display, this.#evenIfUnseen(target));
    scrollIntoView(obj, (from, to) => this.drag([from, to], { duration: 160 }));
    return obj;
  }

  /**
   * Turns a mouse's wheel over an object or a place: what lies there scrolls.
   * @param upwards notches, positive away from the user, which shows what is further up
   * @param sideways notches, positive to the right
   * @throws LvTestError as `tap`
   */
  wheel(spot: Spot, upwards: number, sideways = 0): void {
    const { x, y } = reach(this.display, spot);
    this.display.wheel(x, y, upwards, sideways);
    advance(FRAME);
  }

  /**
   * Taps a button of a button matrix or a key of a keyboard.
   * @param button its text, or its place among the buttons from 0
   * @throws LvTestError LVGL_TEST_NO_KEY telling which there are, and as `tap`
   */
  tapButton(matrix: Target, button: string | RegExp | number): void {
    this.#tapAt(reachButton(this.display, this.#matrix(matrix), button));
  }

  /**
   * Taps an option of a dropdown, which is opened unless it is, or of a roller; the list is dragged if need be.
   * @throws LvTestError LVGL_TEST_NO_KEY telling which options there are, and as `tap`
   */
  choose(target: Target, option: string | RegExp): void {
    choose(objOf(this.display, target), option, this);
  }

  /**
   * Presses the keys of a keyboard widget, one a character; other layouts are switched to by their keys.
   * @throws LvTestError LVGL_TEST_NO_KEY, and as `tap`
   */
  pressKeys(keyboard: Target, text: string, options?: KeyOptions): void {
    pressKeys(this.#matrix(keyboard), text, (matrix, key) => this.tapButton(matrix, key), options);
  }

  /**
   * Taps a text area and types into it character by character, as a keyboard that is not on the screen does.
   * `\b` deletes, `\n` in an area of one line says `ready`.
   * @throws LvTestError LVGL_TEST_NOT_TYPED when it does not take a character, and as `tap`
   */
  type(target: Target, text: string): void {
    typeInto(objOf(this.display, target), text, (area) => this.tap(area));
  }

  #down({ x, y }: LvPoint): void {
    this.display.pointerUp();
    this.display.pointerDown(x, y);
  }

  #tapAt(point: LvPoint): void {
    this.#down(point);
    advance(this.#press);
    this.up();
  }

  /** Where to move to: nothing there needs to take a touch. */
  #aim(spot: Spot): LvPoint {
    return isPoint(spot) ? onDisplay(this.display, spot) : middle(visibleArea(objOf(this.display, spot)));
  }

  #slide(points: readonly LvPoint[], duration: number, hold: number): void {
    const [start, ...stops] = points as [LvPoint, ...LvPoint[]];
    this.#down(start);
    advance(STEP + hold);
    const length = (one: LvPoint, other: LvPoint): number => Math.hypot(other.x - one.x, other.y - one.y);
    const total = stops.reduce((sum, stop, index) => sum + length(points[index] ?? stop, stop), 0);
    let from = start;
    for (const stop of stops) {
      const share = total === 0 ? 1 / stops.length : length(from, stop) / total;
      const steps = Math.max(1, Math.round((duration * share) / STEP));
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        this.display.pointerMove(
          Math.round(from.x + (stop.x - from.x) * part),
          Math.round(from.y + (stop.y - from.y) * part),
        );
        advance(STEP);
      }
      from = stop;
    }
  }

  /** A list's object is found while it is scrolled away. */
  #evenIfUnseen(target: Target): Target {
    if (typeof target === "string") return { text: target, hidden: true };
    return "handle" in target ? target : { ...target, hidden: true };
  }

  #matrix(target: Target): ButtonMatrix {
    const obj = objOf(this.display, target);
    if (obj instanceof ButtonMatrix) return obj;
    throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", `${describe(obj)} is not a button matrix`, { obj });
  }
}
