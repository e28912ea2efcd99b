// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Table()`: what can be set afterwards can be given at once. */
export interface TableOptions extends ObjOptions {
  /**
   * Set the number of rows
   * number of rows
   */
  readonly rowCount?: number | undefined;
  /**
   * Set the number of columns
   * number of columns.
   */
  readonly columnCount?: number | undefined;
}


/** LVGL's `lv_table`. */
export class Table extends Obj {
  constructor(parent: Obj | null, options: TableOptions = {}, make: Maker = raw.lv_table_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the value of a cell.
   * @param row id of the row [0 .. row_cnt -1]
   * @param col id of the column [0 .. col_cnt -1]
   * @param txt text to display in the cell. It will be copied and saved so this variable is not required after this function call.
   * @note New roes/columns are added automatically if required
   */
  setCellValue(row: number, col: number, txt: string): void {
    raw.lv_table_set_cell_value(this.handle, row, col, txt);
  }

  /**
   * Set the number of rows
   * number of rows
   */
  get rowCount(): number {
    return raw.lv_table_get_row_count(this.handle);
  }
  set rowCount(value: number) {
    raw.lv_table_set_row_count(this.handle, value);
  }

  /**
   * Set the number of columns
   * number of columns.
   */
  get columnCount(): number {
    return raw.lv_table_get_column_count(this.handle);
  }
  set columnCount(value: number) {
    raw.lv_table_set_column_count(this.handle, value);
  }

  /**
   * Set the width of a column
   * @param colId id of the column [0 .. LV_TABLE_COL_MAX -1]
   * @param w width of the column
   */
  setColumnWidth(colId: number, w: number): void {
    raw.lv_table_set_column_width(this.handle, colId, w);
  }

  /**
   * Add control bits to the cell.
   * @param row id of the row [0 .. row_cnt -1]
   * @param col id of the column [0 .. col_cnt -1]
   * @param ctrl OR-ed values from ::lv_table_cell_ctrl_t
   */
  setCellCtrl(row: number, col: number, ctrl: raw.LV_TABLE_CELL_CTRL | number): void {
    raw.lv_table_set_cell_ctrl(this.handle, row, col, ctrl);
  }

  /**
   * Clear control bits of the cell.
   * @param row id of the row [0 .. row_cnt -1]
   * @param col id of the column [0 .. col_cnt -1]
   * @param ctrl OR-ed values from ::lv_table_cell_ctrl_t
   */
  clearCellCtrl(row: number, col: number, ctrl: raw.LV_TABLE_CELL_CTRL | number): void {
    raw.lv_table_clear_cell_ctrl(this.handle, row, col, ctrl);
  }

  /**
   * Set the selected cell
   * @param row id of the cell row to select
   * @param col id of the cell column to select
   */
  setSelectedCell(row: number, col: number): void {
    raw.lv_table_set_selected_cell(this.handle, row, col);
  }

  /**
   * Get the value of a cell.
   * @param row id of the row [0 .. row_cnt -1]
   * @param col id of the column [0 .. col_cnt -1]
   * @returns text in the cell
   */
  getCellValue(row: number, col: number): string | null {
    return raw.lv_table_get_cell_value(this.handle, row, col);
  }

  /**
   * Get the width of a column
   * @param col id of the column [0 .. LV_TABLE_COL_MAX -1]
   * @returns width of the column
   */
  getColumnWidth(col: number): number {
    return raw.lv_table_get_column_width(this.handle, col);
  }

  hasCellCtrl(row: number, col: number, ctrl: raw.LV_TABLE_CELL_CTRL | number): boolean {
    return raw.lv_table_has_cell_ctrl(this.handle, row, col, ctrl);
  }

  /** Get the selected cell (pressed and or focused) */
  get selectedCell(): { readonly row: number; readonly col: number } {
    return raw.lv_table_get_selected_cell(this.handle);
  }
}
