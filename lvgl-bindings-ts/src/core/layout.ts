// SPDX-License-Identifier: Apache-2.0
/** Rows, columns and grids in one option each. */
import { type LV_FLEX_ALIGN, LV_FLEX_FLOW, type LV_GRID_ALIGN, LV_LAYOUT } from "../raw/generated/enums.js";
import type { LvObj } from "../raw/handles.js";
import { lv_obj_set_grid_dsc_array } from "../raw/handwritten.js";
import { setLocalStyle } from "./style.js";

/** How children follow each other in rows or columns. What is left out stays as it is: at first the start. */
export interface FlexOptions {
  readonly flow: LV_FLEX_FLOW;
  /** Where the children lie along the flow. */
  readonly main?: LV_FLEX_ALIGN | undefined;
  /** Where each child lies across the flow, in its row or column. */
  readonly cross?: LV_FLEX_ALIGN | undefined;
  /** Where the rows or columns lie when there is room. Default: a flow that does not wrap has it from `cross`. */
  readonly track?: LV_FLEX_ALIGN | undefined;
  /** Pixels between children, and between the rows or columns of a flow that wraps. */
  readonly gap?: number | undefined;
}

/** Tracks of a grid: pixels, `fr(n)` or `GRID_CONTENT`. */
export interface GridTracks {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Where the columns lie when they leave room. */
  readonly columnAlign?: LV_GRID_ALIGN | undefined;
  /** Where the rows lie when they leave room. */
  readonly rowAlign?: LV_GRID_ALIGN | undefined;
  /** Pixels between tracks. */
  readonly gap?: number | undefined;
}

/** A child's place in its parent's grid. What is left out: one track, at its start. */
export interface GridCell {
  /** From 0. */
  readonly column: number;
  /** From 0. */
  readonly row: number;
  readonly columnSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
  /** Where the child lies in its columns. */
  readonly x?: LV_GRID_ALIGN | undefined;
  /** Where the child lies in its rows. */
  readonly y?: LV_GRID_ALIGN | undefined;
}

const wraps = (flow: LV_FLEX_FLOW): boolean => (flow & LV_FLEX_FLOW.ROW_WRAP) !== 0;

/** Lays the children out one after the other. */
export function applyFlex(obj: LvObj, { flow, main, cross, track, gap }: FlexOptions): void {
  setLocalStyle(
    obj,
    {
      layout: LV_LAYOUT.FLEX,
      flexFlow: flow,
      flexMainPlace: main,
      flexCrossPlace: cross,
      flexTrackPlace: track ?? (wraps(flow) ? undefined : cross),
      padGap: gap,
    },
    0,
  );
}

/** Lays the children out in a grid. */
export function applyGrid(obj: LvObj, { columns, rows, columnAlign, rowAlign, gap }: GridTracks): void {
  lv_obj_set_grid_dsc_array(obj, columns, rows);
  setLocalStyle(obj, { gridColumnAlign: columnAlign, gridRowAlign: rowAlign, padGap: gap }, 0);
}

/** Puts a child into its parent's grid. */
export function applyGridCell(obj: LvObj, cell: GridCell): void {
  setLocalStyle(
    obj,
    {
      gridCellColumnPos: cell.column,
      gridCellColumnSpan: cell.columnSpan ?? 1,
      gridCellXAlign: cell.x,
      gridCellRowPos: cell.row,
      gridCellRowSpan: cell.rowSpan ?? 1,
      gridCellYAlign: cell.y,
    },
    0,
  );
}
