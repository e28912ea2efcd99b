import { kit } from "../../i18n/fr/kit.js";
import { dynamic } from "../core/dynamic.js";
import { box, icon, liveStyle, type Node, text, visible } from "../core/node.js";
import { note } from "../parts/note.js";
import { styles } from "../theme/styles.js";
import { digitPad } from "./digits.js";

const LENGTH = 4;
const DIGITS = { "0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9 } as const;
const MAX_TRIES = 3;

/** What is known of the tries of a code. */
export type PinTries =
  | { readonly kind: "unknown" }
  | { readonly kind: "left"; readonly count: number; readonly afterWrong: boolean }
  | { readonly kind: "blocked" };

/**
 * Where the digits go. The kit never holds the code: it hands each digit on and only knows how many there are, so no
 * widget, picture or log can show it.
 */
export interface PinInput {
  readonly count: () => number;
  readonly type: (digit: PinDigit) => void;
  readonly erase: () => void;
  readonly clear: () => void;
}
export type PinDigit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Boxes of 64×72 px with dots of 22, narrower when a code may be long; the next one has the strong outline. */
export function pinBoxes(parent: Node, entry: PinInput, y: number, length: number = LENGTH): Node {
  const gap = length > LENGTH ? 8 : 14;
  const w = Math.min(64, Math.floor((448 - (length - 1) * gap) / length));
  const whole = length * w + (length - 1) * gap;
  const row = box(parent, { x: (480 - whole) / 2, y, w: whole, h: 72, flow: "row", gap, name: "pin-boxes" });
  for (let index = 0; index < length; index++) {
    const cell = box(row, { w, h: 72, radius: 16, flow: "row", main: "center", styles: [styles.fill("surface")] });
    liveStyle(
      cell,
      () => entry.count() === index,
      (next) => (next ? styles.outline("primary", 4) : styles.outline("edge", 2)),
    );
    const dot = box(cell, { w: 22, h: 22, radius: 11, styles: [styles.fill("ink")] });
    visible(dot, () => entry.count() > index);
  }
  return row;
}

/** Tries left, in words and in pips ✕●●: quiet before the first, amber after a wrong one, red for the last. */
export function pinTries(parent: Node, tries: () => PinTries, y: number): Node {
  return dynamic(
    parent,
    () => {
      const now = tries();
      return now.kind === "left" ? `${now.count}/${now.afterWrong}` : now.kind;
    },
    (into) => {
      const now = tries();
      if (now.kind !== "left") return;
      const last = now.count === 1;
      const wrong = now.afterWrong || last;
      if (!wrong) {
        const line = box(into, { w: 448, h: 72, flow: "row", main: "center", gap: 16 });
        text(line, kit.pinTriesLeft(now.count), { role: "label", color: "ink2" });
        pips(line, now.count, "ink2");
        return;
      }
      const tone = last ? "error" : "attention";
      const words = now.afterWrong
        ? { title: kit.pinWrong(now.count), text: last ? kit.pinLastTryBlocks : kit.pinThirdBlocks }
        : { title: kit.pinLastTry, text: kit.pinLastTryBlocks };
      const holder = note(into, { tone, ...words }, { h: 72, w: 448 });
      pips(holder, now.count, last ? "err" : "warn");
    },
    { x: 16, y, w: 448, h: 72, name: "pin-tries" },
  );
}

function pips(parent: Node, left: number, color: "ink2" | "warn" | "err"): void {
  const row = box(parent, { flow: "row", gap: 6 });
  for (let used = left; used < MAX_TRIES; used++) icon(row, "x", { size: 20, color });
  for (let index = 0; index < left; index++) box(row, { w: 18, h: 18, radius: 9, styles: [styles.fill(color)] });
}

/** The pad of a code: digits go on, one by one. */
export function codePad(parent: Node, entry: PinInput, y: number): Node {
  return digitPad(
    parent,
    {
      left: "clear",
      onKey: (key) => {
        if (key === "erase") entry.erase();
        else if (key === "erase-all") entry.clear();
        else if (key !== "," && key !== "-") entry.type(DIGITS[key]);
      },
    },
    { x: 16, y },
  );
}

/** Boxes, tries and pad of a code porteur at the places of the guide; the pad is gone when the card is blocked. */
export function pinPad(
  parent: Node,
  spec: { readonly entry: PinInput; readonly tries: () => PinTries; readonly top: number },
): Node {
  const { entry, tries, top } = spec;
  return dynamic(
    parent,
    () => tries().kind === "blocked",
    (into, blocked) => {
      if (blocked) {
        note(
          into,
          { tone: "error", icon: "lock-key", title: kit.pinBlocked, text: kit.pinBlockedAdvice },
          { x: 16, y: 24, w: 448 },
        );
        return;
      }
      pinBoxes(into, entry, 0);
      pinTries(into, tries, 88);
      codePad(into, entry, 176);
    },
    { x: 0, y: top, w: 480, h: 556 },
  );
}
