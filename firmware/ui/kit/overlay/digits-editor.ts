import { signal } from "@preact/signals-core";
import { common } from "../../i18n/fr/common.js";
import { box, text } from "../core/node.js";
import { currentScope, inScope } from "../core/scope.js";
import { digitPad } from "../pads/digits.js";
import { type NumericBounds, numericEntry } from "../pads/numeric.js";
import { button } from "../parts/button.js";
import { typingField } from "../parts/field.js";
import { foot } from "../parts/foot.js";
import type { Overlay } from "./layer.js";
import { openPage, PAGE_HEIGHT } from "./page.js";

const FOOT = 96;
const PAD_TOP = PAGE_HEIGHT - FOOT - 4 * 86 - 3 * 11 - 10;

interface DigitsPage {
  readonly name: string;
  readonly title: string;
  readonly shown: () => string;
  readonly hint: (() => string) | undefined;
  readonly letters: readonly string[];
  readonly comma: boolean;
  readonly inactive: () => string | undefined;
  readonly onLetter: (letter: string) => void;
  readonly onKey: Parameters<typeof digitPad>[1]["onKey"];
  readonly onDone: () => void;
}

function openDigitsPage(spec: DigitsPage): Overlay {
  const opener = currentScope();
  const page = openPage({
    name: spec.name,
    head: { title: spec.title, action: { label: common.cancel, name: "typing-cancel", onTap: () => page.close() } },
    build: (into, overlay) => {
      typingField(
        into,
        { name: `${spec.name}-typing`, value: spec.shown, focused: true, onTap: () => undefined },
        { x: 16, y: 84, w: 448 },
      );
      const { hint } = spec;
      if (hint !== undefined) text(into, hint, { role: "label", color: "ink2", x: 20, y: 164, w: 440 });
      const letters = box(into, { x: 16, y: PAD_TOP - 75, w: 448, flow: "row", gap: 11 });
      for (const letter of spec.letters) {
        button(
          letters,
          { label: letter, name: `key-${letter}`, onTap: () => spec.onLetter(letter) },
          { w: 142, h: 64 },
        );
      }
      digitPad(into, { left: spec.comma ? "comma" : "clear", onKey: spec.onKey }, { x: 16, y: PAD_TOP });
      foot(
        into,
        {
          back: { name: "typing-back", onTap: overlay.close },
          primary: {
            label: common.validate,
            name: "typing-done",
            inactive: spec.inactive,
            onTap: () => {
              overlay.close();
              inScope(opener, spec.onDone);
            },
          },
        },
        { y: PAGE_HEIGHT - FOOT },
      );
    },
  });
  return page;
}

export interface DigitsEditorSpec {
  /** Test name of the page; the field is `NAME-typing`. */
  readonly name: string;
  readonly title: string;
  /** Digits only (and the letters allowed). */
  readonly value: string;
  /** Most characters. */
  readonly longest: number;
  /** How the digits typed so far are shown: groups, slashes. */
  readonly format?: (digits: string) => string;
  /** Said under the field about what is typed so far. */
  readonly hint?: (digits: string) => string;
  /** Letters that may stand among the digits (Corsica in a NIR). */
  readonly letters?: readonly string[];
  readonly onDone: (digits: string) => void;
}

/** Types an identifier or a date, digit by digit. What is wrong in it is said in the form, not here. */
export function openDigitsEditor(spec: DigitsEditorSpec): Overlay {
  const typed = signal(spec.value);
  const add = (more: string): void => {
    if (typed.value.length < spec.longest) typed.value += more;
  };
  const { format = (digits: string) => digits, hint } = spec;
  return openDigitsPage({
    name: spec.name,
    title: spec.title,
    shown: () => format(typed.value),
    hint: hint === undefined ? undefined : () => hint(typed.value),
    letters: spec.letters ?? [],
    comma: false,
    inactive: () => undefined,
    onLetter: add,
    onKey: (key) => {
      if (key === "erase") typed.value = typed.value.slice(0, -1);
      else if (key === "erase-all") typed.value = "";
      else add(key);
    },
    onDone: () => spec.onDone(typed.value),
  });
}

export interface NumberEditorSpec {
  readonly name: string;
  readonly title: string;
  /** Hundredths. */
  readonly value: number | undefined;
  readonly bounds: NumericBounds;
  /** Unit after the number, with its no-break space. */
  readonly unit?: string;
  readonly hint?: string;
  /** Why the number cannot be taken; undefined when it can. */
  readonly refuse?: (hundredths: number | undefined) => string | undefined;
  /** Hundredths; undefined when nothing is typed. */
  readonly onDone: (hundredths: number | undefined) => void;
}

/** Types a number: kilometres, a percentage, a coefficient. The first key replaces what was there. */
export function openNumberEditor(spec: NumberEditorSpec): Overlay {
  const entry = numericEntry(spec.value, spec.bounds);
  const { hint, unit = "" } = spec;
  return openDigitsPage({
    name: spec.name,
    title: spec.title,
    shown: () => (entry.text() === "" ? "" : `${entry.text()}${unit}`),
    hint: hint === undefined ? undefined : () => hint,
    letters: [],
    comma: spec.bounds.decimals > 0,
    inactive: () => spec.refuse?.(entry.hundredths()),
    onLetter: () => undefined,
    onKey: entry.key,
    onDone: () => spec.onDone(entry.hundredths()),
  });
}
