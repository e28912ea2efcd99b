import { signal } from "@preact/signals-core";
import { common } from "../../i18n/fr/common.js";
import { box, type Node, text, visible } from "../core/node.js";
import { type DigitKey, digitPad } from "../pads/digits.js";
import { type NumericBounds, numericEntry } from "../pads/numeric.js";
import { styles } from "../theme/styles.js";
import type { Overlay } from "./layer.js";
import { openSheet } from "./sheet.js";

const WIDTH = 448;
const KEY_HEIGHT = 78;

interface TypedSheet {
  readonly name: string;
  readonly title: string;
  /** What stands in the field. */
  readonly shown: () => string;
  /** « € », « km », at the right of the field. */
  readonly unit?: string;
  readonly left: "comma" | "none";
  readonly key: (key: DigitKey) => void;
  /** What is wrong with it, said under the field once « Valider » was pressed. */
  readonly problem: () => string | undefined;
  readonly onValidate: () => void;
}

function typedSheet(spec: TypedSheet): Overlay {
  const told = signal(false);
  return openSheet({
    name: spec.name,
    title: spec.title,
    margin: 16,
    gap: 12,
    foot: (sheet) => [
      { label: common.cancel, onTap: () => sheet.close() },
      {
        kind: "primary",
        name: `${spec.name}-validate`,
        label: common.validate,
        onTap: () => {
          told.value = true;
          if (spec.problem() !== undefined) return;
          sheet.close();
          spec.onValidate();
        },
      },
    ],
    build(content) {
      field(content, spec);
      const line = text(content, () => spec.problem() ?? "", { role: "caption", color: "err", w: "full" });
      visible(line, () => told.value && spec.problem() !== undefined);
      digitPad(content, {
        left: spec.left,
        keyHeight: KEY_HEIGHT,
        onKey: (key) => {
          told.value = false;
          spec.key(key);
        },
      });
    },
  });
}

function field(content: Node, { shown, unit, name }: TypedSheet): void {
  const frame = box(content, {
    w: WIDTH,
    h: 76,
    radius: 16,
    flow: "row",
    gap: 4,
    pad: [0, 18],
    styles: [styles.fill("surface"), styles.outline("primary", 4)],
  });
  text(frame, shown, { role: "figure", weight: "bold", name: `${name}-value` });
  box(frame, { w: 3, h: 42, styles: [styles.fill("primary")] });
  box(frame, { grow: 1, h: 1 });
  if (unit !== undefined) text(frame, unit, { role: "body", color: "ink2" });
}

/** A number on the pad, in a sheet. Values are whole hundredths (cents, coefficients). */
export function openNumber(spec: {
  readonly name: string;
  readonly title: string;
  readonly value: number | undefined;
  readonly bounds: NumericBounds;
  readonly unit?: string;
  /** Why a value is refused; undefined when it is right. Also asked for an empty field. */
  readonly problem: (hundredths: number | undefined) => string | undefined;
  readonly onChoose: (hundredths: number) => void;
}): Overlay {
  const entry = numericEntry(spec.value, spec.bounds);
  return typedSheet({
    name: spec.name,
    title: spec.title,
    shown: entry.text,
    ...(spec.unit === undefined ? {} : { unit: spec.unit }),
    left: spec.bounds.decimals > 0 ? "comma" : "none",
    key: entry.key,
    problem: () => spec.problem(entry.hundredths()),
    onValidate: () => {
      const value = entry.hundredths();
      if (value !== undefined) spec.onChoose(value);
    },
  });
}

const DIGITS_OF_TIME = 4;

/** A time of day typed as four digits: « 0930 » reads 09:30. `parse` gives undefined for an hour that does not exist. */
export function openTime<T>(spec: {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly parse: (text: string) => T | undefined;
  /** Said when the digits are no time of day. */
  readonly wrong: string;
  readonly onChoose: (time: T) => void;
}): Overlay {
  const digits = signal(spec.value.replace(":", ""));
  let untouched = true;
  const asTime = (): T | undefined => spec.parse(`${digits.value.slice(0, 2)}:${digits.value.slice(2)}`);
  return typedSheet({
    name: spec.name,
    title: spec.title,
    shown: () => (digits.value.length > 2 ? `${digits.value.slice(0, 2)}:${digits.value.slice(2)}` : digits.value),
    left: "none",
    key(key) {
      if (key === "erase") digits.value = digits.value.slice(0, -1);
      else if (key === "erase-all") digits.value = "";
      else if (key !== "," && key !== "-") {
        const before = untouched || digits.value.length === DIGITS_OF_TIME ? "" : digits.value;
        digits.value = `${before}${key}`;
      }
      untouched = false;
    },
    problem: () => (asTime() === undefined ? spec.wrong : undefined),
    onValidate: () => {
      const time = asTime();
      if (time !== undefined) spec.onChoose(time);
    },
  });
}
