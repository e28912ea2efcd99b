// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_TABLE_CELL_CTRL } from "./enums.js";

/**
 * Create a table object
 * @param parent pointer to an object, it will be the parent of the new table
 * @returns pointer to the created table
 */
export let lv_table_create: (parent: LvObj) => LvObj = (...args) => (lv_table_create = native("lv_table_create"))(...args);

/**
 * Set the value of a cell.
 * @param obj pointer to a Table object
 * @param row id of the row [0 .. row_cnt -1]
 * @param col id of the column [0 .. col_cnt -1]
 * @param txt text to display in the cell. It will be copied and saved so this variable is not required after this function call.
 * @note New roes/columns are added automatically if required
 * Ownership: `txt` is copied.
 */
export let lv_table_set_cell_value: (obj: LvObj, row: number, col: number, txt: string) => void = (...args) => (lv_table_set_cell_value = native("lv_table_set_cell_value"))(...args);

/**
 * Set the number of rows
 * @param obj table pointer to a Table object
 * @param row_cnt number of rows
 */
export let lv_table_set_row_count: (obj: LvObj, row_cnt: number) => void = (...args) => (lv_table_set_row_count = native("lv_table_set_row_count"))(...args);

/**
 * Set the number of columns
 * @param obj table pointer to a Table object
 * @param col_cnt number of columns.
 */
export let lv_table_set_column_count: (obj: LvObj, col_cnt: number) => void = (...args) => (lv_table_set_column_count = native("lv_table_set_column_count"))(...args);

/**
 * Set the width of a column
 * @param obj table pointer to a Table object
 * @param col_id id of the column [0 .. LV_TABLE_COL_MAX -1]
 * @param w width of the column
 */
export let lv_table_set_column_width: (obj: LvObj, col_id: number, w: number) => void = (...args) => (lv_table_set_column_width = native("lv_table_set_column_width"))(...args);

/**
 * Add control bits to the cell.
 * @param obj pointer to a Table object
 * @param row id of the row [0 .. row_cnt -1]
 * @param col id of the column [0 .. col_cnt -1]
 * @param ctrl OR-ed values from ::lv_table_cell_ctrl_t
 */
export let lv_table_set_cell_ctrl: (obj: LvObj, row: number, col: number, ctrl: LV_TABLE_CELL_CTRL | number) => void = (...args) => (lv_table_set_cell_ctrl = native("lv_table_set_cell_ctrl"))(...args);

/**
 * Clear control bits of the cell.
 * @param obj pointer to a Table object
 * @param row id of the row [0 .. row_cnt -1]
 * @param col id of the column [0 .. col_cnt -1]
 * @param ctrl OR-ed values from ::lv_table_cell_ctrl_t
 */
export let lv_table_clear_cell_ctrl: (obj: LvObj, row: number, col: number, ctrl: LV_TABLE_CELL_CTRL | number) => void = (...args) => (lv_table_clear_cell_ctrl = native("lv_table_clear_cell_ctrl"))(...args);

/**
 * Set the selected cell
 * @param obj pointer to a table object
 * @param row id of the cell row to select
 * @param col id of the cell column to select
 */
export let lv_table_set_selected_cell: (obj: LvObj, row: number, col: number) => void = (...args) => (lv_table_set_selected_cell = native("lv_table_set_selected_cell"))(...args);

/**
 * Get the value of a cell.
 * @param obj pointer to a Table object
 * @param row id of the row [0 .. row_cnt -1]
 * @param col id of the column [0 .. col_cnt -1]
 * @returns text in the cell
 */
export let lv_table_get_cell_value: (obj: LvObj, row: number, col: number) => string | null = (...args) => (lv_table_get_cell_value = native("lv_table_get_cell_value"))(...args);

/**
 * Get the number of rows.
 * @param obj table pointer to a Table object
 * @returns number of rows.
 */
export let lv_table_get_row_count: (obj: LvObj) => number = (...args) => (lv_table_get_row_count = native("lv_table_get_row_count"))(...args);

/**
 * Get the number of columns.
 * @param obj table pointer to a Table object
 * @returns number of columns.
 */
export let lv_table_get_column_count: (obj: LvObj) => number = (...args) => (lv_table_get_column_count = native("lv_table_get_column_count"))(...args);

/**
 * Get the width of a column
 * @param obj table pointer to a Table object
 * @param col id of the column [0 .. LV_TABLE_COL_MAX -1]
 * @returns width of the column
 */
export let lv_table_get_column_width: (obj: LvObj, col: number) => number = (...args) => (lv_table_get_column_width = native("lv_table_get_column_width"))(...args);

export let lv_table_has_cell_ctrl: (obj: LvObj, row: number, col: number, ctrl: LV_TABLE_CELL_CTRL | number) => boolean = (...args) => (lv_table_has_cell_ctrl = native("lv_table_has_cell_ctrl"))(...args);

/**
 * Get the selected cell (pressed and or focused)
 * @param obj pointer to a table object
 */
export let lv_table_get_selected_cell: (obj: LvObj) => { readonly row: number; readonly col: number } = (...args) => (lv_table_get_selected_cell = native("lv_table_get_selected_cell"))(...args);
