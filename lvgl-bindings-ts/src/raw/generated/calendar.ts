// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvCalendarDate, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a calendar widget
 * @param parent pointer to an object, it will be the parent of the new calendar
 * @returns pointer the created calendar
 */
export let lv_calendar_create: (parent: LvObj) => LvObj = (...args) => (lv_calendar_create = native("lv_calendar_create"))(...args);

/**
 * Set the today's year, month and day at once
 * @param obj pointer to a calendar object
 * @param year today's year
 * @param month today's month [1..12]
 * @param day today's day [1..31]
 */
export let lv_calendar_set_today_date: (obj: LvObj, year: number, month: number, day: number) => void = (...args) => (lv_calendar_set_today_date = native("lv_calendar_set_today_date"))(...args);

/**
 * Set the today's year
 * @param obj pointer to a calendar object
 * @param year today's year
 */
export let lv_calendar_set_today_year: (obj: LvObj, year: number) => void = (...args) => (lv_calendar_set_today_year = native("lv_calendar_set_today_year"))(...args);

/**
 * Set the today's year
 * @param obj pointer to a calendar object
 * @param month today's month [1..12]
 */
export let lv_calendar_set_today_month: (obj: LvObj, month: number) => void = (...args) => (lv_calendar_set_today_month = native("lv_calendar_set_today_month"))(...args);

/**
 * Set the today's year
 * @param obj pointer to a calendar object
 * @param day today's day [1..31]
 */
export let lv_calendar_set_today_day: (obj: LvObj, day: number) => void = (...args) => (lv_calendar_set_today_day = native("lv_calendar_set_today_day"))(...args);

/**
 * Set the currently shown year and month at once
 * @param obj pointer to a calendar object
 * @param year shown year
 * @param month shown month [1..12]
 */
export let lv_calendar_set_month_shown: (obj: LvObj, year: number, month: number) => void = (...args) => (lv_calendar_set_month_shown = native("lv_calendar_set_month_shown"))(...args);

/**
 * Set the currently shown year
 * @param obj pointer to a calendar object
 * @param year shown year
 */
export let lv_calendar_set_shown_year: (obj: LvObj, year: number) => void = (...args) => (lv_calendar_set_shown_year = native("lv_calendar_set_shown_year"))(...args);

/**
 * Set the currently shown month
 * @param obj pointer to a calendar object
 * @param month shown month [1..12]
 */
export let lv_calendar_set_shown_month: (obj: LvObj, month: number) => void = (...args) => (lv_calendar_set_shown_month = native("lv_calendar_set_shown_month"))(...args);

/**
 * Get the button matrix object of the calendar.
 * It shows the dates and day names.
 * @param obj pointer to a calendar object
 * @returns pointer to a the button matrix
 */
export let lv_calendar_get_btnmatrix: (obj: LvObj) => LvObj = (...args) => (lv_calendar_get_btnmatrix = native("lv_calendar_get_btnmatrix"))(...args);

/**
 * Get the today's date
 * @param calendar pointer to a calendar object
 * @returns return pointer to an `lv_calendar_date_t` variable containing the date of today.
 */
export let lv_calendar_get_today_date: (calendar: LvObj) => LvCalendarDate | null = (...args) => (lv_calendar_get_today_date = native("lv_calendar_get_today_date"))(...args);

/**
 * Get the currently showed
 * @param calendar pointer to a calendar object
 * @returns pointer to an `lv_calendar_date_t` variable containing the date is being shown.
 */
export let lv_calendar_get_showed_date: (calendar: LvObj) => LvCalendarDate | null = (...args) => (lv_calendar_get_showed_date = native("lv_calendar_get_showed_date"))(...args);

/**
 * Get the number of the highlighted dates
 * @param calendar pointer to a calendar object
 * @returns number of highlighted days
 */
export let lv_calendar_get_highlighted_dates_num: (calendar: LvObj) => number = (...args) => (lv_calendar_get_highlighted_dates_num = native("lv_calendar_get_highlighted_dates_num"))(...args);

/**
 * Get the currently pressed day
 * @param calendar pointer to a calendar object
 * @returns LV_RESULT_OK: there is a valid pressed date
 * LV_RESULT_INVALID: there is no pressed data
 */
export let lv_calendar_get_pressed_date: (calendar: LvObj) => LvCalendarDate | null = (...args) => (lv_calendar_get_pressed_date = native("lv_calendar_get_pressed_date"))(...args);

/**
 * Create a calendar header with drop-drowns to select the year and month
 * @param parent pointer to a calendar object.
 * @returns the created header
 */
export let lv_calendar_add_header_arrow: (parent: LvObj) => LvObj = (...args) => (lv_calendar_add_header_arrow = native("lv_calendar_add_header_arrow"))(...args);

/**
 * Create a calendar header with drop-drowns to select the year and month
 * @param parent pointer to a calendar object.
 * @returns the created header
 */
export let lv_calendar_add_header_dropdown: (parent: LvObj) => LvObj = (...args) => (lv_calendar_add_header_dropdown = native("lv_calendar_add_header_dropdown"))(...args);

/**
 * Sets a custom calendar year list
 * @param parent pointer to a calendar object
 * @param years_list pointer to an const char array with the years list, see lv_dropdown set_options for more information.
 * E.g. `const char * years = "2023\n2022\n2021\n2020\n2019"
 * Only the pointer will be saved so this variable can't be local which will be destroyed later.
 * Ownership: `years_list` is copied.
 */
export let lv_calendar_header_dropdown_set_year_list: (parent: LvObj, years_list: string) => void = (...args) => (lv_calendar_header_dropdown_set_year_list = native("lv_calendar_header_dropdown_set_year_list"))(...args);
