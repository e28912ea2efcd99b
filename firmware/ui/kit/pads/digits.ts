import { kit } from "../../i18n/fr/kit.js";
import { type BoxOptions, box, type Node } from "../core/node.js";
import { pressable } from "../core/press.js";
import { keyCap } from "./key.js";

/** Keys of a pad in the one order of this device, 1 2 3 on top, as on payment terminals. */
const ROWS = [
  ["1", "2", "3"],
  ["4", "5", "6"],
  ["7", "8", "9"],
] as const;

export type DigitKey = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "," | "-" | "erase" | "erase-all";

export interface DigitPadSpec {
  /** What stands at the left of 0: « Effacer », a comma, or nothing. */
  readonly left: "clear" | "comma" | "none";
  /** A « − » beside the others, only where a negative is allowed. */
  readonly minus?: boolean;
  readonly onKey: (key: DigitKey) => void;
  /** Key height, px; 86, or 70 where room is short. */
  readonly keyHeight?: number;
}

const KEY_W = 142;
const GAP = 11;

/** The pad of twelve keys, 448 px wide: 142×86 each, 11 px apart. */
export function digitPad(parent: Node, spec: DigitPadSpec, where: BoxOptions = {}): Node {
  const { keyHeight: h = 86, onKey, minus = false } = spec;
  const pad = box(parent, { w: 3 * KEY_W + 2 * GAP, h: 4 * h + 3 * GAP + 2, name: "pad", ...where });
  const at = (column: number, row: number, w = KEY_W, shift = 0) =>
    ({ x: column * (KEY_W + GAP) + shift, y: row * (h + GAP), w, h, radius: 16 }) as const;
  const digit = (label: Exclude<DigitKey, "erase" | "erase-all" | "," | "-">, column: number, row: number): void => {
    pressable(keyCap(pad, { kind: "letter", label }, { ...at(column, row), name: `key-${label}` }), () => onKey(label));
  };
  ROWS.forEach((row, y) => {
    row.forEach((label, x) => {
      digit(label, x, y);
    });
  });
  digit("0", 1, 3);
  const half = Math.floor((KEY_W - GAP) / 2);
  if (spec.left === "clear") {
    const key = keyCap(pad, { kind: "function", label: kit.keyClear, role: "row" }, { ...at(0, 3), name: "key-clear" });
    pressable(key, () => onKey("erase-all"));
  }
  if (spec.left === "comma") {
    const comma = keyCap(pad, { kind: "letter", label: "," }, { ...at(0, 3, minus ? half : KEY_W), name: "key-comma" });
    pressable(comma, () => onKey(","));
  }
  if (minus) {
    const left = spec.left === "none" ? at(0, 3) : at(0, 3, KEY_W - half - GAP, half + GAP);
    pressable(keyCap(pad, { kind: "letter", label: "\u2212" }, { ...left, name: "key-minus" }), () => onKey("-"));
  }
  const erase = keyCap(pad, { kind: "function", icon: "backspace" }, { ...at(2, 3), name: "key-erase" });
  pressable(erase, () => onKey("erase"), { onLongPress: () => onKey("erase-all") });
  return pad;
}
