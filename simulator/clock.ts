import { type Clock, wallIn } from "../firmware/lib/clock.js";
import { addDays, type Instant, type PlainDate, type PlainTime } from "../firmware/lib/dates.js";
import type { Duration } from "../firmware/lib/duration.js";

/** What the clock of the bench is doing. `running: false` is a clock that stands still until moved. */
export interface ClockState {
  readonly now: Instant;
  readonly zone: string;
  /** Milliseconds added to the machine's time; 0 when the terminal shows the real time. */
  readonly offset: number;
  readonly running: boolean;
}

/**
 * The terminal's clock on a desk: it runs with the machine's time, can be set, moved and held still.
 *
 * Time that is jumped over has passed: timers that fall due meanwhile run, in order, before the call returns. A clock
 * set back keeps what was left of each timer, as a monotonic timer does on the device.
 */
export interface SimulatedClock extends Clock {
  state(): ClockState;
  /** Called after `set`, `advance`, `backToReal`, `hold` and `resume`, never as mere time passes. */
  subscribe(listener: (state: ClockState) => void): () => void;
  /** @throws RangeError outside 1970 to 2199, and nothing moves. */
  set(at: Instant): void;
  /** @throws RangeError on a negative duration (`set` goes back) or past 2199, and nothing moves. */
  advance(by: Duration): void;
  /** Returns to the machine's time, running. */
  backToReal(): void;
  hold(): void;
  resume(): void;
}

/** The machine's time, given by tests that must not wait. */
export interface TimeSource {
  now(): number;
  /** Runs `action` after `ms`; returns the cancelling. */
  after(ms: number, action: () => void): () => void;
}

const machine: TimeSource = {
  now: () => Date.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};

/** First and last instant the clock can show; beyond, dates have no four-digit year any more. */
const EARLIEST = Date.UTC(1969, 11, 31);
export const LATEST = Date.UTC(2200, 0, 1);

/** setTimeout counts in 31 bits and fires at once beyond. */
const LONGEST_WAIT = 2 ** 31 - 1;

interface Timer {
  due: number;
  readonly action: () => void;
}

export function simulatedClock(zone: string, source: TimeSource = machine): SimulatedClock {
  let offset = 0;
  let heldAt: number | undefined;
  let timers: Timer[] = [];
  let disarm = (): void => {};
  const listeners = new Set<(state: ClockState) => void>();

  const now = (): number => heldAt ?? source.now() + offset;
  const state = (): ClockState => ({
    now: now() as Instant,
    zone,
    offset: heldAt === undefined ? offset : heldAt - source.now(),
    running: heldAt === undefined,
  });
  const tell = (): void => {
    for (const listener of [...listeners]) listener(state());
  };
  const first = (): Timer | undefined =>
    timers.reduce<Timer | undefined>((a, b) => (a && a.due <= b.due ? a : b), undefined);

  const arm = (): void => {
    disarm();
    disarm = (): void => {};
    const next = first();
    if (next === undefined || heldAt !== undefined) return;
    disarm = source.after(Math.min(LONGEST_WAIT, Math.max(0, next.due - now())), runDue);
  };
  const runDue = (): void => {
    for (let next = first(); next !== undefined && next.due <= now(); next = first()) {
      const due = next;
      timers = timers.filter((timer) => timer !== due);
      due.action();
    }
    arm();
  };
  const move = (target: number, running: boolean): void => {
    if (!(target >= EARLIEST && target <= LATEST)) throw new RangeError("the clock goes from 1970 to 2199");
    const machineNow = source.now();
    const back = Math.min(0, target - (heldAt ?? machineNow + offset));
    for (const timer of timers) timer.due += back;
    heldAt = running ? undefined : target;
    offset = target - machineNow;
    tell();
    runDue();
  };

  return {
    now: () => now() as Instant,
    wall: (at = now() as Instant) => wallIn(zone, at),
    after(delay, action) {
      const timer: Timer = { due: now() + delay, action };
      timers = [...timers, timer];
      arm();
      return () => {
        timers = timers.filter((other) => other !== timer);
        arm();
      };
    },
    state,
    subscribe(listener) {
      const entry = (value: ClockState): void => listener(value);
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    set: (at) => move(at, heldAt === undefined),
    advance(by) {
      if (!(by >= 0)) throw new RangeError(`cannot advance by ${by} ms`);
      move(now() + by, heldAt === undefined);
    },
    backToReal() {
      move(source.now(), true);
      offset = 0;
    },
    hold: () => move(now(), false),
    resume: () => move(now(), true),
  };
}

/**
 * The instant at which the wall of `zone` shows that date and time. In the hour that does not exist in spring, the
 * instant one hour later; in the hour that comes twice in autumn, the first.
 */
export function instantAt(zone: string, day: PlainDate, at: PlainTime): Instant {
  const wanted = Date.parse(`${day}T${at}:00Z`);
  const shown = (instant: number): number => {
    const wall = wallIn(zone, instant as Instant);
    return Date.parse(`${wall.date}T${wall.time}:00Z`);
  };
  // The offset of the zone at the day before and at the day after: one of them applies, even around a change of hour.
  const offsets = [-1, 1].map((step) => {
    const near = Date.parse(`${addDays(day, step)}T${at}:00Z`);
    return shown(near) - near;
  });
  const candidates = offsets.map((zoneOffset) => wanted - zoneOffset).sort((a, b) => a - b);
  const exact = candidates.find((candidate) => shown(candidate) === wanted);
  return (exact ?? candidates.at(-1) ?? wanted) as Instant;
}
