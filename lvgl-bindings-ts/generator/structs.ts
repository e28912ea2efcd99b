// SPDX-License-Identifier: Apache-2.0
/** Structs that cross as plain objects: C type -> name in TypeScript (`Lv` before it). */
export const plainStructs: Readonly<Record<string, string>> = {
  lv_point_t: "Point",
  lv_area_t: "Area",
  lv_point_precise_t: "PointPrecise",
  lv_calendar_date_t: "CalendarDate",
  lv_color_hsv_t: "ColorHsv",
  lv_color32_t: "Color32",
  lv_span_coords_t: "SpanCoords",
};

/** Those that core/args.h reads and makes itself. */
export const coreStructs: ReadonlySet<string> = new Set(["Point", "Area"]);
