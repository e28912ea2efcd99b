// SPDX-License-Identifier: Apache-2.0
/**
 * What LVGL takes for granted and would crash or run wild without: checked before the call. Found by reading each
 * widget's C for array accesses without a bound, for asserts, and for loops without an end.
 */

/** One condition on the arguments: a C++ expression over the parameters' names. */
export interface Check {
  /** The parameter that the error names. */
  readonly param: string;
  readonly holds: string;
  /** What is wanted, as the error says it. */
  readonly wanted: string;
}

const cellOfTable = (rows: string, columns: string): readonly Check[] => [
  { param: rows, holds: `${rows} < lv_table_get_row_count(obj)`, wanted: "a row of this table" },
  { param: columns, holds: `${columns} < lv_table_get_column_count(obj)`, wanted: "a column of this table" },
];

/** By function. The generator refuses names that are in no header. */
export const checks: Readonly<Record<string, readonly Check[]>> = {};

/** What a new widget needs before it is safe: a statement over `made`. Its header is in native/core/generated.h. */
export const afterCreate: Readonly<Record<string, string>> = {
  lv_arclabel_create: "arclabel_made(made);",
};

/** The widget class an object parameter must have, where it is not the function's own. */
export const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

void cellOfTable;
