import type { PlainDate } from "../../../lib/dates.js";
import { dateDay, dateLong, sentence } from "../../i18n/format.js";
import { box, keep, type Node, type RowPlace, scaled, sectionTitle, virtualList, visible } from "../../kit/index.js";
import { type ChosenRowActions, chosenRow, chosenRowHeight, type RowFace } from "./chosen-row.js";

/** What a list by days is made of: a day, then its rows. */
type DayItem<Row> =
  | { readonly kind: "day"; readonly title: string }
  | { readonly kind: "row"; readonly row: Row; readonly place: RowPlace };

/** Rows under the day of their care, in the order they come. */
export function dayItems<Row extends { readonly careDate: PlainDate }>(
  rows: readonly Row[],
  today: PlainDate,
): readonly DayItem<Row>[] {
  return rows.flatMap((row, index): readonly DayItem<Row>[] => {
    const opens = rows[index - 1]?.careDate !== row.careDate;
    const closes = rows[index + 1]?.careDate !== row.careDate;
    const place = opens ? (closes ? "only" : "first") : closes ? "last" : "middle";
    const item: DayItem<Row> = { kind: "row", row, place };
    return opens ? [{ kind: "day", title: dayTitle(row.careDate, today) }, item] : [item];
  });
}

/** The year only where it is not this one. */
function dayTitle(day: PlainDate, today: PlainDate): string {
  return sentence(day.slice(0, 4) === today.slice(0, 4) ? dateDay(day) : dateLong(day));
}

export interface DayListSpec<Row> {
  readonly rows: () => readonly Row[];
  readonly today: () => PlainDate;
  readonly face: (row: Row) => RowFace;
  readonly toggle: (row: Row) => void;
  readonly open: (row: Row) => void;
}

/** Invoices by day, each to choose or to open; it takes the room that is left and hides when there is none. */
export function dayList<Row extends { readonly careDate: PlainDate }>(parent: Node, spec: DayListSpec<Row>): void {
  const list = virtualList<DayItem<Row>, DayItem<Row>["kind"]>(
    parent,
    {
      items: () => dayItems(spec.rows(), spec.today()),
      kindOf: ({ kind }) => kind,
      kinds: {
        day: {
          height: scaled(40),
          build: (row, item) => {
            const holder = box(row, { x: 16, y: scaled(8), w: 448 });
            sectionTitle(holder, () => {
              const shown = item();
              return shown.kind === "day" ? shown.title : "";
            });
          },
        },
        row: {
          height: chosenRowHeight(),
          build: (into, item) => {
            const shown = keep(() => {
              const now = item();
              return now.kind === "row" ? now : undefined;
            });
            const actions: ChosenRowActions = {
              toggle: () => spec.toggle(shown().row),
              open: () => spec.open(shown().row),
            };
            chosenRow(into, () => ({ face: spec.face(shown().row), place: shown().place }), actions);
          },
        },
      },
    },
    { grow: 1, w: 480 },
  );
  visible(list.node, () => spec.rows().length > 0);
}
