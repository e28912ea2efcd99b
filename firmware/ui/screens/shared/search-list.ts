import { signal } from "@preact/signals-core";
import {
  box,
  currentLook,
  dynamic,
  emptyState,
  type FootSpec,
  foot,
  groupedRow,
  type IconName,
  keyboard,
  listRow,
  type Node,
  onDispose,
  type RowPlace,
  rule,
  searchField,
  textHeight,
  virtualList,
  visible,
} from "../../kit/index.js";

export interface SearchRow {
  readonly key: string;
  readonly title: string;
  readonly second: string;
}

export interface SearchListSpec {
  /** Prefix of the rows' test names: `NAME-KEY`. */
  readonly name: string;
  readonly placeholder: string;
  readonly query: () => string;
  readonly setQuery: (query: string) => void;
  readonly rows: () => readonly SearchRow[];
  readonly icon?: IconName;
  readonly onTap: (key: string) => void;
  /** Nothing in the list: at first, and when the query finds nothing. */
  readonly empty: { readonly icon: IconName; readonly title: string; readonly text: string };
  readonly notFound: { readonly title: string; readonly text: string };
  /** Stands between the field and the list while nothing is typed. */
  readonly above?: (into: Node) => void;
  /** The keyboard is open from the start. */
  readonly typing?: boolean;
  readonly foot: FootSpec;
}

interface PlacedRow extends SearchRow {
  readonly place: RowPlace;
}

/** Room of a row's words: the card less its margins, icon and ›. */
const WORDS = 444 - 16 - 10 - 30 - 12;
/** Row heights of larger text, by lines of title and second line together. */
const LINES = ["2", "3", "4", "5", "6"] as const;
type Lines = (typeof LINES)[number];

function place(rows: readonly SearchRow[]): readonly PlacedRow[] {
  const last = rows.length - 1;
  return rows.map((row, index) => ({
    ...row,
    place: last === 0 ? "only" : index === 0 ? "first" : index === last ? "last" : "middle",
  }));
}

/**
 * A list found by a few letters (GEN-07): field on top, rows that exist only in view, the keyboard in place of the foot
 * while she types. For a screen with `body: "free"` and no foot of its own.
 */
export function searchList(body: Node, spec: SearchListSpec): void {
  const typing = signal(spec.typing === true);
  onDispose(() => {
    typing.value = false;
  });
  const column = box(body, { w: 480, h: "full", flow: "column", pad: [4, 0, 0, 0] });
  searchField(
    box(column, { w: 480, pad: [0, 16, 8, 16] }),
    {
      name: `${spec.name}-search`,
      placeholder: spec.placeholder,
      value: spec.query,
      focused: () => typing.value,
      onTap: () => {
        typing.value = true;
      },
      onClear: () => spec.setQuery(""),
    },
    { w: 448 },
  );
  if (spec.above !== undefined) {
    const above = box(column, { w: 480, pad: [0, 16, 8, 16] });
    visible(above, () => !typing.value && spec.query() === "");
    spec.above(above);
  }
  dynamic(
    column,
    () => (spec.rows().length === 0 ? "empty" : typing.value ? "typing" : "resting"),
    (into, face) => {
      if (face === "empty") nothingFound(into, spec, typing);
      else list(into, spec);
    },
    { w: 480, h: 100, grow: 1 },
  );
  dynamic(
    column,
    () => typing.value,
    (into, open) => {
      if (open) {
        keyboard(
          into,
          {
            okEnabled: true,
            onText: (more) => spec.setQuery(spec.query() + more),
            onErase: () => spec.setQuery([...spec.query()].slice(0, -1).join("")),
            onOk: () => {
              typing.value = false;
            },
          },
          0,
        );
      } else {
        foot(into, spec.foot, { y: 0 });
        rule(into);
      }
    },
    { w: 480 },
  );
}

function nothingFound(into: Node, spec: SearchListSpec, typing: { readonly value: boolean }): void {
  const searched = spec.query().trim() !== "";
  const words = searched ? spec.notFound : spec.empty;
  emptyState(
    into,
    { ...spec.empty, ...words, name: `${spec.name}-empty` },
    { x: 16, w: 448, y: typing.value ? 0 : 16 },
  );
}

function list(into: Node, spec: SearchListSpec): void {
  const row = (height: number) => ({
    height,
    build: (holder: Node, item: () => PlacedRow) => {
      const ground = groupedRow(holder, height, () => item().place);
      dynamic(
        ground,
        () => item().key,
        (inside, key) => {
          listRow(
            inside,
            {
              name: `${spec.name}-${key}`,
              title: () => item().title,
              bold: true,
              second: () => item().second,
              ...(spec.icon === undefined ? {} : { icon: spec.icon }),
              onTap: () => spec.onTap(key),
            },
            { minH: height - 2 },
          );
        },
      );
    },
  });
  const items = (): readonly PlacedRow[] => place(spec.rows());
  const { scale } = currentLook();
  if (scale === 100) {
    virtualList<PlacedRow, "row">(into, { items, kindOf: () => "row", kinds: { row: row(84) } }, { w: 480 });
    return;
  }
  const unit = textHeight("A", "row", "bold", WORDS);
  const heights = Object.fromEntries(LINES.map((lines) => [lines, row(Number(lines) * unit + 16)]));
  const linesOf = ({ title, second }: PlacedRow): Lines => {
    const words = textHeight(title, "row", "bold", WORDS) + textHeight(second, "caption", "regular", WORDS);
    return LINES.find((lines) => Number(lines) * unit >= words) ?? "6";
  };
  virtualList<PlacedRow, Lines>(
    into,
    { items, kindOf: linesOf, kinds: heights as Readonly<Record<Lines, ReturnType<typeof row>>> },
    { w: 480 },
  );
}
