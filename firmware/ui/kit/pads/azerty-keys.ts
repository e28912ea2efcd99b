import { kit } from "../../i18n/fr/kit.js";
import type { KeyFace } from "./key.js";

type Action = "shift" | "erase" | "digits" | "letters" | "ok";
export interface Key {
  readonly face: KeyFace;
  readonly w: number;
  readonly value:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "action"; readonly action: Action };
  readonly name: string;
}
export type Layer = "lower" | "upper" | "digits";

export const KEY_H = 62;
export const PITCH = 68;
export const GAP = 4;
const LETTER_W = 43;

/** Accents behind a letter, by long press; the first is the commonest. */
export const ACCENTS: Readonly<Record<string, string>> = {
  a: "àâæä",
  c: "ç",
  e: "éèêë",
  i: "îï",
  n: "ñ",
  o: "ôœö",
  u: "ùûü",
  y: "ÿ",
};

function letter(text: string, w = LETTER_W): Key {
  return {
    face: { kind: "letter", label: text, role: "body", weight: "regular" },
    w,
    value: { kind: "text", text },
    name: `key-${text}`,
  };
}
function action(which: Action, w: number, face: Partial<KeyFace>): Key {
  return {
    face: { kind: "function", role: "label", weight: "bold", ...face },
    w,
    value: { kind: "action", action: which },
    name: `key-${which}`,
  };
}
const SPACE: Key = {
  face: { kind: "function", label: kit.keySpace, role: "label", weight: "bold" },
  w: 186,
  value: { kind: "text", text: " " },
  name: "key-space",
};
const letters = (row: string): readonly Key[] => [...row].map((text) => letter(text));

/** The keys of a layer, row by row. */
export function keysOf(layer: Layer, locked: boolean): readonly (readonly Key[])[] {
  const erase = action("erase", 74, { icon: "backspace", iconSize: 30 });
  const ok = action("ok", 108, { kind: "go", label: kit.keyOk });
  if (layer === "digits") {
    return [
      letters("1234567890"),
      letters("-/:;()€&@%"),
      [action("letters", 66, { label: kit.keyLetters }), ...letters('.,?’"°+'), erase],
      [letter("«", 48), letter("»", 48), SPACE, letter("_", 48), ok],
    ];
  }
  const up = layer === "upper";
  const cased = (row: string): string => (up ? row.toLocaleUpperCase("fr-FR") : row);
  return [
    letters(cased("azertyuiop")),
    letters(cased("qsdfghjklm")),
    [
      action("shift", 58, { icon: locked ? "fill:arrow-fat-up" : "arrow-fat-up", iconSize: 26, kind: "function" }),
      ...letters(cased("wxcvbn")),
      letter("’"),
      erase,
    ],
    [action("digits", 66, { label: kit.keyDigits }), letter(cased("é"), 48), SPACE, letter(cased("è"), 48), ok],
  ];
}
