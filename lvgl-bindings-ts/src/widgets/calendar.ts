// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import type { LvCalendarDate } from "../raw/handles.js";
import {
  lv_calendar_get_highlighted_dates,
  lv_calendar_set_day_names,
  lv_calendar_set_highlighted_dates,
} from "../raw/widgets.js";
import { CalendarBase, type CalendarBaseOptions } from "./generated/calendar.js";

export interface CalendarOptions extends CalendarBaseOptions {
  readonly highlightedDates?: readonly LvCalendarDate[] | undefined;
  readonly dayNames?: readonly string[] | undefined;
}

/** A month of days. */
export class Calendar extends CalendarBase {
  constructor(parent: Obj | null, options: CalendarOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /** The marked days. */
  get highlightedDates(): readonly LvCalendarDate[] {
    return lv_calendar_get_highlighted_dates(this.handle);
  }
  set highlightedDates(dates: readonly LvCalendarDate[]) {
    lv_calendar_set_highlighted_dates(this.handle, dates);
  }

  /** The seven names above the days, from Sunday on. */
  set dayNames(names: readonly string[]) {
    lv_calendar_set_day_names(this.handle, names);
  }
}
