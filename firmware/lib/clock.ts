import type { Instant, PlainDate, PlainTime } from "./dates.js";
import type { Duration } from "./duration.js";

/** Cancels a timer; calling it again does nothing. */
export type CancelTimer = () => void;

/** Time as the program sees it. Injected everywhere, so that tests and the bench set the date. */
export interface Clock {
  now(): Instant;
  /** The wall clock in the terminal's time zone, now or at an instant. */
  wall(at?: Instant): { readonly date: PlainDate; readonly time: PlainTime };
  /** Runs `action` once after `delay`. */
  after(delay: Duration, action: () => void): CancelTimer;
}

/** Formats an instant in a time zone. `Intl` because the zone rules ship with Node. */
export function wallIn(zone: string, at: Instant): { readonly date: PlainDate; readonly time: PlainTime } {
  const parts = formatter(zone).formatToParts(at);
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? "";
  return {
    date: `${get("year")}-${get("month")}-${get("day")}` as PlainDate,
    time: `${get("hour")}:${get("minute")}` as PlainTime,
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (made === undefined) {
    made = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formatters.set(zone, made);
  }
  return made;
}

/** The machine's clock. */
export function systemClock(zone: string): Clock {
  return {
    now: () => Date.now() as Instant,
    wall: (at = Date.now() as Instant) => wallIn(zone, at),
    after(delay, action) {
      const timer = setTimeout(action, delay);
      return () => clearTimeout(timer);
    },
  };
}

/** A clock that stands still until it is told to move: tests, demos, screenshots. */
export interface ManualClock extends Clock {
  set(at: Instant): void;
  /** Moves forward and runs, in order, every timer that falls due. */
  advance(by: Duration): void;
}

export function manualClock(zone: string, start: Instant): ManualClock {
  let current: number = start;
  let timers: { due: number; action: () => void }[] = [];
  const runDue = (): void => {
    for (;;) {
      timers.sort((a, b) => a.due - b.due);
      const next = timers[0];
      if (next === undefined || next.due > current) return;
      timers = timers.slice(1);
      next.action();
    }
  };
  return {
    now: () => current as Instant,
    wall: (at = current as Instant) => wallIn(zone, at),
    after(delay, action) {
      const timer = { due: current + delay, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    set(at) {
      current = at;
      runDue();
    },
    advance(by) {
      current += by;
      runDue();
    },
  };
}
