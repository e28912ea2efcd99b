import type { EpochMs } from "../../lib/clock.js";
import { err, ok, type Result } from "../../lib/result.js";

/** Minutes after midnight, 0 to 1439, as the clock on the wall shows them. */
export type MinuteOfDay = number & { readonly __brand: "MinuteOfDay" };

/** Part of each day, `from` included and `to` not, in the server's local time; it goes past midnight when `to` is the lower one. */
export interface MaintenanceWindow {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** What a device waits for before it goes on with an action. */
export interface ActionTerms {
  /** Its user's yes, before anything is fetched. */
  readonly confirmation?: "wanted";
  /** Installed within it only; fetched at any time. */
  readonly window?: MaintenanceWindow;
}

const SPAN = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads `22:00-06:00`; the error says what is wanted. */
export function parseWindow(text: string): Result<MaintenanceWindow, string> {
  const parts = SPAN.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return err(`two times like 22:00-06:00 are needed, not ${text}`);
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts;
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute] as [MinuteOfDay, MinuteOfDay];
  return from === to ? err("a window that ends when it begins is none") : ok({ from, to });
}

/** `22:00-06:00` */
export const formatWindow = ({ from, to }: MaintenanceWindow): string => `${clockText(from)}-${clockText(to)}`;

/** Whether a device may install now. */
export function isWithin({ from, to }: MaintenanceWindow, at: EpochMs): boolean {
  const date = new Date(at);
  const minute = date.getHours() * 60 + date.getMinutes();
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

const MINUTE_MS = 60_000;
/** From one edge to the next, the night on which clocks are set back included. */
const LONGEST_MINUTES = 26 * 60;

/** When `isWithin` changes next, after `at`: found minute by minute, so that the days on which clocks are set are right too. */
export function nextEdge(window: MaintenanceWindow, at: EpochMs): EpochMs {
  const now = isWithin(window, at);
  let minute = Math.floor(at / MINUTE_MS);
  const last = minute + LONGEST_MINUTES;
  do minute += 1;
  while (minute < last && isWithin(window, (minute * MINUTE_MS) as EpochMs) === now);
  return (minute * MINUTE_MS) as EpochMs;
}

const clockText = (minute: MinuteOfDay): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
