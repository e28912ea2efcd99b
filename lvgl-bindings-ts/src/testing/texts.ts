// SPDX-License-Identifier: Apache-2.0
/** What a widget shows to read. */
import type { Obj } from "../core/obj.js";
import {
  LV_BUTTONMATRIX_CTRL,
  LV_LABEL_LONG_MODE,
  type LvArea,
  type LvObj,
  lv_checkbox_get_text,
  lv_dropdown_get_options,
  lv_dropdown_get_selected,
  lv_dropdown_get_text,
  lv_roller_get_options,
  lv_table_get_cell_value,
  lv_table_get_column_count,
  lv_table_get_row_count,
} from "../raw/index.js";
import { native } from "../raw/native.js";
import { ButtonMatrix } from "../widgets/buttonmatrix.js";
import { TextArea } from "../widgets/generated/textarea.js";
import { Label } from "../widgets/label.js";
import { SpanGroup } from "../widgets/spangroup.js";

/** A class of objects, whatever its constructor takes. */
export type ObjClass<T extends Obj = Obj> = abstract new (...args: never[]) => T;

/** Areas of a button matrix's buttons, in pixels from its corner. */
export const buttonAreas: (matrix: LvObj) => readonly LvArea[] = native("buttonmatrix_areas");

/** Lines of a text that lists options. */
function options(text: string): string[] {
  return text.split("\n");
}

function shownChoice(dropdown: LvObj): string | undefined {
  return (
    lv_dropdown_get_text(dropdown) ?? options(lv_dropdown_get_options(dropdown))[lv_dropdown_get_selected(dropdown)]
  );
}

function cells(table: LvObj): (string | null)[] {
  const [rows, columns] = [lv_table_get_row_count(table), lv_table_get_column_count(table)];
  return Array.from({ length: rows * columns }, (_, index) =>
    lv_table_get_cell_value(table, Math.floor(index / columns), index % columns),
  );
}

/** Widgets whose parts are no objects, by LVGL's name. */
const byClassName: Readonly<Record<string, (obj: Obj) => readonly (string | null | undefined)[]>> = {
  lv_checkbox: ({ handle }) => [lv_checkbox_get_text(handle)],
  lv_dropdown: ({ handle }) => [shownChoice(handle)],
  // One label shows all options of an open dropdown.
  "lv_dropdown-list": (list) => list.children.flatMap((child) => (child instanceof Label ? options(child.text) : [])),
  lv_roller: ({ handle }) => options(lv_roller_get_options(handle)),
  lv_table: ({ handle }) => cells(handle),
};

const wholes = new Set(["lv_dropdown-list", "lv_roller"]);

const readers = new Map<ObjClass, (obj: never) => readonly string[]>();

/**
 * Tells how to read a class of widgets of your own, a canvas for example. Subclasses are read the same way unless they
 * are told apart. Widgets of LVGL's are known.
 */
export function registerTexts<T extends Obj>(type: ObjClass<T>, read: (obj: T) => readonly string[]): void {
  readers.set(type, read);
}

const DOTS = "...";

/** Marks of a label that recolours parts of its text: `#ff0000 red#`. */
const RECOLOR = /#[0-9a-fA-F]{6} ([^#]*)#/g;

registerTexts(Label, (label) => [label.recolor ? label.text.replace(RECOLOR, "$1") : label.text]);

registerTexts(TextArea, (area) => {
  if (area.text === "") return [area.placeholderText];
  // What is typed is not what is seen.
  return area.passwordMode && area.label instanceof Label ? [area.label.text] : [area.text];
});

registerTexts(ButtonMatrix, (matrix) => buttonTexts(matrix).filter((text) => text !== null));

registerTexts(SpanGroup, (group) => {
  const runs: string[] = [];
  for (let at = 0, span = group.span(at); span; span = group.span(++at)) runs.push(span.text);
  return runs.length > 1 ? [runs.join(""), ...runs] : runs;
});

/** Texts of a matrix's buttons in their order; null for those that are hidden. */
export function buttonTexts(matrix: ButtonMatrix): (string | null)[] {
  return buttonAreas(matrix.handle).map((_, index) =>
    matrix.hasButtonCtrl(index, LV_BUTTONMATRIX_CTRL.HIDDEN) ? null : matrix.getButtonText(index),
  );
}

function readerOf(obj: Obj): ((obj: never) => readonly string[]) | undefined {
  for (let type: unknown = obj.constructor; typeof type === "function"; type = Object.getPrototypeOf(type)) {
    const found = readers.get(type as ObjClass);
    if (found) return found;
  }
  return undefined;
}

/** The texts an object shows itself, not those of objects inside it; empty ones are left out. */
export function textsOf(obj: Obj): readonly string[] {
  const read = readerOf(obj);
  const texts = read ? read(obj as never) : (byClassName[obj.className]?.(obj) ?? []);
  return texts.filter((text) => typeof text === "string" && text !== "") as string[];
}

/** Whether what is inside an object is part of the widget: a text area's label shows the text area's text. */
export function isWhole(obj: Obj): boolean {
  return obj instanceof TextArea || wholes.has(obj.className);
}

/** No-break, narrow and other special spaces read as plain ones: tests are typed on ordinary keyboards. */
export function plain(text: string): string {
  return text.normalize("NFC").replace(/[\u00A0\u2000-\u200A\u202F]/g, " ");
}

/** Whether a text is what was asked for. */
export function isText(shown: string, wanted: string | RegExp): boolean {
  const text = plain(shown);
  if (typeof wanted === "string") return text === plain(wanted);
  wanted.lastIndex = 0;
  return wanted.test(text);
}

/** Whether an object shows the beginning of a text and dots for the rest. */
export function isCutText(obj: Obj, shown: string, wanted: string | RegExp): boolean {
  if (typeof wanted !== "string" || !isCut(obj, shown)) return false;
  return plain(wanted).startsWith(plain(shown).slice(0, -DOTS.length).trimEnd());
}

/** Whether a label ends in dots for want of room. */
export function isCut(obj: Obj, shown: string): boolean {
  return obj instanceof Label && obj.longMode === LV_LABEL_LONG_MODE.DOTS && shown.endsWith(DOTS);
}
