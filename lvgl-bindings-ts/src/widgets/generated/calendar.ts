// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new Calendar()`: what can be set afterwards can be given at once. */
export interface CalendarBaseOptions extends ObjOptions {
  /**
   * Set the today's year
   * today's year
   */
  readonly todayYear?: number | undefined;
  /**
   * Set the today's year
   * today's month [1..12]
   */
  readonly todayMonth?: number | undefined;
  /**
   * Set the today's year
   * today's day [1..31]
   */
  readonly todayDay?: number | undefined;
  /**
   * Set the currently shown year
   * shown year
   */
  readonly shownYear?: number | undefined;
  /**
   * Set the currently shown month
   * shown month [1..12]
   */
  readonly shownMonth?: number | undefined;
}


/** LVGL's `lv_calendar`. */
export class CalendarBase extends Obj {
  constructor(parent: Obj | null, options: CalendarBaseOptions = {}, make: Maker = raw.lv_calendar_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the today's year, month and day at once
   * @param year today's year
   * @param month today's month [1..12]
   * @param day today's day [1..31]
   */
  setTodayDate(year: number, month: number, day: number): void {
    raw.lv_calendar_set_today_date(this.handle, year, month, day);
  }

  /**
   * Set the today's year
   * today's year
   */
  set todayYear(value: number) {
    raw.lv_calendar_set_today_year(this.handle, value);
  }

  /**
   * Set the today's year
   * today's month [1..12]
   */
  set todayMonth(value: number) {
    raw.lv_calendar_set_today_month(this.handle, value);
  }

  /**
   * Set the today's year
   * today's day [1..31]
   */
  set todayDay(value: number) {
    raw.lv_calendar_set_today_day(this.handle, value);
  }

  /**
   * Set the currently shown year and month at once
   * @param year shown year
   * @param month shown month [1..12]
   */
  setMonthShown(year: number, month: number): void {
    raw.lv_calendar_set_month_shown(this.handle, year, month);
  }

  /**
   * Set the currently shown year
   * shown year
   */
  set shownYear(value: number) {
    raw.lv_calendar_set_shown_year(this.handle, value);
  }

  /**
   * Set the currently shown month
   * shown month [1..12]
   */
  set shownMonth(value: number) {
    raw.lv_calendar_set_shown_month(this.handle, value);
  }

  /**
   * Get the button matrix object of the calendar.
   * It shows the dates and day names.
   * pointer to a the button matrix
   */
  get btnmatrix(): Obj {
    return wrapObj(raw.lv_calendar_get_btnmatrix(this.handle));
  }

  /**
   * Get the today's date
   * return pointer to an `lv_calendar_date_t` variable containing the date of today.
   */
  get todayDate(): raw.LvCalendarDate | null {
    return raw.lv_calendar_get_today_date(this.handle);
  }

  /**
   * Get the currently showed
   * pointer to an `lv_calendar_date_t` variable containing the date is being shown.
   */
  get showedDate(): raw.LvCalendarDate | null {
    return raw.lv_calendar_get_showed_date(this.handle);
  }

  /**
   * Get the number of the highlighted dates
   * number of highlighted days
   */
  get highlightedDatesNum(): number {
    return raw.lv_calendar_get_highlighted_dates_num(this.handle);
  }

  /**
   * Get the currently pressed day
   * LV_RESULT_INVALID: there is no pressed data
   * LV_RESULT_OK: there is a valid pressed date
   */
  get pressedDate(): raw.LvCalendarDate | null {
    return raw.lv_calendar_get_pressed_date(this.handle);
  }

  /**
   * Create a calendar header with drop-drowns to select the year and month
   * @returns the created header
   */
  addHeaderArrow(): Obj {
    return wrapObj(raw.lv_calendar_add_header_arrow(this.handle));
  }

  /**
   * Create a calendar header with drop-drowns to select the year and month
   * @returns the created header
   */
  addHeaderDropdown(): Obj {
    return wrapObj(raw.lv_calendar_add_header_dropdown(this.handle));
  }

  /**
   * Sets a custom calendar year list
   * @param yearsList pointer to an const char array with the years list, see lv_dropdown set_options for more information.
   * E.g. `const char * years = "2023\n2022\n2021\n2020\n2019"
   * Only the pointer will be saved so this variable can't be local which will be destroyed later.
   */
  headerDropdownSetYearList(yearsList: string): void {
    raw.lv_calendar_header_dropdown_set_year_list(this.handle, yearsList);
  }
}
