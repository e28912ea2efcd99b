import { signal } from "@preact/signals-core";
import { addDays, type PlainDate, date as toDate } from "../../../lib/dates.js";
import { dateLong, dateShort, dayAndMonth, monthYear } from "../../i18n/format.js";
import { common } from "../../i18n/fr/common.js";
import { kit } from "../../i18n/fr/kit.js";
import { dynamic } from "../core/dynamic.js";
import { box, icon, liveStyle, type Node, text } from "../core/node.js";
import { pressable } from "../core/press.js";
import { styles } from "../theme/styles.js";
import type { Overlay } from "./layer.js";
import { monthGrid } from "./month-grid.js";
import { openSheet } from "./sheet.js";
import { toast } from "./toast.js";

export interface DatePickerSpec {
  readonly title: string;
  readonly value: PlainDate;
  readonly today: PlainDate;
  readonly earliest?: PlainDate;
  readonly latest?: PlainDate;
  /** Marked by a dash. */
  readonly lastVisit?: PlainDate;
  readonly onChoose: (day: PlainDate) => void;
}

const CELL = 62;

function firstOfMonth(day: PlainDate): PlainDate {
  return toDate(`${day.slice(0, 7)}-01`);
}
function shiftMonth(first: PlainDate, by: 1 | -1): PlainDate {
  return firstOfMonth(addDays(first, by === 1 ? 32 : -1));
}

/** A sheet with a month: the date in full, ‹ month ›, seven columns. A day that may not be chosen says why. */
export function openDatePicker(spec: DatePickerSpec): Overlay {
  const chosen = signal(spec.value);
  const month = signal(firstOfMonth(spec.value));
  const refusal = (day: PlainDate): string | undefined => {
    if (spec.latest !== undefined && day > spec.latest) return kit.dateTooLate;
    if (spec.earliest !== undefined && day < spec.earliest) return kit.dateTooEarly;
    return undefined;
  };
  return openSheet({
    name: "date-picker",
    margin: 24,
    gap: 0,
    foot: (sheet) => [
      { label: common.cancel, onTap: () => sheet.close() },
      {
        label: common.validate,
        kind: "primary",
        name: "date-validate",
        onTap: () => {
          sheet.close();
          spec.onChoose(chosen.value);
        },
      },
    ],
    build: (content) => {
      const top = box(content, { w: "full", flow: "row", gap: 8 });
      text(top, spec.title, { role: "label", color: "ink2", grow: 1 });
      if (spec.lastVisit !== undefined) {
        box(top, { w: 10, h: 6, radius: 3, styles: [styles.fill("accentInk")] });
        text(top, kit.lastVisit(dayAndMonth(spec.lastVisit)), { role: "label", color: "ink2" });
      }
      text(content, () => dateLong(chosen.value), { role: "title", weight: "bold", w: "full", name: "date-chosen" });
      monthBar(content, month, spec);
      const days = box(content, { w: "full", h: 36 });
      kit.weekdayInitials.forEach((initial, index) => {
        text(days, initial, {
          role: "caption",
          weight: "bold",
          color: "ink2",
          align: "center",
          x: index * CELL,
          w: 60,
        });
      });
      dynamic(
        content,
        () => month.value,
        (into, first) => {
          for (const cell of monthGrid(first))
            dayCell(into, cell, { chosen: () => chosen.value, spec, refusal, choose: (day) => (chosen.value = day) });
        },
        { w: "full", h: CELL * 6 },
      );
    },
  });
}

function monthBar(content: Node, month: { value: PlainDate }, spec: DatePickerSpec): void {
  const bar = box(content, { w: "full", h: 64, flow: "row" });
  const arrow = (name: "caret-left" | "caret-right", by: 1 | -1): void => {
    const beyond = (): string | undefined => {
      const next = shiftMonth(month.value, by);
      if (by === 1 && spec.latest !== undefined && next > spec.latest) return kit.dateTooLate;
      if (by === -1 && spec.earliest !== undefined && month.value <= spec.earliest) return kit.dateTooEarly;
      return undefined;
    };
    const key = box(bar, {
      w: 64,
      h: 64,
      radius: 16,
      flow: "row",
      main: "center",
      name: by === 1 ? "month-next" : "month-previous",
    });
    liveStyle(
      key,
      () => beyond() === undefined,
      (open) => styles.ink(open ? "primary" : "edge"),
    );
    icon(key, name, { size: 30 });
    pressable(key, () => {
      const why = beyond();
      if (why === undefined) month.value = shiftMonth(month.value, by);
      else toast({ text: why, tone: "information" });
    });
  };
  arrow("caret-left", -1);
  text(bar, () => monthYear(month.value), { role: "body", weight: "bold", align: "center", grow: 1 });
  arrow("caret-right", 1);
}

function dayCell(
  into: Node,
  cell: { readonly day: PlainDate; readonly column: number; readonly row: number },
  context: {
    readonly chosen: () => PlainDate;
    readonly spec: DatePickerSpec;
    readonly refusal: (day: PlainDate) => string | undefined;
    readonly choose: (day: PlainDate) => void;
  },
): void {
  const { day, column, row } = cell;
  const { spec } = context;
  const why = context.refusal(day);
  dynamic(
    into,
    () => context.chosen() === day,
    (holder, on) => {
      const node = box(holder, {
        w: 60,
        h: 60,
        radius: 30,
        flow: "row",
        main: "center",
        name: `day-${dateShort(day)}`,
        styles: on ? [styles.fill("primary")] : day === spec.today ? [styles.outline("primary", 2)] : [],
      });
      text(node, String(Number(day.slice(8))), {
        role: "row",
        weight: on ? "bold" : "regular",
        color: on ? "onprimary" : "ink",
        styles: why === undefined ? [] : [styles.faded()],
      });
      if (day === spec.lastVisit)
        box(holder, { x: 25, y: 50, w: 10, h: 6, radius: 3, styles: [styles.fill("accentInk")] });
      pressable(node, () => (why === undefined ? context.choose(day) : toast({ text: why, tone: "information" })));
    },
    { x: column * CELL, y: row * CELL, w: 60, h: 60 },
  );
}
