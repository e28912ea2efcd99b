import type { Display } from "lvgl-bindings-ts";
import { Finger as BareFinger, advance as run, waitFor } from "lvgl-bindings-ts/testing";
import { ACCENTS } from "../../firmware/ui/kit/pads/azerty-keys.js";
import { clippedTexts, find, locate, seenTexts, withinReach } from "./seen.js";

/** A finger on the screen, eyes that read it, and a hand on the clock. */
export interface Finger {
  /** Moves the clock, ms; timers, animations and frames on the way happen. */
  advance(ms: number): void;
  /** Touches the centre of the widget with this test name or this text, through the real input path. */
  tap(nameOrText: string): void;
  /** Holds it, ms (a long press begins at 600). */
  hold(nameOrText: string, ms: number): void;
  tapAt(x: number, y: number): void;
  /** Puts the finger down and leaves it there; time does not move. */
  press(x: number, y: number): void;
  /** Lifts the finger; the touch is handled. */
  release(): void;
  drag(from: readonly [number, number], to: readonly [number, number]): void;
  /** Scrolls the content by a slow drag; positive goes further down. */
  scroll(px: number): void;
  /** Scrolls until the widget or text is in view. */
  reveal(nameOrText: string): void;
  /** Types on the AZERTY keyboard in view, key by key, accents by long press. */
  type(text: string): void;
  /** Visible texts in reading order, one a line, with plain spaces. */
  text(): string;
  has(nameOrText: string): boolean;
  /** Waits until a widget or text is in view: work of cards and store goes on meanwhile. Fails after 10 s. */
  waitFor(nameOrText: string): Promise<void>;
  assertNoClippedText(allowDots?: readonly string[]): void;
  /** What is on the glass: RGBA, 480×800. */
  picture(): Uint8Array;
  /**
   * Presses so far, as shared/design/manual-map.md §19 counts them: one a press, a key of a keyboard included. Scrolling
   * is not a touch.
   */
  touches(): number;
}

/** One frame and more: what was changed is laid out and drawn, ms. */
const FRAME = 20;
/** A touch lasts this long; the pause after it keeps two touches apart (primary actions count double ones once), ms. */
const TOUCH = 60;
const PAUSE = 300;
const LONG = 700;
/** Middle of what the letter keyboard leaves of the screen, px. */
const ABOVE_KEYBOARD = 340;
/** Scrolls from one end of a list to the other, at most. */
const MOST_TURNS = 60;
/** Real time given to cards and store, ms. */
const PATIENCE = 10_000;

/** Touches and reads an open display under virtual time. An exception in a callback fails the next step. */
export function fingerOn(display: Display): Finger {
  let touches = 0;
  const down = (x: number, y: number): void => {
    touches += 1;
    display.pointerDown(x, y);
  };
  const centre = (nameOrText: string): readonly [number, number] => {
    run(FRAME);
    const { x1, y1, x2, y2 } = locate(nameOrText).coords;
    return [Math.round((x1 + x2) / 2), Math.round((y1 + y2) / 2)];
  };
  const press = ([x, y]: readonly [number, number], ms: number): void => {
    down(x, y);
    run(ms);
    display.pointerUp();
    run(PAUSE);
  };
  const hand = new BareFinger(display, { pause: PAUSE });
  const drag = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): void =>
    hand.drag([
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ]);
  const dump = (): string => seenTexts().join("\n");
  const scroll = (px: number): void => {
    const reach = Math.max(-360, Math.min(360, px));
    // A drag that begins on a key types it.
    const middle = find("keyboard") === undefined ? 420 : ABOVE_KEYBOARD;
    drag([240, middle + Math.round(reach / 2)], [240, middle - Math.round(reach / 2)]);
  };

  const shown = (name: string): boolean => find(name) !== undefined;
  const tapName = (name: string): void => press(centre(name), TOUCH);
  /** Holds the key that hides the accent, then slides to it. */
  const typeAccent = (accent: string, base: string): void => {
    const [x, y] = centre(`key-${base}`);
    down(x, y);
    run(LONG);
    const [ax] = centre(accent);
    display.pointerMove(ax, y);
    run(40);
    display.pointerUp();
    run(PAUSE);
  };
  const typeChar = (char: string): void => {
    const key = char === " " ? "key-space" : `key-${char}`;
    const small = char.toLocaleLowerCase("fr-FR");
    const upper = char !== small;
    if (!shown(key) && shown("key-letters")) tapName("key-letters");
    if (!shown(key) && upper && shown("key-shift")) tapName("key-shift");
    const base = Object.entries(ACCENTS).find(([, accents]) => accents.includes(small))?.[0];
    if (!shown(key) && base !== undefined) {
      typeAccent(char, upper ? base.toLocaleUpperCase("fr-FR") : base);
      return;
    }
    if (!shown(key)) tapName("key-digits");
    tapName(key);
  };

  const assertNoClippedText = (allowDots: readonly string[] = []): void => {
    run(FRAME);
    const clipped = clippedTexts(allowDots);
    if (clipped.length > 0) throw new Error(`clipped text:\n${clipped.join("\n")}`);
  };
  const picture = (): Uint8Array => {
    run(FRAME);
    display.refresh();
    return display.screenshot();
  };

  return {
    advance: run,
    tap: (nameOrText) => press(centre(nameOrText), TOUCH),
    hold: (nameOrText, ms) => press(centre(nameOrText), ms),
    tapAt: (x, y) => press([x, y], TOUCH),
    press: down,
    release: () => {
      display.pointerUp();
      run(FRAME);
    },
    drag,
    scroll,
    reveal(nameOrText) {
      const there = (): boolean => {
        const node = find(nameOrText);
        return node !== undefined && withinReach(node);
      };
      for (const step of [240, -240]) {
        let before = "";
        for (let turns = 0; turns < MOST_TURNS && !there() && before !== dump(); turns++) {
          before = dump();
          scroll(step);
        }
      }
      if (!there()) locate(nameOrText);
    },
    type: (text) => {
      for (const char of text.normalize("NFC")) typeChar(char);
    },
    text: () => {
      run(FRAME);
      return dump();
    },
    has: (nameOrText) => {
      run(FRAME);
      return find(nameOrText) !== undefined;
    },
    async waitFor(nameOrText) {
      run(FRAME);
      await waitFor(() => locate(nameOrText), { timeout: PATIENCE });
    },
    assertNoClippedText,
    picture,
    touches: () => touches,
  };
}
