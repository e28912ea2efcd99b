import type { App } from "../../../flows/app-types.js";
import type { PinQuestion } from "../../../flows/reader-mode/types.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  button,
  codePad,
  dynamic,
  icon,
  keep,
  type Node,
  type PinInput,
  pinBoxes,
  type ScreenSpec,
  text,
} from "../../kit/index.js";

/** Codes are four digits; a card that takes more has as many boxes as fit, and counts past them. */
const MOST_BOXES = 8;

/** The PC asks for a card's code (mock 17): who asks, for which card, tries and time left. It never leaves the terminal. */
export function readerPinScreen(app: Pick<App, "readerMode">): ScreenSpec {
  const { readerMode } = app;
  const asked = keep((): PinQuestion | undefined => {
    const state = readerMode.state.value;
    return state.kind === "on" ? state.pin : undefined;
  });
  const words = fr.reader.pin;
  const entry: PinInput = {
    count: () => asked().digits,
    type: (digit) => readerMode.digit(digit),
    erase: () => readerMode.eraseDigit(),
    clear: () => readerMode.clearDigits(),
  };
  return {
    name: "reader-pin",
    body: "free",
    bodyTop: 44,
    build(body) {
      const centred = { x: 16, w: 448, align: "center" } as const;
      text(body, () => words.title[asked().entry], { ...centred, y: 12, role: "title", weight: "bold" });
      text(body, () => words.card[asked().reader][asked().operation], {
        ...centred,
        y: 52,
        role: "label",
        color: "ink2",
      });
      pinBoxes(body, entry, 92, boxesOf(asked()));
      standing(body, asked);
      stays(body, asked);
      codePad(body, entry, 250);
      feet(body, app, asked);
    },
  };
}

function boxesOf({ minDigits, maxDigits }: PinQuestion): number {
  return Math.max(minDigits, Math.min(maxDigits, MOST_BOXES));
}

/** Tries at left, time at right. */
function standing(body: Node, asked: () => PinQuestion): void {
  const words = fr.reader.pin;
  const row = box(body, { x: 16, y: 176, w: 448, h: 30, flow: "row", main: "between" });
  text(
    row,
    () => {
      const { triesLeft } = asked();
      if (triesLeft === 0) return words.blocked;
      return triesLeft === undefined ? words.triesUnknown : words.tries(triesLeft);
    },
    { role: "label", weight: "bold" },
  );
  text(row, () => words.left(asked().secondsLeft), {
    role: "label",
    color: "ink2",
  });
}

function stays(body: Node, asked: () => PinQuestion): void {
  const words = fr.reader.pin;
  dynamic(
    body,
    () => asked().mismatch,
    (into, mismatch) => {
      const row = box(into, { w: 448, h: 34, flow: "row", gap: 10 });
      icon(row, mismatch ? "fill:warning" : "fill:shield-check", { size: 30, color: mismatch ? "warn" : "ok" });
      text(row, mismatch ? words.mismatch : words.stays, {
        role: "label",
        weight: "bold",
        color: mismatch ? "warn" : "ok",
        grow: 1,
        fit: "dots",
      });
    },
    { x: 16, y: 208, w: 448, h: 34 },
  );
}

/** Two words, no arrow: refusing is an answer, not a step back. */
function feet(body: Node, { readerMode }: Pick<App, "readerMode">, asked: () => PinQuestion): void {
  const row = box(body, { x: 0, y: 660, w: 480, h: 96, flow: "row", gap: 12, pad: [12, 16] });
  button(row, { name: "refuse", label: fr.reader.pin.refuse, onTap: () => readerMode.refusePin() }, { w: 176 });
  button(
    row,
    {
      name: "primary",
      kind: "primary",
      label: fr.common.validate,
      inactive: () => (asked().digits < asked().minDigits ? fr.reader.pin.tooShort(asked().minDigits) : undefined),
      onTap: () => readerMode.submitPin(),
    },
    { grow: 1 },
  );
}
