import { actCode, dayText, figure, percent } from "../forms.js";
import type { Quittance, QuittanceLine } from "../quittance.js";
import type { Element, Sheet } from "./sheet.js";
import {
  ascent,
  INK_SOFT,
  LEFT,
  LINE,
  leading,
  RIGHT,
  SMALL,
  SMALL_SOFT,
  SMALL_STRONG,
  type Style,
  TINT,
} from "./style.js";

interface Column {
  readonly head: string;
  readonly align: "left" | "right";
  readonly of: (line: QuittanceLine) => string;
  /** In the row of totals; undefined: empty there. */
  readonly total?: (quittance: Quittance) => string;
}

interface PlacedColumn extends Column {
  /** Left edge, or right edge of a column of figures. */
  readonly x: number;
  readonly width: number;
}

const LABEL = "Soin";
const COLUMNS: readonly Column[] = [
  { head: "Date", align: "left", of: ({ date }) => dayText(date) },
  { head: "Acte", align: "left", of: ({ code, coefficient }) => actCode(code, coefficient) },
  { head: LABEL, align: "left", of: ({ label }) => label },
  { head: "Qté", align: "right", of: ({ quantity }) => String(quantity) },
  {
    head: "Honoraires",
    align: "right",
    of: ({ amount }) => figure(amount),
    total: ({ totals }) => figure(totals.total),
  },
  { head: "Base", align: "right", of: ({ base }) => figure(base) },
  { head: "Taux", align: "right", of: ({ amoRate }) => percent(amoRate) },
  { head: "AMO", align: "right", of: ({ amo }) => figure(amo), total: ({ totals }) => figure(totals.amo) },
  { head: "AMC", align: "right", of: ({ amc }) => figure(amc), total: ({ totals }) => figure(totals.amc) },
  {
    head: "Patient",
    align: "right",
    of: ({ patient }) => figure(patient),
    total: ({ totals }) => figure(totals.patient),
  },
];
const GAP = 9;
const PAD = 2.5;
const INSET = 4;
const ROW = leading(SMALL);

/** The lines of the invoice, its head repeated on each page, and their totals. */
export function drawLines(sheet: Sheet, quittance: Quittance): void {
  const columns = place(sheet, quittance);
  const table = sheet.element(sheet.root, "Table");
  sheet.room(5 * (ROW + 2 * PAD));
  drawTableHead(sheet, columns, table);
  quittance.lines.forEach((line, at) => {
    const cells = columns.map(({ align, of, width }) =>
      align === "right" ? [of(line)] : sheet.wrap(of(line), SMALL, width),
    );
    const height = Math.max(...cells.map(({ length }) => length)) * ROW + 2 * PAD;
    // The last line takes the totals with it: they never stand alone under a head.
    const isLast = at === quittance.lines.length - 1;
    if (sheet.room(isLast ? height + ROW + 4 * PAD : height)) drawTableHead(sheet, columns, undefined);
    const row = sheet.element(table, "TR");
    drawRow(sheet, columns, cells, SMALL, (runs) => sheet.write(row, "TD", runs));
    row.end();
    sheet.y += height;
    sheet.rule(sheet.y, LEFT, RIGHT, LINE, 0.4);
  });
  drawTotals(sheet, columns, quittance, table);
  table.end();
}

/** Each column as wide as what it holds; the label takes what is left. */
function place(sheet: Sheet, quittance: Quittance): readonly PlacedColumn[] {
  const widest = COLUMNS.map(({ head, of, total }) =>
    Math.max(
      sheet.width(head, SMALL_SOFT),
      total === undefined ? 0 : sheet.width(total(quittance), SMALL_STRONG),
      ...(head === LABEL ? [] : [...new Set(quittance.lines.map(of))]).map((text) => sheet.width(text, SMALL)),
    ),
  );
  const label = COLUMNS.findIndex(({ head }) => head === LABEL);
  const others = widest.reduce((sum, width, at) => (at === label ? sum : sum + width), 0);
  const widths = widest.with(label, RIGHT - LEFT - 2 * INSET - others - GAP * (COLUMNS.length - 1));
  let x = LEFT + INSET;
  return COLUMNS.map((column, at) => {
    const width = widths[at] ?? 0;
    const placed = { ...column, width, x: column.align === "right" ? x + width : x };
    x += width + GAP;
    return placed;
  });
}

/** Told once to a screen reader, `table` being undefined on the pages that follow. */
function drawTableHead(sheet: Sheet, columns: readonly PlacedColumn[], table: Element | undefined): void {
  const height = ROW + 2 * PAD;
  sheet.box(LEFT, sheet.y, RIGHT - LEFT, height, { fill: TINT });
  const cells = columns.map(({ head }) => [head]);
  const style = { ...SMALL_STRONG, colour: INK_SOFT };
  if (table === undefined) {
    drawRow(sheet, columns, cells, style, (runs) => sheet.artifact("Pagination", runs));
  } else {
    const row = sheet.element(table, "TR");
    drawRow(sheet, columns, cells, style, (runs) => sheet.write(row, "TH", runs, { scope: "Column" }));
    row.end();
  }
  sheet.y += height;
}

function drawTotals(sheet: Sheet, columns: readonly PlacedColumn[], quittance: Quittance, table: Element): void {
  const cells = columns.map(({ total }, at) => [at === 0 ? "Total" : (total?.(quittance) ?? "")]);
  const row = sheet.element(table, "TR");
  drawRow(sheet, columns, cells, SMALL_STRONG, (runs) => sheet.write(row, "TD", runs));
  row.end();
  sheet.y += ROW + 2 * PAD;
}

function drawRow(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  cells: readonly (readonly string[])[],
  style: Style,
  write: (runs: Parameters<Sheet["write"]>[2]) => void,
): void {
  columns.forEach(({ x, align }, at) => {
    const lines = cells[at] ?? [];
    write(lines.map((text, rank) => ({ text, x, align, style, baseline: sheet.y + PAD + rank * ROW + ascent(SMALL) })));
  });
}
