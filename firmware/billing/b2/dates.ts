import { type PlainDate, parseDate } from "../../lib/dates.js";

const THIS_CENTURY = /^20\d\d-\d\d-\d\d$/;

/** AAMMJJ of a date from 2000 to 2099, the only years that the two digits of care and sending dates mean; else undefined. */
export function toAammjj(day: string): string | undefined {
  return THIS_CENTURY.test(day) ? day.slice(2, 4) + day.slice(5, 7) + day.slice(8) : undefined;
}

/** The date of an AAMMJJ zone; undefined when it is no calendar day. */
export function fromAammjj(zone: string): PlainDate | undefined {
  return parseDate(`20${zone.slice(0, 2)}-${zone.slice(2, 4)}-${zone.slice(4)}`);
}
