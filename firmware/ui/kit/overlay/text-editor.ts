import { signal } from "@preact/signals-core";
import { common } from "../../i18n/fr/common.js";
import { STATUS_BAR } from "../core/layers.js";
import { text } from "../core/node.js";
import { currentScope, inScope } from "../core/scope.js";
import { KEYBOARD_TOP, keyboard } from "../pads/azerty.js";
import { typingField } from "../parts/field.js";
import type { Overlay } from "./layer.js";
import { openPage } from "./page.js";

/** Longest text a field takes unless told otherwise, characters. */
const LONGEST = 60;

export interface TextEditorSpec {
  /** Test name of the page; the field is `NAME-typing`. */
  readonly name: string;
  /** The field's label. */
  readonly title: string;
  readonly value: string;
  /** What it is for, or how it is written. */
  readonly hint?: string;
  /** May be left empty. */
  readonly optional?: boolean;
  /** Starts with an upper-case letter (a name). */
  readonly capital?: boolean;
  readonly longest?: number;
  readonly onDone: (text: string) => void;
}

/** Types a text: the field on top, the keyboard below. OK keeps it, « Annuler » leaves the field as it was. */
export function openTextEditor(spec: TextEditorSpec): Overlay {
  const opener = currentScope();
  const typed = signal(spec.value);
  const longest = spec.longest ?? LONGEST;
  const page = openPage({
    name: spec.name,
    head: { title: spec.title, action: { label: common.cancel, name: "typing-cancel", onTap: () => page.close() } },
    build: (into, overlay) => {
      typingField(
        into,
        { name: `${spec.name}-typing`, value: () => typed.value, focused: true, onTap: () => undefined },
        { x: 16, y: 84, w: 448 },
      );
      if (spec.hint !== undefined) text(into, spec.hint, { role: "label", color: "ink2", x: 20, y: 168, w: 440 });
      keyboard(
        into,
        {
          capital: spec.capital === true && spec.value === "",
          okEnabled: () => spec.optional === true || typed.value.trim() !== "",
          onText: (more) => {
            if (typed.value.length < longest) typed.value += more;
          },
          onErase: () => {
            typed.value = [...typed.value].slice(0, -1).join("");
          },
          onOk: () => {
            overlay.close();
            inScope(opener, () => spec.onDone(typed.value.trim()));
          },
        },
        KEYBOARD_TOP - STATUS_BAR,
      );
    },
  });
  return page;
}
